A | Someone spilled merlot on my skirt last night, is there hope? | and biro? | Red wine and coffee come out in nine cases of ten if they are less than a week old; ink from ball pens comes out more often than not; old rust and bleach marks do not come out at all.
A | And in trousers, a new zip? | what about in my wife's coat? | A new zip costs 19 euros in trousers and 34 in a coat.
A | Why can't my parka be kept over summer in its unwashed state? | how much is that a month once it's clean? | From May to September we store winter coats for you in a moth-proof room for 6 euros a month; cleaning beforehand is a condition, as larvae live on dirt.
A | I work late and can never make it before you shut. How can I hand something in? | until when does it have to be in there so it still counts for that day? | What is in the hatch by 7 a.m. is treated as if brought in that day.
A | I have seven shirts. What does each cost washed and ironed? | when can I have them back? | Shirts and trousers are ready on the second working day, dry cleaning on the third.
A | You spoiled my blazer. What is the most I can expect in compensation? | how long have I got to come and complain about it? | Complaints are accepted within fourteen days, on condition that the paper tag is still attached.
N | Why does my feather bedding need seven days with you? | can you lend us one for that week?
N | The receipt slip got lost. How do I still get my clothes? | can my husband go in for me?
N | how long dos leather take untill it comes back | and what will that set me back? It's a biker jacket, quite heavy.
N | I forgot a pullover with you last year, where has it ended up? | could I buy it back from them?
N | Do I settle the bill at drop-off or at pick-up? | do you take cards
N | I need my suit tonight for a funeral; can it be done, and what extra is charged? | why did you stop doing that for shirts?
A | Is it a good idea to sprinkle kitchen remedies on a fresh blot at home? | Who started the business, and when? | The business was founded in 1958 by Otto Hartmann and is run today by his granddaughter Ines.
A | Is dry cleaning better against grease or against sweat? | How much do you charge for shortening trousers? | Shortening trousers costs 14 euros, and 18 with a false hem.
