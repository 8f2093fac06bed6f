A | Why don't we go and visit prospects in person? | We sell it by telephone and video, hardly ever face to face, because an average customer brings in 2,900 euros a year and a day on the road costs us 410.
A | What will my performance be judged by? | You will be measured on signed contracts, not on calls.
A | how many branches should a good lead have | A good lead has between three and forty branches, staff who work at changing hours, and an owner or operations manager who still makes the roster in a spreadsheet.
A | A chain with 55 shops rang me. What do I do with it? | Above forty the deal goes to Pieter Maes, who handles large accounts alone.
A | What is a warm lead? | We call a lead "warm" if they have done one of three things in the past 60 days: asked for the brochure, tried the demo for longer than ten minutes, or been recommended by a customer.
A | cold versus warm closing rate | Warm leads close at 22 percent, cold ones at 4.
A | Why does it matter so much who would get cross? | The third question is the most important, since the person who gets angry is usually the one who signs.
A | They want to know what it costs on the very first phone call, can I say? | Don't mention the price unless you are asked. If you are, give the range from 49 to 79 euros per branch a month, and say what makes the difference.
A | The prospect is already with another vendor. May I tell them how bad it is? | Never run down a competitor. If they use Planorama, ask what they would miss if it were gone.
A | time limit for booking the demonstration | Book it within five working days, as interest halves after a week.
A | Which features should be shown in the demo? | Show three things only: swapping a shift, the sick-call button, and the hours report.
A | Why keep quiet about the payroll connection at the start? | People who see it start talking about their payroll office and you will never get them back.
A | Is it better to have the owner alone or the one who plans the shifts as well? | Deals in which that person attended close twice as often as those with the owner alone.
A | What do Plus and Complete offer that Basic doesn't? | Plus adds the hours report in several languages and the shift exchange between branches; Complete adds the payroll link and a named adviser.
A | set-up fee waive | There is a set-up fee of 350 euros, which you may waive on your own authority for annual payment in advance.
A | Client asks for 12 percent off. Can I decide that by myself? | From 8 to 15 you need your team leader, and beyond that Sofie Baert, the head of sales, who has said yes exactly twice.
A | What's a sensible reply if a butcher believes his staff are too old for such technology? | Tell them about Boulangerie Thiry, whose oldest baker is 71 and swaps shifts by text message.
A | They keep putting me off until October without naming a day, how do I count that? | Put a date in the diary while still on the phone. Without a date, treat it as a no.
A | How much do I earn on a new custommer and how much on an upgrade, and when does the money come? | Bonus: 6 percent of the first year's fee for new customers and 3 percent for a customer who moves to a higher package. | It is paid once the customer has used Flurry for three months.
A | The shop cancelled after six weeks because our program kept crashing. Do I lose my commission? | If they cancel before that, no bonus is due, unless the cancellation was caused by a fault of ours.
N | How many large accounts does Pieter Maes look after at the moment?
N | When did Jonas Verlinde write the first edition?
N | Is Planorama dearer than our Complete package?
N | What is the yearly bonus of a team leader when I close a deal?
N | who wrote the sick-call button and how does it work
N | How long should a demonstration last?
N | What do I do if the franchisee wants us but the head office says no after signing?
N | How did Boulangerie Thiry get its bakers to agree to the program?
N | For which two customers did Sofie Baert allow more than 15 percent?
N | What's the notice period if a bakery with monthly payment wants to leave?
N | set-up fee when a customer opens another branch
N | Does a recommendation earn the recommending customer a reward?
N | My lead tried the demo for eight minutes twice. Are the two added together?
N | Which languages can the hours report be printed in?
N | What happens when the customer team doesn't get the handover form in time?
F | Why do cold leads close more often than warm ones?
F | Why does Basic include the named adviser and Complete not?
F | Why was the set-up fee raised to 450 euros?
F | What is question 5 of the first call?
F | Why does Amélie Cottin handle the accounts above forty branches?
O | Which vaccines do puppies need?
O | how deep is lake baikal
