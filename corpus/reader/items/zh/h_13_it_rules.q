A | On which days can I actually get hold of the network man? | Our network and the servers are run by Yusuf Aydin, two days a week (Tuesday and Thursday).
A | How long before somebody replies to my request? | Tickets are answered within two working days.
A | Why mustn't we patch the thing that drives the printer ourselves? | Nobody installs anything on them, not even updates, as we would lose the guarantee.
A | Why do the people on Apple machines wait longer for new ones? | Computers are replaced after five years, Macs after six because they hold their value longer.
A | Why am I asked to close the layout software before I go and eat? | Design programs are leased by the seat: we have nine seats, shared by fourteen people, so please quit the program at lunch.
A | A client sent a lovely typeface. Can I hang on to it for other work? | A customer's fonts may be used for that customer's job and must be deleted after delivery.
A | when does my passwrod run out | It does not expire.
A | I won't put any work app on my private mobile. What do I get instead? | If you do not wish to use your own phone, you get a key fob.
A | I mistyped too often and now I'm locked out. How long do I have to sit there? | After six wrong attempts the account is blocked for 30 minutes.
A | Can I watch a series over my sandwich? | Streaming films is not allowed, since the line is shared with the upload of print data.
A | I opened something fishy and I'm scared. Should I power it down? | If you have clicked on something odd: pull out the network cable, leave the computer on, ring 77.
A | A shop wants a second run of a brochure from last autumn. How long do you hold on to the artwork? | Print data are kept for 24 months so that reprints are possible, then deleted.
A | My portable got pinched on Saturday night. How fast must I say so? | Laptops are encrypted; if one is lost, tell Yusuf or Carla within two hours, also at night.
A | May I run a client's secret novel through a chatbot? | Customer texts that are not yet published may not be pasted into any outside tool.
N | Which design programs are leased with the nine seats?
N | Who answers when you ring 77 because you have clicked on something odd?
N | Which translation and picture tools are on the list in the wiki?
N | How much does the contract with the makers of the RIP servers cost a year?
N | In which safe are the extra rules for ballot papers and banknotes kept, and who has the key?
N | Where are the copies of the job server stored for 60 days?
N | Which fonts did the theft in 2019 that cost 6,200 euros concern?
F | Why can Carla unblock an account earlier but Yusuf not?
F | Why are address lists for mailings kept for 24 months and print data only 30 days?
F | Why was Pressgang at a standstill for eleven days in April 2023?
