A | I'd like to lie in on Sunday and check out mid-afternoon, what's the surcharge? | Late departure until 16.00 | 35 euros | – | by the evening before
A | How much is it to bring my poodle along? | Dog in the room, per night | 10 euros | – | on reservation
A | What will you keep if I call off the trip the day before? | Bookings may be cancelled at no cost until three days before arrival; after that we charge 80 per cent of the first night.
A | How many days of leave do permanent staff have? | Permanent staff have 29 days a year, seasonal staff two and a half days for each full month.
A | A visitor left an earring behind, for how many weeks do we hang on to it? | Found objects are labelled with room and date, kept for six months and afterwards given to the parish jumble sale; passports go to the police after one week.
A | How often do clean sheets get put on? | Towels are changed when they lie on the floor, bed linen every fourth day.
A | How long are burns held under running water? | Burns are held under running water for ten minutes.
A | I finish at midnight, what's the earliest I can be made to start again? | Between two shifts there must be eleven hours of rest.
A | Which of the cleaners is more suitable for a chalky shower: the strong or the gentle one? | Two cleaning agents stand on the trolley: the red bottle (acid) takes lime off tiles and taps but eats into marble; the blue one (soap) is mild and is used for everything else.
A | Does stripping a vacated place take longer than doing one where somebody remains? | A departure room takes 35 minutes, a stay-over room 15.
A | I love my polished fingertips, what's the reason they bother the cook? | Rings and nail varnish are forbidden in the kitchen, because splinters of varnish and stones can fall into food.
A | Why should I not pour bleach in with the descaler? | Never mix red with chlorine, as a poisonous gas is formed.
A | Smoke is coming out of a bedroom, what do I do first and then? | In case of fire: press the alarm, ring 112, close doors behind you, lead guests down the outside staircase, meet at the ferry landing.
A | There are tiny biting insects in a bed, how do I get it out of the building? | Mattresses with bedbugs are not carried through the corridor but wrapped in the room; the room stays closed for three weeks.
A | trashed review reply | Bad reviews on the internet are answered within two days by Jonas Wirth and by nobody else.
A | who gets the tipps left in rooms | Tips left in rooms belong to the person who cleans them.
A | A gentleman is furious about his view and wants fifteen off the bill. Can I settle that alone at the desk? | Reception may on its own grant up to 40 euros, a free sauna or a change of room; anything beyond that is for Claudia Brandl.
A | And the motorised bike, what does hiring one come to? | Electric bicycle, per day | 29 euros | 8.00–19.00 | one day
N | Who makes the electric bicycles that guests can hire?
N | How hot does the sauna get?
N | Which member of the Brandl family opened the house in 1961?
N | Why does reception wear dark green and not blue?
N | How much is it to bring a cat along?
N | What does a massage cost, and how far ahead must it be booked?
N | At what time do bar staff finish?
N | And for canoes, what is the price per day?
N | What does a double room cost per night in July?
N | How much is the deposit for the sauna key?
N | hourly pay night porter
N | I need to carry a cot upstairs. How much does it weihg?
F | Why is a normal bicycle dearer than an electric one?
F | Why must the red bottle be used on marble?
F | Since when do tips from the restaurant go to the kitchen alone?
F | Which rule in section 10 covers guests who smoke?
O | How many teeth does an adult horse have?
O | What is the best wood for a violin bow?
