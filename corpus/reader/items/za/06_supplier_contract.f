A | How long does the contract run? | What happens if nobody says anything? | The contract runs for two years from 1 February and is prolonged by one year at a time unless one side gives notice three months before the end.
A | minimum purchase whole milk | and is there a top limit they keep back for us? | In return Fennimore keeps 1,400 litres a month ready for us; anything above that is supplied if available.
A | It's Saturday, half past eleven, and I forgot about the start of next week. Too late? | What about a normal weekday? | Orders are placed by 2 p.m. for the next day, through the portal; by telephone only if the portal is down.
A | thermometer shows 7, do I take it or not | And if it's 9? | Above 8: send back.
A | By how much can the dairy put its prices up at one go? | can they drop as well? | If the index falls, prices fall too; here there is no limit.
N | Why isn't the oat drink included in the guarantee of origin? | Which mill is it?
N | How many plastic boxes may pile up in our yard? | what do they charge if there are more?
N | Rhoda is thinking of flogging the whole buisness. Would whoever buys it be stuck with this dairy? | Does she have to tell them beforehand?
N | What are we entitled to when nobody has turned up for two and a half hours? | How do we prove when it came?
N | Why does the van get to the Botanic Garden later than to the other two? | who's got a key for there?
N | Can we give notice by e-mail? | Why did Ivo say a fax would do then?
A | Is salted butter dearer than unsalted? | I'd like to know how fast their invoices have to be settled. | Bills come on the first of the month and are due in 21 days.
A | How does the time for reporting damaged bags compare with that for milk that turns out to be off? | we only need a bit for mill lane tomorrow, maybe 60 worth. Will they charge for bringing it? | Delivery is free above 80 per branch. | Below that 9.50 is charged.
