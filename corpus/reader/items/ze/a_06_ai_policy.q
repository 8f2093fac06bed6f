A | Do outside vendors have to follow these rules? | Suppliers are bound only if their contract names this policy.
A | Does a tool that fixes typos fall under this? | Spelling checkers and ordinary spreadsheet formulas are not AI systems in this sense.
A | How many developers get the code helper? | CodeReed, a programming assistant, may be used by the 46 members of the software unit.
A | I applied for a new tool four weeks ago and have heard nothing. What does the silence mean? | If no answer comes in that time, the request counts as refused.
A | Why am I not free to just test a no-cost demo? | The reason is that many free services keep what is typed in and train on it.
A | Why must the programmers' helper not see in-house notes? | They may be entered into Mentor and Forecaster, but not into CodeReed, because CodeReed is run on servers outside the European Economic Area.
A | Nobody can tell me how secret this file is. How should I handle it? | 3.4 Whoever is unsure about the class treats the data as red and asks the data protection officer, Henrik Voss, who answers within three working days.
A | We're printing that a sauce has no nuts. Is one pair of eyes enough? | For allergens a second person must check as well and sign.
A | when can i drop the label saying a machine helped | The note may be left out of translations which a person has fully revised.
A | Who signs off buying something for 2,000 EUR suggested by the software? | Orders up to 500 euros proposed by Forecaster are released by the shift planner; larger ones by the head of purchasing.
A | How many members of the panel must say yes? | 6.2 Decisions need three of four votes.
A | For how long does a green light remain valid? | An approval lapses after 24 months if it is not renewed, and at once if the maker changes its terms on data use.
A | How soon does the regulator have to hear of a leak about people? | If personal data are concerned, the report goes by telephone to Henrik Voss as well, as the authority must be told within 72 hours.
A | I blundered but owned up the same afternoon. Will I be punished? | 8.3 Whoever reports a mistake of their own within 24 hours need not fear a formal warning, unless the mistake was made on purpose or for the third time in a year.
N | Which company is the maker of the chat assistant Mentor?
N | How many requests made with form AI-1 did the AI board refuse last year?
N | Which country outside the European Economic Area are the CodeReed servers in?
N | Who is the member sent by the works council to the AI board?
N | I missed the repetition of the basic course. How do I get my blocked access back?
N | why was the circular of 3 may on chatbots made?
N | What is the telephone number of Henrik Voss for reports on personal data?
F | Why does the further course for CodeReed users last only 90 minutes?
F | Which red data other than recipes may be entered into Mentor?
F | Why does a request count as approved if no answer comes within 15 working days?
