A | Can we stay under sixty thousand a year? | Yes, provided that you rent the machines and do not buy them, and provided that you begin with four language pairs and not with eleven.
A | What are the estimated costs in year one and in later years? | My estimate is 51,400 pounds for the first year and 33,000 for each year after.
A | How much is set aside for the freelance engineer? | Engineer, freelance, 20 days: 10,000
A | cost second machine | Second machine, for three months of training: 4,100
A | How many hours will our own translators spend on judging the output? | Evaluation by your own translators, 240 hours: 8,400
A | Which number in the estimate is the shakiest? | The figure for preparation is the one I trust least.
A | How could the clean-up of our old files be made cheaper? | It could be as low as 6,000 if the files from before 2015 are left out, which I recommend, because they are in a format that only your former supplier could read.
A | What would it cost to buy a machine of that sort? | A machine like the rented one costs about 38,000 pounds to buy, with power and cooling of 3,600 a year on top.
A | From when on does owning beat renting? | Buying pays only if you keep it busy for more than two and a half years.
A | Is there anything in our building that stands in the way of a bigger server? | Besides, your lease forbids more than 32 amperes in the server cupboard.
A | Why not take the three-year deal, which is cheaper? | The offer with a fixed term of three years is 22 per cent cheaper, but prices have been falling faster than that.
A | What would we pay an outside provider for our yearly volume? | At your volume, 46 million words a year, a hosted service would cost between 9,000 and 17,000 pounds.
A | We work for two drug companies. Why can't their documents simply go through an online translator? | First, your contracts with the two pharmaceutical clients forbid passing texts to third parties; they make up 40 per cent of turnover.
A | How do the project managers feel about splitting the work between an own machine and a hosted service? | Your project managers, whom I asked, were against it by six votes to one.
A | Which language gained nothing in the trial? | For Polish it was 9 per cent and for Finnish there was no gain.
A | below what gain does it not pay | If they reach less than 10 per cent, the project does not pay for itself.
A | Explain how the six-week test is carried out. | Three translators work alternate days with and without the model, without being told which model it is.
A | When does the test count as passed? | The test is passed if German gains at least 18 per cent and Polish at least 8 per cent, and if the number of corrected terms does not rise.
A | Why has Japanese been left out? | Without him nobody can judge the Japanese pair, which is why it is not among the four.
A | I fear that my people will believe the machine blindly. What should I plan against that? | Translators may trust the model too far. Plan for spot checks of one text in fifteen.
N | Which four language pairs are in the first year's plan?
N | What is the name of our present translation program?
N | Who rents out the graphics machine?
N | How much does Mr. Obuya charge for travel to the office?
N | size of the trial in words
N | What happens to my money if the test is not passed?
N | How many translators does the firm employ?
N | My landlord might agree to more current. Whom would I have to ask, and what would the wiring cost?
N | How fast does the model translate a page?
N | Which open model is to be trained?
N | Why was Polish so much weaker than German in the trial?
N | Can the freelance engineer be replaced by one of our own staff?
N | How long did the small trial with German to English last?
N | What would eleven language pairs cost?
N | How are the 3,000 pounds for small things split up between storage and backup?
F | Why does the consultant think that hosted services are dearer than a machine of one's own?
F | Which translators will have to be dismissed?
F | Why is Finnish part of the six-week test?
F | What is the reason for buying the machine rather than renting it?
F | What does section 9 say about insurance?
O | What is the best soil for blueberries?
O | How long is the train journey from Porto to Lisbon?
