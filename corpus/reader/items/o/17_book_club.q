A | Who founded the club and when? | The club was founded in October 2006 by four night nurses from St Brigid's who had books to swap and nobody to talk to about them.
A | Why is it called Lamplight? | That is where the name comes from: they read by the lamp at the desk.
A | I only like crime novels, which of the circles in town would suit me? | The Thursday Circle at the library reads crime only, and the Long Book Society reads a single thick novel in a year.
A | maximum length of a book | We read anything that is under 400 pages, unless the members vote for an exception by two thirds.
A | When and where do you meet? | We meet on the last Tuesday of the month at 19:30 in the upper room of the Copper Kettle, and in July we picnic in the abbey garden.
A | Which months have no meeting? | There is no meeting in August and December.
A | What do we have to do so that the room costs us nothing? | The room is free of charge as long as at least ten of us order something.
A | I've broken my leg and can't get out, could I take part from home? | People who cannot leave the house may join by video if they tell Cora by noon on the same day.
A | why must it end at half past nine | An evening ends at 21:30 sharp since the owner, Mr Tolland, has to catch a bus.
A | How does the voting with beans work? | Then we vote with beans: everybody has five beans and may spread them or put them all on one title.
A | Two titles got the same number of beans, which one is taken? | If two are level, the shorter one wins.
A | My aunt has just published a novel, may I suggest it? | You cannot propose a book that you have written, nor one by a member of your family.
A | How soon can we read something by the same writer again? | No author is read twice within three years.
A | What is the book with the best mark ever? | The highest mean so far is 8.9, for A Month in the Country; the lowest is 3.1, for a thriller we have agreed not to name.
A | Why does Cora like middling books better for talking about? | Cora says that the best talk comes from books between 5 and 7, because people disagree.
A | I'm only halfway through, will people keep the ending from me? | Spoilers are allowed: whoever has not finished comes at his own risk.
A | charge for a lost library copy | A copy that is lost costs 11 euros.
A | Does it count if I listen to it or watch the movie? | Audiobooks count as reading. Films do not.
A | What does membership cost and who collects it? | The contribution is 15 euros a year, payable in January to Desmond Fahy, who keeps the purse.
A | What became of the group for children? | A children's club was tried in 2017 and given up after one winter for want of a room.
N | What book is being read this month?
N | How many pages has The Leopard's Winter?
N | Who proposed Middlemarch?
N | What are the names of the other three nurses who started it?
N | which author is coming next spring
N | I'm a slow reader with dyslexia. Do you have large print editions?
N | What does a cup of tea cost at the Copper Kettle?
N | On which day does the Long Book Society meet?
N | How do I get myself onto the mailing list for the newsletter?
N | place the walkers are going to next May
N | Is there a bus that gets me home after the meeting? I live out towards the coast and don't drive.
N | What mark did Middlemarch get in the end?
N | How many people come to the poetry corner as a rule?
N | Since when has Desmond Fahy looked after the money?
N | can I bring my dog to the upper room of the cafe or to the picnick
F | What fee did Isolde Marr get for her visit?
F | Why did the founders, all four of whom are still members, choose Tuesdays?
F | What discount does the charity shop give?
F | Why are audiobooks not counted as reading?
F | Where is the August meeting held?
O | How do I calculate the area of a trapezoid?
O | what temperature should a fridge be set to
