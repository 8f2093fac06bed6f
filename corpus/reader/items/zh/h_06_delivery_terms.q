A | Will you bring a cupboard to my cottage on an island you can only reach by boat? | Islands without a bridge are supplied as far as the ferry port, and the customer arranges the crossing.
A | I live abroad. Can I still get something if I sort out the transport myself? | We do not deliver outside the country, but you may send a haulier of your own, and we will pack for the road at no charge.
A | How long must I wait for something new to sleep on? | Chairs and stools take five to six weeks from the order, tables seven to eight, and cupboards and beds ten to twelve.
A | Why does a marble-topped sideboard need more patience? | Pieces with a stone or glass top take two weeks longer, since the tops are cut by another firm.
A | I was out when your men turned up. What does it set me back to have them come again? | If you are not at home in that window, a second trip costs half of the delivery price.
A | My flat won't be ready for another three months. What's the fee for keeping my sofa table at yours? | You may put off the delivery once without cost by up to four weeks; after that we store the goods for 150 crowns a week per piece.
A | How much to have a wardrobe carried up and put together, with the cardboard gone? | To the room with assembly and removal of the packing: 1,400 crowns.
A | can i fetch it myself at the weekend | Collection from the workshop costs nothing and is possible on weekdays from 8 to 16, and on the first Saturday of the month from 9 to 12.
A | The sideboard turned out too wide for my hallway. Who bears the transport? | If a piece does not fit, we take it back to the workshop and you pay for both trips.
A | Unwrapped it and found a crack nobody could have noticed at the door. How long do I have to speak up? | Hidden damage must be told to us within seven days, best by email with photographs.
A | Can I hand the man at the door banknotes? | You may pay by bank transfer or card; our drivers take no cash.
A | I changed my mind three days after signing. Do I get my money back? | If you cancel within five days of ordering, you get the whole deposit back; later, but before the wood is cut, we keep 15 percent of the price; once it is cut, the deposit is lost.
A | We run a shop. How soon is the remainder of the bill owed? | Trade customers pay 30 percent with the order and the rest within 30 days.
A | My chairs are a month and a half overdue. Is there any compensation? | If we are more than three weeks late, you get 2 percent of the price back for each further week, up to 10 percent.
N | How many pieces fit in our own van within 120 km of the workshop in Torsby?
N | Which firm cuts the stone or glass tops that take two weeks longer?
N | In which weeks of July is the workshop closed?
N | Which haulier brings the goods to the mainland beyond 120 km?
N | How many crowns does a crane or an outside lift usually cost?
N | Why may resellers not offer goods below the catalogue price during the first year of a new model?
N | On which number can Sunniva Dane in sales and dispatch be rung?
F | Why does the term start when the order is placed and not when the deposit has reached you?
F | Why do trade customers pay a deposit of 40 percent and private customers only 30?
F | Why may you withdraw without any cost when the delivery is three weeks late?
