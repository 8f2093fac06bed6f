A | I'm only here on a freelance basis. Does this concern me? | Everyone who works for the office, including freelancers and interns.
A | What is a red tool? | - **Red**: not at all. Anything that isn't on the list is red until the officer has looked at it.
A | what does Internal mean as a data class | Internal: our templates, staff lists, fee tables.
A | difference between green and amber | - **Green**: may be used freely. At present: the office assistant *Plinth*, the grammar checker, the image upscaler. | - **Amber**: only with data of class Public, and after the half-hour training. At present: two public chatbots and the rendering generator *Fresko*.
A | I requested a new app two weeks ago and heard nothing. Can I take silence as a yes? | Marguerite answers within ten working days; if she doesn't, the tool stays red.
A | Into which system may I paste drawings from a live job? | Confidential material may go into Plinth only.
A | Until when do competition entries count as confidential? | Competition entries are confidential until the jury's decision has been announced.
A | Plinth prompt storage | Plinth runs on servers in Aarhus, keeps prompts for 30 days and doesn't train on them.
A | Why must someone recalculate what the machine says about stairs and the like? | Last autumn a chatbot gave a stair width that belongs to an older edition of the code; it was noticed at the permit stage and cost us three weeks.
A | Do meeting summaries need a second pair of eyes? | Meeting summaries don't need a second reader as long as they remain in-house.
A | I only swapped in a bluer sky. Must I label the picture? | Retouching of sky, people or planting does not count.
A | The contest rules say nothing on AI, what do we do then? | In competitions the rules of the organiser come first; if they are silent, we disclose.
A | Why can't we just sell what the generator spits out? | As pure generator output may enjoy no copyright, a person has to rework anything that we intend to register or sell.
A | Can the secretary record and transcribe if one of five guests objects? | Transcribing a meeting calls for the consent of all present; one "no" is enough.
A | What's dearer, Fresko or a chatbot? | Fresko costs 38 euros a seat, the chatbots 22 each.
A | studio budget exceeded how to get more | Studios that need more apply to the finance partner, Henrik Dahl, by the 20th for the month after.
A | I started on Monday and haven't done any course yet. Am I allowed to touch the chatbots? | Whoever joins the office may use amber tools before the course during their first three weeks, but only beside a colleague who has been trained.
A | I accidently pasted a client's letter into a public bot. What are the steps? | 1. Stop, and don't delete the chat. | 2. Mail ai@ostravalund.example with the time, the tool and what was pasted. | 3. Marguerite decides with the project lead whether the client has to be told.
A | What are the consequences of the first, second and third breach? | First breach: a talk. Second: loss of amber access for three months. Third: the partners decide.
A | Why are the lists looked at more often than the rest? | The reason for the shorter interval is that suppliers keep changing their terms; Fresko did so twice last year.
N | Which two public chatbots are amber?
N | Who developed Plinth?
N | How long does Fresko keep our prompts?
N | what did last june's circular say about freelancers
N | What does Plinth cost per seat?
N | Where must the note "AI-assisted image" be placed on the sheet?
N | Is Fresko better than Midjourney for interiors?
N | What happens to my amber access when the certificate lapses after 18 months?
N | How did the wrong stair width get past the project lead?
N | ai officer deputy
N | May I ask for images in the style of an architect who died years ago, and if so how long ago must that be?
N | Within what time must a client be told about a leak?
N | How long is the waiting list for the two hour cource on prompting?
N | I use my own paid chatbot at home for a private project, does the policy forbid that?
N | Who at the office may move a tool from amber to green?
F | Why do clients' letters count as Internal?
F | What does section 13 say about audits?
F | Why are private subscriptions refunded only up to 22 euros?
F | Why must all correspondence carry an AI note?
F | Why did Henrik Dahl introduce the ban on red tools?
O | How many players are in a water polo team?
O | best time of year to prune an apple tree
