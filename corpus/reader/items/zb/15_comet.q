A | how often does it return | Comet Ravn-Okafor is a periodic comet that comes back every 71.3 years.
A | When will people next get a chance to see it swing by? | It was last seen in 1994 and will next pass the sun in November 2065.
A | What did the teacher from Denmark think he was looking at? | On the night of 2 March 1923 the Danish schoolmaster Peder Ravn saw a misty spot in the Twins and took it for a nebula missing from his chart.
A | Why does the sailor's name come second even though he spotted what it really was? | Under the rules then in force the first to recognise an object as a comet gave it his name; Okafor asked that Ravn's be put before his own.
A | Which earlier sightings were dug up afterwards, and by whom? | When the orbit had been worked out, in 1925, Lotte Amsel found the comet in older records: a monk of Reims had noted it in 1781, and a Korean chronicle in 1709.
A | Why did nobody notice it in the middle of the nineteenth century? | The return of 1852 went unnoticed, since the comet stood behind the sun for most of its visit.
A | What is the perihelion? | Its closest point to the sun, the perihelion, is at 0.88 astronomical units, just inside the orbit of the Earth.
A | How does its direction of travel compare with Halley's? | It goes round in the same sense as the planets, in contrast to Halley's comet.
A | What makes the timing of its visits change? | Jupiter disturbs it: between 1923 and 1994 the period shrank by five months. | Gas streaming off on the warm afternoon side acts as a small rocket and delays each return by about two days.
A | Do we need to be afraid of it hitting us? | A collision with the Earth is ruled out for at least 900 years.
A | nucleus size and shape | The nucleus is a dark, peanut-shaped lump 6.4 kilometres long and 3.1 kilometres thick.
A | Why's the thing so black when it's mostly frozen water? | It reflects only four per cent of sunlight, less than coal, because a crust of tarry dust covers the ice.
A | dust tail versus gas tail | The dust tail is broad, curved and yellowish. | The gas tail is narrow, straight and blue; its charged particles are carried off by the solar wind, and so it points directly away from the sun.
A | Explain how a tail can snap off. | On 14 January 1994 the gas tail broke off and grew again within twenty hours. | Such an event happens when the magnetic field of the solar wind changes direction.
A | What are the Lyncids? | The Earth crosses the stream of dust left by the comet each year around 9 October. | The shooting stars are called the Lyncids, for they seem to come from the Lynx.
A | Is there a chance of a really big shower of falling stars the autumn after it's been? | In the year after a return there may be several hundred, provided the moon does not interfere; in October 1995 observers in Morocco saw 460 in one hour, whereas in Norway cloud hid everything.
A | Why was no spacecraft sent last time? | No craft flew to it in 1994: the probe Skald had been proposed, but its money went to the repair of a weather satellite.
A | Which of the planned missions is cheaper and what can the other one do more? | Heron would fly past once, at 30 kilometres a second, and take pictures; it could be launched as late as 2063. | Tern would travel alongside for five months and set down a lander, yet it would have to set out by 2054 and would cost four times as much.
A | I live in Scotland, up beyond 55 north. Any hope of catching it from here? | From latitudes north of 50 degrees it will stay under the horizon until mid December, by which time it will have faded to magnitude 6.
A | would a strong teliscope help me see more | Telescopes of high power are no help, as the field they show is too small.
N | How bright was the comet in 1923?
N | How fast does it move at perihelion?
N | How was the period worked out in 1925?
N | What ship was Okafor serving on?
N | What does the Korean chronicle say about it?
N | How many jets broke out in 1923?
N | Which of the two lobes is the older?
N | how long was the gas tail in kilometres
N | Who would pay for Tern?
N | Why is methanol found in the ice?
N | What happened to the probe Skald afterwards?
N | Is it prettier than Hale-Bopp was?
N | How many Lyncids an hour were counted in October 1924?
N | My camera can expose for thirty seconds at most. Is that long enough to catch the tail?
N | Who takes the decision in 2045?
F | Why did Ravn get the comet named after him for recognising it first?
F | Why does the gas tail curve behind along the orbit?
F | Why did only the gas tail show up in 1923?
F | What pictures did Skald take in 1994?
F | Why is Heron the one that has to leave earlier?
O | How do I make sourdough starter?
O | Which documents do I need to open a bank account?
