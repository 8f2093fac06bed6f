A | What should they budget for the opening twelve months? | My estimate is 51,400 pounds for the first year and 33,000 for each year after.
A | How much for the freelancer who builds it? | Engineer, freelance, 20 days: 10,000
A | How long does the proposed tryout last and what's the bill? | I propose a test of six weeks at a fixed price of 5,800 pounds, my fee included.
A | How many glossary terms has the firm collected? | Second, the hosted services cannot be trained on your terminology beyond a glossary of 5,000 entries, while yours has 31,000.
A | What does the adviser charge for extra work? | My hourly rate for anything outside this memorandum remains 95 pounds.
A | Why was Japanese left out? | Without him nobody can judge the Japanese pair, which is why it is not among the four.
A | why shouldnt they tie themselvs down long-term when that saves so much | The offer with a fixed term of three years is 22 per cent cheaper, but prices have been falling faster than that.
A | Why can't they use an outside cloud for everything? | First, your contracts with the two pharmaceutical clients forbid passing texts to third parties; they make up 40 per cent of turnover.
A | Should employees fear for their jobs? | Please do not reckon with dismissals.
A | Is it still worthwhile if people get just 8 per cent quicker? | If they reach less than 10 per cent, the project does not pay for itself.
A | Did the staff like the idea of running both systems side by side? | Your project managers, whom I asked, were against it by six votes to one.
A | Which language showed no improvement at all? | For Polish it was 9 per cent and for Finnish there was no gain.
A | What hurdle must be cleared for the pilot to succeed? | The test is passed if German gains at least 18 per cent and Polish at least 8 per cent, and if the number of corrected terms does not rise.
A | They might lean on the machine too heavily. What's the remedy? | Plan for spot checks of one text in fifteen.
N | Which are the other two of the four language pairs?
N | what are the two pharmaceutical clients called?
N | How many translators does Tidewell employ?
N | I supply graphics machines. Which firm made the offer with a fixed term of three years?
N | Who follows Mr. Tanaka in September?
N | Does the lease with the 32 amperes run out soon?
N | Why did one project manager vote for the mixed solution?
F | How much more than 51,400 pounds would a hosted service cost at 46 million words?
F | Why begin with eleven language pairs and not with four?
F | translators gained more with polish than with german, by how much?
