A | Who came up with the sift statement? | It was first written by Hanneke Drost, then a student in Groningen, rejected twice by the language council, and finally accepted with nine votes to two after the performance problem had been solved.
A | Why did two council members vote against it? | The two council members who voted against it feared that the language was growing too large for beginners.
A | difference between choose and sift | The difference is that choose could only compare with constants, whereas sift can look inside a value: it can say "a list whose first element is zero" or "an order with no customer" and give names to the parts at the same time.
A | What happens if several patterns fit the same value? | Sift takes a value, compares its shape with a list of patterns from top to bottom and runs the code beside the first pattern that fits.
A | Which symbol do I write for "anything at all"? | An underscore fits everything.
A | Does it matter whether I write a name in a pattern with a capital? | A name beginning with a small letter catches whatever stands in that place; a name beginning with a capital letter is taken to be a type or a constant.
A | When does a type pattern fit? | - Type patterns, such as Circle, fit if the value belongs to the type or to one of its subtypes.
A | What must I watch out for with or-patterns and names? | All parts must give the same names.
A | How deep can I put patterns inside one another? | Patterns may be nested to a depth of 16.
A | Why is there a limit on nesting? | The limit has no deep reason; it keeps error messages readable, says Drost.
A | I get V0231 when building, what have I done wrong? | If you write one for a type with four variants and forget the fourth, you get error V0231 with an example of a value that would slip through.
A | Is an underscore line always needed when sifting strings? | For numbers and strings, whose values cannot be listed, a final line with an underscore is compulsory.
A | Is there any evidence that this strictness finds real bugs in business software? | In the accounting package Ledgerly, moving 212 choose statements to sift uncovered 17 cases that nobody had thought of, three of which had led to wrong invoices.
A | make unreachable lines an error | It can be turned into an error with the compiler option --strict-sift.
A | Why was the first version turned down? | The first version tried the patterns one after the other, which is why the council turned it down: with 30 patterns it was four times slower than a chain of if statements.
A | How does the present implementaton avoid looking at the same thing twice? | The present one builds a decision tree, so that no part of the value is examined twice.
A | How much quicker is it for records than a row of ifs that I write myself? | In our tests it was as fast as choose for constants and about 20 percent faster than hand-written if chains for records.
A | Does sift lengthen build times? | The build of our test program, some 80,000 lines, took 41 seconds instead of 38.
A | Until when can I leave my choose statements as they are? | The choose statement is deprecated but will keep working throughout version 5. | It will be removed in version 6, which is planned for three years from now.
A | I ran vella-shift and some spots only got a comment put in. Why weren't they converted? | It gives up where a choose "falls through" from one branch to the next, because sift has no such behaviour; these places are marked with a comment and must be rewritten by hand.
A | Where does the default line have to stand in sift? | In choose it could stand anywhere, whereas the underscore line in sift must come last, or else the lines below it are unreachable.
A | What does Haskell have that Vella hasn't got? | What is missing are view patterns, as Haskell knows them, which call a function in the middle of a match; the council wants to wait and see whether anyone needs them.
A | We look after a huge old code base. Where should we start converting? | If you maintain a large old program, begin with the types that change most often; that is where the check for completeness earns its keep.
A | Is it worth switching for tiny scripts? | If you write small scripts of less than a hundred lines, you can safely carry on with if.
N | Who is the chairperson of the language council?
N | How much memory does the decision tree need?
N | Where can I download vella-shift?
N | Can sift be used with floating-point numbers and how are rounding errors dealt with?
N | In which city was Vella first developed?
N | What else was new in Vella 5 apart from sift?
N | Does my editor colour the new keyword properly or do I need a plug-in?
N | How many users does Ledgerly have?
N | minimum length of list pattern
N | Why is the statement called sift and not match, like in Rust?
F | Why does the compiler accept a sift that leaves cases uncovered?
F | Why was choose removed completely in Vella 5?
F | How do I use the sixth kind of pattern, the range pattern?
F | Why are given conditions sorted by the compiler before they are evaluated?
O | Which vaccinations do I need for a trip to Peru?
O | How do I remove red wine from a carpet?
