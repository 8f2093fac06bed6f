A | What do journalists commonly get wrong about significance figures? | so what is it really? | The p-value is the probability of seeing data at least as extreme as yours if the null hypothesis were true.
A | How many people do I have to recruit on each side if I'm looking for something middling? | and if I'm after one only half that big? | Halving the effect quadruples the sample.
A | Is Mann-Whitney or the t-test better when there are heavy tails? | what if it's all nicely bell shaped? | With perfectly normal data it is about 5 percent less efficient than the t-test; with heavy tails it is clearly superior.
A | I weigh my patients at the start and once again at the end, what procedure fits? | and in your commuter file, where some never gave a second value, do I throw those out? | In 38 cases the second mood value is missing; leave these persons out of the paired test, but keep them in all others.
A | Why does one always take Welch's version? | do I have to say anywhere that I took that one, and the reason? | State the test, and why you chose it.
A | error of the second kind | How can a reader tell afterwards whether that's what happened to me? | Always give the confidence interval. | It shows which differences are compatible with the data, and so tells the reader whether a "non-significant" result is evidence of no effect or merely of a small sample.
N | What tolerance for crying wolf applies when a new drug is being studied? | who laid that down?
N | How do I proceed when I have four brands to compare with each other? | which procedure do I take for the pairs?
N | how do i wirte very smal p-vallues in the report? | with a comma or a point
N | In what years were the Belgian travellers interviewed? | who paid for all that?
N | How long may my paper be, and how heavily does it weigh in the final grade? | and what font size?
N | I'm sifting through 800 genes, which of the two corrections is the sensible one? | why's that one the stricter?
A | When must I have noted down the grounds for throwing out a measurement? | Where can I find somebody to talk to on a Wednesday afternoon? | Consultation: Wednesdays 14:00 to 15:30 in room 208, only by appointment in term time, without one during the holidays.
A | Why is it wrong to peek in between and quit once it looks good? | What should come before the bars when I draw my results? | Show the raw data as dots before any bar or box.
