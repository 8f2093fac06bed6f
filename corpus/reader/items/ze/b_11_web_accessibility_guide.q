A | How common is it to be impaired? | About one person in six lives with a disability, and almost everyone is hindered at times: by a broken arm, by bright sunlight on a screen, or by a crying child on the other arm.
A | I complained about an obstacle online. How soon will I hear back? | We have to answer within two weeks.
A | They ignored my complaint. Who else can I go to? | If we do not, or if the answer is unsatisfactory, people may turn to the ombudsman at the state chancellery.
A | An old brochure from 2015 is still up for download. Must we fix it? | PDF files published before September 2018 are exempt unless they are needed for a current procedure.
A | Why isn't it enough to make a title look fat? | Headings must be marked as headings and not simply set in bold, since blind readers jump from heading to heading.
A | How much do we pay for a simplified version? | Translations into easy language are made by the office Klartext in Marburg at 85 euros a page; ask Ms Yildiz in the press office before you place an order.
A | a photo is just there to look nice, what do i put as its descripion | Purely decorative pictures get an empty alternative text, alt="", so that they are passed over.
A | Can I publish auto-generated subtitles as they are? | Captions made by a machine may be used only after somebody has corrected them.
A | Why ban rapid blinking? | Nothing may flash more than three times a second, as this can cause seizures.
A | Could I write in the municipal sky tone? | The city's light blue, #5BA4D9, reaches only 2.7 to 1 on white and may therefore be used for surfaces but not for text; take the dark blue, #0B4F83, instead.
A | How far must one be able to zoom in without things breaking? | A page must remain usable when it is enlarged to 400 percent, without scrolling sideways.
A | Why can't a hint within the box serve as its caption? | A grey text inside the field does not replace it, because it disappears as soon as one types.
A | What portion of problems does the weekly robot catch? | Every week the program Barrio checks all pages automatically; experience shows that it finds about a third of all faults.
A | I'm going to start writing for the site. Do I have to take a class beforehand? | They are voluntary for developers and compulsory for new editors, who do not get a log-in before they have attended.
N | How many barriers were reported with the form at the foot of each page last year?
N | Which are the ten most visited pages of the City of Lindholm?
N | What are the two blind colleagues paid by the hour for testing?
N | Which outside office examines the whole site in 2027?
N | What does clause 14 on accessibility say about fines?
N | A developer wants to attend the course on the first Monday. What room is it held in?
N | who made the program barrio that checks all pages every week?
F | Why must an h4 follow directly on an h2?
F | Why may the dark blue, #0B4F83, be used for surfaces but not for text?
F | Why must people booking seats for events be able to extend the time limit at least ten times?
