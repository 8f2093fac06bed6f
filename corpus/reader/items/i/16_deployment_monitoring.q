A | Which gates must a new model pass before going live? | A new model or prompt passes four gates in this order: the offline test (at least 90 percent of 500 questions), the attack test (none of 80 known tricks may succeed), the load test (60 requests at once, 95 percent of them begun within 1.5 seconds), and the release by the service owner.
A | Bartholomew is on holiday. Can Yuki release the new model? | The deputy may release prompts but not models.
A | What happens in the shadow stage? | The new version answers along with the old one for three days, but nobody sees its answers. They are only compared.
A | canary share of customers and days | Five percent of the customers get the new version for two days, then twenty-five percent for another two.
A | How quickly can we go back if the full rollout turns out badly? | The old version stays loaded for seven days so that one can go back within a minute.
A | When is a canary broken off automatically? | A canary is broken off by itself if the error rate is above 2 percent for ten minutes or if the thumbs-down share is more than 1.5 times that of the old version.
A | May I start introducing a new version on a Thursday? | Introductions begin on Mondays or Tuesdays only, and never in the first week of January, when the annual bills go out and traffic is five times as high.
A | What is the target for the time to the first word? | Speed: time to the first word (target 0.9 seconds at the median) and words per second thereafter (target 25).
A | At what queue length does a further server start? | Load: length of the queue; over 40 waiting requests a further server starts, which takes four minutes.
A | What does a chat cost at the moment, and from what amount does somebody get warned? | Cost: cents per conversation, at present 1.7; a warning is given at 2.5.
A | How is the daily sample put together? | For the daily sample, 50 conversations are drawn at random, 20 from those with a thumbs down and 20 of the longest ones.
A | When do the judge model's marks not count? | People and model must agree in at least 12 of the 15, otherwise the week's marks by the judge do not count.
A | Explain drift. | Drift means that the questions or the world change while the model stays as it is.
A | How do you notice that customers ask about different things than before? | It is noticed by comparing the embeddings of this week's questions with those of the reference month; a distance above 0.15 triggers a review.
A | How would you spot that the supplier has secretly altered the model? | It is noticed by 40 fixed questions put to the service every night at 3 o'clock.
A | What was found in March? | In March answer drift was found on the third night: the hosted model had begun to round prices.
A | Someone has just been shown another person's data. How fast does the engineer have to react? | Level 1, red: answers with data of other customers, or the service is down. Phone the on-call engineer at once, who must react within 10 minutes.
A | What do customers see while the service is switched off? | When the service is off, customers see the search page and the telephone number, not an error message.
A | How long are full logs kept compered with masked samples? | Full logs are kept for 30 days, masked samples for a year, figures without text for five years.
A | Why are a retired model's weights archived? | Its weights are archived for three years, since customers may dispute an answer that long, and its adapters too.
N | Which hosted model is behind Ampère?
N | How many customers does the power supplier have?
N | What percentage of conversations is handed over to people?
N | What is the on-call engineer's telephone number?
N | Who marks the 15 conversations that a person checks?
N | How much does a further server cost per hour?
N | In what languages does Ampère answer?
N | When did Ampère first go live?
N | Which month serves as reference month?
N | I'm a customer and would like to see what was stored about my chat. Whom do I write to?
N | canary how are customers picked
N | Which program draws the curves for speed and load?
N | How many level 1 alarms were there last year?
N | Are the engineers paid extra for nights on call, and how much?
N | How are the 80 known tricks kept up to date?
F | Why may the deputy release models but not prompts?
F | Why do introductions begin on Fridays?
F | Why does the report after a fault name the guilty person?
F | What does part K say about training staff?
F | Why has the offline test shrunk to fewer than 500 questions?
O | How do I prune a grapevine?
O | What is the highest mountain in Africa?
