A | Who came up with it originally? | It was first written by Hanneke Drost, then a student in Groningen, rejected twice by the language council, and finally accepted with nine votes to two after the performance problem had been solved.
A | How long did the idea sit in a drawer? | The proposal had been lying around for almost six years.
A | Why did a couple of people oppose it? | The two council members who voted against it feared that the language was growing too large for beginners.
A | Is there a catch-all symbol? | An underscore fits everything.
A | how deep can i stack them inside each other | Patterns may be nested to a depth of 16.
A | I match on text. Must there be a fallback at the end? | For numbers and strings, whose values cannot be listed, a final line with an underscore is compulsory.
A | How many overlooked situations came to light in the bookkeeping software? | In the accounting package Ledgerly, moving 212 choose statements to sift uncovered 17 cases that nobody had thought of, three of which had led to wrong invoices.
A | Will my build break if one branch is dead code? | A line which can never be reached, since an earlier one catches everything it could, only causes a warning.
A | Why was the initial implementation so sluggish? | The first version tried the patterns one after the other, which is why the council turned it down: with 30 patterns it was four times slower than a chain of if statements.
A | What about compile times, how much longer do they get? | The build of our test program, some 80,000 lines, took 41 seconds instead of 38.
A | I still have lots of the old construct. How long until it stops being supported? | It will be removed in version 6, which is planned for three years from now.
A | Why can't the converter handle everything? | It gives up where a choose "falls through" from one branch to the next, because sift has no such behaviour; these places are marked with a comment and must be rewritten by hand.
A | What feature known from elsewhere did they leave out? | What is missing are view patterns, as Haskell knows them, which call a function in the middle of a match; the council wants to wait and see whether anyone needs them.
A | I only hack together eighty-line utilities. Should I bother? | If you write small scripts of less than a hundred lines, you can safely carry on with if.
N | What is the number of the error for a line which can never be reached?
N | Which two council members voted against the sift statement?
N | How many lines of code does the accounting package Ledgerly have?
N | Who wrote the tool vella-shift that translates old code?
N | Why did it take Hanneke Drost almost six years to solve the performance problem?
N | I use conditions after given. How much slower are they than record patterns?
N | in which month will version 6 come out?
F | Why must the underscore line stand first in a sift?
F | Why was sift about 20 percent slower than hand-written if chains for records?
F | Why can or-patterns in Vella be used only at the top and not at every level?
