A | Where was it held and why there? | is anyone coming to fix that? | The heating engineer comes on Wednesday.
A | Who took the minutes on 3 March? | and who next time? | Next meeting: Monday 7 April, 9.30. Stefan takes the minutes.
A | Why did the broth cubes sell so badly? | who's going to talk to them about it | Fergus will meet the buyer, Mrs Oduya, on 11 March.
A | I'm on grade 3. By how much does my wage go up in spring? | what do the bosses get? | The managers present forgo their own increase this year.
A | What is the later start being tried for and until when? | what if we make less because of it? | If output falls by more than 4%, the minibus will be hired.
N | coat colour for guests | where do they pick one up?
N | What was corrected in the previous record? | whose typo was it?
N | What drove the two people who quit to leave? | where are they going to work now?
N | Did the lab get as many trainees as the quality man wanted? | what does that one pay?
N | Why didn't Callum like the repair? | so why did he want the brand-new one?
A | What does "tracing forwards" mean? | How much money did the shinty club get in the end? | Fergus's proposal to sponsor the shinty team with £800 was declined; £300 was agreed to.
A | What happens to our borrowing costs if there's too little money in the account when the quarter closes? | how did the crisps do in February, on target? | Crisps were 9% above plan, broth cubes 21% below.
