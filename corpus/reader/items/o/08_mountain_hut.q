A | How many people can sleep at the hut in total? | The hut has 58 places: 12 in four-bedded rooms, 46 in dormitories.
A | I'm not in any alpine club. Will I be left standing outside? | Anyone may stay, but members of an alpine club are given a place before others until 19:00.
A | what if a storm catches us and the hut is full | The injured, and those surprised by bad weather, are taken in at any time, even if they must sleep on the floor.
A | Can I stay for five nights in a row? | Nobody may stay longer than three nights running unless places are free or the warden agrees, for instance for courses.
A | How do I get into the winter room? | It is open only while the hut is closed, and it is unlocked with the club key.
A | There are nine of us. How early do we have to call it off to get our deposit? | Groups of more than six must cancel seven days before.
A | The forecast is dreadful, do I get my deposit back? | Bad weather is no reason for repaying the deposit, unless the ascent has been officially closed.
A | price of a dormitory bed for a non-member | Dormitory       14 euros   28 euros
A | What does half board cost? | Half board costs 39 euros for everyone.
A | Do they take my debit card? | Payment is in cash only, as the radio link is too weak for cards.
A | I'm vegetarian, when do I have to let them know? | Evening meal: 18:30, one sitting. Tell the kitchen by 16:00 if you eat no meat.
A | We want to start at 4 in the morning, is there any breakfast for us? | Breakfast: 6:00 to 8:00; on request a flask and bread are put out for those who leave before.
A | When do the lights go out? | The generator stops at 22:15.
A | why are down sleeping bags forbidden | Down sleeping bags are not allowed in the hut because they carry bed bugs from one place to the next.
A | Forgot my liner at home, can I borrow one? | Those who have no liner can buy one for 18 euros. | It is not lent.
A | Can I fill my bottle from the tap? | The water from the taps is not fit to drink: boil it or buy it.
A | At what times may I plug in my phone? | Telephones may be charged between 17:00 and 21:00 only, while the turbine gives more than the kitchen takes.
A | Where does a dog spend the night and what's the charge? | Dogs may be brought only after asking and sleep in the ski room, never in the dormitories. | The fee is 10 euros.
A | compare the normal way and the east ridge up the Karspitz | Karspitz by the normal way takes 2½ hours up and is marked red; by the east ridge it takes 4 hours, with climbing of the third grade, and a rope is needed.
A | Why should I set out early for the ridge in summer? | Leave for the ridge before 6:00 in July and August, for thunderstorms mostly come after 14:00.
N | How long is the walk up to the hut from the valley?
N | Where do I pick up the club key and what does it cost?
N | Can I leave my car overnight at the start of the path?
N | In which year was the Karspitz Hut built?
N | Who was the warden before Vroni Hasler?
N | telephone number for bookings
N | How many hours does it take to get to the Lauter Hut?
N | What do I pay for a bottle of drinking water?
N | My luggage is heavy. Is there a goods lift that carries rucksacks up?
N | how much is a year's membership of the section
N | What is usually cooked for the evening meal, and is there enough for seconds?
N | Can I rent a rope and a helmet for the ridge from the warden?
N | is there a stove and firewood in the winter room
N | How high is the summit of the Karspitz?
N | I snore terribly, can I have a room all to myself if I pay for the other beds?
F | Why do members pay less than others for half board?
F | How long does a hot shower in the rooms last?
F | Where can I light a gas stove inside the hut?
F | Why is the hut open in December?
F | What do I pay to borrow slippers?
O | What is the difference between a virus and a worm in computing?
O | recipe for Thai green curry paste
