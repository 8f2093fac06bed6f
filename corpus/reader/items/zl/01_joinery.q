A | I've just fixed a stuck cutter with my bare fingers, what would have been the proper procedure? | Blocked blade: press the red button, pull the plug, wait until everything stands still, then clear it with a wooden stick.
A | How many holidays would I get once I've been with you for six summers? | Everyone has 25 days of paid leave a year, plus public holidays; after five years' service it is 28.
A | What do I get towards buying chisels and planes? | We give each joiner a tool allowance of £240 a year, paid in April, and each apprentice a starter set worth about £310, which becomes theirs when they qualify.
A | How much food money is there when I'm staying overnight far off? | For jobs more than 60 miles away we book a room and pay £28 a day for meals.
A | What share of the price is due when the order is signed? | We ask for 40 per cent when the order is signed, 40 per cent on delivery and the rest after fitting.
A | I've got flu, by what o'clock must I let you know? | Ring the workshop before 7.30 on the first day; a text message is not enough.
A | My window jams this January, how long should I give it before it counts as a defect? | A sash that sticks in its first winter is not a fault unless it still sticks in May, as new timber swells until it settles.
A | How often do passwords have to be changed? | Passwords are changed every six months.
A | Want to go to Australia for a month – how early should I tell the boss? | Leave of up to two days must be asked for one week ahead, longer leave six weeks ahead.
A | Which coating is preferable where things get splashed a lot? | For worktops next to a sink we therefore advise lacquer; for stair treads, oil.
A | What is the difference between oil and lacquer when it comes to mending a mark? | Hard-wax oil is easily repaired by the customer and shows the grain best, but it must be renewed about every three years. | Lacquer stands up better to water and lasts about ten years, yet a scratch in it means sanding down the whole surface.
A | Why can't I protect my fingers with mitts while the saw is spinning? | Wear no gloves at rotating machines: the cutter can catch the cloth and drag the hand in.
A | What's the point of a special container for used wipes? | Oily rags go into the steel bin with the lid, since linseed oil can set itself alight in a heap.
A | An angry client is shouting at me in her hallway, what am I supposed to do? | If a customer complains to you on site, do not argue or promise anything: note it, take two photographs and pass it to Ruth the same day.
A | fuel money private vehicle | Driving your own car to a site is paid at 45p a mile; in the firm's van nothing is paid.
A | are ear defendrs complusory in the bench room | Ear defenders are compulsory in the machine hall; in the bench room they are a matter of choice.
A | I am seventeen and have just started here. Am I allowed on the spindle moulder? | No one uses the spindle moulder until Owen Trask has signed their card, and nobody under eighteen uses it at all.
A | And the door furniture, how long is that covered? | Faults in our workmanship are put right free for six years; hinges and locks carry only the maker's two years.
N | Who makes the hard-wax oil you use?
N | How old is the spindle moulder?
N | What colour are the walls of the machine hall painted?
N | In what year did Owen Trask start signing the cards?
N | From what age may an apprentice work at the planer?
N | How long does a coat of varnish last on an outside door?
N | How long is the guarantee on fitted glass?
N | My wife is expecting, how many weeks off does a new father get?
N | How much does a flight of stairs cost on average?
N | What does it cost to have a surface sanded down again?
N | apprentice hourly wage
N | At what time is the lunch break, and how long does it last?
F | Why does lacquer have to be renewed more often than oil?
F | Why are thirty-five pence a mile paid for trips in the firm's van?
F | Since when are small cuts left out of the accident book?
F | What does chapter 9 say about working at weekends?
O | How long should a sourdough loaf rise before it goes into the oven?
O | At what temperature does a tortoise begin to hibernate?
