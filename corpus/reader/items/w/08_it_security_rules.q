A | How long must a master password be? | Your master password must be at least 16 characters long; we suggest four words that have nothing to do with each other.
A | Why aren't we made to pick a new one regularly? | It is never changed unless we suspect that someone knows it, because people who must change it every month write it on the back of the vaccine fridge.
A | Rohan rang and wants my login to fix something. Shall I give it him? | Never tell it to anybody, not even to Rohan from IT. He won't ask.
A | I can't find my little yellow thing any more, what now and who pays? | If you lose one, report it the same day, and we block it within the hour. | A replacement costs the practice £24, not you.
A | screen lock reception vs consulting room | In consulting rooms it locks by itself after two minutes, at reception after ten, since the receptionists would go mad otherwise.
A | How fast are requests for new software dealt with, and why do some take so long? | Ask through the ticket page; simple things are done within two days, things that touch patient records take about two weeks, as they must be tested on a copy first.
A | A client brought pictures on a memory stick from another clinic. Any way to look at them? | USB sticks from outside are forbidden, with one exception: X-ray discs and sticks brought by owners may be read on the grey laptop, which is connected to nothing.
A | What is phishing? | "Phishing" means messages that pretend to come from someone you trust, in order to get at passwords or money.
A | what gives away a bogus email | Signs of it: hurry, threats, a sender whose address does not match the name, an invoice you weren't expecting.
A | I stupidly opened a strange attachment. What do I do step by step? | If you clicked on something: pull out the network cable, leave the computer switched on, and ring Rohan on extension 77, at night the duty line. | Do not try to clean anything up.
A | Will I get into trouble for owning up to that? | We do not punish people who report a click. We do punish those who hide one.
A | Why must changes of bank details be checked by phone? | This rule was made after the Thornbury practice sent £8,300 to a false drug wholesaler.
A | account number change confirmation | Whenever a supplier or an employee writes that their account number has changed, ring them back on a number that we already had. Two people must confirm the change.
A | May I have a peek at how my neighbour's moggy is doing? | Looking up the neighbour's cat out of curiosity is a breach, and every access is logged for three years.
A | Can blood results go to a pet's family by SMS? | Messages about test results may be sent to owners by text, but without the name of the illness.
A | What permission is needed to put a picture with a dog and its owner online? | Photos of animals for our social media pages need the owner's written consent. | Photos in which people can be recognised need theirs as well.
A | I'd like to read my job emails on my own mobile, what are the conditions? | If you want work mail on your phone, it must have a code of six digits and you must agree that we can erase the mail part, and nothing but that, from a distance.
A | How much longer are the nightly copies kept than the hourly ones? | The hourly copies are kept for a week and the nightly ones for a year.
A | What does "paper morning" have to do with the red folder? | In that time you work with the paper forms in the red folder. | Practise it: each practice holds a paper morning twice a year.
A | I'm swithcing from one of our practices to another, do I get a new account? | Anyone who moves from one practice to another keeps the account but loses access to the old practice's till.
N | What does Lockling cost the group per year?
N | Who else is on the duty line besides Rohan?
N | How many messages were reported by reception?
N | Did Thornbury ever get its £8,300 back?
N | What punishment does someone get who hides a click?
N | When were the yellow keys introduced?
N | Is the portal safer than encrypted mail?
N | how long does it take to restore the till
N | My tablet was stolen out of the car while I was on call, do I have to pay for it?
N | How is mail encrypted when it goes to a practice that has no key?
N | Which of the seven practices has the grey laptop?
N | Are locums and students on placement given an account?
N | I forgot my master password over the holidays, how do I get back into the safe?
N | Who looks through the log of accesses and how often?
N | guest network password
F | Why does the screen at reception lock after two minutes?
F | What does rule 10 say about printers?
F | Why did the Leeds practice pay a false drug wholesaler?
F | Why should the computer be switched off after a click?
F | Why were only 112 of last year's reported messages bad?
O | How do I season a cast-iron pan?
O | Who discovered penicillin?
