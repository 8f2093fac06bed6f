A | What does "Ctrl+K, T" mean? | "Ctrl+K, T" means: press Ctrl and K together, let go, then press T. You have two seconds for the second key.
A | I'm on a MacBook; what do I hit instead of Ctrl and Alt? | The keys given are for Windows and Linux; on a Mac, press Cmd in place of Ctrl and Option in place of Alt, unless a line says otherwise.
A | Why are there no three-key combinations held together? | "Ctrl+K+T" would mean holding all three, and Quillpad does not use any shortcut of that kind, because many laptops cannot register it.
A | new window key | | Ctrl+Shift+N | New window |
A | I shut a tab by mistake, can I get it back? | | Ctrl+Shift+T | Reopen the last closed tab (up to ten) |
A | How do I get to the last tab? | | Ctrl+9 | Go to the last tab, however many there are |
A | Why is there no shortcut for saving? | There is no shortcut for saving, since each change is saved after half a second.
A | How long are unnamed versions kept? | Versions without a name are kept for 30 days, named ones for good.
A | When is something I threw away gone for ever? | Notes in the bin are deleted after 60 days.
A | word by word movement on Mac | Ctrl+Left and Ctrl+Right: one word. On a Mac use Option, not Cmd.
A | I need to change the same name in several spots of one text at a time, what do I press? | Ctrl+D: select the next place where the same word occurs. This allows you to change several places at once.
A | How many cursors can I have? | Alt+click: put in a further cursor. At most 100 cursors are possible.
A | shortcut strike-through | Bold is Ctrl+B, italics Ctrl+I, code Ctrl+E, and strike-through Ctrl+Shift+X.
A | How do I make a checklist and tick things off? | Lists: Ctrl+Shift+8 for bullets, Ctrl+Shift+7 for numbers, Ctrl+Shift+9 for boxes to tick. Tab indents an entry, Shift+Tab moves it back. | A box is ticked with Ctrl+Enter.
A | Why can't I underline with a key? | Underlining has no shortcut, because Markdown has no sign for it.
A | Difference between Ctrl+F and Ctrl+Shift+F | Ctrl+F searches the open note and Ctrl+Shift+F all notebooks.
A | Are locked notebooks serached too? | Locked notebooks are left out of every search unless they have been unlocked in the same session.
A | The letters are tiny. How do I make them larger and how large can they get? | Ctrl+plus and Ctrl+minus: font size, from 8 to 40 points. Ctrl+0 goes back to 14.
A | Does the Vim set have everything? | The Vim set is complete apart from macros.
A | I set up my own keys at work, why are they not there at home? | Sets are stored for each device and are not synchronised, as keyboards differ.
N | What does Quillpad cost?
N | Which key inserts a picture?
N | shortcut for a table
N | How do I print a note from the keyboard?
N | How do I lock a notebook, and which key is used for it?
N | I threw a note into the bin by accident, how do I restore it?
N | What keys make text a quotation?
N | How do I sort the lines of a list by the alphabet?
N | Can I share a notebook with my sister so that we both write in it?
N | How many tabs can be open at once?
N | Is there a shortcut to swich to dark mode?
N | How do I move a note to another notebook without using the mouse, and does its history go with it?
N | Why is focus mode on the letter Z?
N | Which file format is used when I save my keys as a file?
N | What is the default font?
F | What does Alt+5 do to a heading?
F | Which key combination replaces in all notebooks?
F | Why does Ctrl+S only save every 30 seconds?
F | How do I load the ready-made set for Word users?
F | Why are named versions deleted after 30 days?
O | Which countries border Austria?
O | How do I treat a wasp sting?
