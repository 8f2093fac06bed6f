A | What harm was done to the cashiers once? | For this reason analysts must never run reports against the shop database: a single heavy query stopped the tills for 40 minutes in May 2021.
A | How far back can I look? | Silo holds data from 2012 onwards.
A | Can I look up what a colleague earns in there? | Personnel data are excluded, except for headcounts per department.
A | I'd like to key a correction into my team's little table. Allowed? | They are rebuilt every night, so nothing may be written there by hand.
A | Two places show me different totals. Which one do I trust? | If a figure in a mart disagrees with the core, the core is right.
A | Why did you avoid splitting the descriptive tables even more? | The snowflake saves some disk space, but queries need more joins and newcomers get lost.
A | can i add up inventory across the week? | Stock levels are semi-additive: they may be summed over products and depots, but not over days.
A | My total is twice as high as true sales. What have I probably overlooked? | Forgetting to filter on it is the commonest mistake of beginners and doubles the turnover in their reports.
A | Why did they start reshaping things after import rather than before? | The change was made because the raw copy allows us to repeat a transformation after an error without asking the source again.
A | By when in the morning are departmental tables ready? | The marts are complete by 6 a.m.
A | How many automatic controls are there after dark? | Each night 340 tests run.
A | How long till I get a small set built just for my team? | Reading core takes one day to set up, a mart of your own takes about two weeks.
A | I was on parental leave for eight months and can't log in. Why? | Access lapses after 6 months without use.
A | How could I halve my processing bill by choosing anothr time? | Queries between 8 p.m. and 5 a.m. cost half.
N | How many terabytes of storage does the core layer of Silo take up?
N | How many compute hours were charged to departments last month?
N | Who is the steward of the marketing mart?
N | How many analysts may read all the cleaned and joined data in core?
N | what does the training on the first Tuesday of each month cost?
N | How many data engineers may read the raw layer?
N | I sent form DW-2. What is the name of the data protection officer who approves the purpose in writing?
F | Why is the core kept for 18 months and the raw copy without limit?
F | Why does the marketing department count an active customer over only 12 months instead of 24?
F | Why is type 1 used for addresses and price lists?
