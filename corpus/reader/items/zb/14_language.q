A | How many people speak Sarvic languages altogether? | Together they have some 4.1 million speakers, of whom 2.9 million speak Low Sarvic, the official language of two republics.
A | Are they related to anything else in the world? | No link with any other family has been shown to general satisfaction.
A | island branch members | Island branch: Pell (140,000), Ister (52,000), Northern Ister (900), Omm (25, all above seventy).
A | Which tongue is down to a couple of dozen elderly people? | Island branch: Pell (140,000), Ister (52,000), Northern Ister (900), Omm (25, all above seventy).
A | What's known about the two vanished ones, Gorric and Dravan? | Of the other dead languages, Gorric is known from 212 inscriptions and belongs to the central branch; Dravan is known only from place names, and nobody can say where it belongs.
A | Why are Low and High Sarvic treated as separate languages? | Low and High Sarvic are counted as two languages for political reasons as much as for others: speakers understand each other after a day or two.
A | I speak Ister. Will I get by with folk in the north who call theirs by the same name? | Ister and Northern Ister on the other hand bear the same name and are not mutually intelligible, since Northern Ister has taken over half of its vocabulary from Tulan.
A | What did the clergyman think explained the matching numbers? | The missionary Jerome Ashdown noted in 1731 that Pell and Tulan share their numerals up to ten. He put it down to trade.
A | What is Brandeis's rule? | She showed that where Tulan has p, Low Sarvic has f and the islands have h, and that this holds in 161 words, among them words for parts of the body, which are rarely borrowed. This is known as Brandeis's rule.
A | When does Brandeis's rule not hold, and why? | Its one group of exceptions, words in which p follows s, was explained in 1902 by Otto Kahane: the s protected the p.
A | How did Pell come by its tones? | Pell is alone in having tones, a high and a low one; they arose when final consonants were lost, the voiceless ones leaving behind a high tone and the voiced ones a low tone.
A | stress high sarvic | Stress falls on the first syllable everywhere except in High Sarvic, where it falls on the last but one.
A | Compare the number of cases in the branches. | There are six cases in the northern branch, four in the central one and none on the islands, where prepositions do the work.
A | Do they all have two different words for "we"? | All of the family except Omm distinguish two words for "we": one includes the person spoken to, the other leaves him out.
A | Who is blamed for the odd position of the verb in the middle group? | In the central branch it moves to second place in main clauses, a habit generally ascribed to contact with German-speaking merchants.
A | What does the witness ending express? | Whoever reports an event has to show in the verb whether he saw it, heard it from someone, or infers it.
A | How was that forgotten alphabet cracked? | It was deciphered in 1954 by the architect Helen Strand with the help of a bilingual tax list.
A | tulan scripts over the last century | Tulan used Cyrillic between 1936 and 1992 and now has a Latin spelling which many older people read with difficulty.
A | Kindergartens saved one small language but not another. Which, and what went wrong with the second? | Marsh Sarvic was close to vanishing in 1990 and has more speakers now than then, owing to nurseries in which nothing else is spoken. | The same was tried with Ketch from 2003 and failed: parents there needed Tulan for work and took their children out.
A | Can a student like me lissen to the laments on tape? | They may be heard by anyone, but songs of mourning only by relatives of the singer.
N | Which two republics have Low Sarvic as their official language?
N | How many speakers did Marsh Sarvic have in 1990?
N | In which language was the other half of the tax list?
N | Which of Kahane's 16 remaining words are there?
N | Why did Old Tulan die out?
N | How many vowels does Gorric have?
N | Who translated the Bible of 1588?
N | why did Omm lose the difference between the two words for we
N | Is Tulan harder to learn than Finnish?
N | What happened in Tulan courts in 1911 that made them change the rule?
N | At what age do children master the past tense?
N | Who recorded the 340 hours of Omm?
N | My grandmother's letters are in Tulan Cyrillic. Where would I find somebody to transcribe them?
N | When did Low Sarvic give up one of its witness endings, and under whose influence?
N | number of dravan place names
F | Why did Jerome Ashdown think that Pell and Tulan had a common ancestor?
F | Why do nouns in the northern branch have three genders?
F | What made the Ketch nurseries so successful?
F | How did Maren Ilves add 58 words to Kahane's list?
F | Why do the island languages need more cases than the others?
O | How do I get rid of fruit flies in the kitchen?
O | What is the interest rate on a car loan?
