A | What does "search and read" mean here? | **Search and read**: a search engine picks six passages, and the model answers from them.
A | How many database queries may the model make for one question? | **Tool calls**: the model may query the product database by itself, with up to four queries per question.
A | Why was the same model used for every approach? | All four used the same model of 14 billion parameters, so that differences come from the method.
A | When was an answer regarded as right? | An answer counted as correct only if a service technician, Ludo Haas or Merle Quist, said that he or she would send it as it stood.
A | What share of questions did tool calls get right? | | Tool calls | 86 % | 4 % | 15 euros | 4.2 s | 30 days |
A | cost of fine-tuning per thousand questions | | Fine-tuning | 63 % | 31 % | 2 euros | 0.4 s | 25 days |
A | I need something running by the day after tomorrow. Which method can be put up that fast? | | Long prompt | 78 % | 9 % | 41 euros | 6.5 s | 2 days |
A | How long does a customer wait for the first word with search and read? | | Search and read | 84 % | 6 % | 7 euros | 1.8 s | 12 days |
A | The percentages in a row don't add up to a hundred. What is the rest? | What is missing to one hundred per cent are answers of the kind "I cannot find this".
A | At what point does pasting the sheets stop working? | It breaks down when a question concerns two product families, because then the sheets no longer fit.
A | Who is to blame for most mistakes of search and read, the search or the model? | Most of its failures, 29 out of 48, were failures of the search, not of the model: the right passage was not among the six.
A | If I enter a new mower this morning, how soon can the searching assistant talk about it? | New products are known to it within ten minutes of being entered.
A | What did the trained model do well and what badly? | It learned the tone of our service desk beautifully and the facts badly.
A | why were prices so poor with fine-tuning | Prices were hopeless, as they change each quarter and the training took three days.
A | Which method can answer "how many of your chainsaws are under four kilos"? | It is the only approach that can count and add ("how many of your saws weigh less than 4 kg?").
A | How much of the effort for tool calls went into cleaning the data? | We had to repair 210 records first, and that took 18 of the 30 days.
A | Our bot quits as soon as a database lookup returns nothing. Is there a cheap fix? | When a query fails, the model sometimes gives up too soon; a hint in the prompt to try once more with fewer conditions gained three points.
A | What is recommended for manuals and regulations? | - Text, manuals, regulations: search and read.
A | Why did Merle not get her way? | Merle argued for tool calls throughout; she was outvoted because customers leave the chat when nothing appears within three seconds.
A | Is the lead of tool calls over search and read a real diference? | And 300 questions are few: differences below four points may be chance, so that tool calls and search and read should be regarded as equal in correctness.
N | Which search engine picks the six passages?
N | What is the name of the 14 billion parameter model?
N | How often did Ludo and Merle disagree about an answer?
N | learning rate used for the fine-tuning
N | How long would training take for a catalogue of 50,000 products?
N | We are a small florist with about thirty items. What would such a chat cost us per month?
N | Which machines were hired, and from whom?
N | How good was search and read at comparisons within one product family?
N | How many people from the tools group took part in the eight weeks?
N | Why were six passages picked and not ten?
N | Who wrote the 9,000 question and answer pairs?
N | What did tool calls score on spare-part numbers?
N | Does the chat keep what customers type, and for how long?
N | When did the chat open for private customers in the shop?
N | What would I gain by using a bigger model instead of another method?
F | Why is fine-tuning the most expensive approach per question?
F | How did the four approaches do with French questions in the trial?
F | Why did the group choose the long prompt for its shop?
F | What came out of the test on asking the same question twice?
F | Why did search and read make more plausible mistakes than fine-tuning?
O | What time does the swimming pool close on Saturdays?
O | How do I get candle wax out of a tablecloth?
