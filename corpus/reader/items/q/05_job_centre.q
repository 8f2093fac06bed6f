A | My contract ends in half a year, when do I have to tell the job centre? | Report as looking for work no later than three months before your job ends; if you learn of it later, within three days.
A | Can I register as unemployed over the phone? | Reporting as looking for work can be done by telephone or online, but registering as unemployed cannot, unless you have an electronic identity card.
A | What happens if I report late? | If you report late, benefit is withheld for one week.
A | How long must I have paid in to get unemployment benefit? | You are entitled to benefit if you have paid contributions for at least 12 months within the last 30 months.
A | I've got a little daughter, what share of my old pay would I get? | It comes to 60 per cent of your former net wage, or 67 per cent if you have a child.
A | benefit duration age 59 | People over 50 can receive it for up to 15 months, and over 58 for up to 24 months.
A | What is the blocking period? | Those who gave notice themselves without good reason wait 12 weeks before they get anything; this is called the blocking period.
A | I walked out because they hadn't paid me for weeks. Does that count against me? | Good reasons include unpaid wages, bullying proved by a doctor, or moving to live with a spouse.
A | Difference between unemployment benefit and basic income support | Unlike unemployment benefit, it depends on your savings and on the income of everyone in the household.
A | How much is basic support for each partner in a couple? | The standard rate is 563 euros a month for a single person and 506 euros each for couples.
A | I've put 20,000 by for a rainy day, must I use it up first? | Savings up to 40,000 euros are left untouched in the first year, and after that 15,000 euros per person.
A | Should I hold back my application until I have every paper together? | Support is paid from the first day of the month in which you apply, so do not wait until the papers are complete.
A | How much may I earn on the side without losing benefit? | While on unemployment benefit, you may work less than 15 hours a week, and 165 euros a month are not counted.
A | Which courses can I use the training voucher for? | The voucher is valid for three months and only for courses with the approval mark AZ.
A | bonus for passing final exam | Those who study for a full vocational qualification also receive 150 euros a month and a bonus of 1,500 euros for passing the final examination.
A | Do I get money back for applicatons sent by e-mail? | We refund 5 euros for each written application, up to 260 euros a year; applications by e-mail are not refunded.
A | I want to open my own barber shop, is there any support and on what condition? | The start-up grant supports people who set up their own business: six months of benefit plus 300 euros a month, provided that at least 150 days of benefit are left.
A | I overslept and missed my adviser while on basic income support. What will it cost me? | A missed appointment without reason costs 10 per cent of basic income support for one month; with unemployment benefit, it costs one week of benefit.
A | Can I go on holiday for two weeks while drawing benefit? | You may be away for up to 21 days a year, but only if your adviser has agreed in advance.
A | When is there a Ukrainian interpreter? | Interpreters for Arabic, Ukrainian and Turkish are present on Tuesdays; for other languages, bring somebody along who is at least 16 years old.
N | I was self-employed for years and never paid in by choice. Can I insure myself with you now?
N | Is benefit taxed?
N | How much does a single mother get on top of the standard rate?
N | Who pays my health insurance while I draw unemployment benefit?
N | How big may my flat be for the rent to be paid?
N | child rate basic income support
N | What happens with my company pension when I lose the job?
N | My washing machine broke and I can't afford another, will the office lend me money?
N | What mileage rate is paid for the drive to an interview?
N | How do I change my adviser?
N | Does my car count as savings?
N | For how many months is the 150 euros paid during training?
N | How long does it take until a decision on my application comes?
N | Which business plan must I hand in for the start up grant?
N | Is there parking at Tollgate Road?
F | Why is benefit paid at the beginning of the month?
F | Why do couples get more per head than a single person?
F | What does the objections office charge?
F | Why is voluntary work limited to 15 hours?
F | What does the workshop on Fridays deal with?
O | How do I prune a cherry tree?
O | Which rivers flow into the Caspian Sea?
