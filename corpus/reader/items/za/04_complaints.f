A | someone slagged us off on a review page, who picks that up and when? | what about the ones that come by email? | Complaints by e-mail are printed and put in the same tray.
A | A family is grumbling about muddy cushions. How much can I give them myself? | And if they want more than that? | **Amber**: the trip was spoiled or cut short, or the customer asks for more than £25. | Settled by Lorna Teague, up to £300.
A | A kid cut his hand badly on a cleat and the dad is shouting. What am I allowed to say? | Who do I tell, and how fast? | Goes to the owner, Captain Desmond Orrin, within the hour, at night too.
A | Which three things can we offer a customer? | Which one do people mostly go for? | Two customers out of three take the repeat, which costs us fuel and little else.
A | When does a boat get pulled from the fleet because of repeated trouble? | did that happen to any last season? | The *Petrel* alone accounted for nine, all about the same bilge pump, which was replaced only in August.
N | It blew a gale and they want their cash back though they had put their name under the outlook. Valid or not? | Which forecast do we show them anyway?
N | What has to be written on the yellow card? | where do I get new ones when the pile has run out
N | Who can move a red card to a lower class? | and if he's away at sea that week?
N | Can I hand back £140 in notes if that's how he paid? | How many days until it's in his account?
N | signatures on rejection | whose, the skipper's as well?
N | Why may answers take longer in July and August? | Why do red ones get four days in those months too?
A | Are red cards kept longer then green ones? | A chap came in saying he scraped the hull himself on the slipway. Does that go on a card? | Damage reported by the customer himself is dealt with under the damage sheet and not here, unless he says that the damage was there before.
A | Does a note in the guest book count? | one of them is swearing at me down the phone, what should I do | Threats or insults end the talk: say that you are hanging up, hang up, write it down.
