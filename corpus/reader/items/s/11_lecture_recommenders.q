A | Why is the work split into two stages? | A shop with two million articles can't score each of them for each visitor.
A | What is candidate generation? | - **Candidate generation** brings the catalogue down to some 500 articles. It must be quick and may be coarse.
A | two-tower network | In the example of the bookshop *Papierboot* the first stage is a two-tower network: one tower turns the visitor into a vector, the other the book, and nearness means interest.
A | what does implicit feedback mean | *Implicit* feedback is what we see them do: clicks, purchases, time spent.
A | Which is more plentiful, stated opinions or observed behaviour? | Explicit feedback is cleaner but scarce; at Papierboot just 1.4% of buyers leave a rating.
A | Someone didn't click on a book. Doesn't that show he has no interest in it? | With implicit feedback, a missing click is not a dislike: perhaps the article was never seen.
A | What's wrong with using only random negatives? | Random negatives alone make the task too easy, and the model learns popularity.
A | How can one correct for the fact that people click on whatever comes first? | 1. Give the position to the model as an input while training, and set it to 1 when serving. | 2. Weight each click by the inverse of the probability that the place was looked at at all. | 3. Shuffle the list for a small share of visitors and learn from these only.
A | Which of the cures for position bias costs most, and which is usual in industry? | The third is the cleanest and the most expensive: Papierboot lost 0.8% of revenue among the visitors concerned. | The first is the one most firms use.
A | A title came out this morning and nobody has looked at it. On what basis do you suggest it? | New *articles* have no clicks. One falls back on content: text, cover, author.
A | should a shop ask new visitors questions at the start? | The former works better for subscriptions, the latter for shops, where people leave when asked.
A | Thompson sampling vs epsilon-greedy | Thompson wastes fewer impressions; epsilon-greedy can be explained to the board in a minute.
A | how does Thomson sampling choose what to show | Thompson sampling draws, for each article, a plausible click rate from its distribution and shows the highest.
A | NDCG meaning | NDCG counts a hit at the top for more than one lower down.
A | Why did turnover stay flat though the offline score improved? | The reason: the new model had become better at suggesting sequels that people would have bought anyway.
A | Can I end an A/B test after nine days? | Online: an A/B test over at least two full weeks, since weekends differ.
A | Users are wild about whatever has just appeared. How do I keep that out of my results? | Guard against *novelty effects*: users click on anything new for a few days. Discard the first four days.
A | Why is the mix for kids' pages set differently? | The weight lambda lies between 0 (diversity only) and 1 (relevance only); Papierboot uses 0.7, and 0.5 on the children's pages at the request of librarians.
A | My friend and I would like to hand in our homework together. Is that ok? | Exercise 3 may be done in pairs; the others alone.
A | I got enough points last year already, must I do it all over again to sit the exam? | 50% of all exercise points are needed for admission to the exam, unless you passed the exercises in an earlier year.
N | How many people visit Papierboot in a day?
N | When is the exam?
N | How many dimensions do the vectors of the two towers have?
N | who came up with Thompson sampling
N | How long does candidate generation take in milliseconds?
N | How long did Papierboot keep shuffling the list?
N | Which three questions should a subscription service ask?
N | Is matrix factorisation better than the two-tower network?
N | What share of random negatives should be mixed in?
N | Why does the first remedy set the position to 1 and not to the mean?
N | recall at 50 case study
N | What fine does a platform face when it doesn't state its ranking parameters?
N | I was ill for the whole week, can the deadline of the exercises be moved for me?
N | How many rows does covers.csv contain and where can it be dowloaded?
N | How many points in all does one need in the exam to pass?
F | Why is explicit feedback easier to come by than implicit feedback?
F | What is said in 7.9 about graph networks?
F | Why did Papierboot gain 0.8% by shuffling the list?
F | Why does Dr Field hold the office hour on Wednesdays?
F | Why does a lambda of 1 give the most varied list?
O | How do bees make honey?
O | cheap flights from Oslo to Lisbon in May
