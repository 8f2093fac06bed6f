A | What should I send in before Monday? | Please send us your tax number, your bank details, and your health insurance membership.
A | Why do you need my shoe size so early? | We also need your shoe size and shirt size by the Wednesday before, because work clothes are ordered from outside.
A | I get dizzy up high, does that mean I can't have any job with you? | A pacemaker rules out work at inverters, a fear of heights does not rule out a job with us.
A | At what time should I be there on the first day, and on the others? | Be at the depot in Lahnstrasse at 7:30, just this once; on the other days crews leave at 6:45.
A | What is in the envelope? | Petra gives you the envelope, which holds the key card, the time chip, the phone and the locker number.
A | How did the boss get started back then? | At 8:30 Mathis Beck shows you round and tells the story of the firm: how he began in 2008 in his parents' barn with one van and a borrowed ladder.
A | safety talk length | At 10:00 Ilka Sommer gives the safety talk; it lasts three hours with a break and ends with twelve questions.
A | Do I have to pay for my meal with the office people at midday on Monday? | At 13:00 there is lunch with the whole office, on the firm.
A | Why must I dangle in the harness on the first afternoon? | In the afternoon you try on the harness and hang in it for two minutes, so that you know how it feels.
A | What are Kemal's two rules? | Two rules of Kemal's: what is not scanned has not been taken, and heavy things go to the front, over the axle.
A | I was hired for bookkeeping. Why on earth do I spend a day among the shelves? | Office people do this day as well. It has a reason: nine out of ten delays on site begin with a part that was left behind.
A | On what conditions may I go up on Thursday? | On Thursday you may go up if the crew leader thinks you are ready and the weather is dry.
A | When are the breaks on site? | The crew has a break from 9:00 to 9:20 and another from 12:30 to 13:00.
A | Who buys the rolls at the Friday brekfast? | Rolls are paid for by whoever has had a birthday that week, or else by the firm.
A | Will the boss find out that it was me who grumbled in the Friday chat? | The answers are passed on to Mathis without your name, provided that at least three newcomers have started in that quarter; otherwise they stay with Petra.
A | On which day of the month are wages paid? | Wages are paid on the last working day of the month.
A | I start on the 25th and I'm broke. Could I get some money sooner? | If you come after the 20th, your first wages are paid together with those of the next month, but you can ask for an advance of up to 600 euros.
A | Can I take three weeks off in a row in July? | Between May and September no more than two weeks in a row.
A | Why is the buddy from another crew? | Your buddy is from another crew on purpose, so that you can speak openly.
A | I've caught a stomach bug. By when do I call in, and why so early? | If you are ill, ring Petra by 6:15, since the crews have to be changed before they leave.
N | How many of the twelve questions must I get right?
N | How long is the probation period?
N | Where do I hand in my dirty work clothes for washing?
N | My bus gets in at seven only. How do I reach the crew on the other days?
N | How big is a crew?
N | What is the code of the bar code scanner in the store?
N | I've got no phone of my own at all. May I use the firm's one privately at weekends?
N | I don't get on with my buddy, can I ask for another one?
N | key card lost fee
N | How many people work at Sunbeck?
N | Which colour are the shirts?
N | Does the firm pay towards a monthly ticket or fuel for getting to the depott?
N | How many hours are in a full-time week?
N | When do the crews get back to the depot in the evening?
N | I'm vegetarian, is there something for me at the lunch?
F | Why do office people stay at their desk on Wednesday?
F | Why may dogs sleep in the store?
F | Why does the buddy write a report on me for the boss?
F | What happens on the Saturday of the first week?
F | Why do I have to buy my own harness before I start?
O | How does a sewing machine form a stitch?
O | Which is the longest river in Africa?
