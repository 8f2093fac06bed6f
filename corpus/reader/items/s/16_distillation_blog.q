A | How much lower is the bill now than in December? | Bill in December: 31,000 dollars. | Bill in May, machines included: 8,700.
A | median wait before and after | Median wait: 5.2 seconds. | Median wait now: 0.9 seconds.
A | How did the first version do in the exam compared with the large one? | On our exam of 500 questions (marked by two accountants, Gil and Teodora) it got 61% right, against 88% for the big one.
A | What was the takeaway from just copying everything? | Lesson: imitation carries over style sooner than knowledge.
A | Which training samples were tossed out for the second go? | - answers the user had marked as unhelpful, | - answers without a source in our help pages, | - anything about tax law of countries where we've fewer than 50 customers.
A | what is the checker | Instead of one answer per question we asked the big model for four and kept the one that our checker, a simple program that compares numbers with the help page, liked best.
A | Was it worth spending weeks on judging pairs, given the marks barely moved? | But replies became a third shorter and the share of users who asked the same again fell from 14% to 9%.
A | beta too low effect | With beta at 0.02 the model forgot how to stop.
A | Adapter or complete training, which scored higher on the 1.3B? | We did try: an adapter with rank 32 on the same 1.3B model came to 76% after attempt two's data, full training to 79%.
A | why didnt you settle for LoRA | For a model of that size full training costs us 60 dollars, so there was little to save.
A | When is a question passed up to the expensive system? | 1. the small one's own confidence is below 0.7, | 2. the words "audit", "fine" or "deadline" occur, or | 3. the customer is in their first week. First impressions, you know.
A | I only signed up three days ago. Which of the two will reply to me? | 3. the customer is in their first week. First impressions, you know.
A | Why did the author come round to the rule for newcomers? | I was against it and have changed my mind: trial customers who got the slow but better answers stayed 6% more often.
A | cost of training runs | Training runs, all 37 of them | 2,600
A | What ate up most of the money? | Gil and Teodora | 9,800 | People were the dearest item, and worth it.
A | Why did people in Toronto get amounts in the wrong money? | The small model answered in euros to Canadians. Cause: 84% of the training data were from Europe.
A | Is one alowed to train on the rented model's output? | We asked; the vendor confirmed in writing that an internal support model doesn't compete.
A | Does shrinking the number of bits do any harm? | At 8 bits nothing changed. At 4 bits the exam fell to 72%, chiefly through wrong sums, so we serve at 8.
A | We get around 30,000 questions a month. Would you advise us to follow suit? | Yes, if you have more than about 100,000 questions a month; below that the rented one is cheaper than the people you need.
A | What should be built first and why? | And build the exam first. Ours came in attempt two's second week, and we had to repeat attempt one's marking from old logs.
N | What's the name of the rented model?
N | How many customers does Pocketledger have?
N | How big is the classifier used as a router?
N | What did the 7B model for reports score with LoRA?
N | How often did Gil and Teodora disagree about a pair?
N | Is DPO better than PPO or KTO for a model this small?
N | monthly cost of the router
N | What did it cost to get the vendor's letter?
N | How long did one training run take?
N | Which of the 37 runs were useful?
N | What share of customers in their first week stay?
N | Why were the words "audit", "fine" and "deadline" picked?
N | I asked something about tax in a country with very few customers, what does it answer me now?
N | At how many bits is the 7B model served, and on what kind of card?
N | whose base model did the 1.3B start from, or was it traned from nothing
F | Why did the second attempt need more data than the first?
F | Why did Magnus Thiele vote against the third rule of the router?
F | What came out of attempt five?
F | Why did the vendor forbid the internal support model in its letter?
F | Why is the model served at 4 bits?
O | How do you prune roses in winter?
O | what is the capital of Mongolia
