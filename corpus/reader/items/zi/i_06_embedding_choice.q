A | How many branches take part in the scheme? | The network has 37 libraries and 640,000 catalogue notes, 55 percent in German, 30 percent in Italian and 15 percent in Ladin and English.
A | Why was renting it over the internet off the table? | Hosted services were ruled out by the second requirement, although two of them scored well in trials elsewhere.
A | Why are the products listed under made-up labels? | The names are ours; the manufacturers asked not to be named.
A | What knocked out the one that found the most? | Polyglot-X had the best recall but fell out because of its licence.
A | Does Edelvec complain if I feed it something too lengthy? | Edelvec fell out because 12 percent of our notes are longer than it can read; what lies beyond the limit is cut off without any warning.
A | How poorly did the little Bernina do when someone typed German to find an Italian book? | Bernina-small was fast enough but lost too much in questions asked across languages: there it reached only 61 percent, Marmot-multi 80 percent.
A | What do we sacrifice in accuracy by storing less precise figures? | Rounding the numbers to one byte shrinks the index to a quarter and cost us 0.6 points of recall.
A | Which products still work if I trim the tail off their output? | Only Polyglot-X and Marmot-multi can do this.
A | I forgot the little keyword in front of my queries. How bad will the results get? | If they are left out, no error message appears, but recall drops from 84 to 73 percent.
A | how much time went down the drain because the inital test was set up wrong? | Our first measurement was wrong for this reason and cost us a week.
A | Should I trust the league tables on the internet? | Only for a first selection.
A | Over what period did staff gather the examples for the exam? | The 400 questions were collected by four librarians from the enquiry desk over six weeks.
A | What's the danger in learning from what people picked on screen? | Even so, we have postponed it, because readers click mostly on what the old search had placed at the top, and the model would learn the old search's mistakes.
A | When does the committee look at the matter again? | The choice is reviewed every two years, or earlier if a candidate is at least four points better on our test.
N | Which manufacturer makes Marmot-multi, and in which country?
N | What does the licence of Polyglot-X cost for public bodies?
N | What is the name of the representative from the valley libraries who wanted Bernina-large?
N | How many notes per second does Marmot-multi embed on the borrowed graphics card?
N | which prefix does Bernina-large expect before a catalogue note?
N | What percentage did Bernina-large reach in questions asked across languages?
N | How many of the 640,000 catalogue notes are in Ladin alone?
F | How did Marmot-multi come out two points ahead of Bernina-large?
F | Which error message appears when the prefix "note: " is left out?
F | Who cast the one vote against Bernina-large when the steering group decided in its favour?
