A | How much money went down the drain on programs that got abandoned before anyone worked with them? | Five of them reached daily use; the other six were stopped after costing 1.4 million euros together.
A | What's the hourly rate for a programmer in these sums? | For a build, count developer time at 92 euros an hour, hosting, and upkeep, which we put at 20 per cent of the build cost each year.
A | How long would we have waited for the harbour scheduling thing if we'd made it ourselves? | | Time to first use | 3 months | 14 months | 7 months |
A | I'm leading a small unit and want something worth 18 grand. Do I need anyone's permission? | Up to 25,000 euros over five years, the department head decides alone.
A | When does someone check whether the choice turned out well? | Every choice is looked at again after 18 months.
A | Why is there a rule about always having a pair of programmers? | The fourth question is there because the route planner failed in 2021 when its only developer left and nobody else could read the code.
A | how do they make sure they can get their infomation back out from a seller | To limit this, every contract must let us export all our data in an open format within 30 days of notice.
A | Why be wary when hardly anyone sells what we want? | If fewer than three do, prices tend to climb at renewal, so a blend is preferred.
A | Could I tie us to a provider for half a decade? | Contracts longer than three years are refused unless the finance director signs them in person.
A | Is one person allowed to push their own work into production unseen? | Code must therefore be reviewed by a second developer before it goes live, and a handover note of at least two pages is kept for each module.
A | Our team and the IT planners can't agree. Who has the casting vote? | If the department and the architecture desk disagree, Ingrid Solvang, the operations director, settles it within a week.
A | which route won in the end for the quay reservation program? | The blend was chosen.
A | Should wages software be made by our own people? | Payroll, expenses and the staff directory always fall here.
A | What happens to something self-made that hardly anybody touches? | A purchase that falls short is not renewed; a build that falls short gets one further six-month period and is then closed.
N | Which two of the nine packages were never rolled out?
N | The route planner's only developer left in 2021. What was his name?
N | How much did the five projects that reached daily use cost together?
N | since when has tomas reke kept the software register?
N | My department overspent on a package bought in 2022. Who signed that contract?
N | Why is the yearly price increase put at 6 per cent for a purchase?
N | Does the board hold its monthly meeting in Oslo?
F | Why was buying Slotwise the cheapest option over five years?
F | I want to spend 300,000 euros over five years. How soon does the architecture desk decide that on its own?
F | which of the eleven bought packages were stopped after 1.4 million euros?
