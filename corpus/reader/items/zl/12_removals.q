A | What would I get for meals on a trip to Belgium? | On long moves we sleep on the way: the firm books the room and gives £32 a day for food, £41 abroad.
A | How many kilos can the motorised machine for steps cope with? | The stair climber with its motor spares the back and takes up to 250 kilos, though it needs landings of at least 90 centimetres and moves at a crawl.
A | How much does storage cost per cubic metre? | Storage costs £19 a cubic metre a month, the minimum being two months, and notice is a fortnight.
A | My landlord has postponed everything and I'm calling it off the evening before, what will you keep? | Cancelling costs nothing until ten days before; after that a quarter of the price, and on the last day half.
A | I feel rotten this morning, what's the latest I can let you know? | Whoever is ill phones before 6.00.
A | When do crews meet in the yard? | Crews meet at 6.45 in the yard and set off at 7.00.
A | I've spotted a mark on the sideboard, how long have I got to tell you? | We insure up to £25,000; scratches must be reported within seven days, hidden damage within fourteen, in writing.
A | How long do I have to lug things about before I might be put in charge of a team? | A porter may become crew leader after eighteen months, provided that he or she has passed the course in Derby.
A | Which aid is better for washing machines, straps or the climber? | For washing machines choose straps; for safes, the climber.
A | By what margin do bosses of a gang out-earn the ordinary workers? | Leaders earn £3.10 an hour more than porters.
A | Why should dishes be stood on their edges? | China goes upright, like books on a shelf, for plates lying flat break at the first pothole.
A | I'd like the thirtieth off, what's the objection? | The end of each month is our busiest time, because tenancies change then; the last three and the first two days of a month are therefore closed to leave.
A | I've just smashed a vase, tell me exactly how to proceed. | If something breaks, say so at once, photograph it, fill in the yellow form, and let the customer sign; do not offer money yourself.
A | A mate has tumbled down the cellar steps, what do we do? | In case of a fall: do not move the injured, ring 112, keep them warm, send someone to the street, call the office.
A | prohibited cargo | Aquariums, gas bottles and fireworks are not carried.
A | does a porter with backake from work get payed in full | Backache gained at work is paid in full for ten weeks, other illness for five.
A | I filled all the crates on my own and a lamp is broken. Will you make it good? | Boxes that the customer packed are insured against fire and theft only.
A | And second-hand cardboard, the price? | Other cartons cost £2.20 new and £1.10 used, and the used ones are bought back at 40p if dry.
N | Who built the sledge used for grand pianos?
N | Why are the big lorries painted red?
N | What is the name of the insurer?
N | How long has Carol Tolley run the office?
N | How many people carry a church organ?
N | What extra charge is made for a harmonium?
N | How must mirrors be packed?
N | And curtains, are boxes for those lent free too?
N | How much does the course in Derby cost?
N | How many cubic metres does the old malt house hold?
N | porter basic wage
N | We need a permit for the lorry. What does the town hall charge for parkking?
F | Why do straps need landings of at least 90 centimetres?
F | Why is a used carton dearer than a new one?
F | Since when may porters have a beer at the end of the job?
F | What does the section on animal transport say about horses?
O | How many bones are there in the human hand?
O | At what temperature is green tea best brewed?
