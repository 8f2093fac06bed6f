A | How much would a thousand enquiries set me back when all the leaflets are stuffed in up front? | | Long prompt | 78 % | 9 % | 41 euros | 6.5 s | 2 days |
A | How many database entries needed fixing beforehand? | We had to repair 210 records first, and that took 18 of the 30 days.
A | How soon can a newly listed article be talked about? | New products are known to it within ten minutes of being entered.
A | When is the second round due? | 2. By 30 June: a second trial with 800 questions, including 150 that have no answer in the catalogue (Merle).
A | How many lookups may the AI make for one enquiry? | **Tool calls**: the model may query the product database by itself, with up to four queries per question.
A | Why was teaching the network useless for what things cost? | Prices were hopeless, as they change each quarter and the training took three days.
A | why didnt they go with the most accurate option everywhere | Merle argued for tool calls throughout; she was outvoted because customers leave the chat when nothing appears within three seconds.
A | How did they judge whether a reply was good enough? | An answer counted as correct only if a service technician, Ludo Haas or Merle Quist, said that he or she would send it as it stood.
A | Is the two-point gap between the best pair meaningful? | And 300 questions are few: differences below four points may be chance, so that tool calls and search and read should be regarded as equal in correctness.
A | Was it tried in any other tongue? | We tested in German only.
A | I sell about thirty things. What should I go for? | - Fewer than 50 products, or only a trial: long prompt.
A | Which one can do arithmetic across the range? | It is the only approach that can count and add ("how many of your saws weigh less than 4 kg?").
A | What mostly went wrong when snippets were looked up? | Most of its failures, 29 out of 48, were failures of the search, not of the model: the right passage was not among the six.
A | what gets used in the shop now? | Our choice for the shop is search and read, with a single tool for prices and stock.
N | Which model of 14 billion parameters was used by all four?
N | how many of their own hours went into the trial?
N | How many of the 300 questions did Ludo Haas judge?
N | What share of queries fails with tool calls?
N | I'm a dealer. How many of us get the chat opened in autumn?
N | Which search engine picks the six passages?
N | Why did the trial last eight weeks?
F | Fine-tuning got the facts right and the tone badly wrong. Why?
F | How many days more than tool calls did search and read take to set up?
F | which approach used the smallest model of the four?
