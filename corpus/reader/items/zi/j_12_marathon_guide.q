A | I did it last year. Is there anything different about where we set off? | Please read this guide even if you have run before, as the start has moved from Castle Square to Drovers' Field.
A | My train gets in on Sunday at dawn. Could I still pick up my bib then? | There is no collection on Sunday, except for runners who live abroad and have written to us by 2 May.
A | I'm stuck at work. What does my mate need to fetch my stuff for me? | A friend may collect for you if they have a copy of your card and a signed note.
A | Why must I not wear it behind my shoulders? | Pin it to the chest and not to the back, because the camera at the finish reads it from the front.
A | I reckon I'll take about three and a half hours. When do I set off? | Blue | 3:15 to 4:00 | 9.05
A | Could I sneak forward to be with my speedier girlfriend? | You may move to a slower block but not to a faster one.
A | What happens to the jumper I toss aside just before we go? | Blankets and old clothes thrown away at the start are given to the shelter in Mill Street.
A | How tough is the worst hill? | The steepest stretch, called the Devil's Ladder, rises 48 metres in 700.
A | can i have music on while im running | Headphones are forbidden, unless they leave the ear canal open.
A | How many times along the way can I get an energy sachet? | Isotonic drink is served at 12, 20, 28 and 36; gels are given out only at 20 and 32.
A | Why shouldn't I sip at fixed intervals? | Drink when you are thirsty, not by the clock: drinking far too much water is more dangerous than drinking a bit too little.
A | By what hour do I have to be past the halfway mark? | There are two checkpoints: kilometre 21 at 12.35 and kilometre 32 at 14.15.
A | I had a high temperature last week but feel OK now. Should I still take part? | If you have had a fever in the last ten days, do not start.
A | I've sprained my ankle in May and can't take part. Do I get anything at all? | After that date neither transfer nor refund is possible, but with a doctor's note you receive a discount of half the fee for next year.
N | How many runners who live abroad have written to the organisers by 2 May?
N | What is the entry fee for the half marathon?
N | How many wheelchair racers start at 8.50?
N | How many doctors are there at the first-aid post at kilometre 30?
N | what do 20 more minutes of massage cost after the free ones?
N | How much do the first woman and the first man of the half marathon receive?
N | At what hour is the soup in the Corn Exchange no longer served?
F | Why are Nordic walkers welcome in the marathon only?
F | How many cups does the race rinse at each stand?
F | I will drop out at kilometre 31. How steeply does the road rise from there to the river?
