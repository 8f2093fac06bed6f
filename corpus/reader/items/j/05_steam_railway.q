A | Why are trains that go uphill called down trains? | Trains towards Pell Head are called "down" trains although they climb all the way; the name comes from the company's office, which was at the Junction.
A | How do I tell which trains are pulled by steam? | Times in bold are hauled by steam.
A | what does letter B mean | B  Runs daily from 20 July to 31 August.
A | I want to get out at Staining, what do I have to do? | C  Stops at Staining on request; tell the guard when boarding, or hold out an arm on the platform.
A | What happens when the woods are dangerously dry? | E  Does not run if the fire risk is declared high. The railcar takes its place.
A | When does the last train back leave Pell Head? | The last up train leaves Pell Head at 17.15.
A | We are on the fells and might be a few minutes late for the final train. Will it hang on for us? | The last up train waits up to ten minutes for walkers if the warden at Pell Head telephones ahead.
A | How fast may trains go on this line? | The line was opened in 1887 under an order that limits speed to 25 miles an hour.
A | When is a second engine needed? | On the Vane bank, with a gradient of 1 in 42, trains of more than five coaches need a second engine.
A | Why does the steam train stand around at Cobb's Mill? | Every steam train halts at Cobb's Mill for eight minutes to take water, since the tank at Pell Head has been out of use since the landslip.
A | How much quicker is the railcar and why? | The railcar does not need to stop there for water and is therefore twelve minutes quicker over the whole line.
A | Which engine pulls the dining train? | Lady Amory, built in 1924, is the largest engine on the line and is used for the dining train.
A | I came specially for Vixen and got another engine. Can I have my money back? | A change of engine gives no right to a refund.
A | return fare pell head | A single to Pell Head costs 11.00 and a return 16.50.
A | Can I bring my bike to the Friday dinner? | Bicycles are not carried on the dining train.
A | Something has come up and I need to travel a day later than the ticket I got on the web says. | They can be moved to another date once, free of charge, up to 18.00 on the day before travel.
A | What compensation is due when a train is over an hour late? | If a train is more than 60 minutes late, half the fare is given back; if it is cancelled and no replacement runs, the whole fare.
A | My mother uses a wheelchair. Which trains can she ride? | The ordinary steam trains have a converted van with a ramp and room for three wheelchairs.
A | Which side should I sit on to look at the resevoir? | Windows on the left of down trains get the most smoke, those on the right have the view of the reservoir.
A | Explain why one has to wear cotton for a footplate ride. | Cotton is required because artificial fibres melt when a spark falls on them.
N | Who built the railcar, and when?
N | When did the landslip happen?
N | How many coaches does the usual weekday train have?
N | What does it cost to overhaul the boiler of Number 7?
N | Can I park my car for the day at Harrow Junction?
N | How old is Number 7?
N | dining train menu vegetarian
N | How long is Staining tunnel?
N | Is the railway run by volunteers or by paid staff?
N | How much coal does a trip to Pell Head use?
N | From which colliery was Vixen bought?
N | I left my umbrella on the 10 o'clock train, where do I ask for it?
N | Do trains run in December for Santa specials?
N | Do pensioners pay less for the day rover than other adults?
N | How do I book a footplate ride, and how long in advance?
F | Why is the steam train faster than the railcar?
F | How far does the line go beyond Pell Head?
F | Why does the dining train run on Sundays at noon?
F | What does letter H beside a time stand for?
F | Why are bicycles carried free of charge?
O | How do I descale a coffee machine?
O | Which vitamins are in spinach?
