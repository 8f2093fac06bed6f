A | We'd like to go in the evening to save a bit, what would a grown-up pay under the roof? | Adult, indoor pool: 5.80, or 3.90 in the last two hours of the day.
A | Until when do I have time to be let in before they shut? | Last entry is 45 minutes before closing, and everyone must leave the water a quarter of an hour before the doors shut.
A | My knees hurt with arthritis, would the shallow basin or the lane one be kinder to me? | It is the better choice for babies and for people with stiff joints, whereas the big pool suits anyone who wants to cover a distance.
A | Why do my eyes burn, and what has washing beforehand to do with it? | Please shower without a costume before bathing: sweat and creams react with chlorine, and it is this that makes eyes smart.
A | How much does the season ticket for the lido cost? | Season ticket, lido: 78.00, with a photograph.
A | Can my seven-year-old go with her fifteen-year-old brother? | Children under 8 must be accompanied by a person of at least 16 who can swim and who stays within reach in the water.
A | I had an upset stomach last week. Do I have to stay out? | Anyone with an open wound, an infectious rash or diarrhoea in the past 14 days may not enter the water.
A | Lightning sent us home after half an hour, will we be compensated? | Tickets may not be exchanged for money, but if a thunderstorm clears the lido within the first hour of your visit you receive a voucher for another day.
A | How do I sign my son up for a beginners' course? | To enrol, fill in the yellow form at the desk, pay a deposit of 20.00 and bring the child to the trial lesson on the first Saturday of the month.
A | how long do i have to pick up my forgoten jaket at the dessk | Lost property is kept at the ticket desk for six weeks; after that clothes go to charity, while phones, watches and jewellery are handed to the town hall.
A | Why is the building shut when summer is at its end? | The indoor pool is emptied and cleaned for two weeks every year, normally the last fortnight of August, as most regulars then swim outside.
A | How often are the diving boards opened? | The diving boards of 1 and 3 metres are opened by the lifeguard twice an hour for ten minutes.
A | Since when can nobody jump from the highest tower any more? | The 5-metre platform has been closed since a crack was found in its pillar in 2021.
A | locker key lost price | A lost key costs 20.00.
A | What is the difference in temperature and depth between the teaching pool and the 25-metre pool? | The 25-metre pool is kept at 27 degrees and has six lanes; two of them are always set aside for those who want to train. | The teaching pool is 31 degrees warm and no deeper than 1.20 metres.
A | And for adult non-swimmers, the fee? | Adults who never learned are taught in groups of five on Thursday evenings; the price is 130.00 for ten lessons.
A | For modesty I keep my arms and legs covered, would I be turned away? | Long shorts with pockets are not permitted in the indoor pool; burkinis and swim shirts are, provided they are made of swimming fabric.
A | How would I get my dad in, who helps me because of my handicap, without buying him anything? | A companion comes in free if the card shows the letter B.
N | Who teaches the adults on Thursday evenings?
N | In which year was the lido built?
N | I can't stand deep water. How deep does the 25-metre pool get?
N | My daughter wants to know why blow-up animals are only put up with on Sundays, is there a reason?
N | Are my flippers allowed in the lido before 11.00?
N | sauna hourly price
N | can i bring my dog on the lorn in septemper
N | And the water slide, when is it open?
N | We swim outside twice a week, how much is the ten-visit card for the lido?
N | How many lockers are there for all those bathers?
N | What would I have to pay for aqua gymnastics with Ines Harbo?
N | How long does a child usually need to get the bronze badge?
F | Why is the lido dearer than the indoor pool for a grown-up like me?
F | I always went on Tuesdays, why is that day reserved for schools and clubs?
F | Since when has the lido been heated to 27 degrees?
F | Why do you give wet towels to charity after six weeks?
O | How many stitches should I cast on for my niece's baby hat?
O | Does a patent lapse if the yearly fee is not paid?
