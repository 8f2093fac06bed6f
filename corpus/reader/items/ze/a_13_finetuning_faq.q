A | Our product catalogue is different each Monday. Is this the right tool for it? | It does not make sense for facts that change every week; use our search service Finder for those.
A | What is the smallest upload you let through? | The service refuses files with fewer than 20 examples.
A | Do I need a particular subscription for the biggest one? | Oak-40B is open only to customers on the Business plan.
A | Why does it perform so badly once I drop the opening instructions? | The tuned model expects the same system message that it saw in training, and it gets noticeably worse without it.
A | Why swap real people for made-up ones in the samples? | Models can repeat rare sentences word for word, so it is better to replace names by invented ones.
A | Half my lines are from a single client. What's the danger of letting you pick the hold-out automatically? | Do it by hand if several lines come from the same customer, because otherwise near copies land on both sides and the result looks too good.
A | How many passes if I have just 70 samples? | Take 1 or 2 for more than 10,000 examples and 4 or 5 for fewer than 100.
A | its output turned to gibberish, what do i do with the multiplyer | If the model hardly changes, set the multiplier to 2; if it becomes garbled, set it to 0.5.
A | Can I begin right away with the better-versus-worse method? | Preference tuning should come second, on a model that has already been tuned in the first way.
A | Your server crashed halfway through. Must I pay? | A job that fails through our fault is not charged; a job that you cancel is charged up to the moment of cancelling.
A | We left ours alone for half a year. How long will we wait the first time? | A tuned model that nobody has called for 90 days is put to sleep; the next call then takes up to four minutes and later ones run as usual.
A | What's the surcharge for running my own variant? | The same as the untuned model plus 25 percent.
A | How do I keep it from losing its other abilities? | Mix in 10 to 20 percent of general examples; under "Samples" we offer a free set of 5,000.
A | I am leaving you. How long until everything is wiped? | If you close your account, files and models are deleted after 30 days.
N | What does the Business plan cost a month?
N | How many examples does the search service Finder recommend?
N | In what format must pictures for training with Oak-40B be?
N | How much does validation cost when the service puts aside 10 percent at random?
N | Why is preference tuning not available for Reed-2B?
N | My job stopped with error FT-115. Which lines does the log name?
N | who is the maker whose licence forbids the download of oak-40b?
F | Why can Oak-40B be downloaded but Reed-2B and Reed-9B not?
F | Why does preference tuning cost half as much as supervised tuning?
F | Why is storing a tuned model charged at 25 percent of the untuned one?
