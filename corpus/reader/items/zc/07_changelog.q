A | How many columns can be frozen? | Up to five are possible; with more, drawing gets sluggish.
A | What's needed to export Parquet? | - Export to Parquet, if `pyarrow` is installed. (Thanks to Lucía Ferrer.)
A | Why did you make ordering rows slower on purpose? | It costs about 8 % of speed, which we accept, as users had taken the shuffling for a fault.
A | my bold tags now show up as literal angle brackets in the web page, how do i undo that | Pass `escape=False` for the old behaviour, and do so only with data that you trust.
A | Which cells get an apostrophe put in front when exported? | Cells beginning with `=`, `+`, `-` or `@` are now prefixed with an apostrophe on export. | Numbers are exempt, so `-5` stays `-5`.
A | We're stuck on 3.8 of the widget. Will the hole with the malicious spreadsheet be closed for us? | Versions below 3.9 are affected and will not get it.
A | Our dashboard eats more and more RAM the longer it stays open, was that a known bug? | Memory leak in live tables: each update left one copy of the header behind. A table refreshed every second lost about 40 MB a day (#761).
A | windows ARM slow | - The wheel for Windows on ARM had been built without the C extension and was therefore ten times slower (#766).
A | What replaces Grid.load()? | Use `Grid.from_file()`, which guesses the format by content and not by the ending.
A | Why was the Tk backend dropped? | - The Tk backend. Nobody had maintained it for two years.
A | How do I find where my code relied on empty strings for missing values? | To find the places in your code, run it with `QUILL_WARN_EMPTY=1`.
A | My unit tests fail at random since clicks get handled later. What can I put in? | To get the old order back for tests, use `grid.flush()` after each action.
A | Does the upgrade script also correct row numbers? | It does not touch row numbers: these need a human eye.
A | Which opens large tables faster, 3.9 or 4.0? | Ten million rows open in 0.4 s; in 3.9 one million took 11 s.
A | difference between cell mode and form mode | Two ways of editing: *cell mode* writes each change at once, *form mode* collects the changes of a row and writes them together upon Enter.
A | I hit Esc and everything I'd typed in that line was gone, no question asked. Bug? | - In form mode Escape discards the whole row without asking. This is intended for now; see #730 for the debate.
A | python versions 4.0 | | 4.0 | 3.10 to 3.13 | until December | until next June |
A | What is meant by an ordinary fix? | An *ordinary fix* is one for anything that gives wrong results or crashes without letting an attacker in.
A | I've found a vulnerabilty, whom do I tell? | Please report holes to security@quillgrid.example and not in the tracker.
A | how to migrate from 3 to 4, in what order | **How to migrate.** First go to 3.9.6 and clear all deprecation warnings. Then run `python -m quillgrid.upgrade src/`, which rewrites imports and `load()` calls.
N | Who found the hole CVE-2031-40417?
N | Why was the licence changed to MIT?
N | When will undo be added?
N | Who opened issue #730 about the Escape key?
N | Which is faster, the Qt or the web backend?
N | Since when has Sade Olatunji been a maintainer?
N | does freeze work for rows too
N | How long does Parquet export take for a million rows?
N | What does Ctrl+Up do?
N | Is quillgrid better than AG Grid for big tables?
N | Where are named filters stored on the disk?
N | How can I make Escape ask before it throws the row away?
N | How do I switch a grid from cell mode to form mode?
N | 4.1 end of support date
N | My project still uses the Tk backend. How much work is it to move to Qt, and is there a guide?
F | Why was Python 3.10 removed in 4.0.0?
F | Why did the licence go from MIT to LGPL?
F | What did version 4.2.0 fix in the clipboard?
F | Why is form mode quicker to use than cell mode?
F | Why did Lucía Ferrer contribute the Turkish date fix?
O | How do I train a puppy to walk on a lead?
O | What time does the sun set in Reykjavik in June?
