A | How long does a Full service take? | | Full | £85 | 2 days | 3 months |
A | I only have an hour to spare in town. Which check-up could you do in that time? | | Quick | £38 | while you wait, about 50 minutes | 4 weeks |
A | strip-down price | | Strip-down | £190 | 6 days | 12 months |
A | Do I pay for the cables on top of the Full service? | **Full** adds truing both wheels, cleaning the drive train and replacing cables; the cables are included in the price.
A | What happens to my bike in a Strip-down? | **Strip-down** means that the bike is taken apart to the bare frame, every bearing is greased or replaced, and the frame is checked for cracks.
A | How often should I bring my bike for a Full service? | We advise a Full service once a year or every 3,000 km, whichever comes first, and a Strip-down only for bikes worth more than £700.
A | Why is a flat at the back dearer when I've got a motor in the hub? | - Puncture, rear wheel: £16, or £28 with a hub motor or hub gears, because the wheel takes longer to get out.
A | How much is a brake bleed with DOT fluid? | - Brake bleed: £26 a side for mineral oil, £32 for DOT fluid.
A | When should a chain on a twelve-speed bike be changed? | A chain should be changed at 0.75 per cent of wear, or at 0.5 per cent on eleven or more sprockets.
A | What if I ride on with a worn chain? | If the chain is left longer, the cassette wears to match it and has to be replaced too.
A | My mate unlocked my e-bike so it does 45. Will you have a look at the motor? | Other makes are accepted for mechanical work only, and motors tuned to run faster are not touched at all.
A | Why does an e-bike pay more for each servise? | An e-bike pays £15 more for each service, as it weighs more and the software has to be read out.
A | battery test cost and time | A battery test takes five hours and costs £35; you get a sheet with the remaining capacity.
A | My battery has bulged on one side. Should I drop by with it? | Swollen or dropped batteries must not be brought into the shop; ring us and we will tell you how to hand them in.
A | In which months can I walk in without booking? | Book by the website or at the counter; from October to February you can also simply walk in.
A | I'm off on holiday for two weeks, what if I pick my bike up late? | Finished bikes can be stored free for five days, and after that cost £3 a day.
A | Is a loan bike free? | A loan bike is £8 a day, or free with a Strip-down, but there are only four of them.
A | I ordered a derailleur on the internet, would you put it on for me? | We fit parts that you have bought elsewhere, but then the labour costs a quarter more and there is no guarantee on it.
A | compare rim brakes and disc brakes | Rim brakes are cheaper to keep, while discs stop better in the wet.
A | Can I combine the student discount with the club discount? | Members of the Towpath Cycling Club get 10 per cent off labour, and students 5 per cent; the two cannot be combined.
N | What does a new chain for eleven sprockets cost?
N | What are the opening hours of the workshop?
N | I crashed and need a written estimate for my insurance. What would you ask for that?
N | Can I watch while you work on my bike?
N | price of a new Bosch battery
N | How long does Redmire Composites take to scan a frame?
N | How high must the tyre pressure be on a tubeless wheel?
N | Do you come and get the bike from my house?
N | How long has Inge Baptiste been building wheels?
N | Can I pay for a Strip-down in instalments?
N | How many kilometres should a battery last before I need another one?
N | Which brand of sealant do you use?
N | Why does DOT fluid cost more to bleed than mineral oil?
N | What is the name of the firm that makes bags out of old tubes?
N | How much deposit must I leave for a laon bike?
F | Why is a front puncture dearer than a rear one?
F | How long is the guarantee on labour for parts I bring myself?
F | What do you charge for tuning my motor to run faster?
F | Why do the cables cost extra with a Full service?
F | Why does Colm build the wheels?
O | What is the boiling point of ethanol?
O | How do I write a cover letter for a job?
