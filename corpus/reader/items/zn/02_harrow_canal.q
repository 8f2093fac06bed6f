A | How many years went by between the permission and the opening? | Parliament granted leave to build it in 1788, and the first boat passed through eleven years later.
A | What did the investors hope to transport, and to whom? | Its promoters, a group of seven kiln owners led by the Quaker banker Josiah Pell, wanted to carry burnt lime to the farms of the clay country, where a horse and cart could bring no more than a ton at a time.
A | By how much did the project go over budget? | The estimate of 96,000 pounds was exceeded by more than half.
A | Why was Orde's alternative plan with the locks turned down? | The engineer, Matthew Orde, had proposed a flight of fourteen locks over the ridge instead, but the shareholders refused because the summit would have lacked water in dry summers.
A | What did a labourer earn for a shift in the dark? | Navvies were paid two shillings and sixpence a day underground and one and tenpence in the open.
A | How long did the strike last? | In the winter of 1794 they laid down their shovels for nine weeks, until the company agreed to pay wages weekly rather than monthly and in coin rather than in tickets for its own shop.
A | How did crews get through the hill without an animal to pull them? | The horses were led over the hill while the men lay on their backs and pushed the boat along with their feet against the walls, a task known as legging that took about two and a half hours.
A | And with the tug, how long did the trip through the tunnel take? | A steam tug, introduced in 1861, cut the passage to forty minutes.
A | Why did they choose metal instead of masonry for the bridge over the river? | Its trough is of cast iron rather than masonry, since the foundations could not have borne the weight of stone and puddled clay.
A | toll coal winter | Coal | three halfpence | double between November and February
A | Was there anything you could ship at no charge on weekdays? | Manure | nothing | only if carried to land along the canal
A | How did the officials work out what a vessel had aboard? | The company's clerks measured the load by the depth at which the hull lay in the water, using a graduated brass rod at the four corners.
A | Did goods get there sooner by water or by rail? | The canal was faster than the roads but could not compete with a train that did in two hours what took a boat two days.
A | My great-grandmother is said to have travelled on one of these boats as a paying traveller. How often did they go? | Passenger packets, which had run three times a week since 1804, were given up in the very year the line opened.
A | When did freight haulage come to an end for good? | Coal kept the lower section alive for another century; the last commercial boat, the Perseverance, unloaded at Lowmouth gasworks on 9 October 1951.
A | What saved it from being turned into a highway? | A petition with 18,000 signatures and the discovery of a rare pondweed in the summit pound stopped the plan. | In 1968 the county proposed to fill in the upper section and lay a road on it.
A | I have a cruiser with a diesel engine. can i go thru Cold Edge with it | Volunteers began clearing locks in 1972, and the whole length has been navigable again since 2003, except for the tunnel, which may be used only by boats with electric motors because of the poor ventilation.
A | We are staying seven days with our narrowboat. What do we have to pay? | A licence for a week costs 38 pounds and one for the season 290.
N | What was the name of the first boat to pass through the canal?
N | My ancestor was a navvy. How many like him lost their lives when the running sand came in?
N | Who designed the Swale aqueduct's iron trough?
N | And Pell the banker, how old was he by the time boats were running?
N | toll grain per mile
N | How long is the tunnel on the Standedge canal?
N | What did bricklayers earn a day while the locks were built?
N | When was the railway from Lowmouth to the coast opened?
N | We are a family of four. What do we pay to see the gauging rod at the museum?
N | how many voluntears helped clear the locks
N | What does an angling permit from the Lowmouth club cost?
N | How much did a passenger pay for a journey on the packet boat?
F | Why were navvies paid more in the open than underground?
F | How is it that the bridge over the Swale came to be longer than the passage under Cold Edge?
F | I read that wood went more cheaply than lime. In which season was that?
F | Why did the county's road over the upper section have to be removed again?
O | How do I reset the password of my online bank account?
O | What temperature should a sourdough starter be kept at?
