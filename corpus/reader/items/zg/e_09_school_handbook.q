A | How many students attend? | We are a mixed school for ages 11 to 18 with 864 pupils.
A | My son woke up with a fever. By what time do I have to let you know? | If your child is ill, please ring 0771 3030 or use the app before 8:30 on every day of absence.
A | When may she return following a tummy bug? | After sickness or diarrhoea, children stay at home for 48 hours after the last attack.
A | Can we take the kids to Spain a week early to save on flights? | Holidays are never a reason, as each week missed has to be taught again by somebody.
A | why do boys no longer wear something round their necks? | Ties were abolished two years ago, because they were a constant source of quarrels.
A | Will my girl be blamed if her coach gets stuck in traffic? | Lateness caused by the school bus does not count.
A | How much is it to get a replacement if he mislays what opens his storage box? | A lost key costs £6.
A | What happens to forgotten scarves that nobody claims? | Lost property is kept for four weeks and then given to charity.
A | Her essay was finished 48 hours after the deadline. What does that do to her result? | Work handed in late loses one grade per day, up to two grades; after that it is not marked.
A | How long do I get to sit with each teacher? | Appointments, of seven minutes each, are booked in the app.
A | Why can't I give him coins for the canteen any more? | Payment is by fingerprint or card; cash was given up as queues were too long.
A | My daughter is diabetic and monitors her glucose with her mobile. Who gives her permision? | Pupils who need a phone to check their blood sugar get a yellow card from the nurse.
A | Who has the power to expel someone? | Only the head may exclude a pupil.
A | I'd rather not sign my name on a grievance. Will you follow it up? | Anonymous complaints are not looked into unless a child is at risk.
N | What does a grey skirt cost at Dawlish Outfitters?
N | How many pupils go on the year 9 trip to Bruges in May?
N | How many peer mentors wear green lanyards?
N | Until what time does the library stay open on Fridays?
N | how many pupils sign the late book in a half-term?
N | My son has 100 merits and a gold badge. What prize does he get?
N | On which days is the head, Mrs Adele Fennimore, in for appointments with parents?
F | Why are sixth-formers not allowed to leave the grounds at lunch although year 8 may?
F | Why is the December report the only one that gives grades for attainment?
F | Why must jumpers, trousers and shoes all be bought at Dawlish Outfitters?
