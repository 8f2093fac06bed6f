A | How do you explain the method and its product with a kitchen comparison? | The recipe is the algorithm, the baked bread is the model.
A | How many knobs does the demo have that a person must set? | Our demonstration model has 1,250 parameters and 6 hyperparameters.
A | Does the well-known logistic technique predict amounts? | Despite its name, logistic regression is a classification method.
A | I don't know how many clusters there are. Which technique can I use, and what does it ask of me? | The number of groups must be given in advance for k-means, but not for DBSCAN, which instead needs a distance.
A | How much do you spend on having one medical picture tagged? | It is worth trying if labelling is expensive; in the course we label X-ray images at a cost of 11 kroner each.
A | Under what condition does reusing knowledge from elsewhere pay off? | It helps only if the two tasks resemble each other.
A | which step size should i begin with? | Start with 0.01 unless you have a reason for another value.
A | It's brilliant on what it has seen and hopeless on anything fresh. What's wrong? | **Overfitting**: the model learns the training examples by heart and fails with new ones.
A | How often am I permitted to look at the final held-out portion? | The test set may be used only once.
A | Why can being right 99 times in a hundred be worthless? | Misleading if one class is rare: a test that always says "healthy" is 99% accurate if 1% are ill.
A | How did software cheat on chest scans? | In a well-known case a model recognised lung disease by the hospital's stamp on the picture.
A | What do you give up by letting a whole crowd of trees decide? | More stable, but no longer readable.
A | I'm at university. What do I pay to enrol? | The fee is 1,450 kroner, 900 for students.
A | Must I sit a test at the end to get my diplomma? | There is no examination, but those who attend at least eight evenings get a certificate.
N | How many examples does the training set, 70% of the examples in our course, contain?
N | Who published the transformer, the neural network with attention, in 2017?
N | How many trees does a random forest in our course have?
N | In which year was the book by Thorsen that turns the confusion matrix round published?
N | what does the preparatory afternoon on Saturday 31 August cost?
N | How many X-ray images do we label in the course?
N | I missed three evenings. How many people got a certificate last year?
F | Why must the number of groups be given in advance for DBSCAN but not for k-means?
F | Why is early stopping the first of the four remedies for overfitting that we try?
F | Why is a random forest easier to read but less stable than a decision tree?
