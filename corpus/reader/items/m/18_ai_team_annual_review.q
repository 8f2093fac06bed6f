A | How many poeple are in the team now? | We began the year with seven people and end it with nine.
A | What does Ibrahim Cole do? | Hanna Weiss joined as data engineer in October, and Ibrahim Cole as evaluator in March.
A | Who took over from Petra Novak? | Petra Novak moved to the waterworks in May; her place was filled in July by Luis Ferrante.
A | Why can't they find anyone for the second engineering job? | The post of a second engineer has been advertised twice in vain: the three candidates we wanted were offered about a third more by private firms.
A | Are people in this team off ill more often than the rest of the council? | Sick days came to 6.1 a head, against 8.4 in the council as a whole.
A | When did the letter sorter start, and how accurate is it? | It went live on 11 November and gets 94 per cent right.
A | How much faster does my letter reach the proper desk these days? | Letters arrive in the right office in 0.8 days, down from 3.1.
A | How many of the holes in the road spotted by the cameras were real? | It found 2,340 potholes, of which 1,910 were confirmed.
A | Why don't all the committees use the minutes helper? | It is used by 11 of the 16 committees; the other five do not wish to be recorded.
A | Which did better at predicting school places, the model or the spreadsheet? | It was out by 9 per cent on average, while the old way, a spreadsheet kept by Mr Eccles, was out by 6.
A | Why was the housing-benefit assistant given up? | The housing-benefit assistant was stopped in April before it was launched, as the ombudsman, Dr Farah Quinn, objected that people could not see how it came to its advice.
A | How much was spent on the two projects that came to nothing? | We spent 38,000 pounds on the first and 64,000 on the second.
A | computing costs | Salaries were 612,000, computing 118,000, training and travel 27,000, outside help 104,000.
A | Can the 740,000 pounds be relied on? | I should call that figure soft, since it comes from asking them; only the letter sorter has been measured with a clock, and it accounts for 290,000.
A | A bin lorry filmed me on my doorstep. Can they recognise me, and how long do they keep it? | Faces and number plates are blurred on the lorry before the pictures are sent, and the pictures are deleted after seven days.
A | What was the complaint that turned out to be justified? | One complaint was upheld: for two days in June the blurring had failed on lorry 3.
A | Why does a clerk see handwritten letters first? | The letter sorter did worse on handwritten letters (86 per cent), which come mostly from older residents. These now go to a clerk first.
A | What share of the staff is worried about being replaced? | A fifth fear for their jobs, the same as last year.
A | What will be saved by no longer renting machines? | For the coming year we plan three things: an assistant for planning applications, to be tried in one district from January; the pothole finder on all eleven lorries; and moving our models from rented machines to the council's own data centre by June, which should save 40,000 pounds a year after an outlay of 95,000.
A | Which of the three wishes does the team lead think is the most important? | Third, a rule that no system may be launched without having been shown to the ombudsman at least 60 days before. The third costs nothing and matters most.
N | In which district will the planning assistant be tried out?
N | What does an engineer in the team earn at present?
N | How many letters does the council receive each day?
N | Since when has Gareth Mbeki led the team?
N | Where can I look at the public regster?
N | What did the cameras for the lorries cost?
N | How many of the confirmed potholes have been mended?
N | Which firm gave the outside help?
N | Why did Petra Novak leave for the waterworks?
N | I'd like to do one of the courses. How do I put my name on the waiting list?
N | When will the committee vote on the three requests?
N | Which speech recognition program does the minutes helper use?
N | How many council staff answered the survey in May?
N | names of the two part-time members
N | What were the other five complaints about, the ones that had nothing to do with cameras?
F | Why did the team spend more than its budget?
F | Why did the residents report more potholes than the cameras found?
F | How well did the housing-benefit assistant do after its launch?
F | Why does the team lead disagree with the ombudsman?
F | How much did the traffic-light project that was finished in spring cost?
O | How do I make pancakes without eggs?
O | What is the currency of Hungary?
