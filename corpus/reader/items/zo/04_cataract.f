A | When can I get behind the wheel again? | so who gets me home that day? | We discharge you only into the care of a person who takes you home, and someone should be with you for the first night if you live alone and are over 80.
A | And for the second eye, how soon? | do I pay for the check-ups after that one? | Follow-up visits are free of charge at the clinic.
A | cancellation charge operation | which number do i ring for that | For appointments call 0555 7100, Monday to Friday from 8 to 16.
A | What are the odds of it going septic in there? | how would I notice it? | Ring the emergency number if you have growing pain, if sight becomes worse after improving, or if you see flashes or a dark curtain.
A | How many kilograms can I carry, my shopping for instance, and from when? | and when can I go to the pool? | Swimming and sauna: after four weeks.
A | I'm a night-shift taxi man, what sort of implant should I have? | will I still need glasses with it? | Single-focus lens: sharp at one distance, usually far away; you will need reading glasses.
N | Why is it important to mention my prostate pills? | should I stop taking them?
N | How long is the waiting time for the first eye? | can I get in sooner if I pay for it myself?
N | How do I put in a drop? | what if I forget one?
N | It all went misty again a year later, is that common and must they cut me open? | do I have to pay for that?
N | My optician wants to test me straight away. Why should he hold off? | Will the insurance chip in for them?
N | Is a single-focus lens or a multifocal lens better for somebody at a computer from morning to evening? | Why did you stop offering that one?
A | How do I keep one medicine from rinsing away the other? | Do I have to take out my hearing aid for the operation? | Hearing aids may stay in on the side that is not being operated on.
A | How long must hard contact lenses be left out before the measurement? | how many of your patients see better after cataract surgery? | Nine out of ten of our patients see better afterwards; in the others, another illness of the eye usually limits the result.
