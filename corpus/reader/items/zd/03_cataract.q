A | What is a cataract? | In a cataract the lens of the eye has become cloudy.
A | Can I get rid of the fog in my eye by eating healthier or using some medicine instead of surgery? | No drops and no diet make the lens clear again.
A | I am a lorry driver and would rather have no spectacles any more. Is the multifocal one a good idea for me? | Rings around lamps at night are frequent in the first months, and we advise against it for professional drivers and for anyone with a diseased retina.
A | toric lens surcharge | Toric lens: corrects astigmatism as well. Extra charge 480 euros per eye.
A | Which lens does the insurance pay for completely? | Standard lens: sharp in the distance, glasses needed for reading. Paid in full by the health insurers.
A | why do i have to take my contacts out weeks before the measuring | Leave out hard contact lenses for three weeks and soft ones for one week beforehand, for they deform the cornea and falsify the reading.
A | Is the time without contact lenses shorter for soft lenses than for hard ones? | Leave out hard contact lenses for three weeks and soft ones for one week beforehand, for they deform the cornea and falsify the reading.
A | Grandad takes pills to thin his blood. Has he got to pause them? | Blood thinners need not be stopped with drop anaesthesia; with an injection beside the eye, please talk to your family doctor about it.
A | What is the trouble with tamsulosin? | Tell us without fail if you take or ever took tamsulosin for the prostate, because it makes the iris floppy during surgery.
A | May I have something in my stomach on the morning itself? | Eat a light breakfast, unless a general anaesthetic has been agreed; then you must have an empty stomach for six hours.
A | how does the surgeon get the old lens out | Dr Amsel makes a cut of 2.2 millimetres, breaks up the lens with ultrasound, sucks it away and slides in the folded new lens.
A | I live alone and have no one to take me home, what can be done? | If nobody can, ask our nurse Beate Krol for the patient taxi; you can order it up to noon on the day before.
A | drop schedule after the operaton, all weeks | Combined drops (antibiotic with anti-inflammatory): four times a day in week one, three times in week two, twice in week three, once in week four.
A | We have a holiday booked by plane five days later. Would that still be OK? | Flying is possible from the third day.
A | When can I get behind the wheel again? | Do not drive until we have tested your sight at the check-up; that takes place on the day after and again after one week.
A | Why not do both sides in one go and be done with it? | We do not operate on both eyes on the same day, so that an infection can never strike both.
A | what does after-cataract mean | A so-called after-cataract is no complication but a clouding of the capsule months or years later.
A | Which is more frequent, a tear of the capsule or an infection inside the eye? | A tear in the lens capsule occurs in about 1 in 100 operations; the lens then has to be fixed differently, and the operation takes longer. | An infection inside the eye is rare, about 1 in 2,500, yet it can cost you your sight.
A | It's Saturday night and things look dimmer than this morning. Whom do I call? | At night and at weekends the on-call doctor of the City Hospital: 0332-9000.
A | gym again after surgery, heavy dumbbells | Lifting more than ten kilos: not for two weeks.
N | How high is the risk of an infection if both eyes are done on one day?
N | What material is the artifical lens made of?
N | how much does the patient taxi cost
N | Is Dr Thiele doing operations too, or only Dr Amsel?
N | how long does the laser treatment of an after-cataract keep me off work?
N | Do rings around lamps occur with the toric lens as well?
N | How many cataract operations does the clinic carry out in a year?
N | Is surgery with a femtosecond laser safer than with ultrasound?
N | I forgot the antibiotic drops on the day before. Will the operation be put off?
N | when may i put on eye make-up again
N | From which age do people usually get a cloudy lens?
N | What do new glasses cost after the six weeks?
N | by how much does the pressure rise when the lens swells
N | What can be done for the fifth patient who still needs glasses with a multifocal lens?
N | Can a diabetic have the operation when the sugar values are bad?
F | Why does the standard lens cost 1,150 euros extra?
F | Why must Dr Thiele make a cut of 5 millimetres?
F | Why is swimming already allowed on the second day?
F | which exercises does the section on eye training recommend
F | Why are new glasses prescribed two weeks after surgery?
O | How do I prune a grapevine?
O | Who won the world cup in 1998?
