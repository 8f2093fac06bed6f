A | At what moment is my reservation fixed? | and what if it's you lot who call it off? | You get all your money back within five days.
A | Why can't we rely on an app for the tides? | is there any wifi at all? | In the barn, yes. In the cabins, no, and there's hardly any phone signal either.
A | My lad's come down with chickenpox. Will you pay us back? | could our neighbours have it instead? | You may also send friends in your place; just tell us their names.
A | We smashed a few tumblers, what do we owe? | and the mattress the kids wrecked? | Anything dearer you replace at what it costs today, less wear: we reckon ten years for furniture and five for mattresses.
A | Why are dogs banned from the big cabin? | what about the others | Yes, in the Avocets and Curlews: one dog, €5 a night.
N | My husband's blind and has a guide dog. Any cost? | is there a basket for him?
N | Why mustn't the rowing boats pass the bouy? | how many people fit in one?
N | Which of heat and power comes free, logs or current? | how much of it do we get?
N | Six of us in May, what's the price for the week? | does it have a dishwasher
N | If I call it off ten days ahead, what share is lost? | why is it more for the Heron?
A | how long is a cabin held | What's a bike for the week? | Bikes are €8 a day or €35 a week.
A | What does high season mean? | can we have a campfire on the beach | Fires only in the iron bowls, and none when the warden flies the yellow flag.
