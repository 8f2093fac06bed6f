A | How much electricity does the box draw when it's just running? | The Hub uses 9 W in normal operation.
A | How long am I locked out if I keep mistyping my login? | After five wrong attempts you must wait 15 minutes.
A | whats the monthly fee for leasing one of the little boosters | If the signal is weak in some rooms, add a Brightline Dot (59 € each, or 3 € a month to rent).
A | How many of the small boosters can I hang on one box? | One Hub can manage up to four Dots.
A | My cordless phone charger sits on the same sideboard. How far apart should they be? | Put the Hub upright on a shelf, at least 20 cm from walls and one metre from microwave ovens and cordless phones.
A | Why shouldn't I hide it away in a steel cabinet? | Do not put it in a metal cupboard, since metal screens off the radio waves.
A | Why must I leave it on during the violet flicker? | Please do not pull the plug while the light is blinking purple, because the Hub is then updating itself.
A | How can my kids dodge the bedtime lock on their mobiles? | Profiles work by device address, so many telephones get round them unless "Private address" is turned off on the phone.
A | We've got friends staying. If I put them on the visitors' network, can they see our NAS? | Guests reach the internet but not your own devices.
A | I have broadband over coax. Can I just connect this router directly? | **Cable TV line**: the Hub 3 does not work on its own; you need a separate cable modem, which is then connected to "WAN".
A | What does a constant orange glow tell me? | | Amber, steady | Line is up, but access data is missing or wrong |
A | My ten-year-old laptop refuses to join the wireless. Which security option should I pick? | WPA3 is set by default. If a device from before 2019 cannot connect, choose "WPA2 + WPA3".
A | How do I wipe it completely before selling it? | A **factory reset** (hold a paper clip in the small hole for ten seconds) erases everything, including access data and profiles.
A | Which frequency carries furthest through the house? | The 2.4 GHz band reaches further; the 5 GHz band is faster.
N | How fast is the 5 GHz band of the Hub in megabits a second?
N | How much does the separate cable modem for a cable TV line cost?
N | How many devices can be connected to the guest Wi-Fi at the same time?
N | why does the hub send on two bands
N | How often does the Hub update itself by blinking purple?
N | On what number do you ring us if the light is still red after 6 pm?
N | My Dot does not turn white after the button is pressed. What then?
F | Why must DSL customers plug the yellow network cable into the grey socket?
F | How long after a restart do I have to enter the erased access data again?
F | I have a fibre line from Brightline. Which PIN must I type in point 4, which only DSL customers may skip?
