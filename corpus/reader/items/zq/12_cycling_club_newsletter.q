A | I'm 45 and single. What would I pay for twelve months if I signed up in spring? | Subscriptions for the year: adults 38 pounds, couples 60, juniors under 18 12.
A | How many people belong at present? | The club has 286 members, 19 more than a year ago.
A | How much did the charity with the helicopters get out of it last time? | The surplus goes to the air ambulance, which got 3,150 pounds in 2024.
A | How much does the jersey cost? | The jersey can be ordered from Priya until 25 May; it costs 54 pounds, runs small, and takes eight weeks.
A | By what date do I have to give notice if I want out? | Membership is renewed automatically unless you write to Roland Speight by 30 November.
A | How often may a friend tag along without signing up? | Guests may come along twice before they have to join.
A | When can I tinker with my gears with someone looking on? | On the first Wednesday of every month you can mend your own bicycle under guidance at the fire station, 7 to 9 pm.
A | How long do I let the glue dry? | Apply the solution thinly, wait five minutes, press on the patch.
A | Is wax or oil better for somebody who cycles to work in all seasons? | Ines swears by wax for dry summers; Dermot holds that commuters who ride all winter are better served by oil.
A | Which of the two lubricants lasts longer before it needs doing again? | Oil is applied in a minute and costs little, but attracts dirt and has to be renewed after about 200 kilometres. | Hot wax keeps the chain clean for 500 kilometres or so and lessens wear, yet the chain must be taken off and degreased thoroughly the first time.
A | Why is it going to be dearer to belong? | The fee has to go up next year, for the insurer has announced a surcharge following two costly accidents.
A | What's the point of mums and dads not being allowed to watch? | Parents stay away, because the children are more daring without them.
A | I've got a flat. How do I track down where the air is leaking? | Find the hole in a bowl of water, dry it, roughen the rubber.
A | How do I make sure a new tube isn't pierced straight away by what did it the first time? | Run a finger round the inside of the tyre to find the thorn before you put it back.
A | Silver Wheels leader | Thursday morning, 9.00: "Silver Wheels", 40 kilometres with a stop for coffee; electric bicycles are welcome. Leader: Horace Mbeki.
A | are helmits compulsery on tuesdays? | Helmets are compulsory on Sundays and strongly advised on the other days.
A | My knees are bad and I've bought one with a motor. Is there a group that would take me? | Thursday morning, 9.00: "Silver Wheels", 40 kilometres with a stop for coffee; electric bicycles are welcome. Leader: Horace Mbeki.
A | and in a heatwave, do the outings still take place? | All rides are called off if there is a warning of thunder or if the thermometer shows more than 33 degrees at 7 am; look at the noticeboard on the website from 7.15.
N | Why is Dermot away in June and July?
N | What colour is the jersey that can be ordered from Priya?
N | Who leads the mountain bike group on Fridays?
N | Which of the routes won the vote as the most beautiful last year?
N | How long does ceramic spray last on a chain?
N | What does the winter training camp in Spain cost?
N | Where do the running club's Tuesday evening groups start?
N | How is a broken spoke replaced?
N | How much will adults pay next year?
N | How many children can take part in Lotte Brandvold's lessons?
N | At what time does the Vale Hundred start on 14 September?
N | How many riders usually come along on Sunday?
F | Why do entries on the day of the tour cost 28 pounds?
F | Why does the Brisk ride wait for those who cannot keep up?
F | By how many metres of climbing has the long route been eased since Beacon Lane was left out?
F | Up to what sum does the fee insure my bicycle against theft?
O | How many degrees of frost can a potted lemon tree stand?
O | Who has to sign a will to make it valid?
