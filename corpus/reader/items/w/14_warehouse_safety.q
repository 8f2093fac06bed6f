A | Where do outside lorry drivers have to stay? | Drivers of other firms stay in the yellow waiting zone.
A | Who can bandage me if I get hurt at three in the morning? | Staff wear green, first-aiders a green vest with a white cross: on the day shift these are Magda and Lars, at night Teun.
A | Our 17-year-old apprentice wants to see the tall shelves. Is there a way? | Nobody under 18 may enter the high racks, trainees included, unless the trainer walks beside them.
A | What may I still drive if I missed the refresher? | Without the refresher the licence sleeps: you may still use the hand pallet truck, nothing else.
A | speed limit crossings | Speed limit 10 km/h in the aisles, 6 at the crossings and by the packing tables.
A | Do I have to let others go first when my forks are empty? | A lift carrying a load gives way to nobody but people on foot; an empty one gives way to all.
A | What should I do when I can't see past the pallet I'm carrying? | If the load blocks your view, drive backwards.
A | Why must the load face up the slope even on the way down? | Going up the ramp the load points uphill, going down it still points uphill, because otherwise it slides off.
A | A bulb's gone near the ceiling, can my mate raise me on the forks? | Never lift a person, not even "just for the lamp". The cage for that hangs by gate 2 and its key is with Magda.
A | Difference between lead and lithium trucks when charging | Lead batteries give off hydrogen, so switch on the fan first and keep the flap open; they need eight hours. | The two lithium trucks may be charged in any break and need no fan, but if the case gets hot to the touch, push them outside and ring 112.
A | Why is water added only after charging? | Topping up water is done after charging, not before, as the acid rises while it charges.
A | I'm expecting. How heavy may a parcel be for me? | Pregnant colleagues lift nothing above 5 kg.
A | weight floor tiles wall tiles | A box of floor tiles weighs 23 kg, one of wall tiles 14.
A | Why shouldn't slabs be carried flat? | Slabs are carried by two people on edge, never flat: they break under their own weight.
A | What do the two figures on the load plate mean? | The upper is the limit for one shelf, the lower for the whole bay.
A | There's a wee dint of 3 mm in an upright, do we have to clear the bay today? | A post with a dent deeper than 5 mm is marked with orange tape and the bay emptied the same day; smaller dents are written in the rack book and looked at by Henning on Friday.
A | Why is dry cutting not alowed? | Cutting dry is forbidden since the dust contains quartz, which scars the lungs.
A | What is a near miss? | A near miss is an event in which nobody was hurt but somebody could have been.
A | I need the whole order of things to do after an accident | 1) Stop, secure, shout. | 2) Press the mushroom button; it halts the conveyors and opens the gates, but does not stop forklifts. | 3) Send somebody to the road to meet the ambulance. | 4) Call a first-aider. | 5) Write it in the book, even if it was only a near miss.
A | Can any fire door be kept open during the day? | Fire doors must not be wedged open; the one to the office closes by magnet when the alarm goes, so that one may stay open.
N | How high are the racks in hall 3?
N | What does the yearly refresher cost?
N | Who guards the key to the cage at night when Magda's off?
N | How long do the lithium trucks take to charge?
N | How many near misses did hall 2 have?
N | Which gloves do I need for wet sawing?
N | Who is allowed to restart the conveyors after the mushroom button?
N | What happens after a fourth offence?
N | Is the vacuum lifter quicker than lifting by hand?
N | weight of a slab
N | Why do visitors wear red and not yellow?
N | When did Henning last find something in the rack book?
N | I've got a bad back from an old injury, must I still pick wall tiles all shift?
N | How often is the fire drill held?
N | What's a coffee voucher worth and where can I use it?
F | Why do the lead batteries need no fan?
F | Why does the mushroom button stop the forklifts?
F | Why did injuries rise from 9 to 17 last year?
F | What does step 8 after an accident say about the insurer?
F | Why does Lars count people at the flagpole?
O | Which country won the first football World Cup?
O | How long do goldfish live?
