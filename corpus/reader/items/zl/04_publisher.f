A | I sent you my novel out of the blue, when will I hear something? | and do I get my pages back? | We do not return paper copies unless stamps are enclosed.
A | What percentage do writers earn on the bound, dearer edition? | what if it only comes to twenty quid? | Payments under £25 are carried forward to the next statement.
A | How often is the alarm tested? | It's going off right now and it's a Tuesday afternoon, what do I do? | The alarm is tested on the first Thursday of every month at 11; if it rings at any other time, leave by the garden stairs and gather at the chapel gate.
A | My little boy has chickenpox and I bring him up alone. How many days am I entitled to? | or could I do a bit of work at home next to his bed instead? | Two days a week may be worked at home, never Tuesday, when the editorial meeting is held.
A | I'd like ChatGPT to summarise a submission for me, what speaks against it? | so who does look at it then? | Each is read by two people; if they disagree, Agnes Thorley decides.
A | can i have a beer or vino with the writer on expences | It got very late with him. When do I have to be at my desk next day? | Core time is from 10 to 3; the other hours are yours to place between 7 and 7.
N | How many kilos does the goods lift carry? | when was it last inspected?
N | What sum does someone writing recipes get up front? | does my photographer get something too?
N | How do I get my holiday properly registered? | can I take what's left over into next year?
N | And for verse, can the writer turn down the jacket artwork? | who draws that?
N | How long can a retailer wait before sending back what nobody has bought? | and who pays the van for sending them
N | What is the difference in delivery time between digital and offset printing? | why was poetry taken off the quick one?
A | Which technique suits a big run with lots of pictures better? | How many years must I have been here before I can vanish for three months on part of my salary? | Anyone who has been here seven years may take a sabbatical of three months on half pay; it must be announced nine months ahead.
A | Why would you let staff ride in the better carriage? | Who has the power to change these rules? | The rules may be altered only by the partners, Agnes Thorley and Piet Maas, and only after everyone has had a fortnight to comment.
