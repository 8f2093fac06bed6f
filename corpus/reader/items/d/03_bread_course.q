A | What does the two-day sourdough weekend cost? | | Sourdough | Saturday and Sunday | £185 | 8 | country loaf, rye, focaccia |
A | How many people are there at most when you learn to make croissants? | | Viennoiserie | Friday to Sunday | £290 | 6 | croissants, brioche, Danish pastries |
A | I've never held a lump of dough in my life. Is there something for me? | Basics needs no experience.
A | Why can't beginners join Viennoiserie? | Viennoiserie is open only to people who have done one of the other two courses or who work in a kitchen, because laminating dough at speed leaves no time to explain kneading.
A | Is a bed for the night part of the price? | It does not include accommodation.
A | My husband and I want to come as a pair. Is it cheaper that way? | Couples who book together get 10 per cent off the second place, and so do former participants on any course.
A | Who teaches the Sourdough course? | Sourdough is taught by Matthias Kehl, a master baker from Swabia, with Tamsin as his assistant.
A | Which of the teachers travels from France, and how often? | Viennoiserie is taught by Solène Barbier, who comes over from Rennes four times a year.
A | What if I turn up at half past nine, is that a problem? Why are you so strict about the start? | Doors open at 8:45 and we start at 9:15 sharp. | The first dough has to be mixed by 9:30, otherwise it will not be ready for the oven before lunch.
A | finishing time Viennoiserie Sunday | Basics ends at 16:30, Sourdough at 17:00 on both days, and Viennoiserie at 18:00 on Friday and Saturday and at 15:00 on Sunday.
A | Who looks after the starter overnight? | We draw lots for this; the winner takes the jar home and is rewarded with the largest loaf.
A | Why do you weigh the flour instead of using cups? | We weigh everything, water included, because a cup of flour can vary by 30 grams.
A | Compare the three ways of kneading: which is fastest and which gives big holes? | By hand teaches you most, the mixer is quickest, and folding gives the most open crumb.
A | I poked the dough and the hole just stayed there. What does that tell me? | To check, press a floured finger into it: if the dent fills slowly, the dough is ready; if it springs back at once, wait another 15 minutes; if it does not move, you have waited too long.
A | How long is the second rise for rolls? | Loaves prove for 40 minutes and rolls for 25.
A | what temprature for soda bread | Soda bread, which contains no yeast, bakes for 45 minutes at 200 °C and needs no proof at all.
A | How can I tell that the loaf is baked through? | A loaf is done when it sounds hollow when tapped underneath, or when a thermometer in the middle reads 96 °C.
A | What is hydration? | "Crumb" in our lessons always means the inside of the bread and "crust" the outside; "hydration" means the weight of the water as a percentage of the weight of the flour, so the basic dough has a hydration of 68 per cent.
A | Can I bring along my own leaven from home, and if not why not? | Please leave your own flour and starter at home. We once brought in flour moths that way and had to close for two weeks.
A | I don't eat anything from animals. Will I go hungry at midday? | Vegan and dairy-free lunches are possible if you tell us seven days ahead.
A | Can a person with coeliac disease take part? | We cannot take people with coeliac disease or wheat allergy, since flour dust is in the air all day.
A | I had to pull out five days before because my mum is in hospital. Do I see any of my money again? | After that we refund nothing, unless somebody from the waiting list takes your place.
A | How long is a gift voucher valid? | Gift vouchers are valid for 18 months and can be exchanged for any course but not for cash.
A | Where should I leave my car if I'm able to walk a bit? | There are five parking spaces in the yard, which we keep for people who cannot walk far; everyone else should use the car park at the cricket ground, which is free at weekends.
N | On which dates does the next Basics course take place?
N | Which brand or mill does your flour come from?
N | How long is the rye bread in the oven?
N | My daughter is 14 and mad about baking. May she come along?
N | How many folds does the croissant dough get?
N | Can you recommend a guest house near the mill for Friday night?
N | Why did Tamsin give up the bakery in the High Street?
N | voucher for Sourdough how to order
N | How do I feed the 50 g of starter once I'm back home, and how often?
N | Can I get into the mill with a wheelchair?
F | Why is the Basics course the dearest of the three?
F | What do we bake on the Monday of the Viennoiserie course?
F | Why does the lunch on Saturday contain ham?
F | How much does the pizza evening at the mill cost for a child?
O | How do I change the oil in a diesel car?
O | Who wrote the opera Fidelio?
