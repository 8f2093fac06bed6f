A | How many people run the relay? | About 6,200 runners have entered: 3,900 for the marathon, 1,800 for the half and 500 for the relay.
A | Can I pick up my number on Sunday morning? | There is no collection on Sunday, except for runners who live abroad and have written to us by 2 May.
A | I'm stuck at work till late on both days. Could my flatmate fetch my stuff? | A friend may collect for you if they have a copy of your card and a signed note.
A | Why must the number be worn on the chest? | Pin it to the chest and not to the back, because the camera at the finish reads it from the front.
A | When does the yellow block set off? | | Yellow | 4:00 to 4:45 | 9.12 |
A | What happens to someone who misses the closing of his block? | Blocks close five minutes before their start; whoever comes later starts from the back of Green.
A | May I line up with quicker folk than my predicted time says? | You may move to a slower block but not to a faster one.
A | Which bag can I hand in at the start? | Only the clear bag from your pack is accepted, for safety.
A | hardest climb of the course | The steepest stretch, called the Devil's Ladder, rises 48 metres in 700.
A | Where does the shorter race split off? | The half marathon leaves the marathon course at kilometre 12 by the brewery; follow the orange arrows.
A | I can't run without music, are my earbuds ok? | Headphones are forbidden, unless they leave the ear canal open.
A | At which points are gels available, and at which isotonic drink? | Isotonic drink is served at 12, 20, 28 and 36; gels are given out only at 20 and 32.
A | Who is allowed to deposit a bottle of their own? | You may deposit a bottle of your own at the Corn Exchange until Saturday, 17.00, if your number is below 300.
A | Explain why one should not drink by the clock. | Drink when you are thirsty, not by the clock: drinking far too much water is more dangerous than drinking a bit too little.
A | I'm slow. What if I get to the halfway check after it has shut? | Those who pass later must hand in the chip and ride in the sweeper bus, or may go on along the pavement as private persons.
A | What is the time limit for the half? | The half marathon has a limit of three hours and no checkpoints.
A | I had the flu with 39 degrees last week, should I still take part? | If you have had a fever in the last ten days, do not start.
A | Until when can I pass my place to my brother? | Places can be transferred to another person until 25 April for 15.00.
A | How much would be paid back if a gale stops the race, and why not all? | If the race is called off owing to storm, 40 per cent is refunded, since most of the money has been spent by then.
A | Prize mony for second place? | Prizes are given at 15.00: 1,500 to the first woman and the first man, 800 to the second and 400 to the third.
N | What is the entry fee for the marathon?
N | Why was the start moved from Castle Square?
N | Who won the marathon last year?
N | How do I get from the railway station to Drovers' Field?
N | At what age may one enter the half marathon?
N | course record women
N | Where can my husband and the kids stand to cheer me on?
N | How many first-aiders are on duty?
N | Is there a place to charge an electric wheelchair at the start?
N | How long is the queue for the toilets, and are there any along the way?
N | Which brand of gel is given out?
N | How many runners make up a relay team's reserve?
N | What flavour is the soup, and is it vegan?
N | When does registration for next year's race open?
N | My chip came loose in the rain last time, how is the time measured if it fals off?
F | Why does the course consist of two loops?
F | Why do Nordic walkers start first in the marathon?
F | Why must runners pay for the first ten minutes of massage?
F | When does the purple block start?
F | Why are checkpoints set up in the half marathon at kilometre 15?
O | How is parchment made from animal skin?
O | What does the word "ontology" mean?
