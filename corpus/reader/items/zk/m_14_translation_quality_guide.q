A | What do I get charged for each word of the best tier? | | Full | 0.08 € | 4,500 | 4 points |
A | How much do clients get back if it's merely a bit faulty? | If the complaint is right, we mend the text free of charge and refund 15 per cent; for a critical error, the whole fee.
A | By when must an unhappy client speak up? | Customers may complain within 30 days of delivery.
A | What's the hourly wage for the thorough variety? | Editors are paid by the hour for Full (34 euros) and by the word for Light (0.018 euros).
A | How many demerits does a confusing-but-harmless slip earn? | - minor, 1 point: the reader stumbles but understands;
A | Why are Budapest and Helsinki texts scored with an extra metric? | We work out COMET for each job and chrF for Finnish and Hungarian besides, because word-based scores are unjust to languages with many endings.
A | why do secret papers always go through the same program | Confidential texts go to Sampo only, since it runs in our own building.
A | How do they catch wrong amounts and calendar days? | For that reason a separate program compares all figures, dates and units in source and translation.
A | I need a rental agreement translated. Would you use AI for it? | For contracts, medicine leaflets and anything that will be sworn to, machine output is not used at all.
A | Can the person who corrected it also do the inspection? | The checker must not be the editor and should not know who the editor was.
A | The raw text I was handed is hopeless. What are my options? | An editor who finds that the machine output is too poor may say so within the first 500 words; the manager then moves the job to a fresh translation at the full word rate.
A | Which tool handles marketing copy? | At present Polyglot is used for Romance languages, Sampo for Finnish and Estonian, and the language model Atlas for Japanese and for advertising.
A | Does a single life-threatening slip sink the whole thing? | One critical error fails the job, whatever the total.
A | whats the typical weakness of the newest AI compared with earlier systems? | Large language models add half-sentences that are not in the source; older engines rather leave things out.
N | Which engine is used for texts from German at present?
N | how many editors does meridian pay by the hour?
N | Which customers have forbidden an engine?
N | What does the program that compares figures, dates and units cost?
N | Why does Atlas suit Japanese better than Polyglot?
N | Herr Koch became Mr Cook. Which customer got that letter?
N | Did the first sample fail more often for Light or for Full last year?
F | Why are style errors counted at Light but not at Full?
F | Since when does a COMET score decide alone?
F | I edit Full jobs by the word. What rate per word do I get?
