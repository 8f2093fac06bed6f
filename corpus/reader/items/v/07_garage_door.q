A | How do I see how often it's been opened? | The drive counts the runs; you read the number by holding P for two seconds.
A | what is part opening | *Part opening* (short press on key 2) raises the door by 25 cm, so that a cat can come in or the garage can dry.
A | can i set the gap for the cat to stay open all night | After 60 minutes the door closes by itself. This cannot be changed.
A | I'd like it to shut on its own after I drive off. What's needed? | it may be switched on only if the light barrier is working, and the delay can be set from 30 to 300 seconds.
A | There's a blackout and my car is inside. How do I get it out? | Pull the red cord downwards; the door can then be moved by hand.
A | Why should one not use the cord with the door up? | Do this only with the door shut, if you can: with a broken spring an open door drops.
A | reconnecting the door to the drive | To couple it again, pull the cord towards the drive and move the door until it clicks.
A | What does the outside release cost compared with the backup battery? | If there is no second way into the garage, you need the outside release with a key (part R-31, 48 euros). | The backup battery (part B-12, 95 euros) is good for five runs in 24 hours, but does not feed the lamp.
A | someone nicked my remote out of the car, how do I lock him out? | If a transmitter has been stolen, clear all of them by holding P for 20 seconds and teach the rest anew.
A | how many remotes can be stored | The drive remembers 30 keys.
A | If it bumps into something, does it behave the same going up as coming down? | If the door meets something on closing, it stops and goes back entirely; on opening it just stops.
A | monthly test | Every month lay a piece of wood 5 cm high under the closing edge. The door has to turn back.
A | The thing is sluggish. Could I just turn up the power? | Never raise the force to overcome a door that runs stiffly; the cause is in the rollers or the spring.
A | sign 6 what to do | 6 | belt loose | tighten until it sags by 1 cm at mid-rail
A | The sensor beam is playing up and it's late. Is there any way to get it shut, and will the remote do? | With 2 on the display the door can still be closed by holding the wall button, within sight of the door, for as long as the run lasts. The transmitter will not do it.
A | why mustn't I lubricate the toothed strap | The belt stays dry: grease would gather dust and make it slip.
A | Is it alright for me to adjust the springs? | The springs must not be touched by the owner at all, as they are under high tension.
A | Stuck to the ground with ice. What helps? | Free it with warm water and rub it with talcum.
A | why so slow when it's minus 25 | Below -20 °C the drive runs at half its speed to protect the belt.
A | we're six neighbours sharing one garage, how long is the guarantee for us and how long would it be at a private house | Five years on motor and belt, two on everything else. Used in a shared garage with more than four parking spaces: one year on everything.
N | How wide a door can the G2 move?
N | what does a third hand transmitter cost
N | How is automatic closing switched on, with which keys?
N | Why does the lamp burn for exactly three minutes?
N | How long does the backup battery live before it needs replacing?
N | sign 7 on display
N | Can it be opened with an app on my phone?
N | My tenant has moved out and kept one remote. Must he pay for the reprogramming?
N | is a belt quieter than a chain
N | What does the dealer's service after 4,000 runs cost?
N | how fast does the door move in cm per second at normal temperatures
N | Can I teach a transmiter of another make to it?
N | How high may the light barrier be mounted if I have a low sports car?
N | which wattage has the bulb in the drive head
N | who is allowed to do the fitting
F | Why does the drive reverse when it hits something while opening?
F | Why is automatic closing on when the drive is delivered?
F | what does section 12 say about painting the door
F | Why is the belt guaranteed for just two years?
F | how do I delete one single key and keep the others
O | What is the largest lake in Africa?
O | recipe for tomato soup with basil
