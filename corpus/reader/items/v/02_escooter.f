A | Why does it not get as far when it's freezing outside? | is that damage for good? | The lost range comes back when the battery warms up; nothing is broken.
A | what does beeping five times mean? | hm, now it's only three. what's that one? | The brake sensor is stuck. Pull and release each lever five times.
A | Can I take my four-year-old along, standing in front of me? | what if it's just me and a fat backpack, how heavy may we be | Rider and luggage together 110 kg.
A | why can't I go full speed on my brand-new one? | and how fast is it after that? | Mode 1 is limited to 12 km/h, mode 2 to 18 km/h and mode 3 to 20 km/h.
A | What happens to the warranty if I skip the first service? | same for the battery? | The battery is covered for 12 months in any case.
N | would airless wheels from another company be OK? | what do your own ones cost?
N | There's fog behind the screen after a shower. | If it doesn't clear up, how much would a new screen be?
N | what is walking mode | does it help uphill too?
N | why does the rear tyre need more air than the front | what sort of pump do I need for that
N | Why shouldn't I put my shopping on the steering bar? | then why is it allowed if I go under 10 km/h?
A | am i allowed to bring it on my holiday flight if i remove the power pack? | Can I ride in a drizzle? | Light rain is fine; the scooter is rated IPX4.
A | range mode 3 | how heavy is the power pack on its own? | It weighs 3.1 kg.
