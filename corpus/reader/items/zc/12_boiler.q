A | What does condensing mean? | Condensing means that the steam in the flue gas is turned back into water and its heat is used too.
A | Why has the heating been set to 60 instead of 75? | This only works if the water coming back from the radiators is below 55 degrees, which is why I have set the heating to 60 and not to 75 as your old boiler had.
A | Shouldn't I keep the tap temperature higher because of bacteria? | Below that, legionella are no concern here as nothing is stored; above, you merely mix cold in again.
A | reset how often | Press reset, at most three times in an hour.
A | I'm handy, can I pop the front off to see what's rattling? | Take off the cover. It is part of the air seal, and opening it without a gas licence is an offence, even if only to look.
A | How much room must be left around the boiler? | 5 cm must stay free at the sides and 60 in front.
A | There's white vapour coming out over the balcony, should I worry? | It steams in winter. That is normal.
A | normal pressure cold and hot | The hand on the dial should be between 1.0 and 1.5 bar when the system is cold. Hot, it may go up to 2.2.
A | How do I top up the pressure? | To top up, open both black levers under the boiler slowly, wait until 1.3 is reached, and close both.
A | the gauge keeps sinking and i refill every couple of weeks, does that matter | If you have to do this more often than every two months, there is a leak, and I want to know of it.
A | What do I do about E7? | E7 condensate pipe frozen or blocked. Pour warm, not boiling, water over the outdoor part of the pipe.
A | A little picture of a leaking faucet has appeared on the screen, what's broken? | A dripping tap symbol is no fault: it means that the yearly service falls due.
A | Do I pay anything if I send the service people away? | If you turn us away twice, the Association may charge you £35 for the wasted journey.
A | Is the guarantee longer for the heat exchanger than for the other parts, and can I lose it? | The maker's guarantee is seven years for the heat exchanger and two for everything else, and it lapses if a service is more than 60 days late.
A | How much gas did the old boiler use compared with what is expected now? | Your old boiler used about 11,200 kWh a year. I expect 8,900 in this flat, which at today's price saves you some £160.
A | Why mustn't the hall radiator have a valve? | Leave the thermostat in the hall alone and don't put a valve on the radiator beside it: if that one closes, the hall never gets warm, and the boiler goes on for ever.
A | We're off skiing in January for ten days. Is it safe to pull the plug? | In frost never turn off the power: the frost protection starts the pump at 5 degrees and the burner at 3, and it needs electricity for it.
A | difference between four beeps and one chirp | Four loud beeps, over and over, are the alarm: windows open, everybody out, then ring the gas emergency line. | One chirp a minute means only that the battery is going.
A | What are the steps when there's a whiff of gas? | Turn the yellow tap under the boiler crosswise, open windows, go out, ring 0800 111 999 from the street.
A | The radiators died on a sunday night in febuary, will a call-out cost me anything? | It is free for you if there is no heating or no hot water between October and April; for a dripping valve at midnight it is £70.
N | What did the boiler cost the Association?
N | What does code E3 mean?
N | What is the number of the on-call service?
N | How much CO did the old boiler give off at full load?
N | how old was the old boiler
N | Why is the guarantee on the heat exchanger longer than on the rest?
N | Is the Brennaxis better than a Vaillant of the same size?
N | How do I let air out of the radiators?
N | Who is to replace the alarm in the hall when its ten years are over?
N | How many litres of hot water does it make a minute?
N | Who stands in for Mrs Lovell when she is away?
N | what temperature is valve setting 4
N | It's July and I have no hot water at eight in the evening. What am I charged?
N | I'm moving out in August. Do I have to hand the flat over with the boiler serviced?
N | Does the yearly service include a fresh mesurement of the flue gas?
F | Why must boiling water be poured over the pipe in the event of E7?
F | Why does the tenant have to pay for the yearly service?
F | What size is the hot water tank?
F | Why was the heating raised from 60 to 75 degrees?
F | Why did Mrs Lovell measure more CO than is permitted?
O | How many strings does a cello have?
O | What is the plural of cactus?
