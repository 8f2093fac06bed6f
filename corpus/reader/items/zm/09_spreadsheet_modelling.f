A | relative absolute reference difference | what was the key for flipping between them? | Press F4 to switch between them.
A | When should I save my model under a new number? | and the last one, can I call that final? | Do not call anything "final".
A | And the points, how many to pass? | what if there's still an error showing? | A model that shows ERROR in the check cell is returned unread.
A | What's so terrible about putting the tax directly behind the multiplication sign? | could I give it a name instead? | Named ranges such as `vat_rate` make formulas readable, but beyond about 40 names nobody can keep track of them; use them for the central assumptions only.
A | Will a locked tab stop a rival from getting at my calculations? | once he's in, how would he make all the formulas show? | Show the formulas with Ctrl+` and look for breaks in a row.
A | What would a slightly bigger payroll do to the yearly surplus? | what colour do I type that number in? | blue type: a number somebody has typed in
N | How long till the rental business stops losing money if all goes as planned? | how many customers a day is that?
N | My office still runs the 2016 package. How do I fetch values there? | does that work in LibreOffice too
N | When does rolling the dice thousands of times make sense at all? | which add-in do I need for it?
N | I came across a cell with green letters, what does it tell me? | which shade exactly?
N | Does it help more if my colleague goes over it or if I do so again myself? | I don't have anyone who knows about this. What would a professional charge me for it?
N | Is XLOOKUP beter than VLOOKUP if I add colums later on? | so why is the old one the safer?
A | Why does my workbook freeze after each number I enter since I used OFFSET? | When can I talk to the tutor live? | The tutorial with Sanne Okafor is on Tuesdays at 17:15, online only.
A | Above how many labels does one lose the overview? | What share of the sheets used in real companies is wrong somewhere? | Studies of real business files found mistakes in nearly nine out of ten.
