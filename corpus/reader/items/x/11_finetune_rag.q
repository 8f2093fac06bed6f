A | what is RAG | Retrieval-augmented generation, RAG for short, leaves the weights alone: for each question it searches a collection and hands the passages found to the model together with the question.
A | How did the trained model's error rate compare with the search-based one's? | It was also wrong in 38 percent of its answers to factual questions, and wrong in a most convincing tone. | The unaltered Marlin-7B, given the eight best passages, was wrong in 12 percent of cases.
A | why can't a trained model keep confidential files from people who aren't cleared for them, and how does the other way do it | Every answer shows its source, and access rights can be observed, because passages that the person asking may not see are filtered out before the model gets them. | With knowledge baked into weights, that is impossible.
A | our rules are updated every few months, train or search? | If the model lacks facts, or facts change more than once a year, or someone wants to see sources: retrieval.
A | monthly cost retrieval | Retrieval runs at 640 euros a month, of which 410 go to the model and 230 to the index.
A | Which jobs ended up with fine-tuned models? | Sorting incoming mail into 22 departments. | Pulling deadlines out of court letters in a fixed format. | House style.
A | how soon can people find something written today | New memos are searchable the same night.
A | Does looking things up make replys slower? | Prompts grew by about 2,600 tokens, and the mean answer now takes 4.1 seconds and not 1.3.
A | Why did the fine-tuned model make things up? | It had learned how our answers sound, and where it did not know, it made something up that sounded so.
A | what should you try before anything else | Ask first whether a better prompt does it.
A | Mail sorting: small model vs large general model | A small model trained on 9,000 examples is right in 96 percent of cases; the large general model with a long prompt managed 89 and cost forty times as much per letter.
A | I only have 300 samples and want it to write in our tone. is that enough to train on? | If it has the facts but does not behave, as to form, tone or a narrow classification, and you have at least 1,000 good examples: fine-tune.
A | passage length | The second attempt indexed 48,000 memos, cut into passages of about 250 words.
A | Where did the leftover mistakes come from mostly? | Two thirds of the remaining mistakes were the search's fault: the right passage had not been found.
A | What does fine-tuning mean? | Fine-tuning means going on with the training of a finished model on your own examples, so that its weights change.
A | how did they bring the errors down further in autumn, and why did it work | We did this in autumn with 1,800 examples, 400 of them with passages that did not contain the answer. | The rate of wrong answers fell from 12 to 7 percent, mostly because the model now says that it has found nothing.
A | What went wrong when the tariff rules were revised at the start of the year? | And when the fee regulation changed in January, the model went on quoting the old figures; putting that right would have meant training again.
A | is the polishing model allowed to alter amounts? | Drafts come from retrieval, and a fine-tuned model smooths the wording, with the order not to touch figures or names.
A | who goes through the output by hand, and how often | The dear part is in neither bill: Jonas and Aïcha spend two days a month each on checking samples, and I would sooner give up the graphics card than those four days.
A | What did the first training run cost and how long did it take? | It took 11 hours on one rented card and 190 euros.
N | What did the third team build in the end?
N | how accurate is the model that pulls deadlines out of court letters
N | Which embedding model does the index use?
N | why eight passages and not five or ten?
N | who labeled teh 9,000 mail examples
N | Is Marlin-7B better than Llama for legal German?
N | How much did the training run in autumn cost?
N | lora or full fine-tuning
N | since when has Soledad Quiroga been head of data?
N | what happens to a letter that the sorter puts in the wrong department
N | How many lawyers use the retrieval system per day?
N | What do the four days of checking by Jonas and Aïcha come to in euros?
N | Can clients of the firm ask the system questions directly, or is it just for staff?
N | on what hardware does the mail sorter run now?
N | How long did it take to index all of the memos the first time round?
F | Why was the fine-tuned model's error rate lower than the retrieval one's?
F | Why does retrieval answer faster than the fine-tuned model?
F | What did the firm learn when it fine-tuned Marlin-70B?
F | why did they decide to drop fine-tuning altogether?
F | why do the three fine-tuned models cost more to run than retrieval?
O | How do I train a puppy not to bite?
O | when was the Eiffel Tower repainted
