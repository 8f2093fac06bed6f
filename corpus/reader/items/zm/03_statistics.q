A | What do journalists commonly get wrong about significance figures? | It is not the probability that the null hypothesis is true, although half of all newspaper reports read it that way.
A | error of the second kind | An error of the second kind is a miss: there is a difference and you overlook it.
A | What tolerance for crying wolf applies when a new drug is being studied? | We demand a power of at least 80 percent and accept false alarms in 5 percent of cases; for trials of medicines the unit follows the stricter limit of 1 percent.
A | How many people do I have to recruit on each side if I'm looking for something middling? | - for a medium effect (d = 0.5): 64 persons
A | And for a small effect, how many? | - for a small effect (d = 0.2): 394 persons
A | When do I need to recruit extra volunteers in case some drift away, and how many? | Add 15 percent for dropouts in studies lasting longer than three months.
A | Why is it wrong to peek in between and quit once it looks good? | Whoever looks at the data every week and stops as soon as the result is significant raises the rate of false alarms from 5 to about 20 percent.
A | From what number of values per group on can I stop worrying about the bell shape? | It assumes independent observations and roughly normal distributions; with more than 30 values per group the second condition hardly matters.
A | Why does one always take Welch's version? | As it loses next to nothing when the spreads are equal, we use it always.
A | I weigh my patients at the start and once again at the end, what procedure fits? | The paired t-test is for two measurements on the same persons, such as blood pressure before and after a cure.
A | My customers gave us one to five stars. What should I analyse that with? | Choose it for school grades, for satisfaction on a scale from 1 to 5, or for data with wild outliers.
A | Is Mann-Whitney or the t-test better when there are heavy tails? | With perfectly normal data it is about 5 percent less efficient than the t-test; with heavy tails it is clearly superior.
A | How do I proceed when I have four brands to compare with each other? | For three or more groups, start with an analysis of variance. | Only if it is significant do you go on to compare pairs.
A | I'm sifting through 800 genes, which of the two corrections is the sensible one? | | Benjamini-Hochberg | share of false alarms among the hits | hundreds of tests, screening |
A | how do i wirte very smal p-vallues in the report? | Give p-values with three decimals, and below 0.001 write "p < 0.001".
A | When must I have noted down the grounds for throwing out a measurement? | Name the exclusions; every removed value needs a reason written down before the analysis.
A | In what years were the Belgian travellers interviewed? | We work with the data set "Kestrel", 412 commuters from Ghent, questioned in 2019 and again in 2022.
A | How long may my paper be, and how heavily does it weigh in the final grade? | The report may have at most six pages and counts for 40 percent of the mark; the written examination makes up the rest.
N | Who went round asking the commuters for Kestrel?
N | How old are the people from Ghent in the data set on average?
N | By what date do I have to upload my report and the script?
N | examiner written examination statistics
N | How many values per group do I need for the Kruskal-Wallis test?
N | I have a two-by-two table with tiny numbers, when is Fisher's exact test the one to choose?
N | Is Holm's method any milder on my hits than Bonferroni?
N | Which test tells me whether two groups differ in their spread?
N | How many minutes does a comuter from Ghent travel on avarage?
N | For how long do we sit in the written examination?
N | And the mood scale in 2022, what was its mean?
N | How many points do I need so as not to fail the unit?
F | Why do I get fewer hits with Benjamini-Hochberg than with Bonferroni?
F | Why do I have to find more participants for the paired t-test than for the ordinary one?
F | In which lecture room can I hear Tomas Reyl's lectures?
F | Why must I throw the 38 persons without a second mood value out of every single test?
O | How long does a hard-boiled egg keep in my fridge?
O | What will it cost me to have a violin bow rehaired?
