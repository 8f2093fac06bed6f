A | I've never made a loaf. Which one can I sign up for? | Basics needs no experience.
A | Why won't you take beginners for croissants? | Viennoiserie is open only to people who have done one of the other two courses or who work in a kitchen, because laminating dough at speed leaves no time to explain kneading.
A | Do I have to bring my own sandwiches for noon? | The price includes all ingredients, lunch, an apron to borrow and the bread you make.
A | My husband wants to join me. How much less is it for him? | Couples who book together get 10 per cent off the second place, and so do former participants on any course.
A | How often is the Frenchwoman here? | Viennoiserie is taught by Solène Barbier, who comes over from Rennes four times a year.
A | Why is it bad to turn up late in the morning? | The first dough has to be mixed by 9:30, otherwise it will not be ready for the oven before lunch.
A | How do you choose who looks after the leaven overnight? | We draw lots for this; the winner takes the jar home and is rewarded with the largest loaf.
A | why do you use scales even for the liquid | We weigh everything, water included, because a cup of flour can vary by 30 grams.
A | How long should buns be in the oven? | Tin loaves bake for 35 minutes at 220 °C, rolls for 18 minutes at 230 °C.
A | How can I tell that it's cooked through? | A loaf is done when it sounds hollow when tapped underneath, or when a thermometer in the middle reads 96 °C.
A | Why must I leave supplies from my pantry behind? | We once brought in flour moths that way and had to close for two weeks.
A | I get ill from gluten. Is there a spot for me? | We cannot take people with coeliac disease or wheat allergy, since flour dust is in the air all day.
A | I have to drop out three weeks ahead. How much will I see again? | Between 28 and 10 days before, we refund half.
A | How long have I got to redeem my birthday present? | Gift vouchers are valid for 18 months and can be exchanged for any course but not for cash.
N | How much is accommodation in Ashcombe, which the price does not include?
N | How many people are on the waiting list for Viennoiserie?
N | At how many °C do croissants bake?
N | who runs the bakery in ashcombe high street now
N | With which flour is the starter fed that goes back to 1987?
N | I come on a Friday. What does the car park at the cricket ground cost when it is not the weekend?
N | In what year did you have to close for two weeks because of flour moths?
F | Why does soda bread need a proof of 45 minutes?
F | Why do you shape loaves first and rolls afterwards?
F | On which days is Viennoiserie taught by Matthias Kehl?
