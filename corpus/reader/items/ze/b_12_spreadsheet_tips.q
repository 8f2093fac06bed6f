A | What's the shortcut to jump right to the beginning? | Ctrl+Home leads back to cell A1, Ctrl+End to the last cell in use.
A | How do I make the titles at the top remain visible as I move down? | Freeze the first row by View > Freeze > Top row, and the headings will stay in place when you scroll.
A | Why shouldn't I type the unit right beside the amount? | Do not write "12 kg" in a cell but 12, and put "kg" in the heading; otherwise the program takes it for text and cannot add it up.
A | My Dresden ZIPs lose their first digit. How can I stop that? | Numbers that are not for calculating, such as telephone numbers and postcodes, should be entered with an apostrophe in front ('01067).
A | My birthday turned into 45,812. Have I wrecked the thing? | If a date suddenly shows up as 45,000-odd, nothing is broken; merely the cell format is wrong.
A | Is the self-updating day function OK on a bill? | The formula =TODAY() changes each day, so never use it for the date of an invoice.
A | how offen is a missing $ to blame for bad totals | In my experience nine out of ten wrong sums come from a forgotten dollar sign.
A | Everyone I send things to has the newest edition. Which search method should I go for? | If you share your files only with people who have version 11, take FINDROW.
A | Why not highlight just the names before putting them in order? | If only one column is selected, the program sorts that one alone and the rows no longer belong together.
A | How much retyping did one lady have to do after messing up? | Elfriede did not and had to type 200 addresses again.
A | How many slices may a round diagram have? | Columns are for comparing, lines for developments over time, and a pie only if there are no more than five parts which make up a whole.
A | What would a non-monochrome sheet from the machine cost me? | A page at the library costs 10 cents in black and 35 in colour; the first five pages a month are free for members.
A | The power went out before I'd given my work a title. Is there an automatic safety copy? | Tabula saves a copy every ten minutes, but only if the file already has a name.
A | My husband and I both belong. What do we owe for twelve months? | The yearly contribution of 15 euros is due by the end of March; couples pay 24.
N | What does Tabula 11 cost for members of the computer circle?
N | How many apples were there in Hermann's list with a sum of zero?
N | Which shortcut in Tabula 11 freezes the first row?
N | How many members of the Thursday computer circle asked for the tips in writing?
N | How long does Rosa Lindqvist already keep the accounts of the choir?
N | I cannot come on 12 March. On which other evening will pivot tables be dealt with again?
N | why are dates stored as days from 1 january 1900?
F | Why does SUM add only the visible cells while SUBTOTAL adds the hidden ones too?
F | Why does VLOOKUP break less easily than INDEX with MATCH when somebody inserts a column?
F | Why are grid lines always printed unless you tick the box under Layout?
