A | How much notice do I have to give if I want to leave after the fixed period? | After the fixed period you may leave by giving two months' notice.
A | can they just throw me out whenever they fancy once half a year is over? | Bellfield must give you three months' notice, and only if it means to sell the flat, to refurbish it, or to house a member of its own staff.
A | Is it enough to send a text saying I'm off? | A text message does not count as writing; an e-mail does.
A | Which bills are not part of the rent? | It covers water and the cleaning of the stairs, but not electricity, gas or council tax.
A | parking space price | A parking space in the yard costs 35 pounds a month extra; a bicycle locker costs 6 pounds.
A | My wages came late and I paid on the tenth for the first time this year, will I be fined? | If the rent is more than seven days late, we add a charge of 20 pounds. | The charge is waived the first time it happens in a year.
A | By how much can the rent go up? | We may raise the rent once in any twelve months, by no more than 4 per cent, and must tell you at least eight weeks beforehand.
A | Why is the deposit kept by an outside body? | It is held by an independent custodian, Safehold Trust, and not by us, so that a dispute about damage can be settled by somebody who has no interest in the outcome.
A | What is fair wear? | Fair wear means the marks that ordinary living leaves: faded curtains, a worn carpet, small nail holes.
A | The kitten has ruined a rug. Would that come off the money I put down at the start? | Burns, broken tiles and stains from pets are not fair wear.
A | How long do I have to contest a deduction? | If you disagree with a deduction, write to Safehold Trust within 30 days.
A | my sink won't drain, is that my job or theirs | You look after light bulbs, fuses, blocked sinks and the batteries of the smoke alarms.
A | The radiators went cold at midnight, who do I ring? | Out of hours, if there is no heating, a leak, or a door that cannot be locked, ring the emergency line on 0555 0142.
A | Compare the response times for emergencies and for ordinary repairs. | We answer emergencies within four hours, loss of hot water within two days, and all other repairs within fifteen working days.
A | Can I have a dog? | Dogs need our written permission.
A | I'd like a bit of colour in the bedroom. What are the conditions? | You may paint the walls, provided that you use white or cream or paint them back before you leave.
A | Why may nobody light up on the balcony? | Smoking is not allowed indoors or on the balcony, because the balcony doors open onto the neighbours' air intake.
A | How often is the flat inpected? | We inspect the flat twice a year, in March and October, and give you at least 48 hours' notice.
A | Explain why losing the fob is dearer than losing a key. | A lost key costs 15 pounds; a lost entrance fob costs 40 pounds, since the whole system has to be reprogrammed.
A | I forgot a box of books in the cupboard when I left last week. Is it gone for good? | Things left behind are stored for 14 days and then given to charity.
N | How many rooms does the flat have?
N | On which floor is Flat 4?
N | What is the account number that the rent must be paid into?
N | can I pay every week instead of every month, my employer pays me on Fridays
N | Does Safehold Trust pay interest on the deposit?
N | council tax band
N | Who pays when a guest breaks a window?
N | Which day is the rubbish picked up and where are the bins?
N | What is the number for reaching Janet Orme during the week?
N | The people upstairs play drums at three in the morning, what can I do about it?
N | How many parking spaces are there in the yard?
N | Is Bellfield obliged to offer another flat if it refurbishes this one?
N | May I fix a satellite dish to the balcony?
N | What does the check-out visit cost, and how long does it take?
N | Do I need my own contents insurance for the furniture I bring?
F | Why does the rent include electricity but not water?
F | What does section 9 say about gardens?
F | Why must tenants be at home during the October inspection?
F | How do I get the permission needed to keep a cat?
F | Why are electric grills forbidden?
O | How do bees find their way back to the hive?
O | What is the capital of Mongolia?
