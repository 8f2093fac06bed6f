A | how long should I set aside to work through all of it | Allow about 90 minutes, with a break after section 3.
A | Why was the guy who dozed off in the waiting room not thrown out of the numbers? | We keep him in on purpose, because real data contain such surprises.
A | When may I delete an outlier? | Never delete an outlier merely because it is inconvenient; delete it only if you can show that it is an error of measurement or typing.
A | rule of thumb outlier interquartile range | As a rule of thumb, a value counts as an outlier if it lies more than 1.5 interquartile ranges above the third quartile or below the first.
A | What is the median waiting time of the eleven patients? | Here it is 10 minutes, the sixth of eleven.
A | I've got twelve numbers, so which one is in the middle? | With an even number of values there is no single middle one; in that case take the mean of the two in the middle.
A | Which average can I use for something like favourite colours, where there are no numbers at all? | The mode is the only one of the three that works for categories such as eye colour.
A | Why do newspapers quote the median for what people earn? | The sleeping man drags the mean upwards, whereas the median hardly feels him. | For that reason incomes and house prices are usually reported as medians.
A | What happens to the mean and the median without the sleeping man? | If we leave him out, the mean drops to 10.1 minutes, but the median only moves to 9.5.
A | What is the drawback of the range? | It is easy to calculate but depends on two values alone.
A | IQR of the clinic data | In our table the first quartile is 7 and the third is 15, so the IQR is 8 minutes.
A | Why on earth do you divide by one less than the number of people? | We divide by n - 1 rather than n because a sample tends to underestimate the spread of the whole population.
A | difference between variance and standart deviation | The result of step 3, before the root is taken, is called the variance.
A | What is awkward about the variance? | Its drawback is that it is measured in squared units, here square minutes, which nobody can picture.
A | What share of values falls within two standard deviations in a bell curve? | About 68% of values lie within one standard deviation of the mean, about 95% within two, and about 99.7% within three.
A | Are waiting times normally distributed? | Waiting times do not follow it: they cannot be negative and have a long tail to the right.
A | explain z-score | The z-score tells how many standard deviations a value lies from the mean.
A | We asked 100 people and our error is too big. How many would we have to ask to cut it in two? | It follows that you need four times as many people to halve the error.
A | Is the clinic sample a random one? | Our clinic sample is not random, since all eleven came on the same morning.
A | How wide is a 95% confidence interval? | A 95% confidence interval reaches roughly two standard errors to either side of the mean.
A | My r came out at 0.5, is that a lot or a little? | We call it weak below 0.3, moderate from 0.3 to 0.7 and strong above 0.7, whatever the sign.
A | Pearson or Spearman for a curve that keeps going up? | Pearson's r detects only straight-line relations; use Spearman's rank correlation if the relation is curved but always rising or always falling.
A | Does eating ice cream make people drown? | Ice cream sales and drownings rise together because both depend on hot weather.
A | I can't make it to the next get-together. How do I still get the answers to the exercises? | Solutions are handed out at the next meeting, on Thursday 9 May; anyone who cannot come may ask Odile for them by e-mail, but not before Friday.
N | what is the standard deviation of the eleven waiting times
N | How long is the break in the middle?
N | What does a p-value tell me?
N | How many volunteers belong to the Harrow Lane data club?
N | I have a whole list of prices that grew by a percentage every year. Which kind of average fits that, the geometric one?
N | How many people do I have to ask at the very least before I may trust the result?
N | who invented the correlation coefficient
N | How do I draw a box plot step by step?
N | Which spreadsheet program do I need for the voluntary exercise?
N | What is the correlation between age and waiting time at the clinic?
F | Why is the mode higher than the mean in the clinic data?
F | Why must I divide by n instead of n - 1 for a sample?
F | Which of the five kinds of average is best for incomes?
F | Why does a strong correlation prove that one thing causes the other?
O | How do I repot an orchid?
O | What documents do I need for a passport renewal?
