A | What does a mentor do? | Your *mentor* is Signe Krogh: someone who answers questions but does not judge you.
A | Who decides whether I did well, Signe or someone else? | Your boss, who does, is Anders Bille.
A | Why mustn't I start the drawing program at home early? | Do not open the drawing program yet, or the licence gets tied to your home network.
A | I can't get my tax papers together until the end of the month. Will I be paid at all? | If they come later, you get an advance of 60% instead of the full first salary.
A | start times first week | Monday starts at 9, all other days at 8.
A | Can I visit a building site on my first day? | On Tuesday you get the safety briefing for building sites, without which nobody may enter one, plus a helmet and boots.
A | Which colleagues do I shadow and what is each one's field? | 1. Ditte, models | 2. Emil, tenders | 3. Wafa, building permits
A | Why note down things that look strange to me? | After a month you will have stopped noticing, and the partners read these lists.
A | My drawings come back covered in corrections, should I worry? | Expect lots of red: the average in the third week is 14 marks a sheet, and it means nothing.
A | In what order are the details redrawn? | You redraw details from the *Havnehuset* project, first window sills, then stair joints.
A | fire classes course length | | Fire classes | 1 day | end of week 4 |
A | I did a course on fire ratings last year with papers to prove it. Must I sit through it again? | Anyone who has a certificate in fire classes not older than two years may skip that day.
A | Why can't an old hand skip the layer standard? | The layer standard can't be skipped, not even by people who have drawn for thirty years, since ours differs from all others.
A | Which of the small jobs is simplest and which brings you furthest? | The shed is the easiest, the porch teaches most, because it touches insulation, drainage and an existing wall.
A | How many hours do I get for the porch? | You may spend 60 hours on it.
A | Under what condition is only every fourth sheet looked at? | Your sheets are now checked by sampling, one in four, provided that you had fewer than five marks a sheet at the end of month 2.
A | Who do I see for the three talks, and when? | - **Day 10**, with Signe: What is missing? Does the chair fit? | - **Day 45**, with Anders: Are we going in the right direction? He tells you plainly whether he sees any danger for your probation. | - **Day 85**, with Anders and Tove: Do you stay? Both sides decide. Probation lasts three months, with notice of 14 days on either side; after that it's one month for you and three for us.
A | How much warning do I have to give if I quit after half a year, and the firm if it lets me go? | Probation lasts three months, with notice of 14 days on either side; after that it's one month for you and three for us.
A | Am I allowed to do my job from the kitchen table in the third week? | You may work at home two days a week from month 4, before that one day, and in the first four weeks not at all, as you would be alone with your questions.
A | What happens to a bike left in the hal? | Bicycles go in the yard, never in the hall: the caretaker removes them.
N | How many marks a sheet does Signe have on her own drawings?
N | When did Tove Tern and Gustav Gable found the office?
N | Who pays for the twenty evenings of Danish?
N | Which contractor's questions will I answer in month 3?
N | What happens if I fail the fire classes day?
N | Is overtime at Tern & Gable paid better than elsewhere in Aarhus?
N | How long is my laptop mine if I leave within the probation?
N | who checks the sheets when signe is on holiday
N | Why does Monday start an hour later?
N | How much is deducted for lunch when I'm away on site all week?
N | Which of the three small jobs do most newcomers choose?
N | What is the full first salary of a drafter?
N | How do I get in if I have to work past ten at night?
N | My child starts nursery in my second week and I'd need to leave at three, is that possible?
N | beekeeper why left
F | Why is the day 45 talk held with Tove?
F | What is planned for month 5, the phase called "lead"?
F | Why may newcomers work at home two days a week from the start?
F | Why is probation six months at Tern & Gable?
F | Why does Ditte take me along to a site once a week?
O | What is the chemical symbol for tungsten?
O | How do I train for a marathon?
