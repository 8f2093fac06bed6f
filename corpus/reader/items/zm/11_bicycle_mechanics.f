A | How do I oil the thing without making a mess? | I've still got a spray can in the garage, wouldn't that do? | Penetrating oil in a spray can is a cleaner and not a lubricant.
A | organic sintered pads lifespan | how do I see that they're done for? | Pads are due when less than 1 mm of lining is left.
A | My gears leap over one each time I press the lever, which way do I twist? | did that, no better. I came off on the right side last week, could that be it? | If shifting remains poor, suspect a bent hanger, especially after a fall to the right.
A | The bit that holds the changer got bent again after I toppled over. Can I bend it back another time? | The handlebar took a knock too. It's carbon and looks perfect, can I leave it on? | A carbon handlebar must be replaced after any hard crash, even without visible damage; an aluminium one, after five years of sporting use.
A | I ride to work through sleet and slush, what should I put on the links? | and which brakes for that? | Disc brakes spare the rim and hardly weaken in rain.
A | Why does the left pedal have a left-hand thread? | can I come round on saturday and change them at your place | The workshop in the old dairy is open on Tuesdays 17:00 to 20:30 and Saturdays 9:00 to 13:00; Sunday opening was given up in 2021.
N | At what reading of the gauge do I replace an 11-speed chain? | where do I buy one?
N | And hot wax, how many kilometres per treatment? | can I use my saucepan at home for that?
N | When does the milk inside need refilling? | which brand is best?
N | Which inner rubber goes flat faster, the usual one or the light supple one? | what does it cost?
N | Since when has the place been shut at the end of the week, and when can I come instead? | do I have to book?
N | I weigh 85 kilos, how much more air than a 75-kilo rider do I need? | Why is it less for heavy people?
A | What actually goes wrong with the metal when it gets longer over the years? | What's the commonest reason for a flat? | The most frequent causes of punctures in our repair café last year were glass (41 cases), pinching on a kerb through too little air (33) and a rim tape that had slipped (12).
A | What do I have to do with freshly fitted linings before they grip properly? | On which weekday do new parts get ordered? | Jonna Riis runs the workshop; spare parts are ordered by Pawel, on Mondays.
