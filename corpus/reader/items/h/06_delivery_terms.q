A | How far from Torsby do you deliver with your own van? | We deliver with our own van within 120 km of the workshop in Torsby.
A | I live on an islet with no bridge, how does a table get to me? | Islands without a bridge are supplied as far as the ferry port, and the customer arranges the crossing.
A | Can you ship abroad? | We do not deliver outside the country, but you may send a haulier of your own, and we will pack for the road at no charge.
A | delivery time bed | Chairs and stools take five to six weeks from the order, tables seven to eight, and cupboards and beds ten to twelve.
A | Why do pieces with a glass top take longer? | Pieces with a stone or glass top take two weeks longer, since the tops are cut by another firm.
A | I ordered on Monday but the bank was slow. From which day do the weeks run? | The term starts when the deposit has reached us, not when the order is placed.
A | How long is the time slot I have to be in for? | Ten days before delivery we ring you to agree on a day and a window of three hours.
A | I forgot about the delivery and was out. What will the driver's second visit cost me? | If you are not at home in that window, a second trip costs half of the delivery price.
A | Can I put off the delivery without paying? | You may put off the delivery once without cost by up to four weeks; after that we store the goods for 150 crowns a week per piece.
A | Compare the price to the kerb and to the room on the second floor for one piece. | To the kerb: 400 crowns for one piece, 600 for two or more. | To the room of your choice: 900 crowns up to the third floor without a lift, 1,200 above that.
A | Will you haul off our old sofa, and what does it cost? | Old furniture taken away: 500 crowns per piece, only together with the assembly service.
A | When is delivery to the kerb free? | Orders above 40,000 crowns are brought to the kerb free of charge.
A | I work all week. Is there a Saturday when I can come and fetch my chairs? | Collection from the workshop costs nothing and is possible on weekdays from 8 to 16, and on the first Saturday of the month from 9 to 12.
A | What if the cupboard doesn't fit through the door? | If a piece does not fit, we take it back to the workshop and you pay for both trips.
A | How soon must hidden damage be reported by a private customer? | Hidden damage must be told to us within seven days, best by email with photographs.
A | Do I get a new table straight away if mine arrives cracked? | Where the damage is ours, we mend it at your home if possible, otherwise in the workshop; only if mending fails twice do we make the piece anew or give the money back.
A | deposit private vs trade customers percent | A deposit of 40 percent is due with the order and the rest within ten days of delivery. | Trade customers pay 30 percent with the order and the rest within 30 days.
A | I've changed my mind three weeks after ordering. How much do I lose if you haven't started sawing? | If you cancel within five days of ordering, you get the whole deposit back; later, but before the wood is cut, we keep 15 percent of the price; once it is cut, the deposit is lost.
A | How long can a dealer keep a sampel? | Samples are lent for 14 days; the customer bears the carriage one way.
A | What compensation is there when you are four or more weeks late? | If we are more than three weeks late, you get 2 percent of the price back for each further week, up to 10 percent.
N | How long is the guarantee on a table?
N | Which haulier brings the goods beyond 120 km?
N | I can't pay it all at once, can the rest be split into monthly instalments?
N | What does delivery by the haulier cost per kilometre?
N | In which three weeks of July is the workshop closed?
N | I'd like to speak to someone about my order in the evening. What is the phone number?
N | How many people come along to carry a cupboard upstairs?
N | trade discount on catalogue price
N | Can I change the wood from oak to walnut after ordering, and what would that cost?
N | My oak top has turned grey by the window, how should I care for it?
N | How long does the assembly of a bed take at the customer's home?
N | Are the goods insured while they are on the ferry?
N | Is the packing made of cardboard or blankets?
N | What counts as a trade customer, do I need a registred business for it?
N | What is the lightest and the heaviest piece you deliver?
F | Why do your drivers only take cash?
F | Why are table tops divided in two for transport?
F | Why do trade customers have more time to report damage than private ones?
F | What does section 9 say about returning unused furniture?
F | How do I claim the 10 percent when a storm caused the delay?
O | What is the difference between a virus and a bacterium?
O | How do I reset a forgotten phone PIN?
