A | Must I take an exam before I'm allowed to pilot the motorised one? | No licence is needed, because the motor stays below four kilowatts.
A | What happens if I turn up twenty minutes late for my booking? | A reservation lapses if you have not appeared fifteen minutes after the agreed time.
A | My terrier wants to come along; on which craft is he allowed? | Dogs are welcome in rowing boats and canoes, but not on boards or in pedal boats, as their claws damage the soft coating.
A | Our trip was cut short by thunder after a quarter of an hour, what do we owe? | If we close because of a storm, you pay only the time actually used, and for less than twenty minutes nothing at all.
A | I dropped the oar and it drifted away. What will that set me back? | Lost paddles cost 35 euros, a lost life jacket 60.
A | We are a couple with two toddlers and want something that doesn't wobble. What should we take? | The pedal boat is steady and suits families with small children, yet it is slow and tiresome against the wind.
A | Why do I get no rebate on the battery-driven one? | Electric boats are excluded from every reduction, since the charging costs have doubled.
A | How will I be warned out there that bad weather is coming? | When the orange storm light on the church tower flashes, no boat goes out and those on the water must return at once.
A | I'm a teacher with 22 kids; how do I get a cheaper rate? | School classes of ten or more pupils receive 25 % off, provided that they book at least a week ahead.
A | When will I get my security money back? | Deposits are returned as soon as the boat has been inspected, usually within ten minutes.
A | My son is 13. May he go rowing with his friends on their own? | Rowing and pedal boats may be taken out by anyone of 14 or over; younger children need an adult on board.
A | Is there a treat for people who tidy up after themselves? | Whoever brings a boat back cleaned of mud and rubbish is given a voucher for an ice cream.
A | How much is the Canadian canoe for the whole day? | Canadian canoe | 3 | 16 | 7 | 60
A | And for the electric boat, how high is the deposit? | We ask for a deposit of 20 euros for kayaks and boards, 50 euros for rowing, pedal and canoe, and 200 euros for the electric boat.
A | opening hours july | In April, May, September and October we hire out from 10 a.m. to 6 p.m.; from June to August from 9 a.m. to 8 p.m.
A | how logn does the elektric boat run on one chrage | The electric boat needs no effort and runs for about five hours on one charge; in return it may not enter the reed bay in the north, which is a nature reserve.
A | Is the canoe or the pedal boat quicker to Heron Island? | For the way to Heron Island and back reckon with forty minutes in the canoe and ninety in the pedal boat.
A | Until when can I cancel without paying? | You may cancel free of charge up to 24 hours beforehand; after that half of the first hour is due.
N | What does the lake card cost?
N | Who runs the boat hire at Velm?
N | How many electric boats are there?
N | What is the telephone number for reservations?
N | What does a sailing dinghy cost for the first hour?
N | How much is the deposit for a wetsuit?
N | How long does it take to get to Heron Island on a stand-up board?
N | Are cats allowed in the canoe?
N | How deep is the lake at the reed bay?
N | What is the fine for going out while the storm light is flashing?
N | What does it cost to park a car at the landing stage?
N | How many hours does it take to charge the electric boat?
F | Why is the single kayak dearer than the rowing boat?
F | Since when can boats be reserved by e-mail?
F | Why must adults wear a life jacket at all times in the canoe?
F | Why does the lake card give 15 % off at weekends only?
O | How many litres does the tank of the heating oil burner hold?
O | When must the translation be handed in at the court?
