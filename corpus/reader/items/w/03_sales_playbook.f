A | They want to know what it costs on the very first phone call, can I say? | what do people get at the top end that they don't at the bottom? | Plus adds the hours report in several languages and the shift exchange between branches; Complete adds the payroll link and a named adviser.
A | What will my performance be judged by? | and do I get a cut of those? | Bonus: 6 percent of the first year's fee for new customers and 3 percent for a customer who moves to a higher package.
A | Which features should be shown in the demo? | do I use made-up shops for it? | Always use their own branch names; Amélie's script fills them in from the website.
A | Client asks for 12 percent off. Can I decide that by myself? | if she says yes, what should we want from him for it? | Never give a discount in the first conversation, and never without getting something for it: a longer term, a reference, a signature by Friday.
A | What's a sensible reply if a butcher believes his staff are too old for such technology? | that worked, but now he says it costs too much | Work out the hours with them. A manager who saves three hours a week has earned back Basic for four branches.
N | A chain with 55 shops rang me. What do I do with it? | what's his number?
N | cold versus warm closing rate | how many of the bad ones do I have to ring a day?
N | Why keep quiet about the payroll connection at the start? | how many demos in can I bring it up?
N | Is it better to have the owner alone or the one who plans the shifts as well? | does it count if he's only there by phone?
N | They keep putting me off until October without naming a day, how do I count that? | why should I ring every week until then?
A | set-up fee waive | How much does a typical customer bring in? | We sell it by telephone and video, hardly ever face to face, because an average customer brings in 2,900 euros a year and a day on the road costs us 410.
A | The shop cancelled after six weeks because our program kept crashing. Do I lose my commission? | how quickly do I pass on somebody who's signed | Hand over to the customer team within 24 hours with the form that names the roster maker, the start date and every promise you made.
