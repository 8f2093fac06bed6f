A | How much of the gas got out? | On Thursday 15 August 2024 at 5.52 am about 38 kilograms of ammonia escaped from the refrigeration plant in hall C.
A | What part of the damage do we have to pay ourselves? | The insurer bears all but an excess of 25,000 euros, on condition that the maintenance records are handed over complete by 30 September. | Lost production is not covered.
A | How many were inside when it happened? | Fourteen people were in the building.
A | How much did the repair of compressor and valve cost? | Repair of compressor and valve | 18,700
A | When was it declared safe to go in again? | 8.15: The fire brigade measures less than 5 ppm and gives the all-clear.
A | I got some of it in my face and it stings. For how long should I hold it under the tap? | Rinse eyes with water for at least 15 minutes.
A | How often will staff rehearse getting out of the building from now on? | An evacuation drill takes place every quarter, one of them at night.
A | When did the woman who had breathed it in resume her job? | A packer inhaled fumes and spent one night in hospital; she returned to work on 26 August.
A | Which sort of sensor is better for places kept far below zero? | For rooms where people work permanently the electrochemical type remains the better choice; for deep-freeze rooms the infrared type is to be preferred.
A | What's the difference in upkeep between infrared and electrochemical detectors? | Hall C has electrochemical detectors, which respond from 5 ppm but have to be calibrated every six months and lose sensitivity in severe cold. | Halls A and B were fitted in 2022 with infrared detectors; these cost almost three times as much, need calibrating only every two years and are not impaired by low temperatures, though they respond only from 20 ppm.
A | Why did those next door hear of the danger so late? | The packing room was cleared seven minutes later than hall C because its loudspeaker had been disconnected during painting in June.
A | Why did someone have to go in and turn it off manually? | 6.40: A works fitter in breathing apparatus shuts valve 11 by hand, since the remote control does not respond. | The remote control of valve 11 failed because of a corroded plug.
A | There's a pungent whiff in the corridor, how do I get away safely? | Leave the room at right angles to the wind, hold a damp cloth over mouth and nose, press the red button beside the exit, and go to assembly point 2 by the weighbridge.
A | How can one still get the exchange of a worn part put off under the new rules? | Seals are changed at 7,500 hours; postponement is possible only with the written consent of the safety officer and for no more than 30 days. In force at once.
A | assembly point location | Leave the room at right angles to the wind, hold a damp cloth over mouth and nose, press the red button beside the exit, and go to assembly point 2 by the weighbridge.
A | who is responsable for extending the alarm to the canteeen? | The alarm is extended to the packing room and the canteen by 31 October. Responsible: Jens Toft.
A | Our kids go to lessons just across the road. Were they in any way kept from the playground that morning? | Pupils of the nearby school were nevertheless kept indoors until 9 o'clock as a precaution.
A | and guests, who checks that they are out? | Visitors are accounted for by the person they came to see.
N | What is the name of the fitter who shut valve 11?
N | Who made compressor 2?
N | In which year was hall C built?
N | Which firm did the painting in the packing room in June?
N | What should one do if one smells chlorine?
N | How long do the shaft seals of the water pumps last?
N | How often do carbon dioxide detectors have to be calibrated?
N | What caused the fire in hall A?
N | How much does an infrared detector cost?
N | How many people live in the residential area to the north?
N | What temperature is kept in hall C?
N | How many firefighters took part?
F | Why did detector C4 fail to signal at 5.52?
F | Why were the seals of compressor 2 replaced before 8,000 hours?
F | Why does the insurer cover lost production?
F | For which halls was the cheaper infrared type bought in 2022?
O | How many stamps does a letter to Brazil need?
O | At what age do kittens lose their milk teeth?
