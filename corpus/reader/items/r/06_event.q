A | How soon must the minutes of the briefing be written? | [ ] Hold the briefing with the client and write minutes within two days.
A | The client's assistant keeps ringing me with new wishes. Do I have to act on them? | [ ] Ask who may sign changes; accept orders from that person only.
A | How large is the reserve in the estimate for an open-air event? | [ ] Send the estimate with a reserve of 8 per cent indoors and 12 per cent outdoors.
A | May I book the hall before the client has paid anything? | [ ] Collect the first instalment of 30 per cent before anything is booked.
A | What is our fee? | Our fee is 15 per cent of the total, but never below £2,400.
A | At what time of day should I go and look at a place? | [ ] Visit at least two venues, at the hour at which the event will take place.
A | space per guest seated dinner vs theatre rows | Seated dinners need 1.4 square metres a guest, standing receptions 0.8 and theatre rows 0.7.
A | When can I do without a marquee outdoors? | For outdoor events hire a marquee as a fallback, unless an indoor room within 200 metres is held free.
A | How many quotes do I need for the food? | [ ] Get three offers for catering and two for everything else.
A | What insurance should a stage builder have? | [ ] Check each supplier's liability insurance: at least £5 million for stage builders and £2 million for others.
A | 150 people will help themselves at a buffet. How many people do I need to serve? | [ ] Order one waiter for 12 guests at a served dinner, and one for 25 at a buffet.
A | How many stewards when drinks are poured late at night? | [ ] Hire stewards: one for 75 guests, or for 50 if alcohol is served after 22:00.
A | Why do we prefer Dunmore Stage? | We prefer Dunmore Stage for building, because they dismantle at night without extra cost.
A | When is a tempory event notice needed? | [ ] Temporary event notice: needed for more than 99 people or for the sale of alcohol; the council wants ten working days.
A | A client would love rockets at midnight. Why do we turn that down? | [ ] Fireworks: we do not offer them any more, since two claims in one year raised our premium by half.
A | Who decides about the weather, and when? | [ ] Three days before: weather decision at 12:00, taken by the project lead and the client together.
A | wind limit marquee | Wind above 38 km/h closes inflatable structures, above 50 km/h marquees, and above 60 km/h the whole site.
A | Why aren't guests counted by badges? | [ ] Count guests at the door by clicker, not by badges, as many never collect theirs.
A | A guest left her scarf behind a month ago, could we still have it? | [ ] Lost property is kept for six weeks at the office.
A | How much do we charge if the client calls it off three weeks before the date? | Cancelled events: we charge 40 per cent of the fee up to six weeks before, 70 per cent up to two weeks before, and all of it after that.
N | What does a temporary event notice cost?
N | Who keeps the master check list up to date?
N | How much does a first-aider charge per day?
N | What position does Idris Vaughan hold?
N | rent for a marquee of 100 square metres
N | Which caterers do we prefer to work with?
N | A guest has a nut allergy. How do we let the kitchen know?
N | How many technicians do I need for the lights?
N | What is the latest hour at which music may be played outdoors?
N | How many toilets do I have to hire for 300 people in a field?
N | Why does the outdoor reserve have to be bigger than the indoor one?
N | Which questions should be in the survey?
N | What should I wear on the day as a member of the crew?
N | How many crew members are needed at the door to let people in?
N | Who takes part in the debreifing, and where is it held?
F | What does our fireworks package cost?
F | Why do served dinners need fewer waiters than buffets?
F | Why is the weather decision taken on the morning of the event?
F | What has to be done in Phase 9?
F | Why should the project lead help to carry boxes?
O | How do I convert miles to kilometres?
O | Which vitamins are in carrots?
