A | I'm after the strong one you make around Christmas, does it come on draught? | Long Night, 8.4 percent, December to February, bottles only
A | How strong is Old Ferry Stout? | Old Ferry Stout, 6.1 percent, with oats
A | When can I get Harvest? | Harvest, brewed with fresh hops, September and October only
A | Why can I buy no more than two crates of Long Night? | Long Night is sold at no more than two crates per customer because we brew a single batch of 18 hectolitres.
A | price keg wheat no 2 trade | | Wheat Nº 2 | 80.00 | 22.00 | 30.00 | 1.80 |
A | What does a private customer pay for a crate of Miller's Brown? | | Miller's Brown | 82.00 | 22.60 | 31.00 | 1.90 |
A | How much do you want for one bottle of the nettle beer? | | Nettle | 88.00 | 25.00 | 34.00 | 2.10 |
A | Why has the price of Towpath stayed the same? | Towpath has stayed the same on purpose: we want a sober driver to pay less than the others.
A | I'm bringing back empties from another brewery too, will you have them? | We take back only our own bottles with the embossed heron; others are returned to you.
A | How much is the deposit on a keg compared with a crate? | Bottles carry a deposit of 0.15 each, crates 1.50 and kegs 40.00.
A | I've still got an empty barrel in my cellar from last summer. What is that going to cost me? | Kegs must come back within 90 days. After that we charge 0.50 a day for each keg, up to the price of a new one, 115.00.
A | What discount does a pub get with 30 hl a year? | from 25 hl: 5 percent
A | Is the quantity discount taken straight off my bills? | It is paid out in January as a credit note, not taken off each invoice.
A | For which beers does the stamp card count? | The stamp card is valid for Creek Pale, Miller's Brown and Wheat only.
A | creek club fee | Members of the Creek Club pay 10 percent less in the brewery shop, but not on deposits or on rented equipment; the club fee is 24 a year.
A | What does a two line tap cost to rent and how much must I leave as securty? | | Tap with cooler, two lines | 50.00 | 250.00 |
A | We bought too much for the wedding and two barrels were never tapped. Do we get our money back? | Full, unopened kegs are taken back at the full price; opened ones are not.
A | My neighbour smashed three glasses at the party, how much do I owe for each? | Glasses returned unwashed cost 0.30 each and broken ones 1.60.
A | On which day are pubs in the villages supplied? | Trade customers are supplied on Tuesdays in the town and on Thursdays in the villages.
A | How long can I go on pouring from a barrel once it's tapped, with no fridge for it? | An opened keg should be empty within five days, with a cooler within eight.
N | Do you sell kegs smaller than 30 litres?
N | What does a guided tour of the brewery cost?
N | How strong is Harvest?
N | I can't drink gluten, is any of the beers safe for me?
N | How far ahead do I have to book the refrigerated trailer?
N | What was the keg price of Creek Pale in May 2024?
N | calories in towpath 0.5 l
N | My pub has just opened and I want a tap put in for good. Would you fit it for us and pay part of it?
N | Who drives the delivery lorry on Tuesdays?
N | How can I join the Creek Club?
N | We are a sports club, do we count as trade or as private?
N | How long does Towpath keep in the keg?
N | Which hops go into Creek Pale?
N | I lost my stamp card when it was nearly full. Can you repalce it?
N | Explain how full the trailer may be loaded when it is used for crates only.
F | Why is Long Night cheaper by the keg than by the crate?
F | Why do seasonal beers carry a higher discount than the others?
F | Why is there no deposit on crates?
F | Why do members of the Creek Club get 10 percent off rented taps?
F | What does a keg of your cider cost for pubs?
O | How do I knit a scarf for beginners?
O | Where does the Danube rise?
