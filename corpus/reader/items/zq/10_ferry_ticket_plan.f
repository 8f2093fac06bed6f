A | I still have some tear-off coupons in the drawer. What is the last day I can use them? | and if there are still some left over then, do I get money for them? | Paper ten-trip books are sold until 31 August 2025 and are valid until 31 March 2026; books not used up by then can be exchanged at a harbour office for credit, though not for money.
A | What would it be for my seven-year-old if I simply paid with my Visa? | and her little brother? He's just turned four. | Child 5 to 15: 2.40, with Skerry card 1.20; under 5 free
A | How often do locals have to demonstrate that they live there? | how much do they get off for that? | Islanders with their main home on one of the four islands are granted another 30 per cent off, provided that they show proof of residence every two years.
A | How much do I have to fork out if I lose mine and want another? | what about the money that was on it? | The Skerry card needs no battery, gives the reduction, and also opens the waiting room at night; if it is lost, credit is restored only if the card was registered.
A | How do I apply for a Skerry card? | anything extra needed for my 14-year-old? | Those under 16 need the signature of a parent.
A | Why do they insist on having my face on it? | who all gets to look at it? | Only the inspector on duty can see the photograph.
N | My dad is 84 and has no idea about such gadgets. Can someone sit down with him? | from what time? He has the doctor at ten.
N | My motorhome is longer than an ordinary car. What comes on top? | and with a trailer behind it?
N | do bycicles go free in febuary? | is that for the electric ones as well?
N | How do I find out which information they have about me? | do they charge for that?
N | What should somebody use who crosses daily for work, and what a tourist? | isn't there some monthly pass?
N | What's behind the boats leaving behind schedule in the holidays? | why didn't the new printers help with that?
A | How long until I find the plastic in my mailbox? | When is the new system tried out with volunteers, and do those have to pay for their trips? | Trial with 150 volunteers: 3 to 28 November. Participants travel free of charge and fill in a short questionnaire each week.
A | crew training dates | What is thought to be the worst danger for the readers? | Salt water getting into the readers is held to be the gravest risk; therefore ten spares are kept at Port Ellary and replaced by the crew within five minutes.
