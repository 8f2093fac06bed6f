A | How far from the wall should the Hub stand? | Put the Hub upright on a shelf, at least 20 cm from walls and one metre from microwave ovens and cordless phones.
A | Why shouldn't I hide it in my steel locker? | Do not put it in a metal cupboard, since metal screens off the radio waves.
A | We live on three storeys. Which one should it go on? | In a flat with several floors, the middle floor is best.
A | power consumption | The Hub uses 9 W in normal operation.
A | Which cable do I use for a fibre line? | **Fibre**: yellow network cable from the fibre box on the wall to the blue socket "WAN".
A | Does the Hub work on a TV cable connection by itself? | **Cable TV line**: the Hub 3 does not work on its own; you need a separate cable modem, which is then connected to "WAN".
A | May I unplug it when it's flashing purple? | Please do not pull the plug while the light is blinking purple, because the Hub is then updating itself.
A | It's been glowing amber the whole time, what's that about? | | Amber, steady | Line is up, but access data is missing or wrong |
A | hub.local doesn't load, what else can I type? | If the page does not appear, try 192.168.5.1.
A | How long must the new device password be? | You are asked to choose a new one with at least ten characters.
A | I typed my PIN wrong too often and now I'm locked out. How long until I can try again? | After five wrong attempts you must wait 15 minutes.
A | Why can fibre customers skip entering the user name? | Customers with a fibre line from Brightline may skip point 4, as the line recognises the Hub by its serial number.
A | compare 2.4 GHz and 5 GHz | The 2.4 GHz band reaches further; the 5 GHz band is faster.
A | My old smart plug won't join the network. What can I change? | Some older printers and smart plugs cannot cope with this. For them, switch on "Separate names" and connect the device to the 2.4 GHz name.
A | Why is WEP not availble? | WEP is no longer offered, as it can be broken in minutes.
A | Can visitors on the guest Wi-Fi get at my NAS? | Guests reach the internet but not your own devices.
A | monthly rent for a Dot | If the signal is weak in some rooms, add a Brightline Dot (59 € each, or 3 € a month to rent).
A | Where do I put the little extender once it's paired? | When both are white, move the Dot to about halfway between the Hub and the weak room.
A | My son keeps getting online after his bedtime cut-off. How is he doing it? | Profiles work by device address, so many telephones get round them unless "Private address" is turned off on the phone.
A | How do I do a factory reset, and what is lost? | A **factory reset** (hold a paper clip in the small hole for ten seconds) erases everything, including access data and profiles.
N | What does a new Hub 3 cost?
N | Can I hang the Hub on the wall with screws?
N | I never got the letter with my access data, who do I turn to?
N | How many devices can be on the Wi-Fi at once?
N | phone number of customer service
N | What range in metres does the 5 GHz band have?
N | How do I plug in a landline telephone?
N | Which colour is the light when a Dot loses its connection?
N | How do I open a port for my game server?
N | Can I turn the Wi-Fi off at night by a timer, so that it doesn't run while we sleep?
N | What is the minimum time I have to rent a Dot?
N | How do I change the DNS severs?
N | Do I have to send the router back when I cancel my contract?
N | Why does the start take three minutes?
N | I've forgotten the device password I picked, how do I get back in without wiping it all?
F | Why does the light turn green when all is well?
F | How do I pair a sixth Dot with the Hub?
F | Why does a brief press on the back button erase my settings?
F | What is the 6 GHz band of the Hub good for?
F | How do I load saved settings from a Hub 2 into the Hub 3?
O | Which planet has the most moons?
O | How do I remove red wine from a carpet?
