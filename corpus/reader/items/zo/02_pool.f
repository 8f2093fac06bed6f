A | How much does the season ticket for the lido cost? | until what date can I use it? | The outdoor lido is open from 12 May to 16 September, every day from 9.00 to 20.00.
A | How would I get my dad in, who helps me because of my handicap, without buying him anything? | and what do I pay myself? | Students, apprentices and people with a disability card pay the children's price. | Children from 4 to 15: 2.50 in both pools.
A | Can my seven-year-old go with her fifteen-year-old brother? | how much would it be for the two of them? | Children from 4 to 15: 2.50 in both pools.
A | how long do i have to pick up my forgoten jaket at the dessk | it was my swimming trunks actually, are those still there after ten days? | Wet towels and costumes are thrown away after one week for reasons of hygiene.
A | What is the difference in temperature and depth between the teaching pool and the 25-metre pool? | how cold is it outside? | The lido measures 50 metres and is not heated, so that in May it may be as cold as 16 degrees.
A | How do I sign my son up for a beginners' course? | and if we drop out at the last moment? | Whoever withdraws later than seven days before the start forfeits the deposit.
N | locker key lost price | can i pay that by card?
N | And for adult non-swimmers, the fee? | when does the next one start?
N | How often are the diving boards opened? | is there a minimum age for it?
N | We'd like to go in the evening to save a bit, what would a grown-up pay under the roof? | is it very full then?
N | Since when can nobody jump from the highest tower any more? | when will it be mended?
N | Why is the building shut when summer is at its end? | Why did they move that from spring to then?
A | Why do my eyes burn, and what has washing beforehand to do with it? | May I take pictures of my kids on the lawn? | Photographs may be taken on the lawn but not in the changing rooms or in the indoor hall.
A | For modesty I keep my arms and legs covered, would I be turned away? | where am I allowed to smoke at the pool? | Smoking is allowed behind the kiosk only.
