A | By how much did they go over what was planned? | It was budgeted at £285,000 and closed at £312,400, an overspend of 9.6 per cent.
A | How many people were wrongly informed that watering the garden was prohibited? | On 9 May 2024 Marla told 112 customers that a hosepipe ban was in force.
A | What's the monthly bill for keeping the bot alive? | Running Marla now costs £3,900 a month, of which £2,100 is for the model.
A | How quickly does someone typing a query usually get a response? | Median time to answer: 2.8 seconds. Met.
A | For how many minutes does the proof of identity stay good? | Marla never sees a password; she receives a token that is valid for 15 minutes.
A | Why was the initial approach with scripted conversations abandoned? | It was dropped in August 2023 because customers rarely phrased things the way the trees expected: in the trial only 41 per cent of messages matched any branch.
A | how does it cope with people who dont write in english | The Welsh version translates the question into English, searches, and translates the reply back.
A | How did outdated content get served up in that embarrassing spring episode? | An article from the drought of 2022 had not been withdrawn.
A | Does the bot have a go at replying when it finds nothing very relevant? | If the search score falls below 0.55, Marla does not try to answer and offers a human instead.
A | Will people be able to speak to it over the phone regardless of what else happens? | The voice version will go ahead only if the Welsh rating reaches 4.0 first.
A | Who runs the thing these days? | From 1 July 2024 Marla belongs to the Digital Channels team under Rhys Bevan.
A | I heard call staff were in the dark about the start. How bad was it? | In the January survey 58 per cent said that they had learned of the launch from customers.
A | What swallowed up the biggest chunk of the money? | Staff time was the largest item at £171,000.
A | Is a beefier AI worth more than tidying the help pages? | Six weeks of cleaning them raised the share of correct answers from 68 to 83 per cent; changing to a larger model raised it only from 83 to 86.
N | Which language model does Marla rent for writing replies?
N | who carried out the security test that had not been planned?
N | What average rating did customers give to chats handled by agents?
N | How many of the 48,300 chats were in Welsh?
N | I was told of a hosepipe ban on 9 May. What compensation did the 112 customers get?
N | Will Pennant Digital do the accessibility audit before the end of November?
N | Why were exactly 620 help articles searched?
F | By how much did the Welsh rating beat the English one from April to June?
F | Why does a chat that Marla completes cost £4.70 when an agent needs only £0.62?
F | Helen Odukoya's group let Marla give balances without a log-in. Why was that allowed?
