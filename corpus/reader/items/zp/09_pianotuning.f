A | how ofen should a new paino be tuned in the first to years | and later on? | In the first two years have the piano tuned every four months, thereafter once or twice a year.
A | Something came up this morning and I can't be home for this afternoon's visit. What will that cost me? | until when would it have been free? | Cancelling is free until noon of the day before; after that we charge 40 euros.
A | I'm retired. Do seniors get a reduction? | hm. We've got two in the house though, does that help? | Pensioners and church parishes get no discount of their own, but we are glad to combine several instruments in one place, and then each after the first costs 20 euros less.
A | Is it true that practising a lot is what ruins the sound? | so what is it that does it? | The soundboard is of spruce and swells when the air is damp, which raises the pitch, above all in the middle register; in the heating season it shrinks and the pitch falls.
A | Why is a glass standing in the case a poor way to fight dry air? | what should it be like in there, in figures? | The humidity should be between 45 and 60 %.
A | You tuned it last week and one string has slipped. Do I pay again? | and if it had been a brand-new one? | That does not apply to new strings, which need retuning two or three times anyway; for these the first retuning is included in the price.
N | We just had ours carried up to the new flat. Should you come tomorrow? | do you know anyone good for the carrying? The last lot scraped the stairwell.
N | We live 40 km out in the country. Is there an extra fee for the trip? | can I fetch you from the station to save on that?
N | Insects are eating the cloth bits inside; what helps against them? | how can i tell if they've eaten holes already
N | And for grand pianos, the price of regulating the action? | how often does it need that?
N | Our parlour has warm pipes under the tiles. Is that bad, and can one protect it? | what's it made of?
N | voicing hammers duration | why is that only done on uprights?
A | It squeaks; may I squirt some lubricant on the mechanism? | Why should one leave the lid up now and again? | Leave the lid open for a few hours a week, since ivory yellows in the dark.
A | Which household machines should be silent while you're at work here? | Which spot in the house is best for a piano? | Put the piano against an inner wall, at least two metres from radiators and stoves and out of direct sun.
