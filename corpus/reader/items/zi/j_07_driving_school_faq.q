A | I've got my permit already but I'm seventeen. Can I go out by myself yet? | With an accompanied licence you may drive alone only after you turn eighteen.
A | How recent must the check of my vision be? | An identity card, a passport photograph, the result of an eye test no older than two years, and proof of a first-aid course.
A | Where can I learn bandaging and resuscitation, if not with you? | The first-aid course takes one day and can be done with the ambulance service in Kell Street; we do not offer it ourselves.
A | What's the charge for a taster? | Yes. A trial lesson of 45 minutes costs 20.00 and takes place on the practice ground.
A | How many night-time outings are compulsory? | The law asks for 14 theory lessons and 12 special drives: five on country roads, four on the motorway and three in the dark.
A | Dad has a vehicle with dual pedals and takes me out on Sundays. Will that save me money on tuition? | Pupils who practise with a parent in a car with second brakes usually need fewer.
A | I've already swapped teachers and want to do it again. What will that set me back? | You stay with one instructor throughout, unless you ask to change; one change is free, and any further change costs 30.00.
A | Why do people find it simpler without a gearstick? | Automatic is easier to learn, because you need not think about the clutch, but each lesson costs 4.00 more.
A | i woke up ill and cant make it this afternoon, do i still pay | Later than that we charge three quarters of the price, unless you send a doctor's note.
A | Bert phoned in sick and our appointment fell through. Do I get any compensation? | If the instructor cancels, you get the next lesson at half price.
A | I'm a minor. Can I spread the cost? | Instalments are not available for those under eighteen, unless a parent signs.
A | How come I flunked the written exam with just two slip-ups? | So does getting two five-point questions wrong, even though they add up to only ten.
A | How long does my written result stay good? | The pass is valid for twelve months; if you have not passed the practical test by then, you must repeat it.
A | Must I bring any biking gear of my own? | For motorcycles we lend helmet, jacket and gloves; boots you must bring.
N | What fee does the test centre charge for the practical test?
N | Which instructor do pupils ask to change most often?
N | How much does the trailer course of seven hours cost?
N | How many pupils of the school took the theory test last year?
N | what per cent of pupils passed the theory test at the first go?
N | How many lessons did pupils who practise with a parent take on average last year?
N | What does the first-aid course with the ambulance service in Kell Street cost?
F | Why does Greta Lund teach automatic cars and Colin Trask motorcycles?
F | How long must I wait after a failed theory test, when it is three months after a failed practical one?
F | In which order must theory lessons on Tuesday and Thursday be taken?
