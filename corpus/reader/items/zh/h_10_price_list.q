A | Do the figures for publicans have tax on top? | Prices for pubs and shops are without VAT; prices for private customers include it.
A | Which of yours could I drink and still drive? | Towpath, 0.4 percent, our alcohol-free beer
A | Why can't I have more than a couple of cases of the strong winter one? | Long Night is sold at no more than two crates per customer because we brew a single batch of 18 hectolitres.
A | I run a tavern. What would a barrel of the stout set me back? | Old Ferry Stout | 94.00 | 26.00 | 36.00 | 2.20
A | Why has the oat one become pricier? | Since May 2024 the stout has gone up the most, by 5 percent, since oats have become dearer.
A | How come the one without any alcohol costs the same as last year? | Towpath has stayed the same on purpose: we want a sober driver to pay less than the others.
A | We've had one of your barrels in the cellar for four months. Will that cost us? | Kegs must come back within 90 days. | After that we charge 0.50 a day for each keg, up to the price of a new one, 115.00.
A | Can I hand in empties from a different brand? | We take back only our own bottles with the embossed heron; others are returned to you.
A | When do landlords see their yearly rebate? | It is paid out in January as a credit note, not taken off each invoice.
A | how much to borrow a cooled waggon for a weekend wedding? | Refrigerated trailer, up to 20 kegs | 120.00 | 500.00
A | I'm getting four barrels for my birthday. Must I still pay for the pump? | The rent for a tap is waived if you buy at least three kegs.
A | Someone smashed a tumbler we had borrowed. What's the damage? | Glasses returned unwashed cost 0.30 each and broken ones 1.60.
A | How can I pay at your counter? | In the shop we take cash and cards, but no cheques.
A | I tapped a barrel on Monday and have nothing to chill it. By when should we have drunk it? | An opened keg should be empty within five days, with a cooler within eight.
N | How many members of the Creek Club pay 10 percent less in the brewery shop?
N | How many hectolitres of Creek Pale are brewed in a year?
N | What percent of alcohol does Nettle, the spring beer, have?
N | Which fresh hops is Harvest brewed with in September and October?
N | What does a full gas bottle cost without a tap?
N | On which number do orders reach Greta Osei in sales by noon?
N | By how much has the price of Miller's Brown gone up since May 2024?
F | Why do trade customers get 8 percent from 25 hl and 5 percent from 60 hl?
F | Why do seasonal beers not count towards the yearly quantity?
F | Why are the villages supplied on Tuesdays and the town on Thursdays?
