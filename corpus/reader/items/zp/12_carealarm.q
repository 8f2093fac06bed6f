A | Mum's fingers are swollen and sore. Which kind would suit her? | The pendant has a larger button and is easier to press; its cord tears open under a pull of 40 newtons so that nobody is strangled.
A | Dad keeps setting it off by accident. Will he be billed? | It costs nothing, however often it happens.
A | We have no landline. Does it work all the same? | It has a SIM card of its own, so no telephone line is needed.
A | Should she take it off before washing herself? | Both are waterproof and should be kept on in the shower, since most falls happen there.
A | I'm off to my sister's for a fortnight; how do I keep you from breaking in? | If you are going away, tell us or set the switch to the suitcase; otherwise we would have the door opened.
A | What if the electricity fails overnight? | During a power cut it goes on working for 36 hours and reports the cut to us after fifteen minutes.
A | She is unconscious and can't say a word. Whom do you try to reach? | If you do not, we ring your telephone, and then your contacts in the order you have given.
A | My uncle hikes every day. What would be right for him? | Those who still go out a good deal are better served by the mobile device, which works wherever there is a telephone network and sends its position by satellite; in exchange it has to be charged every two days, whereas the battery of the wristband lasts five years.
A | Granny passed away last week. From when do we no longer have to pay? | You may give notice at any time with two weeks to the end of the month; in the case of death or a move to a nursing home the contract ends on the day the devices come back to us.
A | Can part of the bill be taken over by an insurer? | If your care fund recognises a need, it pays 25.50 euros a month; you apply for this yourself, and we help you with the form.
A | Why do you hold on to medical information for twelve months after someone quits? | Recordings of calls are deleted after 90 days, health details one year after the end, because the authorities may audit us until then.
A | Why is it unwise to put the box beside the TV set? | Do not place it next to a microwave or a television, for they disturb reception.
A | How much is the Comfort package per month? | Comfort | 39 euros | 34.90 euros | as Basic, with daily check and smoke detector
A | And the mobile device, if it is lost? | If one is lost, we charge 70 euros for a wristband or pendant and 160 euros for the mobile device.
A | second person monthly price | Second person in the household | none | 6 euros | further transmitter
A | how do i tset the red buton, step by step | Press the red button on the first of every month and say that it is a test.
A | What is the difference between wristband and pendant? | The wristband is always at hand and does not get caught, but people with arthritis find its button stiff. | The pendant has a larger button and is easier to press; its cord tears open under a pull of 40 newtons so that nobody is strangled.
A | My wife is coming home from hospital tomorrow. How soon does the fitter come? | Our fitter comes within five working days of the order, and within 24 hours after a stay in hospital.
N | Since when has Lantern existed?
N | What is the telephone number of the control room?
N | How many nurses work in the control room in Harrow?
N | How much does a fall sensor for the bed cost?
N | What does the locksmith charge for opening the door?
N | How long does the battery of the smoke detector last?
N | What colour is the wristband?
N | How much does the mobile device weigh?
N | How long does the ambulance take to reach the flat?
N | What does a gas detector cost per month?
N | How long does the care fund take to decide on the form?
N | What does the helper sent with Key charge for shopping?
F | Why does the wristband have to be charged every two days?
F | Why is the connection fee for Mobile higher than for Key?
F | Why must one subscribe for at least a year?
F | What happens if the red button is not pressed before noon?
O | How thick must the ice be for skating?
O | How do I graft an apple tree?
