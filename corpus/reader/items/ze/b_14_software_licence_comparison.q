A | I found some code on a blog with no terms given. Am I free to reuse it? | Without a licence nobody may do any of this, even if the source text is lying open on the internet.
A | Who drafted the earliest one of the family? | The first Meridian licence was written in 1994 by the lawyer Constance Obafemi for the University of Port Ellery, which wanted to publish a weather model.
A | Why was a second kind needed? | When a company sold an improved version of the model without publishing the improvements, Obafemi drew up the MSL in 1998.
A | How many employees does the body in charge have? | Since 2012 all three have been looked after by the Meridian Trust, a foundation in Geneva with a staff of eleven.
A | What drawback do opponents see in the liberal variant? | Critics object that improvements often do not come back.
A | We tweaked it just for our own office. Must we hand the tweaks out? | Changes which are used only within one's own house need not be published.
A | I violated the terms by accident. How long do I have to fix it? | Those who break the licence get 30 days to put things right after they have been informed, and only if they let this time pass does their permission end.
A | why do big corporatons ban the strictest one | Many large firms forbid their staff to use MNL programs, since a mistake could oblige them to open up their own services.
A | Half a dozen of our twenty people use it at any given moment. Is sharing seats the better deal? | It is worth while if fewer than about half of the users work at once, since such a licence generally costs twice as much as a seat.
A | What do upgrades cost once the initial twelve months are over? | - *Perpetual*: paid once, but updates are usually included only for the first year; after that, maintenance costs about 18 percent of the price each year.
A | How widespread was each of the three recently? | Share of projects in the 2023 survey | 58% | 27% | 6% | not counted
A | Our two tools swap information via CSV on the same box. Are they treated as a single thing? | Two programs that merely run on the same computer or exchange data through files do not count as one work.
A | How long did it take to hunt down everyone who had helped write the mapping tool? | When the map editor Kartell moved from the MOL to the MSL in 2016, it took fourteen months to track down all 83, and the code of two who could not be found was written anew.
A | Can I use one of these for my photographs? | Licences of content, such as texts, pictures and music, are a matter of their own. The Trust advises against using its licences for them.
N | How many words does the Meridian Network Licence have?
N | Which company sold an improved version of the weather model?
N | Why was the foundation that looks after the licences set up in Geneva?
N | How many projects took part in the 2023 survey?
N | What did it cost Kartell to write anew the code of two contributors?
N | A company wants an exception to its MNL duties. What price does the Trust recommend?
N | who drew up the mnl in 2009?
F | Why may MSL code be built into MOL programs but not the reverse?
F | Why does the MNL keep the exception for libraries that the MSL lacks?
F | Why does section 6 of the MOL grant a licence for all patents?
