A | Who is the data protection officer? | Our data protection officer is not one of us but an outside lawyer, Pascal Irgang; write to him at privacy@lanternlibrary.example.
A | Why do you want to know when I was born? | We ask for the date of birth because fees depend on age, and for an address because we have to be able to send a bill.
A | is giving my phone number obligatory | Your phone number is voluntary.
A | Will somebody photocopy my passport at the desk? | We do not copy your identity card; we look at it and give it back.
A | I pay less because I'm unemployed, and it would embarass me if that were written down somewhere | If you use a reduced rate, we note that it was proved and until when. | We do not note the reason.
A | how long can you tell who had a book after it came back? | Four weeks after return the link is cut, and from then on we only know that the book was borrowed, not by whom.
A | Why isn't the link cut at once on return? | The four weeks are needed in case damage is found by the next reader.
A | What is "My reading history"? | You can switch on "My reading history" in your account. | Then we keep everything until you switch it off, and switching off erases the whole list at once.
A | interlibrary loan slip retention | Interlibrary loans are an exception: there we must keep the slip for two years for the accounts.
A | Could staff find out which pages I looked at on my laptop in your building? | We do not log which sites you visit.
A | Where is there filming? | There are two, one at the night return flap and one in the cycle cellar.
A | Someone nicked my bike downstairs four days ago. Is there still footage? | Pictures are overwritten after 72 hours unless something has happened.
A | What does Folio Cloud learn about me from you? | We hand them nothing but a number that stands for you, and whether you are over 18.
A | If I stop the reminders, do I get let off when I'm late? | Return reminders go out three days before the date, to everybody with an e-mail address; you can stop them, but overdue fees are then charged just the same.
A | do you track who reads the newsletter | We count how many open it, but not who.
A | What reaches the town when I leave a bill unpaid? | The town treasury, if a bill stays unpaid for 60 days: name, address and sum, never the titles.
A | guest cards | Guest cards: 30 days.
A | What is kept longer, unpaid bills or membership data? | Membership data: three years after your last visit or loan. | Unpaid bills: ten years, by tax law.
A | Can you refuse to delete me? | You may see what we have about you, have mistakes corrected, and have data erased unless a loan or bill is still open.
A | Do I have to contact the library before I go to the authority with a complaint? | If you are not satisfied with us, you may complain to the State Commissioner; you need not have written to us first.
N | What are the overdue fees?
N | Where are Katalog Plus's servers?
N | how often does Katalog Plus carry out maintenance
N | Who is the provider of the wireless network?
N | Why was the camera in the cycle cellar put up?
N | What does the yearly membership cost for a reader under 16?
N | Does the Folio app use cookies for advertising?
N | Is Lantern Street more careful with data than the university library?
N | When did version 5 come into force?
N | How many readers get the newsletter?
N | I'm 15 and don't want my mum to see what I've taken out. Can she ask for my list?
N | postal address state commissioner
N | Which statistics are my data used for?
N | My neighbor died and still had books out, what happens with his account and who may close it?
N | How was Pascal Irgang chosen for the office?
F | Why are the reading rooms filmed?
F | Why was the period for guest cards lengthened to 90 days?
F | why are interlibrary slips destroyed after four weeks like everything else
F | What does the chapter on health data say?
F | Why do you tell Folio Cloud my name and address?
O | how to get rid of moss in a lawn
O | Who invented the telephone?
