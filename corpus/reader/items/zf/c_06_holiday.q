A | How much annual leave do I get if I'm only in from Monday to Wednesday? | Those who work fewer days have the same share: four days a week give 22.4 days, three days give 16.8.
A | I've been here since 2011. Is there a loyalty bonus? | After ten years with us you get two days more.
A | What's the deadline for requesting a break in July? | For summer (June to August) wishes must be in by 31 January, for Christmas by 30 September, and for anything else at least four weeks before.
A | My boss hasn't reacted to my request. Can I book the flight after a fortnight? | The manager answers within ten days; if no answer comes, the holiday counts as approved.
A | Why can't I be off for a fortnight right ahead of Christmas? | In December nobody may take more than one week before the 24th, because a third of our yearly turnover is made in that month.
A | Who gets priority when everybody asks for Easter? | If too many want the same weeks, parents with school-age children come first in the school holidays, then those who had to stand back last year, then those with longer service.
A | my nan passed away, how long can i stay home | death of a grandparent or sibling: 1 day
A | How do I put in for time off? | Enter your wish in the planner "Urlaub24" and tell your branch manager.
A | My toddler has a fever. How long can I look after her on my normal wages? | illness of a child under 12: up to 5 days, after which the health insurance pays
A | Must I tell the boss that it's depression? | Say how long you expect to be away, but you need not say what you have.
A | How long do my wages go on if I break a leg? | Full pay continues for six weeks for each illness, provided that you have been with us for at least four weeks.
A | I caught a bug on the beach in Spain. Is that time lost? | Days certified by a doctor are given back to you.
A | Can I keep unused leave for the following spring? | What is left can be carried over to 31 March if there were business reasons or you were ill; otherwise it lapses.
A | How can I ease back into the job bit by bit after surgery? | Returning by steps, for instance three hours a day at first, is possible with a plan from the doctor; during that time you still count as sick and the insurer pays.
N | How many staff with a recognised severe disability have five additional days?
N | How long does the talk after more than six weeks of absence last?
N | At what time does Dr Hanna Wirth come to the main branch on the first Tuesday?
N | how many optometrists work in the three branches
N | When were the staff representatives, Corinna Falk and Idris Bello, elected?
N | My child is getting married. How many paid days off do I have for that wedding?
N | How high is the yearly turnover of which a third is made in December?
F | Why must the two weeks a year never be taken in one piece?
F | Why is the time paid for dental cleaning but not for a blood test on an empty stomach?
F | To which file does what is said in the talk go, as it is not voluntary?
