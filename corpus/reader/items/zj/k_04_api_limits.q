A | What's the monthly bill for the cheapest paid tier? | | Starter | 120 | 100,000 | 5 | 29 € |
A | On what date did the old generation of the interface go dark? | Version 1 was switched off on 31 March 2024.
A | how big a PDF can I attach | For documents uploaded to `/attachments` the limit is 25 MB.
A | What does a second short-term boost in the same year set us back on Business? | They last up to 14 days, are free once a year on the Business plan, and cost 75 € each time after that.
A | How many credentials can our company create? | An organisation may have up to 50 keys.
A | Why won't it help to spread my traffic over several tokens? | Limits are counted per organisation, not per key. Creating more keys therefore does not raise the limit.
A | Why can't I ask for the third sheet of a listing directly? | Use the `cursor` field to get the next page; page numbers are not supported, because entries shift while shipments are being added.
A | How do I find out what's left of this month's allowance? | The remaining monthly quota is not sent as a header. Ask for it with `GET /account/usage`; this call is free and does not count.
A | Our token was shut off for a day after hammering the server. Can anyone undo that sooner? | A block can be lifted earlier only by support, and only if the cause has been removed.
A | We've used up everything for April. Will we still get status callbacks? | Tracking webhooks are still delivered in that case, since they are sent by us and do not count.
A | We want to downgrade. From when on would that apply? | A move to a smaller plan takes effect at the start of the next month.
A | Do failed logins eat into my allowance? | A call refused with status 401 also counts.
A | My statistics export takes a minute and keeps getting killed. How can I get it through? | Reports that need longer should be created with `async=true`; the finished report can then be fetched for 72 hours.
A | Can hobbyists on the zero-cost tier briefly go over the cap? | Bursts of up to twice the limit are tolerated on the Business and Enterprise plans only.
N | How much does each request above the monthly quota cost on the Starter plan?
N | How many requests per minute are permitted for POST /tracking/events?
N | why was version 1 of the api switched off
N | Within how many hours does support answer when an owner asks for a block to be lifted?
N | How many webhooks may an organisation on the Business plan register?
N | Our organisation has 50 keys. How do I delete a key in the console?
N | How long is a key valid before the organisation must create a new one?
F | Why does a request above the monthly quota get status 429 rather than 402?
F | At which hour on the last day of the month is the quota reset?
F | I create 200 labels in one batch. Do the 200 requests they count as fall within one window?
