A | Once my request is finished, does it still remember the samples I showed it? | The weights stay as they are, and after the call everything is forgotten.
A | From what memory size is stuffing in dozens and dozens of samples worthwhile? | Above that one speaks of many-shot, which only makes sense with a context window of more than 100,000 tokens.
A | I just want typos fixed and a text put into French. Should I bother with samples? | Tasks that everyone would understand in the same way: translating, summarising, correcting spelling.
A | How well did it tell happy diners from angry ones with no demonstrations at all? | In our class test on 200 restaurant reviews, judging positive or negative reached 93 percent without examples and 94 percent with eight.
A | Why can't it work out by itself where levies for pets should go? | Nobody can guess from the name alone that dog tax belongs to "Public Order" in this town.
A | What number of demonstrations is a sensible start? | Begin with one for each class, or with three if there are no classes.
A | How badly did a single mislabelled sample hurt? | One wrong label among eight examples lowered our accuracy by five points.
A | All my complaints come at the bottom of the prompt and now it calls nearly everything a complaint. Why? | The model leans towards the label of the last example.
A | How big a stock of finished cases do I need before picking samples automatically? | It requires a collection of at least 150 solved cases; with fewer, the neighbours are too dissimilar.
A | what would all teh demonstrations set the council back every four weeks | With 5,000 letters a month and a price of 0.40 euros per million tokens that makes about 3 euros a month, so the money is seldom the obstacle.
A | How much slower did the biggest set make it? | Waiting time is: thirty-three examples lengthened the reply by 0.7 seconds.
A | The service I pay for remembers identical openings. Where do my samples go then? | If the provider offers prompt caching, put the examples in front of the changing part.
A | My replies suddenly mention a person who only appears in one of the samples. What is going on? | Leaking: the model copies names or figures from an example into the answer.
A | Is it allowed to grade it on something it has already been shown? | Testing on the examples: a letter that stands in the prompt may not be in the test set.
N | How many tokens does one of the 200 restaurant reviews have on average?
N | What are the names of the eleven departments in the town hall?
N | At which adult education centre does Marguerite Osei-Lindqvist teach language technology?
N | Which label did the wrong example among the eight have?
N | How many students were in the two groups that reported 100 percent last spring?
N | how much does it cost to fine-tune a model with 500 checked cases?
N | What percentage did dynamic selection reach on the restaurant reviews?
F | By how many points was zero-shot ahead of eleven examples on the town hall letters?
F | Which weights of the model does in-context learning change for good?
F | Why should all examples of a class be put at the end?
