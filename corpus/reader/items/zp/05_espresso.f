A | How many litres does the boiler for steam hold? | how hot does it get in there? | The Corvina Duo has two boilers: a small one of 0.8 litres for coffee, kept at 93 °C, and a large one of 3.5 litres for steam, kept at 126 °C.
A | It is dripping painfully slowly and the display complains. What is usually behind it? | and if that isn't it? | In most cases the coffee is ground too finely; only if coarser grinding does not help is the screen blocked.
A | Which arrangement would give me a replacement while mine is away for days? | do they come out at the weekend too with that one? | The full contract, at 64 euros a month, adds all spare parts except glass, help on Saturdays as well, and a machine on loan if the repair takes more than 48 hours.
A | We close for the whole of August. What has to be done with the water inside? | how do I go about that, is there a tap somewhere? | To do so, switch off, let it cool, open the two screws at the bottom left and tilt the machine slightly.
A | And the programme CLEAN, how long does it run? | is that it then, or do I have to do something before the next customer? | Draw a blank shot afterwards and pour it away, so that no residue gets into the next cup.
A | Our supply is extremely chalky, 18 degrees. Cartridge, acid or what? | and at our other branch it's only 3, what about there? | Below 4 degrees neither is needed, but the level sensor may then fail to detect the water, because very soft water hardly conducts.
N | safety valve interval | how long does he need for it?
N | The message "SERVICE" has come up. When does the machine stop altogether? | can I reset that myself?
N | Crusty white remains on the pipe won't come off; how do I loosen them? | isn't there a spray for it?
N | Why does a cake shop need its parts changed twice as often? | what about a school canteen?
N | What do you ask for a repair call if we haven't signed up for any plan? | is that with tax?
N | Can a barista heat up cappuccino foam and pull a shot simultaneously? | why does the coffee one take longer to warm up than the other?
A | how much is a new shower screne | The screen says HEAT 2. What should I do now? | "HEAT 2": the steam boiler has not reached its temperature within 20 minutes. | Switch off, wait ten minutes and try again; if the message returns, call the service.
A | Can I just take a household acid from the salad dressing to get rid of the chalk? | whats the monthly price for the smaller service plan | The basic contract covers one inspection a year and help by telephone on working days from 8 a.m. to 5 p.m.; it costs 29 euros a month.
