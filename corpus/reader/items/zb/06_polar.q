A | How far off is the next settlement? | The nearest neighbours are the people at Port Lisle on the coast, 640 kilometres away.
A | lowest temperature on record | The lowest temperature measured so far is minus 74.6, on 9 July 2010; in summer it may climb to minus 18.
A | For how long is it dark in the cold season? | The sun sets on 22 April and comes back on 21 August.
A | Why should I take it easy when I've just landed? | The air holds a third less oxygen than at sea level, so do nothing heavy in your first three days.
A | I'm in bed and can hardly get any air, should I wait till morning? | If you are short of breath while lying down, wake the doctor at once, whatever the hour.
A | Winter crew vs summer crew numbers and jobs | In summer there are up to 52 of us, in winter thirteen: leader, doctor, cook, two mechanics, an electrician, a plumber, a radio operator and five scientists.
A | Why do they keep lifting the whole base on its stilts? | The station stands on legs, which are jacked up every second summer by about 80 centimetres so that drifting snow passes beneath.
A | What is the Refuge? | If the main station burns, everyone goes to the Refuge, an orange hut 300 metres to the north, which has beds for sixteen, its own generator and food for ninety days.
A | Which module has the sick bay and which has the sports room? | Red module: bedrooms and clinic. | Blue module: kitchen, mess and gym.
A | Why's the generator building set so far from everything? | The power house is 90 metres downwind, because of fire.
A | Does the boss get out of shovelling for the melter? | The melter takes 1.2 tonnes of snow a day, and filling it is done by all in turn, leader included.
A | How come people may wash more often in the dark months than in the bright ones? | Showers: two minutes, twice a week in summer, three times a week in winter. | (In winter we are fewer, and the waste heat would otherwise go up the chimney.)
A | If I'm overdue, what happens and after how long? | Thirty minutes after that time the radio operator calls you; after sixty a search party goes.
A | Is there anywhere past the markers I can walk to on my own? | Never go out alone beyond the flag line, except to the power house, for which the rope is enough.
A | wind limit outdoors | When wind is above 15 metres per second or you cannot see three flags ahead, stay in.
A | What led to the flags being set up? | In 2003 Pavel Drummond missed the Refuge by eleven metres in a blizzard and spent nineteen hours in a snow hole. | The flag line was put up as a result.
A | Will I be able to see my kids' faces on a screen while I'm there? | Video is for medical use only, apart from midwinter day, when everyone has ten minutes.
A | What's the difference between sending messages and making calls? | Messages without attachments go out at any time within that window; calls must be booked, twenty minutes per person and week.
A | How old is the deepest ice they have pulled up so far | The ice core has reached 1,312 metres, where the ice is some 96,000 years old.
A | Where can I light a cigarrete? | Tobacco is allowed only in the porch of the Blue module.
N | Which country runs Nansa Ridge?
N | What does the greenhouse yield in summer, and what grows there besides salad?
N | How many people does Port Lisle have?
N | how is the winter crew chosen
N | How much fuel does the power house burn in a year?
N | What is the pay for a mechanic who winters over?
N | Who was station leader before Ingrid Soler?
N | How deep down is the seismometer vault?
N | What is the diameter of the telescope's mirror?
N | How long does the flight from the coast take?
N | My contact lenses freeze easily. Should I bring glasses instead?
N | Is the ice core longer than the one from Vostok?
N | What happens to somebody who drinks on a Tuesday?
N | how did Pavel Drummond get found in the end
N | What should I do if my roommate snores, can I change my bedroom?
F | Why is the telescope most used in August, when the air is steadiest?
F | Why does the Refuge only hold thirteen people?
F | Who takes over when a winterer flies home in March?
F | Why are showers limited to twice a week in winter?
F | What pets may be kept under the treaty?
O | What's a good substitute for buttermilk in pancakes?
O | How do I write a pivot table formula in a spreadsheet?
