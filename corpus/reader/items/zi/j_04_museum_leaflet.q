A | What drove the trader to take up timepieces? | Two trades made this town: salt, which was boiled here from the eleventh century, and clocks, which came when a salt merchant named Aurel Brandt lost a fortune through a late ship and vowed never again to trust the sun.
A | I get off work at half past five. Is there any evening when I could still look round? | On Thursdays we stay open until 20.
A | Why can't we come just after New Year's Day? | The museum is shut on Mondays, on 24 and 25 December, and for the first week of January, when the large clocks are cleaned.
A | What would a pensioner with no discount be charged? | Adult         9.00
A | When could I get in without paying a penny? | Admission is free on the last Thursday of the month after 17.
A | May we pop into town for lunch and return later without paying twice? | The ticket holds all day, so you may go out and come back.
A | How was the huge metal basin discovered? | It was found in 1931 by workmen who were laying a drain.
A | Why is one hand missing on the dial made for people who make bread? | First floor: Clocks of the town. Look for the Brandt regulator of 1768, which loses less than a second a week, and for the bakers' clock, whose single hand shows only the hours, because bakers had no use for minutes.
A | My daughter is nine and wants to see what's underground. Will she be let in? | The cellar tour takes 25 minutes, costs 4.00 extra and is limited to eight people; children under ten cannot take part.
A | there's 15 of us, what would each one be charged? | Groups of twelve or more pay 7.00 a person and should give notice a week before.
A | My son can't stand racket. What do you have for him when everything chimes? | Those with sensitive ears may borrow ear defenders at the desk.
A | Can I bring my poodle? | Guide dogs may come in, other dogs may not.
A | How many people can sit and munch their own sandwiches upstairs? | You may not eat in the galleries, but there is a picnic room on the second floor with twenty seats.
A | My new wall timepiece stopped after a year and a half. Am I still covered? | Clocks bought in the shop carry a guarantee of two years.
N | How many seconds a week does the bakers' clock lose?
N | What was the name of the late ship through which Aurel Brandt lost a fortune?
N | Who gives the house tour that starts at 11 and 14 every day?
N | At what hour do the tours in sign language on the second Saturday of the month start?
N | how much did the restoration of the bakers' clock cost the Friends?
N | How many lockers are there for bags larger than a school satchel?
N | In which year was the brine well, 22 metres deep, dug?
F | Why is the cellar tour included in the ticket while the house tour costs 4.00 extra?
F | How many wheelchairs fit into the lift to the cellar?
F | I want to book the cellar tour in advance. Until when can it be reserved?
