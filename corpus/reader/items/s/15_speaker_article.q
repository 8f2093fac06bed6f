A | what is Tessaro | Tessaro is a voice assistant for kitchens in hotels and canteens, made by the Swiss firm Ollivier Audio.
A | When did it go on sale? | It was presented in Lausanne in 2019 and has been sold since the spring of 2020.
A | After whom was the gadget christened? | The name goes back to the founder's grandmother, Ida Tessaro, a cook in Trento.
A | Why doesn't it react to its own name? | The wake word, however, isn't "Tessaro" but "Chef, please", since short names were set off by clattering pans up to 50 times an hour.
A | Is what we say at work sent over the internet? | Nothing leaves the house unless the owner switches on remote support.
A | How was the roar of the ventilation dealt with? | Noise from extractor hoods is removed by a filter that was trained on 900 hours of kitchen sound without speech.
A | word error rate maker vs Prüfstein | According to the maker the word error rate is 4 percent in a quiet kitchen and 9 at peak time. | The consumer magazine Prüfstein measured 5 and 16 in 2023.
A | How did Ollivier account for the magazine's worse results? | The maker explained the difference by a wrongly hung ring; the magazine stood by its figures.
A | My canteen has 80 square metres. Which one should I get, and for how much? | Tessaro Duo: two rings, up to 95 square metres, 2,180 francs
A | Can I use the clip on its own? | Tessaro Mobile: a clip for the collar, with 11 hours of battery, 240 francs apiece; needs a One or a Duo
A | Is the smallest model still to be had? | The One was withdrawn in 2023 and brought back a year later after protests by small inns.
A | how many countdowns can run at once | Cooks ask for conversions, set timers (up to 24 at a time) and have stock written off aloud.
A | why doesnt it answer allergy questions freely | Ollivier left out any free answer here after a test in which the assistant had called a sauce free of nuts because the recipe said "pesto".
A | Which tongues can be spoken to it, and which is still to come? | Recipes in French, German and Italian can be mixed; Spanish was added in 2022, English is planned.
A | I start as a cook there tomorow. What do I need to do so that it understands me? | Languages are recognised by speaker rather than by kitchen: each cook records 20 sentences at the beginning.
A | What did the court in Linz decide? | The court in Linz forbade the log in February 2022 but allowed the voice profiles, on condition that they're deleted within a week of a cook's leaving.
A | monthly service contract | Revenue comes two thirds from devices and one third from the service contract at 29 francs a month, without which updates end after two years.
A | Why did the sale to the oven company come to nothing? | A takeover by the Danish oven maker Korsgaard fell through in 2024, as the two couldn't agree on where the voice data should be kept.
A | Where does the saved time come from, according to researchers? | A study at the hotel school of Chur in twelve kitchens found 21 minutes saved per shift, nearly all of them through fewer walks to the screen, while mistakes in stock went down only in kitchens with more than eight cooks.
A | What did Le Passe like and dislike? | The trade paper Le Passe praised the timers and called the stock function "a clerk that doesn't drop flour on the list". | It found fault with the price of the clip.
N | How many kitchens in Austria use it?
N | What does the server in the cellar cost?
N | Why did Blaise Ollivier hand over to Renske de Wit?
N | How much did Korsgaard offer?
N | What was agreed in France with the unions?
N | Does it understand people better than Alexa does?
N | battery life in standby of the Duo
N | When is English going to be added?
N | Why was the One withdrawn in 2023?
N | How many words of the vocabulary are Spanish?
N | What's the turnover of Ollivier Audio?
N | How long is the guarantee on the clip?
N | I have a cold and it doesnt understand me, can I record my sentences again?
N | Who carried out the study at Chur and in which year was that?
N | what became of the logs that had been collected before the court's ruling
F | Why did Renske de Wit found Ollivier Audio?
F | Why did the court in Linz ban the voice profiles?
F | Why is the Duo cheaper than the One?
F | Why did the maker report a higher error rate than Prüfstein?
F | Why did Le Passe criticise the timers?
O | How do you calculate compound interest?
O | Which river flows through Budapest?
