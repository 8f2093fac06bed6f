A | When is a plant regarded as having failed? | A plant counts as failed when it shows no living growth by 15 June of the year after planting.
A | Three out of my fifty hedge plants have died. Will you give me new ones? | Hedging is judged as a whole: we replace plants only if more than one in ten has died, because some loss is normal in bare-root stock.
A | I was sold a Bramley and now it's bearing pears, what do I get? | Fruit trees are also guaranteed to be the variety on the label; if the first crop proves otherwise, we refund twice the price.
A | guarantee period bare-root trees | | Trees | 5 years | 2 years |
A | How long are roses guaranteed? | | Roses | 2 years | 2 years |
A | Does the clock start ticking when I pay or when I take it home? | The period starts on the day of collection or delivery, not on the day of payment.
A | Does a new plant given under the guarantee get a fresh full term? | A replacement plant carries only the rest of the original period.
A | What do I gain in cover if your people dig it in for me? | If our own team did the planting, one year is added in every case.
A | Why are plants in tubs excluded? | - Plants kept in pots or tubs after purchase, since they dry out and freeze more easily.
A | How are bargain bench plants marked? | - Plants from the bargain bench, which are marked with a yellow label.
A | My shrub shrivelled in the dry summer. What proof do you want from me? | Drought is covered only if you can show that you watered: a photograph of a drip line or a short diary is enough.
A | Is it a good idea to leave the roots in a bucket of water all night? | Soak the roots for two hours before planting, but not overnight, as they begin to suffocate.
A | How deep should I plant a grafted rose? | Set the plant at the depth at which it grew before; grafted roses are the exception and go 5 cm deeper.
A | how much watter for shrubs in first year | Water new trees with 20 litres twice a week from April to September in the first year, and shrubs with 10 litres once a week.
A | Why should the stake be low? | Stake any tree taller than 1.8 m with a low stake, so that the stem can sway and grow thicker.
A | Can I pull the dead thing out straight away once I've written to you? | 3. Wait for our answer before you dig the plant up, since we may want to see it in place.
A | I've thrown away the till slip. I still have the tag that hung on the plant, would that do? | Without a receipt we can accept a bank statement or our loyalty card record, but not the plant label alone.
A | How much of the price do I get back in the third year? | From the second year on, you receive a credit note: 60 per cent of the price in year two, 40 per cent in year three and 25 per cent after that.
A | What is the difference between pot-grown and containerised plants? | "Pot-grown" means grown in its container for at least one full season. | "Containerised" means lifted from the field and potted within the last months; such plants are treated as bare-root.
A | Until when can I use my credit note, and what can't I buy with it? | Credit notes are valid for 24 months and can be spent on anything except garden vouchers.
N | What does your team charge for planting a tree?
N | How many acres are the two fields in Beckside?
N | My cherry laurel got honey fungus, is that included or not?
N | How do I get a loyalty card?
N | delivery charge for hedging
N | Which spray helps against box tree moth in the early stage?
N | How far apart should I set the plants of a hedge?
N | Since when has Tamsin Orde been head grower?
N | I'm moving house next spring. Can the new owners take over my guarantee?
N | When in the year is the best time to prune grafted roses?
N | Can I feed my tree in the second season, and with what?
N | Why do pot-grown trees have a longer guarantee than bare-root ones?
N | Is there anyone I can talk to if I don't agree with a refused claim?
N | opening hours at weekends
N | How wide a hole do I have to dig for a bare root shrub?
F | Why do replacement plants get a longer period than the original?
F | Which feed is required in the first season to keep the guarantee?
F | Why are claims answered faster in May?
F | How many years are house plants guaranteed?
F | Why are bare-root plants sold only in summer?
O | How do I reset a router to factory settings?
O | Who painted the ceiling of the Sistine Chapel?
