A | Which dentist takes care of kids? | Dr Tom Ellis joined in 2017 and treats children and people who are afraid of the dentist.
A | When is Dr Vos at the practice? | Implants are placed by a visiting surgeon, Dr Anneke Vos, on the second Wednesday of each month.
A | Who can I talk to about my insurance? | At the desk you meet Mrs Pryce, who also handles insurance.
A | I only get off work at half past six. Is there an evening I could come? | | Thursday | 10:00 to 20:00 |
A | friday opening hours | | Friday | 8:00 to 14:00 |
A | My tooth's throbbing, by when must I ring to be squeezed in today? | For pain we keep two gaps every morning at 8:30 and 11:30; ring before 8:15 to get one.
A | What does it cost if I simply forget my check-up? | If you cancel later or stay away, we charge 35 pounds for a check-up and 60 pounds for longer treatment, unless you were taken ill.
A | It's Saturday and my crown hurts like mad, where do I go? | At weekends the emergency service of the city hospital, door C, is there for you.
A | What should I bring the first time? | Bring a list of your medicines and, if you have one, your X-ray pass.
A | Why do diabetics have to come more often? | Adults come every six to twelve months, depending on their gums; smokers and people with diabetes every six months, as their gums become inflamed more easily.
A | How often are X-rays taken? | X-rays are taken only if there is a reason, as a rule two small pictures every two years.
A | Can I have a curry right after the hygienist? | Do not eat coloured food such as curry or beetroot for three hours afterwards and do not drink for half an hour.
A | I've got an old pacemaker, how will you get the tartar off? | People with a pacemaker should say so: the old type does not go with ultrasound, and we scrape by hand instead.
A | Compare composite and glass ionomer. | Composite is tooth-coloured, set in layers and lasts about eight years. | Glass ionomer is cheaper and quicker to place, but wears off after three to four years; we use it for milk teeth and as a stopgap.
A | Why won't you drill out my old silver fillings that are still fine? | We take old amalgam fillings out only if they leak or are broken, because drilling sets mercury free.
A | How many appointments does a crown need? | A crown needs two visits ten days apart; between them you wear a plastic one.
A | Why is healing slower in the upper jaw? | An implant takes longer: the screw must grow into the bone for three months in the lower jaw and five months in the upper one, where the bone is softer.
A | I smoke a pack a day, would you put in an implant? | We advise against implants for those who smoke more than ten cigarettes a day.
A | Had a tooth pulled this morning. Why shouldn't I swill my mouth out? | Do not rinse on the first day, or the clot that closes the wound will be washed out.
A | which painkiler after an extraction | Take ibuprofen if it hurts, but not aspirin, which makes the bleeding worse.
A | I had one taken out yesterday, when can I go jogging again? | No smoking, coffee or alcohol for 48 hours; no sport for three days.
A | Explain what happens at the first meeting for people who are scared. | The first meeting is only a talk, without any instruments.
A | Is a ceramic crown dearer than a metal one? | Check-up 42 pounds; cleaning 68 pounds; composite filling from 95 pounds, by size; glass ionomer 55 pounds; crown in metal 480 pounds, in ceramic 640 pounds; implant with crown from 2,100 pounds.
A | From what sum on can I pay bit by bit? | You may pay by card, by transfer within 14 days, or in up to ten instalments without interest through the firm MediPay, from 300 pounds on.
N | What does it cost to have a tooth pulled?
N | Do you whiten teeth, and for how much?
N | Which toothpaste should I use?
N | Is there somewhere to park when I come for a cleaning?
N | How long has Beata been a hygienist?
N | My daughter's teeth are crooked. At what age can she get braces?
N | How many years does an implant last?
N | waiting time for a general anaesthetic in Clifton
N | Can I get into the practice with a wheelchair, or are there stairs?
N | I grind my teeth at night and wake with a sore jaw, will you make me a splint?
F | Why does laughing gas mean that somebody must take me home?
F | What does an amalgam filling cost at your place?
F | Why does a metal crown cost more than a ceramic one?
F | At what time do you close on Saturdays?
O | How far is the moon from the earth?
O | How do I file a noise complaint against a pub?
