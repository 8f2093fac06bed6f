A | How can I tell a test key from a live one? | - **Test keys** begin with `pt_`. Labels made with them bear the word VOID and cost nothing. | - **Live keys** begin with `pl_`.
A | i mislaid my token, can support read it out to me | We keep only a hash of it, so a lost key cannot be shown again, merely replaced.
A | How long does the old key go on working once it's been replaced? | After replacement the old key works for another 48 hours, unless you choose *revoke at once*.
A | ref field length | | `ref` | string | no | your own number, up to 40 characters, printed on the label |
A | Which service is used if I leave the field out? | | `service` | string | no | `eco` (default), `plus` or `express` |
A | The link to the PDF has gone dead after two hours. How do I obtain another? | `label_url` is valid for 60 minutes. Fetch `GET /shipments/{id}/label` to get a new one.
A | How do I stop a time-out from leading to the customer being sent the goods twice? | If the connection breaks and you repeat the request with the same value within 24 hours, you get the first answer again and no second parcel.
A | What happens when the same Idempotency-Key comes with another body? | A repeated key with a *different* body gives `409`.
A | Compare eco and plus with regard to time and insurance. | `eco` takes three to five working days and is insured up to 50 euros. | `plus` takes two, is insured up to 500 euros and includes a second delivery attempt.
A | Can a 25 kg box be sent overnight? | There is no `express` for parcels above 20 kg.
A | When do I have to give a telephone number, and what is it for? | `phone` is required for `express` only: the driver rings beforehand.
A | A buyer misspelt her street. Will you put it right by yourselves? | If an address is only nearly right, we do not correct it silently but answer `422` with up to three suggestions in `candidates`.
A | refund on cancelling on pickup day | Before the pickup date the whole price is refunded; on the pickup date itself 80 %.
A | Why did my DELETE come back with 410? | After the first scan you get `410`, and the parcel must be sent back as a return.
A | What is a webhook? | A **webhook** is an address of yours that we call when something happens.
A | Our server was down for an hour over lunch, do you keep trying to reach it? | Otherwise we try again after 1, 10 and 60 minutes and then every 6 hours for three days.
A | Which field should events be sorted by, seq or time? | Events can arrive twice and out of order, so sort by `seq`, not by `time`.
A | Why were page numbers given up? | Numbered pages (`?page=3`), known from v1, are gone, because entries were skipped or doubled when new shipments came in between.
A | rate limit live key | Live keys: 20 requests a second with bursts of up to 60.
A | we're still on the old version, what's the slip people make most often when they swich? | Weights were in kilograms there: forgetting this is the mistake we see most.
N | What does an express shipment cost?
N | How long does it take to get a live key once the contract is signed?
N | How do I create a return label for a parcel that has already been scanned?
N | Which 19 countries are addresses checked in?
N | What is the insurance limit of express?
N | Is there a maximum size for parcels besides the weight?
N | How many webhooks may I register per account?
N | Where do I find the secret that the webhook signature is computed with?
N | Is Parcelbee cheaper than Sendcloud?
N | official python client
N | What comes back if I ask for express after 15:00, an error or the slower service?
N | My parcel got lost on the way with plus. How do I claim the money?
N | Since when has v2 been out?
N | At what time on Sundays is the test data wiped?
N | can i change the weight of a shipment that I already created without canceling it
F | Why must the phone number be given for eco?
F | What does the error code 418 mean here?
F | Why do label downloads count double towards the limit?
F | How do I re-use my v1 webhooks, seeing that they carry over while the shipment ids change?
F | Why is the whole price refunded after the first scan?
O | How do you fold a fitted sheet?
O | What is the difference between a frog and a toad?
