A | What does a kilo of nylon cost? | | Nylon PA12 | 250–270 °C | 80–100 °C | 130 °C | 62 € |
A | bed temperature PETG | | PETG | 230–250 °C | 70–80 °C | 80 °C | 24 € |
A | How thick is the thread usually? | Filament printers melt a plastic thread, mostly 1.75 mm thick, and lay it down in layers.
A | How much dearer are carbon-filled filaments? | Threads filled with carbon fibre cost about twice as much.
A | What is PLA made from? | PLA is made from maize starch or sugar cane.
A | I've just bought my first printer, which plastic should I start with? | It hardly warps, needs no closed chamber and gives the sharpest details, so it is the best choice for beginners, models and prototypes.
A | My phone holder on the dashboard sagged in July. Why? | Its weakness is heat: a PLA part left in a car in summer goes out of shape.
A | How do I reduce stringing with PETG? | It tends to draw strings, which can be lessened by a nozzle 5 degrees cooler and by drying the thread.
A | What keeps PETG from ripping bits out of my glass plate? | PETG sticks to smooth glass so strongly that it can tear pieces out; a thin coat of glue stick serves as a separating layer.
A | Why do the corners of large ABS parts lift? | Without a closed chamber of about 50 °C, large parts come away from the bed at the corners.
A | compare ASA with ABS in sunlight | ASA smells less and, unlike ABS, does not turn yellow or brittle in sunlight, which is why it is used for garden parts and car mirrors.
A | Can ASA be smoothed with acetone? | ABS can be smoothed in acetone vapour, as can ASA.
A | What does 95A stand for? | The figure after the name is the Shore hardness: 95A is about as hard as a shopping-trolley wheel, 85A like the sole of a shoe.
A | printing speed TPU | It must be printed slowly, at 20 to 30 mm a second, and a direct extruder is recommended, since a soft thread buckles in a long tube.
A | The nozzle hisses and spits with nylon I left lying about. What should I do with the roll? | Dry it for 8 hours at 80 °C before printing.
A | How long and at what temprature do I dry PLA? | PLA: 6 hours at 45 °C
A | Can I just pop the spool in my oven? | A kitchen oven is a poor substitute, because many overshoot by 20 degrees and weld the roll into one lump.
A | If the plastic has a food certificate, can I eat off a printed plate? | No printed part is safe for food without further treatment, even if the thread itself is certified, because bacteria settle in the grooves between the layers.
A | Which bin do failed prints go in? | Scraps belong in the residual waste, not in the yellow bin, unless a collection scheme takes them.
A | I need a gasket for a pump, which of them is suited? | Seals, phone cases, feet for machines: TPU.
N | What does a filament dryer cost?
N | Which maker sells the best PETG?
N | What layer height should I use with ABS?
N | How many metres of thread are there on a one-kilo roll?
N | density of ASA
N | At what temperature does polycarbonate soften?
N | Can I paint a part made of PETG, and does it need a primer first?
N | My cat chewed on a PLA figure, is that poisonous?
N | How long does it take to print a part in nylon?
N | Which nozzle material do I need for carbon fibre filament?
N | Why is TPU so much more expensive than PLA?
N | How do I get a clogged nozzel clean again?
N | How thick must the epoxy coating be on a part for food?
N | Which of the six shrinks most, in percent?
N | I'd like to glue two pieces of ABS together, what holds best?
F | Why does PLA bear more heat than ABS?
F | What is PEEK recommended for among the six?
F | Why does TPU have to be printed faster than the rest?
F | How long does PLA take to rot on a garden heap, a few weeks or months?
F | Why is nylon the cheapest of them?
O | What is the VAT rate in Denmark?
O | How do I teach a dog to sit?
