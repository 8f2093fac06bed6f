A | Why do services heading uphill have such an odd label? | Trains towards Pell Head are called "down" trains although they climb all the way; the name comes from the company's office, which was at the Junction.
A | I need to hop off at Staining and the list says C. What must I do? | C  Stops at Staining on request; tell the guard when boarding, or hold out an arm on the platform.
A | What is laid on instead in a very dry summer? | E  Does not run if the fire risk is declared high. The railcar takes its place.
A | By what time must we be back at the top so as not to be stranded? | The last up train leaves Pell Head at 17.15.
A | We might be a bit slow coming down the hill. Will they hold our ride home? | The last up train waits up to ten minutes for walkers if the warden at Pell Head telephones ahead.
A | Why does the loco have to refill halfway instead of at the top? | Every steam train halts at Cobb's Mill for eight minutes to take water, since the tank at Pell Head has been out of use since the landslip.
A | How much time do you save by not riding behind a chimney? | The railcar does not need to stop there for water and is therefore twelve minutes quicker over the whole line.
A | I came specially to see Vixen and got another one. Can I have my money back? | A change of engine gives no right to a refund.
A | What would there and back set a grown-up back? | A single to Pell Head costs 11.00 and a return 16.50.
A | can i take my bike to the supper service? | Bicycles are not carried on the dining train.
A | We were held up for an hour and a quarter. What am I owed? | If a train is more than 60 minutes late, half the fare is given back; if it is cancelled and no replacement runs, the whole fare.
A | By when must I send in my complaint to be reimbursed? | Claims go to the office at the Junction within 28 days.
A | Which side should I sit on to see the lake? | Windows on the left of down trains get the most smoke, those on the right have the view of the reservoir.
A | Why mustn't I turn up in a polyester jacket to ride up front? | Cotton is required because artificial fibres melt when a spark falls on them.
N | From which colliery was Vixen, built in 1901, bought?
N | When did the landslip put the tank at Pell Head out of use?
N | At what hour does the last down train leave the Junction?
N | How much does the overhaul of the boiler of Number 7 cost?
N | How long is Staining tunnel, with its clearance of 30 centimetres?
N | what does the bus from Upper Vane at 18.05 cost?
N | How many seats does the saloon coach in first class have?
F | Why does the railcar halt at Cobb's Mill for eight minutes?
F | In which coaches of the dining train is there room for three wheelchairs?
F | Children from 4 to 15 ride on the footplate for half. What shoes must they wear?
