A | How many volunteer stations are there altogether? | The network consists of 176 stations run by volunteers in gardens, on farms and at schools.
A | Which class counts for the climate archive? | - Class A: tested instruments, site fully in line with section 3, checked every year. 61 stations. Only these enter the climate archive.
A | How can I get from class B to class A? | Class B stations can move up once the shortcoming is removed and three months of data have been compared with a neighbouring station.
A | Skylark Pro price | | Skylark Pro | 640 | As above, plus wind and pressure | Wi-Fi, every 5 minutes |
A | My field has no internet at all. Which set should I go for? | Choose the Nimbus 9 only if there is no Wi-Fi at the site, or if you want to measure soil temperature.
A | What reduction do I get on the most expensive kit if I join? | Members of the network get 15 percent off the Skylark and 10 percent off the Nimbus; there is no discount on the Fieldmate.
A | We're a primary school with no budget. Is there anything we could have for nothing? | Schools can borrow a Fieldmate for a year without charge.
A | How long do Skylark batteries last compared with the Fieldmate? | Batteries: the Fieldmate runs for eight months on two AA cells, the Skylark for two years on three.
A | How far off will my readings be if I hang the thermometer over the patio? | Over paving it may read up to 3 degrees too high in summer.
A | Why should the screen door point north? | 2. The screen's door faces north, so that the sun can't shine in while you read.
A | I'd like to put the rain collector up on my flat roof, out of reach of the kids. Any drawback? | If it stands higher, wind carries drops past it; a gauge on a flat roof catches about 15 percent less.
A | height of wind mast for class A | 4. The wind sensor belongs on a mast, at 10 metres for class A and at least 6 metres for class B.
A | Is it okay to keep the barometer in the living room? | 5. The barometer may be placed indoors, since pressure is the same inside and out, but not near a radiator or in direct sun.
A | The neighbours cut down their big oak last week. Do I need to do anything? | Repeat this every two years, or at once if a tree is felled or a shed is built nearby.
A | At what clock time do I read the instruments in July? | The reading is made at 9:00 winter time all year, which means 10:00 by the clock in summer.
A | Why does the maximum get written down under yesterday's date? | The maximum thermometer's reading is entered for the day before, because the highest value nearly always occurs in the afternoon; the minimum is entered for the same day.
A | What do I enter when there's hardly a drop in the gauge? | Less than 0.05 millimetres is entered as "trace".
A | How do I messure snow that has fallen into the gauge? | Snow in the gauge is melted with a measured amount of warm water, which is then subtracted.
A | I was away for a fortnight and the gauge is full. Can I still use that water somehow? | Rain that has gathered during your absence may be entered as one sum marked "acc".
A | The bucket only made 92 tips in my spring test. How do I put that right? | If it doesn't, turn the two screws beneath the bucket by a quarter turn and repeat.
A | Who pays for a new sensor when it is a whole degree out? | A difference of up to 0.2 degrees is tolerated; above this a correction is entered, and above 0.8 the sensor is replaced at our cost for class A, at yours for the other classes.
A | Explain what yellow, orange and red mean in Sieve. | It marks values in three ways: yellow, if they differ greatly from the neighbours; orange, if they jump by more than 6 degrees in ten minutes; red, if they are physically impossible.
A | Will strangers be able to find my house on the map? | Your exact address isn't published; the map shows the position to the nearest kilometre.
A | What do you have to do to be given the Copper Gauge? | After ten years without a gap of more than 30 days, you receive the Copper Gauge.
N | How much is the yearly membership fee?
N | What does the mobile data for the Nimbus 9 cost per month?
N | Who makes the Skylark Pro?
N | When was the network founded?
N | which paint should I use on the screen
N | Who wrote the program Sieve, and can I download it?
N | A hedgehog chewed through my sensor cable. Does the network's insurance cover that?
N | How many stations have received the Copper Gauge so far?
N | How long do I have to wait for Dilys Marrow's first visit?
N | Do I need planning permission to put a 10 metre mast in my garden?
F | Why is the Fieldmate's 20 percent member discount larger than the Skylark's?
F | Why must the rain gauge stand 1.5 metres above the ground?
F | How do class D stations send in their snow depth?
F | Why should missing values be filled with an estimate while on holiday?
O | What is the capital gains tax on a second home?
O | How do I teach a parrot to talk?
