A | how much money is being requested | We ask for 612,000 euros to buy two servers with eight accelerators each, to be housed at our Odense site.
A | After how long would owning the machines work out cheaper? | The purchase pays for itself after 21 months if the cards are busy at least 55 percent of the time.
A | Is buying or renting cheaper over three years? | We ask for 612,000 euros to buy two servers with eight accelerators each, to be housed at our Odense site. | The alternative, renting the same capacity from a cloud, would come to about 1.05 million over three years at today's use.
A | Which department hogs the pool the most? | The language team took 48 percent of all hours in the last quarter, forecasting 31 and inspection the remaining 21.
A | the three offers with prices | Offer 1, Brandt Systems: 296,000 per server, delivery in 14 weeks, five years of on-site repair included, air-cooled. | Offer 2, Corvane: 271,000 per server, delivery in 26 weeks, three years of repair by return to depot, liquid-cooled. | Offer 3, Nimbus Rental: 9,700 a month for each block of four accelerators, twelve months' minimum term, cancellable with 60 days' notice afterwards.
A | Why pick the more expensive supplier? | It is dearer than Corvane's by 25,000 a server, but liquid cooling would oblige us to rebuild the Odense room for an estimated 88,000, and the 26 weeks would take us past the Christmas forecast.
A | what is the 612,000 made up of? | The sum asked for consists of 592,000 for the two servers and 20,000 for network switches.
A | electricity bill per year | Power and cooling are put at 74,000 a year for both servers, at 0.19 euros a kilowatt-hour.
A | At what point would energy get so dear that owning no longer makes sense? | If the price of power should rise above 0.31, renting becomes cheaper and we would come back to the committee.
A | How does fine-tuning on the small cards compare with the big ones? | The 13-billion-parameter model didn't fit in the memory of the smaller cards without splitting, and a run that takes 5 hours took 19.
A | Does picture checking really need top-end hardware? | Tests in January showed that two of our workloads do not need the large cards at all: image inspection ran only 8 percent slower on cards costing a fifth.
A | my team didn't burn through everything it was given this week, can we carry it over? | Unused hours return to the common pool at noon on Friday.
A | May the language team use the hold flag? | A job may be interrupted by one of higher priority unless it was started with the "hold" flag; only forecasting may use that flag, and only from Sunday 18:00 to Monday 06:00.
A | who settles quarrels about machine time | Disputes go to Ruben Aske, who keeps the schedule.
A | How is each team's quota worked out? | Each team gets a quota equal to its share of last quarter's hours.
A | resale value after three years | First, the cards will be outdated: we expect to sell them after three years for some 22 percent of the price.
A | What would a blackout at the site mean for the shops' predictions? | An outage of a day costs us one Sunday run, and the old forecasts stay good for about nine days.
A | Suppose hardware breaks and our one specialist has resigned. How long until someone fixes it? | Third, people: if the engineer leaves, nobody else can replace a failed card until Brandt's technician comes, which their contract puts at two working days.
A | Why does the notice date of 1 May matter? | We would keep renting from Nimbus, whose present contract ends on 30 June and has to be given notice of by 1 May, or else it renews for a year.
A | What are the things that could go wrong with the purchase? | First, the cards will be outdated: we expect to sell them after three years for some 22 percent of the price. | Second, the room in Odense has no second power feed. | Third, people: if the engineer leaves, nobody else can replace a failed card until Brandt's technician comes, which their contract puts at two working days.
N | What will it cost to give the Odense room a second power feed?
N | How much memory does each accelerator have?
N | who is the half-time engineer
N | When would the servers from Nimbus be ready after ordering?
N | How long does retraining the 4,200 store models take?
N | Since when has the language team existed?
N | are Brandt's servers more reliable than what we'd get from a hyperscaler like Azure?
N | What was the utilisation of the cards two years ago?
N | How much would it cost to rebuild the room for air cooling?
N | How many bottling lines does quality inspection cover?
N | I'm in marketing and want to try a small model, can I get a quota too?
N | Why does only forecasting get to use the hold flag?
N | what does the current Nimbus contract cost us per month
N | Who would buy the used cards after three years, and has anyone already made an offer for them?
N | What happens if Brandt delivers latter than 14 weeks?
F | Why does the memo recommend Corvane although its delivery takes longest?
F | Why is the Corvane server 25,000 more expensive than Brandt's?
F | How did inspection come to use 48 percent of the hours?
F | What does Offer 4 include?
F | Why do unused hours expire on Monday morning instead of going back to the pool?
O | What is the best soil for growing blueberries in pots?
O | how do i renew a passport for a child
