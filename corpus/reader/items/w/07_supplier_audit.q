A | What made Lumen & Daughter bring the visit forward? | Between May and August we had 38 complaints about sooting, against 5 in the same months of the year before.
A | How dependent on the Polish firm are they? | Krzemień supplies 70 percent of our soya wax and all our cotton wicks.
A | What is a major finding? | A major finding is a breach of the supply agreement that is likely to affect quality.
A | What counts as a critical finding? | A critical finding is one that may endanger the user of a candle.
A | when are orders stopped | One critical finding, or more than three majors, means that orders are stopped.
A | Did they try to hide anything from the inspectors? | Mr Paweł Sowa, the plant manager, showed us whatever we wished to see, including the complaint file, and did not once say "that is not my department".
A | How did the lab fare against others? | The laboratory takes part in a ring test with eleven other laboratories and came third.
A | Why could dampness in the store cause black smoke? | Cotton that takes up and loses moisture changes its capillary pull, and this may well explain the soot.
A | humidity required vs measured | Major 1. Wicks are stored in the same room as the boiler, where we measured 31 percent relative humidity on the first day and 58 on the second. The agreement asks for 40 to 50.
A | Candles that go out by themselves - what's to blame? | A tighter braid draws less wax and burns with a smaller flame, so this cannot explain the sooting, but our pillar candles go out because of it.
A | Why had the office person at Krzemień said nothing about the new cotton? | The purchasing clerk, Ms Joanna Bielak, had thought that it concerned wax only.
A | List all three minor findings please | Minor 1. Two thermometers out of fourteen were past their calibration date. | Minor 2. The training record of one night-shift operator was missing. | Minor 3. Rejected wax was marked with a chalk cross, which rubs off.
A | What's wrong with a chalk cross? | Minor 3. Rejected wax was marked with a chalk cross, which rubs off.
A | Whose fault was the wrong machine setting in the end? | It was agreed that both sides had been careless: settings will in future be valid only on form W7, signed by both.
A | Where will the wicks be kept in future and by when? | Wick store: move to the former paint room, with a dehumidifier, by 30 November.
A | What happens if the new fibre turns out to smoke more when tested? | If the new one soots more in our 48-hour burn, Krzemień returns to the former supplier at its own expense.
A | Do they have to come back to see the minors were mended? | For majors we check on the spot; for minors paper is enough.
A | class B audit interval | From 85 points a supplier is class A and audited every three years; from 70 it is class B and audited every year; below that it is class C and needs the consent of our managing director for each order.
A | Are Haldane's wicks dearer or cheaper? | The firm of Haldane in Lisburn has been asked for samples; its wicks cost about 12 percent more.
A | how much was the interperter | Of this, £260 was for the interpreter, whom we needed only on the second day.
N | Who is the former supplier of the cotton?
N | How many complaints about sooting came in September?
N | Who supplies the other 30 percent of the soya wax?
N | What did the audit two years ago cost?
N | Which laboratory won the ring test?
N | How long are wicks kept in sealed bags before they go bad?
N | What does Krzemień charge per kilo of soya wax?
N | Does machine no. 3 have the right number of picks?
N | Why was the follow-up given to Mrs Lumen alone?
N | Is Haldane's cotton less prone to soot than Krzemień's?
N | what happens if the wick store isn't moved by the end of november
N | How many points were lost through major 3?
N | What is done with the wicks already delivered from machine 4?
N | I bought a pillar candle that keeps going out, do I get my money back?
N | who signs form W7 at Krzemień
F | Why were the orders from Krzemień stopped after the audit?
F | Why did Mr Sowa dispute major 1?
F | Why did the score rise from 81 to 88?
F | What did critical finding 2 concern?
F | Why does clause 9 ask for only 30 days' notice?
O | How many players are in a water polo team?
O | What is the boiling point of nitrogen?
