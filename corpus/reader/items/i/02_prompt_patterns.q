A | In what order should the parts of a prompt come? | Every prompt in this workshop has five parts, always in the same order: role, task, material, rules, output form.
A | Why do the rules come after the material? | The rules stand after the material and not before it, because with long letters the model follows what it read last more faithfully.
A | The customer's mail sometimes contains sentences that look like orders, and the bot obeys them. How do I keep the two apart? | The material is fenced off with a line of three equals signs before and after it, so that the model cannot confuse a customer's words with our instructions.
A | Can I skip the role? | Leave out the role if the task is a single rewording; it makes no difference there and costs tokens.
A | When should a task be split into steps? | Split a task into steps when it needs more than two kinds of decision.
A | How far did the category error drop after splitting into three calls? | Split into three calls, the error fell to 6 percent.
A | how much slower do three calls get than one | The price is time: one call took 2.1 seconds on average, three took 5.4.
A | Is it okay if the explanation comes after the decision? | Ask the model to write its reasoning before the verdict, never after it. | A reason written afterwards is only a justification of whatever it already said.
A | For which tasks is thinking first useful? | Use this pattern for sums, deadlines and comparisons of clauses.
A | I just want a tracking number pulled out of a mail. Should I have it reason step by step? | Do not use it for plain lookups such as "Which tracking number is in this mail?", where it slowed us down threefold without a single better answer.
A | How can I hide the model's musings from the customer? | Ask for the reasoning between the marks `<notes>` and `</notes>` so that the program can cut it off before the customer sees it.
A | The assistant keeps inventing delivery dates that nobody wrote. What sentence helps? | Always add one sentence of this kind: "If the letter does not say it, write NOT STATED."
A | Why isn't "say so if you are unsure" enough? | "Say so if you are unsure" is too soft; the model then hedges in twenty different ways and the program cannot recognise them.
A | Which temperature for letters and which for JSON? | Set the temperature to 0 for JSON and to 0.6 for letters; temperature is the setting that governs how much chance goes into the choice of the next word.
A | what to do when json fails twice | If it fails a second time, hand the case to a person; a third attempt succeeded in only 1 of 50 cases.
A | Why mustn't the reviewer call fix the draft itself? | The critic may only name faults; it may not rewrite. | We tried letting the critic rewrite, and it improved the style while quietly changing amounts of money.
A | What does a letter cost with the critic? | For everything else it is too dear: it raises the cost per letter from 0.9 cents to 2.6 cents.
A | Under what condition may a new prompt version go live? | A new version goes live only if it loses no more than two test letters that the old version got right.
A | Who signs off changes to the invoice prompts? | Dagny Holte approves new versions for claims, Piet Verhoeven for invoices.
A | Does writing in CAPITALS or with exclamation marks help? | Capitals and exclamation marks had no measurable effect.
N | Which model does the claims desk use?
N | How many examples should stand in the prompt?
N | What does the half-day workshop cost per person?
N | How were the 120 test letters picked?
N | What share of the 1,300 messages is answered with no human involved?
N | Who approves new prompt versions for customer complaints on the phone?
N | What is the difference between temperature and top-p?
N | Which seven criteria does the critic check?
N | Somebody at our office accidentally deleted the current prompt file. How do we get it back?
N | In which languages do the customers write to the desk?
N | How many words may the critic's list of faults have?
N | Where are the prompt files stored?
N | prompt injection attack defence password
N | If a customer writes in by hand and we scan the letter, does the same skeleton still work for it?
N | Since when has Dagny Holte been in charge of claims prompts?
F | Why should the reasoning always be written after the verdict?
F | What does pattern 7 advise about few-shot examples?
F | Why did the 900-word prompt score better than the short one?
F | Why is temperature 1.0 recommended for JSON?
F | Why may prompts for claims be changed with nobody approving them?
O | Which screws hold best in plasterboard?
O | How often should I water a lemon tree in winter?
