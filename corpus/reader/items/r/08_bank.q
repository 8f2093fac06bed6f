A | From what age can I open an account by myself? | Anyone over 16 who lives in one of our four districts may open an account in their own name.
A | I bring up my daughter alone. Does her father still have to sign? | Children from 7 to 15 need both parents to sign, unless one of them has sole custody and can show the court order.
A | I'm sleeping in a shelter right now. Can I have a bank account anyway? | People without a fixed address may use the address of a hostel or a charity, if that body confirms it in writing.
A | In whose name is the account of a club without legal form? | Clubs without legal form open the account in the name of two members, who are jointly liable.
A | Will my learner's licence do as ID? | - driving licence with photograph, but not a provisional one
A | Why don't you take mobile phone bills? | Bills for mobile phones are not accepted, because the address is not checked when they are issued.
A | which languages need no translation | Documents in other languages need a translation by a sworn translator, except those in French and German.
A | What must a firm bring in addition? | Firms also bring the register extract, the list of owners above 25 per cent and a short description of the business.
A | How long is the appointment for a firm? | An appointment takes 40 minutes for a private account and 75 minutes for a firm.
A | I can't get away from the office in the daytime. Are there later slots? | Book with the desk or online; Thursday evenings until 19:00 are kept for people at work.
A | Will you look into my debts before giving me a simple account? | A credit check is made only if you want an overdraft or a credit card; a basic account needs none.
A | What is the interest rate of the overdraft on Comfort? | Comfort | £4.90 | up to £1,500 at 11.9 per cent | free
A | paying in cash at the counter business account fee | Business | £9.50 | by agreement, from 8.4 per cent | 0.6 per cent of the sum
A | When is the Comfort fee waived? | The Comfort fee is waived in months in which at least £1,200 comes in.
A | I'm at university, 22 years old. What would Comfort cost me? | Students pay no fee on Comfort until their 27th birthday.
A | Why do the card and the PIN come in seperate letters? | They are sent apart so that a thief who takes one letter cannot use the card.
A | Can I send 5,000 to a car dealer in my first week? | In the first 30 days transfers are limited to £2,000 a day, and after that to £10,000, unless you ask for a lower limit.
A | Does the switching service move my loan as well? | Savings accounts and loans are not moved by it.
A | What must I do to get the £75? | We pay £75 if the old account is closed and at least two direct debits are transferred.
A | You turned me down. Who can I ask to think about it once more? | You may ask the branch manager, Osman Fairweather, to look at it again, within one month.
N | What does a replacement card cost when mine is lost?
N | Which are the four districts?
N | Can I take out cash abroad without paying a fee?
N | How much interest does a savings account bring?
N | opening hours of the branch on Saturdays
N | My husband and I want one account for both of us. How does that work?
N | How much share capital must be in the blocked account?
N | How long are the copies of my documents kept?
N | What is the monthly fee for a credit card?
N | What happens to the account when the holder dies?
N | How do I wake up a dormant account again?
N | Can I lend my power to my son so he can do the banking for me?
N | How much does a sworn translator charge?
N | Why do firms pay a percentage for cash instead of a fixed fee?
N | Up to what amount are my deposits garanteed if the bank goes bust?
F | Why does the Basic account have a dearer overdraft than Comfort?
F | Why do I have to go to the ombudsman before the branch manager?
F | Why is the PIN sent before the card?
F | Why may children of 12 sign on their own?
F | What reward do I get for moving my loan with the switching service?
O | Which gas do plants take in for photosynthesis?
O | How long do I boil a soft egg?
