A | We gave Mr Bell somebody else's tablets. What now? | will I get the sack for it? | Reports serve for learning, not for blame, and nobody has ever been dismissed over one that they reported themselves.
A | A customer brought back an unopened box, why on earth can't we sell it on? | where does it go then? | They go into the blue bin, needles into the yellow one.
A | What distinguishes a near miss from an error? | and where do I note down the harmless sort? | Near misses are ticked on the list by the till.
A | I arrived early, why mayn't I start making things up before my colleague turns up? | so if I swap a shift with someone, how many of us trained ones have to be left? | The rota is put up three weeks in advance; swaps are possible if both people sign and the number of trained dispensers on duty does not fall below two.
A | How long is the midday break? | can i leave my screen as it is while i eat | Log out whenever you leave a screen: the dispensing program records everything under the name that is signed in.
A | My mother has crippled hands: which sort of packaging suits her best? | She's seventy-eight and doesn't get out much. Would she pay for having them brought to her door? | Home delivery is free for people over seventy and costs £2.50 for others; orders in by noon arrive the same afternoon.
N | How long can I stay at home when my gran has died? | what about a brother?
N | What does someone aged forty pay to have things brought round? | and could they come after six, he's at work all day
N | How often are the yellow bins emptied? | who does it?
N | How many people on your books get their doses sorted by day? | what do they pay for that
N | I was treated rudely by a clerk and sent a letter, how long till I hear back? | And if I'm not happy with what she writes back, who's above her?
N | And lipstick, can a shopper bring that back? | why did you shorten it from a month?
A | can i plug my own memry stik into the till | Who pays my ticket when I travel to a seminar? | The firm pays course fees in full, and the fare by second-class train.
A | How much does the firm add for work shoes? | How often does anybody check that the strong drugs in the safe add up? | Controlled drugs are kept in the steel cabinet, whose key the responsible pharmacist carries on their person; the register is balanced every Friday.
