A | What is a complaint? | A complaint is any statement by a customer that something was not as it should have been, whether or not the customer uses the word and whether or not he is right.
A | Does a note in the guest book count? | A remark in the guest book is one if it names a boat or a date.
A | Why is the customer's wish the most important line on the yellow card? | The last line is the one most often left empty, and it is the one we need most, because half of them want only an apology.
A | What has to be written on the yellow card? | Write down on the yellow card: name, telephone number, boat, date, what happened in the customer's own words, and what the customer would like.
A | someone slagged us off on a review page, who picks that up and when? | Those on rating sites are copied by Jory on Mondays and Thursdays.
A | A family is grumbling about muddy cushions. How much can I give them myself? | The person who took the card may settle it on the spot with up to £25 or a free hour on a rowing boat.
A | amber limit | Settled by Lorna Teague, up to £300.
A | A kid cut his hand badly on a cleat and the dad is shouting. What am I allowed to say? | Nobody else says anything to the customer except that he will be rung.
A | Who can move a red card to a lower class? | A card can be moved down only by Lorna, and a red one only by the Captain.
A | trip was cut short by an hour. how soon must that be wrapped up? | | Amber | 2 working days | 10 working days |
A | Why may answers take longer in July and August? | In July and August the first reply for amber may take four working days, as the office is then manned by one person.
A | we won't make it in time, do we tell them or just wait | If we cannot keep to a time, we tell the customer before it has run out and not afterwards.
A | Why must the engine log be read first? | The log is overwritten after 14 days, so this comes first.
A | It blew a gale and they want their cash back though they had put their name under the outlook. Valid or not? | Weather is no ground for a complaint if the forecast was shown at handover and signed. | It is one if we let the boat go out at force 6 or more.
A | Which three things can we offer a customer? | - a repeat of the trip on a weekday, valid for one year | - a voucher worth 120% of the sum in question | - money back, in full or in part
A | Can I hand back £140 in notes if that's how he paid? | Money is paid back by the way it came; cash over £100 is refunded by transfer only.
A | guests of a travel firm want us to reimburse them directly, why don't we | Groups booked through an agency are paid by the agency, even when the guest insists, because we never had the guest's money.
A | signatures on rejection | It is signed by two people.
A | Are red cards kept longer then green ones? | A settled card is stamped and kept for six years in the case of red, otherwise for two.
A | When does a boat get pulled from the fleet because of repeated trouble? | If the same boat appears three times in a season, it is taken out of hire until the workshop has looked at it.
N | What is the phone number of Captain Orrin at night?
N | Why was the bilge pump of the Petrel not replaced before August?
N | What were the two red cards of last season about?
N | How long does the ombudsman in Penmarrow take to decide?
N | Does a customer who takes a voucher have to use it within a certain time?
N | Who settles amber complaints while Lorna Teague is ill?
N | What do I do with a complaint from somebody who doesn't leave a name?
N | when was version 2 replaced
N | Is our limit of £25 higher than what the sailing school next door pays?
N | How is the engine log of a motor boat read out?
N | The skipper himself is cross about how a guest behaved. Where can he complain?
N | What share of the amber customers got their money back last season?
N | I took a card on a Friday evening and the office was already locked. Where do I leave it?
N | Do complaints in French need to be translated before they go in the tray?
N | damage sheet deadline for reporting
F | Why does the voucher come before the repeat of the trip in the order of offers?
F | Why may Lorna Teague settle red complaints of up to £300?
F | Why were there more red than amber cards last season?
F | What does the blue class cover?
F | Why are rejected complaints left without a letter or call?
O | How can I learn to juggle four balls?
O | Who composed the opera Fidelio?
