A | For how long did they keep the comparison going? | The test ran for 28 days, from 6 January to 2 February.
A | What does the bank spend when somebody ends up phoning after all? | A case that is not solved costs 6.40 euros on average in the call centre.
A | How much per conversation does the pricier bot come to? | Cost per chat: Fern 0.04 euros, Moss 0.11.
A | When will everybody be on the newcomer? | The change-over begins on 10 March with a tenth of the chats and is complete on 7 April unless serious errors exceed 1 in 100.
A | What share of users weren't signed in and so remain unexamined? | The test says nothing on visitors without a log-in, who make up 27 per cent of all chats.
A | Why were a few days thrown out? | Chats of those three days were dropped in both arms, since nobody could have rung.
A | how come the newer one gets more problems out of the way | The gain comes chiefly from its asking back: in 38 per cent of chats it put a question before answering, as against 6 per cent with Fern.
A | How did they decide which bot a person got? | Visitors were assigned by a hash of their customer number, so that each person always met the same assistant.
A | Were people happier with the challenger? | Satisfaction, 1 to 5: Fern 3.94, Moss 3.91. Difference not significant (p = 0.21).
A | Can we say for sure that pensioners do worse with the new one? | This group had not been named before the test, so the finding is a hint and not a result.
A | I want to moan about a fee. Will I be talking to a bot? | The product board under Elise Tanner agreed on 20 February with one change: complaints go straight to a person.
A | When does a problem count as dealt with? | A case counts as solved if the customer neither rings nor writes within 72 hours of the chat.
A | What did elderly interviewees grumble about? | In interviews with nine of them, six said that Moss asked too many questions.
A | wich assistant handles a mislaid debit card from now on? | We recommended Moss for all subjects except lost cards, where Fern stays.
N | Which supplier makes the new assistant Moss?
N | why was the phone line out of order in january?
N | How many customers of 65 and over took part?
N | What were the three serious errors found with Fern?
N | I made an instant transfer on 20 January. What wrong limit did Moss give?
N | How long did the two readers take over their 800 chats?
N | Does Brightleaf Bank offer Fern on the telephone line too?
F | Why did Fern ask back more often than Moss?
F | By how many points did Fern beat Moss at transfers abroad?
F | moss was chosen for lost cards only, when does that start?
