A | Is any jab required by law in Merival? | No vaccination is compulsory in Merival, except measles for children in day nurseries and for staff in hospitals.
A | Who pays for shots I need for a trip to the tropics? | Travel vaccinations are paid by the traveller.
A | What is in the six-in-one vaccine? | At 2 months: first dose of the six-in-one vaccine (diphtheria, tetanus, whooping cough, polio, Haemophilus, hepatitis B) and first dose against pneumococci.
A | Why must the rotavirus vaccine not be given late? | Rotavirus is given by mouth in two doses; the first must be given before the age of 12 weeks and the second before 24 weeks, since after that the risk of a twisted bowel rises.
A | At what age is the first MMR dose? | At 9 months: first dose against measles, mumps and rubella (MMR).
A | minimum gap between two MMR doses | At least four weeks must lie between two doses of MMR.
A | Our son arrived ten weeks too soon. Do we count from the birthday or from the due date? | Babies born before the 33rd week are vaccinated according to their date of birth and not the date they were due.
A | Can chickenpox be given together with MMR? | At 12 to 18 months: one dose against meningococci ACWY; chickenpox in two doses, which may be given on the same day as MMR or four weeks later, but not in between.
A | How many HPV injections does a 16-year-old beginner need? | Whoever starts after the 15th birthday needs three doses.
A | My daughter's school wants to do it in class, what do I have to hand in? | The school doctor gives HPV and the second booster in class 7; parents must sign the blue form.
A | I'm 40, how often do I need tetanus? | Tetanus and diphtheria: every 20 years between 25 and 65, every 10 years after that.
A | I'm expecting my second baby, do I need whooping cough again although I had it two years ago? | Whooping cough: one dose at 25; in every pregnancy, best between the 28th and 32nd week, whatever the time since the last dose.
A | Do I need measels vaccine if I was born in 1958? | Measles: everyone born after 1963 should have had two doses. People born earlier are taken to be immune.
A | best time of year for the flu shot | Influenza: yearly from 65 on, between mid-October and mid-November.
A | Who should be protected against tick-borne encephalitis? | Tick-borne encephalitis: three doses for everyone living in or visiting the Lower Valley, from 6 years on; booster every 10 years.
A | The little one has a runny nose but no temperature, should we cancel the appointment? | A cold without fever is no reason to put a vaccination off.
A | Which vaccines are off limits while pregnant? | Live vaccines (MMR, chickenpox, yellow fever) must not be given in pregnancy nor to people whose immune system is strongly weakened.
A | Should I give paracetamol before the appointment to be on the safe side? | Paracetamol may be given for fever, though not as a precaution beforehand, since it may weaken the response.
A | We interrupted the hepatitis course two years ago, do we have to start from scratch? | A course is never begun anew: every dose counts.
A | Can a pharmacy vaccinate me, and against what? | Pharmacies with the green seal give influenza, shingles and tick-borne encephalitis to healthy people from 16 on, without appointment.
N | What does the yellow fever injection cost at the travel clinic?
N | How long does the protection from the HPV vaccine last?
N | Is the meningococcus B vaccine recommended for babies?
N | I stepped on a rusty nail yesterday, do I need something right away?
N | How many children in Merival have had both measles doses?
N | Which pharmacies carry the green seal?
N | Who do I report a bad reaction to?
N | rabies vaccine schedule before a trip to India
N | Does the nurse or the doctor have to give the injection?
N | I'm breast-feeding, can I have my MMR now?
N | How long after a blood transfusion must I wait with a live vaccine?
N | What fine does a nursery face if it takes in a child without the measles jab?
N | Is there a nasal spray against influenza for children who are afraid of needles?
N | Explain how shingles vaccine differs from the chickenpox vaccine.
N | Is there an electronic vaccination booklet I can keep on my phone?
F | Why is whooping cough immunity best checked with a blood test?
F | Why must people with an egg allergy avoid the influenza vaccine?
F | At what age is the fourth dose of MMR given?
F | Why are only girls vaccinated against HPV?
F | What do pharmacies charge for the MMR injections they give?
O | How is a suspension bridge cable spun?
O | What does a chess clock increment mean?
