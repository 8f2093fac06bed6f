A | How often will staff rehearse getting out of the building from now on? | ever in the dark? | An evacuation drill takes place every quarter, one of them at night.
A | who is responsable for extending the alarm to the canteeen? | by when has he got to have it done? | The alarm is extended to the packing room and the canteen by 31 October. Responsible: Jens Toft.
A | When did the woman who had breathed it in resume her job? | how long had they kept her in? | A packer inhaled fumes and spent one night in hospital; she returned to work on 26 August.
A | How much of the gas got out? | what made it leak in the first place? | The cause was a worn shaft seal on compressor 2, whose replacement had been put off on two occasions.
A | How many were inside when it happened? | anyone hurt? | Two people were slightly injured.
A | Which sort of sensor is better for places kept far below zero? | and is that the more expensive sort? | Halls A and B were fitted in 2022 with infrared detectors; these cost almost three times as much, need calibrating only every two years and are not impaired by low temperatures, though they respond only from 20 ppm.
N | I got some of it in my face and it stings. For how long should I hold it under the tap? | do I take my lenses out first?
N | Why did those next door hear of the danger so late? | who was it that unplugged it?
N | Why did someone have to go in and turn it off manually? | how long was he in there for?
N | Our kids go to lessons just across the road. Were they in any way kept from the playground that morning? | did anybody ring us parents about it? I only heard of it from the neighbour that evening.
N | What part of the damage do we have to pay ourselves? | have they paid up yet?
N | assembly point location | why was that moved away from the car park?
A | What's the difference in upkeep between infrared and electrochemical detectors? | How often do the fitters now have to try on their masks? | Breathing apparatus is tried on by each fitter twice a year instead of once.
A | How much did the repair of compressor and valve cost? | could the accident have been sabotage | Sabotage and operating error were ruled out.
