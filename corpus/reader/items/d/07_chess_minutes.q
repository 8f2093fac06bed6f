A | Why did the meeting begin late? | The president opened the meeting at 19:40, ten minutes late because the projector did not work.
A | Who really won last year's rapid tournament? | The minutes of last year's meeting were approved with one correction: the rapid tournament was won by Yusuf Tran, not by Yasmin Tran.
A | how many members are under 18 | The club has 64 members, six more than a year ago; 23 of them are under 18.
A | What will the landlord want for the room, and why all of a sudden? | From January he will ask £15 an evening, as heating has become dear.
A | Why was the library turned down as a place to play? | The library would cost £12 an evening but closes at 21:00, too early for league matches.
A | What's wrong with using the scouts' place if it costs nothing? | The Scout hut is free but has no heating and lies two miles out of town.
A | How much did the summer congress bring in? | Income was £3,410, of which £2,240 came from subscriptions, £770 from the summer congress and £400 from the council's youth fund.
A | How much was spent on new clocks? | The largest items were new clocks (£980), league fees (£610) and the congress hall (£540).
A | How much money does the club have in hand? | The balance on 31 July stood at £4,127.
A | I'm retired and have been paying 32. What will I owe from now on? | Adults will pay £48 instead of £42, pensioners £36 instead of £32, and juniors stay at £20.
A | Why didn't they go for paying a couple of quid each time you walk in? | A proposal by Mr Pike to charge £2 at the door instead was rejected, since it would hit those who come most often.
A | When do the new subscriptions come into force, and how was the vote? | The rise was adopted with 21 votes in favour, 4 against and 2 abstentions, and takes effect on 1 October.
A | Explain why the first team lost two matches by default. | Mr Brandt regretted that two matches were lost by default, as only four players travelled to Stoke Abbey when a train was cancelled.
A | In which division did the second team become champions? | Second team (Gwen Tolley): champions of Division 3 and promoted.
A | My nine-year-old wants to learn. What time should she come on a Thursday? | Junior training takes place on Thursdays from 17:30 to 19:00 and will be split into two groups, beginners with Faisal Noor and advanced with Yasmin Tran, as soon as a second room is found.
A | Who takes over as secretary and why did the old one step down? | Secretary: Conrad Lisle did not stand again after eight years, for reasons of work; Priya Nandakumar was elected with 24 votes.
A | Does Faisal Noor want to remain child protection officer? | Child protection officer: Faisal Noor until a parent can be found, since he himself thinks that a trainer should not hold the office.
A | time control club championship | Club championship: seven rounds, Swiss system, on Thursdays from 3 October; 90 minutes for the game plus 15 seconds a move.
A | I might have to skip a couple of championship evenings for shifts. When would I be thrown out of it? | A player who misses two rounds without telling the director by noon of the day is withdrawn.
A | Compare the thinking time in the rapid tournament with that in the blitz. | Rapid tournament: Saturday 14 December, six rounds of 15 minutes plus 5 seconds, entry £3, juniors free. | Blitz: last Thursday of every month, 3 minutes plus 2 seconds, no entry fee; the prize is a pint or a lemonade.
A | Why is the number of entries to the congress limitted? | The committee will not accept more than 96, because of fire regulations.
A | What was decided about the digital boards? | It was decided to use them on the top two boards only and to send out the moves with a delay of 20 minutes.
A | I'm a doctor on standby. Will I forfeit if my mobile goes off? | Rule 14 (mobile phones) was left as it is: a phone that rings loses the game, unless the player is on call and has told the opponent before the start.
A | How many books can I take home from the club and for how long? | Ms Sandoval offered to look after the club's 340 books, which are in damp boxes in the cellar; members may borrow two at a time for six weeks.
N | What is the prize money for winning the club championship?
N | How many votes did Oonagh Reilly get as treasurer?
N | What does it cost to enter the summer congress?
N | Where will the second room for the juniors be?
N | I've got a low rating, around 1400. Which team would I be put in?
N | Who is the reigning club champion?
N | How many people voted for the change of rule 9?
N | names of the four new members
N | The noise from the darts lot drives me mad. What did the landlord say when he was spoken to about it?
N | Which make of digital boards was bought, and how many?
F | Why was the subscription for juniors raised?
F | Why did the members choose to move to the Scout hut?
F | On which day is the Sunday league match against Marlhampton played?
F | Why was Harriet Osei voted out of office?
O | What is the best way to insulate a loft?
O | How many calories are there in an avocado?
