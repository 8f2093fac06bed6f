A | What does F-07-3 stand for? | Which of those levels do I pick from? | Level 1 is for picking, everything above it for reserve stock.
A | Why are chemicals kept in a separate room? | who made them do that? | Chemicals are kept apart, in the caged room behind aisle N, because the fire brigade insisted on it after its visit in 2020.
A | Who can release blocked goods? | how long does it take her? | She usually does so within a day, on Fridays not at all.
A | Which truck lifts higher and which one carries more? | can they all go outside? | Only the Bull may leave the hall.
A | Why don't returned shrubs go back on the shelves? | What about tools? | Tools go back on sale if the packing is unopened; opened tools go to the outlet shelf at 70% of the price.
N | Haven't sat on a forklift since last summer, eight months ago. Am I still licenced? | Who do I ask for a new one?
N | counting frequency expensive items | who does it this week
N | water is pouring from the ceiling pipes, quick, what first | how long does it run on for if I can't find that board?
N | The little lock tag on the trailer is torn. May I start emptying it anyway? | Do we send the driver away then?
N | Where should the dahlia tubers... sorry, bulbs be put so they keep cool? | how long will they keep there?
N | Why can one only go in one direction in two of the aisles? | Why were they made wider again after the accident?
A | pallet 640 kg level | My forklift is down to 15 percent on the display, what do I do with it? | A truck whose battery shows less than 20% is parked by the charging wall with its forks on the floor.
A | What are blocked goods? | can i just correct the number in the system if I'm fairly sure | Never correct stock by guesswork.
