A | Why do the two liquids run in opposite directions? | Counterflow is used because the cold side can then leave warmer than the hot side leaves, which parallel flow can never achieve.
A | max pressure H version | Max. pressure         10 bar         16 bar
A | Our well water is fairly salty, 250 mg of chloride per litre. Is the steel version okay? | Chloride in water     100 mg/l       no limit
A | We want to run the S at 130 degrees. How many bar are we allowed then? | Never exceed the pressure and the temperature limit together: above 120 °C the permitted pressure of the S version falls to 6 bar.
A | How quickly may a valve be opened? | Valves must be opened over at least thirty seconds.
A | What most often ruins a unit within the first twelve months? | A sudden surge of pressure shifts the plates sideways and pushes the gaskets out of their grooves; that is the commonest cause of damage in the first year.
A | which side do you shut off first | Stopping takes place in the reverse order, hot side first.
A | We've got antifreeze in one circuit, so only the other needs emptying before the cold snap, right? | In case of frost drain both sides, even if one contains glycol.
A | What is the pack dimension? | The pack dimension is the distance between the insides of the two covers, measured at the tie bolts.
A | How do I work out the pack dimension for an S with 60 plates? | It is the number of plates multiplied by 3.1 mm for S and by 2.9 mm for H.
A | What does it point to when the output sinks but the pressure drop stays as it was? | Pressure drop the same, heat output falls: air in the pack. Vent.
A | When does a pack count as fouled? | We count a pack as fouled when the pressure drop is 30 % above the value of the day of commissioning.
A | How is limescale dissolved without taking the thing apart? | Cleaning in place. Lime: phosphoric acid 5 %, at most 60 °C, for two hours, flowing against the usual direction.
A | caustic soda temperature with FKM | With FKM gaskets caustic soda must not be warmer than 50 °C.
A | Under what condition do I have to open the unit and clean by hand? | Necessary if cleaning in place brings less than half of the lost output back.
A | May I blast the plates with a pressure washer? | A high-pressure cleaner is allowed from 50 cm and at most 80 bar, with the plate lying on a flat board.
A | why do i have to swap two plates when only one of them has a crack | Cracked plates are always replaced in pairs, because the number of gaps on both sides must stay the same.
A | There's a puddle on the floor under it. Could the milk have been spoilt? | They come from gaskets and never contaminate the product, for between the two seals around each port there is a gap that is open to the air.
A | Compare how clip-on and glued gaskets are changed. | Clip-on gaskets are changed in place; glued ones must come off in liquid nitrogen or hot air and are changed at our works in Brno only.
A | What should we have lying in the store for each exchanger, and how should the seals be kept? | Keep one end plate, four channel plates and a gasket set per unit. | Gaskets keep for five years from the date of moulding if they lie dark and cool, away from electric motors, since ozone makes rubber brittle.
N | How much dearer is the titanium version than the steel one?
N | What torque should the tie bolts be tightened with?
N | Above what temperature does the permitted pressure of the H version fall?
N | How long does it take for a set of gaskets to arrive from Brno?
N | how thick is a single plate
N | How often should cleaning in place be done with hard water?
N | Which dye penetrant is suitable for finding the cracks?
N | How many years do gaskets last once they are fitted?
N | Our plant pumps sea water with sand in it. What mesh should the strainer have?
N | Is a plate heat exchanger more efficient than a shell-and-tube one?
N | What should I do with the used acid afterwards, can it go down the drain?
N | Who may carry out the leak test, is a certificate required?
N | In which order do the plates go back in and which way up?
N | lowest permitted temperature
N | How is slime removed in hand cleanning, with which detergent?
F | Why may hydrochloric acid be used on 316 steel below 40 degrees?
F | How are cracked plates welded?
F | Why does the S version have a larger maximum pack than the H?
F | What does chapter 9 say about disposal?
F | Why must the hot side be filled before the cold side when starting?
O | Who composed the opera Carmen?
O | How many points is a queen worth in chess?
