A | Why did Aurel Brandt turn to clocks? | Two trades made this town: salt, which was boiled here from the eleventh century, and clocks, which came when a salt merchant named Aurel Brandt lost a fortune through a late ship and vowed never again to trust the sun.
A | I only get off work at half past five. Is there an evening when I could still visit? | On Thursdays we stay open until 20.
A | Why is the museum closed in early January? | The museum is shut on Mondays, on 24 and 25 December, and for the first week of January, when the large clocks are cleaned.
A | How much is a student ticket? | Student       5.50
A | We're mum, grandma and three kids, do we count as a family? | A family is two adults with up to four children.
A | when can I get in without paying | Admission is free on the last Thursday of the month after 17.
A | Can I leave for lunch and return with the same ticket? | The ticket holds all day, so you may go out and come back.
A | Who discovered the lead pan? | It was found in 1931 by workmen who were laying a drain.
A | How accurate is the Brandt regulator? | Look for the Brandt regulator of 1768, which loses less than a second a week, and for the bakers' clock, whose single hand shows only the hours, because bakers had no use for minutes.
A | Is there anything my son can touch and try out? | Here visitors may set and start a model of a tower clock themselves.
A | Why can't I go down to the brine well alone? | It can be seen only with a guide, as the steps are wet and the air has to be tested beforehand.
A | Compare the length of the house tour with that of the cellar tour. | The house tour takes 60 minutes and starts at 11 and 14 every day. | The cellar tour takes 25 minutes, costs 4.00 extra and is limited to eight people; children under ten cannot take part.
A | Could I book a place for the well online a few days earlier? | Book the cellar tour at the desk on the day; it cannot be reserved in advance.
A | group price | Groups of twelve or more pay 7.00 a person and should give notice a week before.
A | My daughter can't bear sudden noise. What helps her when the clocks go off? | Those with sensitive ears may borrow ear defenders at the desk.
A | Does the lift go down to the cellar? | The lift serves all floors but not the cellar.
A | what do I need to use a tripod | Tripods are allowed only with written consent from the curator, Dr Ilse Marrow.
A | We've brought sandwiches, where are we allowed to eat them? | You may not eat in the galleries, but there is a picnic room on the second floor with twenty seats.
A | How do museum visitors get cheaper parking? | By car, use the car park at Old Wharf, which costs 2.00 an hour; museum visitors pay half if they have the parking slip stamped at the desk.
A | What do I get for joining the Friends? | A subscription of 40.00 a year brings free entry, two invitations to previews and a tenth off in the shop.
N | When did Aurel Brandt die?
N | How many people visit the museum each year?
N | Who made the Brandt regulator?
N | How deep is the lead pan in the boiling house?
N | Do pensioners get a reduction at the till?
N | I have a heart pacemaker, is the air in the cellar safe for me?
N | What does the loan of a wheelchair cost?
N | sign language tour price
N | Who runs the café Zum Pendel?
N | What did the restoration of the bakers' clock cost?
N | How often does tram 5 run on Sundays?
N | Can I hold my niece's tenth birthday party there?
N | In which year was the stopwatch smashed, and at which factory?
N | Is ther an audio guide in French?
N | Does the year card also admit a guest?
F | Why does the house tour cost more than the cellar tour?
F | Why does the bakers' clock have three hands?
F | What is displayed on the third floor?
F | Why is the museum closed on Thursdays?
F | Which ticket do I need to enter the café?
O | How is blood pressure measured at home?
O | What is the best way to prune roses?
