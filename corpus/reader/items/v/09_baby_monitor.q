A | which plug goes into the parent unit | The power supply with the white plug belongs to the camera and gives 5 volts; the black one is for the parent unit and gives 9 volts.
A | What happens if I confuse the two adapters? | Mixing them up destroys the camera.
A | is it ok to clip it to the rails of the crib | Never put the camera in the cot.
A | why should the lead be kept away from my little one | Put the camera at least 1 metre from the cot and keep the cable out of reach: a cable within reach can strangle a child.
A | We have twins plus a toddler in another room. How many rooms can I watch, and do I see them all at once? | Up to three cameras are possible; the picture then changes every 8 seconds.
A | adding a second camera | To pair a second camera, hold its P key until the LED blinks, then choose Menu, Cameras, Add.
A | what reduces range most | Concrete ceilings and underfloor heating with foil reduce it most.
A | could a hacker spy on my son's bedroom? | The monitor uses a closed radio link of its own at 2.4 GHz and not the Internet; that is why there is no app, and why no stranger can look in from outside.
A | Heating up milk makes the image go crackly. Will I miss her crying? | A microwave oven nearby may disturb the picture, but not the sound, which is sent twice.
A | Eco or Always on, which drains less? | Always on: picture and sound all the time. The battery lasts for 7 hours. | Eco: the screen lights up when the child is louder than the threshold, and goes dark after 30 seconds of quiet. The battery lasts for 18 hours.
A | what does level 1 mean? | There are five thresholds. Level 1 reacts to breathing and turning over, level 5 to loud crying only.
A | my daughter's ill and burning up tonight, which mode | For a child with a fever we advise Always on.
A | Why is the thermometer dangling on a wire rather than built in? | The sensor hangs on the camera's cable so that the warmth of the camera does not mislead it.
A | temperature alarm limits | The alarm goes off below 16 and above 24 degrees; both limits can be moved by up to 3 degrees, or the alarm muted.
A | Can I speak to him and listen at the same time? | While you talk you cannot hear the child.
A | the music dies before she's asleep, can that be changed | They stop after 20 minutes unless you choose Repeat.
A | everything looks milky after dark | If there is a pale veil over the picture, the camera is looking at a wall close by or through a window pane, which throws the infra-red back.
A | it's frozen, how do I restart it and will I lose my settings? | Everything hangs: press a paper clip into the hole marked R. Pairings remain, the alarm limits go back to normal.
A | Would it warn me if he stopped breathing? | It does not watch the breath and does not protect from cot death.
A | what would a new battery and another camera come to, and can i fit the battery myself? | A new battery costs 19 euros and can be put in by you: two screws. | A second camera costs 85 euros.
N | How long does the parent unit take to charge?
N | what resolution does the screen have
N | Can a second parent unit be paired so that Grandma has one too?
N | How long does the battery last with three cameras?
N | Which levels of threshold does the Nestling Solo have?
N | how do I set the 8 seconds to something longer
N | Can I record my own voice as a lullaby?
N | why is the battery guaranteed for six months only
N | How bright is the night light at step 3?
N | Does the red glow keep children awake?
N | At what age should we stop using it?
N | How long is the cable with the sensor on it?
N | what do I do with the swollen battery after it has been outdoors on stone
N | is the 2.4 GHz link weaker in radition than wi-fi
N | Does it run from a power bank in a hotel or a tent?
F | Why is the sound disturbed by a microwave but not the picture?
F | Why does the white plug give 9 volts?
F | What does chapter 13 tell about travel abroad?
F | How do I link the monitor to the app?
F | Why are pairings deleted by the hole marked R?
O | Who invented dynamite?
O | how to renew a passport abroad
