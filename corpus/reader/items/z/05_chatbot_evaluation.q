A | How is a resolved conversation defined? | A conversation counts as resolved when the guest reached the goal with no call, mail or desk visit about the same matter in the following 48 hours.
A | Why don't the authors trust the supplier's 83 per cent? | The vendor's own definition, a conversation that ends without the word "agent", gives 83 per cent and is of no use: people who give up in anger also end without it.
A | resolution rate castle inn | Resolved, by house: Seahaven 77 per cent, Pierview 74, Castle Inn 66, Moorgate 55.
A | At which of the houses should the bot be switched off for now, and until when? | Poppy may stay on the websites of the two seaside houses and should be taken off the site of the Moorgate house until its parking and pet rules have been corrected.
A | How did outdated information about cars slip in? | At Moorgate the car park closed in May, but the page from which Poppy takes its knowledge still mentioned it in July. | Nobody had been named as the owner of that page.
A | Does the bot cave in if you just keep pushing? | When a guest insists, Poppy gives way.
A | check-out time anchor club | The rule is 11 a.m., or 1 p.m. for members of the Anchor Club.
A | What was done about the sums it got wrong, and did that work? | The tax is now calculated by a function the model calls, and in 50 repeats no error occurred.
A | How long does a person wait for a human after dark compared with daytime? | Median wait until one answered: 3 minutes by day, 41 at night.
A | I'm writing in Dutch, what might happen to me? | In Dutch, 12 of 58 ended with an English answer.
A | Did anyone manage to coax private details of somebody else out of it? | Poppy never revealed another guest's data, although 7 hostile scripts tried.
A | Are chat bookings cancelled more or less often than web form bookings, and can we conclude something from it? | Bookings that begin in the chat are cancelled less often than those of the web form (9 per cent against 14), though guests who chat may simply be more determined, so we draw no conclusion from this.
A | What followed when the randomness was turned up in July? | The vendor had set it from 0.2 to 0.7 in July "for warmth", and wrong statements doubled in the following fortnight.
A | how many scripted guests and what kinds | In addition two student workers played 80 scripted guests: 40 ordinary, 25 difficult, 15 hostile.
A | Why were the scripts written down in advance? | The scripts were fixed beforehand so that the same guest could be sent to a later version.
A | cost of promises honoured | Promises that the hotel had to honour: 4, at a total cost of 610 euros.
A | Who should take chats at night for everyone and why them? | Have the night desk of Seahaven answer chats for all houses, as it is the only one staffed all night.
A | Who had the last word where the two readers saw things differently? | Disagreements were settled by the duty manager of the house concerned.
A | Were large partys of ten or more looked at? | The sample holds no conversations with groups of more than nine persons, since these are passed to the sales office.
A | Why is there no figure on how content people were? | Satisfaction was not measured because under 3 per cent of guests filled in the form.
N | Which language model does Poppy run on?
N | What does the vendor charge per month for Poppy?
N | How many of the wrong statements happened at Pierview?
N | what are the pet rules at moorgate
N | Is Poppy better than the phone line at getting bookings right?
N | Since when has Poppy been on the Castle Inn website?
N | Why did the vendor think the assistant lacked warmth?
N | I'm bringing my dog to Seahaven, can the bot tell me the fee?
N | Who will own the knowledge page of the Moorgate house?
N | how many conversations were held in french
N | What was promised in the four cases that cost 610 euros?
N | What should happen to the Castle Inn site, leave the assistant on or take it off?
N | How is the tourist tax for families worked out, per head or per night?
N | By what date must the scripts be run again for the winter season?
N | if a guest mentions an illness who exactly is he put through to?
F | Why did Moorgate have the best resolution rate of the four?
F | What does recommendation 8 say about voice calls?
F | Why did Poppy disclose guests' data to hostile users?
F | Why was the temperature lowered to 0.2 in July?
F | How much better were the answers in French than in English?
O | Which metals can be recycled at home?
O | piano lessons for adults beginner tips
