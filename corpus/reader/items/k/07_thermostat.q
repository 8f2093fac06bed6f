A | How much is the bridge? | The bridge is sold separately for 49 €.
A | Can I turn the heating down from my holiday flat if I don't buy the extra box? | Without a bridge you can use the thermostat by its ring and by Bluetooth, but not from outside the house.
A | thread size valve | It screws directly onto valves with an M30 × 1.5 thread, which most makers have used since about 1990.
A | Do I have to empty the radiator before swapping the head? | You need not drain the water.
A | What does E2 mean? | If "E1" appears, it is not screwed on tightly; if "E2" appears, the path is too short and you should try another adapter; if "E3" appears, the pin is stuck and can often be freed with light taps of a small hammer.
A | How warm can I set it at most? | The range is 5 to 30 °C.
A | I turn it up in the evening and later it goes back on its own. How do I make it stay? | To keep it for longer, press the ring for three seconds until the hand symbol appears.
A | What temperature does the Office programme use? | There are three: Comfort (21 °C from 6 to 22 h), Office (20 °C on working days from 7 to 18 h) and Holiday (15 °C until a date you enter).
A | How many swiching points a day can I set in the app? | In the app you can make up to six switching points for each day.
A | I'm freezing and want heat at once, what should I press? | Press the ring twice. The valve opens to 80 percent for five minutes, so that the radiator gets hot quickly, whatever the temperature of the room.
A | Can boost be used with the window open? | Boost cannot be started while a window is open.
A | How is an open window noticed when no sensor is fitted? | Without the sensor, the thermostat looks for a fall of 1.5 degrees within three minutes and then stops for 15 minutes.
A | Which way of window detection is more reliable? | The first way is surer; the second needs no extra part on the frame.
A | maximum offset | If the difference stays, enter an offset of up to 3.5 degrees in either direction under Settings > Offset.
A | Why are rechargeable batteries a bad idea? | Do not use rechargeable ones: their voltage of 1.2 V is too low, and the warning would come too late.
A | What becomes of the valve when the cells are flat? | If the batteries run out, the valve moves to 15 percent so that the radiator does not freeze.
A | Something whirrs on the wall every weekend before lunch. What is it up to? | On Saturdays at 11 h it opens and closes the valve once to keep it from getting stuck in the scale.
A | Our broadband is down; will the schedule still work? | Programmes are stored in the thermostat and go on running.
A | Does it work with Apple Home? | Apple Home is planned but has no date.
A | How long can I send back a thermostat I have already mounted? | You may return unused devices within 30 days; for devices that have been fitted it is 14 days.
N | How much does the thermostat itself cost?
N | What does an extra window sensor cost?
N | Which tool do I need to fit the window sensor to the frame?
N | What does E4 mean?
N | How much energy does it save in a year?
N | Is there a child lock so that my toddler can't turn the ring?
N | I've moved and want to start from scratch, how do I reset it?
N | Bluetooth range in metres
N | How do I change the saving temperature of 17 degrees?
N | How long does the batery in the window sensor last?
N | Can I set the boost to run for ten minutes instead of five?
N | Does the bridge need a network cable or does it use Wi-Fi?
N | Who pays the postage when I return a device that has been fitted, and which address does it go to?
N | Why does it not fit radiators heated by a single loop of pipe?
N | Can two people use the app with separate accounts?
F | How do I switch off the Saturday valve run for good?
F | Why does the app charge a fee for using the thermostat at all?
F | Which thermostat should pass on the signal to the far room?
F | Why is the guarantee on the bridge longer than on the thermostat?
F | What does the Night programme do at weekends?
O | How do I calculate the area of a trapezium?
O | Who wrote The Magic Mountain?
