A | What is an add-in? | An add-in, Nuala said, is a program that lives inside another and stops when that one is closed.
A | Does Cellwise put mistakes right on its own? | It does not correct anything by itself.
A | Why can I look at my colleague's findings but the button to start is greyed out? | They are floating: anybody may install it, but only fifteen can have it open at once. The sixteenth sees the results of others and cannot run checks.
A | which mac version | Mac: from Nuala's link, version 7.2 or later; 7.1 crashes with workbooks on the network drive.
A | What is missing from the edition for the browser? | In the browser only the light edition works, which lacks the link map and the comparison.
A | What does the full check look for beyond the quick one? | Full check. About four minutes for our budget file. Adds circular references, links to files that are gone, and units that don't match.
A | link map depth | It goes three levels deep.
A | I'd like to see what was altered since October's file. How do I recognise sums that were rewritten and lines that were thrown out? | Comparison. Puts two versions side by side, and colours values blue, formulas green, and deleted rows red.
A | difference red yellow grey mark | A red mark is an error almost certainly. Yellow is a suspicion. Grey means accepted: somebody has looked at it and given a reason.
A | I dismissed a warning last month and now there it is again, how come? | Accepted marks come back if the formula changes, but not if merely its value does.
A | Why are the totals on the VAT sheet yellow? | Answer: because they leave out the last row, which we keep empty on purpose.
A | May I switch off rule 14 for the whole workbook? | Cure: write the range as a named one, or switch off rule 14 for the sheet. Don't switch off a rule for the whole workbook; it's forgotten in no time.
A | Why are the font and colour rules not on? | Those concerning colours and fonts were left off, since they produce a lot of noise.
A | who is able to add something to the shared collection of home-made tests | Own rules are kept in the workbook, unless saved to the department's library, which only Stellan and Runa may write to.
A | What does volatile mean? | A volatile function is one that is calculated afresh at every change whatever, even if nothing it depends on has altered.
A | My sheet has become dead slow, what are the usual culprits? | It gets slow for three reasons: whole columns in formulas (A:A instead of A1:A5000), volatile functions such as NOW and OFFSET, and conditional formatting that has multiplied through copying.
A | Can I have a wages formula explained by the AI button? | The "Explain this formula" button is the exception: it sends the formula (not the values) to a server in Dublin. Therefore it may not be used in the payroll folder.
A | Are the additional licences cheaper than the first ones, and why? | 4. Stellan asks purchasing about five more licences; they cost 96 euros a year each, while the first fifteen were 120, as there's a discount from twenty on.
A | How long do Bertil and Runa each want reports to be kept? | Bertil is for ten years, like vouchers; Runa thinks that two are enough as a report is no document.
A | i accepted a mark by mistake and ctrl+z doesnt do anything, how do i take it bakc | Undo doesn't work for accepting; open the list of marks and choose Reopen.
N | How long does a comparison take for the budget file?
N | Which rule is number 26?
N | Who makes Cellwise?
N | When will purchasing decide on the five licences?
N | By when is Ottilie to report on the Mac version?
N | What does the light edition cost?
N | link map keyboard shortcut
N | How does one write a rule in the small language that refers to another sheet?
N | Is Cellwise better than the spreadsheet's own error checking?
N | What's the biggest file it can check on a local disk?
N | Why are Stellan and Runa the only ones who may write to the library?
N | I closed the lid of my laptop without quitting. Does that still use up one of the fifteen seats?
N | What did the auditors say about keeping the reports?
N | How did they replace the OFFSETs, and with which function?
N | how many people came to the trainning afternoon
F | Why do yellow marks have to be gone on dispatch while red ones only need a reason?
F | Why did replacing the OFFSETs raise the time of the full check to eleven minutes?
F | What was agreed under item 7?
F | Why does Runa want the reports kept for ten years?
F | Why does the Explain button send the values but not the formula to Dublin?
O | How long does a swallow's egg take to hatch?
O | What is the dress code at the opera?
