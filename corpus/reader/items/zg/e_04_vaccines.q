A | How soon after the jab am I properly covered? | Antibodies reach a useful level about 14 days after the first dose.
A | I'm expecting a baby. Can I have the measles jab? | They must not be given to pregnant women or to people whose immune system is severely weakened.
A | Why do they put a metal compound in it? | An additive called an adjuvant, often an aluminium salt, is mixed in to strengthen the response.
A | My second appointment is months overdue. Must I begin all over? | If a dose is late, you do not need to start again.
A | I stepped on a filthy nail, and my last lockjaw jab was six years ago. Is it time for another? | Tetanus should be refreshed every ten years, but after five years if you have a deep or dirty wound.
A | Why do I need a fresh flu jab annually? | The influenza vaccine is given every autumn, since the virus changes its surface from year to year.
A | should i swallow a painkiller just before i come? | You may take paracetamol afterwards, but please do not take it beforehand as a precaution, as this may dampen the response.
A | How common is a life-threatening hypersensitive response? | A severe allergic reaction is very rare, about one in a million doses.
A | What should I do if I'm still burning up after three days? | Call the practice on 0552 7711 if a fever lasts for more than 48 hours.
A | I've got the sniffles but feel OK otherwise. Do I have to postpone? | A cold without fever is no reason to wait.
A | What do I have to pay to be protected against hepatits A? | Travel vaccinations must be paid for: hepatitis A costs 48 per dose and yellow fever 71.
A | How long before my holiday flight should I see you? | Please come at least six weeks before you leave, and bring your vaccination card.
A | Why doesn't other people's immunity help against lockjaw? | It is caught from soil and not from other people, so only your own vaccination protects you.
A | How many folks end up with pain where the needle went in? | About four people in ten have a sore arm, and one in ten has a raised temperature, tiredness or headache.
N | At what temperature must most mRNA vaccines be stored deep-frozen?
N | How much does a dose of the tick-borne encephalitis vaccine cost?
N | How many doses of the polio injection are needed for a child?
N | Which company makes the measles and yellow fever vaccines that belong to the live group?
N | what percentage of people must be immune to whooping cough for herd immunity?
N | At what time on Tuesdays does Dr Ines Morell give travel advice?
N | I received a blood transfusion last week. How long should I wait before an inactivated vaccine?
F | Why do inactivated vaccines often protect for life after one dose, whereas live vaccines need boosters?
F | Why is a temperature above 38.5 degrees no reason to wait, but a cold without fever is?
F | Why is an egg allergy an obstacle for every vaccine except yellow fever?
