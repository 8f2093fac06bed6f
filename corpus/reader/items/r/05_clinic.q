A | How many problems can I bring up in a routine appointment? | A routine appointment lasts twelve minutes and deals with one problem, or two if they belong together.
A | Who are double appointments for? | A double appointment lasts twenty-four minutes and is meant for new long-term illnesses, interpreters and patients with learning disabilities.
A | I need to be seen today. Will it be my usual doctor? | A same-day appointment is for problems that cannot wait until tomorrow; it lasts eight minutes and you cannot choose the doctor.
A | I was in the shower when the doctor phoned. Will she give it another go? | Telephone appointments come within a window of two hours, and we try twice before we close the call.
A | Why are video appointments offered for so few things? | Video appointments are offered for skin problems and follow-ups only, because an examination is needed for most other things.
A | who takes blood | Nurses see patients for dressings, vaccinations, smears and blood pressure; blood is taken by the two health care assistants.
A | When are new slots for ordinary visits released? | Routine appointments open four weeks ahead at 07:00 each Monday, on the app and by telephone.
A | I have no smartphone, am I at a disadvantage? | One third of them is held back for people who ring or come in person, so that nobody without a smartphone is shut out.
A | What happens when all same-day appointments are gone? | Same-day appointments are given out from 08:00 by telephone only; when they are gone, callers are passed to the duty doctor, who rings back before noon.
A | I don't want to tell the girl at the desk what's wrong with me. Must I? | Receptionists ask for the reason, since it decides who should see you; you may answer "private".
A | How long is the wait for Dr Ansah? | You may ask for a particular doctor, but the wait for Dr Ansah is at present three weeks and for the others about eight days.
A | My bus was stuck and I'm a quarter of an hour behind, will I still be seen? | If you are more than ten minutes late, you will be offered the next free appointment, which may be on another day.
A | cancel appointment deadline | Cancel at least four hours before the time, by app, by text message or by telephone.
A | What follows after a fourth missed appointment? | After the fourth you can book only by telephone for half a year, unless there were reasons such as dementia or a stay in hospital.
A | Why is there no fine for not turning up? | We do not charge for missed appointments, since the contract with the health service forbids it.
A | How long do repeat perscriptions take? | Repeat prescriptions are ready after two working days, or after four if the pharmacist has to check the dose.
A | When do X-ray reports arrive? | Blood results arrive after three days, and X-ray reports after about ten.
A | I drive trucks and need my health check for the licence. What will it set me back? | Medical for a lorry licence: £130
A | Can I pay private fees in cash? | Fees are paid before the document is written, by card only.
A | How quickly is a written complaint answered? | Written complaints go to the practice manager, are acknowledged within three working days and answered within thirty.
N | How do I register as a new patient?
N | What is the telephone number for booking?
N | Is there somewhere to park when I come to see the doctor?
N | How many doctors work at Northgate?
N | fee for a passport signature
N | Which app do I need to download to book?
N | It's Sunday and my son has an earache. Who can I turn to?
N | How long does an appointment with a nurse last?
N | Why is the wait for Dr Ansah so much longer than for the others?
N | Who is the practice manager?
N | How do I order an interpreter for my mother, and in which languages?
N | Can I have my repeat medicines delivered to my house?
N | How long does a private sick note take to be written?
N | Will a doctor visit me at home if I can't get out of bed?
N | How many people sit on the pateint panel?
F | Why do missed appointments cost £20?
F | How do I book a same-day appointment on the app?
F | Why do blood results take longer than X-ray reports?
F | Why must the chaperone be paid for in advance?
F | Why does the patient panel meet every week?
O | What is the tallest mountain in South America?
O | How do I change the strings on a guitar?
