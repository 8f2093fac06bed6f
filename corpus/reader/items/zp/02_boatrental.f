A | My terrier wants to come along; on which craft is he allowed? | why not on the others? | Dogs are welcome in rowing boats and canoes, but not on boards or in pedal boats, as their claws damage the soft coating.
A | how logn does the elektric boat run on one chrage | is there anywhere we can't go with it? | The electric boat needs no effort and runs for about five hours on one charge; in return it may not enter the reed bay in the north, which is a nature reserve.
A | Until when can I cancel without paying? | And if my little one wakes up with a fever and I only ring that same morning? | You may cancel free of charge up to 24 hours beforehand; after that half of the first hour is due.
A | Must I take an exam before I'm allowed to pilot the motorised one? | how old do I have to be for that? | The electric boat is handed over only to persons of 18 or more.
A | And for the electric boat, how high is the deposit? | could I leave my ID with you instead? | Instead of cash you may leave a valid identity card, but for the electric boat only a card payment is taken.
A | opening hours july | so when should we be there at the very latest? | The last boat leaves one hour before closing.
N | What happens if I turn up twenty minutes late for my booking? | can I give you a ring from the car so that you hold it for me?
N | I dropped the oar and it drifted away. What will that set me back? | and if somebody fishes it out a few days later, do I get that back?
N | I'm a teacher with 22 kids; how do I get a cheaper rate? | do the parents who come along to help get in free?
N | Is there a treat for people who tidy up after themselves? | what flavours are there?
N | How much is the Canadian canoe for the whole day? | any cheaper if we keep it for the week?
N | My son is 13. May he go rowing with his friends on their own? | why was that put up from twelve?
A | Is the canoe or the pedal boat quicker to Heron Island? | We got stuck among the reeds in the north, who pays for being pulled out? | Anyone who runs aground in the reed bay bears the cost of the tow, which is 80 euros.
A | Our trip was cut short by thunder after a quarter of an hour, what do we owe? | how do i book a boat in advance, does email work | Boats can be reserved by telephone or at the stage, not by e-mail.
