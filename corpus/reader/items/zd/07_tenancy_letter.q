A | It's May and freezing in here, will the boiler be started again? | Outside of these months we switch it on if the outdoor temperature is below 12 degrees at 9 p.m. on three days running.
A | minimum temperature bathroom | We owe you 20 degrees in living rooms and 21 in bathrooms between 6 a.m. and 11 p.m., and 18 at night.
A | why is the hot water kept at 55 degrees even at night | Hot water has at least 55 degrees at any hour because of the legionella.
A | every radiator in my place is stone cold, who do i ring | If all of them stay cold, ring the heating firm Osterloh (24 hours) and not us: 07741-880.
A | Why is it bad to leave the window on tilt all day? | Tilted windows cool the walls without changing the air, and this is precisely how mould comes about.
A | Black patches in the bedroom: who ends up footing the bill? | If the building is the cause, we pay and you may reduce the rent as from the day of your report; if it is your airing, you bear the cost of removal, on average 260 euros.
A | What are the three kinds of repair and how fast is each dealt with? | Emergencies (burst pipe, gas smell, power out in the whole flat): call the caretaker at any hour; an answer is promised within one hour. | Urgent ones (toilet blocked, front door will not lock): we come on the next working day. | All others: within 14 days of your report in the online form.
A | The new tap cost 130 euros. Do I pay 90 of that? | Above these amounts we pay the whole bill, not merely the difference.
A | what are small repairs | Small repairs to things you often touch, such as taps, switches and window handles, are paid by you up to 90 euros each and 270 euros a year.
A | Nobody came within the fortnight. May I hire a plumber and hand you the bill? | You must never commission a firm yourself and send us the invoice, except when we missed the promised time.
A | satellite dish allowed? | Satellite dishes are refused, since cable is laid in every flat.
A | My mother needs something to hold on to in the shower. Can the landlord say no? | We cannot refuse handrails and other aids for disabled persons, though we may ask for a deposit for their removal.
A | I'm off to Canada for a year. Can I let somebody have one of my rooms while I'm gone? | If you sublet a room, you need our permission; we grant it when you have a good reason that arose after signing the contract, for example a partner who moved out or a job abroad.
A | Is a dog treated differently from a cat? | Cats, birds and fish need no permission. | For a dog we require the consent of the neighbours on your staircase, and a second dog is not possible.
A | dryer token price | One turn of the washing machine costs 1.80 euros, of the dryer 2.40.
A | How long may my son practise the trumpet? | Musical instruments: two hours a day outside of quiet hours.
A | I live on the groundfloor and never use the elevator, surely I needn't contribute? | Heating is charged 70 per cent by consumption and 30 per cent by area, the lift by area only, and the ground floor pays for it as well.
A | Why has stair cleaning gone up? | Cleaning of the stairs rose from 11 to 14 euros a month, as the former firm went bankrupt.
A | Can I cancel the lease by mail from my phone? | Your notice is three months, to the end of a month, in writing with a signature; an e-mail is not valid.
A | when do i get my security money back | The deposit of three months' rent bears interest and is paid back within six months; we may keep back a part for the outstanding statement.
N | What interest rate does the deposit bear?
N | Which month does the accounting year end in?
N | how much may I reduce the rent if there is mould
N | Is the front desk open in the afternoon, and when is Ms Baptiste there?
N | Since when has Mr Kowal been the caretaker?
N | How much is the deposite for removing a handrail?
N | What does the cleaning firm that took over do for 14 euros?
N | My neighbour on the staircase refuses the dog for no reason at all. Can his no be overruled?
N | How do I bleed a radiator, step by step?
N | May my brother stay with me for three months if he pays nothing?
N | do i have to repaint before moving out if the walls are white already but dirty
N | Is the rent in Larch Court higher than in the co-operative's other houses?
N | How many tokens can one household buy per week?
N | Does the caretaker charge for opening the door when I've locked myself out
N | How long does it take until the request for an electric car socket is answered?
F | Why has the night temperature to be 20 degrees in living rooms?
F | Why did stair cleaning become cheaper after the old firm went bankrupt?
F | Why may bicycles stand in the hall but prams may not?
F | what does appendix B say about parking spaces
F | Why does Mr Noor sell the laundry tokens on Fridays?
O | How do solar eclipses come about?
O | best way to learn touch typing
