A | The sweater I picked up in town is fine, I just don't like it any more. Do they owe me my money? | There is no right to return a faultless thing bought in a shop.
A | How can I tell which Lange Straße shops take things back? | The Lange Straße traders have agreed on ten days with the label still on, but only eleven of the nineteen shops have joined, and the sticker with the green knot on the door tells you which.
A | withdrawal period online purchase | Then you have 14 days from the day the parcel reached you, and no reason is needed.
A | can i just post the thing back without telling them | You must say that you withdraw; simply sending the coat back without a word is not enough.
A | Who pays the return postage? | The postage back is yours, unless the seller forgot to tell you so.
A | The webshop kept quiet about my being able to cancel. How long do I have then? | If the seller never told you about the right to withdraw at all, you have one year and 14 days.
A | Can I send back concert tickets I ordered on the internet? | No right to withdraw exists for made-to-measure things, for earrings and underwear once unsealed, for cut flowers, and for tickets to a certain date.
A | What is the statutory warranty? | The statutory warranty is what the seller owes you by law, for two years.
A | difference between warranty and guarantee | The statutory warranty is what the seller owes you by law, for two years. | The guarantee is something the maker promises of its own free will, with whatever terms it likes.
A | Why is it a problem for Kurt that the kettle lasted 14 months and not 12? | During the first twelve months it is presumed that the fault was there from the beginning; from the thirteenth month on it is you who must prove it.
A | where could somebody get an expert's view on a broken appliance without paying a fortune? | Take the kettle to the Repair Café at the fire station: their electrician, Herr Pohl, writes a short opinion for a donation, and sellers often give in when they see paper.
A | Repair or a new one: is that up to the shop? | The seller may first repair or replace, and you, not the seller, choose which, unless your choice costs out of all proportion.
A | They've mended my toaster twice and it still doesn't work. What now? | If that fails twice, you can have part of the money back and keep the kettle, or all of it and give it up.
A | Some call centre claims I ordered something because I answered a question. Does that count? | Such a contract is void unless you have confirmed it in writing.
A | how long do I have to get a debit returned, with and without my consent? | Pay nothing, and have your bank return any debit; for a debit you agreed to there are eight weeks, for one you never authorised thirteen months.
A | fine for callers | It can fine the callers up to 300,000 euros.
A | Why does the old rule apply to Jonas? | Yours, as your letter shows, is from 2021, so the old rule holds: it renews itself by up to a year if you miss the three months' notice.
A | I joined a fitness studio in 2024 and the first two years are over, when can i get out? | After it, the contract runs on without fixed end and you can leave with one month's notice at any time.
A | Does relocating to another city end a gym contract, or being unable to train for health reasons? | You can leave early if you are ill for long and a doctor confirms it. | Moving house is no reason, said the highest court in 2016.
A | Who cheks Roswitha's answers before printing? | Herr Dr Lemke from the consumer advice bureau checks what I say before it is printed, so complain to him.
N | When is the Repair Café open?
N | What did Gerda's coat cost?
N | how many letters does Roswitha get in a week
N | Why did eight of the Lange Straße shops not join the agreement?
N | Does the two-year warranty also hold for second-hand goods?
N | I got a voucher from a shop for my returned dress. When does it run out?
N | How do I report a call to the Network Agency, is there a form?
N | How many of the reported callers were actually fined last year?
N | how quickly must the internet seller refund me
N | Is a shop in Ostfeld more obliging than one in the county town?
N | phone number consumer advice bureau
N | Does pregnency let me out of the gym early?
N | Since when has Herr Pohl been helping at the Repair Café?
N | What's the reason the law treats earrings differently once unsealed?
N | I bought a lamp from a private person through a small ad and it flickers; can I hold her to anything?
F | Why does the buyer have the burden of proof during the first twelve months?
F | Why did all nineteen traders sign up for the green knot?
F | why should Kurt go to the maker and not the seller under the warranty
F | Why was the online return period cut to ten days?
F | What did Herr Pohl advise about the lottery subscription?
O | how do I knit a heel
O | Which countries border Mongolia?
