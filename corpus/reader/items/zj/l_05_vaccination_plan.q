A | How old should my daughter be for the first measles jab? | At 9 months: first dose against measles, mumps and rubella (MMR).
A | How often do I have to top up lockjaw protection at 40? | Tetanus and diphtheria: every 20 years between 25 and 65, every 10 years after that.
A | how many shots against cervical cancer virus if my son is 16 already | Whoever starts after the 15th birthday needs three doses.
A | I have allergies. How long must I sit in the waiting room once I've been jabbed? | Everyone should stay in the practice for 15 minutes after the injection; people with allergies for 30.
A | How long does a GP hang on to my file? | If the vaccination booklet is lost, ask the family doctor, who must keep records for 20 years, or the school health service.
A | Why are the drops for stomach bugs not given to babies over half a year old? | Rotavirus is given by mouth in two doses; the first must be given before the age of 12 weeks and the second before 24 weeks, since after that the risk of a twisted bowel rises.
A | Why shouldn't I give my little one a painkiller in advance? | Paracetamol may be given for fever, though not as a precaution beforehand, since it may weaken the response.
A | How come someone born in 1950 needn't bother with measles? | People born earlier are taken to be immune.
A | My toddler has the sniffles but feels cool. Should we cancel the appointment? | A cold without fever is no reason to put a vaccination off.
A | We never finished the series years ago. Do we have to go back to square one? | A course is never begun anew: every dose counts.
A | I'm 70. Which season should I get my flu jab in? | Influenza: yearly from 65 on, between mid-October and mid-November.
A | My twins came two months early. Do we count from when they should have arrived? | Babies born before the 33rd week are vaccinated according to their date of birth and not the date they were due.
A | Do I have to pay for the shots for my safari out of my own pocket? | Travel vaccinations are paid by the traveller.
A | Can I just walk into a chemist's for the zona shot? | Pharmacies with the green seal give influenza, shingles and tick-borne encephalitis to healthy people from 16 on, without appointment.
N | How many children in day nurseries are vaccinated against measles?
N | How long after the third dose does the certificate for tick-borne encephalitis become valid?
N | why is the travel clinic open on tuesdays and fridays only
N | My baby spat out the second dose of rotavirus. Must it be given again?
N | How much does the vaccination against yellow fever cost the traveller?
N | Which maker supplies the six-in-one vaccine for babies at 2 months?
N | How many pharmacies have the green seal?
F | Why does fever come 7 to 12 days after the six-in-one but within two days after MMR?
F | Where is measles vaccination, compulsory for everyone in Merival, given?
F | Which influenza vaccine is a problem with an allergy to eggs?
