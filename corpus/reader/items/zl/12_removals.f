A | I feel rotten this morning, what's the latest I can let you know? | It's my back, from carrying that piano for you yesterday. Do I still get my money? | Backache gained at work is paid in full for ten weeks, other illness for five.
A | How long do I have to lug things about before I might be put in charge of a team? | what's that worth an hour? | Leaders earn £3.10 an hour more than porters.
A | I've just smashed a vase, tell me exactly how to proceed. | and when do they hear from the office? | Carol Tolley writes to the customer within three working days, and the insurer usually pays within six weeks.
A | A mate has tumbled down the cellar steps, what do we do? | he's on his feet again but still sore, could he do something easier for a while? | You may return to light duty in the storage rooms if the doctor allows it.
A | prohibited cargo | what about my mum's rings? | Jewels, money and papers stay with the customer.
A | When do crews meet in the yard? | do i need my boots on by then | Steel caps are worn from the yard to the yard.
N | How many kilos can the motorised machine for steps cope with? | how long does it run on one charge?
N | How much does storage cost per cubic metre? | can I get in there on a Sunday?
N | And second-hand cardboard, the price? | does tape come with it?
N | Why should dishes be stood on their edges? | and what do I wrap them in?
N | I've spotted a mark on the sideboard, how long have I got to tell you? | who comes round to look at it?
N | does a porter with backake from work get payed in full | Why was that cut to eight weeks?
A | Which aid is better for washing machines, straps or the climber? | How many hands does it take to shift a grand? | Pianos are carried by four, grand pianos by five and always with the sledge.
A | I'd like the thirtieth off, what's the objection? | After how long is it wiped where a lorry has been? | Location data of the lorries are deleted after 60 days.
