A | At what times are tours on Saturdays? | Every Friday at 17:00 and every Saturday at 11:00 and 14:00.
A | Could I join a tour on a Friday in January? | From November to February only on Saturdays.
A | Compare the price of the tour with that of the long tasting. | The tour costs 14 euros and includes four samples of 0.1 litres and a pretzel. | The long tasting on the last Saturday of the month costs 32 euros; it lasts three hours and goes with cheese from the Hollerbach dairy.
A | I'm the one at the wheel that day. What will I be given to drink? | Drivers get Towpath, our alcohol-free beer, instead of the samples.
A | Why must the long tasting be booked? | For the long tasting you must book, since there are just 16 seats.
A | Something came up and I can't make it tomorrow. How much of what I paid do I lose? | You can cancel free of charge up to 48 hours before. After that we keep half; if you simply do not come, we keep all of it.
A | how long are vouchers valid | Vouchers are valid for three years.
A | Can my gran see the cellar in her wheelchair? | The fermenting cellar cannot: eleven steps lead down. We show a film of it on a tablet.
A | I can't stomach milk sugar, which of your beers should I keep away from? | Old Ferry Stout was vegan until 2021; since then it has contained milk sugar, so that it is no longer vegan and not suited to people who cannot take lactose.
A | Which beer is filtered? | We filter only Creek Pale.
A | Is the stuff at the bottom of the bottle harmful? | The sediment can be drunk without worry, but some people's bowels are quickened by it.
A | Why are your bottles brown? | Light is the worst enemy, which is why our bottles are brown.
A | What is the right drinking temprature for Miller's Brown? | Creek Pale and wheat beer at 7 degrees, Miller's Brown at 10, the stout and Long Night at 12.
A | My beer smells of vinegar. What do I need to send so as to get a replacement? | Send us a photograph of the number on the neck label and we will send two bottles for each bad one.
A | Why is the shop shut in early January? | Closed in the first two weeks of January, when we count the stock and repair things.
A | carriage 18 bottles | Carriage is 6.90 euros for 12 and 8.90 for 18.
A | I ordered on a Thursday, why didn't you ship it the next morning? | We do not send on Fridays, lest the beer stand in a hot van over the weekend.
A | We're marrying and want our faces on the bottles. How many do we have to take? | From 120 bottles, yes.
A | Who owns the brewery? | The brewery still belongs to the sisters, with a fifth held by the staff.
A | My daughter is 15 and would like to spend two weeks with you for school. Is she old enough? | School placements last two weeks and are given from the age of 16.
N | In which languages are the tours given?
N | Who leads the tours?
N | May I bring my dog into the tasting room?
N | How deep is your well?
N | We'd like to rent the tasting room for a birthday, what would that cost?
N | Where can I buy your beer outside the region, in which supermarkets?
N | How long does a posted box keep once it has come?
N | train station nearest to brewery
N | What does an apprentice brewer earn in the first year?
N | I'm watching my weight, how many calories would half a litre of the brown have?
N | What did the sisters Tallow do before 2009?
N | Which carrier brings the parcels?
N | How many clubs did you help with beer last year?
N | Can I pay by invoice when I order over the websight?
N | Explain how the alcohol is taken out of Towpath.
F | Why do you charge a deposit on posted bottles?
F | Why do you filter all your beers except Creek Pale?
F | Why do you give money only to youth teams?
F | Why was the brewery named after the brook beside it when it was founded?
F | Why is the stout to be drunk colder than the pale?
O | What does a carburettor do in an engine?
O | How do I apply for a passport for a baby?
