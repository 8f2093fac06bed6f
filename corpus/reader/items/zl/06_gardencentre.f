A | How many points on the loyalty card are worth £5? | do they ever run out? | Points lapse after two years.
A | My hydrangea bush has withered, how long after purchase will you make good? | It sat in a nice glazed tub with nothing underneath for the water to run off. Does that change anything? | The guarantee is void if the plant stood in a pot without a hole.
A | I want a whole fortnight off in May, what's the reason for refusing? | when could I then? | Blocks of two weeks are possible from August to February.
A | do laburnham and oleander have to be handeled with gloves | and where do I find some? | Gloves lie in the tool shed and are free.
A | I need my new apple put in the ground by your people, what will that come to? | what time of day should I water it afterwards | Water in the morning, as leaves that stay wet overnight catch mildew.
A | My dead rose is in the boot but I've thrown the bill away. Will I get anything for it? | I'm not happy with that at all, will somebody higher up call me? | If the customer remains unhappy, the head of department rings them within two days.
N | My house is twenty miles off, how much to have the shrubs driven out? | on a sunday too?
N | Which mix is better for planters on my draughty roof terrace? | does it smell?
N | There's a little bloodsucker stuck in my calf, how do I get rid of it? | and does the firm pay for the jab against what they carry?
N | How often may I have a fresh pair of steel-toed footwear? | what make are they?
N | driving forklift requirements | who pays for getting it?
N | And tulips in a bunch, can those be brought back? | since when do you accept them?
A | When do the gates open in the season? | What happens when the money in a drawer is a few pounds out? | A difference of under £5 is noted only, a larger one reported.
A | What's wrong with using the hose after tea? | Who was it that started this business? | Meadowgate was begun by Harriet Lisle in 1987 with one glasshouse; today there are three, besides a tree field and a café.
