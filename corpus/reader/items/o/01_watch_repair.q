A | How long does the watch keep going on one full winding? | Fully wound it runs for 38 hours.
A | Which of the two movements ticks faster, the L7 or the L9? | It beats 18,000 times an hour, which is slower than its successor, the L9, at 21,600.
A | my grandad's watch fell in the sink this morning, how soon do I have to get it open? | A wet watch must be opened within 24 hours, because rust starts at the winding stem and the keyless works first.
A | difference between power reserve and amplitude | The power reserve is the time a fully wound watch goes on running without being touched. | Do not confuse it with the amplitude, which is how far the balance swings to each side, measured in degrees.
A | I hardly ever wear mine, it sits in a box. How many years can I leave it between overhauls? | One that lies in a drawer most of the time can wait eight years, unless it has been wet.
A | why brass tweezers? | Use brass tweezers near the balance spring: steel ones may be magnetic, and a magnetised spring makes the watch gain wildly.
A | Which lubricant belongs on the barrel arbor? | Oil D5 is thick and goes on the centre wheel and the barrel arbor.
A | Should I put a drop of oil on the pivots of the pallet fork? | Never put oil on the pallet fork pivots; they run dry.
A | The case back is stuck solid, what can I do? | If it does not turn, warm it with a hair dryer for one minute, not more.
A | how do i release the tension of the mainspring safely | Hold the crown, lift the click with pegwood and let the crown slip slowly through your fingers.
A | Which screw unscrews the wrong way round? | The crown wheel screw has a left-hand thread and is marked with three slots; it is the one that beginners shear off.
A | Why can't the balance be washed in the cleaning fluid? | The pallet fork and the balance never go into the cleaning fluid, as ammonia softens the shellac that holds the pallet stones.
A | drying temperature parts | Dry everything in warm air at 45 °C.
A | I've put the train bridge back and the wheels don't bounce back at the end of the spin. What's wrong? | If they do not recoil, a pivot is out of its hole; do not tighten the screws.
A | What lift angle do I enter on the timing machine? | On the timing machine, set the lift angle to 52 degrees.
A | Why let it run a bit fast instead of spot on? | Aim for a rate of plus 5 to plus 10 seconds a day, since the rate falls as the oil ages.
A | How much is a full servce and does that cover the mainspring? | A full service of an L7 costs 185 euros. | A new mainspring is included; a new crystal is 28 euros extra.
A | I only want the timing adjusted, no cleaning. What would you ask for that? | A regulation without cleaning costs 40 euros.
A | Does my warranty survive if a friend takes a peek inside the case? | The guarantee on a service is 18 months, but it lapses if someone else opens the case.
A | How long until I get my watch back if they must hunt for a spare from another one? | The usual waiting time is six weeks, and nine weeks if a donor part has to be found.
N | How many jewels does the L9 have?
N | What does it cost to have a part turned on the lathe?
N | how long does the L9 run before it has to be wound again
N | Who makes the timing machine used at the bench?
N | My watch gains wildly, how do I get the magnetism out of the spring?
N | Where can I buy a bottle of the 9010 oil?
N | Why was production of the L7 stopped?
N | What torque should the train bridge screws be tightened to?
N | how often must the rinsing fluid be replaced
N | Can I pay the repair by card or does it have to be cash?
N | I live far away, can I send you my watch by post and how should I wrap it?
N | At what hours is the front desk open?
N | difference between a number 3 and a number 5 tweezer
N | Which way do I turn the regulator if it loses two minutes a day? I would like to set it myself.
N | price of a new crown
F | Why does the L7 have a faster beat than the L9?
F | How do I change the battery of the L7?
F | Why does the pallet fork need four minutes in the ultrasonic cleaning fluid?
F | What are the conditions of the five-year guarantee on a service?
F | Why does the workshop take in watches on Mondays only?
O | How do I renew my passport while living abroad?
O | best way to remove red wine from a carpet
