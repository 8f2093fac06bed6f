A | How much of the storage can we really use? | Battery **Heliobank 10**, two modules of 5.1 kWh each; usable are 9.6 kWh in all
A | could we make it bigger in five years' time? | A third module can be added until three years after hand-over. Later the difference in age between cells is too great.
A | third module cost | It would cost 2,350 euros at today's prices.
A | in what order is the electricity from the roof shared out | The sun's power goes first to the house, then to the battery, then to the grid.
A | Why doesn't it ever go right down to empty? | The last 8 % are kept so that the cells do not suffer; in emergency mode the system goes down to 4 %.
A | how come it keeps back more in winter | Between November and February the reserve is raised to 20 %, because there may be days with no charge at all.
A | I saw it pulling current from the street at night although nobody needed any. What's that? | Once every three weeks the battery charges itself to 100 % from the grid, if need be, to balance the cells.
A | Can the three-weekly full charge be disabled? | Mr Demirci asked whether it can be turned off: no, since the state of charge would be measured ever more wrongly.
A | what would we get for the extra money with Comfort | Comfort (option, 1,480 euros) | by itself in 3 seconds | whole house up to 8 kW
A | can I charge my EV or cook dinner when the lights are out in the street? | The stove and the car charger are not connected.
A | under what condition do the panels keep filling it up in an outage | The panels go on charging in emergency mode, provided that the battery holds at least 10 % at the start.
A | what happens if it's 2 degrees in the cellar | Allowed are 5 to 35 °C; under 5 °C it discharges but does not charge.
A | May I hang up my washing down there? | Laundry may be dried in the room, but not within one metre.
A | yellow light meaning | Yellow: no link to the portal; works as usual
A | The lamp is red all the time, not blinking. Steps? | With red, steady: switch off the DC switch on the left, wait five minutes, switch on. If it comes back twice in a week, call.
A | The river came into the basement. I've hit the stop, is it safe to wade in and save my stuff? | If water stands in the cellar do not go in, even with the stop pressed: the cells themselves cannot be switched off.
A | does the installer know how much power we use | Rask can see faults but no consumption, unless the household releases it.
A | how long are battery and inverter covered, each? | Ten years or 6,000 full cycles, whichever comes first: 70 % of the capacity is then promised. The inverter: five years, extendable to ten for 390 euros within the first year.
A | We're cutting our broadband for half a year. Any trouble with the warranty? | The guarantee requires an Internet connection, since updates may be relevant to safety; 90 days offline in a row suspend it.
A | what does Rask still have to do and by when? | Label for the emergency stop is missing: Rask, by 14 June. | The report to the grid operator: Rask, within four weeks.
N | What did the Heliobank 10 cost in all?
N | how many kilowatts peak do the 22 panels have
N | When was the system handed over?
N | What does the portal cost after ten years?
N | How long does the kitchen run on a full battery in emergency mode?
N | What does a blue light mean?
N | is lithium iron phosphate safer than other lithium batteries?
N | Who put up the panels in 2017?
N | Can Comfort be added later, and how long would the work take?
N | how much do the two modules weigh
N | What is the feed-in rate in cents that the old panels keep?
N | how does mr Demirci change the pasword
N | Does our house insurance have to be told about the battery?
N | By when must the paint tins be moved?
N | why is emergency mode limited to 3.6 kW
F | Why is the winter reserve lower than the summer one?
F | Why does Basic switch over by itself?
F | Why does the portal cost money from the first year on?
F | Why will the old panels lose their feed-in rate?
F | Why did Lotte Rask ask to turn off the full charge?
O | What is the national bird of New Zealand?
O | beginner yoga poses for back pain
