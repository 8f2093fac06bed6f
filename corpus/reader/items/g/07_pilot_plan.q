A | What are the two things being tried? | First, drafting service reports: a fitter speaks a few sentences into the phone after a visit, and the program writes them up in our form. Second, sorting incoming mail into repair, quote, invoice and other.
A | Why was the website chat put off? | We looked at a third idea, a chat window on the website, and put it off till next year because a wrong answer about a stuck lift could hurt someone.
A | How long does a fitter spend on a report today? | A report takes a fitter 22 minutes on average and we write about 310 a month, while the mail takes the front office nine hours a week.
A | The thing's getting on my nerves, who should I moan to? | If something annoys you, tell Rob, not the supplier.
A | Who signs for larger sums? | Mrs Bramley signs for anything above 1,000 pounds.
A | How much time does Dev have for the pilot? | Dev Anand leads the pilot and has one day a week for it.
A | size of the test set | Weeks 1 and 2 (from 16 September): set-up, and collecting 150 old reports and 400 old mails as a test set.
A | Which fitters go first? | Weeks 3 to 5: four fitters use it, namely Rob, Callum, Senka and Pete.
A | Why doesn't everybody start at once? | Everybody else goes on as before, so that we can compare.
A | What happens in week 6? | We read what came out, mend the instructions, and ask the four what they think.
A | I'm not on the list of five. Can I come along on 28 November and have a vote? | 28 November: go or no-go meeting, three o'clock, in the canteen. You are all welcome, but only the five named above vote.
A | Under what condition do we not go on to eight fitters? | If the pause in week 6 shows more than one report in twenty with a wrong fact, we stay with four fitters and don't go on to eight.
A | How much is kept back for surprises? | What's left, 1,200, is kept back for surprises.
A | licence price yearly vs monthly | After the pilot the licence would be 19 pounds per head and month if we sign for a year, or 26 by the month.
A | Do we get any money back off the set-up if we pull out early? | Quillon gives us the set-up money back if we stop before week 4, less 400 pounds.
A | What's the bar for mail sorting? | It's a "go" for mail if 95 in 100 land in the right box and no emergency call is ever put under "other".
A | Suppose it saves loads of time but the lads hate it. What then? | We'll also ask the eight fitters for a mark from 1 to 5, and under 3 on average means no, whatever the stopwatch says.
A | Can reports go ahead if mail fails? | The two are judged apart; one may go on and the other stop.
A | How many mails do people missfile at present? | Today's figures, for comparison: people misfile about 4 mails in 100, and 3 reports in 100 come back with a wrong part number.
A | For how long are voice recordings and text kept? | Recordings of your voice are deleted after 24 hours and the text after 60 days.
A | I've just been out to Fenwick Court. May I dictate that one? | Two customers, the county hospital and Fenwick Court, have told us they don't want any of this, so their visits are written up by hand, no exceptions.
A | Is anyone going to be sacked over this? | No one will be let go because of the pilot, and Mrs Bramley has put that in writing to the staff council.
A | What do I do if the program marks an unsafe lift as safe? | If it writes something dangerous, say a lift marked safe that isn't, ring Dev straight away on extension 31; he can switch it off for everybody within ten minutes, and it stays off until he and Rob have both agreed to turn it on again.
A | When is the training for those who join later? | Two training afternoons are fixed: 18 September for the first four, 31 October for the others.
N | Which phones does the program run on?
N | How many fitters does Bramley Lifts employ in all?
N | name of the program supplier's contact person
N | What happens to the test set once the pilot is over?
N | My accent is pretty thick. Does it cope with people who speak broad Yorkshire?
N | Who chose Quillon, and which other firms made an offer?
N | What is the notice period if we sign for a year?
N | How many mails does the front office get in a week?
N | Where are the two training afternoons held?
N | I've got to pick up my kids at half past three. When do the training afternoons finish?
F | Why will photographs be deleted after 60 days in the pilot?
F | Who checks the answers of the website chat window in week 8?
F | Why is joining the eight compulsory for fitters?
F | Why must tenants' names be spoken clearly into the phone?
O | How do I cancel my gym membership?
O | What is the capital of Mongolia?
