A | When does a chat count as successful? | A case counts as solved if the customer neither rings nor writes within 72 hours of the chat.
A | How was it decided who would see which assistant? | Visitors were assigned by a hash of their customer number, so that each person always met the same assistant.
A | Why were people without a log-in not included? | Visitors who were not logged in were left out, as they could not be followed.
A | test duration dates | The test ran for 28 days, from 6 January to 2 February.
A | How large did the sample have to be in each arm? | Before it began, the sample size had been set at 21,000 chats per arm, which detects a difference of 1.4 points with 80 per cent power at the 5 per cent level.
A | Some days in the middle of January are missing from the data. How so? | From 13 to 15 January the phone line was out of order. Chats of those three days were dropped in both arms, since nobody could have rung.
A | By how much did Moss beat Fern in solved cases? | Cases solved: Fern 61.8 per cent, Moss 65.9 per cent. Difference 4.1 points, 95 per cent interval 3.2 to 5.0.
A | Were customers happier with one of the two? | Satisfaction, 1 to 5: Fern 3.94, Moss 3.91. Difference not significant (p = 0.21).
A | Which of the assistants replies more quickly? | Time until the first answer: Fern 1.1 seconds, Moss 2.9.
A | What does one chat cost with each? | Cost per chat: Fern 0.04 euros, Moss 0.11.
A | What is the main reason that Moss does better? | The gain comes chiefly from its asking back: in 38 per cent of chats it put a question before answering, as against 6 per cent with Fern.
A | How well did the two do on sending money to other countries? | Transfers abroad: Fern 52, Moss 63.
A | For which topics is the gap still significant once you allow for looking at several of them? | After the correction only transfers and loans remain significant.
A | What did the pensioners who were interviewed grumble about? | In interviews with nine of them, six said that Moss asked too many questions.
A | How many chats had something untrue in them when people checked by hand? | They found a false statement in 19 chats with Fern and in 12 with Moss.
A | What is a serious error? | Serious errors, meaning those that might cost a customer money, numbered 3 and 4.
A | How much does an unsolved case cost the call centre? | A case that is not solved costs 6.40 euros on average in the call centre.
A | Does the result hold for other months too? | January has many questions on yearly statements, so that other months may turn out differently.
A | What did the product board alter in the proposal? | The product board under Elise Tanner agreed on 20 February with one change: complaints go straight to a person.
A | When will the switch be finished, and what could stop it? | The change-over begins on 10 March with a tenth of the chats and is complete on 7 April unless serious errors exceed 1 in 100.
N | Which supplier makes Fern and Moss?
N | Which language model is behind Moss?
N | How many customers of 65 and over took part?
N | What was wrong in the three serious errors made by Fern?
N | Why was the phone line out of order in January?
N | How many points did satisfaction drop among older customers?
N | What does the supplier charge per year for Fern?
N | I've lost my card. What number do I ring to have it blocked?
N | Who were the two readers that checked the chats?
N | In which languages were the assistants tested?
N | holm's method p value for loans
N | What was the correct limit for instant transfers?
N | How many people work in the call centre, and will any of them lose their job if Moss comes?
N | How did the two assistants do on mortgages?
N | How many chats does the second test in the autumn need?
F | Why did Fern solve more cases than Moss overall?
F | Why was Moss kept for lost cards?
F | How did the test include visitors without a log-in by means of cookies?
F | Why did the product board reject the change to Moss?
F | What were the results of the third assistant, Ivy?
O | How can I get my baby to sleep through the night?
O | What's the tallest mountain in Africa?
