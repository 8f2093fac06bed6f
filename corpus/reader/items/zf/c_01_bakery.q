A | How much on top do I get if I'm on at 3 in the morning? | Between 22:00 and 6:00 you receive a supplement of 25 percent, on Sundays 50 percent.
A | What day does my salary land in the account? | Wages are paid on the 28th of each month.
A | Why does a band-aid have to have such a striking colour? | Plasters must be blue, so that a lost one is seen in the dough.
A | Why can't I have a cigarette among the sacks? | Do not take your break in the flour store: dust can ignite, and so smoking and phone chargers are forbidden there.
A | I woke up with a fever. How long ahead must I have rung in? | Call your shift leader as soon as you know that you cannot come, at the latest one hour before your shift.
A | is whatsapp ok for telling you im ill | A text message is not enough.
A | How much discount do employees get on a gateau? | Cakes and everything else on the shelves can be bought at 40 percent off, for your own household only.
A | Who is in charge at the counter? | Your first point of contact is your shift leader; in the bakehouse that is Petra Holm, in the shops it is Samir Aydin.
A | What happens to unsold stuff at the railway branch? | At the station there is no room for that; what is left goes to the food bank, which collects at 19:30 on weekdays.
A | Must I show the purchase slip to swap a burnt loaf? | Returns: if a customer brings back bread because of a fault, exchange it without discussion or give the money back, with or without receipt.
A | How soon may I be in again after throwing up? | Anyone with diarrhoea or vomiting stays at home until 48 hours after the last symptoms.
A | What does the firm chip in for my footwear? | Shoes you buy yourself; on showing the receipt you get up to 60 euros a year towards them.
A | How are gratuities divided? | Tips in the shops go into a common jar and are shared out on Saturday evening by hours worked.
A | I want to quit and have been here two years. How far ahead do I have to say so? | After that it is four weeks to the 15th or the end of a month.
N | When was the fire blanket by oven 1 last checked?
N | In what year did Jonas take over Lindqvist Bakery from Astrid?
N | Who pays for a difference of more than 5 euros in the takings?
N | how many bakers are on the night shift from 1:30 to 9:30
N | Which bread was spoilt by the faulty thermostat in oven 3?
N | Why do the tongs for the almond crescents have a yellow handle?
N | I take one loaf and four rolls home. How much are they worth per working day?
F | I work at night on a Sunday. How much do I get when the two supplements are added together?
F | Why are the two short breaks of ten minutes not paid?
F | Who gives away the cream cakes left at closing time?
