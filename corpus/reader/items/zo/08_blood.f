A | How many millilitres of whole blood are taken? | how fast does the body make that up again? | The fluid is made up within a day, the red cells within about eight weeks.
A | How often may men donate? | do I get something when I've done it ten times? | After the tenth donation you receive a silver pin, after the fiftieth a gold one.
A | What would I be given towards the bus fare when it's only the yellow part? | how often can I come for that? | With plasma a machine separates the yellow liquid and returns the red cells; this takes 45 minutes, but you may come back after only a fortnight.
A | How likely is it that I pass out? | what do they do with you then? | Lying flat with legs raised helps in almost every case.
A | can i bring my todler, whos going to wach him | how long would I need somebody to mind him? | Reckon with an hour in all.
A | How do I get myself a slot? | or can I just walk in? | Walk-in donors are welcome in the mobile units, while in Canal Street those with an appointment come first.
N | How long must I wait after getting inked, and what is behind it? | does henna count?
N | I came back from the tropics without any illness. How long am I barred? | is Egypt one of those places?
N | Why do I have to let them know if I can't make it? | what if I simply don't show up?
N | And for young mothers, the waiting time? | and after a miscarriage?
N | iron limit women | what can I eat to get it up?
N | What is the difference in shelf life between red cells and platelets? | Why was it cut from 60 days?
A | I take pills for hypertension, am I ruled out? | Had a filling at the dentist's on Monday, can I give blood on Wednesday? | After a tooth was drawn: one week; after a filling: one day.
A | How do I make the blue mark on my elbow less noticeable? | will I find out my blood group? | The first-time donor gets a card with the blood group by post after three weeks.
