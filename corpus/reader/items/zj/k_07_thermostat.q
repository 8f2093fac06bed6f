A | How much extra is the gateway box? | The bridge is sold separately for 49 €.
A | how many years do the cells inside keep going | About two years with alkaline batteries.
A | How warm can I set it at most? | The range is 5 to 30 °C.
A | I've already mounted it but don't like it. How long have I got to send it back? | You may return unused devices within 30 days; for devices that have been fitted it is 14 days.
A | What will I be charged for seeing my consumption month by month? | Only the heating report, which compares months with each other and takes account of the weather, costs 1.90 € a month; the first three months are free.
A | Why shouldn't I put in my NiMH accumulators? | Do not use rechargeable ones: their voltage of 1.2 V is too low, and the warning would come too late.
A | What's that whirring every weekend around midday? | On Saturdays at 11 h it opens and closes the valve once to keep it from getting stuck in the scale.
A | How does it notice I'm airing the room if I leave out the little contact? | Without the sensor, the thermostat looks for a fall of 1.5 degrees within three minutes and then stops for 15 minutes.
A | Can I turn up the heat from the office with only the head itself, no gateway? | Without a bridge you can use the thermostat by its ring and by Bluetooth, but not from outside the house.
A | Our broadband was down last night. Will the schedule still be followed? | Programmes are stored in the thermostat and go on running.
A | It says E2 after mounting, what now? | If "E1" appears, it is not screwed on tightly; if "E2" appears, the path is too short and you should try another adapter; if "E3" appears, the pin is stuck and can often be freed with light taps of a small hammer.
A | Does Siri work with it? | Apple Home is planned but has no date.
A | Do I have to empty the heating system to mount it? | You need not drain the water.
A | The reading is two degrees off what my wall gauge says. Can I correct that? | If the difference stays, enter an offset of up to 3.5 degrees in either direction under Settings > Offset.
N | How much does a single S2 radiator thermostat cost?
N | How many AA batteries does the window sensor need?
N | How many degrees does boost raise the temperature of the room in five minutes?
N | How long does the bridge store the programmes when the power fails?
N | why is apple home planned but without a date
N | My valve has an M28 thread. Where do I buy an adapter for the thermostat?
N | How loud is the noise on Saturdays at 11 h?
F | Why can the run on Saturdays be switched off but not moved to another day?
F | For how many minutes does the valve open to 80 percent when the batteries run out?
F | I use a bridge with 30 thermostats, as many as it can manage. How many window sensors can be added?
