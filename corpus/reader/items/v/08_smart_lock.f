A | what is the bridge | any monthly fee? | Neither needs a subscription.
A | The bolt grinds and halts midway. How do I find out whether it's the plate or the cylinder? | it's the second one. will a squirt of WD-40 do? | If not, the cylinder needs graphite. No oil.
A | I bought one second-hand and can't register it, why? | the man who sold it has died since. can his widow do anything | If the owner has died, send us the invoice and a death certificate; it takes ten working days.
A | what does violet mean | and orange, flashing? | At 20 per cent the ring flashes orange; at 5 per cent the lock still opens but refuses to lock, so that nobody is shut out.
A | keypad batteries are completely dead, how can I still get in through it? | my mum hasn't got one yet, how much are they? | The keypad costs 84.
N | door thickness | does it go on a sliding one as well?
N | When does the metal key not work? | can I order a third one?
N | could your team buzz me in remotely please? i'm standing in the rain | what will that set me back at night?
N | rules for the code | how often should I change it?
N | Could a person with permanent access let in more people? | so why can no more than five have it at the same time?
A | why no accumulators? | From how many metres can I open with my phone? | One: the app, within about 8 metres.
A | How come it doesn't open by itself when I've just taken out the rubbish? | does the lock go on a glass door | Glass doors and fire doors are out of the question, the latter because the approval of the door would be lost.
