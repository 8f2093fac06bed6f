A | I've got a list of everything we sold last year. Does that already count? | A table of past sales is a record and not a model, because nothing in it reacts when you change a number.
A | How long till the rental business stops losing money if all goes as planned? | With the base assumptions it breaks even in month 14 and needs 83,000 euros of capital; if it rents out only 50 percent of the bikes instead of 62, break-even moves to month 23.
A | What's so terrible about putting the tax directly behind the multiplication sign? | Whoever writes `=B4*1.19` will forget in two years where the 1.19 came from and change it in eleven of twelve places.
A | I came across a cell with green letters, what does it tell me? | - green type: a link to another sheet
A | How do I deal with January when it doesn't follow the same pattern as the rest? | If the first month needs something special, put it in a column of its own with the heading "Opening".
A | relative absolute reference difference | A relative reference (B4) moves along when you copy it, an absolute one ($B$4) stays where it is.
A | Above how many labels does one lose the overview? | Named ranges such as `vat_rate` make formulas readable, but beyond about 40 names nobody can keep track of them; use them for the central assumptions only.
A | Is XLOOKUP beter than VLOOKUP if I add colums later on? | When somebody inserts a column, it quietly returns the wrong thing. | XLOOKUP names the search column and the result column separately, also searches to the left and looks for an exact match unless told otherwise.
A | My office still runs the 2016 package. How do I fetch values there? | INDEX with MATCH does the same job in older programs, anything before the 2021 edition.
A | Why does my workbook freeze after each number I enter since I used OFFSET? | They are recalculated at every keystroke and hide from the tracing arrows where a value comes from.
A | How long did the test file with 9,000 OFFSET cells take per entry? | Our test file with 9,000 OFFSET cells took 4.5 seconds per entry; after the switch to INDEX it took 0.2.
A | Should I begin with wiggling each number by itself or with whole storylines? | Do sensitivity first, as it tells you which five or six assumptions deserve a place in the scenarios.
A | What would a slightly bigger payroll do to the yearly surplus? | | Wages | 9,100 euros |
A | When does rolling the dice thousands of times make sense at all? | It is worthwhile only if you have real data on the spread; invented spreads give invented precision.
A | Does it help more if my colleague goes over it or if I do so again myself? | The best remedy is a second pair of eyes; a reviewer finds about 60 percent of the errors, the author looking again only 20.
A | When should I save my model under a new number? | Save under a new number before every change of structure, in the form `model_v07_2024-03-15`.
A | Will a locked tab stop a rival from getting at my calculations? | Passwords on sheets prevent slips, not theft; they can be removed in minutes.
A | And the points, how many to pass? | Marks: structure 40 points, correctness 40, presentation 20; you need 55 to pass.
N | Who founded Lindgren Bikes?
N | In which town does the rental shop with the 60 bicycles stand?
N | How much does Lindgren Bikes charge me for a bicycle per day?
N | How do I log on to Sanne Okafor's tutorial?
N | And rent for the premises, changed by 10 percent, what effect?
N | What does SUMIFS do when I insert a column?
N | How slow does my file get with 9,000 cells of array formulas?
N | red type meaning cell colour
N | How many draws should I make so that the Monte Carlo result stays the same from run to run?
N | How many bikes does the shop have to buy in the secnd year?
N | How long does it take a reviewer to go through a model of 24 months?
N | How many points do I lose if I hand in my cash flow a day late?
F | Why does the profit react more strongly to repairs than to occupancy?
F | Why can I enter numbers in black type only and not in blue?
F | Since XLOOKUP can't search to the left, what do I use instead?
F | Why are founders from the same company required to work in pairs?
O | How long does it take for a broken collarbone to heal?
O | Which fish can I keep together with guppies?
