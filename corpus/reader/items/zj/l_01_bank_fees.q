A | How much does your top-tier account set me back each month? | | Premier | 12.00 | unlimited | 1.10 % |
A | how soon after ordering by snail mail will my plastic arrive | Express delivery of a card by courier, within two working days, costs 15.00. Ordinary post takes up to seven working days and is free.
A | What's the most I can send in ten seconds' time? | An instant transfer may not exceed 15,000.
A | How much rate do I pay for going into the red without asking first? | An arranged overdraft costs 9.9 % a year on the sum used. An unarranged overdraft costs 15.4 % a year.
A | What does the biggest vault compartment cost per annum? | | Large | 20 cm | 150.00 |
A | Why am I charged extra for sending money over the phone? | The same transfer costs 2.50 at the counter and 1.80 by telephone, because a member of staff has to key it in.
A | I have terrible debts from the past. How come you'd still take me on? | It exists because every adult resident is entitled by law to a payment account, even with a poor credit record.
A | How can I get a new one for nothing after a pickpocket took it? | Replacing a lost card costs 8.00; replacing a stolen card is free if you give us a police report number.
A | You're raising your prices and I simply never reply. Does that mean I've accepted? | If you say nothing, the old fee goes on until you have agreed; silence does not count as consent.
A | Can I stash banknotes in my locker? | Cash, weapons and perishable goods may not be kept in a box.
A | I'm studying at university. Is there a discount? | Customers under 26 and full-time students pay half the Everyday fee on showing a student card each October.
A | The embassy wants proof of my funds. What do you charge for that? | A letter confirming your balance, for instance for a visa, costs 12.00 and is ready in three working days.
A | Who should I moan to if Market Street treated me badly? | Complaints go first to the branch manager, Ines Corrigan for Market Street or Tom Balfe for Penlow.
A | I lost the thing that opens my locker, what will I have to pay? | If one is lost, we change the lock at the customer's cost, 190.00.
N | How much cash can be withdrawn per day with a debit card at machines of other banks?
N | How much does insuring the contents of a box for more than 10,000 cost?
N | why is the monthly fee taken on the last working day
N | How much does the bank charge for changing from the Basic to the Premier account?
N | I am moving abroad. Can I keep a box at the Penlow branch?
N | What is the name of the Banking Ombudsman?
N | How long does it take to decide on an arranged overdraft?
F | Why is the fee for the Premier account waived when 1,500 is paid in?
F | How high is the limit of the overdraft that comes with the Basic account?
F | I had a second reminder, which is free. When is the first one for 4.00 sent?
