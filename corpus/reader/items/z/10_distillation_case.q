A | what is distillation | In distillation a large model, the teacher, produces the answers from which a small one, the student, learns.
A | Why did the office want to get away from the rented model? | It was also slow, it cost 1,340 euros in April alone, and two of the largest clients did not want their receipts to leave the country.
A | How did they decide which examples needed a person's eye? | Where the three answers agreed, the receipt went into the training set; where they did not, it went to a human.
A | accuracy 7b student vs 1.5b student | a 1.5-billion model, fully trained: 95.2 per cent; | a 7-billion model with LoRA: 95.9 per cent.
A | Why didn't they go for the student with the best score? | The largest was the best, but it would have needed a graphics card.
A | Am I even allowed to teach my own network with somebody else's output, what did the supplier say? | Many terms of use forbid training a competing model with the output. | The vendor replied within a week that a model for internal use that is not sold to others was permitted.
A | Why were the teacher's probabilities not used? | The vendor does not hand out probabilities for the whole vocabulary, so this was not possible.
A | Did adding explanations to the lessons pay off, and for which field? | Adding the teacher's written reasons to the training text, on the other hand, brought 1.3 points in the category field and nothing in the others.
A | It confused two Nordic currencies. How was that put right? | The teacher took the Danish "kr." for Swedish crowns; so did the student, in every single case, until 150 corrected receipts were added.
A | How is a document noticed that is unlike anything it was taught on? | Therefore a second, very simple model checks whether a receipt resembles those of the training set.
A | cost of the computer | The computer under the stairs was bought second-hand for 650.
A | When will the expense be recouped? | With the old bills averaging 480 euros a month over the year, the office reckons that the change pays for itself in about eighteen months.
A | We only get about 4,000 slips each year, should we copy this? | "I would not do it for four thousand receipts," says Renn. | "Below ten thousand a year, write a good prompt and go home."
A | how often will it be retrained | The office plans to retrain once a year, in November, with the receipts that people have corrected in the meantime.
A | What did they do when the law altered a percentage in summer? | He also warns that a student is frozen: when the reduced tax rate on repairs changed in July, a rule of three lines in ordinary code was quicker than new training.
A | Can outsiders obtain the scripts, and for nothing? | The scripts are free for members; others may have them for 200 euros.
A | How fast does it run without a graphics card? | The middle one runs on the processor at 2.8 seconds a receipt, which is enough when the receipts are read at night.
A | was it mainly about saving mony for Grete Lindholm | Money, Grete Lindholm says, was not the main thing: one of the two clients would otherwise have left.
A | What made up the project's expenditure, item by item? | The teacher's answers cost 720 euros, training 55 euros on a rented card, Renn's work 6,800 euros. | The computer under the stairs was bought second-hand for 650. | Power is about nine euros a month.
A | Is the large model still consulted for odd receipts? | The large model is no longer asked at all.
N | Which large hosted model was the teacher?
N | How many hours did Tobias Renn work on the project?
N | What is the accuracy of the date field alone?
N | Would quantising the 7-billion model have made it fit under the stairs?
N | How long did training the 1.5-billion student take?
N | who corrected the 150 danish receipts
N | What are the names of the two clients who objected?
N | why did renn let the teacher answer three times and not five
N | How many seconds did the old hosted model need for a receipt?
N | membership fee of the cooperative
N | What happens if the computer breaks down in the middle of April?
N | Our receipts are handwritten. Does the student read those as well as printed ones?
N | Which accounting program are the results passed to?
N | Is distillation with three answers better than plain fine-tuning on human labels?
N | how many categorys does the category field have
F | Why did the office choose the 0.5-billion model?
F | Why did the vendor refuse to let the output be used for training?
F | How much did training on the teacher's probabilities add?
F | Why did Grete Lindholm write the training scripts herself?
F | What does chapter 7 say about distilling speech models?
O | What is the offside rule?
O | repair a cracked phone screen at home
