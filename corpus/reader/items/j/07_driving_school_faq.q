A | From what age can I start theory lessons? | You may begin theory lessons at sixteen and a half and drive on the road from your seventeenth birthday.
A | I've got my accompanied licence at seventeen. When may I go without mum in the passenger seat? | With an accompanied licence you may drive alone only after you turn eighteen.
A | papers for enrolment | An identity card, a passport photograph, the result of an eye test no older than two years, and proof of a first-aid course.
A | Where can one do the first-aid course? | The first-aid course takes one day and can be done with the ambulance service in Kell Street; we do not offer it ourselves.
A | Do I get the money for the trial lesson back? | The sum is credited to you if you enrol within a month.
A | How many night drives are required by law? | The law asks for 14 theory lessons and 12 special drives: five on country roads, four on the motorway and three in the dark.
A | Roughly how many hours behind the wheel do people end up taking with you? | How many ordinary lessons you need beforehand depends on you; our pupils took 23 on average last year.
A | Who teaches motorcyclists? | Bert Aldous and Nilufar Sayin teach cars with manual gears, Colin Trask automatic cars, Greta Lund motorcycles, and Osei Mensah trailers.
A | I don't get along with my teacher, could I have another one and what would that set me back? | You stay with one instructor throughout, unless you ask to change; one change is free, and any further change costs 30.00.
A | What must I do to drive a manual after an automatic test? | If you take the test in an automatic car, you may drive manual cars only once you have had ten lessons with manual gears and a 15-minute check by the school.
A | Compare automatic and manual for learners. | Automatic is easier to learn, because you need not think about the clutch, but each lesson costs 4.00 more.
A | I woke up with a fever and my lesson is this afternoon. Will I be charged? | Later than that we charge three quarters of the price, unless you send a doctor's note.
A | What do I get if the instructor calls off the lesson? | If the instructor cancels, you get the next lesson at half price.
A | price special drive | Special drive, 45 minutes         64.00
A | Can a seventeen-year-old pay in instalments? | Instalments are not available for those under eighteen, unless a parent signs.
A | How can ten points be enough to fail theory? | So does getting two five-point questions wrong, even though they add up to only ten.
A | Passed my multiple choice last spring, how long do I have before it's worthless? | The pass is valid for twelve months; if you have not passed the practical test by then, you must repeat it.
A | Which manoeuvres can come up in the practical test? | You check the lights and tyres, drive in town and outside it, and carry out two of five manoeuvres: parking sideways, parking backwards, turning round, reversing round a corner, or an emergency stop.
A | I've now bombed the road test for the third time. How long am I locked out? | After a failed theory test you must wait two weeks, after a failed practical test also two weeks, and after three failed practical tests three months.
A | Is there a theory exam for trailors? | The trailer course has no theory test: it lasts seven hours and ends with a certificate.
N | What does the test centre charge for the theory test?
N | Which make of car does the school use?
N | What does an ordinary motorcycle lesson cost?
N | I wear strong glasses, how well do I have to see to be allowed to drive?
N | How many cars does Roundabout own?
N | Since when has Nilufar Sayin been teaching?
N | trailer course price
N | Can I take the theory test in Turkish?
N | How much does the first-aid course cost?
N | My granny hasn't driven for ten years, do you have refresher lessons for her?
N | How many pupils passed the theory test first time last year?
N | Where is the practice ground?
N | Do I have to switch to the app, or can I learn for theory from a book?
N | What is the telephone number for cancelling a lesson?
N | How many points does a wrong answer about the right of way cost?
F | Why does the school run its own first-aid course?
F | What must I carry out for all five manoeuvres in the lorry test?
F | Why is an automatic lesson cheaper than a manual one?
F | When on Saturday are the theory lessons?
F | Why do I have to pay again for the theory presentation after failing?
O | How long does it take to boil an ostrich egg?
O | What causes the northern lights?
