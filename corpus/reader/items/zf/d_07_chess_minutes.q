A | Why didn't they begin on time? | The president opened the meeting at 19:40, ten minutes late because the projector did not work.
A | How many youngsters do you have? | The club has 64 members, six more than a year ago; 23 of them are under 18.
A | Why does the pub suddenly want rent? | From January he will ask £15 an evening, as heating has become dear.
A | Why not play in the place with all the novels? | The library would cost £12 an evening but closes at 21:00, too early for league matches.
A | How much went on timers? | The largest items were new clocks (£980), league fees (£610) and the congress hall (£540).
A | how much money is left in the bank | The balance on 31 July stood at £4,127.
A | I'm retired. What will the annual fee be? | Adults will pay £48 instead of £42, pensioners £36 instead of £32, and juniors stay at £20.
A | Why was the idea of an entrance fee turned down? | A proposal by Mr Pike to charge £2 at the door instead was rejected, since it would hit those who come most often.
A | Which side went up a league? | Second team (Gwen Tolley): champions of Division 3 and promoted.
A | Who takes over writing the protocol? | Secretary: Conrad Lisle did not stand again after eight years, for reasons of work; Priya Nandakumar was elected with 24 votes.
A | I skipped a couple of evenings and forgot to say. Am I out? | A player who misses two rounds without telling the director by noon of the day is withdrawn.
A | Why is there a cap on entries in the summer? | The committee will not accept more than 96, because of fire regulations.
A | My handset went off in the middle of a match. Am I beaten? | Rule 14 (mobile phones) was left as it is: a phone that rings loses the game, unless the player is on call and has told the opponent before the start.
A | How long may I hang on to a volume about openings? | Ms Sandoval offered to look after the club's 340 books, which are in damp boxes in the cellar; members may borrow two at a time for six weeks.
N | How old was Bernard Fulcher, who had played for the club for 52 years?
N | How many of the 64 members are pensioners?
N | What was the best score in the second team?
N | who won the open at last years congress with 88 entries
N | How many games did Yusuf Tran win in the rapid tournament?
N | I play seven rounds in the club championship. What prize does the champion get?
N | At what time does the school fair on 28 September begin?
F | How many rounds did Yasmin Tran need to win the rapid tournament?
F | Why did Leopold Brandt get more votes than Gwen Tolley as tournament director?
F | For up to how many months may the committee alone exclude a member from now on?
