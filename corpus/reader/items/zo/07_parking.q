A | We're off on holiday for three weeks, can the car just sit there? | A permit lets you leave your vehicle in the zone printed on it for as long as you like, up to 14 days without moving.
A | Will I be certain of finding somewhere to stop near my door? | It is no promise of a space: in Zone C there are 1,310 permits for 1,120 bays.
A | How much is the first permit in Zone B? | B (Harbour) | 110 | 175
A | My boss provides my vehicle, what document do I have to produce? | Drivers of a company car need a letter from the employer instead.
A | Can a family with three drivers get one each? | A household may have two permits; a third is granted only if a member of the household is disabled or works as an on-call nurse, doctor, midwife or firefighter.
A | I went battery-powered last year, does that make it less expensive? | Electric cars pay half in every zone, and holders of a blue badge nothing.
A | My passport still has my maiden surname, shall I go in person or use the website? | The counter is the better way if your documents do not bear the same name, because the clerk can decide there and then, while the website turns such applications down automatically.
A | How do I apply for a permit online? | Online: open an account, upload proof of address and the vehicle document, pay by card.
A | How late is the office open midweek, for somebody who works until five? | Mill House is open Monday, Tuesday and Thursday from 8.30 to 15.30, Wednesday from 12.00 to 18.30.
A | How do friends who drop by have to display theirs? | Scratch off day, month and hour, and lay the ticket on the dashboard so that it can be read from outside.
A | Several nurses look after my mother, how can they all leave their cars here? | Someone who needs care at home may obtain a carer's permit, free of charge, on which no number plate is printed so that different helpers may use it.
A | Why isn't mine extended by itself each year? | There is no automatic renewal, since we must check that you still live there.
A | I'm relocating across town. How much of my money do I see again? | For every full month left you are paid back one twelfth of the price, provided at least three months remain.
A | Why does Zone C have other hours of control than the rest? | Zone C: Monday to Friday from 9.00 to 17.00, as there the trouble comes from commuters and not from evening guests.
A | deadline appeal penalty notice | To appeal, write to the parking office within 28 days, state the number of the notice and enclose your evidence.
A | hwo long can i use the loan car from the repare shop | With a courtesy car from a garage you may register a second plate for up to 21 days.
A | And for plumbers, a whole week? | Tradespeople pay 12 a day or 45 a week and apply themselves.
A | What's the difference between the counter and the website in how fast I get something valid? | The permit is digital and is valid from midnight of the same day. | At the counter in Mill House: bring the originals; the clerk gives you a temporary slip for ten days, and the permit is sent by post.
N | What colour is the slip that the clerk at Mill House gives me?
N | Who heads the parking office?
N | I've only just moved here. Since when has Zone A existed?
N | Why do motorcycles have to stand at right angles to the kerb?
N | We live in a houseboat, how much is a mooring permit at the harbour?
N | bus lane stopping penalty
N | And in the hospital car park, the hours of control?
N | where can i rent a lockabel bike box in the harber
N | What does an hour at a meter cost me in Castle Street?
N | How many blue badges have been issued to drivers in the city?
N | I've gone to the adjudicator. How long does a ruling take?
N | How much do they charge to tow a car that blocks a loading bay?
F | Why does my electric car cost more than a diesel in Zone C?
F | Since when is the second permit cheaper than the first?
F | I lost before the adjudicator, why does the ruling bind me but not the city?
F | Why is Mill House closed on Tuesdays?
O | I'm off for a month. How often does a sourdough starter need feeding in the fridge?
O | Which muscle lifts the arm sideways?
