A | Who does the land belong to and how long is the lease? | The city owns the 5,200 square metres and lets them to the association until 31 December 2034 for one euro a year.
A | Why can't I just plant my carrots straight into the ground? | Because the ground holds tar and cyanide from the works, nothing may be grown in the natural soil: all beds are raised, lined with fleece and filled with at least 45 cm of bought soil.
A | what is an open bed | Open beds: along the fence, for everyone who passes by. Anyone may pick there, members or not, as much as fits into two hands.
A | How big is an own bed compared with a shared one? | Own beds: 74 beds of 6 square metres, each given to one household. | Shared beds: 20 beds of 12 square metres, worked by groups of four to eight people who divide the harvest.
A | How much would a plot all to myself cost a year? | An own bed costs 48 euros a year, a place in a shared bed 15 euros.
A | key deposit | The deposit for the key is 20 euros.
A | How long would I be on the waiting list for a bed of my own? | At present 90 households wait, and the wait is about two and a half years.
A | When do places in shared beds come free? | Shared beds are free in most years at the end of February.
A | I'm giving up my bed, can my best friend have it? | Whoever gives up a bed may not pass it on to a friend; it goes back to the list.
A | I had a baby in spring and nothing's been done on my plot. Will they take it away? | This does not hold in cases of illness, birth or a death in the family, if the bed office has been told.
A | Can I put in a small apple tree? | Trees, bamboo, mint outside a pot, and Jerusalem artichokes are forbidden, since they break the fleece or cannot be got rid of.
A | why potatoes only every fourth year | Potatoes are allowed once in four years on the same bed on account of nematodes, small worms that live in the roots.
A | Which fertilisers are permitted? | Horn shavings, nettle water and our own compost are allowed; peat is not, because bogs are destroyed for it.
A | At what times of day may I water? | Watering is done with cans, before 9:00 or after 18:00.
A | What does a cubic metre from the hydrant cost? | From the hydrant water costs 2.10 euros a cubic metre, from the roof nothing.
A | Which of the three heaps do I throw my fresh weeds on? | There are three bays for compost: the left one takes fresh matter, the middle one is ripening and the right one is ready for use.
A | My tomatoes have got blight, where do I dump them? | Cooked food, meat, citrus peel and diseased plants do not go on the heap; tomatoes with blight are put in the grey bin.
A | How many hours of common work are due from me if I have an own bed? | Every holder of an own bed gives 12 hours a year to common work, every member of a shared bed 6.
A | What happens to someone caught stealing courgettes from a neighbour's bed? | Whoever harvests from the bed of another without being asked is excluded for a season, and for good the second time.
A | By what date must I hand in my notice if I want to leave? | Notice is given by 30 November for the end of the year.
N | When was the gasworks shut down?
N | What does the soil for filling one bed cost?
N | how many members does the association have
N | Who is the head of the water team?
N | Which schools have a bed at the moment?
N | I've lost the key to the gate. Whom do I turn to and what must I pay for a new one?
N | How much did the charter of 2014 ask for an own bed?
N | What is in the soup on work days?
N | May I keep a few hens beside my bed?
N | depth of the pond
N | Since when has Yusuf Demirel been chair?
N | What happens with the garden when the lease is up and the city wants to build there?
N | Where can I apply for the city pass?
N | How do you make nettle water? I've got a whole corner full of nettels.
N | how hot does the brick oven get
F | Why may mint be planted freely in the beds?
F | Why did the assembly reject the new charter?
F | What are the opening hours of the gate at midnight concerts?
F | Why do shared bed members have to work more hours than holders of an own bed?
F | Where is the fourth compost bay?
O | How do I change the strings on a violin?
O | What year did the Berlin Wall fall?
