A | Winter crew vs summer crew numbers and jobs | and when is it settled who stays? | The winter crew is fixed by 1 February; someone who leaves after the last flight, around 20 February, cannot be replaced.
A | What is the Refuge? | How long could we hold out in there? | If the main station burns, everyone goes to the Refuge, an orange hut 300 metres to the north, which has beds for sixteen, its own generator and food for ninety days.
A | How come people may wash more often in the dark months than in the bright ones? | for how long each time? | Showers: two minutes, twice a week in summer, three times a week in winter.
A | Is there anywhere past the markers I can walk to on my own? | what if the wind gets up? | When wind is above 15 metres per second or you cannot see three flags ahead, stay in.
A | What's the difference between sending messages and making calls? | how long do I get on the phone? | Messages without attachments go out at any time within that window; calls must be booked, twenty minutes per person and week.
N | How old is the deepest ice they have pulled up so far | where do they keep it?
N | How far off is the next settlement? | do they ever come over?
N | I'm in bed and can hardly get any air, should I wait till morning? | what will I be given for it?
N | Does the boss get out of shovelling for the melter? | what happens to the dirty water afterwards?
N | What led to the flags being set up? | Why did the man sue the station afterwards?
A | Why do they keep lifting the whole base on its stilts? | can I have a beer on a saturday night | Alcohol may be drunk on Saturdays.
A | If I'm overdue, what happens and after how long? | Could I bring my cat along? | There are no animals, by treaty.
