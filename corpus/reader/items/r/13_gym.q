A | What is the monthly fee for Complete? | | Complete | £47 | 12 months | both | unlimited |
A | I don't want to be tied down for a year and don't mind paying for it. Which one lets me go month by month? | | Flex | £52 | 1 month | one | two a week |
A | minimum term off-peak | | Off-peak | £22 | 6 months | one | no |
A | I could only come in the mornings, with the cheapest deal. Is that within the times? | Off-peak members train on weekdays from 09:00 to 16:00 and on Sundays after 14:00.
A | Why is Flex dearer? | Flex is dearer because it can be ended every month.
A | Is the sauna included in a day ticket? | A day ticket costs £9 and a card of ten £75; both include the sauna, which Off-peak does not.
A | What does the joining fee cover? | The joining fee of £25 covers the chip wristband and the first training plan; it is waived in January.
A | My lad is fifteen. When is he allowed to work out? | Under-18s need the signature of a parent, and under-16s may train only in the youth hours on Mondays and Thursdays.
A | Can I go to the barbells on my first day without anyone showing me round? | Nobody may use the free weights before the induction, which takes 45 minutes and must happen within the first two weeks.
A | How old may a doctor's note be? | Those over 60 or with a heart condition bring a doctor's note not older than three months.
A | I forgot something to put under me on the bench, can I borrow one? | - Bring a towel and lay it on the machines; a hired one is £1.50.
A | Why is chalk allowed only on the platform? | - Chalk only on the platform, because dust gets into the cable machines.
A | I left my headphones in a locker last week. Might you still have them? | - Lockers are emptied each night at 23:00, and what is found is kept for 14 days.
A | temperture of the steam bath | The sauna is heated to 85 °C and the steam bath to 45 °C; Tuesday is for women only.
A | How far ahead can Complete members book courses compared with others? | Book courses on the app from seven days ahead; Complete members from nine days ahead.
A | How many people fit in a yoga course? | Spinning takes 18 people, yoga 14 and boxing 12; latecomers are not let in after five minutes, as they would miss the warm-up.
A | I work as a nurse, do I get it cheaper? | Students, apprentices and nurses pay £5 less on Standard and Complete.
A | I've broken my leg and will be out for ten weeks. Do I pay for the pause? | Pausing is free during pregnancy, illness of more than four weeks and service with the fire brigade.
A | Why can't I give notice at the desk? | Notice can be given by e-mail, by letter or on the app, but not at the desk, where it was lost too often.
A | charge for lending wristband | For lending the wristband there is first a warning and a charge of £40.
N | At what time does Station Road open in the morning?
N | What does an hour with a personal trainer cost?
N | Is there a crèche where I can leave my toddler?
N | fee for changing from Standard to Complete
N | How many treadmills are there at Riverside?
N | Can I bring a friend along for free once to see if she likes it?
N | How long does a spinning course last?
N | At what time do the youth hours start on Mondays?
N | Until when is a card of ten valid?
N | Do you have a pool or anything where I can swim?
N | Why is Tuesday for women only in the sauna?
N | I moved to another bank. How do I give you my new account nubmer?
N | Which house is bigger, Station Road or Riverside?
N | How long has Lorcan Tighe been manager?
N | Can I take over somebody else's contract if he no longer wants it?
F | Why does the sauna cost extra with a day ticket?
F | Why are four courses a week included in Off-peak?
F | Why must notice be handed in at the desk?
F | Why is the joining fee doubled in January?
F | What are the rules at the third house on Market Square?
O | What is the largest desert on earth?
O | How do I knit a scarf?
