A | What does the green flashing light mean? | Green flashing means that the inverter is waiting, for example at night or before the 60-second grid check is over.
A | Am I still producing when the lamp is yellow? | Yellow is a warning: feeding goes on.
A | number of stored messages | The last 200 messages are kept, the oldest being overwritten.
A | Which message numbers have to do with the grid? | Numbers from 100 to 199 concern the grid, 200 to 299 the solar side, 300 to 399 the inverter itself, and 400 to 499 communication.
A | I'm quite handy; may I take off the lid to have a look inside? | Everything that requires the cover to be opened must be done by a qualified electrician, since up to 1,000 V remain inside for ten minutes after switching off.
A | Why mustn't I turn the DC switch before the breaker? | The order matters: if the DC switch is turned first under load, an arc wears its contacts.
A | How soon does it start again after I turn the breaker on? | The inverter starts within about two minutes if there is enough light.
A | It cuts out with 101 nearly every bright day. Who can sort that out? | If it occurs on sunny days more than three times a week, ask your grid operator to check the voltage; often the transformer is set too high.
A | frequency range message 105 | Frequency outside 47.5 to 51.5 Hz. The inverter waits until the frequency is normal again.
A | When must I worry about 102? | Nothing to be done unless it lasts for more than one hour.
A | What are common causes of an insulation fault? | Common causes are damp plugs after rain and cables bitten by martens.
A | 204 is on the screen, what must I do straight away? | Turn the DC switch to 0 at once and call the installer, because there are too many modules in one string.
A | There is snow on half the roof and one string is a third down. Which message is that? | String 1 weaker than string 2 by more than 30 percent. Yellow. Look for shade, snow or dirt.
A | How often may I restart by hand after an arc was detected? | It may be restarted by hand once; if the message comes back, an electrician must check all plugs.
A | How much clearance does it need above so as not to overheat? | Clean the grille and keep 30 cm free on either side and 50 cm above.
A | part number of the fan | The fan can be replaced by an electrician in about 20 minutes; the part number is 88-410.
A | Which type of residual current device is requierd? | A residual current device of type A in the same circuit is not suitable; type B is required.
A | Do I lose my figures if our internet is off for two weeks? | Data are stored for 30 days and sent later.
A | Is the hotline open at weekends? | The hotline is open Monday to Friday from 8 to 18 h and, from April to September, on Saturdays from 9 to 13 h as well.
A | What do I pay to extend the warranty to 20 years? | The warranty lasts ten years and can be extended to 15 years for 390 € or to 20 years for 720 €, but only within the first 24 months after delivery.
N | What is the phone number of the hotline?
N | How much does a new fan cost?
N | What does message 215 mean?
N | How do I update the software to 3.12?
N | efficiency of the Solvex 6000 in percent
N | Which battery makes can be connected?
N | Is the hum it makes at noon normal, and how loud may it be?
N | I forgot my password for the portal, how do I get in?
N | How long does it take to exchange the control board?
N | How many modules may there be in one string?
N | Can the inverter power the house during a blackout?
N | How do I export the stored messages from the portal as a table?
N | What must I do if the serial number has become unreadible?
N | Does the warranty pass to the buyer when I sell my house, or does it end with the sale?
N | How far may the meter be from the inverter with an RS485 cable?
F | Why does feeding stop when the portal can't be reached?
F | How do I, as the owner, swap the two conductors myself when 118 shows?
F | Why is lightning damage covered for 15 years?
F | What do the messages from 500 to 599 stand for?
F | Why does the inverter shut down fully at 85 °C with a red lamp?
O | What is the best way to learn Italian verbs?
O | How tall is the Eiffel Tower?
