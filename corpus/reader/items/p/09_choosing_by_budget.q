A | What are the three parts of the budget? | A budget for customizing a model has three parts: preparation, which is paid once; running, which is paid with each request; and upkeep, which is paid each year whether the system is used or not.
A | How high is the yearly upkeep? | As a rule upkeep comes to 20% of preparation.
A | What hourly wage do the figures assume? | The figures are in Swiss francs, for a firm with 10,000 requests a month, and include wages at 110 francs an hour.
A | How long does it take to get retrieval up and running? | | Retrieval | 14,000 | 310 | 6 weeks | developer |
A | What does an adapter cost per month on my own machine? | | Adapter on own server | 18,000 | 900 | 9 weeks | engineer |
A | Which skill is needed for prompt design? | | Prompt design | 2,200 | 160 | 1 week | writer |
A | We've got 4,000 francs. What should we do with it? | Do prompt design, and spend at least a third of the money on a test set.
A | Somebody offers us an adapter for 3,500. What's fishy about that? | Do not be talked into a cheap adapter: what is sold for under 5,000 francs is usually trained on your data without anyone having looked at them.
A | Do I need retrieval for 20 pages of facts? | If the prompt needs facts from your own papers and these come to fewer than 30 pages, paste them into the prompt whole; retrieval is not needed.
A | The model knows the answer but always words it wrongly. Which method? | If it knows but says it in the wrong form, take an adapter.
A | Why begin with retrieval when both kinds of error occur? | When both occur, begin with retrieval, because wrong facts do more harm than wrong form.
A | reserve percentage mid-size budget | Keep 15% in reserve.
A | Why is the combination of retrieval and adapter cheaper than the two on their own? | Retrieval plus an adapter on a rented model costs about 21,000, less than the sum of the two, as the test set is shared.
A | From how many requests does a distilled model pay off? | A distilled model pays from roughly 60,000 requests a month onward; below that the saving in running costs never catches up with the preparation.
A | Should we buy our own server? | An own server makes sense only if the law or a contract keeps the data in the house, or if it is busy for more than ten hours a day.
A | Why did the canton of Orvin do well to spend so much? | The canton of Orvin spent 91,000 on continued pre-training in legal Romansh and was right to: no model on the market could write the language.
A | How soon was the allergen bot ready? | The list of allergens, 12 pages, is pasted in. Live after eight days.
A | Why did Solenne get retrieval although its owner wanted something else? | The owner, Corinne Favre, had asked for an adapter; a look at 100 errors showed that 83 were missing facts.
A | When had Rütsch earned its money back? | The investment was recovered in eleven months.
A | How long do I have to wait for the works council and the data protection poeple? | - Getting permission: works councils and data protection officers take four to ten weeks.
N | What does reinforcement fine-tuning cost?
N | How many branches does the Huber bakery chain have?
N | How much does Solenne pay per month to run its system?
N | Which small model was distilled for Rütsch?
N | What does a consultation with the authors cost?
N | We have 100,000 requests a month rather than ten thousand. What will prompt design cost us per month?
N | Are the amounts with or without VAT?
N | subsidies for small firms using AI
N | How long did the continued pre-training in Orvin take?
N | How many test questions do I get for a third of 5,000 francs?
N | What happened to the five clients' leftover money?
N | Can the sum be paid off in instalments?
N | What does it cost to train a dozen of my staff?
N | Which error rate did the Huber bot have in its first month?
N | Do I have to tell my customers that they are talking to a machine?
F | Why is a distilled model the dearest to run per month?
F | Why did Corinne Favre's agency choose an adapter in the end?
F | Why does the price sheet recommend training from scratch for 30,000 francs?
F | Why can firms with under 20,000 francs afford retrieval and an adapter together?
F | Why was the money of the canton of Orvin wasted?
O | How many players are there in a water polo team?
O | How do I get rid of moss on a roof?
