A | Did the dairy make a profit this time, and what about the year before? | We end with a surplus of 184,000, after a deficit of 62,000 the year before.
A | Who looked after the wheels while there was no electricity? | I thank Ludovic Tarn, our cheesemaker, who slept in the ripening cellar through the flood week in February and turned the wheels by hand when the power was off.
A | wages this year | Wages                        1,377        1,290
A | Which brought in more, cheese or fresh milk? | of which cheese            3,105        1,940 | of which fresh milk        2,880        3,364
A | Why was Auberon Pike thrown out? | We began with 64 members and ended with 61: two gave up farming and one, Mr Auberon Pike, was excluded because he had twice delivered milk with antibiotics and refused the course.
A | I milk fifteen animals twenty miles off and would like to join. What's needed? | A farm is admitted if it lies within 25 miles, keeps at least twelve cows and is supported by two members.
A | share price and how many must I hold | A share costs 250, and one must be held for each 20,000 litres delivered.
A | I'm stopping. When do I see what I put in again? | Shares bear no interest; on leaving they are paid back at face value after two years.
A | supplement for organic | Organic                        6.5
A | What is the basic rate for milk, and what came out on average? | Members received 46.0 pence a litre on average, against 42.0. | The base price was 41.5; the rest were supplements:
A | The tanker can't get up to my yard. Do I get something for hauling the churns myself? | Milk is collected every second day; those whose lane the lorry cannot enter bring it to the ramp and get 0.6 pence for their trouble.
A | Why does the blue cheese tie up less cash than the Cheddar? | It takes ten litres to the kilo, just as our Cheddar does, but is sold after nine weeks instead of eleven months, and so ties up far less money.
A | how come the energy bill fell so much | The heat of the whey is now used to warm the wash water, which explains most of the fall in energy costs.
A | Were all the damages from the high water refunded? | The insurer paid 140,000 of 231,000, since pumps standing on the floor were not covered.
A | Why was the returnable packaging dropped? | The glass bottle had to be given up in September: only 52 of each 100 came back, and it needs 75 to be worth the washing.
A | What does the bored want to do for the people who work there? | c) 20,000 to the staff, in equal parts for all thirty-eight,
A | What must be put aside by the rules? | a) 92,000 to the reserve, as the rules demand at least half,
A | What if the lender wants seven per cent for the digging? | A second ripening cellar for 340,000, to be dug into the bank behind the ramp, if the bank lends two thirds at no more than 5 per cent; otherwise we shall hire the old brewery's vault.
A | Does a big farm have more say in the ballot than mine? | Each member has one vote, however many shares he holds.
A | I can't come to the hall. Can I send my choice by letter? | Postal votes count if they arrive the evening before.
N | How many shares does Hester Lowe hold?
N | What does Fenwick Blue cost a kilo in the shops?
N | Which supermarket ended its contract?
N | How long is the course that Mr Pike refused?
N | What would hiring the brewery's vault cost a year?
N | Why did repairs cost so little last year?
N | Which three farms have applied?
N | what price does our cheddar sell for compared with fenwick blue
N | Who won gold at Harrogate?
N | I inherit my father's farm. Do his shares pass to me without a new application?
N | How much milk does the average member deliver a day?
N | How many of the thirty-eight staff work in the bottling hall?
N | What is milk sold in now that the glass bottle is gone?
N | Is our milk price higher than that of the neighbouring dairy at Thornby?
N | since when has Ludovic Tarn been the cheesmaker
F | Why did the milk price fall to 42 pence this year?
F | Why did the members deliver more milk than last year?
F | Why is the largest part of the surplus going to the school?
F | Why does Mr Brannigan retire after eighteen years?
F | Why must Cheddar be sold after nine weeks?
O | What is the capital of Mongolia?
O | How do I reset a digital watch?
