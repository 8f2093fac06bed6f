A | How did it all start? | In the spring of 1908 the tram drivers of Harlow-on-Teme stood about for five weeks in the depot in Lindau Street, and to keep their fingers warm those who owned an instrument played.
A | original line-up instruments | There were eleven of them: six fiddles, two cornets, a clarinet, a cello and a man named Sidney Poole with a washtub.
A | What did the employer want in exchange for letting them practise upstairs? | When the strike was over, the company, which had lost it, offered the men a rehearsal room on the upper floor of the depot in return for playing at its summer outing.
A | Who won the labour dispute? | When the strike was over, the company, which had lost it, offered the men a rehearsal room on the upper floor of the depot in return for playing at its summer outing.
A | In the early days, how did somebody get to stand on the podium and how could they be got rid of? | A conductor (of the orchestra, not of the trams) was elected each January by secret ballot, and could be voted out in July.
A | Why did Alma Reeve let in people who didn't work for the firm? | It was she who opened the ranks to outsiders in 1928, on the ground that "no tram company on earth employs four bassoonists".
A | What was the one-third rule? | Her rule, however, that at least one third of the players must earn their living in public transport, was kept until 2004, and in its last years it led to a shift planner being admitted who could play only the triangle.
A | What did the different places cost at a Saturday concert in the thirties? | Seats in the front car cost sixpence, those in the second fourpence; standing on the rear platform was free.
A | why such an odd starting time | The concerts began at 7:12, because that was when the last car of the number 5 line came in.
A | What was tried against the reverberation? | Reeve had felt hung from the overhead wires, which helped with the echo, but nothing could be done about the pigeons, and critics got used to mentioning them.
A | How did the sheet music come through the bombing unharmed? | Its library, 1,300 sets of parts, was kept in the sand store under the rails. When the depot was hit in March 1944, the sand saved the paper.
A | I've just joined and there are grains falling out of my part, what am I supposed to do with them? | It has trickled out of the scores ever since, and new members are told not to blow it off but to tip it into a jar that stands on the piano.
A | How did listeners take to the heavier programme after 1951? | Attendance fell by half within three seasons.
A | open rehearsal day | He then brought in the open rehearsal, to which anyone may come on a Tuesday with a sandwich, and which has been better attended than the concerts ever since.
A | How big was the band in its heyday, in the war and now? | The orchestra had 64 players and gave Saturday concerts in the turning hall, where the audience sat in trams. | The orchestra shrank to nineteen, mostly women and pensioners, and travelled about to hospitals in a works tram with its windows painted blue. | Today the orchestra has 52 members between 16 and 84 years of age.
A | On what grounds did the court stop the building from being sold to a grocery chain? | A judge held that the room had been promised "for as long as the Orchestra shall play at the outing", and that the outing, although it had shrunk to a coach trip for eight, was still taking place.
A | Who dug up the forgotten contract? | What prevented it was the old agreement of 1908, whose single page a retired inspector, Walter Ings, found in the back of a picture frame.
A | I play the viola, do I have to prove myself first, and would it be different for my flute-playing brother? | There is no audition for strings; wind players, of whom there are always too many, have to play two pieces of their own choice before a jury of three, and are placed on a waiting list if they are accepted.
A | I'm 45 and drive the 22 bus, what would I be charged per year? | The subscription is 90 pounds a year, or 30 for those under 21 and for anyone who drives a bus.
A | What's special about the concert in November? | Four concerts are given in a season, of which one, the November concert, is always conducted by a person who has never conducted before and who is drawn from a hat among the members.
N | What were the tram drivers striking for in 1908?
N | Which instrument did Alma Reeve play before she became conductor?
N | How many of the players still work in public transport today?
N | Was the triangle player allowed to stay on after 2004?
N | How many people could be seated in the front car?
N | What was played at the very first summer outing?
N | When did they get the turning hall back from the army?
N | how many hospitals did the works tram visit
N | How much was Desmond Hale paid?
N | Which radio orchestra did Hale move to in 1963?
N | What did the supermarket offer for the depot?
N | What is the average time an accepted clarinetist spends on the wating list?
N | Who was the listener whose heirs set up the foundation?
N | My daughter is fourteen and plays the cello really well, could she get in with special permission?
N | What does a ticket for one of the four concerts cost nowadays?
F | Why did the tram company cancel the 1908 agreement after a year?
F | Why was Alma Reeve voted out in July 1926?
F | How did Bruckner help Desmond Hale to double the audience?
F | Why do string players have to audition before three judges?
F | Why was the summer outing dropped in the year of the epidemic?
O | What does a smoke detector chirping every minute mean?
O | How is mozzarella made?
