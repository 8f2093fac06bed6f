A | How much is the Premier account per month? | | Premier | 12.00 | unlimited | 1.10 % |
A | My salary of about 1,800 lands with you every month, do I still get charged for the Everyday account? | The fee for the Everyday account is waived in any month in which at least 1,500 is paid in from outside the bank.
A | I'm 22 and at college, is there a discount? | Customers under 26 and full-time students pay half the Everyday fee on showing a student card each October.
A | Somebody nicked my wallet, do I have to pay for new plastic? | Replacing a lost card costs 8.00; replacing a stolen card is free if you give us a police report number.
A | express card delivery cost and time | Express delivery of a card by courier, within two working days, costs 15.00.
A | What does it cost to take money out at another bank's machine once the free ones are used up? | Withdrawals beyond the free number cost 0.80 each at our own machines and 2.20 at machines of other banks.
A | I'm going on holiday to a country with other money, what will the cash machine there cost me? | Withdrawals abroad in another currency cost 1.75 % of the amount, at least 3.00.
A | Why is a transfer at the counter not free? | The same transfer costs 2.50 at the counter and 1.80 by telephone, because a member of staff has to key it in.
A | Can I send 20,000 by instant transfer? | An instant transfer may not exceed 15,000.
A | What is the difference between OUR and SHA when sending money abroad? | If you choose to bear all costs ("OUR"), we add a flat 18.00. Under "SHA", which is the default, the sender pays our fee and the payee pays the fee of the receiving bank.
A | What's the intrest on an overdraft that wasn't agreed beforehand? | An unarranged overdraft costs 15.4 % a year.
A | I went 30 in the red for a couple of days by mistake. Will that cost me anything? | We do not charge interest on the first 50.00 overdrawn, unless the account stays overdrawn for more than 30 days in a row.
A | maximum arranged overdraft limit | The limit is normally up to three times the net monthly income.
A | I need my statements from five years ago for a court case, what would each month cost? | Copies of old statements cost 4.00 per month of statement for the last two years and 10.00 per month for anything older.
A | The embassy wants proof of how much I have in the bank. Can you write that and how long does it take? | A letter confirming your balance, for instance for a visa, costs 12.00 and is ready in three working days.
A | Explain what happens after several unpaid reminders. | The first reminder for a missed payment is free, the second costs 4.00, the third 9.00. After the third reminder the matter goes to our collections department in Penlow.
A | What is not allowed inside a safe deposit box? | Cash, weapons and perishable goods may not be kept in a box.
A | rent for a medium safe deposit box | | Medium | 10 cm | 84.00 |
A | If you put the prices up and I just don't reply, does that mean I accepted? | If you say nothing, the old fee goes on until you have agreed; silence does not count as consent.
A | Who do I complain to at the Penlow branch, and what if that leads nowhere? | Complaints go first to the branch manager, Ines Corrigan for Market Street or Tom Balfe for Penlow. If you are not content with the answer after 15 working days, you may turn to the Banking Ombudsman free of charge.
N | What papers do I need to open a Basic account?
N | What does a credit card cost per year?
N | My card got swallowed by the machine on a Sunday, which number do I ring to block it?
N | What is the daily withdrawal limit at cash machines?
N | How long does a transfer abroad take to arrive?
N | What exchange rate do you use when I pay in a shop abroad?
N | opening hours Market Street branch
N | Can a child of twelve have an account with you?
N | I paid a bill twice by direct debit, how many weeks do I have to get it sent back?
N | What interest does a savings account or fixed deposit bring?
N | How do I raise my overdraft limit after a pay rise, and how long does the decision take?
N | What does it cost to pay in coins at the counter?
N | How much extra is it to insure the contents of a box for more than 10,000?
N | My father died; what happens to his account and is there a charge for the estate paperwork?
N | How high is the deposit protection if the bank goes bust?
F | When is the Premier account fee waived?
F | What is the overdraft rate on the Basic account?
F | Why are instant transfers dearer for Premier customers?
F | Why is a fee of 25.00 taken for closing an account?
F | What is the rent for a box at the Harbour Road branch?
O | How do I prune an old apple tree in winter?
O | Which gauge of needle suits aran wool?
