A | which tip do I screw on for the wooden deck | and do I go across the boards or lengthwise | On wood work along the grain.
A | it goes silent whenever I take my finger off, is it bust? | do I have to turn it off while I have a coffee? | If you make a break of more than five minutes, switch off and release the pressure.
A | What happens if I turn it on with no water in it, and who pays for that? | I never took that out. what would it have been per day? | The hire insurance, 5 euros a day, limits what you pay for damage to 100 euros, except for dry running and frost.
A | red lamp | it's not that, it just buzzes and won't spin | The motor hums but does not turn: voltage too low. Use a shorter lead or another socket.
A | I'm stuck in traffic and will be two hrs over, what's that going to be? | it's covered in mud as well, do I pay extra for that | Dirty return: 20 euros
N | minimum age | do you check IDs at the counter?
N | It's Sunday and the thing died, could somebody drop off another one? | so do I get my money back for the lost day?
N | may i put bleach with chlorine in the foamer | which one gets rid of green slime then?
N | what does it set me back from Friday to Monday compared with a single day | any discount if I come every month?
N | There's a little oil on the floor underneath. How much is too much? | why do you top it up every morning if that's normal?
A | is it ok to clean a facade with insulation on it | It'll be minus 5 tonight, what do I do with the machine? | In frost, take the machine indoors for the night: frozen water splits the pump head, a repair of 260 euros, which the hirer pays.
A | Spray comes in surges, strong then weak. | How wide must my garden hose be? | First connect the garden hose, at least 13 mm wide.
