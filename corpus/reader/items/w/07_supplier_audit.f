A | What counts as a critical finding? | were there any? | Critical: none.
A | Candles that go out by themselves - what's to blame? | has that been put right yet? | Machine 4: reset on the spot, in our presence.
A | Why had the office person at Krzemień said nothing about the new cotton? | how long beforehand should she have told them | Clause 9 of the agreement requires 60 days' notice.
A | Where will the wicks be kept in future and by when? | and until it's ready? | Until then wicks for us are kept in sealed bags.
A | how much was the interperter | and the whole thing? | The audit took five working days in all, travel included, and cost £2,140.
N | What made Lumen & Daughter bring the visit forward? | did those customers get their money back?
N | Are Haldane's wicks dearer or cheaper? | how quickly can they deliver?
N | What's wrong with a chalk cross? | what does the tape cost
N | Did they try to hide anything from the inspectors? | was the owner there as well?
N | Whose fault was the wrong machine setting in the end? | then why had he deleted the e-mail?
A | How did the lab fare against others? | Are they using too much plastic round the pallets? | The pallets are wrapped in three layers of film. Two would do.
A | humidity required vs measured | which town is the wax maker in | Audited supplier: Zakład Woskowy Krzemień, Tarnów (waxes and wicks)
