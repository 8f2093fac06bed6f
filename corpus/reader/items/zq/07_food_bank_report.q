A | I've nothing but a flask and a spoon in my bedsit, no stove. Is there something for me? | There are three variants: halal, vegan, and "kettle" for people who have no cooker.
A | What share of those helped were earning wages? | Parcels for people with a job accounted for 27 per cent, against 15 per cent three years ago.
A | How often may a family get supplies in six months? | A household normally receives up to six parcels within half a year; more are possible only if the issuing office explains the need in writing.
A | How many pence of my gift really go to the good cause? | Of each pound given, 91 pence reach the work itself.
A | How much was spent on wages? | We spent 259,900 pounds, of which 96,500 on wages, 71,200 on bought food, 48,000 on rent and energy, and the remainder on vehicles and insurance.
A | For how long can I use the slip my GP gave me? | Each is valid for 14 days.
A | By when do I need to tell you that I want it brought to my door? | Deliveries to the home are made on Wednesdays to those who cannot leave the house on account of illness or disability; they must be ordered by Monday noon.
A | When can I pick something up at the weekend? | Netherby bus | Saturday | 9.30 to 11.30 am
A | Since when has the new boss been running things? | Abena Quartey took over as manager from Philip Stroud on 1 October.
A | Are collection baskets or the harvest appeal better for variety? | The harvest appeal brings in 22 tonnes within three weeks and a wider choice, yet it ties up forty helpers and the shelves are bare again by February.
A | How does the kettle parcel differ from the standard one in what it costs you? | The kettle parcel has less weight and costs us about four pounds more, as instant meals are dear.
A | Why don't they hand out formula for newborns? | Baby food is added on request, but powdered infant milk is not, because advice from the health visitor is meant to come first; she keeps a stock of her own.
A | What was the thinking behind starting late afternoon sessions? | The Quayside Centre was added in June so that people need not miss a shift.
A | I'd like to lend a hand. What stages do I go through before I'm let loose? | New helpers come to an introductory evening, give the names of two referees, and accompany an experienced colleague on three shifts.
A | How do I get food on my first visit if I have no voucher? | Nobody is turned away on the first visit for lack of a voucher: they get an emergency bag for two days and are helped to apply.
A | minimum age drivers | Volunteers must be at least 16; drivers at least 21, with a licence held for two years.
A | can i donate homemade jam or an openned packet? | What we cannot accept: alcohol, home-made preserves, anything opened, and goods more than a month beyond the best-before date.
A | and for the cat, is there anything? | Pet food is available on the first Friday of the month.
N | Why did Philip Stroud give up the post of manager?
N | Which supermarkets give food to the Larder?
N | What is the name of the health visitor who keeps a stock of infant milk?
N | Why did the tile works close in April?
N | How many parcels did the food bank in Westmoor hand out?
N | On which days is the clothes bank open?
N | Who issues vouchers for school uniforms?
N | How old must someone be to become a trustee?
N | How much does the electric van cost?
N | How much does Abena Quartey earn?
N | How many households used the Quayside Centre on Tuesdays?
N | How much does the Dunstan Trust pay for the adviser on debts?
F | Why is proof of income asked for on the second visit?
F | Why do most donations in tonnes come from supermarkets?
F | On which evenings is St Brannock's Hall open until 7 pm?
F | Why did the number of parcels fall by a fifth in 2023?
O | What torque do the wheel bolts of a small trailer need?
O | How do I turn a heel when knitting socks?
