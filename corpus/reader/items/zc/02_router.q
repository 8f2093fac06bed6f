A | All the little lamps are flashing at once, is it broken? | If **all four** blink together, the firmware is damaged.
A | blinking phone light | | Phone | number registered | a message is waiting |
A | Where does the grey cable go on DSL? | On a fibre line the other end goes into the provider's box; on DSL use the **black** adapter, and leave the WAN socket empty.
A | Why does it take so much longer to come online with DSL than with fibre? | On fibre this takes about one minute, on DSL up to ten, because the line is measured first.
A | just unpacked it and every website just throws me back to some setup screen, why | Until that is done, the router lets you reach this page only and nothing else.
A | What is a profile? | A **profile** is a list of devices with common times.
A | Which band is faster at fifteen metres behind a wall? | - 2.4 GHz: 88 Mbit/s at 8 metres, 41 at 15 | - 5 GHz: 420 Mbit/s at 8 metres, 35 at 15
A | When is it worth giving the two bands different names? | Separate names make sense only if you own gadgets, such as older plugs and doorbells, that cannot cope with 5 GHz and lose their way when pairing.
A | We live next to the airport and our wireless drops out for a minute several times a day. What can I change? | If that happens often where you live, choose channel 36, 40, 44 or 48 by hand.
A | Can visitors print on my printer if they are in the guest network? | The **guest network** leads to the internet but not to your printers and drives.
A | guest network switch-off | It turns itself off after 24 hours, unless you tick *Keep on*.
A | My son's mobile keeps getting round the bedtime limit. How does he do that without knowing anything about computers? | Note that phones change their hardware address now and then ("private address") and so slip out of the profile; turn this off in the phone for your home network.
A | Where's the best spot for the extra box, the room with no reception? | Put the satellite half-way, where the app still shows three bars, not in the dead corner itself: it can only pass on what it receives.
A | radio or cable between router and satelite | Cable between router and satellite is better than radio, as radio halves the speed with each hop.
A | Will it cut me off in the middle of a conversation at three in the morning to install something? | Telephone calls in progress are waited for.
A | For how long can a security update be postponed? | You may put off an update for 14 days, security updates for 3.
A | What is the difference between pressing the button for 5 and for 15 seconds? | - **5 seconds**: restart only, everything is kept. | - **15 seconds**: factory settings.
A | Can I load a backup that was made with a newer firmware than the one I have now? | A backup file made under *System > Save* can be loaded afterwards, but only on firmware of the same or a newer version.
A | How do I get into rescue mode and load the file? | Hold the button *while* plugging in the power, let go after ten seconds, connect a computer by cable to LAN 1 (no other socket will do), give it the address 192.168.77.2 and open 192.168.77.1. Upload the file `r7-rescue.bin`.
A | hotline hours saturday | The hotline, 0800 55 70 70, is free and staffed on weekdays from 8 to 20 and on Saturdays from 9 to 14.
N | What does an R7m satellite cost?
N | How many devices may be in one profile?
N | Where do I download r7-rescue.bin from?
N | Does the guest network have a key of its own, and where do I find it?
N | My son's profile is locked at nine but he has homework tonight. How do I grant an extra hour just this once?
N | which wpa version does it use
N | Is the R7 faster than the R9?
N | How do I open a port for my game server?
N | What does it mean when the Line light glows red?
N | How many R5m satellites can be joined to one router?
N | How many wrong tries at the administrator password do I have before it locks me out?
N | Why is the guests' share of the bandwidth limited to a quarter?
N | how much power does the router draw at night
N | Can I turn the 5 GHz band off altogether?
N | For how many years will there be security updates for the R7?
F | How do I raise the guests' bandwidth from a quarter to a half?
F | Why does rescue mode wipe the settings?
F | Why does 2.4 GHz give 420 Mbit/s at eight metres?
F | To which LAN socket other than 1 may I connect the computer in rescue mode?
F | What does the fifth light, the one for USB, show when it blinks?
O | How long does a boiled egg keep in the fridge?
O | What is the capital of Mongolia?
