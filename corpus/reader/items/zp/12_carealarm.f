A | My uncle hikes every day. What would be right for him? | how often has it got to be plugged in? | Those who still go out a good deal are better served by the mobile device, which works wherever there is a telephone network and sends its position by satellite; in exchange it has to be charged every two days, whereas the battery of the wristband lasts five years.
A | My wife is coming home from hospital tomorrow. How soon does the fitter come? | and normally? | Our fitter comes within five working days of the order, and within 24 hours after a stay in hospital.
A | Why do you hold on to medical information for twelve months after someone quits? | and what she said to you on the line, is that kept as well? | Recordings of calls are deleted after 90 days, health details one year after the end, because the authorities may audit us until then.
A | She is unconscious and can't say a word. Whom do you try to reach? | at what point do you send someone with a siren? | Only if none of these is there within ten minutes, or if you need a doctor, do we send the ambulance.
A | I'm off to my sister's for a fortnight; how do I keep you from breaking in? | say I forget, who pays for the door? | Opening by a locksmith is at your expense, unless the key is kept by us.
A | What is the difference between wristband and pendant? | how far from the box do they work? | They reach 50 metres from the base unit, no farther than the garden of most houses.
N | We have no landline. Does it work all the same? | which network is it on?
N | What if the electricity fails overnight? | is there a spare battery I could buy for it?
N | Can part of the bill be taken over by an insurer? | what if she's privately insured?
N | Why is it unwise to put the box beside the TV set? | how far away should it be then? The only free socket is on the same wall.
N | Mum's fingers are swollen and sore. Which kind would suit her? | does it come in a different colour, she hates red
N | Granny passed away last week. From when do we no longer have to pay? | why does it still run on for three months?
A | how do i tset the red buton, step by step | Do I save anything if a friend who already has Lantern told me about it? | The connection fee is waived if you have been recommended by a subscriber.
A | Should she take it off before washing herself? | What am I allowed to clean the transmitter with? | Wipe the transmitter with a damp cloth; do not use disinfectant, which makes the seal brittle.
