A | what is a token | A *token* is a piece of a word.
A | Cobble output price | | Cobble | 0.60 | 0.15 | 2.40 | 128,000 |
A | Why do I pay more for the same letter in Finnish than in English? | In English 1,000 tokens are about 750 words, in Finnish about 480; hence the same letter costs more in Finnish.
A | Am I billed for the hidden thinking? | Reasoning tokens that the model writes before its answer are charged as output, although you don't see them.
A | how do i make sure the cache discount kicks in | **Cache**: applies by itself when the first 1,024 tokens or more are the same as in a request of the past 10 minutes. | So put what doesn't change at the beginning of the prompt.
A | I can wait until tomorrow for the results, does that save anything? | **Batch**: half price on input and output if the answer may take up to 24 hours.
A | Can the batch rebate and the cache price be had together? | Cannot be combined with cached input.
A | We're a non-profit. Is there anything off, and on the biggest model as well? | **Schools and charities**: 30% on Pebble and Cobble, on application. | Not on Boulder.
A | commitment discount 3,000 a month | **Commitment**: 12% for 500 a month, 20% for 3,000 a month, over a year.
A | What becomes of a prepaid sum I don't use up? | Unused amounts lapse at the end of the quarter.
A | Is a tuned Cobble dearer to use than the plain one? | A tuned Pebble or Cobble is used at the price of the untuned one, plus 9 a month for keeping it loaded; without that fee the first request after a pause waits about 40 seconds.
A | What's the difference between error 402 and 429? | In the other plans you set a monthly ceiling yourself; at 80% of it we send a mail, at 100% requests are refused with error 402. | Too many requests bring error 429.
A | How quickly does someone ring back on the dearest plan? | | Works | 190 | 2,000 | telephone, 4 hours |
A | Why did Cobble get cheaper in April and Boulder Long dearer? | On 1 April the output of Cobble went down from 3.20, because it now runs on newer cards, and Boulder Long went up by 8%, since hardly anyone fills the context and the memory stands idle.
A | how far ahead am i told when it gets more expensive | Price rises are announced 60 days ahead; price cuts apply at once.
A | In the shop exmaple, Pebble or Cobble: which is cheaper and which answers better? | With Pebble and no cache it would be 1.31, and in our tests Pebble gave a usable answer to 7 of 10 shop questions, Cobble to 9.
A | If I break off a reply while it's being typed out, do I owe anything? | If you stop a streamed answer, the tokens produced up to then are.
A | Do you learn from what free users type in? | We do not train on customers' texts in any plan, Starter included.
A | Large scans: how are they counted? | Pages over 4 megapixels count twice.
A | What happens once my free fiver has been spent? | The Starter plan includes 5 euros of credit once, and it stops when the credit is used up unless a card has been entered.
N | How many reasoning tokens does Boulder write on average?
N | What is the price of Pebble Long?
N | Which cards does Cobble run on now?
N | vat rate on invoices
N | How many words are 1,000 tokens in German?
N | Is Boulder better than GPT at shop questions?
N | What context length does Slate have?
N | How do I apply for the school discount and what papers are needed?
N | How is retention switched off in the Works plan?
N | how much would the shop pay with boulder
N | What interest is charged if I pay an invoice late?
N | What did Boulder Long's output cost before 1 April of last year?
N | Does the commitment discount apply to Sieve searches too?
N | I'm on Workshop and need 900 requests a minute for one weekend, can I book more?
N | How long does training a tuned Pebble usally take?
F | Why was the output price of Cobble raised on 1 April?
F | What does it cost to tune Boulder?
F | Why are failed requests with error 5xx charged in full?
F | Why is Boulder cheaper than Cobble for input?
F | What discount does number 7 on the list give to start-ups?
O | When were the pyramids built?
O | how to remove moss from paving
