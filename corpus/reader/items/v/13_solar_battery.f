A | Can the three-weekly full charge be disabled? | what does it cost us each time? | This costs about 40 cents.
A | yellow light meaning | could we lose the warranty if it stays like that for weeks? | The guarantee requires an Internet connection, since updates may be relevant to safety; 90 days offline in a row suspend it.
A | could we make it bigger in five years' time? | how big is it as it is? | two modules of 5.1 kWh each; usable are 9.6 kWh in all
A | The lamp is red all the time, not blinking. Steps? | and if it had been blinking? | Red, flashing: isolation fault. Touch nothing, call Rask
A | what does Rask still have to do and by when? | and what have we got to do? | Move the paint tins from beside the battery: Demirci.
N | third module cost | is the fitting in that?
N | does the installer know how much power we use | can the electricity company see it?
N | what would we get for the extra money with Comfort | can we pay in instalments?
N | in what order is the electricity from the roof shared out | can I put the car first?
N | how come it keeps back more in winter | why does that start in September already?
A | what happens if it's 2 degrees in the cellar | Where's the emergency stop? | The emergency stop is beside the front door.
A | can I charge my EV or cook dinner when the lights are out in the street? | who got the password for the portal | Password was handed to Mrs Demirci.
