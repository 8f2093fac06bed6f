A | Does the policy apply to interns? | 1.1 This policy binds all employees, temporary staff and interns of Kestermann Foods AG and its two subsidiaries, Sylt Frost GmbH and Almina S.r.l.
A | We deliver packaging to Kestermann. Do these rules concern us at all? | Suppliers are bound only if their contract names this policy.
A | What counts as an AI system? | 1.2 "AI system" means any programme that produces text, pictures, sound, code or forecasts from data by means of a trained model.
A | Is the spell checker in my word processor affected? | Spelling checkers and ordinary spreadsheet formulas are not AI systems in this sense.
A | I fiddle with a chatbot on my own laptop at home. Is that any of the firm's business? | 1.3 Private use on private devices is not covered, unless company data are involved.
A | Who may use Forecaster? | Forecaster, which predicts sales, may be used by planning and purchasing.
A | I handed in an AI-1 and have heard nothing for weeks. Can I take silence as a yes? | If no answer comes in that time, the request counts as refused.
A | How long does the board have to decide on a new tool? | The request is made with form AI-1 and is decided by the AI board within 15 working days.
A | Why are free trial versions not let through more easily? | The reason is that many free services keep what is typed in and train on it.
A | yellow data in CodeReed allowed? | They may be entered into Mentor and Forecaster, but not into CodeReed, because CodeReed is run on servers outside the European Economic Area.
A | Which information must never be typed in at all? | 3.3 Red data are recipes, personnel files, health data and unpublished financial figures. They may not be entered into any AI system.
A | Explain the exception for sales history. | The only exception is sales history, which is red until the quarterly report but may be processed in Forecaster.
A | I can't tell which colour my spreadsheet is. What now? | 3.4 Whoever is unsure about the class treats the data as red and asks the data protection officer, Henrik Voss, who answers within three working days.
A | what extra check is needed for alergens | For allergens a second person must check as well and sign.
A | When can I drop the label saying a machine helped? | The note may be left out of translations which a person has fully revised.
A | From what length does a block from CodeReed have to be marked? | 4.4 Code from CodeReed is reviewed by a colleague like any other code; blocks of more than 30 lines are marked in the commit message.
A | May HR let a model sort job applications by suitability? | The following are forbidden without exception: | (a) assessing or ranking applicants or employees;
A | Forecaster suggests an order for 2,000 euros. Who has to nod it through? | Orders up to 500 euros proposed by Forecaster are released by the shift planner; larger ones by the head of purchasing.
A | When does the AI board meet? | It meets on the second Wednesday of each month.
A | Can the staff representatives block a system on their own? | The works council member may veto any system that can monitor the performance of staff.
A | For how long is an approval valid, and what ends it early? | An approval lapses after 24 months if it is not renewed, and at once if the maker changes its terms on data use.
A | I forgot to redo my course on time. When do I get locked out? | Access is blocked 30 days after a missed repetition.
A | reporting deadline incident | 8.2 Incidents are reported to incident@kestermann.example without delay, at the latest within 24 hours.
A | I messed up and pasted something I shouldn't have. If I own up straight away, do I get a warning? | 8.3 Whoever reports a mistake of their own within 24 hours need not fear a formal warning, unless the mistake was made on purpose or for the third time in a year.
N | Who is the maker of Mentor?
N | How many employees does Sylt Frost GmbH have?
N | What does a CodeReed licence cost per head?
N | My request was turned down last week. How do I appeal against the board's decision?
N | Who teaches the basic course?
N | Is the basic course held online or in a classroom?
N | Who is the head of IT that sits on the board?
N | how long are Mentor chats stored
N | Can I have my meetings recorded and written up by Mentor?
N | What was laid down about chatbots in the circular of 3 May?
F | Why may red data be entered into Mentor but not into CodeReed?
F | What does section 11 say about the use of drones?
F | Why does the works council send two members to the AI board?
F | Why is a first breach always punished by dismissal?
O | How much flour goes into a pizza dough for four?
O | Which planet has the most moons?
