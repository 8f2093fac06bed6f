A | coal price pell arden 1789 | In the spring of 1789 a load of coal cost 7 shillings at the pithead in Pell and 22 shillings in Arden, thirty-one miles away.
A | Whose idea was the waterway? | It was this sum, written on the back of a dinner card by the mine owner Josiah Crake, that started the canal.
A | How much capital was the company permitted to gather? | The Act passed on 4 May 1791 and allowed the company to raise 90,000 pounds, with a further 30,000 should the first sum prove too small.
A | Compare the two engineers' plans in length and locks. | William Tarrant proposed a contour canal: 44 miles long, winding along the hillside, with only nine locks. | Rhoda Pascoe, who worked under the name of her late husband Henry until the contract was signed, proposed a direct line of 33 miles with twenty-six locks and a tunnel.
A | What tipped the scales against the winding route? | The committee chose Pascoe's by seven votes to four, mainly because three landowners on Tarrant's route refused to sell at any price.
A | Were the diggers on a daily wage? | They were paid by the cubic yard, not by the day, and fed by contractors who overcharged them; the Bread Riot at Lumley Bottom in 1793 ended only when Pascoe opened a company shop that sold flour at cost.
A | How was the unrest over food settled? | They were paid by the cubic yard, not by the day, and fed by contractors who overcharged them; the Bread Riot at Lumley Bottom in 1793 ended only when Pascoe opened a company shop that sold flour at cost.
A | Why did boring through the hill drag on more than twice as long as expected? | The tunnel under Scar Hill, 1,146 yards long, took five years in place of the two that had been planned, for the hill turned out to hold quicksand.
A | What is puddle? | The bed was made watertight with puddle: clay and coarse sand, chopped with spades, wetted, and trodden down by cattle in layers nine inches thick.
A | Which reservoir is bigger, Crake Water or Little Mere? | Crake Water, the larger, holds 110 million gallons and fills from the moor; Little Mere holds 32 million and was meant as a reserve.
A | At what hours was the engine at Lumley allowed to draw from the stream? | From 1826 a steam pump at Lumley lifted water from the river, but under an agreement with the millers it might run only between ten at night and five in the morning.
A | list of tolls per ton mile | Tolls were a penny and a half per ton and mile for coal, twopence for timber and stone, and threepence for all other goods.
A | Which cargoes paid nothing? | Manure and road stone for parish use went free.
A | What did you get for the higher fare on the people boats? | Passenger boats ran from 1803: a seat in the fore cabin cost two shillings for the whole distance, one in the aft cabin, which had a stove, three and six.
A | Why did freight hang on longer than travellers once trains came? | Coal stayed on the water for another generation, since the pits had their own wharves; passengers left at once.
A | What happened to the canal between its purchase by the railway and its abandonment? | In 1871 the railway bought the canal. | The last coal boat passed in 1934. | A breach near Lumley in February 1941 drained seven miles, and in 1944 an Act of abandonment was passed.
A | I'd love to help fix the underground section, could I just join as a volunteer? | The tunnel was left to a contractor: nobody without a mining certificate may work in it.
A | What stops narrowboats from getting past Lumley Top today? | The remaining nine miles are crossed by a trunk road at the level of the water, and a new bridge or a drop lock will be needed.
A | Why do the enthusiasts prefer the solution with higher upkeep? | The Society favours the drop lock, which is dearer to run but can be built without closing the road.
A | can you visit both tunnel mouths? | Pascoe's house at Lock 12, open on Sundays from Easter to October; the seven-lock staircase at Lumley; the east mouth of the tunnel, with the names of the eleven dead cut into the keystone in 1898. | The west mouth is on private ground and cannot be visited.
N | What did a load of timber cost in Arden before the canal?
N | How did Rhoda Pascoe learn her trade?
N | what was the first dividend
N | How much were navvies paid per cubic yard?
N | Who were the three landowners who would not sell?
N | What did the railway pay for the canal in 1871?
N | What caused the breach near Lumley in 1941?
N | How long did a passenger boat take from Pell to Arden?
N | Does the drop lock waste more water than an ordinary lock?
N | Which contractor repaired the tunnel?
N | Is there an entrance fee for Pascoe's house at Lock 12?
N | Why were there eleven founders, and who besides the dentist?
N | We've a boat 7 feet wide and 62 feet long. Would it fit the locks on the open stretch?
N | Did the Pell and Arden pay its shareholders better than the canals of Birmingham?
N | what was the Perseverance carying on her first trip
F | Why did the committee settle for Tarrant's route?
F | Why did the company raise its tolls when the railway opened in 1846?
F | How was the river pump able to run all day from 1826?
F | Why did the Society choose the bridge over the drop lock?
F | What is said about the five-lock staircase at Scar Hill in section 9?
O | How do I convert a PDF to an ebook?
O | Which vitamin is found in carrots?
