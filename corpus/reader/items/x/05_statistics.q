A | what is a p-value | A p-value is the probability of seeing data at least as extreme as ours if the null hypothesis is true.
A | why n minus 1 | For a sample we divide the sum of squared deviations by n minus 1, not by n, because the deviations are measured from the sample's own mean, which lies closer to the data than the true mean does; dividing by n would give too small a variance on average.
A | My readings have one crazy number in them that I can't throw out. Which average do I put in the report? | So report the median if the distribution is skewed or you suspect faults you cannot remove.
A | How does the standard deviation differ from the standard error? | The standard deviation says how much single measurements scatter. | The standard error says how uncertain the mean is.
A | if i collect four times the amount of data, how much more precise do i get | Take four times as many samples, and the standard error halves; the standard deviation stays roughly what it was.
A | factor for 10 observations | Below 30 observations use the t distribution, which gives wider intervals: with 10 observations the factor is 2.26.
A | Is it right to say there's a 95% chance the truth lies in my interval? | It does not mean that the true value lies in this particular interval with 95 percent probability, although it is often read that way.
A | Same bottles, first untreated and later treated - what do I run? | The same bottles measured before and after: paired t-test.
A | When may the chi-squared test be used and what instead? | Counts in a table: chi-squared, provided every expected count is at least 5; otherwise Fisher's exact test.
A | Why does the institute use Welch instead of Student? | It does not assume equal variances, so we use it in place of Student's version as a rule.
A | power drinking water | For drinking water we plan for 95 percent instead, since overlooking a contamination is worse than checking once too often.
A | Which correction do we take for numbers sent to the regulator and which for a first look? | We use Bonferroni for anything that goes to the authority, and Benjamini-Hochberg for screening.
A | two things rise together so one must be making the other happen, no? | Nor does correlation show cause. | In our lake data algae and ice-cream sales correlate at 0.81, because both follow the temperature.
A | type I and type II error explained | A type I error is a false alarm, a type II error a missed effect.
A | A fifth of my series is too faint for the instrument to see, how do I enter those? | Values below the detection limit are entered as half the limit if they are fewer than 15 percent of the series; if there are more, ask Dr Falk before you compute anything.
A | Am I alowed to delete an outlier? | Do not remove outliers unless there is a written reason, such as a broken probe; the raw value stays in the file.
A | What do the whiskers on our charts stand for? | In our reports error bars always show the 95 percent confidence interval, and the caption must say so.
A | Pearson versus Spearman | Pearson's coefficient measures straight-line association and runs from minus 1 to plus 1. | Spearman's works on ranks and finds any steadily rising or falling relation.
A | does r = 0 prove two variables are unrelated | A coefficient of zero does not mean that there is no relation: a perfect U shape gives Pearson zero.
A | how come i get an alarm when i check twenty substances even though the water's clean | Test 20 substances at the 5 percent level and you should expect one false alarm even if nothing is there.
N | Which software does the institute use for these tests?
N | What factor replaces 1.96 with 20 observations?
N | what is the limit for nitrate in drinking water
N | since when has dr falk been in charge of detection limits
N | Which test do I take for more than two groups when the data are badly skewed?
N | How many botles do I need to reach a power of 80 percent?
N | is Benjamini-Hochberg better than Holm's method?
N | how do you compute the quartiles when n is even
N | What was the correlation between algae and temperature in the lake data?
N | why half the limit and not zero?
N | I've forgotten to fix the test beforehand and have already plotted everything. What now?
N | effect size formula
N | Who at the authority receives our results?
N | What is the mode of a sample?
N | when was handout 3 of the course given out and what was in it
F | Why do you divide by n rather than n minus 1 for a sample?
F | why is the power lower for drinking water than otherwise?
F | What does section 9 say about regression?
F | Why is Bonferroni's method the one that misses less?
F | why does the t distribution give narrower intervals for small samples?
O | Which paint is right for a bathroom ceiling?
O | how old do budgies get
