A | How much memory does my computer need? | You need a computer with 16 GB of memory, the package "regtools" in version 1.8 or later, and about 40 GB of disk space for each 1,000 pages.
A | Can I do all this on a laptop with no graphics card? | A graphics card is not required, but with one the recognition runs nine times as fast.
A | Which program reads the handwritting? | The printing is read by the engine Lettera, the handwriting by the model Quill-3.
A | Why scan at 400 dpi instead of 600? | At 300 dpi the error rate for handwriting rose from 7.9 to 11.2 per cent, while 600 dpi brought only 7.7 and doubled the disk space.
A | why no jpeg | Do not use JPEG, as its blocks look like dots to the engine.
A | What's the grey card good for? | Lay a grey card on the first page of each register, so that the colours can be set right.
A | Some of my pages came out really crooked, where did the program put them and what do I do? | Pages tilted more are put into the folder "askew" and must be turned by hand.
A | Should the option --binary be used? | Leave the option --binary off: black-and-white pictures help Lettera a little, but they harm Quill-3 badly, because faint pen strokes vanish.
A | Which template is for weddings, and how many boxes has it? | There are three templates: A for baptisms (14 boxes), B for marriages (22 boxes) and C for burials (11 boxes).
A | How are the oldest books treated, the ones that have no boxes at all? | Registers from before 1876 have no boxes; for these, give --lines, which cuts by line of writing.
A | Half the boxes on the page come out empty, what did I do wrong? | If more than five boxes on a page are empty, the wrong template has probably been chosen.
A | How long does one page take? | A page takes 22 seconds without a graphics card.
A | How sure is the handwriting model on average? | The mean on our pages is 0.87 for handwriting and 0.98 for print.
A | Under what conditions does a listed name replace the word that was read? | A word is replaced only if its confidence is under 0.6 and exactly one entry differs by a single letter.
A | Why are first names left as they are? | First names are not corrected, since spellings such as Kathrina and Catharina tell historians something.
A | Wouldn't ChatGPT or the like be handy for fixing the names? | A language model was tried for this step and given up. It made good-looking text, but it turned 4 per cent of rare surnames into common ones.
A | Which pages are looked at by two people? | Two volunteers look at each page whose mean confidence is below 0.75; between 0.75 and 0.9, one does; above that, every twentieth page is checked.
A | Who may open the table with people born in the last 110 years? | Persons born less than 110 years ago are left out of the public table; the archive keeps a second table with them, which only Frida Holm and her deputy can open.
A | The reading always dies somewhere around page three hundred. How can I prevent that? | Recognition stops at about page 300: the memory is full. Use --batch 50 in place of the usual 200.
A | Was the commercial offer cheaper than doing it ourselves? | In last year's run, 48,000 pages cost 0.31 euros each: 0.14 for scanning, 0.02 for computing, 0.15 for checking. A commercial offer had come to 0.58 without checking.
N | Where can I download regtools?
N | Which scaner does the archive use?
N | How many pages was Quill-3 trained on?
N | Who wrote the engine Lettera?
N | What is the name of Frida Holm's deputy?
N | Can the pipeline read registers written in Latin?
N | How many volunteers help with the checking?
N | My grandmother was baptised in Velden in 1902. Where on the internet can I search for her?
N | What's the error rate for print alone?
N | How do I make a template of my own for confirmation lists?
N | which firm made the commercial offer
N | How are the TIFF files stored in the long run?
N | How long did last year's run take in all, from the first scan to the last export?
N | Are volunteers paid for the pages they check?
N | What is the confidence of dates compared with that of surnames?
F | Why must the scans be in black and white?
F | Why are first names corrected more strictly than surnames?
F | What is done in step 9?
F | Why does Lettera read the handwriting and Quill-3 the print?
F | Why was the language model kept for correcting the surnames?
O | How do I sharpen a kitchen knife?
O | Which river flows through Cairo?
