A | I'm away all week. Can I leave my things waiting a little longer than usual before I pick them up? | how much do you take for that? | You may extend it once by a further two days in the app, for 1.50 euros, but not for fresh goods.
A | Can my neighbour fetch it for me? | does she need to show something to prove it's mine? | Another person may collect on your behalf if you forward the code to them; whoever enters the right code is regarded as entitled.
A | May I ship a laptop with its accumulator? | and just a power bank by itself? | Lithium batteries are allowed only if they are built into a device.
A | How long is the collection period for parcels marked "fresh"? | can I get a bit longer for it if I'm stuck at work? | You may extend it once by a further two days in the app, for 1.50 euros, but not for fresh goods.
A | I forgot my suitcase there a week ago, where is it now and what must I pay? | and if I never turn up there? | What is not fetched after that is handed to the municipal lost-property office.
A | Is storing luggage with you cheaper than at the left-luggage office? | how long can it stay in there? | Besides parcels you may leave shopping or luggage in a free compartment for up to 72 hours.
N | Can I use coins and banknotes for postage? | paypal then?
N | How heavy can my box be at most? | is there a scale at the station? I've only got the one in the kitchen, and that stops at five.
N | The lid is jammed and I'm out in a village. How long till somebody shows up to help? | will I have to pay for him if I was the one who bent it?
N | I bought postage by mistake. Can I get my money back? | how long till it's back on my card?
N | Until what hour must I drop it off so that it goes out today? | and on a sunday, when does it leave then?
N | Is there a fine when I miss the deadline and it is returned to the shop? | why do I only get two days until that happens?
A | My vase arrived in pieces. How soon must I complain, and what evidence is needed? | Can I put fireworks in one of the compartments? | It is forbidden to put in live animals, weapons, fireworks, petrol or gas, cash above 500 euros, and anything that smells strongly.
A | My daughter is 14; can she register? | How will I find out when the terms are altered? | We announce changes of these terms six weeks in advance by e-mail.
