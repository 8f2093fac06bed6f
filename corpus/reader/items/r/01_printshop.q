A | Can I just ring you up and tell you what I want printed? | Orders by telephone are not taken, because spoken dimensions and names have caused too many misprints.
A | How much is the deposit for someone who has never bought from you? | We start work only when we hold your file, your written order and, for new customers, a deposit of 40 per cent.
A | We've always settled our bills promptly, do we still have to pay something up front? | Customers who have paid three invoices on time may order without a deposit, up to a value of £600.
A | bleed size pdf | We prefer PDF/X-4 with fonts embedded and 3 mm bleed on every side.
A | I made my programme in Word. Is that going to cost me extra? | Word and Publisher files are accepted, but we charge £18 for converting them, and line breaks may move.
A | Why is a lower resolution good enough for large posters? | Photographs should have 300 dpi at final size; for posters larger than A2, 150 dpi is enough because people stand further away.
A | My lime green logo looks washed out on paper, what happened? | RGB colours are converted to CMYK by our software, and bright greens and oranges will look duller afterwards.
A | What is the difference between the basic check and the full check? | The basic check is free and covers page size, bleed, resolution and missing fonts. | The full check costs £12 and also covers spelling of headings, overprint settings and total ink.
A | Would somebody notice if I typed the wrong phone number on my flyer? | Neither check looks at the facts in your text, such as dates or phone numbers.
A | What does a printed proof cost for offset work? | A printed proof on the final paper costs £25 for digital work and £70 for offset work.
A | How many times may I change things before you start charging? | You get two rounds of corrections free; each further round is £10.
A | Which process do I need for silver or gold ink? | Metallic inks are only possible in offset.
A | Each raffle ticket needs its own number. Which printing method does that? | Variable names or numbers, as on raffle tickets, are only possible in digital.
A | price of 1,000 A5 flyers | A5 flyers, 135 g | £29 | £74 | 4 working days
A | If I okay the proof at four in the afternoon, does that day still count? | Approvals after 14:00 count as received the next working day.
A | Can I get booklets with the express servise? | The express service halves the usual time and adds 35 per cent to the price; it is not available for booklets.
A | How long do you hang on to a job nobody picks up? | We keep finished work for 30 days, after which it is recycled and still has to be paid for.
A | What do I have to send when I report a fault? | Report faults within seven days of receiving the goods, with two photographs and one sample copy.
A | I overlooked a typo and signed it off anyway. Do I have to pay the full amount for a new run? | If the mistake was in the proof that you approved, we reprint at half price as a gesture of goodwill.
A | Who deals with complaints that can't be settled, and how fast? | Complaints that we cannot settle go to Dilys Marchant, the workshop manager, who answers within four working days.
N | Can I pay by card at the counter?
N | What does it cost to have you design a flyer from scratch for me?
N | How long has Dilys Marchant been workshop manager?
N | price of 5,000 business cards
N | Do you have recycled paper for leaflets?
N | I live about thirty miles out, what would your van charge to come to me?
N | What is the surcharge for a Pantone ink?
N | Can you post my leaflets through the doors of my village as well?
N | Why are booklets slower to make than leaflets?
N | How big a file can I attach to an e-mail?
N | How many days after delivery do I have to pay the invoice?
N | My cards should have rounded corners. Is that something you do?
N | Which digital press does the workshop use?
N | How long are my files kept after the job, in case I want a reprint?
N | minimum quantity for ofset
F | Why is the basic check dearer than the full check?
F | Why does the delivery time start on the day I order?
F | What is the discount for ordering by telephone?
F | Why can metallic inks only be printed digitally?
F | Which forms do I fill in for the free third round of corrections?
O | How do bees find their way back to the hive?
O | What is the capital of Mongolia?
