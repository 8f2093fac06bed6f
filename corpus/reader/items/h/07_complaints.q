A | Will my care get worse if I complain? | A complaint never has any bad effect on your care, and you do not have to prove anything.
A | What is the difference between a grumble and a complaint? | A grumble is something small that can be settled on the spot, for example a wet towel left on the floor. | A complaint is anything that has happened twice, or that you do not want to discuss with the carer.
A | What counts as a serious concern? | A serious concern is harm or the danger of harm: a fall during a visit, a wrong medicine, missing money, rough handling.
A | It's eleven at night and Mum was given somebody else's tablets. Which number do I ring? | for serious concerns, the night line 0555 2039, outside those hours
A | Do I have to put a stamp on the green card? | by letter or with the green card from the back of your care folder (no stamp needed)
A | I'd rather talk to someone face to face, when can I drop in? | in person, at the open hour each Tuesday from 15:00 to 16:00 in our office in Mill Lane
A | My father has dementia and can't say yes any more. Who may complain on his behalf? | If you can no longer agree because of your illness, the person who holds the power of attorney may do so.
A | Can I keep my name out of it? | You may also stay anonymous, but then we cannot send you an answer.
A | How soon do I get a confirmation with a number? | Within two working days you get a confirmation with the number and the name of the person dealing with it.
A | who deals with complaints about the office | As a rule it is Odette Farrow, our quality officer; in complaints about the office it is the managing director, Leopold Banks.
A | Do you read my care folder without asking me? | We look into the care folder only with your consent, unless there is a serious concern.
A | What is the longest an ordinary complaint can take? | The longest we allow ourselves is 40 working days.
A | How quickly does someone come round when there is a serious concern? | Serious concerns are dealt with on another timetable: first steps on the same day, a visit at home within 24 hours, and a report within five working days.
A | One of the girls is suspected of pinching cash. Does she go on visiting people meanwhile? | A carer under suspicion of rough handling or theft is taken off visits with full pay until the matter is cleared up.
A | The carer was an hour late and I had no phone call. Do I have to pay for it? | If a visit began more than 45 minutes late and nobody rang you, that visit is free.
A | What do I get if a visit did not take place at all? | If a visit did not take place at all, it is free and you get a credit of 20 pounds.
A | She knocked over my good lamp. Who makes up for that? | Broken things are replaced at their present value up to 500 pounds by us, and above that by our insurer.
A | Is the finding of the reveiw binding? | Their finding is ready in about a month and binds us, but not you.
A | I'm a carer and somebody's daughter is shouting at me at the door. What should I avoid saying? | Do not defend yourself on the doorstep, and do not promise money.
A | How many complaints were upheld and how many were about lateness? | Thirty-nine were upheld, 14 partly, and 11 not. | Lateness made up 27, changing carers 15, manner 9, invoices 8 and other things 5.
N | How many carers does Rosewell employ?
N | What is the telephone number of the ombudsman?
N | I was overcharged on last month's invoice, how long until the money is back in my account?
N | Can the open hour on Tuesday be held at my home if I cannot walk?
N | Who is the insurer for broken things above 500 pounds?
N | My hearing is bad and I can't use the phone well. Is there a text service for complaints?
N | How many complaints were there the year before?
N | night line cost per minute
N | How can I thank a carer, may I give her chocolates or money?
N | Why did five serious concerns arise last year, what were they about?
N | I want only women to wash me. Do I have a right to that?
N | How were Canon Judith Pell and Dr Amit Rao chosen?
N | How long are the papers of a complaint kept by the office?
N | Does the union representative get paid for sitting in on the hearing?
N | What happens to a carer after two founded complaints in a year?
F | Why does the ombudsman charge a fee?
F | Why is the carer's own team leader put in charge of the complaint?
F | Why is a carer who is suspected of theft suspended without pay?
F | Why must a complaint be made within three months of the visit?
F | Why did manner cause more complaints than lateness last year?
O | How do I sharpen a kitchen knife?
O | What does an oxygen atom consist of?
