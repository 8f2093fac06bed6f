A | What is wrong with putting old rugs over the ground? | what do I put down instead? | The chair confirmed that carpet is no longer accepted, as the backing releases dyes and plastic fibres into the soil; cardboard or woven sheeting should be laid instead.
A | new treasurer | who was it before him? | Kirsten Mallory stepped down as treasurer after nine years and was succeeded by Tomasz Wren.
A | what's the charge for twelve months if I only want the smaller piece of ground? | and what was it before they put it up? | Half plot (125 square metres): 54 pounds a year, previously 46 pounds.
A | By what day do I have to transfer my annual fee? | and what if I forget? | Anyone who has not paid by 15 March receives one written reminder; after a further four weeks the plot is offered to the next person on the list.
A | How long would a newcomer have to be patient before getting some land? | do people who live round here get in first? | Residents of the parish go ahead of others.
A | At what hours am I permitted to spray my beans with running water? | could I just leave a sprinkler on and go shopping? | Sprinklers left unattended remain forbidden.
N | A lorry is bringing my greenhouse, when can somebody let it in? | how wide is it? The thing's on a forty-tonner.
N | Why is there nothing coming out of the taps in winter? | where do I get some from in those months then?
N | and for honey producers, what conditions? | how many can each person have?
N | I have half a ton of dry branches to get rid of. On which days of the week could I burn them? | may I pile it up there till then?
N | I can't get out of my chair to dig. What would growing vegetables cost me? | how high is it off the ground?
N | are cockrels alowed on a ful plot? | why was that still allowed until last year?
A | How do I put my name down for a plot? | When is the open day this year? | The open day will take place on 13 July.
A | How many people are in the queue at the moment? | Did the people who checked the books find anything to complain about? | The auditors found no errors, but recommended that two signatures be required for every payment above 500 pounds.
