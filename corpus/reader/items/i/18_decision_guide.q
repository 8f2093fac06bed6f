A | What should I do if two recommendations fit? | If you arrive at two recommendations, start with the cheaper one; in 58 projects we never once saw anyone regret this.
A | On how many projects is the advice based? | It rests on 58 projects that the chamber accompanied over three years.
A | What is retrieval? | Retrieval: let it look things up in your documents before it answers.
A | Our procedure could be written down completely on one sheet. Do we need a chatbot at all? | Question 1. Can the task be done with fixed rules that fit on two pages? Then use no language model.
A | When may I stay with prompting? | Question 2. Is a human being satisfied with the result of a good prompt in at least 8 of 10 trials? Then stay with prompting.
A | I've got about forty pages of house rules in all. Is it worth setting up a search for that? | If the documents altogether have fewer than 60 pages, put them straight into the prompt and save yourself the search.
A | How many examples does fine-tuning need at least? | Then fine-tuning, provided that you have at least 300 good examples.
A | Which conditions must hold for continued pre-training? | Question 5. Does it not even understand the words of your field, and do you have more than 200 million tokens of text? Then continued pre-training.
A | Has any project trained a model from scratch? | No project got this far.
A | retrieval cost and duration | Retrieval: 8,000 to 30,000 euros, 6 to 10 weeks.
A | Which takes longer, adapters or continued pre-training? | Fine-tuning with adapters: 6,000 to 25,000 euros, 5 to 9 weeks, most of it for examples. | Continued pre-training: 40,000 to 120,000 euros, 4 to 6 months.
A | What are the yearly running costs of retrieval? | Running costs for retrieval are about a tenth of the set-up cost each year, as somebody has to look after the documents.
A | What do I have to pay again when the base model is replaced? | For fine-tuning they are lower, until the base model is replaced; then about half of the set-up cost falls due again.
A | What is the difference between retrieval and fine-tuning in what they are right for? | Retrieval is right for what the model should know, fine-tuning for how it should behave.
A | Our tariffs are revised every month. Could we simply train them in? | If facts change more often than once a quarter, fine-tuning is ruled out for them.
A | Why should each be tested alone before they're combined? | Combine only after each has been tested by itself, otherwise you will not know which one causes an error.
A | We notice two of the worrying signals in our plan. Should we go ahead? | With two or more, do not begin.
A | Which warning sign is enough by itself to stop everything? | An error could injure someone and no human checks the answer. | The fourth sign alone is enough to stop a project, whatever the others say.
A | For what reasons were projcts broken off? | In six of them the documents were contradictory or out of date, in four there was no test set and the dispute over quality never ended, in two the sponsor left, and in one the technology really was too weak.
A | How high can a grant be and by when must I apply? | Grants of up to 40 percent, but no more than 15,000 euros, can be applied for until the end of October, only before an order has been placed.
N | Which suppliers does the chamber recommend?
N | What does training from scratch cost per month of running?
N | Which trade did the third continued pre-training project come from?
N | How much does it cost to run a fine-tuned model per thousand answers?
N | Which language model does the wine merchant use?
N | At what address can I find the chamber?
N | How many of the retrieval projects were broken off?
N | I can't get away on that weekday morning. Is there another time for advice?
N | Where do I hand in the application for a grant?
N | reinforcement learning DPO when to choose
N | Who pays the grant, the chamber or the state?
N | How many people must look after the documents once retrieval is running?
N | How satisfied were users with the answers of the fine-tuned systems?
N | My data must not leave the house. Which of the approaches can be run on our own computer?
N | What did the joinery's spreadsheet cost?
F | Why can fine-tuning name its sources while retrieval cannot?
F | Why did most projects fail because of weak technology?
F | What does question 8 ask about data protection?
F | Why do answers with retrieval come faster than with fine-tuning?
F | Why can the grant only be applied for after the order has been placed?
O | How do I knit a heel for a sock?
O | What is the boiling point of ethanol?
