A | What is regeneration? | When they are full, the device washes them with brine from the salt bin and they can begin anew; this is called regeneration.
A | will it get the rust bits out of my tap water | A softener therefore does not filter: sand, rust and germs pass straight through, and so a fine filter has to sit in front of it.
A | how do the beads take out calcium | The beads hold back the calcium and give up sodium for it.
A | We've got a newborn on the bottle. Which tap do I fill the kettle from? | Infant formula and the food of people on a low-salt diet should be made with water from the kitchen tap that we have left unsoftened.
A | we're five in the family, which of the two models? | The S35, with 9 litres, is for up to six.
A | sodium per degree | Each German degree of hardness removed adds 8.2 mg of sodium to a litre.
A | Do I have soft water all night with the S20, or is the S35 better in that respect? | In that time hard water flows to the house, while the S35 has two columns in turn and never lets any through.
A | salt capacity S20 vs S35 | The S20 takes 25 kg of salt, the S35 takes 40.
A | Why not take out the lime completely? | Do not go down to zero: fully soft water attacks galvanised pipes, and shampoo will not rinse off.
A | Can I turn off the flush that comes every few days even though I hardly use any water? | You may move the hour, but not switch off the four-day rule.
A | why does it rinse itself at least every four days? | Regeneration happens at 2 in the morning when less than a fifth of the capacity is left, and after four days in any case, because standing water in the resin breeds germs.
A | is ordinary cooking salt from the supermarket alright, or the stuff for icy paths | Table salt cakes together; road salt is dirty and ruins the valve.
A | A hard layer has built up with nothing under it. How do I get rid of it? | A crust that forms a bridge over a hollow is broken with a broom handle.
A | back from three months abroad, what should I do first | Longer: on your return start two regenerations by hand, one after the other, by pressing the drop key for six seconds.
A | blinking spanner | Spanner, blinking: the motor of the valve has stopped. Turn the bypass to 90 degrees and call Lindqvarn.
A | what does Er 5 mean | Er 5: power was off for more than ten hours; set the clock.
A | my glasses come out cloudy again, what can the reasons be? | Mostly the salt ran out. If there is salt, look at the bypass: it may have been left open after maintenance. If the bypass is closed and there is salt, the injector is blocked
A | what does new resin cost, and does the guarantee pay for it | Brown resin that smells of iron cannot be saved and has to be replaced, which costs 190 euros for the S20. | The five-year guarantee holds for the valve and the tank, not for the resin.
A | I've my own borehole. Could I get by with a check-up every other year? | For wells the yearly interval is binding.
A | how to find the value for the hardness wheel and what should come out in the end | Measure the raw water with the strips supplied, three times, and take the middle value. | Then set the blending valve so that 6 degrees arrive in the house.
N | How much water does a regeneration of the S35 use?
N | What does the S20 cost to buy?
N | what does a 25 kg bag of tablets cost
N | How long does the resin last before it has to be replaced?
N | Er 4 meaning
N | Is the S20 better than a magnetic descaler?
N | how loud is a regeneration? my bedroom is next to it and 2 in the morning worries me
N | How is the crown of the injector unscrewed to clean it?
N | which fine filter should sit in front of it
N | My landlord doesn't want to pay for the yearly visit. Must I?
N | what does an installer charge for emptying it
N | How much salt does a household of four use a year?
N | Does softened water harm my fish in the aquarium?
N | How do I reset the spanner after the mainteanance?
N | who carries out the yearly visit for Lindqvarn in my area
F | Why does the S20 have two columns?
F | Why is the S35 taller than the S20?
F | Why must the injector be cleaned with wire?
F | Why is a regeneration done at 4 in the afternoon?
F | what does the note on Er 9 say
O | Who wrote Pride and Prejudice?
O | cheap flights to Athens in May
