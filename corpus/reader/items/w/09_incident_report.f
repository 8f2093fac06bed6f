A | Why was the release put live on a Thursday near Christmas? | could that happen again this year? | No releases on Thursdays or Fridays, and none at all between 15 November and 24 December, unless a fault has to be mended.
A | Who was the first to spot that something was off, and what was done about it? | did she get anything for it? | She has been given a day off and the first red card.
A | What makes labels slide onto the wrong box? | why do it in lots like that at all? | The new release prints labels in batches of 20 rather than singly, as this is three times as fast.
A | Was the privacy watchdog told in time? | and what came of it | It asked two questions and closed the case on 12 December.
A | How many parcels went out with a wrong label? | how many of those ended up with strangers? | 418 customers received somebody else's goods.
N | weekend engineer pay | does he get a day off afterwards?
N | cost of overtime | how many hours is that?
N | What did the help desk make of the very first angry customer? | who took that call?
N | Did people whose parcels were merely held up get a voucher as well? | how late did they get theirs in the end
N | How did the trouble finally come to the right person's ears? | and why did she wait till Monday to stop it?
A | Were credit cards at risk? | How many people closed their account over this? | 61 customers cancelled their accounts.
A | number of complaints saturday | which version did they go back to | Release 8.2 is put back.
