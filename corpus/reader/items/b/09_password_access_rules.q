A | I'm coming as a guest lecturer next term. How do I get a login and how long is it good for? | Visiting lecturers get one if their head of department applies for it on form A3; it runs out after six months unless it is extended.
A | Can people from the town use the library computers? | Members of the public can use the library computers with a day ticket and need no account.
A | When is a student account closed? | Student accounts are closed 90 days after the last day of term, staff accounts at midnight on the last day of employment.
A | When I retire as a professor, can I hang on to my e-mail? | Retired professors may keep their mailbox, but not access to the student records.
A | minimum password length administrators | At least 14 characters for students and staff, and at least 20 for administrators.
A | Why are there no rules about special characters? | There are no rules about capitals, digits or special characters, since experience has shown that they lead people to choose "Password1!" and the like.
A | My new password was rejected although it's 18 characters long. What could be the reason? | Instead, every new password is compared with a list of 600 million stolen ones. If it is on the list, it is refused.
A | Why don't we have to change passwords every few months any longer? | Regular changes were abolished two years ago because people merely added a number at the end.
A | Are spaces allowed in a password? | Spaces are allowed.
A | How much do students pay for Keepfold? | Students get it at a reduced price of £9 a year.
A | I already use a different password safe at home, is that OK? | Other managers are allowed provided that they encrypt their data on your own device.
A | I'll be in hospital for a month and somebody should look at my messages. How do we do that without me giving away my login? | If a colleague has to read your mail while you are away, set up a deputy under Mail > Delegation; the deputy then logs in with their own password.
A | When am I asked for the second factor? | It is asked for when you log in from outside the campus, when you use a device for the first time, and always in the student records and finance systems.
A | Which method must the finance office use? | - A security key for the USB port: the safest method, and compulsory for administrators and the finance office.
A | I lost the little USB stick for logging in, what will a new one cost me? | The College pays for the first one; a replacement costs £28.
A | Why arent text messages accepted any more? | Text messages have not been accepted since January, as they can be intercepted by anyone who takes over your telephone number.
A | My phone was stolen and I study from abroad, how can I prove who I am? | Distance students can make a video appointment and show their passport.
A | My phone keeps asking me to confirm a login that isn't mine! | Press "Not me" and change your password at once, since it means that somebody knows it.
A | Who approves access to student records? | Extra rights have to be requested by your line manager and approved by the owner of the data: the Registrar for student records, the Bursar for finance, the Head of HR for personnel files.
A | What does it mean if the owner hasn't replied to my request after five working days? | The owner has five working days to decide. If nothing is heard, the request counts as refused.
A | How often are access rights reviewed? | Every March and September the owners receive a list of all people with access and have to confirm each name.
A | After I move to another department, how long do I keep my former rights? | When you change department, the old rights end after 14 days.
A | How do administrators take a shared password out of the vault? | Taking one out needs the consent of a second administrator, and the password is changed automatically after four hours.
A | After how many wrong attempts is an account locked? | This happens after ten wrong attempts.
N | What does a day ticket for the library computers cost?
N | How many devices can I register for the app Confirma?
N | Who is the Registrar at the moment?
N | Which software is used as the vault?
N | I got married and changed my name, how do I get a new user name?
N | Is there a fee if I've lost my College card?
N | How large is the mailbox of a student?
N | Wi-Fi password for guests
N | How do I get a fresh list of ten codes when I've used all of them up?
N | On which days does the disciplinary committee meet, and can I take somebody with me?
F | Why do passwords have to be changed every 90 days?
F | Why is the text message the recommended method?
F | On which number do I ring the IT desk to tell them my password?
F | Why do administrators have only a single account?
O | How deep should tulip bulbs be planted?
O | What time does the ferry to the island leave?
