A | How far over budget did the project go? | It was budgeted at £285,000 and closed at £312,400, an overspend of 9.6 per cent.
A | What does Marla acutally do? | Marla is a chat assistant on the Westmere website that answers billing and supply questions.
A | Who chaired the steering group? | The steering group, chaired by Helen Odukoya, set five goals in March 2023:
A | Why was the first approach with dialogue trees thrown out? | It was dropped in August 2023 because customers rarely phrased things the way the trees expected: in the trial only 41 per cent of messages matched any branch.
A | When does the bot give up and pass me to a person? | If the search score falls below 0.55, Marla does not try to answer and offers a human instead.
A | Does the bot get to see my password when I sign in? | Marla never sees a password; she receives a token that is valid for 15 minutes.
A | explain how the Welsh version works | The Welsh version translates the question into English, searches, and translates the reply back.
A | How much extra would separate Welsh articles have cost? | A version with Welsh articles of its own was considered but would have cost a further £60,000.
A | What share of conversations never needed a member of staff? | Chats handled without an agent: 37 per cent (goal 30). Met.
A | welsh rating result | Average rating, Welsh: 3.4. Missed.
A | How quick is the typical reply, and how bad is it for the unlucky ten per cent? | Median time to answer: 2.8 seconds. Met. | Slowest tenth of answers: 6.1 seconds or more.
A | How much money did Pennant Digital get? | The outside developer, Pennant Digital, was paid £88,000.
A | What two things made the project dearer than planned? | The overspend came from two causes: the change of design (£19,000) and a security test that had not been planned (£8,400).
A | Compare the cost of a chat done by a human with one done by the bot. | An agent-handled chat costs £4.70; a chat that Marla completes costs £0.62.
A | I was told I couldn't water my garden though that was not true. How did the bot come to say so? | On 9 May 2024 Marla told 112 customers that a hosepipe ban was in force. There was none. An article from the drought of 2022 had not been withdrawn.
A | What was changed so that out-of-date help pages are not used any more? | Since then, every article carries an expiry date, and those past it are left out of the search.
A | Did the people on the phones and chat feel better informed later on? | Later briefings were held every second Thursday, and in the June survey the share that felt well informed rose to 74 per cent.
A | Is it better to tidy up the content or to get a bigger model? | Six weeks of cleaning them raised the share of correct answers from 68 to 83 per cent; changing to a larger model raised it only from 83 to 86.
A | Who is in charge of Marla now that the project is over? | From 1 July 2024 Marla belongs to the Digital Channels team under Rhys Bevan.
A | Under what condition will there be a spoken version? | The voice version will go ahead only if the Welsh rating reaches 4.0 first.
N | Which language model does Marla rent?
N | How many developers from Pennant Digital worked on it?
N | Who carried out the unplanned security test?
N | What did the secuirty test find?
N | How many of the chats were held in Welsh?
N | I'd like to know whether my chats with the bot are stored and for how long.
N | What would a voice version for the telephone line cost?
N | Were any agents made redundant because of the chatbot?
N | what is the goal for chats handled without an agent next year
N | Why was the bot given the name Marla?
N | Did the customers who were wrongly told about the hosepipe ban get any money for it?
N | Which firm will do the accessibility audit?
N | Can I use the bot to report a burst pipe in the middle of the night?
N | how many help articles were deleted during the cleaning
N | What did customers rate the old chat service before Marla was introduced?
F | Why did Marla reveal balances to customers who had not logged in?
F | Why was the Welsh version rated higher than the English one?
F | How did the project manage to finish below its budget?
F | What does section 11 recommend about social media channels?
F | Why was the contract with Pennant Digital extended by two years?
O | What is the best way to prune a rose bush?
O | Who painted the Night Watch?
