A | launch date Fenna | You asked me to tell you frankly how our chatbot "Fenna" has done since its launch on 2 March.
A | Did the share of enquiries settled without a clerk reach the target? | We promised that Fenna would settle 40 percent of enquiries without a clerk. | In the first month it was 19 percent, in September 37.
A | Do people get through on the phone any sooner than they used to? | We also promised that waiting times on the telephone would be halved; they have gone from 6 minutes 20 to 4 minutes 50, which isn't half.
A | Why were customers less happy when a human took over? | Customers gave 3.9 out of 5 for chats that Fenna finished alone and 3.2 for those handed over, mostly because they had to tell their story a second time.
A | I can't pay until a week after the due date. Will the bot sort that out for me? | Fenna can tell you your meter reading date, explain a bill, move a payment date by up to ten days and report a power cut.
A | Can I end my contract through the chat? | It may not cancel a contract, grant an instalment plan, or say anything about a dispute.
A | My husband has just died and I'm writing to them about the electricity. Will a machine deal with me? | Those go to a person at once. So does any chat in which somebody says they are ill, bereaved or unable to pay; we have a list of 60 such phrases, put together with the debt advice centre of the Salvation House.
A | What does the chatbot do for itself, and what is passed to a person? | Fenna can tell you your meter reading date, explain a bill, move a payment date by up to ten days and report a power cut. | It may not cancel a contract, grant an instalment plan, or say anything about a dispute. | Those go to a person at once.
A | How did it come to promise money that was no longer on offer? | The old leaflet was still among its sources.
A | why was the expired bonus paid out anyway | We paid the bonus, 550 euros in all, since our lawyers held that a promise is a promise.
A | Will it write me a limerick? | Still, Fenna now declines everything that has nothing to do with energy.
A | Chatterwell or Loomis: who costs less per month? | At present volumes that's 14,300 euros a month rather than 22,900.
A | how does each of the suppliers charge | Chatterwell, with whom we began, charged per message: 7 cents each, and Fenna was talkative. | From June we have been with Loomis & Daughters, who charge per settled enquiry, 61 cents, and nothing if a clerk has to step in.
A | What are the new supplier's weak points? | Loomis are not perfect: their German is stiffer, and dialect from the marsh gives them trouble.
A | Did anybody lose their job over it? | Nobody was dismissed.
A | why was the hourly target reduced | Those who stayed on the telephone report that calls have become harder, because the easy ones are gone. I have therefore cut the target from 11 calls an hour to 8.
A | chat retention period | Chats are kept for 12 months, or 36 if a contract was changed by them.
A | It's nine in the evening and I want to speak to a human being, what hapens? | Whoever wants a person types "person" and gets one between 8 and 18 o'clock; outside those hours we ring back the next working day.
A | When will the investment have paid for itself, and is that later than planned? | I expect to break even in February of next year; in the plan it said November of this one.
A | What does the writer recommend on instalments and on voice? | I'd advise yes to the second and no to the first, until handovers score 3.8.
N | How did clerks rate the handed-over chats?
N | How many chats does Fenna hold in a month?
N | What was in the poem about Mr Rademaker?
N | Which newspaper printed it?
N | notice period Loomis contract
N | Is Fenna cheaper per enquiry than having a clerk answer an email?
N | How did the eleven customers find out that the bonus had run out?
N | Why was Fenna switched off only at weekends during the change of supplier?
N | What are the reasons the debt advice centre gives against instalment plans?
N | Who wrote the list of phrases on our side?
N | What pay grade are the six clerks on now?
N | My neighbour speaks only Turkish, can he use the chat?
N | When is Dr Nolte's opinion on recordings expected?
N | how much did the break with Chatterwel cost us
N | I was rung back the next day but missed the call, do they try a second time?
F | Why are customers more satisfied with chats that are handed over?
F | Why did Loomis & Daughters get replaced by Chatterwell?
F | Why did the lawyers refuse to pay the bonus?
F | What was the target raised to from 8 calls an hour?
F | Why does Dr Nolte oppose the instalment plans?
O | How do I get candle wax off a wooden table?
O | What does a quaver mean in music?
