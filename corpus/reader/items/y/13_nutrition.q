A | calories peanut bar | Energy, kcal         186       171       214
A | Which one's the saltiest? | Salt, g             0.16      0.09      0.31
A | Why does the cherry one have so much sugar if you don't put any in? | The cherry bar has the most sugar, although we add none to it: it comes from the fruit and from the date paste that glues it.
A | I eat nothing from animals. Are all three all right for me? | Because of the honey it is not for children under one, and vegans should take either of the others.
A | Can my ten-month-old gnaw on a plain one? | Because of the honey it is not for children under one, and vegans should take either of the others.
A | How can oats be sold as gluten-free? | They are grown and milled apart from wheat, and each batch is tested; below 20 mg of gluten a kilo we may call them gluten-free, and so we do.
A | I've got coeliac disease, anything to watch out for all the same? | Some coeliacs do not bear oats even so: ask your doctor first.
A | My brother goes into shock from groundnuts. Is at least the fruity one safe for him? | Nevertheless we write "may contain traces of peanut" on every packet. | If your allergy is severe, leave them all alone.
A | Is there dairy anywhere near these? | There is no milk, egg or soya in the building.
A | how much of the daily fibre is in a cherry bar | Adults need about 30 g of fibre a day, so that a cherry bar gives a seventh of it.
A | I'm doing a half marathon on Sunday. When would be the moment to have one? | Runners eat one an hour before the start; during the run they are too dry.
A | carbohydrate per bar for diabetics | For diabetics: count 21 g of carbohydrate for plain, 24 for cherry and 17 for peanut.
A | Which is gentlest on the glucose level, and for what reason? | Peanut raises the blood sugar most slowly, since fat and protein hold it up.
A | What does green mean on the packet? | Green means under 5 g of sugar in 100 g, red means above 22.5 g, amber lies between.
A | Which colours do the sorts have? | Plain is amber, cherry is red, peanut is amber.
A | How long do peanut bars last compared with the other two? | Unopened, they keep nine months; peanut six, for its oil goes rancid.
A | There's something whitish on the fruit. Has it gone off? | A white bloom on the cherries is sugar, not mould; mould is furry, and if you find any, send us the bar and you will get a box of twelve.
A | They've got smaller, haven't they? What's the excuse? | Since March the bars weigh 45 g instead of 50. | We did not want to hide it: the oats had become dearer by a third, and a bar would have cost 1.10 instead of 0.95.
A | Can the wraper go on my heap in the garden? | The wrapper is now paper, with a thin layer of wax, and belongs in the paper bin, not on the compost.
A | What is a serving? | A serving is one bar.
N | How many grams of cherries are in a cherry bar?
N | What does a box of twelve cost?
N | Why are peanut bars baked on Fridays?
N | Where are the oats grown?
N | How much fibre do children need a day?
N | What was the wrapper made of before?
N | Is the honey local, and from which beekeeper?
N | are mrs tubb's bars healthier than a bowl of muesli
N | How much vitamin B is in the plain bar?
N | I have a fructose intolerance. Which of them can I eat?
N | How hot may it get in the cupboard before they begin to crumble?
N | What address should I send a mouldy bar to?
N | Which traffic light does the salt in the penut bar get?
N | How much potassium is in a bar? I have weak kidneys and must keep count.
N | Can I freeze the bars to keep them longer?
F | Why does the peanut bar have the most sugar of the three?
F | Why did the bars get heavier in March?
F | Why is the cherry bar sweetened with honey?
F | What are the figures for the chocolate bar?
F | Why did you follow the friend's advice to count per bar?
O | How do I cancel a train ticket?
O | What is the tallest building in Africa?
