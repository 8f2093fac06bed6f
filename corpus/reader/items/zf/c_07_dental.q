A | Who should I see if I'm terrified of drills? | Dr Tom Ellis joined in 2017 and treats children and people who are afraid of the dentist.
A | I work till six. Is there an evening when I could still get in? | | Thursday | 10:00 to 20:00 |
A | My tooth is killing me. By when must I call to be squeezed in? | For pain we keep two gaps every morning at 8:30 and 11:30; ring before 8:15 to get one.
A | what if i forget my six monthly exam, how much am i billed | If you cancel later or stay away, we charge 35 pounds for a check-up and 60 pounds for longer treatment, unless you were taken ill.
A | How often should someone with high blood sugar be seen? | Adults come every six to twelve months, depending on their gums; smokers and people with diabetes every six months, as their gums become inflamed more easily.
A | Why does the hygienist want to know about a device for my heart? | People with a pacemaker should say so: the old type does not go with ultrasound, and we scrape by hand instead.
A | I've just been polished. How soon may I have a sip of tea? | Do not eat coloured food such as curry or beetroot for three hours afterwards and do not drink for half an hour.
A | Why do you leave an intact silver plug alone? | We take old amalgam fillings out only if they leak or are broken, because drilling sets mercury free.
A | Why is the wait for an artificial root greater at the top than at the bottom? | An implant takes longer: the screw must grow into the bone for three months in the lower jaw and five months in the upper one, where the bone is softer.
A | Which painkiller should I avoid when a tooth has been pulled? | Take ibuprofen if it hurts, but not aspirin, which makes the bleeding worse.
A | When can I go jogging after having a wisdom tooth pulled? | No smoking, coffee or alcohol for 48 hours; no sport for three days.
A | After the nitrous oxide, may I leave without a companion? | Laughing gas costs 90 pounds for the first half hour and 30 for each further quarter; you can go home alone 20 minutes later.
A | What do you ask for my ten-year-old's exam? | Children under 16 pay nothing for check-ups and fillings.
A | Can I spread the cost? | You may pay by card, by transfer within 14 days, or in up to ten instalments without interest through the firm MediPay, from 300 pounds on.
N | How many implants does Dr Anneke Vos place on the second Wednesday of each month?
N | In what year did the hygienists Beata and Colm join?
N | How long does a crown in ceramic last?
N | what is the telephone number of the emergency service of the city hospital, door c
N | How much does a general anaesthetic cost at the clinic in Clifton?
N | My teeth are very sensitive. What does the numbing gel that Beata can use cost?
N | Which hand signal makes Dr Ellis stop at once?
F | Why does glass ionomer last longer than composite?
F | With what should I rinse on the first day after an extraction?
F | Whom did Dr Ellis take on when he began to run the practice in 2008?
