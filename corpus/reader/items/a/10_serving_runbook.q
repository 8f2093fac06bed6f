A | How many applications does Osprey serve? | Osprey serves two language models to 31 internal applications.
A | What does tensor parallel mean here? | The large model, Gannet-32B, runs on four H100 cards in tensor parallel, that is, each layer is spread over all four.
A | Our app forgot to send the tier. Which model replies? | If the field is missing, the request goes to Wren.
A | normal load day and night | Normal load is 40 requests a second by day and 3 by night.
A | How fast must Gannet show its first token? | - Time to first token: 800 ms for Wren, 1,500 ms for Gannet, both at the 95th percentile.
A | What's the longest text I can send to the small model? | - Longest prompt: 16,000 tokens for Wren, 64,000 for Gannet.
A | Why do I keep getting a 429 and when may I try again? | Requests over the limit are answered with code 429 and should be sent again after the number of seconds in the Retry-After header.
A | Everything is sluggish but the queue only shows 12 waiting. Who do I ring? | If the queue is longer than 50, go on; if not, call the network team on 3390, as the delay arises outside.
A | What happens when the key-value cache is fuller than 95 percent? | Above 95 percent requests are pushed out and calculated anew, which doubles the delay.
A | What is usually behind a slow-down? | Nine times out of ten it is a batch job started by day.
A | command to move low priority traffic to Wren | 5. If the queue is not shorter after ten minutes, move tier A traffic of the three lowest-priority applications to Wren with `ospreyctl divert low`.
A | Why must the claims portal never be diverted? | Its answers are used in letters, and Wren has not been approved for that.
A | Gannet fell over two minutes ago and is still not back. Should I kick it myself? | Do not restart by hand during this time, as the reading begins again from the start.
A | Why does the big one need six minutes to come up? | The process restarts by itself after at most 20 seconds; Wren is ready 45 seconds after that, Gannet only after six minutes, because 64 gigabytes of weights must be read.
A | Can I set max_batch to 24 on my own? | Going below 32 requires the consent of Ravi Castellanos, since throughput then falls under the agreed level.
A | Replies suddenly mix Greek and Cyrillic letters. What's the first thing to do? | Signs are endless repetition, mixed alphabets or empty replies. Send the ten canary prompts with `ospreyctl canary`.
A | Nine canary prompts passed. Where does the fault lie then? | If eight or more pass, the fault lies in the application's prompt; inform its owner.
A | how long does a rolback of Wren take compared to Gannet | A rollback takes two minutes for Wren and seven for Gannet, and requests are answered by the old version until it is over.
A | What had gone wrong in February? | The last time this alarm was real, on 14 February, a wrong chat template had been delivered with a new version.
A | Explain the shadow stage. | In the shadow stage the new version gets copies of real requests, but its answers are thrown away after measuring.
A | It's Thursday morning and my new version is ready. May I release it today? | Releases are allowed from Monday to Wednesday, before 14:00.
A | Why isn't Gannet squeezed down to 4 bits? | A 4-bit version of Gannet was tried in March: it would have fitted on a single card but lost 3.8 points, mainly on sums and dates.
A | Price of a million tokens, large versus small model | One million tokens thus come to about 1.10 euros on Gannet and 0.14 on Wren at normal load.
A | One of the small model's copies died at 3 a.m. Do I have to get up? | One Wren copy down is class 3 and can wait until morning, as two carry the night and even the day load.
N | Which software does the router run on?
N | What is the pager number of Ewa Thorne?
N | What counts as a class 2 alarm?
N | How many requests a second does the claims portal send on average?
N | How do I lift the throttle on an app once things have calmed down?
N | How much time did the outage on 14 February last?
N | Who approves models for use in customer letters, and how do I apply?
N | max_batch default on the L40S cards
N | Our team wants to connect a new application. Where do we get an access key?
N | Why was FP8 chosen over INT8 for Wren?
F | Why does Gannet run in FP8?
F | How do I divert the claims portal to Wren at night?
F | Why are releases allowed in the last week of a quarter only?
F | What does stage six of a release consist of?
O | How long should I boil an ostrich egg?
O | Which visa do I need for a holiday in Vietnam?
