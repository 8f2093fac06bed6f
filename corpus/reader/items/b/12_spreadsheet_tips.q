A | How do I get back to cell A1 quickly? | Ctrl+Home leads back to cell A1, Ctrl+End to the last cell in use.
A | I want the headings to stay put while I scroll down, where do I click? | Freeze the first row by View > Freeze > Top row, and the headings will stay in place when you scroll.
A | How do I freeze rows and columns at the same time? | If you want to freeze both rows and columns, click the first cell that should still move and choose Freeze > Here.
A | Why shouldn't I write "12 kg" in a cell? | Do not write "12 kg" in a cell but 12, and put "kg" in the heading; otherwise the program takes it for text and cannot add it up.
A | How can I see whether something is text or a number? | You can tell text by its standing on the left, whereas numbers stand on the right.
A | My postcodes lose the nought at the front! | Numbers that are not for calculating, such as telephone numbers and postcodes, should be entered with an apostrophe in front ('01067). Without it the leading zero vanishes.
A | Why can one date be subtracted from another? | Dates are stored as days counted from 1 January 1900, which is why you can subtract one date from another.
A | All of a sudden there's 45217 where a birthday used to be. Have I ruined it? | If a date suddenly shows up as 45,000-odd, nothing is broken; merely the cell format is wrong. Press Ctrl+Shift+3.
A | Should I use =TODAY() on a bill? | The formula =TODAY() changes each day, so never use it for the date of an invoice.
A | difference $B2 and B$2 | $B2 fixes only the column, B$2 only the row.
A | Which key goes through the forms with dollar signs? | With F4 you go through the four forms one after the other, while the cursor stands in the address.
A | What is the comonest reason for a wrong total? | In my experience nine out of ten wrong sums come from a forgotten dollar sign.
A | What must the fourth part of VLOOKUP be? | Always write FALSE as the fourth part, or you may get a wrong price without any warning.
A | The article number is to the right of the price in my list, so VLOOKUP is no good. What else is there? | - INDEX with MATCH can look to the left too and does not break when somebody inserts a column. It is harder to read, though.
A | My neighbour opened my sheet in version 10 and sees #NAME? everywhere, what's up? | A file with FINDROW shows #NAME? when it is opened in version 10.
A | What goes wrong if I mark one column before sorting? | If only one column is selected, the program sorts that one alone and the rows no longer belong together.
A | How do I add up just the rows that the filter leaves visible? | SUM adds the hidden ones too; SUBTOTAL with the number 9 adds only the visible ones.
A | Why should I copy the sheet before removing doubles? | It keeps the first of each and deletes the others, so make a copy of the sheet first.
A | When is a pie chart suitable? | Columns are for comparing, lines for developments over time, and a pie only if there are no more than five parts which make up a whole.
A | The grid doesn't come out on paper, how can I change that? | Grid lines are not printed unless you tick the box under Layout > Sheet.
A | price of a colour page | A page at the library costs 10 cents in black and 35 in colour; the first five pages a month are free for members.
A | What does #REF! mean? | #REF! A cell to which the formula refers has been deleted. Undo, or repair the formula by hand.
A | The computer crashed while I was in a brand-new sheet that I hadn't given a name. Is there an automatic copy? | Tabula saves a copy every ten minutes, but only if the file already has a name.
A | What's the yearly fee for my husband and me together? | The yearly contribution of 15 euros is due by the end of March; couples pay 24.
N | How much does Tabula 11 cost if I want it at home?
N | How many rows can a sheet have at most?
N | How do I protect a sheet with a password?
N | At what time do the meetings end?
N | I'd like to colour every second row grey, how is that done?
N | How do I turn my address list into letters?
N | Which choir does Rosa Lindqvist belong to?
N | keyboard shortcut for inserting a row
N | Can I open files from Tabula on my tablet?
N | How do I get two people to work on the same file at once without spoiling each other's entries?
F | Why does =TODAY() stay fixed after it has been entered?
F | Why is a 3D chart more accurate than a flat one?
F | What shall we do at the meeting on 9 April?
F | Why does a filter delete the rows it hides?
O | What is the best bait for catching carp?
O | How do I apply for a new passport?
