A | What would a kilo of the rubbery stuff cost me? | | TPU 95A | 215–235 °C | 40–50 °C | 75 °C | 38 € |
A | How long should I bake the moisture out of PETG? | PETG: 6 hours at 65 °C
A | at what temp does pla go floppy | | PLA | 200–220 °C | 50–60 °C | 58 °C | 20 € |
A | How fast should I run the flexible one? | It must be printed slowly, at 20 to 30 mm a second, and a direct extruder is recommended, since a soft thread buckles in a long tube.
A | How dry does the air in the container have to be for my spools to last? | Keep rolls in a closed box with silica gel; below 20 percent humidity they keep for years.
A | Why shouldn't I stick my spools in the cooker to get the damp out? | A kitchen oven is a poor substitute, because many overshoot by 20 degrees and weld the roll into one lump.
A | Why isn't a homemade cup hygienic even when the maker has papers for the plastic? | No printed part is safe for food without further treatment, even if the thread itself is certified, because bacteria settle in the grooves between the layers.
A | How do I stop PETG from ripping chunks out of my plate? | PETG sticks to smooth glass so strongly that it can tear pieces out; a thin coat of glue stick serves as a separating layer.
A | I want to make a wing mirror shell that will be outside all year. Which plastic lasts? | ASA smells less and, unlike ABS, does not turn yellow or brittle in sunlight, which is why it is used for garden parts and car mirrors.
A | Can I throw corn-based leftovers on my compost pile behind the house? | PLA is compostable only in industrial plants at about 60 °C; on a garden heap it lasts for decades.
A | I've just bought my first machine. What should I begin with? | It hardly warps, needs no closed chamber and gives the sharpest details, so it is the best choice for beginners, models and prototypes.
A | Which is the toughest against rubbing, say for cogwheels? | Nylon is the most wear-resistant of the six and is chosen for gears and hinges.
A | Should I make my own climbing hook with it? | If the part may not fail because someone could be hurt, do not print it at all; buy a tested one.
A | My spool makes popping sounds and the surface is bumpy, whats wrong | Damp thread shows itself by crackling, rough surfaces and strings.
N | How much does a filament dryer for two rolls cost?
N | How much weight does a PETG bracket bear before it creeps?
N | why does nylon cost 62 € per kg
N | What is the Shore hardness of nylon PA12?
N | How much more do threads with the class V-0 after UL 94 cost?
N | My PLA part crackles when it is bent. How many layers should it have?
N | Which makers take back empty cardboard spools?
F | Why does ASA turn yellow in sunlight while ABS does not?
F | At what temperature may a part coated with epoxy go into the dishwasher?
F | For which wheels is TPU 85A used, which is harder than 95A?
