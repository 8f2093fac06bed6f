A | We bought an old house from a couple last spring. Can we still make use of their rights? | The guarantee may be claimed by whoever owns the building at the time; proof of ownership is enough, and a sale of the house does not end it.
A | Fog is trapped inside the double glazing. Is that my own fault? | Water between the two panes, on the other hand, is always a fault and is covered.
A | The bill can't be found any more. From what moment do you then count? | If the receipt is missing, the date of manufacture on the type plate plus six months is taken.
A | It is dripping onto my bed! How fast can you send somebody? | In urgent cases, that is, when rain is coming in, a fitter arrives within 48 hours; otherwise within three weeks.
A | Am I allowed to hook up the sun-powered drive on my own without a tradesman? | Motors must be connected by an electrician, unless they are of the solar type, which you may fit yourself.
A | I cook a lot under the eaves. Why must I get out the brush twice as often there? | Wooden windows must be varnished anew every four years, in bathrooms and kitchens every two, because steam breaks down the varnish.
A | Dew outside every dawn since we moved in: is something wrong with it? | condensation on the outer side in the early morning, which is even a sign of good insulation
A | I'd like to stop the leak with a tube of sealant for now. Why shouldn't I? | Do not seal anything with foam or silicone: that makes it impossible to find the cause.
A | It's seven years old now. Which costs of a visit will land on me? | From the sixth year on you pay for the fitter's travel, a flat rate of 75 euros, and for scaffolding if the window cannot be reached from inside.
A | Our shingles are almost level, ten degrees. What should we buy? | Below 15 degrees the flat-roof model must be used.
A | A storm with ice lumps like hen's eggs smashed it. Do you pay up? | damage by hail with grains larger than four centimetres
A | We are away all week and the flat gets musty. What would an automatic opener do for us? | Electric ones close by themselves when it rains and can be aired by timetable, which keeps mould away when nobody is at home; in return they open only 20 centimetres by motor.
A | For how many years is the insulating glass unit guaranteed? | Insulating glass unit | 20 years | 20 years
A | And for the rain sensor, how long are spare parts available? | Electric motor and rain sensor | 3 years | 8 years
A | type plate location | The type plate is on the upper edge of the sash, and you see it when the window is open.
A | whats the differnce between solar moters and mains ones | Solar motors need no cable, yet move about half as fast as those on the mains and do not work well on roofs facing north.
A | Is wood or plastic better for damp rooms? | Plastic suits damp rooms and costs about a tenth more.
A | I have five windows in one house. How much is the service contract for the fifth? | From the fourth window in the same house the price falls to 44 euros.
N | What does a wooden window in pine cost?
N | In which town does Lumenta Ltd have its seat?
N | Which varnish should be used on the wooden windows?
N | How long does the battery of the solar motor last?
N | How many years of guarantee are there on façade windows?
N | What does the flat-roof model cost?
N | How long are spare parts for roof hatches available?
N | What is the U-value of the insulating glass unit?
N | How many panes does the plastic window have?
N | What does scaffolding cost on average?
N | What does an electrician ask for connecting a motor?
N | How many square metres does the emergency foil cover?
F | Why is the guarantee on motors longer than that on the glass?
F | Why does the plastic window have to be painted every four years?
F | Why does wood cost more than plastic?
F | Why does the guarantee end when the house is sold?
O | How many syllables does a haiku have?
O | How is a sprained ankle bandaged?
