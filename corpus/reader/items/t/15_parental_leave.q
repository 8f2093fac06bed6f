A | What is parental leave? | Unpaid time off work to look after your child, during which your job is protected.
A | difference parental leave parental allowance | Unpaid time off work to look after your child, during which your job is protected. | It is not the same as **parental allowance**, which is money from the state and is applied for at the allowance office.
A | Do dads get less time than mums? | Up to 36 months for each child, for mothers and fathers alike.
A | My girl turns five soon. How much of it can I still use at that age? | At most 24 of them can be taken between the third and the eighth birthday.
A | Can the firm turn down one of my blocks? | For a third block that lies after the third birthday we may say no for pressing business reasons; so far this has happened once.
A | notice period after third birthday | | after the third birthday | 13 weeks |
A | Is it ok to just mail you my request as a PDF? | In writing, with your signature by hand. | A scan or e-mail is void under the law, which surprises people every year.
A | baby arrived two months too soon and i haven't filed anything yet, what now | Premature birth is an exception: come as soon as you can.
A | Who is entitled to part-time during leave? | You have a claim to it if you have been here for more than six months and want to work at least 15 hours.
A | HR never replied to my part-time request, what does the silence mean? | If we do not answer within four weeks (eight weeks after the third birthday), it is deemed granted.
A | May I earn a bit elsewhere while I'm at home? | Working for another firm needs our consent, which we refuse only if it is a competitor.
A | Why can't early shift be avoided in the grinding shop? | Early shift cannot always be avoided in the grinding shop since the machines are set up at 5:40; the measuring room and the stores are more flexible.
A | Can they sack me the week after I'm back? | There is no protection afterwards.
A | how does leave affect my holiday, with and without part time? | We cut the yearly holiday by a twelfth for each full month of leave. | If you work part-time during leave, nothing is cut.
A | company car | A company car must be handed back after the first month unless you work part-time for 20 hours or more.
A | Who got us the Christmas bonus rule and what was it like before? | The works council (Ilona Prasse) negotiated this in 2021; before that there was nothing at all in the year of birth.
A | Will I sit at my old desk doing precisely what I did? | You have a right to an equal job, not to the same chair.
A | Why was the gentle start introduced? | The firm introduced it because a third of returners used to leave within a year.
A | My husband was meant to stay home next but he's been taken seriously ill. Can I prolong? | If the other parent was to take over and cannot for a weighty reason, we must agree to an extension.
A | we're not maried, do I still get paid days when my girlfriend gives birth? | Two days of paid special leave on the birth, three for twins, regardless of whether you are married.
N | How high is the parental allowance?
N | What rules apply at the Pilsen site?
N | how many colleagues are on leave right now
N | Which business reasons were given the one time a third block was refused?
N | How much can I pay into the company pension by myself?
N | Do the two special days have to be taken in the week of the birth?
N | What is Tamara Bels's extension number?
N | Who stands in for me while I'm away?
N | How many of the returners leave within a year now that there's the gentle start?
N | Is Vasko's scheme more generous than the metal industry's collective agreement?
N | We're fostering a two-year-old since May. Does that give me the same claim?
N | christmas bonus amount
N | I'm on a fixed-term contract that ends during the leave, will it be prolonged?
N | Does my time on leave count towards the jubillee bonus for 25 years?
N | How is the 32-hour average worked out if I'm on flexitime?
F | Why is the notice period longer before the third birthday?
F | Why may the gentle start be taken any time in the first year back?
F | why do part-timers on leave have to do night shifts
F | What does question 15 say about grandparents?
F | Why did Oskar Lindqvist negotiate the Christmas bonus in 2019?
O | how do I descale a coffee machine
O | What does a carburettor do?
