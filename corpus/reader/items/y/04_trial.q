A | What is restless legs syndrome? | Restless legs syndrome is an urge to move the legs, worst in the evening, that goes away on moving.
A | How does velorexin act in the body? | Velorexin is a tablet that damps a messenger in the brain called orexin, which keeps us awake.
A | Did the physicians know which pill they were handing out? | Neither the patients nor the doctors knew who got what; the code was kept by a pharmacist in Tromvik and opened only once, for a patient who had fallen.
A | Why could people short of iron not join? | People with sleep apnoea, with a ferritin below 50, or who took opioids could not join: low iron causes restless legs itself and should be treated first.
A | average age gabalin group | | Average age | 69.8 | 70.4 | 69.5 |
A | How many stuck it out to the end in each of the three arms? | | Finished the 16 weeks | 129 | 112 | 131 |
A | How was wakefulness at night recorded? | The main question was how many minutes people lay awake after first falling asleep, measured with a wristband.
A | How did the two real medicines compare when it came to calming the limbs? | On the legs themselves gabalin did better.
A | minutes awake at the end velorexin vs placebo | | Minutes awake, end | 58 | 66 | 80 |
A | Is the advantage over the standard medicine in time awake proven? | The gap of 6 minutes between velorexin and gabalin may be chance.
A | My mum is 79. Did it work as well in her age group? | In those over 75 it was smaller, but there were only 63 of them, too few to be sure.
A | How soon would I notice anything after starting the new pill? | The effect of velorexin was seen from the second week on, and it was the same for men and women.
A | vivid dreams percentage | | Vivid dreams | 15 % | 3 % | 4 % |
A | Did anyone break a bone? | Two were serious, both in the gabalin group: a broken wrist and a broken hip.
A | My uncle woke up and couldn't stir a finger. Did this occur to any of the volunteers? | One person in the velorexin group was briefly unable to move on waking (sleep paralysis); it passed by itself and did not come back after the dose had been halved.
A | I've come off the pills and nights are dreadful now. Will this last? | When the tablets were stopped, sleep in the velorexin group became worse for three nights on average and then returned to what it had been before the trial. | Because of this rebound, we advised people not to judge the tablets by the first week without them.
A | Who footed the bill, and could they meddle with the numbers? | The trial was paid for by the maker of velorexin, Halden Pharma, which had no say in the analysis; the statisticians at the University of Askvoll did that.
A | why was the driving test made complusory | The ethics board required one change: the car-driving test at week 2 was made compulsory, since a drowsy driver is a danger to others.
A | Can I keep getting it without paying now that the study is over? | Velorexin is not yet approved. | Those who took part may go on receiving it free until the authority decides, provided that their doctor asks for it every three months.
A | Can somebody just tell me on the phone what I had been given? | If you want to know which tablet was yours, write to the trial office; the answer comes by post, never by telephone, to make sure that it reaches the right person.
N | Why did 173 of the people who were asked not join?
N | What will a packet of velorexin cost once it is approved?
N | How many people in the placebo group were over 75?
N | Who makes gabalin?
N | Is velorexin better than pramipexole for restless legs?
N | how many participants failed the driving test in week 2
N | At what time of the evening were the tablets to be taken?
N | I've had a kidney transplant. Would I have been allowed to take part?
N | What dose will be given in SOMNEA-3?
N | How many nights of rebound did the gabalin group have?
N | Where did the person who broke a hip fall?
N | When will the authority decide on approval?
N | does velorexin cause weight gain
N | Why did so many more people drop out of the gabalin group than out of the othres?
N | What should I do if I forgot a tablet one evening during the study?
F | Why did gabalin cause more vivid dreams than velorexin?
F | Why did Halden Pharma's own statisticians do the analysis?
F | What did the trial find after two years of taking velorexin?
F | Why did the ethics board forbid the driving test?
F | How did people do on velorexin and gabalin taken together?
O | What is the best time to sow carrots?
O | How do I change a bicycle chain?
