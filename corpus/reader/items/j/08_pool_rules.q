A | How old must the person be who comes with a small child? | Children under eight may enter only with a person of at least sixteen who goes into the water with them.
A | I run a playgroup and want to bring five toddlers by myself. Is that possible? | One such person may look after no more than three children.
A | My nine-year-old wants to go with friends and no grown-up. What does she need? | Children from eight to eleven may come alone if they can show the Seal badge, which stands for 100 metres without a pause.
A | broken arm in plaster allowed? | People with a plaster cast may use the sauna terrace but not the basins.
A | What do I pay if I stay longer than three hours? | A ticket for the baths is good for three hours; after that, each half hour begun costs 1.20.
A | Will sitting over a coffee eat up my swimming time? | Time spent in the café does not count, provided that the wristband is held to the reader on going in and coming out.
A | When does one have to get out of the water in the evening? | The last admission is 60 minutes before closing; the basins must be left 20 minutes before closing.
A | I paid for a wristband I'd mislaid, and now it has turned up in my bag after a week. | If it is found within a month, the sum is paid back.
A | Why must everybody shower first? | The reason is plain: sweat, cream and chlorine together form chloramines, which sting the eyes and give the air of the hall its smell.
A | Are full-body swimsuits permitted? | Swimsuits that cover the whole body are allowed if they are of swimming fabric.
A | where is a cap compulsory | Caps are required only in the sports basin.
A | How warm is the learners' basin? | Learners' basin  0.60 to 1.20 m   30 degrees
A | Which lane is meant for swimming on one's back? | In the sports basin lanes 1 and 2 are for fast swimmers, lane 3 is for backstroke, and lanes 4 to 6 are for everybody.
A | Explain why the time in the salt pool is limited. | Stay in it for no longer than 20 minutes, since the warm brine strains the circulation.
A | When can I jump from the 5-metre platform? | The 1-metre board is always open when an attendant stands there, the 3-metre board on the full hour for 20 minutes, the 5-metre platform only on Saturdays.
A | I'd like to train with flippers, when and where may I? | Snorkels and fins may be used only in lane 6 and only before 10.
A | Can I film my son's first lengths? | taking photographs or films in the changing rooms and showers; elsewhere only of one's own family
A | How long can somebody be banned, and by whom? | For theft, violence or harassment the manager, Ms Dorota Klein, may impose a ban of up to two years.
A | What is the differnce between one long tone and three short ones? | One long tone means: leave the water. | Three short tones mean: leave the building by the green doors.
A | Someone nicked my watch from the locker. Will the town pay? | For valuables it is not liable unless they were handed in at the cash desk, up to a value of 500.00.
N | How much does a ticket for three hours cost?
N | What is the temperature in the sauna?
N | How long is the sports basin?
N | At what time do the baths close on Sundays?
N | Where can my daughter sit the exam for the Seal badge?
N | My grandson is scared of water, who gives lessons in the learners' basin?
N | paddling pool age limit
N | How much salt is in the salt pool?
N | Do disabled visitors get in for less?
N | How many attendants are on duty at once?
N | Since when has Dorota Klein been manager?
N | Is it possible to rent a towel or a swimsuit at the cash desk?
N | How often is the water in the basins changed?
N | I'm seven months pregnant, is it fine for me to use the sauna?
N | On which days do women have the baths to themselves?
F | Why are glass goggles allowed but not plastic ones?
F | What does § 11 say about dogs?
F | Why do the Otters train in lanes 4 to 6 on Fridays?
F | Why do the indoor basins close during thunderstorms?
F | What is the temperature of the wave pool?
O | Which metals are magnetic?
O | How do you write a letter of resignation?
