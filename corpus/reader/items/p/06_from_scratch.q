A | What does training from scratch mean? | Training from scratch means starting with random weights and learning everything, grammar included, from your own data.
A | How many of the requests were turned into projects? | Of the 19 requests we received since 2021, we accepted two.
A | We need something really small that works offline on a gadget. Would that justify building our own? | 4. The model must be tiny, under 100 million parameters, and run on a device without a network.
A | Is secrecy a good reason to train from scratch? | Bad reasons are secrecy (an open model on your own servers keeps secrets just as well), prestige, and the hope of saving money.
A | My boss wants our own model just so it writes in our style. What can I tell him? | A wish for a special tone is no reason either; an adapter does that for a thousandth of the cost.
A | Minimum tokens per parameter | The rule we use is 20 tokens of text for each parameter as the minimum, and 100 or more if the model will be called often, because a smaller model trained for longer is cheaper to run.
A | How many tokens are there on a book page? | One page of a book holds roughly 400 tokens.
A | How do I work out the number of operations needed? | The computing needed, in floating-point operations, is about six times the number of parameters times the number of tokens.
A | What do the cards cost for a model with 1 billion parameters? | | 1 billion | 60 billion | 1,650 | $3,960 | 3 |
A | How many people does one need for seven billion parameters? | | 7 billion | 700 billion | 88,000 | $211,200 | 9 |
A | Why must the cost of cards be tripled? | Multiply the cost of cards by three, as two of three runs are experiments or failures.
A | What is a tokenizer? | A tokenizer is the component that cuts text into units.
A | By how much did the own tokenizer shorten Faroese? | For Faroese, a common tokenizer needed 2.9 tokens per word, ours 1.4; texts thus became half as long and half as dear.
A | What vocabulary size should I take if I want to cover four languages? | A vocabulary of 32,000 units suits a single language; choose 64,000 for three or more.
A | why were digits kept as single characters | For machine logs we kept digits as single characters, since the model could not otherwise compare values.
A | There is far too little text in my language. How often may I feed it the same stuff again? | Up to four repetitions are nearly as good as fresh text; after that the benefit falls off sharply.
A | How does Skarv compare with a large general model at correcting spelling? | Skarv corrects pupils' spelling with 94% precision, against 81% for the best large general model at the time.
A | How far ahead does Humber warn of a broken bearing? | It runs on a controller inside the tower and announces bearing damage on average 16 days ahead; the threshold rules used before gave 5 days.
A | The loss suddenly shot up and won't come down again, what now? | Go back 500 steps, skip the batch in question and continue; if it happens more than three times, halve the learning rate.
A | Why was the first evaluation of Skarv worthless? | Skarv's first evaluation had to be thrown away because a third of the spelling tests were on the web.
N | How much did the Tórshavn school authority pay for Skarv?
N | Who owns the 1,200 wind turbines?
N | How long did it take to finish project Humber from start to end?
N | What share of the training mix for Skarv was Icelandic?
N | How many pupils use Skarv?
N | cost of a 13 billion parameter model
N | We only have older A100 cards in the cellar. How many more hours would those take?
N | What sort of people do I have to hire for a team of nine, engineers or linguists?
N | How many false alarms does Humber give per year?
N | Where does one rent H100 cards at that price?
N | How many of the rejected requests asked for it out of prestige?
N | How do I check that my test questions haven't found their way into the training text?
N | What architecture do the models have?
N | Why were the large general models so weak at Faroese spelling?
N | How large is the vocabulary of the Humber tokenizer?
F | Why did the authors accept 15 of the 19 requests?
F | Why does the 50-million model cost more than the 350-million one?
F | Why did Humber have to send its data to a server over the network?
F | What does section 9.9 say about multilingual speech?
F | Why is the hope of saving money the best reason to train from scratch?
O | How do I teach a parrot to whistle?
O | What are the opening hours of the Louvre on Tuesdays?
