A | What does light editing mean? | **Light** means that a person puts right whatever is wrong or cannot be understood, and leaves style alone.
A | price per word full | | Full | 0.08 € | 4,500 | 4 points |
A | How many words can an editor get through per day at the Light level? | | Light | 0.04 € | 7,000 | 12 points |
A | For what sort of texts is the unedited output good enough? | It suits internal mails and the first sifting of documents.
A | I need the package insert of a drug translated. Can a machine do it, and what would you charge? | For contracts, medicine leaflets and anything that will be sworn to, machine output is not used at all. Such texts go to a translator and a reviser at 0.16 euros a word.
A | How many points does a mistake cost that leads the reader astray? | major, 5 points: the reader is misled or has to guess;
A | Can a job still pass with one critical error in it? | One critical error fails the job, whatever the total.
A | If the wrong term turns up twenty times, is it counted twenty times? | The same error in the same term is counted once, not at every place.
A | How much of a 20,000-word job is checked? | For larger ones, 10 per cent is checked, but at least 1,500 words, taken from the beginning, the middle and the end.
A | What happens when both samples fail? | If that fails as well, the job goes back to the editor, who puts it right without extra pay.
A | Why do you calculate chrF for Finnish? | We work out COMET for each job and chrF for Finnish and Hungarian besides, because word-based scores are unjust to languages with many endings.
A | Is BLEU still in use? | BLEU is no longer used since 2022.
A | How far can one trust COMET? | A score never decides alone: in our comparison of 180 jobs, COMET agreed with the checkers in 74 per cent of cases, and it overlooked two thirds of the errors in numbers.
A | How are wrong dates and amounts caught? | For that reason a separate program compares all figures, dates and units in source and translation.
A | In what way do LLMs and older engines differ in their mistakes? | Large language models add half-sentences that are not in the source; older engines rather leave things out.
A | How much did the term list hlep? | With the list, term errors fell from 9 to 3 per 1,000 words.
A | Which engine do we take for Estonian? | At present Polyglot is used for Romance languages, Sampo for Finnish and Estonian, and the language model Atlas for Japanese and for advertising.
A | When is one engine swapped for another? | An engine is changed only if the new one wins by at least 2 COMET points and two out of three editors prefer it.
A | My text is top secret. Which system will see it, and why that one? | Confidential texts go to Sampo only, since it runs in our own building.
A | I've found mistakes in the text you delivered two weeks ago. Am I too late, and do I get money back? | Customers may complain within 30 days of delivery. | If the complaint is right, we mend the text free of charge and refund 15 per cent; for a critical error, the whole fee.
N | Which engine is used for Hungarian?
N | How quickly is a Light job of 10,000 words delivered?
N | What does a cheker earn per hour?
N | Who makes Polyglot?
N | What COMET score does a text need to reach to pass?
N | Do I pay extra if I need it over the weekend?
N | How many editors work for Meridian?
N | What's the surcharge for rare language pairs such as Estonian to Japanese?
N | In which year was the comparison of the 180 jobs made?
N | How many customers complained last year?
N | In what file format does the customer's term list have to be?
N | My contract has to be stamped by a sworn translator. Who on your staff is allowed to do that?
N | how many words per day raw translator without machine
N | Which languages does the program for figures and dates not support?
N | How long are the customers' texts stored after delivery?
F | Why is Light dearer per word than Full?
F | Why are editors paid by the word for Full?
F | Why is BLEU the score that decides on its own?
F | What does the fourth level, Premium, include?
F | Why do contracts get the Raw level?
O | How do you repot an orchid?
O | Who invented the telescope?
