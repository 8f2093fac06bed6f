A | How many seats are there on the council? | (1) The council has 31 members.
A | When does a run-off for mayor happen? | If no candidate wins more than half of the valid votes, a run-off between the two leading candidates takes place two weeks later.
A | how often is the mayor elected | (2) The mayor is elected directly, every six years.
A | I turn 17 in April. Can I help choose the council? | (1) Anyone may vote who is at least 16 years old on election day, has lived in the municipality for at least three months, and is a citizen of the country or of a member state of the Union.
A | Why do you have to be older to vote for mayor than for the council? | (2) For the election of the mayor the minimum age is 18, since the mayor also acts as a state official.
A | I study here but I'm still registered at my parents' house. Can I vote in this town? | Students may declare their place of study as their main home up to 42 days before the election.
A | Are prisoners allowed to vote? | (4) Prisoners keep their vote unless a court has withdrawn it in its judgment.
A | By when should the polling card be in my letterbox? | Polling cards are posted by the 21st day.
A | Who decides on an objection to the register? | Objections are to be made in writing within this time; the election officer, Henrik Dalgaard, decides within four days.
A | My card went out with the old newspapers. Can I still go and vote? | (3) A lost polling card is no obstacle: an identity card or passport is enough.
A | minimum age candidate for mayor | Candidates for mayor must be at least 23 and need not live here, but must move here within a year of being elected.
A | How many signatures does a list for a village board need? | (2) A list for the council needs 60 signatures of voters; a list for a village board needs 15.
A | I stupidly put my name down for two different lists. What does that mean? | A voter may sign only one list for each election; if someone signs two, both signatures are void.
A | Can a firefighter keep his job after winning a seat, and why? | Teachers and firefighters are exempt from this, as they are employed by the county.
A | I get off work at half past five and there's always a line. What if it isn't my turn by closing time? | Anyone in the queue at 18:00 may still vote.
A | Can I give all three of my votes to the same person? | They may all go to one candidate, or be spread over several, even on different lists.
A | What colour is the paper for mayor? | (3) Ballot papers: white for the council, yellow for the mayor, green for the village board.
A | Will my ballot be thrown out if I only use two of the three votes? | A ballot with fewer votes than allowed is valid.
A | Can my five year old come behind the curtain with me? | Children may come into the booth until they are six.
A | last moment to ask for a postal balot when not ill | The deadline is 18:00 on the Friday before the election; in case of sudden illness it is 15:00 on election day.
A | Who pays the stamp if I post my vote from Spain? | Postage within the country is paid by the municipality; from abroad the voter pays.
A | Why was d'Hondt dropped? | It replaced the d'Hondt method in October because that favours large lists.
A | I've been called up as a helper at the polls but I'm 68. Can I say no? | Refusal is possible for those over 65, those who care for children under eight, and for important reasons; otherwise a fine of up to 120 may be imposed.
A | How soon after the vote do posters have to be taken down? | Posters may be put up from six weeks before the election and must be gone one week after it.
N | How high was turnout at the last council election?
N | What is the salary of the mayor?
N | how many polling stations are there in Stell
N | Until when can I withdraw my candidacy?
N | In which newspaper is the final result published?
N | Can the mayor be voted out before the six years are over?
N | My mother is in a care home and can't leave her bed. Does somebody come round with a ballot box?
N | How much may a list spend on its campaign?
N | What is the fine for posters nailed to trees?
N | Do clerks get their training before the day, and how long does it take?
F | Why is the five percent threshold applied to village boards only?
F | Why must teachers give up their post once they're elected?
F | Which polling stations have the electronic voting machines?
F | Why are the village boards' votes counted before the mayor's?
O | Which wood is best for a cutting board?
O | How do I export a spreadsheet as a PDF?
