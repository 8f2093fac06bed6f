A | By when must the board answer if it prefers to buy? | If you would rather buy, I need your word by 24 November, because Corvus Hardware holds its offer only until the 30th and the order needs a week's checking.
A | nimbus north spot price | Provider A, Nimbus North (Stockholm): 80 GB card at 2.35 euros an hour on demand, 1.60 with a commitment of six months, 0.95 as spot.
A | Is Gridloft or Nimbus North cheaper when hired by the hour with no strings? | Provider A, Nimbus North (Stockholm): 80 GB card at 2.35 euros an hour on demand, 1.60 with a commitment of six months, 0.95 as spot. | Provider B, Gridloft (Lyon): the same card at 1.95 an hour on demand, no commitment, no spot.
A | Why was the friendly offer from next door turned down? | I like the idea, but patient images may not leave machines that are under contract as processors, and Fennimore does not wish to sign such a contract.
A | How intensively would we have to use our own machine before ownership pays off? | Buying becomes cheaper than Gridloft once the two cards are busy for more than roughly 72 per cent of the time.
A | Why not simply put the model on two smaller cards? | The 14-billion model does fit on two cards of 48 GB, but then our code has to be split across cards, and I estimate three weeks of work for Henrike.
A | what's the catch with the half-year tariff | The six-month price of Nimbus North looks tempting, but it is charged for every hour, used or not: 1,150 euros a month per card.
A | May the x-rays be processed in Stockholm at present? | Gridloft for training with the images, since its data centre holds the health-data certificate. | Nimbus North does not have it yet and expects it in spring.
A | Somebody left a computer running over the holidays. What did that cost us? | Forgotten machines: in August an idle one ran for eleven days and cost 515 euros.
A | auto stop idle machines | From now on machines without activity are stopped after 45 minutes, unless they are tagged "keep", and the tag expires every evening.
A | How much warning do I get before a spot instance vanishes? | Spot machines may be withdrawn with two minutes' notice.
A | Why does being thrown off in mid-run not matter for the parameter hunt? | Nimbus spot machines for hyperparameter searches on the public data set, where an interruption does no harm as we save a checkpoint every ten minutes.
A | purchase price server warranty | Purchase, Corvus Hardware: one server with two 80 GB cards for 58,900 euros, three years' warranty on site.
A | What extra expenses does a machine on our own premises bring? | Power and cooling come to about 340 euros a month, and the server room would need a second circuit (2,800 euros once).
A | How does billing work at Gridloft, do they round up? | Billing by the second, with a minimum of ten minutes.
A | What sum over how many months is he asking for per month? | I ask for approval to rent for nine months, at no more than 2,400 euros a month, and to put off the purchase until the project's second phase has been agreed.
A | Has renting been getting dearer or cheeper lately, and what follows? | Prices: on-demand prices fell by a fifth over the past year, which speaks for short contracts.
A | On what hardware will the live service run? | The captioning service stays on our own 24 GB card.
A | Who looks into the contract and who takes care of encryption? | Legal (Mrs Osei) checks the processing contract with Gridloft. | Henrike moves the data loader to encrypted storage by mid-December.
A | How busy was the equipment recently, and was there ever a crush? | Training takes place in bursts: in the past quarter our test card was busy for 31 per cent of the hours, but on nine days three people wanted it at once.
N | What is the resale value of the server after three years?
N | Which 24 GB card does the captioning service use?
N | how many days in October was Nimbus North sold out
N | Who at Fennimore made the offer of the idle server?
N | When will the second phase of the project be agreed?
N | Would AWS have been cheaper than Gridloft?
N | What does outgoing traffic beyond 5 TB cost at Nimbus North?
N | Who is allowed to tag a machine "keep"?
N | Why does the captioning service need to run around the clock?
N | delivery time corvus server
N | If Henrike falls ill in December, who takes over the move to encrypted storage?
N | which public data set is used for the searches
N | Can I as a trainee start a machine at Gridloft myself or must I ask Jonas first?
N | How long does one training run of the 14-billion model take on an 80 GB card?
N | what happens if spending goes over 2,400 in a month, does anyone have to approve it again?
F | Why does the memo recommend buying the Corvus server at once?
F | Why is Nimbus North allowed to hold patient images while Gridloft is not?
F | What does table 3 show about electricity prices?
F | Why did on-demand prices rise by a fifth over the past year?
F | When did Fennimore sign the processing contract?
O | what to feed a hedgehog in autumn
O | How is blue cheese made?
