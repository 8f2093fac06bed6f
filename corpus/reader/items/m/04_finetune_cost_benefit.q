A | How many claim letters come in each week? | Bramwell receives about 2,600 claim letters a week.
A | How long does a clerk spend on a letter today, before any AI? | This takes 6.5 minutes a letter on average.
A | Will a human still look at every letter once the model is in place? | A clerk still checks every letter, which took 2.2 minutes in the pilot.
A | How often did the big hosted model pick the correct category? | In the pilot it chose the right claim type for 84 per cent of letters, at 0.031 euros a letter.
A | cost per letter fine-tuned model | It chose the right type for 91 per cent of letters, at 0.007 euros a letter including power and depreciation.
A | What are the drawbacks of ClaimLens? | It reached 88 per cent but the maker asks 0.19 euros a letter and wants the letters to leave the EU.
A | What did it cost to take out personal details such as names? | Removing names and policy numbers: 6 working days, 2,700 euros
A | Over how many years is the server written off? | Server with two cards: 14,500 euros, written off over four years
A | Everyone keeps telling me that training an AI is terribly expensive. How big a slice of the one-off bill was the actual training? | Note that the training runs, which people tend to ask about first, come to little more than one per cent of it.
A | How often is the model trained again and what's the price each time? | Retraining takes place every six months and costs 3,800 euros a time, chiefly for labelling 800 new letters.
A | How much does the compliance office's audit cost? | The audit asked for by the compliance office costs 5,000 euros.
A | Why is not all of the saved time treated as a gain? | We count only 60 per cent of it, because saved minutes scattered over the day cannot all be put to use.
A | Which advantages were mentioned without putting a figure of money on them? | Two benefits are named but not counted: letters are answered about a day sooner, and new clerks need less time to learn the claim types.
A | How soon do we get our money back with the fine-tuned model? | Option 3 pays for itself in just under six months after go-live.
A | Why does option 2 bring less than option 3 in the long run? | Option 2 has no start-up cost to speak of and would pay for itself within seven weeks, but over three years it brings 48,000 euros less, since its lower hit rate means more correcting.
A | Which assumption could overturn the whole calculation? | The result is most sensitive to the checking time. If checking took 4.5 minutes instead of 2.2, option 3 would no longer pay.
A | Suppose we get 20% less mail. Is it still worth it? | The number of letters matters less: with a fifth fewer letters it still breaks even in eight months.
A | Can the model refuse to pay out my claim? | First, the model must not decide whether a claim is paid.
A | When would the project be halted for being wrong too often? | Third, the project stops if, after three months, the type is right for fewer than 87 per cent of letters in a sample of 400.
A | Why is the time for checking taken from the log instead of asking the staff? | Actual checking times are drawn from the system log, not from a survey, since clerks in the pilot overstated them by a third.
N | Which open model with 8 billion parameters was used?
N | How many letters did the pilot cover?
N | What does the developer who looks after the model earn?
N | Who makes ClaimLens, and where is the firm based?
N | How good are the summaries the model writes, did anybody rate them?
N | Which firm were the GPUs for the training runs rented from?
N | how long did each training run take
N | What did the pilot itself cost us?
N | I handle letters in Polish and German. Does the model cope with languages other than English?
N | On what date does the new system go live?
N | How many claims about injured children arrive in a year?
N | What is planned for clerks whose hours are no longer needed?
N | Why was the limit for stopping the project set where it is, at 87?
N | Is the server kept in our own building or in a data centre?
N | claim types list
F | Why did the board prefer ClaimLens to the other options?
F | Why does option 3 need no checking by clerks?
F | Why is the fine-tuned model dearer per letter than the large hosted one?
F | What was the fifth option, the one with a model shared with other insurers?
F | Why is the model allowed to handle letters about hurt children on its own?
O | What time do the shops in Lisbon open on Sundays?
O | How do I change a flat bicycle tyre?
