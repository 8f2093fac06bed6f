A | On which days is Yusuf in? | Our network and the servers are run by Yusuf Aydin, two days a week (Tuesday and Thursday).
A | It's Friday and a press won't move because of the network. Who is there to help? | On the other days his stand-in is Carla Menn in pre-press, for urgent matters only.
A | What counts as urgent? | "Urgent" means that a press stands still, that a customer's files cannot be opened on the day of printing, or that you think an attacker is in the system.
A | Why may we not put updates on the press controllers? | Nobody installs anything on them, not even updates, as we would lose the guarantee.
A | Why do Macs stay in use longer than the other computers? | Computers are replaced after five years, Macs after six because they hold their value longer.
A | Why am I asked to close the layout software over lunch? | Design programs are leased by the seat: we have nine seats, shared by fourteen people, so please quit the program at lunch.
A | May I keep a nice typeface that a client sent along? | Never copy them into our own library, for that would be theft, and in 2019 it cost us 6,200 euros.
A | minimum password length | Your password has at least 14 characters.
A | How often do I have to change my password? | It does not expire. You change it only if you suspect that someone knows it.
A | I don't want any work app on my private phone. What else is there for the code? | If you do not wish to use your own phone, you get a key fob.
A | What can shared logins open? | Shared logins exist only at the four machine consoles and at the shop counter. They can open nothing but job tickets.
A | I mistyped it again and again and now I'm shut out. How long until I can have another go? | After six wrong attempts the account is blocked for 30 minutes.
A | Why is streaming films not allowed? | Streaming films is not allowed, since the line is shared with the upload of print data.
A | How do I get a 90 MB file to a customer and how long does it stay there? | Attachments above 25 MB are not sent by mail; use the box at drop.pressgang.example, where files stay for 21 days.
A | I think I opened a nasty link. What should I do first? | If you have clicked on something odd: pull out the network cable, leave the computer on, ring 77.
A | How long are print data and adress lists kept? | Print data are kept for 24 months so that reprints are possible, then deleted. | Address lists for mailings are another thing: they are deleted 30 days after posting, and are opened on the mailing computer only.
A | Someone rang up wanting to know everything we've stored on her. Whom do I hand that to? | Pass the question on to our data protection officer, Hedwig Lauer, the same day; she has one month to answer.
A | My laptop was nicked from the train, how fast must I speak up? | Laptops are encrypted; if one is lost, tell Yusuf or Carla within two hours, also at night.
A | Is the desktop backed up? | What you save on the desktop is not backed up.
A | Can I paste a customer's unpublished text into an outside AI tool? | Customer texts that are not yet published may not be pasted into any outside tool.
N | Which company makes our presses?
N | How much does a seat of the design program cost per year?
N | My screen hurts my eyes, can I get a bigger one and how?
N | Which translation tools are on the list in the wiki?
N | How many tickets came in last year?
N | I left the firm in spring. How long did my mailbox stay open after that?
N | wifi password for visitors
N | Where are the backup copies of the job server kept?
N | What do the extra rules for ballot papers say?
N | Why was Kopierhaus attacked, and by whom?
N | May I use a firm laptop for my evening class at home?
N | Is Hedwig Lauer employed by us or does she come from outside?
N | How do I set up the code app on a new fone?
N | Does the two-day reply time also hold for temporary helpers' tickets at Christmas?
N | What happens to the computers once they are five years old, can staff buy them?
F | Why must a password contain special signs?
F | Why can only Carla unblock an account early?
F | Why are desktops backed up every hour?
F | What does part 9 say about mobile phones on the shop floor?
F | Why was the colleague in April 2023 given a warning for clicking?
O | Which vegetables can be sown in autumn?
O | How tall is the Eiffel Tower?
