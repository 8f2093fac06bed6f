A | How much does the biggest one cost? | | vk-large | 1,536 | 8,192 tokens | 94 | 0.18 |
A | How many calls can I make without paying? | The free plan allows 60 requests a minute, the paid plan 1,500.
A | What's the maximum number of snippets per call? | Up to 96 texts go into one request.
A | By when do I have to be off the previous release? | Version 2 will be switched off on 30 November.
A | How long might a non-paying user wait for a reply from the helpdesk? | Mail to vectors@vekta.example; answers within one working day on the paid plan and within five on the free plan.
A | Why treat these lists of values like secrets? | An embedding cannot be turned back into the exact text, but names and topics can partly be guessed from it, so treat it as being just as confidential as the text.
A | why shouldnt i feed in an entire handbook at once | The vector becomes an average of everything and resembles nothing.
A | How do I find a sensible cut-off for similarity? | Take 200 pairs of your own, mark them by hand and read the threshold off.
A | Can I put output from the two 768-long ones into one database? | Vectors of different models must never be mixed in one index: they have nothing to do with each other, even where the length is equal, as with vk-base and vk-code.
A | Am I billed double for sending the same snippet twice together? | Identical texts in one batch are charged only once.
A | I keep getting a 429. How long should I hold off? | When you get error 429, wait for as long as the header `Retry-After` says; requests sent sooner count against you again.
A | Which ones can I safely shorten? | Only vk-large has been trained for this; cutting the others destroys them.
A | What do I do about spreadsheets full of digits? | Numbers carry hardly any meaning for these models; put a sentence in words before the table.
A | does it notice diffrence between with peanuts and without? | "With nuts" and "without nuts" lie at 0.93 in vk-base. Use a re-ranker if negation counts.
N | What does the paid plan cost a month?
N | what is a high value for paraphrases in vk-code?
N | Which 17 programming languages are covered by vk-code?
N | I have old vectors from version 2. How many numbers do they hold?
N | How many seconds does a request with 96 texts take?
N | Does Vekta sell a re-ranker for negation?
N | Why has cutting been trained only for vk-large?
F | Forgetting the prefix gave me error 413. How do I clear it?
F | Why do vk-mini and vk-code need prefixes when vk-base takes none?
F | how much less does one bit per number lose than one byte?
