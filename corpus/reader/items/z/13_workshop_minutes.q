A | Why did last year's experiments come to nothing? | Three had no owner after the trainee left. | One, the quotation writer, worked but took longer than the old form. | The last, the translation of safety sheets, was stopped by the insurer.
A | What are foundation models? | He distinguished between foundation models, which are trained by a few firms on huge quantities of text and can be put to many uses, and applications built upon them.
A | Why shouldn't they sign anything that lasts longer than a year? | He showed prices: the same task, 1,000 mails, had cost 30 euros two years ago and now cost 1.10. | He advised against a contract of more than twelve months for that reason.
A | Are open-weight models safer? | To Sunniva's question whether open-weight models were safer he said: safer as to where data goes, not as to what the model says.
A | dots stock questions vs price lists | Answering stock questions by mail (9 dots) | Comparing suppliers' price lists (5 dots)
A | Why did the consultant not want the machine to phrase replies freely? | Dr Solanki sided with Piet, since a sentence made up about a delivery date is binding in the customer's eyes.
A | What was settled about how customers are answered? | Agreed: template replies; free text only as a draft that a person sends.
A | What does the staff's representation demand in return for its consent? | Hanna stated that the council agrees to both projects on condition that no figures about single employees are evaluated, and that the time saved is not turned into dismissals before the end of next year.
A | When will the boss respond to the point about lay-offs? | Edda accepted the first condition and will answer on the second in writing by 10 February.
A | budget price lists | Edda allows 12,000 euros for the stock project and 5,000 for the price lists.
A | Can they order straight away and apply for the grant later? | Lorne had sent word that subsidies from the county's digital fund cover 40 per cent, but only if the application goes in before the first order is placed.
A | What result must the stock trial reach to be continued? | To go on if 90 per cent of articles are recognised.
A | which trial ends later? | a) Stock questions: owner Colm, technology Piet. Trial with 200 old mails until 14 March. To go on if 90 per cent of articles are recognised. | b) Price lists: owner Sunniva. Trial with the lists of four suppliers until 31 March. No external help.
A | Is it ok to use my own ChatGPT login at work for the moment? | For now: no customer names, no prices.
A | How much of her working time goes on the lists at the moment? | She spends eleven working days on them.
A | who takes the notes | Minutes: Hanna Weil.
A | In whose view was the quotation writer unfairly judged, and why? | Colm objected that the quotation writer had been slow only because customer data had to be pasted by hand.
A | Will the guest come back in March? | Dr Solanki will not attend, unless the trial fails.
A | Who couldnt make it that day? | Apologies: Lorne Beckett (accounts).
A | What happens to the drawings search and the job adverts? | Everything else rests until September.
N | What does Dr Solanki charge for a day?
N | Which ten ideas got no dot?
N | Why did Edda not vote?
N | Which supplier still sends its list by fax?
N | why did the insurer stop the safety sheet translation
N | Who is the data protection officer?
N | Is Claude better suited to stock mails than an open-weight model?
N | county digital fund application deadline
N | How many people does Ravensgate employ?
N | When will the rule on private accounts be finished and who writes it?
N | What result must the price list trial reach to be continued?
N | What language model does Piet want to try first?
N | I'm in accounts. Will my invoices be read by the new system as well?
N | How long does it take to answer a stock mail by hand today?
N | When did the trainee leave, and what did he work on apart from the pilots?
F | Why did the works council reject the price list project?
F | What was decided under item 12 about the warehouse robots?
F | Why did Colm argue for template replies against Piet?
F | Why is Dr Solanki the owner of the stock project?
F | Why was the search in old drawings given 12,000 euros?
O | How often should I water a cactus?
O | best age for a child to learn swimming
