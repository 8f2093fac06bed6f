A | My bride is from overseas, why could it drag on for months? | does it cost us more as well? | Giving notice costs 42 a head, or 57 if a partner is not a citizen.
A | How much is the Lantern room on a Saturday? | are we allowed to play a couple of songs in there? | In the other rooms it takes about half an hour, and you may add readings, your own vows and up to three pieces of music.
A | certificate price | I'd also need my grandparents', from 1952. Do you do that? | Copies of old certificates are ordered from the county archive, not from us.
A | How soon after we've both announced it could we tie the knot? | My fiance is dying. Could it go quicker? | If one of you is seriously ill, the Registrar General can shorten the period.
A | What's the difference in how each of the two unions comes into being? | can we switch later on? | A partnership can be turned into a marriage at any time for 45; the other way round is impossible.
A | How many minutes beforehand should the couple arrive? | what if we get stuck in traffic? | If you come more than 15 minutes late the ceremony may have to be put off, as others are waiting.
N | And at the lighthouse, the fee for the registrars? | how many guests fit in?
N | does my granny in a weelchair get in to the bilding | is there somewhere to park close by?
N | We want to postpone for the second time, what's the charge? | up to how many days before can we do it?
N | How do I take my partner's name? | how long does all that take?
N | Is marriage or civil partnership better for people planning to emigrate? | which countries are the problem?
N | Could we have a psalm and a blessing read out? | Why did you put a stop to that last year?
A | I'm divorced. Which paper is needed to show that? | My brother is 17, can he be our witness? | Two witnesses of at least 16 must be present.
A | Why may rice not be thrown? | can my cousin film the wedding with his drone? | Drones are not permitted.
