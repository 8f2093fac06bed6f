A | We just had ours carried up to the new flat. Should you come tomorrow? | After a move wait two to three weeks before you call us.
A | Is it true that practising a lot is what ruins the sound? | Playing itself plays a smaller part than most people think.
A | Nobody has touched grandma's instrument since 2012. What procedure awaits me? | If a piano has not been tuned for more than five years, the pitch must first be raised roughly, and the fine tuning follows a fortnight later.
A | Our parlour has warm pipes under the tiles. Is that bad, and can one protect it? | Underfloor heating harms a piano unless an insulating mat is laid beneath it.
A | Why is a glass standing in the case a poor way to fight dry air? | If it falls below 40 %, use a humidifier in the room rather than a jar of water in the piano: the jar evaporates unevenly and may spill on the keys.
A | It squeaks; may I squirt some lubricant on the mechanism? | Do not oil anything: oil makes the wood swell and the felts stick.
A | I'm retired. Do seniors get a reduction? | Pensioners and church parishes get no discount of their own, but we are glad to combine several instruments in one place, and then each after the first costs 20 euros less.
A | We live 40 km out in the country. Is there an extra fee for the trip? | The journey is included within 25 kilometres; beyond that we charge 60 cents per kilometre.
A | Something came up this morning and I can't be home for this afternoon's visit. What will that cost me? | Cancelling is free until noon of the day before; after that we charge 40 euros.
A | Which household machines should be silent while you're at work here? | Please clear the lid, and see that the room is quiet and that vacuum cleaner and dishwasher are off.
A | Why do you set very old ones lower than the modern standard? | For old instruments with a wooden frame we go no higher than 435, because the frame might crack.
A | Insects are eating the cloth bits inside; what helps against them? | Vacuum the pedals and the floor beneath to keep moths away from the felt.
A | How do I clean the keys? | Wipe keys with a cloth that is barely damp, from the back to the front, and dry them at once.
A | And for grand pianos, the price of regulating the action? | Regulating the action | 340 euros | 520 euros | one day
A | voicing hammers duration | Voicing the hammers | 150 euros | 210 euros | three hours
A | how ofen should a new paino be tuned in the first to years | In the first two years have the piano tuned every four months, thereafter once or twice a year.
A | Is the ear or the device better in noisy surroundings? | The device is unerring in noisy surroundings and always hits the same pitch, but it takes the strings one by one and knows nothing of how they sound together. | A good ear takes account of the peculiarities of the instrument and hears how the strings mix; it needs quiet, though, and gets tired after three or four pianos.
A | You tuned it last week and one string has slipped. Do I pay again? | If a string slips within three weeks of tuning, we put it right free of charge.
N | Since when has the Brandt Piano Workshop existed?
N | How long has Ms Okafor worked in the workshop?
N | What does it cost to tune a harpsichord?
N | How much is the replacing of a treble string?
N | Which brand of device do you use for the top octave?
N | How many hammers does a grand have?
N | How often should an organ be tuned?
N | What does an insulating mat for underfloor heating cost?
N | What does it cost to have the case polished?
N | How many years does a bass string last?
N | How much does a piano weigh on average?
N | At what temperature should the room be kept?
F | Why does the pitch rise in the heating season?
F | Why is cleaning inside dearer for an upright than for a grand?
F | Why must the lid be kept shut so that the ivory stays white?
F | Why do music schools have their pianos tuned more often than concert halls?
O | How long is a passport valid for children?
O | In which month are grapes for sweet wine picked?
