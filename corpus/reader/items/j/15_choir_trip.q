A | How many people have signed up to sing? | Thirty-four singers and six companions have signed up.
A | When is the second payment due? | The remaining 285.00 are due on 1 August.
A | I snore terribly and would like a room to myself. What's the extra? | Those who share no room pay a further 80.00.
A | Why do students pay less? | Students pay 195.00 in the second instalment instead, thanks to a grant from the Harcourt Foundation.
A | Why is the Purcell practised without the piano? | Vellmar's organ, built by Ruprecht in 1732, is tuned almost a semitone lower than ours. | This is the reason why Margit insists that we practise the Purcell without the piano.
A | departure time coach thursday | The coach leaves from the church car park on Thursday at 6.15.
A | Explain why delays in the morning matter so much. | The driver, Mr Lubbock, may not drive longer than nine hours, so every minute that we lose in the morning is missing in the evening.
A | When are we expected to be back home on Monday? | On the way back we start on Monday at 8.30 and get home towards 22.00.
A | How heavy may my case be? | Luggage: one case of up to 20 kilograms and one small bag.
A | I get coach-sick and would rather go by rail, do I get some money off? | Please tell Clive if you wish to do the same; there is no reduction for it, as the price of the coach stays as it is.
A | Which meals do the hosts provide? | Host families give breakfast and one evening meal.
A | Fur makes me sneeze. Who needs to hear about that and by when? | If you are allergic to cats or cannot climb stairs, Dorothy has to know by 15 August.
A | What can I do on Saturday if I don't fancy the boat? | Saturday: trip by boat to the abbey at Grau, or, for those who would rather walk, along the ridge (11 kilometres).
A | Compare how listeners pay for the two concerts. | The concert on Saturday is free, with a collection for the hospice. | For the one at Oberau the audience pays 12.00, and the money goes towards our coach.
A | Which pieces may be sung from the score? | Everything is to be sung by heart except the Bruckner and the Calloway.
A | I'm on holiday on both extra dates, what am I shut out of? | Anyone who misses both cannot sing in Lanterns, since it is written for sixteen separate voices and a single wrong entry throws out the rest.
A | How cold does it get in the cathederal? | The cathedral is unheated and about 13 degrees in October, so put on something warm underneath.
A | Why soft soles? | Black shoes with soft soles, please: the choir steps are made of wood and creak enough.
A | My knee operation was moved to October and I must drop out in September. Is there any way not to pay everything? | After that you pay the full price, unless a substitute of the same voice is found.
A | Does the choir insure us against falling ill? | The choir has taken out liability insurance, but not insurance for cancelling or for illness; please see to that yourselves.
N | How many singers does the Vellmar cathedral choir have?
N | What does a night in the Hotel Zum Anker cost?
N | Since when has Margit conducted the choir?
N | Which three motets by Stanford are on the programme?
N | From which port does the ferry go?
N | I'm vegetarian, will there be something for me at the lunch on Sunday?
N | Who plays the organ in the Bruckner?
N | coach wifi toilet
N | How long does Lanterns last?
N | Is the grant for pensioners as well, or just for the young?
N | What is the name of the mayor of Vellmar?
N | How many seats does the village church of Oberau have?
N | My husband has his own car, may he park it at the church for the five days?
N | When did the choir travel to Tarn?
N | Where do I get the green scarf if I have lost myn?
F | Why is the Saturday concert sold at a higher price than the one at Oberau?
F | Why do all singers stay in the Hotel Zum Anker?
F | What do we sing at the Monday concert?
F | Why is Vellmar's organ tuned higher than ours?
F | Why must the Bruckner be sung by heart?
O | How do solar panels generate electricity?
O | How many players are in a water polo team?
