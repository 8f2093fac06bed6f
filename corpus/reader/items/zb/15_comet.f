A | When will people next get a chance to see it swing by? | and the last time? | It was last seen in 1994 and will next pass the sun in November 2065.
A | How does its direction of travel compare with Halley's? | How close does it get? | Its closest point to the sun, the perihelion, is at 0.88 astronomical units, just inside the orbit of the Earth.
A | dust tail versus gas tail | did people see both of them the last time? | In 1923 only the dust tail was seen, in 1994 both.
A | What are the Lyncids? | when in the year? | The Earth crosses the stream of dust left by the comet each year around 9 October.
A | Which of the planned missions is cheaper and what can the other one do more? | when will they choose? | A decision is due in 2045.
N | What did the teacher from Denmark think he was looking at? | did he have a big telescope?
N | Do we need to be afraid of it hitting us? | what if it does, how bad would it be?
N | nucleus size and shape | how much does it weigh?
N | Why was no spacecraft sent last time? | Who had the idea for it?
N | Why does the sailor's name come second even though he spotted what it really was? | why did he go to court over that later on
A | Explain how a tail can snap off. | someone told me the shooting stars can come by the hundreds, how many did they see in Morocco? | In the year after a return there may be several hundred, provided the moon does not interfere; in October 1995 observers in Morocco saw 460 in one hour, whereas in Norway cloud hid everything.
A | Why did nobody notice it in the middle of the nineteenth century? | what sort of ices are in it | Four fifths of the ice is water; the rest is carbon monoxide, carbon dioxide and a trace of methanol.
