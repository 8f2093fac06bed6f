A | I'm fairly slim, is there a minimum I have to bring to the scales? | You must weigh at least 50 kilograms.
A | How long must I wait after getting inked, and what is behind it? | After a tattoo or piercing: four months, because an infection may not show in tests before then.
A | I take pills for hypertension, am I ruled out? | Tablets for high blood pressure are no obstacle as long as the pressure is well set.
A | How many millilitres of whole blood are taken? | With whole blood we take 470 millilitres; the needle is in the arm for about eight minutes.
A | Is whole blood or plasma better for somebody who is AB? | People with group AB do more good with plasma, since it can be given to patients of any group.
A | Why should I skip the bacon and butter that morning? | Leave off fatty food for three hours, as fat clouds the plasma and makes it useless.
A | When am I allowed back behind the wheel of my coach? | Pilots and bus drivers may not work for twelve hours, divers must stay out of the water for 24.
A | How likely is it that I pass out? | About one donor in thirty feels faint.
A | How do I make the blue mark on my elbow less noticeable? | Bruises are harmless and fade in ten days; cooling on the first day makes them smaller.
A | What would I be given towards the bus fare when it's only the yellow part? | For plasma there is an allowance of 20 for travel.
A | How often may men donate? | Women may donate four times a year, men six times.
A | Why do I have to let them know if I can't make it? | If you cannot come, cancel by the evening before, so that somebody on the waiting list can take the place.
A | I came back from the tropics without any illness. How long am I barred? | After a stay in a malaria region: six months, and three years if you had a fever there.
A | What is the difference in shelf life between red cells and platelets? | Red cells keep for 42 days in the refrigerator, platelets only for five days at room temperature, and frozen plasma for up to three years.
A | iron limit women | 2. A drop from the fingertip shows whether there is enough iron in the blood: the limit is 12.5 for women and 13.5 for men.
A | can i bring my todler, whos going to wach him | Please do not bring small children; there is nobody to mind them.
A | And for young mothers, the waiting time? | After a birth or during breastfeeding: until the child is nine months old.
A | How do I get myself a slot? | Appointments can be made through the app or by telephone.
N | Who makes the machine that separates the plasma?
N | What is the name of the doctor who will talk to me alone?
N | I've lost mine. What colour is the card with the blood group?
N | Why may men donate more often than women in a year?
N | I had my flu jab on Friday, how long must I wait?
N | can you give blud with epilepsie
N | And for a platelet donation, how long is the needle in?
N | mobile unit railway station days
N | How many donors come to North Vale altogether?
N | What does a hospital pay for a bag of red cells?
N | How many beds are there in the mobile unit at Sandby?
N | I'm nervous about the HIV test. After how many hours is the result known?
F | I'm short of time, why is plasma quicker to give than whole blood?
F | Why is an allowance of 20 paid for every donation of whole blood?
F | Since when has my cholesterol been measured each time?
F | Why does frozen plasma keep for only five days?
O | I'm building a garden wall. How deep should the footing be?
O | What does a notary charge for certifying a signature?
