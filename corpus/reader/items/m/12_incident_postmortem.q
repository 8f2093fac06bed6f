A | How many orders came in at the wrong prices? | 846 orders were placed at those prices.
A | Was any customer information leaked? | No customer data were touched.
A | what is the guard | The **guard** is the check that stops a price change of more than 40 per cent.
A | Difference between severity 1 and 2? | **Severity 1** means that customers are harmed or money is lost by the minute; severity 2 means that a function is missing but there is a way round.
A | When did a customer first mention the odd price? | | 06:55 | First customer writes in chat about a tent for 149 kroner |
A | From where was the alarm raised by phone, and how urgent was the ticket thought to be? | | 08:05 | A shop clerk in Tromsø rings the help desk; a ticket of severity 2 is opened |
A | At what time were the old prices back in place? | | 09:47 | Yesterday's prices are back |
A | How long did it take until the engineer on duty noticed, counted from the first hint? | It took 115 minutes from the first sign to the on-call engineer, and 57 minutes from there to the remedy.
A | What did Alpina Nord alter in its file? | The column "price" now held euros, and a new column, "price_nok", held kroner.
A | Why did nobody read the supplier's warning? | A notice had been sent on 3 November to the address of a buyer who left the company in August, and was never read.
A | Why was the safety check not on that day? | It had been switched off on 18 November for the Black Week sale, when many prices really do fall by more than 40 per cent.
A | What did the bot tell people who wondered if the price could be true? | When customers asked whether the price was right, it answered "Yes, that is the current price".
A | I ordered a tent for next to nothing and the chat told me the price was fine. Do they have to deliver? | Lawyers have since told us that these 17 answers count as binding, which is not the case for the orders of the other customers, as the mistake was obvious to them.
A | When had restoring prices last been rehearsed before this? | The backup of yesterday's prices was restored in 16 minutes, though this had last been practised in April.
A | How many of the customers took the voucher? | The letter to customers was out on the same day; 71 per cent accepted the voucher of 200 kroner and a cancelled order.
A | How will the guard work during sales from now on? | The guard can no longer be switched off; during sales its limit is raised to 75 per cent.
A | Who has to make the assistant pass doubtful cases to a human, and by which date? | The assistant hands over to a person when a customer doubts a price. Owner: Amira Lund. Due 31 January.
A | Why don't we simply let someone approve each new price? | A proposal to have all new prices approved by hand was turned down, because some 3,000 change each day.
A | insurance payout | The insurance does not pay, since its own share begins at 150,000 kroner.
A | How often will putting the prices back be practised in future? | The restoring of prices is to be practised every quarter from now on.
N | Who at Fjellro Sport switched the guard off?
N | How much did the articles sell for in total during those hours?
N | What should the tent have cost in kroner, exactly?
N | How many shops does Fjellro Sport have?
N | Did Alpina Nord offer to pay a part of the loss?
N | What was the name of the buyer who left in August?
N | Who runs the insurance?
N | What is the telephone number of the on-call engineer?
N | I was one of the buyers and never got a letter. Where do I write to claim my voucher?
N | Until what date are the vouchers valid?
N | How many of the 846 orders had already been shipped by then?
N | which language model chat assistant
N | Why did Jonas Eide not see the ticket for three quarters of an hour?
N | Has anything like this happened before in the shop?
N | How many people read the reports and agreed to the final wording?
F | Why did the guard let the prices through although it was switched on?
F | Why were the prices far too high on 22 November?
F | How was customer data stolen through the price job?
F | Why did the insurance company pay the whole of the loss?
F | What is action number 8 about?
O | How do I knit a pair of socks?
O | What year did Mozart die?
