A | If Wednesday happens to be Christmas, on which day can I buy my vegetables there? | Should one of these days be a public holiday, it is held on the day before.
A | advent market opening hours | Advent Market: from the Friday before the first Sunday of Advent until 22 December, daily 11 a.m. to 8 p.m.
A | Why can't people sell t-shirts on the weekly market? | Clothes and electrical goods are excluded, as they drew away custom from the shops on the square.
A | what is a producer | A *producer* is anyone who grows, rears or makes at least four fifths of the goods on offer in a holding of their own.
A | I grow apples but would like to add some oranges from the wholesaler. How much is OK? | Producers sell their own goods; buying in is permitted up to one fifth of the range, provided that the origin is shown on the sign.
A | Is it permitted to sell chickens that are alive? | Live animals may not be sold, save for bees and laying hens.
A | how do I get a place just for one Saturday | Day pitches are given out by the market master from 6 a.m. on the spot, first come, first served.
A | Who comes first if there isn't room for everybody? List the order. | If there are more applicants than pitches, preference is given in this order: 1. producers from within 40 kilometres; 2. other producers; 3. traders.
A | We've been standing there for thirty years, surely we'll be picked over a newcomer? | Long-standing presence gives no claim.
A | overslept, arrived at seven and there was a stranger in my spot. are they allowed to do that? | A permanent pitch not occupied by 6.45 a.m. may be given away for the day.
A | My father passed away in March and had a fixed spot. Can I keep it goeing? | On the death of the holder the spouse or a child may go on until the end of the year.
A | Is a fixed place for the whole year dearer per metre than one for a single day, and what are both? | Weekly market, permanent | 1.60 euros per metre of front and day | Weekly market, day pitch | 2.30 euros per metre of front and day
A | own hut fee advent | Advent Market, own hut | 540 euros for the season
A | Our animal shelter is a non-profit, do we get a better price in December? | Charitable associations pay half at the Advent Market, for one weekend at most.
A | How is power billed at the two markets? | Electricity is charged by meter at the Advent Market and at a flat rate of 3 euros a day at the weekly market.
A | It poured all morning and nobody came. Do I get my money back? What if I had been in hospital for a month? | No refund is made for bad weather; in case of illness of more than two weeks half the fee is refunded on presentation of a certificate.
A | Why mustn't stalls be put up before five? | Setting up begins no earlier than 5 a.m., because residents complained.
A | Can a band with amps perform between the huts? | Music at the Advent Market: unamplified, until 7 p.m.
A | Who can keep someone away for just today and who for several months? | He may ban a person from the market for the day. | Longer bans, of up to one year, are imposed by the Public Order Office in writing.
A | still have 2,000 paper plates in the cellar, how long may i go on with them | Stocks of disposable dishes may be used up to 31 March.
N | How many pitches are there on Corn Square?
N | What time does the Potters' Market open in the morning?
N | who sits on the jury besides Ulla Ferch
N | How high is the fine for using disposable dishes?
N | Since when has Arno Tietz been market master?
N | Why was the by-law of 1998 repeeled?
N | Does the town insure the huts it lets out against fire and theft?
N | Can two producers share a permanent pitch?
N | what happens to a mug nobody brings back
N | How long do election stands have to wait for their permit?
N | Is an appeal possible against the jury's rejection?
N | How big are the huts of the town at the Advent Market?
N | Is the fee in Quendlin higher than in other towns of the district?
N | How is a kilometre distance of 40 measured, by road or as the crow flies
N | What does the insurance over one million euros cost a stallholder per year?
F | Why is an own hut dearer than a hut of the town?
F | Why must the market master's instructions wait until an objection is decided?
F | What does § 12 lay down about parking?
F | Why was the fee for a permanent pitch lowered to 1.20 euros in January?
F | why does the potters market only admit cast ware
O | How do I reset a router to factory settings?
O | What is the chemical formula of ammonia?
