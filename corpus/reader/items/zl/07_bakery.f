A | I've had a stomach bug and was sick on Monday, how long before I may come back? | do i need a note from the doctor for it | A certificate is wanted from the second day.
A | A lady bit on a splinter of glass, what do I do? | and when does the inspector hear about it? | She reports to the inspector within 24 hours.
A | The mixer has got stuck, talk me through making it run again. | Everything round it is white with flour now. Can I blow that off with the air hose? | Flour dust can explode, so sweep with the vacuum cleaner and never with compressed air.
A | Why do those working in the dark get a longer holiday than the rest of us? | what hours count as that? | "Night" in these rules is any hour between 23.00 and 6.00.
A | Which sort is better for someone who only comes by every seven days? | what do you charge for one? | A rye loaf of a kilo costs £5.20, a wheat loaf £3.90, a spelt loaf £6.10.
A | The shopper has lost her slip and has eaten a few slices. Do I still give her a new one? | she's asking if there are nuts in it. I'm pretty sure there aren't, can I tell her that? | Anyone asking about allergens is shown the folder; do not answer from memory.
N | Our marriage feast is in June, how early do we need to put in for the tiered gateau? | can you make it without eggs?
N | There's no public transport in the small hours; what's the most you'd contribute to a cab? | and do they want to see a slip for it?
N | How often does somebody clean out the flue? | who does that?
N | How much does a kilo of rye bread cost? | can I have it sliced?
N | I cut my thumb, why can't I have a skin-coloured dressing? | where are they kept
N | In which month does the bakery close for two weeks? | Why did they push it back to August?
A | When does the second shift begin? | From what sum on can I pay with plastic? | Cards are taken from £3 upwards.
A | What extra do I earn for toiling on the Sabbath? | How is it settled if two of us want to be off in the same week? | When two people want the same days, lots are drawn, unless one of them was refused the year before.
