A | What is a shot? | A "shot" is a solved example placed in the prompt.
A | How many examples count as few-shot? | Zero-shot means instruction only, one-shot means a single example, few-shot means two to about thirty.
A | When does many-shot make sense? | Above that one speaks of many-shot, which only makes sense with a context window of more than 100,000 tokens.
A | I showed the bot five solved cases this morning, and in the afternoon it knew nothing of them. Why? | The weights stay as they are, and after the call everything is forgotten.
A | Explain in-context learning. | It merely recognises the pattern while reading, which is called in-context learning.
A | For which jobs can I leave the examples out? | Tasks that everyone would understand in the same way: translating, summarising, correcting spelling.
A | How much did eight examples improve the restaurant reviews test? | In our class test on 200 restaurant reviews, judging positive or negative reached 93 percent without examples and 94 percent with eight.
A | What speaks in favour of a prompt with no examples? | The prompt is shorter and thus cheaper, nothing can be copied by mistake, and a changed instruction takes effect at once without examples contradicting it.
A | How accurate was zero-shot on the town hall letters? | Zero-shot got 61 percent right, three examples 72 percent, eleven examples (one for each department) 84 percent, and thirty-three examples 86 percent.
A | My library entries have an odd punctuation scheme. Is it better to describe it or to show it? | Examples also help when the form is peculiar, for instance catalogue entries with a fixed order of commas and brackets. | There, two examples achieve more than half a page of description.
A | number of examples to start with | Begin with one for each class, or with three if there are no classes.
A | At what point is adding even more examples no longer worthwhile? | Add more only if the error rate on your test set falls by at least two percentage points for each doubling.
A | What are the marks of a good example? | Three things: it is real and not invented, it lies close to the boundary between two classes, and its solution has been checked by a second person.
A | How bad is it if one of my eight samples has the wrong answer on it? | One wrong label among eight examples lowered our accuracy by five points.
A | Does the sequence of the exmaples have an effect? | The model leans towards the label of the last example. | We shuffled the same eight examples in ten ways and got between 74 and 83 percent.
A | What is dynamic selection? | With dynamic selection, a search finds the five stored examples most similar to the input and puts these into the prompt.
A | We only have 60 solved cases. Would picking the nearest ones for each input work for us? | It requires a collection of at least 150 solved cases; with fewer, the neighbours are too dissimilar.
A | How much longer does one wait with thirty-three examples? | Waiting time is: thirty-three examples lengthened the reply by 0.7 seconds.
A | Where do the examples go when there is prompt caching, and what does that save? | If the provider offers prompt caching, put the examples in front of the changing part. | The unchanged beginning then costs only a tenth.
A | When should I give up prompting and train the model? | When you have more than about 500 checked cases, when the prompt with its examples is above 4,000 tokens, or when the same error remains after three rounds of better examples.
N | Which model was used in the class tests?
N | How accurate would one-shot be on the restaurant reviews?
N | What does the evening class cost?
N | What are the eleven departments of the town hall?
N | Which search program finds the most similar stored examples?
N | How much does fine-tuning cost compared with few-shot prompts?
N | How accurate was the fine-tuned model on the town hall letters?
N | I teach children aged ten. Is there a simpler way of showing them what a shot is?
N | How large is the context window of the model in the class?
N | How long are the checked examples for the reviews in tokens?
N | Should the examples be in the same language as the input?
N | prompt caching which providers
N | Which town do the letters come from?
N | How do I spread five hundred checked cases over training and test when I move on to training?
N | Does adding a reasoning to each example make the answers better?
F | Why did fixed examples do better than dynamic selection in the town hall test?
F | Why does the model lean towards the label of the first example?
F | Why do few-shot examples change the weights for good?
F | Why is an invented example better than a real one?
F | What was wrong with the group that reported 50 percent last spring?
O | What is the best time to prune roses?
O | How many players are there in a water polo team?
