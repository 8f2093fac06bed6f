A | Why is there nobody whose sole job is privacy? | As fewer than twenty people work with personal data here, we have no duty to appoint a data protection officer, but Olu Adeyemi deals with all questions: privacy@velofink.example.
A | Can I attach a scan of my passport to a message? | Please do not send copies of identity cards by e-mail, because e-mail can be read on the way.
A | I put it on my Visa. What part of my details do you get? | If you pay by card, we see only the last four digits and the amount; the full number goes to the payment service Zahlfix.
A | Why do you take my details for an expensive racer? | For bicycles above 500 euros we write down name, address and frame number, so that the police can return a stolen bicycle to you.
A | How long do you hang on to bills? | Invoices are kept for eight years as tax law demands; frame numbers for ten years or until you withdraw the consent.
A | when do you wipe my mobile contact after i bring the rental back | | Telephone number | breakdown, late return | 30 days after return |
A | Are you tracking me while I ride around? | It is asleep during normal hire and is woken up only if the bicycle is more than six hours overdue or you report it stolen.
A | My daughter is 15. What do you note about her? | You have to be 18 to hire; for younger riders a parent signs, and then we store the parent's data and only the first name and body height of the child.
A | For how long is my servicing record held, and why? | The repair history is kept for five years, because it helps us with warranty cases and tells the next mechanic which parts were fitted.
A | How soon is video footage wiped? | Pictures are overwritten after 72 hours.
A | Who is entitled to watch the recordings? | Only Maren Fink can look at them, always in the presence of a second person, and each viewing is logged.
A | Why does no pop-up appear when I browse your site? | That needs no consent, so you see no banner.
A | How often do you email your subscribers? | The newsletter comes six times a year.
A | I want to know everything you hold on me. How long will I wait? | The answer comes within one month and is free of charge the first time in a year.
N | How many bicycles have been taken from the cellar since the two cameras were put up?
N | How many visitors are counted without cookies each month?
N | In which country is the firm Textmail, which sends the messages?
N | how high is the deposit for a bicycle worth up to 4,000 euros
N | What is the map provider in the United States called?
N | I have already asked once this year what you store. How much is the second answer?
N | Which collection agency gets a claim that remains unpaid after two reminders?
F | Why is the position transmitter fitted to ordinary bicycles as well as e-bikes?
F | With what program do you measure who opens the newsletter?
F | Which of the two cameras films the workshop and the changing room?
