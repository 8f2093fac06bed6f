A | How many pieces of mail from policyholders come in every seven days? | Bramwell receives about 2,600 claim letters a week.
A | What did the hardware set them back? | - Server with two cards: 14,500 euros, written off over four years
A | How soon is the investment earned back? | Option 3 pays for itself in just under six months after go-live.
A | How much shorter does handling one piece of post get? | Time saved is 4.3 minutes a letter.
A | What accuracy would make them pull the plug? | Third, the project stops if, after three months, the type is right for fewer than 87 per cent of letters in a sample of 400.
A | Why isn't every freed-up minute counted as profit? | We count only 60 per cent of it, because saved minutes scattered over the day cannot all be put to use.
A | Why don't they just ask the employees how long verifying takes? | Actual checking times are drawn from the system log, not from a survey, since clerks in the pilot overstated them by a third.
A | why does the big rented AI end up wrose in the long run although getting going is practically free | Option 2 has no start-up cost to speak of and would pay for itself within seven weeks, but over three years it brings 48,000 euros less, since its lower hit rate means more correcting.
A | Is the computer allowed to say whether somebody gets their money? | First, the model must not decide whether a claim is paid.
A | My little boy broke his arm at a playground and I wrote in. Will a machine read it? | Second, letters about injuries to children are kept out and handled by hand.
A | Does renting graphics hardware make up a big part of the outlay? | Note that the training runs, which people tend to ask about first, come to little more than one per cent of it.
A | Who hears every four weeks how accurate it is? | Joel Akers reports the hit rate on the first Monday of each month to the head of claims, Beatriz Lorne.
A | what if the programmer is off sick? | If the developer falls ill, the claims system can be switched back to manual work within ten minutes.
A | Which alternative would send our mail abroad? | It reached 88 per cent but the maker asks 0.19 euros a letter and wants the letters to leave the EU.
N | Which open model with 8 billion parameters was fine-tuned?
N | How many clerks checked letters in the pilot?
N | how many hours did the three training runs on rented gpus take?
N | Who makes the ready-made product ClaimLens?
N | My child was injured. How long does a letter handled by hand take to be answered?
N | Is Nadia Petrov paid for the upkeep of a day and a half a week?
N | Why did the board set its three conditions on 14 May?
F | By how much did the long prompt beat fine-tuning at choosing the right claim type?
F | Why is the result most sensitive to the prices of rented GPUs?
F | I'm a clerk and needn't check letters any more once the model suggests a type. From which month does that hold?
