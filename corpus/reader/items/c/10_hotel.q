A | How many family rooms are there? | Hotel Zum Anker has 46 rooms: 12 singles, 28 doubles and 6 family rooms.
A | Which numbers have a view of the boats? | Numbers beginning with 1 are on the garden side, those beginning with 2 look onto the harbour, and those with 3 lie under the roof and have no lift access for the last half floor.
A | I have a guest who uses a wheelchair, which room do I give him? | Room 104 is built for wheelchairs.
A | Who says whether a room is ready? | The manager is Mrs Ingrid Paulsen; the housekeeper, who decides which room is ready, is Mr Danilo Reyes, pager 7.
A | A couple turns up at noon and their room has been cleaned. Do they pay extra for coming in now? | If they come earlier and the room is clean, give it to them; no charge is made.
A | Does a German guest have to fill in the registration form? | German guests no longer need one; guests from abroad do, and you compare it with the passport.
A | Shall I photocopy the passport? | Copies of passports are not made.
A | cash guests deposit | Guests who pay cash leave 100 euros in all.
A | Why point at the sleeve and not speak? What must others not hear? | Never say the room number aloud when others are standing by; point to it on the sleeve.
A | Until when can people have breakfast on a Sunday? | Explain breakfast (6:30 to 10:00, on Sundays until 11:00), the wifi and the sauna.
A | I can't find the guest in the program, what should I try first? | Try the search by arrival date before you ring the portal.
A | How much may I knock off for someone from the cycling club? | You may give up to 10 percent off without asking if the guest stays three nights or more, and up to 15 percent for members of the cycling club.
A | What's the price difference between a harbour and a garden room? | Harbour rooms cost 18 euros more than garden rooms.
A | What does a cot cost, and what an extra bed? | Children up to 5 sleep free in their parents' bed; a cot costs 8 euros, an extra bed 25 euros a night.
A | Why can't a guest take his poodle up to the top floor? | Dogs are 12 euros a night and are not allowed in rooms on floor 3, since that is kept for people with allergies.
A | Which guests come first when a beter room is given away? | Regulars come first, then guests who had cause to complain.
A | Someone booked straight with us and calls it off at 21:00 the evening before. What is owed? | Later than that, 80 percent of the first night is due.
A | What is the catch with the saver rate? | Bookings at the saver rate are 9 percent cheaper but cannot be cancelled at all.
A | The water in 212 is lukewarm. How do I tell whether we're to blame, and what does the guest get? | For a cold shower, check with the boiler display: below 52 degrees it is our fault and the guest gets 20 euros off.
A | Why write down even those complaints that were sorted out right away? | Every complaint goes into the blue list, including those settled on the spot, because Mrs Paulsen looks for patterns there once a month.
A | A lady left her scarf behind. May I phone her to tell her? | We never call a guest at home to say that something was left behind, since not everybody in the household may know of the stay.
A | During what job at night is paying by card impossible? | At 1:00 run the DAY CLOSE, which takes about eight minutes; the card terminal does not work in that time.
A | May I take a nap during the night shift? | The night porter may sleep on the sofa between 2:30 and 4:30, with the phone beside the ear.
A | Where does everybody gather when the house is cleared? | The assembly point is the flagpole at the quay.
N | What does a double room with a harbour view cost per night in August?
N | What is the wifi password?
N | When does the sauna open?
N | By what time must guests leave their room on the last day?
N | A guest has locked his car keys inside the car, whom do I call?
N | Who owns Hotel Zum Anker?
N | Is smoking allowed on the balconies?
N | number of the lift firm
N | What do I wear at the desk, and who washes it?
N | A gentleman wants to keep his jewellery somewhere safe overnight. How do I open the safe for him?
F | Why do dogs have to stay on floor 3?
F | Why does the saver rate cost 9 percent more?
F | In which cabinet are the copies of the passports filed?
F | How do I open the lift doors with the emergency key?
O | How do I calculate the area of a circle?
O | Which vaccinations does a kitten need?
