A | How many days off does a full-time worker get each year? | and if I've been here six years? | After five complete years with the firm two further days are added, and after ten years another two.
A | Planning a fortnight in Portugal. What paperwork do I need and how early? | what if it's just a long weekend, friday and monday? | Up to three days: ask your bench leader at least one week ahead.
A | woke up with a fever. by when must somebody hear from me | and how long can I stay off before I need a note? | From the fourth calendar day we need a doctor's certificate; anyone who has been off three times in six months may be asked for one from the first day.
A | What is a phased return? | Does that come with the full wage? | A phased return means that you start with half days and add an hour a week until you are back to normal; it lasts at most six weeks and is paid in full.
A | unpaid leave | Has she ever said no to anyone? | She has refused it twice in nine years, both times because a large order was about to begin.
N | My mate at the next vice and I both fancy the same week in October, who wins? | And if we both ask on the very same day?
N | carry over limit | can I give the ones I'd lose to my mate instead?
N | The pager goes off in the middle of a cut and I'm on the boat crew. Must I find the forman first? | do I get extra for that if it's at night?
N | What is the return talk for? | how long does that take?
N | doctor's certificate from which day | who pays the doctor for writing it?
N | Can I get money for holiday I didn't take? | Why did they stop paying it out to people who stay on?
A | Why won't a text do when I'm poorly? | Next thing: we're getting a new flat in spring, do I get a day to shift the furniture? | - moving house: one day, at most once in two years
A | How much money will I get in total if I am off with a broken leg for three months, first and later? I've been here two years. | my painkillers knock me out a bit, which machines should I keep off? | Nobody who takes medicine that causes drowsiness may use the spindle moulder or the band saw, whatever the doctor's note says.
