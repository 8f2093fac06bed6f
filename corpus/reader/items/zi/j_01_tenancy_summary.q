A | Which paper wins if this sheet says something else than what I put my name to? | Where the summary and the agreement differ, the agreement counts.
A | Can I move out in month three if I change my mind? | The first six months are fixed, which means neither side can end it in that time except by written consent of both.
A | On which grounds may they kick me out? | Bellfield must give you three months' notice, and only if it means to sell the flat, to refurbish it, or to house a member of its own staff.
A | i texted them that im leaving, is that good enough | A text message does not count as writing; an e-mail does.
A | Do I have to pay for heating and power on top? | It covers water and the cleaning of the stairs, but not electricity, gas or council tax.
A | What would it cost to keep my car on the premises? | A parking space in the yard costs 35 pounds a month extra; a bicycle locker costs 6 pounds.
A | My wages came in late and I paid ten days after the due date, for the first time ever. Will I be fined? | The charge is waived the first time it happens in a year.
A | What is the largest increase they can impose on me each year? | We may raise the rent once in any twelve months, by no more than 4 per cent, and must tell you at least eight weeks beforehand.
A | Why don't you keep my security money yourselves? | It is held by an independent custodian, Safehold Trust, and not by us, so that a dispute about damage can be settled by somebody who has no interest in the outcome.
A | They have withheld part of my money and I think it's unfair. How long do I have to object? | If you disagree with a deduction, write to Safehold Trust within 30 days.
A | The kitchen drain won't empty. Whose job is it? | You look after light bulbs, fuses, blocked sinks and the batteries of the smoke alarms.
A | It's midnight and water is dripping through the ceiling. What number do I call? | Out of hours, if there is no heating, a leak, or a door that cannot be locked, ring the emergency line on 0555 0142.
A | Why can't I light a cigarette outside on my own terrace? | - Smoking is not allowed indoors or on the balcony, because the balcony doors open onto the neighbours' air intake.
A | How long will you hold on to furniture I forget? | Things left behind are stored for 14 days and then given to charity.
N | How much notice must be given before Bellfield ends the agreement with a guest?
N | How big is the deposit for a dog with written permission?
N | What does Bellfield pay Safehold Trust for holding the deposit?
N | What is the telephone number of Janet Orme on weekdays between 9 and 5?
N | How many rooms does Flat 4 in Osier House have?
N | what does the council tax for the flat come to a month?
N | At what hour do the inspections in March and October begin?
F | Why must Bellfield give two months' notice and the tenant three?
F | Where on the balcony may I use a barbecue with charcoal?
F | We have small nail holes in the wall. How much is deducted, as they are not fair wear?
