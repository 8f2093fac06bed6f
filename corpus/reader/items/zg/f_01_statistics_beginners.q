A | How much time should I set aside for the lesson? | Allow about 90 minutes, with a break after section 3.
A | Why did one person sit there for over an hour? | The last value belongs to a man who fell asleep and did not hear his name.
A | One reading spoils my chart. Am I free to throw it out? | Never delete an outlier merely because it is inconvenient; delete it only if you can show that it is an error of measurement or typing.
A | How do I know if a number is freakish enough to be called that? | As a rule of thumb, a value counts as an outlier if it lies more than 1.5 interquartile ranges above the third quartile or below the first.
A | Which summary can I use for something like hair shade or car brand? | The mode is the only one of the three that works for categories such as eye colour.
A | I have eight numbers, so nothing sits in the centre. What now? | With an even number of values there is no single middle one; in that case take the mean of the two in the middle.
A | Why reduce the denominator by one? | We divide by n - 1 rather than n because a sample tends to underestimate the spread of the whole population.
A | Why is that figure so awkward to interpet before the root? | Its drawback is that it is measured in squared units, here square minutes, which nobody can picture.
A | what percentage falls no further than one sigma from the centre? | About 68% of values lie within one standard deviation of the mean, about 95% within two, and about 99.7% within three.
A | Were those people chosen by a fair lottery? | Our clinic sample is not random, since all eleven came on the same morning.
A | How many more folks must I survey to be twice as precise? | It follows that you need four times as many people to halve the error.
A | My scatter plot bends but only ever climbs. Which measure fits? | Pearson's r detects only straight-line relations; use Spearman's rank correlation if the relation is curved but always rising or always falling.
A | Do cold desserts make swimmers die? | Ice cream sales and drownings rise together because both depend on hot weather.
A | When will I get the answers to the homework? | Solutions are handed out at the next meeting, on Thursday 9 May; anyone who cannot come may ask Odile for them by e-mail, but not before Friday.
N | What is the standard deviation of the waiting times of the 11 patients, in minutes?
N | What was the name of the man who fell asleep and did not hear his name?
N | Who discovered the normal distribution, the symmetric bell?
N | At what time does the next meeting on Thursday 9 May begin?
N | which spreadsheet is needed for the optional exercise C?
N | How many volunteers of the Harrow Lane data club are there?
N | What is the correlation coefficient of ice cream sales and drownings?
F | Why are incomes and house prices usually reported as means rather than medians?
F | Why do waiting times follow the normal distribution although they cannot be negative?
F | Why is the median of the waiting times higher than their mean of 10 minutes?
