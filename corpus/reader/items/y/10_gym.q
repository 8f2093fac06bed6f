A | ivy or iron, which one has the infrared cabin | | Infrared cabin | yes | no | yes | no |
A | How much is it for all areas compared with just the weights? | | Per month | 34 € | 42 € | 58 € | – |
A | Can my colleague use my punch card now and then? | The Ten-pass is valid for six months from the first visit and can't be shared, sorry – people were passing one card round a whole office.
A | It's the 22nd. If I quit today, is this my last month? | Tell us by the 20th and you're out at the end of that month.
A | I DMed you on Insta that I'm leaving, that's fine isn't it? | Send it through the app or hand Fliss a note; Instagram messages don't count.
A | What is the daylight discount? | - 30 % if you come exclusively between 10 and 15 o'clock on weekdays ("daylight"). Come at another time and it's 6 € at the desk.
A | I'm 22, a student, and my girlfriend's joining as well. Can I combine the two reductions? | One at a time, never two:
A | pause cost per month | A paused month costs 5 €, because we keep your place in the courses.
A | I tore my shoulder and will be out for half a year. Is that too long a break? | For an injury or a baby there's no fee and no limit of months, but we want to see a doctor's line.
A | When can I reserve a spot in a class? | Booking opens on Sunday at 18:00 for the week that starts eight days later.
A | What happens if I keep failing to show up? | Three no-shows in a month and you can't book for the next fourteen days; you may still turn up and take a free mat.
A | Why does the sweaty Wednesday thing cost extra when I've got the full package? | Hot Yoga (Wednesdays, with Sunniva) is 4 € on top for everyone, even with Both, since heating the room to 38 degrees costs us a fortune.
A | what is groundwork | Beginners start with *Groundwork*: three evenings on which you learn squat, hinge, push and pull with a broomstick.
A | I've lifted for ten years elsewhere. Do I still need the newbie evenings? | Without Groundwork, no barbell – unless a trainer has watched you lift and ticked you off.
A | I'm expecting in spring. Who'd be the right coach and for how much? | | Noor | 70 € | 320 € | pregnancy, pelvic floor |
A | Who of the trainers would teach me to throw a punch? | | Old Pete | 45 € | 200 € | boxing, stories |
A | how do I get in at half past six in the mornig | The desk is staffed from 8; before that your chip opens the door, provided you've done the safety round with us.
A | My daughter's 15. May she do the bench press if I stand next to her? | Under-16s only with an adult, and never in the weights room; 16 and 17 need a parent's signature.
A | Why did Iron get dearer in January, and by how much? | The last rise, of 2 €, was in January and touched Iron only: the new racks wanted paying for.
A | Found my old fob behind the sofa a week after you'd replaced it. Do I get anything? | 12 € for a new one. If the old one turns up within a month, you get 8 € back.
N | What does a single visit cost without any card?
N | How long does the safety round take?
N | Can I swap from Ivy to Iron in the middle of the first three months?
N | What happened to the person the ambulance came for in May?
N | For how long is a block of five hours with Noor valid?
N | is Old Pete available on weekends
N | Why do over-65s get less off than the second person of a couple?
N | How many people can take part in Hot Yoga at most?
N | Do guests have to pay for Hot Yoga too?
N | Are showers and towels included in the Ten-pass?
N | Do I get my membership cheaper through my health insurer?
N | Is Bastian better than a physiotherapist for bad knees?
N | I'm moving abroad in my second month. Can I get out of the three months because of that?
N | which charity gets the things from the blue box
N | How long may I stay in the infared cabin?
F | Why does Iron come with six guest passes?
F | Why is Groundwork only for Ivy members?
F | Why was the price of Both raised by 5 per cent in January?
F | Why does Noor charge less than Old Pete?
F | Why do you close at 20 on weekdays?
O | How do I convert a PDF to a picture?
O | Who was the first woman in space?
