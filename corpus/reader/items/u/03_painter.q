A | Who first taught her to draw? | She learned to draw from the sign painter across the street, who let her fill in the backgrounds of inn signs at the age of eleven.
A | Why didn't she train in her own country? | The academy in the capital did not take women until 1897; she therefore went to Antwerp, where a private school run by the widow Peeters accepted her in 1890 at half the fee on condition that she swept the studio.
A | How could a girl of modest means afford the lessons in Belgium? | The academy in the capital did not take women until 1897; she therefore went to Antwerp, where a private school run by the widow Peeters accepted her in 1890 at half the fee on condition that she swept the studio.
A | four pigments grey period | She painted nets, wet stone and the backs of people, and used only four pigments: lead white, bone black, raw umber and a little yellow ochre.
A | Was it grief that made her early work so drab? | It has often been written that this was mourning for her brother Anders, lost at sea in 1893. She herself gave a plainer reason in a letter to her friend Mathilde Orr: "Blue costs nine crowns and white costs one."
A | What did a reviewer say about the 1899 show? | Critics were unkind; one called the exhibition of 1899 "a month of rain, framed".
A | Where did the money for the house come from? | In 1902 she inherited 3,000 crowns from an aunt and bought a disused ferry house on the island of Skerrin.
A | how many times did she do the same view | She painted the strait outside the window 214 times, always from the same chair, at first in oil and from 1911 in egg tempera, which dries within minutes and forced her to be quick.
A | What made her work faster in later life? | She painted the strait outside the window 214 times, always from the same chair, at first in oil and from 1911 in egg tempera, which dries within minutes and forced her to be quick.
A | Compare the oils and the temperas as to what buyers pay. | The tempera pictures are smaller, none being wider than 40 centimetres, and flatter in tone, but it is these that collectors seek today: in 2016 one was sold for eleven times the price of the dearest oil.
A | What is the difference between her tempera pieces and the oil ones in look and format? | The tempera pictures are smaller, none being wider than 40 centimetres, and flatter in tone, but it is these that collectors seek today: in 2016 one was sold for eleven times the price of the dearest oil.
A | Who looked after the bookkeeping in the household? | She lived with Mathilde Orr, a botanist, who kept the accounts, stretched the canvases and refused to sit for her.
A | Is there any likeness of her companion, given that she would never pose? | The single portrait of Mathilde was done from memory, three weeks after her death in 1926. It shows her from behind.
A | Could someone with an academy degree become her pupil? | From 1908 she took in pupils each summer, never more than six, and only those who had not yet been to an academy.
A | What did newcomers spend the opening days doing instead of holding a brush? | For the first week they were not allowed to paint but had to look at the water and describe it aloud.
A | What caused the break between Dalquist and Brandt? | The two fell out in 1921, when Brandt showed a series of straits of his own; he took the ferry home and they never spoke again, although he paid her doctor's bills in the last winter.
A | How do we know anything about the canvases that went up in flames? | What is known about them comes from the notebooks of Mathilde, who had noted down size, date and weather for each picture.
A | surviving works owners | About 160 works survive. The town museum of Vessmar owns 58, the National Gallery 12, and the rest is in private hands.
A | I inherited a little seascape said to be hers but there's no name on it, bad sign? | Because she signed only those pictures that she sold, an unsigned one is, oddly enough, more likely to be genuine than a signed one that has no bill.
A | Which two things happened in her life in 1926 and 1931 that cost her a loved one and a large part of her work? | The single portrait of Mathilde was done from memory, three weeks after her death in 1926. It shows her from behind. | On the night of 4 January 1931 a stove set the boat shed alight. Some ninety works burned, among them nearly all the large oils of the years 1903 to 1907.
N | What was the sign painter called?
N | How many years did she stay at the school of the widow Peeters?
N | What was the full fee in Antwerp?
N | In which town was the 1899 exhibition hung?
N | How did Anders's ship go down?
N | What did the ferry house cost her?
N | How much, in money, did the tempera picture fetch in 2016?
N | egg tempera recipe dalquist
N | Why did Mathilde not want to be painted?
N | When did Hanne and Mathilde first meet, and where?
N | What illness was the doctor treating her for in the last winter?
N | How did Olof Brandt's straits differ from those of his teacher?
N | Were the paintings in the boat shed insured aginst fire?
N | I have a signed one with a bill from 1905, who can tell me whether the bill is real?
N | What are the opening hours and the entrance fee of the ferry house?
F | Why did she leave Antwerp for the capital's academy in 1890?
F | Why did Dalquist pay Olof Brandt's doctor's bills after their quarrel?
F | How did she manage to repaint the ninety burned pictures?
F | Why did Mathilde sit for her so often?
F | Why do collectors pay more for the oils than for the temperas?
O | What is the best way to train a puppy to walk on a lead?
O | How many bits are in an IPv6 address?
