A | All my clients live round the corner from one another. What will I be travelling on? | If your visits lie within two kilometres of each other, you are given an electric bicycle instead, unless a doctor's note says that you cannot ride.
A | Why does he make such a fuss if two of us trade vehicles? | Do not swap with a colleague without telling Neville, because speeding fines are matched by the plan.
A | How do I spot the ones that run on batteries? | The 18 small petrol cars have blue key tags, the six electric cars have green ones and the two vans with wheelchair ramps have red ones.
A | How long is the training before I can drive someone who can't walk? | For the vans you need the ramp course, which takes two hours.
A | I've just been banned from driving for a month. When must I own up? | If you lose your licence, even for a short time, you must say so the same day; you will be put on the walking round in the town centre for as long as there are places.
A | Can I nip into a shop for my own groceries? | Private trips are not allowed, and the way to the supermarket is a private trip unless you are shopping for a client.
A | May I drop my toddler at daycare between jobs? | Your own children and pets may not ride along, not even to the nursery on the way.
A | is vaping ok while driving | No smoking, and that includes vapour.
A | The warden fined me even though I'd displayed our sign. How quickly must I pass it on? | If you get a parking ticket in spite of the badge, hand it to Neville within three days and we will object.
A | What do I key in when paying at the pump? | The PIN is the last four digits of the car's number in the planner.
A | How many hours does an empty battery need at the depot? | A full charge takes seven hours at a yard post and about 50 minutes at the fast charger by the swimming baths.
A | Why shouldn't we top up beside the pool? | The fast charger costs us three times as much, so use it only if you would otherwise not finish your round.
A | I crashed while texting. How much could come out of my own pocket? | In the case of gross negligence, such as driving with a phone in your hand, you bear up to 300 pounds of the excess.
A | Engine's dead and I'm stranded. How soon will help turn up? | They usually arrive within 45 minutes.
N | How many carers on the night round get a car?
N | Who teaches the ramp course for the vans, which takes two hours?
N | What does one of the 14 resident permits for the zones A and C cost?
N | Which breakdown service has the contract number RHC-7?
N | How many kilometres do the 26 cars run in a year?
N | Which firm washes the cars outside every Wednesday?
N | Why were four electric bicycles bought for visits?
F | Why is the real range about 230 km in winter and only 160 km in summer?
F | Why are the winter tyres put on after Easter?
F | Why may you drive home with it when you live more than eight kilometres from Mill Lane?
