A | what is a foreign key | A column which points to the primary key of another table is called a foreign key.
A | Why shouldn't the surname be the key? | Do not use the surname, since we have two Petersens.
A | I changed someone's address in a few lines and forgot the rest, is there a word for that mess? | That is called an update anomaly: one fact stored in many places, of which some get changed.
A | date format | Third: bring all dates into the form 2024-05-31.
A | the 0 at the start of every mobile keeps disappearing, what do i do | Leading zeros of phone numbers vanish if the column is formatted as a number. | Set it to text beforehand.
A | Does SQLite check foreign keys by itself? | In SQLite foreign keys are not checked unless you switch it on with PRAGMA foreign_keys = ON, and that has to be done for every connection.
A | What are the three anomalies? | That is called an update anomaly: one fact stored in many places, of which some get changed. | The insertion anomaly: a new tool that nobody has borrowed yet cannot be entered, because there is no loan to hang it on. | And the deletion anomaly: delete the only loan of the cider press and you no longer know that you own one.
A | Difference between an inner join and LEFT JOIN? | An inner join shows only members that have loans. | If you want those without any as well, take LEFT JOIN.
A | why is there no column saying whether a drill is out at the moment | It follows from loans: a tool is out if there is a loan with an empty returned_on. | What can be worked out is not stored, unless working it out takes too long, and with 1,140 loans it does not.
A | In wich order do I fill the tables, and why are loans last? | Then import the CSV into a helper table, fill members and tools from it with SELECT DISTINCT, and loans at the end, because it refers to the other two.
A | I keep a list of 80 stamps just for myself - should I bother with a database? | For a list of one kind of thing, with fewer than a few hundred rows, kept by one person, the spreadsheet is better: you see everything and can sketch.
A | next tuesday start | Next Tuesday we start at 18:30 and not at 19:00, since the caretaker, Mr Lohse, locks up earlier.
A | don't own a laptop, where can I practise? | Those who have no computer of their own may use room 12 on Thursdays from 16 to 18.
A | Why IS NULL instead of = NULL? | A comparison with NULL is never true, not even with another NULL.
A | when is it time to leave the spreadsheet behind | Change if the same thing is stored repeatedly, if several people write at the same time, or if you need rules that must not be broken.
A | How many people have signed up but never taken anything home? | That is how we found 46 members who have never borrowed a thing.
A | cleanup steps before import | First: make a copy and work on that. | Second: remove merged cells and coloured subtotals. | Third: bring all dates into the form 2024-05-31. | Fourth: find spellings that mean the same. | Fifth: save as CSV in UTF-8.
A | which table does the deposit belong to? | The phone number is about the member, the deposit about the tool, the date of return about the loan.
A | what was the one principle we were supposed to remember from the class | The cure is the sentence I would like you to take home: each fact in one place only.
A | How long did it use to take to see who's late handing things back? | In the spreadsheet Gudrun scrolled for a quarter of an hour each Friday.
N | What deposit does the cider press carry?
N | how many tools does the library own?
N | What does the evening class cost?
N | Is SQLite better than Microsoft Access for a tool library?
N | since when has Gudrun run the tool library
N | at what time does Mr Lohse lock up
N | How do I find out which tool has been lent most often?
N | What was Mr Petersen's correct phone number in the end?
N | how is a loan entered when somebody who isn't a member takes a tool?
N | After how many days is a loan overdue?
N | Which column formats should I choose for deposits, whole cents or decimals?
N | backup of the database file
N | How many lessons does the course have altogehter?
N | How many of the 1,140 rows had a misspelt name?
N | I missed tonight's class, can I hand the choir homework in later?
F | Why should the phone number be used as the primary key?
F | Why do we meet at 19:30 next Tuesday?
F | what did the fourth anomaly have to do with sorting?
F | Why do loans have to be filled before members and tools?
F | why did Mr Lohse borrow 31 times?
O | What is the boiling point of mercury?
O | how do I sew a button on a coat
