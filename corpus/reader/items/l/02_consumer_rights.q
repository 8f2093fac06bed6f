A | I bought shoes in town and my wife hates them, does the shop have to give me my cash back? | There is no general right to return goods bought in a shop just because you no longer like them.
A | How long is the right of withdrawal for online purchases? | For purchases online, by telephone or at the front door you have a right of withdrawal of 14 days.
A | My order came in three boxes over a week; from which day does the time to cancel count? | The time begins on the day the goods reach you; with several parcels from one order it begins with the last one.
A | Is it enough to just post the stuff back without writing anything? | A short e-mail is enough, but simply sending the parcel back without a word is not.
A | What if the web shop never informed me about withdrawing? | If the seller did not tell you about the right of withdrawal, the time grows by twelve months.
A | who pays return postage | You bear the cost of sending goods back, unless the seller has offered to pay or failed to tell you about it.
A | I had a mug printed with my daughter's name online and now don't want it. Can I cancel? | goods made to your measurements or with your name on them;
A | Can I withdraw from a hotel booking for a set weekend? | tickets and hotel rooms for a fixed date;
A | Can a dealer cut liability to one year on a second-hand car? | For used goods the seller may shorten this to one year, but only by an express clause that you have signed.
A | Who has to prove the defect eight months after buying? | In the first twelve months the law presumes that the fault was there from the beginning; the seller must prove otherwise.
A | My washing machine has been mended twice and is still leaking, what now? | If two attempts at repair have failed, you may ask for part of the price back or return the goods for the full price.
A | May I insist on a replacement instead of a repair? | You choose between repair and a new item, unless your choice would cost the seller far more than the other way.
A | I threw the reciept away, am I stuck? | A receipt is useful, but a bank statement or a witness will do as proof.
A | difference between legal liability and guarantee | The liability described above is laid down by law and concerns the seller. A guarantee is a voluntary promise, usually by the maker, who can set its terms: its length, what parts it covers, whether you must register.
A | Is the shop right when it tells me to turn to the manufacturer? | A shop that sends you to the maker with the words "that is a matter for the guarantee" is wrong.
A | By when must goods be delivered if nothing was agreed? | If no date was agreed, the seller must deliver within 30 days.
A | The courier gave my parcel to the people next door without asking me and they say they never saw it. Does it count as delivered? | A parcel left with a neighbour counts as delivered only if you agreed to it.
A | I'm moving house, can I get out of my fitness club early? | A move to another town is not enough.
A | The internet provider's site has no button to cancel. What may I do? | If there is none, you may end the contract at any time without notice.
A | What does advice by telephone cost compared with in person? | Advice at our centre costs 15 for half an hour in person and 10 by telephone; people on benefits pay nothing.
N | How much compensation do I get when my flight is four hours late?
N | A builder has botched my bathroom, how long is he liable for his work?
N | Where is the centre's office?
N | Can I sell on a gift voucher, and when does a voucher expire?
N | Do I have rights against a private person I bought a bike from on a classified ads site?
N | How do I reach the Travel Arbitration Board?
N | The shop went bankrupt before my sofa came. How do I get my deposit back?
N | Can I claim for the time I took off work waiting for repair people?
N | deadline for the seller to finish a repair
N | My phone company put the price up halfway through the contract, may I leave?
N | What do I do if a debt collector writes to me about a bill I never ran up?
N | Must the seller lend me a replacement while my phone is being mended?
N | How long must software updates be supplied for a smart TV?
N | Does withdrawing from a purchase also cancel the loan I took out for it?
N | Why was the rule on contracts that renew themselves changed in March 2022?
F | Why does a guarantee cancel your rights against the seller?
F | How does the centre represent you in court?
F | Why is advice by telephone dearer than in person?
F | Why does the Travel Arbitration Board take a fee from travellers?
F | Why do you have only seven days to withdraw from a purchase made at the front door?
O | What is the melting point of tungsten?
O | How do I tune a ukulele by ear?
