A | How was the stone moved to the sea before there were trains? | Until 1880 the tin and granite of the Penmoor hills went to the harbour at Ashby on ox carts.
A | Who called the meeting at the White Hart, and when? | The quarry owner Josiah Treel therefore called a meeting at the White Hart on 4 March 1879, at which 38 people pledged a total of £17,400.
A | Why was the southern route prefered? | The southern one was chosen because it was cheaper by £21,000 and passed close to three of the four quarries.
A | What would have been needed on the Dunmere route? | The northern route, by way of Dunmere, was 14 miles long and nearly level, but it would have needed a viaduct of nine arches.
A | steepest gradient | The southern route, through the Coll valley, was 11 miles long with gradients of up to 1 in 32.
A | How did the losers of the route decision react? | The people of Dunmere felt cheated, and 16 of them withdrew their pledges.
A | Explain the choice of such a narrow gauge. | He chose a gauge of 2 feet 6 inches, as narrow track could follow the sharp bends of the valley without cuttings.
A | How many workmen lost their lives while it was being built? | Seven died during the work, five of them when the roof of Holt tunnel fell in on 17 May 1882.
A | When could ordinary people first travel on the line? | The line was opened for goods on 1 October 1883 and for passengers on 12 June 1884.
A | Why did it take over eight months longer before passengers were let on? | The delay was caused by the inspector, Major Tarn, who would not pass it for passengers until continuous brakes had been fitted to all carriages.
A | Did the building go over budget? | In all it cost £96,200, against an estimate of £71,000.
A | Which was the most powerful engine? | No. 3 "Lady Carrow" (1891): 22 tons, the strongest; able to pull 90 tons up Holt bank.
A | what became of Wren | No. 4 "Wren" (1904): a light engine for passenger trains, sold to a sugar estate in 1938.
A | Which engine was called the Coffee Grinder? | No. 5 "Endeavour" (1926): a petrol locomotive, nicknamed "the Coffee Grinder" for its noise.
A | What did a poor person pay to ride the whole way in the heyday? | A third-class ticket from Penmoor to Ashby was 11 pence, a first-class ticket 1 shilling and 10 pence.
A | Was going up slower than coming down, and by how much? | The journey took 55 minutes downhill and 70 uphill.
A | How could the buses beat the train? | From 1924 Hocking's motor buses did the trip in 40 minutes for 8 pence.
A | last ever train 1947 driver | The final train left Penmoor on 28 February 1947, driven by Walter Pease, who had joined the company as a boy cleaner in 1899.
A | What happened to the bridge at Ley? | The bridge over the Coll at Ley was blown up by army engineers in 1951 as an exercise, a loss that still pains us.
A | What two hurdles have to be cleared before they can build on through the tunnel? | An extension through the tunnel to Ley is planned, but it can be started only if the county agrees to move the footpath and if £1.2 million is raised.
A | Why can't I see Endeavour running at the moment? | "Endeavour" is being overhauled, since its engine block has cracked.
A | We are a family with a spaniel. What does the dog cost and can he sit next to us on the bench? | Dogs pay £1 and must not sit on seats.
A | I've paid my annual membership. Do I also get on the Santa specials without paying? | Members pay £28 a year and travel free, except on the Santa trains in December.
A | How long until I could drive trains as a volunteer? | Volunteers are welcome: guards train for six months, firemen for two years and drivers for at least four.
N | How many carriages did the company own?
N | What did a child pay for a third-class ticket in 1907?
N | When was Holt tunnel finished, and how long is it?
N | Why was "Wren" sold?
N | Where was Edwin Maddox born?
N | how long is the footpath from Holt to Ashby
N | My nephew turns 16 and loves engines. From what age can he help out as a volunteer?
N | Who is chair of the Society now?
N | Does the Penmoor station have toilets for disabled visitors?
N | Who paid for the restoration of "Coll", and what did the boiler cost?
F | Why did the company build the viaduct of nine arches in the end?
F | Why did passenger trains carry on for years after the goods trains had ended?
F | Who were the first travellers in second class?
F | Why was "Josiah" preserved while its sister "Coll" was scrapped?
O | How many eggs go into a Spanish omelette for four?
O | What is the boiling point of ethanol?
