A | what does greedy mean | All of them are **greedy**: they take as much as they can and give back only if the rest would otherwise not match.
A | ticket number pattern | | Ticket number | `#[A-Z]{2}\d{5}` | the letters give the region |
A | Why did the script get stuck for nearly an hour in March? | The culprit was `(\w+\s?)*$`. | Nested quantifiers like this can divide the same text in exponentially many ways, and if the match fails at the end, the engine tries them all.
A | How can I stop it freezing? list the ways | Three cures: rewrite the pattern so that each character can be matched in only one way; use a possessive quantifier such as `\w++` or an atomic group (both available since Python 3.11); or use an engine such as RE2, which works in time proportional to the length of the text but in return supports neither backreferences nor lookaround.
A | Can a lookbehind in Python have variable length? | In Python a lookbehind must have a fixed width, so `(?<=a+)` is an error.
A | i only want the amount in front of the currency word, not the word itself, how | `\d+(?= euros)` finds the number in "30 euros" but leaves the word out.
A | lazy dot-star or a negated class, which is faster? | A negated class, `<[^>]*>`, does the same here and is usually quicker, because the engine need not stop and look after each character.
A | How do I check that somebody's mail address is genuine? | Check for one @ with something on either side and send a confirmation message; nothing else proves that the address works.
A | why shouldn't web page source be picked apart this way | Do not parse HTML or JSON with patterns, since nested structures cannot be described by them; use a parser.
A | difference between round brackets with and without ?: | `(…)` is a group whose content is remembered; `(?:…)` is a group that is not.
A | numerals from other alphabets slip through my check. any way to keep it to plain ones | Note that in Python 3 `\d` also matches digits of other scripts, such as Arabic-Indic ones, unless you set the flag `re.ASCII` or write `[0-9]`.
A | What's catastrophic backtracking? | Nested quantifiers like this can divide the same text in exponentially many ways, and if the match fails at the end, the engine tries them all. | This is called catastrophic backtracking.
A | how do I spot a typo where someone wrote the same thing twice in a row? | | Doubled word | `\b(\w+)\s+\1\b` | finds "the the" |
A | re.VERBOSE | And do not write a pattern longer than 80 characters without the flag `re.VERBOSE`, which lets you spread it over several lines with comments.
A | What do I lose by switching to RE2? | or use an engine such as RE2, which works in time proportional to the length of the text but in return supports neither backreferences nor lookaround.
A | does the date recipe reject impossible months | | Date like 2024-03-09 | `\d{4}-\d{2}-\d{2}` | also accepts month 13 |
A | Wich characters need a backslash? | These do not, and need a backslash if you mean them literally: `. ^ $ * + ? { } [ ] \ | ( )`.
A | What must I prepare before I start on a new expression, and where does the recipe go afterwards? | Write down five texts that should match and five that should not, before you write the pattern. | Our collection lies in `tests/patterns.txt`; every new recipe must be added there.
A | how do i make it take as little as possible rather than the lot | Append a question mark and the quantifier becomes **lazy**: `<.*?>` takes just `<b>`.
A | who insists that long patterns get comments? | The last rule is one of style, but Oriane, who reviews our scripts, insists on it.
N | Which letters stand for which region in a ticket number?
N | what did the script that hung in march actually do?
N | Why were the six-digit customer numbers renumbered?
N | pattern for phone numbers
N | How do I replace text with the content of a group, e.g. swap first and last name?
N | Is Python's re module slower than Perl's engine?
N | since when has Oriane been reviewing scripts
N | How do I install RE2 so that Python can use it?
N | which pattern recognises dates like 09.03.2024?
N | How do I make a patern ignore upper and lower case?
N | How many recipes are in tests/patterns.txt by now?
N | by which month had all the old customer numbers been changed
N | my pattern has to work in JavaScript, does lookbehind need a fixed width there as well?
N | Who found the culprit behind the 50 minutes, and how?
N | what happens if a new recipe fails one of its five texts
F | Why does the dot match line breaks too?
F | why is RE2 able to use backreferences when Python isn't?
F | What does the recipe for IBANs look like in the table?
F | Why does Oriane object to using re.VERBOSE?
F | since customer numbers have six digits since 2021, what should the pattern be?
O | what is the capital of Burkina Faso
O | How do I descale a kettle without vinegar?
