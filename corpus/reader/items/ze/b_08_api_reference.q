A | Which unit do I use for how heavy something is? | Weights are given in grams and lengths in millimetres, without decimals.
A | When does my trial data vanish? | Data in the sandbox are wiped on the first of every month.
A | Is it safe to put a public credential into the site's JavaScript? | A key beginning with pk_ may only read the status of parcels and can safely be placed in a web page; a key beginning with sk_ may do everything and must stay on your server.
A | Our secret got leaked on GitHub. How long will the compromised one go on working? | If an sk_ key has become known to others, press "Roll" in the portal: the new key is valid at once and the old one stops after 12 hours, which gives you time to change your settings.
A | Why does printing eat up more of my quota? | Creating labels counts as five requests, since the PDF has to be drawn.
A | how heavy can one box be | No parcel may weigh more than 31,500 g, and its longest side must not exceed 1,200 mm.
A | Why did you do away with numbered paging? | Page numbers, as in version 2, are gone because pages shifted when new shipments arrived.
A | We made a sticker, then the buyer backed out and it never left the warehouse. Do we get our money back? | A label that was printed but never scanned is refunded automatically after 14 days.
A | What is the most I can be covered for with the quickest option? | express | next working day before 12:00 | every scan, live map on the last day | 2,500 EUR
A | The download address expired. What does another one cost? | After that, call GET /shipments/{id}/label for a fresh link; it costs nothing.
A | After how long without a sign of life is something considered missing? | A parcel counts as lost when it has not been scanned for ten working days.
A | I got an identical notification a second time. Is that a bug? | The same event may arrive twice, so remember the event_id and ignore repetitions.
A | Why mustn't I decode the JSON prior to checking it's genuine? | Do not parse the body first: any change in spacing alters the result.
A | How long is an outdated edition kept alive at the least? | Fields are removed or renamed only in a new version, and an old version goes on working for at least 18 months.
N | What does a shipment with the service express cost in the currency EUR?
N | How many IP addresses can an sk_ key be restricted to?
N | Which courier calls for parcels booked before 15:00 local time?
N | Why must the longest side of a parcel not exceed 1,200 mm?
N | How long are the events of a parcel kept for GET /track/{number}?
N | The address could not be found, error 4225. Which contact do I ring about it?
N | who is told by e-mail when planned maintenance takes longer than two hours?
F | Why is express offered only for parcels under 10 kg?
F | Why is the limit of 20 requests per second counted for each key and not for each merchant?
F | Why are fields removed from answers at any time without notice?
