A | My boy is six. Do I have to pay for what he eats at noon? | Reception, Year 1 and Year 2 continue to eat free.
A | How much is the bill if I turn up twenty minutes late to fetch her in the evening? | Those who collect their child after 5.45 are charged 5 pounds for every quarter of an hour begun.
A | How much money did the stalls in December raise? | Thanks to the Christmas fair, which brought in 2,180 pounds, and a gift of 1,500 pounds from the Rotary Club, the climbing frame could be ordered.
A | What would I earn if I helped out during the midday break? | We are looking for two lunchtime assistants for five hours a week at 11.90 pounds an hour; applications by 20 March to the office.
A | She threw up last night. When can I send her in again? | After sickness or diarrhoea children must stay away for 48 hours after the last episode.
A | From what time in the morning can I drop him off before work? | The breakfast club opens at 7.30 and costs 3 pounds including toast and fruit; no registration is needed and you pay by the day.
A | On which day does teaching start again after the holidays? | 15 April: lessons resume.
A | How long has the man who looks after the building been there? | Our caretaker, Walter Higgs, celebrates 30 years at the school on 2 May.
A | Is the breakfast club or the after-school club better if I don't want to commit myself for weeks on end? | The breakfast club opens at 7.30 and costs 3 pounds including toast and fruit; no registration is needed and you pay by the day. | The after-school club runs until 5.45, costs 9 pounds, and requires a booking for at least half a term.
A | In which of the two clubs do siblings come cheaper? | Brothers and sisters pay half at the after-school club; there is no such reduction in the morning.
A | Why did they pick that type of timber for the new play equipment? | It is made of robinia wood, because this lasts about twenty years without being treated.
A | What is the reason for the ban on peanut butter sandwiches? | Packed lunches are welcome as long as they contain no nuts: five of our pupils are severely allergic.
A | How do I get permission to take the kids on holiday outside the official breaks? | Leave in term time is granted in exceptional circumstances alone: apply in writing at least 15 school days ahead, state the reason, and wait for the answer before you book.
A | How do I arrange a slot to talk with the teacher? | 12 and 14 March: parents' evenings, 3.45 to 7 pm. Appointments of ten minutes are booked through the office, not through the class teacher.
A | chickenpox return | With chickenpox they may return as soon as every spot has dried up, usually after five days.
A | who takes over Miss Tremblays clas at easter | Mr Osei, at present a student teacher with Year 5, takes over her class.
A | I come by car and can't find anywhere to stop. Where may I leave it for a moment? | Please park at the Methodist chapel, which allows us the use of its yard from 8.15 to 9.15 and from 2.45 to 3.45.
A | and prescribed medicines, will staff give those? | Medicines are given by staff only if they have been prescribed and the blue form is signed.
N | Which company supplies the hot lunches?
N | How tall is the climbing frame?
N | Why is Miss Tremblay moving to Canada?
N | How old is the caretaker, Walter Higgs?
N | For how many days must children stay away with scarlet fever?
N | Where does the Year 6 trip go this term?
N | When is the Year 3 swimming lesson?
N | What does the holiday club cost for a whole week?
N | How much does the coach to Dunmore Mill cost each family?
N | How much did the climbing frame cost altogether?
N | How many children go to the breakfast club on an average day?
N | At what time does the plant sale on 27 April start?
F | Why is a hot lunch becoming cheaper from 15 April?
F | On which day does the breakfast club run by Mr Ferrante offer cookery?
F | Why must children with head lice stay at home for a week?
F | What happens to those who park at the Methodist chapel without leave?
O | Which mortar is suitable for pointing a limestone wall?
O | How do I clear the print queue on a network printer?
