A | wich kind of credential is ok to put in the browser's javascript? | A public key begins with pk_ and can only read tracking data, so it may be used in a web page.
A | max page size | The parameter limit sets the page size: 25 by default, 200 at most.
A | Why are there no page numbers? | We do not offer page numbers, because entries shift when new shipments arrive while you are paging, and rows would then be skipped or shown twice.
A | my connection dropped mid-order and i dont know if the parcel got booked. how do i retry without booking it twice | Send a header Idempotency-Key with a value of your own choosing, for instance a UUID. | If we see the same key again within 48 hours with the same body, we return the first answer and create nothing.
A | what does status 409 mean? | 409  The state of the shipment does not permit the action.
A | Can I still cancel after the depot has scanned the label? | After the first scan the call fails with 409.
A | Difference between a secret key and a public key? | A secret key begins with sk_ and may do everything; it belongs on your server and nowhere else. | A public key begins with pk_ and can only read tracking data, so it may be used in a web page.
A | how long will the old release keep running | Version 2 is still served, but has received no new features since March and will be switched off on 30 November.
A | Which file type should we pick for our little sticker printer that works with heat? | ZPL is meant for thermal printers and is the smallest; PDF prints on A6.
A | Retry-After | Requests above that are answered with 429 and a header Retry-After holding the seconds to wait.
A | Which services are there and how fast are they? | The field service takes one of three values: eco (3 to 5 working days), std (2 working days) or dash (next working day before noon).
A | can i send a 12 kg parcel with dash | The service dash is not available for weights above 10,000 grams or for recipients on islands.
A | Our key hadn't been touched for over half a year and now it's refused, who can get it going again? | Keys never expire, but a secret key that has not been used for 180 days is suspended until an administrator of the account reactivates it in the console.
A | How do I make sure a notification really came from you and nobody forged it? | Each event carries a header X-Parcello-Signature, an HMAC-SHA256 of the raw body made with your webhook secret. | Compare it before you trust the content.
A | What is the trace field good for? | Please quote the trace when you write to support; without it we cannot find your request in the logs.
A | How many calls per second does a secret key get compared with a public one? | Secret keys may make 20 requests per second, public keys 5.
A | I mistyped the street of the addressee, can that be corrected afterwards? | Anything else can only be changed by cancelling and creating anew.
A | what do you do if our endpoint is down when you push something to it | Answer with any 2xx status within 10 seconds; otherwise we try again 8 times over 24 hours.
A | why shouldn't my code look at the error message text? | Do not evaluate message in your program, as its wording may change at any time.
A | unit for weights? | Weights are whole grams, amounts of money whole cents.
N | How much does the insurrance option cost per shipment?
N | up to what weight can i use eco
N | How do I get hold of a sandbox account?
N | Why was version 1 taken down?
N | What sum can a shipment be insured for at most?
N | is the Parcello API faster than Sendwolf's
N | When does maintenance usually take place?
N | how long is a webhook secret valid, and can we rotate it?
N | I have more than five shops and each needs its own webhook address. Can that limit be raised?
N | png label resolution
N | Which pauses lie between the eight attempts at delivering an event?
N | What happens if I pass a cursor that's older than a day, do I get an error code or page one?
N | can I filter the list of shipments by reference?
N | how many secret keys may one account have
N | What does delivery to islands cost extra with std?
F | Why do cursors expire after one hour?
F | why does a public key let you create shipments but not read tracking?
F | What did version 4 change about the label endpoint?
F | How do I use PUT on shipments to alter the weight without cancelling?
F | why do label downloads use up the rate limit twice?
O | How do I get candle wax out of a tablecloth?
O | who won the first Tour de France
