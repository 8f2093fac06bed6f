A | What is the minimum weight for donors? | You can give if you are between 18 and 68, weigh at least 50 kilograms and feel well on the day.
A | I'm 63 and have never done this. Am I too late? | First-time donors must be no older than 60.
A | Why may men give more often than women? | The difference between the sexes has to do with iron: women on average store less of it and take longer to make it up.
A | gap between whole blood donations | Between two whole-blood donations there must be at least 56 days.
A | When is the donor card enough by itself? | A donor card alone is enough from the third visit onward.
A | Got inked on my shoulder in June, how long do I sit out? | | Tattoo or piercing | 4 months |
A | How long must one wait after a tooth was pulled? | | Tooth extraction | 1 week |
A | I had my flu jab yesterday, can I still come tomorrow? | Flu vaccination needs no waiting if you have no fever.
A | Can people who inject insulin donate? | People who have had hepatitis C, who use insulin, or who have ever received a transplant of the cornea cannot give at all.
A | Whom should I ring with a medical question before I set out? | If you are unsure, call the doctors' line before you travel, not the booking line, which cannot advise on medical matters.
A | Explain why a fatty meal beforehand is bad. | Fat clouds the plasma, and a clouded bag has to be thrown away.
A | haemoglobin limits men and women | Women need 12.5 grams per decilitre, men 13.5.
A | My workmates talked me into coming, but I know that my blood shouldn't be used. Can I say so without them finding out? | You may place a sticker that says "do not use" on your form, without having to give a reason. | Nobody at the session learns which one you chose.
A | How can one bag help three people? | It is split into red cells, plasma and platelets, so that it can help up to three patients.
A | Compare how long red cells and platelets keep. | Red cells keep for 42 days in the cold. | Platelets keep for only five days and must be rocked the whole time so that they do not clump.
A | Who mostly gets the platelets? | Most go to people who are having chemotherapy.
A | I'm a bus driver and my shift starts at six tonight. Would giving in the morning be a problem? | Drivers of buses, trains and cranes, as well as pilots, must not work for twelve hours.
A | What to do when I get dizzy? | If you feel faint, lie down and put your legs up.
A | Why isn't there any money for doners? | Donations are not paid, since payment could tempt people to hide an illness.
A | How would I learn that one of the tests found something? | You are told of a positive result by a registered letter, never by telephone.
N | How many donors are registered with the Northmark Blood Service?
N | What is the number of the doctors' line?
N | Which blood group is needed most at the moment?
N | At what hour does the centre at Grayne open?
N | I take tablets for high blood pressure, does that rule me out?
N | How long must I wait after a Covid infection?
N | How many litres of plasma may be given in a year?
N | needle size
N | Why can people with a cornea transplant not donate?
N | Will my boss have to give me time off to come?
N | How long do the results of the HIV test take?
N | At what temperature are red cells stored?
N | I am breastfeeding my baby, is it alright to give plasma?
N | What does a bag of platelets cost the hospital?
N | Where does the supper in November take place?
F | Why are whole-blood donors paid 8.00 for travel?
F | Why do platelets keep longer than red cells?
F | How many donations earn the diamond pin?
F | Why is a positive result told by telephone?
F | Why must men wait longer than women between donations?
O | How do I train a parrot to speak?
O | What are the rules of chess castling?
