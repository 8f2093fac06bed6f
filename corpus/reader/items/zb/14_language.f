A | Are they related to anything else in the world? | what about Finnish and that lot, didn't someone say so? | Kahane believed that Sarvic and the Uralic languages go back to one source.
A | Which tongue is down to a couple of dozen elderly people? | did they ever write it down? | Omm was never written before a school teacher, Benno Vael, made a spelling for it in 1979.
A | What is Brandeis's rule? | Who found that out, and when? | The proof of a common origin was brought by Livia Brandeis in 1868. | She showed that where Tulan has p, Low Sarvic has f and the islands have h, and that this holds in 161 words, among them words for parts of the body, which are rarely borrowed.
A | What does the witness ending express? | do kids find that hard? | Children master them at about four, earlier than the past tense.
A | Can a student like me lissen to the laments on tape? | How much of it is there to hear? | For Omm, recordings of 340 hours have been made.
N | island branch members | Which of them is the oldest?
N | tulan scripts over the last century | How many letters has the new one?
N | How did Pell come by its tones? | when did that happen?
N | Kindergartens saved one small language but not another. Which, and what went wrong with the second? | what do the nurseries cost?
N | Why are Low and High Sarvic treated as separate languages? | Why were they put together as one language again?
A | How many people speak Sarvic languages altogether? | what's the word order like, where do they put the verb? | The verb stands at the end of the sentence.
A | What did the clergyman think explained the matching numbers? | How many of these languages are doing well? | A language is called safe here if children learn it at home in most families. | That is true of four: Low Sarvic, High Sarvic, Tulan and Pell.
