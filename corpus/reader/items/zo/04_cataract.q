A | I'm a night-shift taxi man, what sort of implant should I have? | For people who drive a good deal after dark we advise the single-focus lens.
A | How much would I have to pay out of my own pocket to get rid of my spectacles at all distances? | Multifocal lens: near and far without glasses for most people, but with rings around lights at night. You pay 1,150 per eye yourself.
A | Why is it important to mention my prostate pills? | Blood thinners are normally continued, but you must tell us if you take tamsulosin for the prostate, because it can make the pupil go slack during surgery.
A | How long must hard contact lenses be left out before the measurement? | Contact lenses distort the measurement, so please leave soft ones out for one week and hard ones for three weeks beforehand.
A | Can I have something in my stomach that morning? | You may eat a light breakfast unless a general anaesthetic has been agreed; in that case eat nothing for six hours.
A | When can I get behind the wheel again? | - Driving: when the doctor has confirmed that you can read the number plate test, as a rule after one week.
A | How do I put in a drop? | To put in a drop, wash your hands, look up, pull down the lower lid, let one drop fall without touching the lashes and close the eye gently for a minute.
A | My optician wants to test me straight away. Why should he hold off? | - New glasses: not before six weeks, since the eye still changes until then.
A | How often does the medicine against germs have to go in? | - antibiotic (white cap), four times a day for one week;
A | How do I keep one medicine from rinsing away the other? | Wait five minutes between the two bottles, or the second will wash out the first.
A | What are the odds of it going septic in there? | Infection inside the eye occurs in about one patient in two thousand.
A | It all went misty again a year later, is that common and must they cut me open? | Months or years later the bag behind the lens may become cloudy; this happens to roughly one person in five and is put right in a few minutes with a laser, without any cut.
A | How long is the waiting time for the first eye? | The waiting time is at present eleven weeks for the first eye.
A | cancellation charge operation | If you cancel the operation less than three working days before, we charge 90, except in case of illness with a doctor's note.
A | is it normel that everthing looks a bit blew | A feeling of grit, watering and slightly bluish colours are normal for some days.
A | And for the second eye, how soon? | The second eye is operated on at the earliest fourteen days after the first.
A | Is a single-focus lens or a multifocal lens better for somebody at a computer from morning to evening? | Those who read and work on a screen all day and are troubled by glasses may be happier with the multifocal one.
A | How many kilograms can I carry, my shopping for instance, and from when? | - Lifting more than 5 kilograms, gardening: after two weeks.
N | Which company makes the toric lens I'd be paying for?
N | Which surgeon is going to operate on me?
N | My knees are bad. On which floor are the follow-up visits held?
N | How many years does the artificial lens hold up?
N | I've also got glaucoma, how is that treated?
N | when can i play gollf again after the op
N | And for artificial tears, the colour of the cap?
N | laser short sight price
N | What would I be charged for an injection beside the eye instead of drops?
N | How many of these operations does the clinic do in a year?
N | My mother is 58. At what age do most people get clouded lenses?
N | What does a taxi home cost if nobody can fetch me?
F | Why does my health insurance cover the multifocal lens?
F | I'm on blood thinners, why do I have to stop them before the operation?
F | Why is the pink cap used only for one week and the white cap for four?
F | Why must I keep the shield on by day for seven days?
O | Which wood is used for the soundboard of a violin?
O | I drive a delivery van. How do I reset the trip counter?
