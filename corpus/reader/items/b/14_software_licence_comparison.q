A | What is a software licence? | A *software licence* is a permission by which the holder of the copyright allows others to use, copy, change or pass on a program under certain conditions.
A | I found some code on a public website with nothing said about rights. Can I simply use it? | Without a licence nobody may do any of this, even if the source text is lying open on the internet.
A | Who wrote the first Meridian licence? | The first Meridian licence was written in 1994 by the lawyer Constance Obafemi for the University of Port Ellery, which wanted to publish a weather model.
A | Why was the MSL drawn up? | When a company sold an improved version of the model without publishing the improvements, Obafemi drew up the MSL in 1998.
A | In what year did the MNL come out? | The MNL followed in 2009, after programs had begun to be offered as a service on the web rather than handed over on disks.
A | Which body looks after the licences nowadays? | Since 2012 all three have been looked after by the Meridian Trust, a foundation in Geneva with a staff of eleven.
A | duties under the MOL | There are only two duties: the copyright notice must be kept, and the names of the authors may not be used in advertising without their consent.
A | May I sell a product with MOL code in it and keep my own source to myself? | Anyone may use the program for any purpose, including in closed products that are sold for money.
A | What do people dislike about the MOL? | Critics object that improvements often do not come back.
A | Explain copyleft. | The MSL is a *copyleft* licence: whoever passes on a changed version must put it under the same licence and supply the source text.
A | We altered an MSL tool but it never leaves our firm. Must we show anyone what we did? | Changes which are used only within one's own house need not be published.
A | How long must the source be on offer and at what price? | The source must be offered at no more than the cost of copying and for at least three years.
A | What happens to someone who sues over patents? | Whoever sues other users over such patents loses the right to use the program.
A | I broke the MSL by mistake and they've written to me. Is it over or can I still fix it? | Those who break the licence get 30 days to put things right after they have been informed, and only if they let this time pass does their permission end.
A | How may a closed program use an MSL library? | Libraries are dealt with by an exception: a closed program may make use of an MSL library as long as it is linked dynamically, so that users can exchange the library for another version.
A | difference MSL MNL | The MNL contains everything that the MSL does, plus one sentence: users who work with the program over a network must also be offered the source text. | The exception for libraries is missing.
A | Why do large firms forbid MNL programs? | Many large firms forbid their staff to use MNL programs, since a mistake could oblige them to open up their own services.
A | Twenty of us use the program but hardly ever more than six at once. Which kind of licence would save us money? | - *Concurrent*: a certain number of people may work at the same time, no matter who they are. It is worth while if fewer than about half of the users work at once, since such a licence generally costs twice as much as a seat.
A | How much is maintainance for a perpetual licence after the first year? | - *Perpetual*: paid once, but updates are usually included only for the first year; after that, maintenance costs about 18 percent of the price each year.
A | What share of projects used the MSL in 2023? | | Share of projects in the 2023 survey | 58% | 27% | 6% | not counted |
A | Can I take MSL code into an MOL project? | MOL code may be built into MSL and MNL programs; the whole is then under the stricter licence. The reverse is not possible.
A | Two programs on one PC pass each other a file. Do they count as a single work? | Two programs that merely run on the same computer or exchange data through files do not count as one work.
A | Why do contributors have to sign an agreement with dual licensing? | This works only if the company holds the copyright in all parts, for which reason contributors have to sign an agreement.
A | How long did it take Kartell to find all its contributors? | When the map editor Kartell moved from the MOL to the MSL in 2016, it took fourteen months to track down all 83, and the code of two who could not be found was written anew.
N | How many projects took part in the 2023 survey?
N | How many words does the MNL have?
N | Who pays for the staff of the Meridian Trust?
N | Which company sold the improved weather model?
N | I'd like to give the Meridian Trust some money, how do I go about it?
N | What does a per-seat licence usually cost?
N | In which language is the MSL legally binding?
N | Has anyone ever been taken to court for breaking the MSL?
N | wording of section 11
N | Why did Kartell want a different licence, and was it content with the result afterwards?
F | Why does the MNL have an exception for libraries?
F | What does the patent clause of the MOL say?
F | Why is a guarantee for faults given with the MSL?
F | How does the Meridian Game Licence differ from the other three?
O | How do I train a puppy not to bite?
O | What is the average rainfall in Bergen?
