A | What is an embedding? | An embedding is a list of numbers that stands for a piece of text.
A | Are vectors harmless enough to hand to a stranger even if the texts are secret? | An embedding cannot be turned back into the exact text, but names and topics can partly be guessed from it, so treat it as being just as confidential as the text.
A | What does the largest model cost? | | vk-large | 1,536 | 8,192 tokens | 94 | 0.18 |
A | longest input vk-code | | vk-code | 768 | 4,096 tokens | 17 programming languages | 0.09 |
A | My texts are in Portuguese and I want the cheaper of the models that can deal with it. Which languages does vk-base cover in number? | | vk-base | 768 | 2,048 tokens | 38 | 0.06 |
A | What happens to a text that is too long? | Longer inputs are cut off at the end without warning, unless `strict=true` is set, in which case you get error 413.
A | Can I store vk-base and vk-code vectors together, since both have 768 numbers? | Vectors of different models must never be mixed in one index: they have nothing to do with each other, even where the length is equal, as with vk-base and vk-code.
A | Which prefix do I use to find duplicates? | - `same: ` before both texts if you look for duplicates
A | How bad is it if I leave the prefix away? | Forgetting the prefix costs 3 to 7 points of hit rate, and no error is shown.
A | Should prefixes be used with vk-mini? | vk-mini and vk-code take no prefixes; there they do harm.
A | Why can I use the dot product instead of the cosine? | All vectors come with length one, so the dot product gives the same order and is quicker to compute.
A | Two sentences come out at 0.46 with vk-base. Does that mean they're about half alike? | - vk-base: unrelated about 0.45, paraphrases above 0.86
A | How do I arrive at a sensible threshold for my own data? | Take 200 pairs of your own, mark them by hand and read the threshold off.
A | How much quality goes away if vk-large is cut down to 256 numbers? | Loss: 0.6 points at 768, 2.9 points at 256.
A | Why shouldn't I shorten vk-base vectors? | Only vk-large has been trained for this; cutting the others destroys them.
A | How do I get back the quality lost with one-bit vectors? | Loss: 5 points, but most of it comes back if you fetch 4 times as many hits and sort these again with the full vectors.
A | memory for a million vk-large vectors in int8 | A million vk-large vectors take 6.1 GB as floats, 1.5 GB as bytes and 0.19 GB as bits.
A | I sent too many requests and got a 429. May I try again at once? | When you get error 429, wait for as long as the header `Retry-After` says; requests sent sooner count against you again.
A | My search for dishes without peanuts brings up dishes full of them. What would help? | Use a re-ranker if negation counts.
A | When is the old version swiched off? | Version 2 will be switched off on 30 November.
N | What does the paid plan cost a month?
N | In which currency are the prices given?
N | What is the similarity of unrelated texts in vk-code?
N | Which 38 languages does vk-base support?
N | loss at 512 numbers vk-large
N | How do I get from version 2 to version 3 without an interruption?
N | I only want to try the service out for a week. How do I sign up for a key?
N | How long does one request with 96 texts take?
N | Which re-ranker goes well with vk-large?
N | Does Vekta keep the texts that I send?
N | On what data was vk-large trained?
N | How many tokens may one request have in all?
N | Why does vk-base place unrelated texts so much higher than vk-mini?
N | Can I train vk-base further on the words of my own trade?
N | Which vector database works with one-bit vectors, and how do I set it up?
F | Why does vk-mini return 768 numbers?
F | What does error 413 mean when strict mode is off?
F | Why is Euclidean distance quicker than the dot product?
F | How do I reuse my version 2 vectors in version 3?
F | Why are identical texts in one batch charged twice?
O | How do I descale an espresso machine?
O | Who built the lighthouse of Alexandria?
