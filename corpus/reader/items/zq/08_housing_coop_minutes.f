A | I had to wash in cold water for three days after New Year. Do I get anything back? | do I need to fill something in for it? | During the breakdown from 3 to 6 January 31 flats were without hot water; those affected receive a rent reduction of 20 per cent for the days in question, which is credited in March without their having to apply.
A | How often and how long ought I to open the windows wide? | isn't it enough to leave them on the tilt? | Ms Rothbauer reminded everyone that rooms should be aired fully for five minutes three times a day; windows left tilted cool the walls and promote mould.
A | How long is the network company tied to its tariff? | and then? | The operator guarantees prices for five years only; after that they follow an index.
A | What's the difference between the left-hand and the right-hand boiler in the life they still have? | why don't they just mend the bad one? | The heat exchanger leaks, and spare parts have not been made since 2020.
A | I'm on a tiny pension and 78. How do I go about getting the payment put off? | who rules on that, and how long will I be kept waiting? | The treasurer, Mr Farouk, decides within three weeks.
A | How can I have my say if I'm away on the day of the vote? | can I at least write in with a question before that? | Written questions may be sent to the office until 5 February.
N | Why can't I light a few logs on a chilly evening? | when will somebody look at them?
N | What proportion of those voting must be in favour for it to go through? | is it secret?
N | in wich house are the radiaters too small? | who'd pay for the new ones, us or the cooperative?
N | and racket, is that bad with the boreholes? | at what times would they do that? I'm on nights and sleep till two.
N | For how long can I borrow a plug-in stove? | how much current does that eat?
N | What interest does the lender charge us? | why did the bank put it up from 3?
A | From what day do we have to pay extra? | Who checks the pressure of the heating every morning? | The caretaker, Mr Dragan Ilic, reads the pressure each morning; if it falls below 1.2 bar he calls the emergency service.
A | How many euros more per month will a small flat of 45 square metres have to pay? | Will somebody translate into Turkish at the question evening? | An evening of questions is held on 10 February at 7 pm in the common room, with interpretation into Turkish and Arabic.
