A | In what unit are weights given? | Weights are given in grams and lengths in millimetres, without decimals.
A | I got 1250 and EUR back, how much is that really? | Amounts of money are whole numbers in the smallest unit of the currency, so 1250 with the currency EUR means 12.50 euros.
A | How does the sandbox differ from the real environment? | It behaves like the real one, except that labels carry the word VOID and no courier is called.
A | My trial shipments from last month have all vanished, is that normal? | Data in the sandbox are wiped on the first of every month.
A | Which kind of key can I put into the JavaScript of my shop page? | A key beginning with pk_ may only read the status of parcels and can safely be placed in a web page; a key beginning with sk_ may do everything and must stay on your server.
A | Someone pushed our secret key to a public repository. Does the old one stop working the second I replace it? | If an sk_ key has become known to others, press "Roll" in the portal: the new key is valid at once and the old one stops after 12 hours, which gives you time to change your settings.
A | Do I get a higher limit if I use several keys? | The limit is 20 requests per second and 50,000 per day for each merchant, no matter how many keys are in use.
A | Why does a label count as five requests? | Creating labels counts as five requests, since the PDF has to be drawn.
A | sandbox rate limit | Requests to the sandbox are limited to 5 per second.
A | required fields POST /shipments | Required fields: sender, recipient, parcels, service.
A | What is the heaviest box I can send? | No parcel may weigh more than 31,500 g, and its longest side must not exceed 1,200 mm.
A | How do I know that I've reached the last page of the list? | If next_cursor is null, there are no more.
A | Why were page numbers abolished? | Page numbers, as in version 2, are gone because pages shifted when new shipments arrived.
A | Which field can still be changed once a shipment is no longer a draft? | Afterwards only reference can be changed.
A | A customer called off her order after I'd printed the sticker but nobody picked it up. Do I get my money back? | A label that was printed but never scanned is refunded automatically after 14 days.
A | What is the highest insurance with standard? | standard | 2 to 3 working days | every scan | 500 EUR
A | Which service delivers by noon the following day? | express | next working day before 12:00 | every scan, live map on the last day | 2,500 EUR
A | Can I send a 12 kilo parcel with eco? | "eco" is not offered for parcels over 10 kg.
A | Which format should I choose for a thermal printer and why? | Use zpl for thermal printers of 203 dpi; it prints faster and stays sharper than a PDF that has to be scaled.
A | When is a parcel considred lost? | A parcel counts as lost when it has not been scanned for ten working days.
A | How fast does my server have to respond to a webhook? | Your server must answer with a 2xx code within 8 seconds.
A | How do I check that a webhook call isn't from an impostor? | To make sure that a call comes from us, compute the HMAC-SHA256 of the raw body with your webhook secret and compare it with the header "X-Parcelway-Signature".
A | My connection dropped in the middle of creating a shipment. How do I try again without ending up with two of them? | Send the header "Idempotency-Key" with a value of your own choice, for instance the order number. A second request with the same value within 24 hours returns the first answer again instead of creating another shipment.
A | What's the difference between 401 and 403? | 401: the key is missing or wrong. | 403: the key is valid but lacks the right, for example a pk_ key used to create a shipment.
N | What does an express parcel cost?
N | How do I change the address of a webhook that I registered earlier?
N | For which programming languages are there ready-made libraries?
N | Can the customer choose a shop where they pick up the parcel?
N | How many keys can I make in the merchant portal?
N | The courier damaged one of my boxes, how do I make a claim on the insurance?
N | from what time on can pickup_date be today
N | Which fields does the customs object contain?
N | For how long can I still look up the events of a delivered parcel with GET /track?
N | Why is the longest side limited to 1,200 mm?
F | Why does eco include a live map on the last day?
F | How do I set the weight in pounds?
F | Why do webhook calls never arrive twice?
F | What does error 4502 about unpaid invoices mean?
O | How do I get candle wax out of a tablecloth?
O | What are the symptoms of iron deficiency?
