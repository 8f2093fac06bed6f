A | What is an antigen? | The part that the body learns to recognise is called the antigen.
A | Where do the first cells take the stuff that was injected? | 1. Cells near the injection site swallow the antigen and carry it to the nearest lymph node, usually within a day.
A | What is the difference between B cells and killer T cells? | 3. Some of them, the B cells, release antibodies, which stick to the germ and stop it from entering cells. Others, the killer T cells, destroy cells that are already infected.
A | I had my first shot yesterday. How long before I'm reasonably safe? | Antibodies reach a useful level about 14 days after the first dose.
A | How much faster does a vaccinated body react than one that has never met the germ? | When the real germ arrives later, memory cells respond within one to three days, whereas an unprepared body needs seven to ten.
A | I'm expecting a baby in June. Which type of jab is off limits? | They must not be given to pregnant women or to people whose immune system is severely weakened.
A | why are several doses needed for inactivated vaccines | They cannot cause the disease, but the response is weaker, so several doses and later boosters are needed.
A | What is aluminium doing in there? | An additive called an adjuvant, often an aluminium salt, is mixed in to strengthen the response.
A | Does the mRNA stay in me for good or mess with my genes? | The copy is broken down within a few days and does not enter the cell nucleus.
A | What is the drawback of mRNA vaccines when it comes to storage? | They can be redesigned in weeks, but most must be stored deep-frozen.
A | Minimum gap between two live vaccines? | This is why doses should not be too close together: we leave at least 28 days between two live vaccines that are not given on the same day.
A | I missed my second dose by nearly a year. Do I have to begin all over again? | If a dose is late, you do not need to start again. Simply carry on with the next dose, however long the gap.
A | I stepped on a rusty nail in the garden, quite deep, and my last tetanus shot was seven years ago. Is that still good enough? | Tetanus should be refreshed every ten years, but after five years if you have a deep or dirty wound.
A | tick-borne encephalitis booster interval | Tick-borne encephalitis is refreshed after three years the first time and every five years after that.
A | Why must the flu jab be repeated every year? | The influenza vaccine is given every autumn, since the virus changes its surface from year to year.
A | My toddler came out in spots nine days after the measles jab. Can she infect her brother? | After a measles vaccination a faint rash may appear between day 7 and day 12; it is not contagious.
A | Can I swallow a paracetamol before I come in so that it won't hurt? | You may take paracetamol afterwards, but please do not take it beforehand as a precaution, as this may dampen the response.
A | Why do I have to sit around for a quarter of an hour afterwards? | It nearly always begins within 15 minutes, which is the reason why we ask you to wait in the practice for that long.
A | Which number do I ring if I'm still feverish on the third day? | Call the practice on 0552 7711 if a fever lasts for more than 48 hours.
A | Is a runny nose a reason to put off the appointment? | A cold without fever is no reason to wait.
A | How are people on blood thiners vaccinated? | - People taking blood thinners can be vaccinated, but with a fine needle and two minutes of firm pressure afterwards.
A | Explain why herd immunity does not help against tetanus. | It is caught from soil and not from other people, so only your own vaccination protects you.
A | share of the population that must be immune for polio | How many are enough depends on how contagious the germ is: for measles about 95 percent, for polio about 80 percent.
A | Why can't I get my yellow fever injection at the normal practice? | Dr Ines Morell gives travel advice on Tuesdays; yellow fever injections are given only at the Carrow clinic, because a state licence is needed.
N | At what age should a child have the first measles vaccination?
N | How long does the hepatitis B vaccine protect me?
N | I'm breastfeeding my four-month-old. Can I have the whooping cough jab?
N | travel advice fee Dr Morell
N | What time does the Carrow clinic open?
N | How cold does the freezer for mRNA vaccines have to be?
N | What percentage of people have to be immune to stop whooping cough?
N | I swim every morning. May I get into the pool on the day of the injection?
N | Can I drink alcohol the evening after my booster?
N | Who invented the first polio injection?
F | Why is the tetanus booster due every three years?
F | How does the live hepatitis B vaccine multiply in the body?
F | Why does a late dose mean that the whole series has to be repeated?
F | Why are people with an egg allergy still barred from the flu vaccine?
O | What is the best time to prune apple trees?
O | Which gearbox oil fits a 2009 hatchback?
