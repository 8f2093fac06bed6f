A | My company has 60 people and wants to sell something built on the biggest one. What's the annual fee? | The Tidewater Research licence forbids use in paid products unless a contract has been signed; the contract costs 18,000 dollars a year for firms with up to 100 employees.
A | How much longer can I leave the former parameter spelling in my code? | The old name will work until 31 December and then cause an error.
A | How much text can the middle variant take in at once? | | Heron 3.1 Stork | 9 billion | 64,000 tokens | 6.8 GB | Apache 2.0 |
A | What discount do I get if I'm in no hurry? | Batches that may wait up to 24 hours are half price.
A | How many tongues does it speak altogether? | - **Eleven more languages**, among them Estonian, Maltese and Swahili, which brings the total to 43.
A | Why didn't they simply continue from the previous generation? | All sizes were trained from the beginning rather than carried on from 3.0, because the new tokenizer made the old embeddings useless.
A | Why does the mid-sized one hallucinate more than its predecessor? | We believe that the cause is the longer answers it now gives, and a correction is planned for 3.2.
A | how do i stop the biggest one from saying its final bit twice | Leaving 12,000 tokens free avoids it.
A | Will my existing LoRA files still run? | Adapters made for 3.0 cannot be loaded, since the layers have other sizes.
A | Is the smallest one able to make several function requests simultaneously? | Egret still calls one at a time.
A | Which one should go on a handset? | Egret is meant for phones and laptops, Stork for a single graphics card, Crane for servers.
A | My calls come back with a 422. What did I forget? | Tool results must carry the identifier of the call.
A | does it know what happend this summer? | The knowledge of all three ends in March of this year.
A | I found a vulnerability. Where do I send it? | Security matters go to the separate address security@tidewater.example, where someone answers within two days.
N | What does the Tidewater Research contract cost with more than 100 employees?
N | how many gpus was crane trained on?
N | Which judge model made the rest of the 310,000 comparisons?
N | I still use Heron 2. How large was its vocabulary?
N | When will 3.2 with the planned correction be released?
N | Does Egret run faster on a laptop than on a phone?
N | Why does Egret answer in Spanish when asked in Galician?
F | How many tokens more do Thai texts need with the new tokenizer?
F | Crane was distilled from Egret afterwards. Why was that done?
F | is think=high quicker on Egret than on Stork?
