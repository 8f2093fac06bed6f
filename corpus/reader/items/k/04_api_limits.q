A | Does a call rejected for bad credentials eat into my allowance? | A call refused with status 401 also counts.
A | When is the monthly quota reset? | **Quota**: the number of requests per calendar month. It is reset on the first day of the month at 00:00 UTC.
A | What is a burst? | **Burst**: a short peak above the limit, permitted for at most 5 seconds.
A | How many calls a minute do I get for 29 euros? | | Starter | 120 | 100,000 | 5 | 29 € |
A | concurrent requests Business plan | | Business | 600 | 2,000,000 | 20 | 190 € |
A | We're getting throttled. Would a second API key double what we can send? | Limits are counted per organisation, not per key. Creating more keys therefore does not raise the limit.
A | How many labels can I put in one batch request? | `POST /labels/batch`: 10 requests per minute, at most 200 labels per request.
A | search limit free plan | `GET /search`: 60 requests per minute, except on the Free plan, where it is 10.
A | How can I see how much of my monthly quota is left? | The remaining monthly quota is not sent as a header. Ask for it with `GET /account/usage`; this call is free and does not count.
A | What does X-Reset tell me? | `X-Reset`: seconds until at least one request is free again.
A | Why add a random share to the backoff? | We recommend exponential backoff with a random share, starting at one second and ending at 64 seconds, so that many clients do not return at the same moment.
A | What status code comes when I've used up the month? | A request above the monthly quota is answered with status 402 until the quota is reset or the plan is changed.
A | We've burned through our month's requests. Will push notifications about parcels still come in? | Tracking webhooks are still delivered in that case, since they are sent by us and do not count.
A | Our key got locked for a day. Is there any way to get it working sooner? | A block can be lifted earlier only by support, and only if the cause has been removed.
A | biggest file I can send to attachments | A request body may have up to 5 MB. For documents uploaded to `/attachments` the limit is 25 MB.
A | Why can't I just ask for page 3 of a list? | Use the `cursor` field to get the next page; page numbers are not supported, because entries shift while shipments are being added.
A | My big report keeps dying half a minute in, what should I do? | Reports that need longer should be created with `async=true`; the finished report can then be fetched for 72 hours.
A | How often is a failed webhook delivery retired? | We retry a failed delivery eight times over 24 hours and then drop it.
A | If I downgrade today, from when does it apply? | A move to a smaller plan takes effect at the start of the next month.
A | How much is a second temporary raise on the Business plan? | They last up to 14 days, are free once a year on the Business plan, and cost 75 € each time after that.
N | How do I create a new API key?
N | How long is an API key valid before it expires?
N | What does the Enterprise plan cost at least?
N | request limit for tracking endpoint
N | Is there a discount if we pay for a whole year up front?
N | Why was version 1 switched off?
N | Are unused requests carried over into the next month, or do they lapse when the new one begins?
N | Which file types can be uploaded to attachments?
N | What is the e-mail address of support?
N | How do I verify the signature of a webhook?
N | Can I pay per extra call rather than moving up a plan?
N | What status does the API send when too many requests run at the same time?
N | We're a charity shipping donated books, do we get anything cheaper?
N | How long are tracking events kept before they are deleated?
N | Is there an official Python client?
F | Why is the limit counted separately for each key?
F | How do I read the monthly quota from the X-Quota header?
F | How do I request a temporary raise on the Starter plan?
F | Why are 304 answers not counted at all?
F | How long will version 1 keep running next to version 2?
O | What is the best season to visit Patagonia?
O | Who invented the saxophone?
