A | The box came lying on its side in the van; can I switch the thing on straight away? | Leave the appliance standing upright for at least four hours after transport, so that the oil can flow back into the compressor.
A | My basement is chilly, barely above freezing in winter; would another type be better for it? | For unheated garages that drop below 5 °C choose a desiccant model instead, because the coil of a compressor machine ices over in the cold.
A | how do i stop my toddler from fiddling with the buttons | Hold the TIMER button for three seconds to lock the panel against children; do the same again to release it.
A | Can I give the collected liquid to my cat? | The condensate is not fit for drinking by people or animals, but may be used for ironing if it is filtered first.
A | Sleeping next to it: what do I lose if I choose the quietest setting? | Night lowers the noise from 46 to 37 decibels, but removes roughly a third less water.
A | Someone puffs cigarettes here all day. How often must I buy a new odour cartridge? | The activated carbon insert cannot be washed; replace it every four months, or every two months in homes with smokers.
A | I don't want to carry a bucket every day. What can I do so that it runs off on its own? | For continuous drainage remove the rubber plug at the back, push a 12 mm hose onto the spout and lead it downhill to a drain.
A | Bubbling noises once it is turned off, should I worry? | A gurgling sound after switching off is normal: it is the refrigerant settling.
A | How big a flat can it cope with? | It is intended for cellars, laundry rooms and bedrooms of up to 45 square metres.
A | Why am I forbidden to toss a worn-out unit into the bin at home? | The circuit contains 65 g of refrigerant R290, which is flammable, so the old appliance must not be put in the household rubbish; hand it in at a collection point for cooling equipment, free of charge.
A | My handy brother-in-law unscrewed the back to have a look. Am I still covered? | The guarantee lapses if the casing has been opened by anyone other than an authorised workshop.
A | How far from the wall must I put it? | Keep 20 cm free on every side and 50 cm above the outlet grille.
A | How many litres does the tank hold? | The tank holds 4.5 litres.
A | And the compressor, how long is it guaranteed? | The appliance is guaranteed for three years from the date on the receipt, the compressor for five.
A | waht does error E1 meen | E1 means that the humidity sensor is faulty; the machine will go on running in Laundry mode only.
A | power drawn laundry mode | Laundry | 46 dB | 340 W | after 8 hours
A | Which takes out more water in a day, a warm room at 30 °C or one at 15 °C? | At 30 °C and 80 % relative humidity it extracts 20 litres in 24 hours; at 15 °C the figure falls to about 7 litres.
A | The display shows E2. How long does thawing take? | E2 means that the coil is iced up; warm the room to at least 5 °C and wait until the machine has thawed by itself, which takes about 40 minutes.
N | In which country is the DH-20 made?
N | How much does the DH-20 weigh with a full tank?
N | What does a new carbon insert cost?
N | What is the number of the service line?
N | What does error E3 mean?
N | How many litres a day does the larger DH-30 extract?
N | How many watts does a desiccant model draw?
N | How long is the mains cable of the appliance?
N | How much does the dealer ask for the yearly vacuuming of the coil?
N | How many days may the condensate be kept before it is used for ironing?
N | For how many years is a desiccant model guaranteed?
N | How do I connect the machine to my phone?
F | Why is Night mode louder than Auto?
F | Why may the carbon insert only be washed in cold water?
F | How does the Turbo mode differ from Laundry mode?
F | Why does the machine take out more water the colder the room gets?
O | How many hours must sourdough rest before it is shaped?
O | Until what date can I enrol for the evening course?
