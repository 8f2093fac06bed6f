A | When did Heron 3.1 come out? | Released on 17 September.
A | How much memory does the 9 billion one need when quantised? | | Heron 3.1 Stork | 9 billion | 64,000 tokens | 6.8 GB | Apache 2.0 |
A | Which of the three is made for fones? | Egret is meant for phones and laptops, Stork for a single graphics card, Crane for servers.
A | We are a start-up of 20 people and want to sell a product with the biggest model inside. What will the permission cost us? | The Tidewater Research licence forbids use in paid products unless a contract has been signed; the contract costs 18,000 dollars a year for firms with up to 100 employees.
A | How many tools can Stork call at the same time? | Stork and Crane can ask for up to four tools in one turn. Egret still calls one at a time.
A | How big is the vocabulary now? | The vocabulary grew from 64,000 to 96,000 entries.
A | How much do Thai texts gain from the new tokenizer? | Thai and Tamil texts now need about 40 per cent fewer tokens, English ones 3 per cent fewer.
A | think=high which model | Only Crane accepts `high`.
A | How many languages does it know altogether? | **Eleven more languages**, among them Estonian, Maltese and Swahili, which brings the total to 43.
A | Why did they start training afresh in place of building on 3.0? | All sizes were trained from the beginning rather than carried on from 3.0, because the new tokenizer made the old embeddings useless.
A | Does it know about things that happened this summer? | The knowledge of all three ends in March of this year.
A | How many of the comparisons were judged by humans? | Preference training used 310,000 comparisons, of which 120,000 were made by people and the rest by a judge model.
A | What does Crane score on code repair? | | Code repair | 18.5 | 37.2 | 54.8 | 29.1 |
A | I'd rather have short and correct than long and invented. Which setting do I choose? | Those for whom truthfulness matters more than length should set `brief=true`, which brings the figure down to 6.0.
A | Until when will the old name stop_words go on working? | The old name will work until 31 December and then cause an error.
A | My program suddenly gets error 422 after a tool has run, what's missing? | Tool results must carry the identifier of the call. Without it, the server answers with error 422.
A | Can I keep on using my LoRA adapters from the last version? | Adapters made for 3.0 cannot be loaded, since the layers have other sizes. They have to be trained anew.
A | How can I stop Crane from saying its final paragraph twice? | Crane may repeat the last paragraph when the context is more than nine tenths full. Leaving 12,000 tokens free avoids it.
A | What do a million output tokens cost with Crane? | Per million tokens: Egret 0.05 dollars in and 0.15 out, Stork 0.20 in and 0.60 out, Crane 0.90 in and 2.80 out.
A | When is 3.0 taken out of service? | Heron 3.0 will be switched off on 28 February, and Heron 2 was switched off on 1 August.
N | How many GPUs was Crane trained on?
N | When is Heron 3.2 dew?
N | What did the training of all three models cost?
N | What does the licence contract for Crane cost a company with 500 staff?
N | How many tokens a second does Egret write on an ordinary laptop?
N | Can Heron 3.1 look at pictures?
N | What did Crane 3.0 score in school mathematics?
N | Which languages lie behind the other eight of the eleven new ones?
N | learning rate preference training
N | Which judge model was used for the comparisons that people did not make?
N | I live in Finland. Are the texts I send to their service stored, and where?
N | Why was Heron 2 switched off?
N | How do I train an adapter for Stork 3.1 on my own data?
N | Is there a reward for people who find a security hole?
N | How many requests per minute may I send to the service before it refuses?
F | Why did the context of Egret double in this release?
F | Why does Stork 3.1 invent fewer facts than its predecessor?
F | How was Crane distilled from Egret?
F | Why are batches charged at double the price?
F | What is the fourth size, Pelican, good for?
O | What is the recipe for tomato chutney?
O | How do I treat a wasp sting?
