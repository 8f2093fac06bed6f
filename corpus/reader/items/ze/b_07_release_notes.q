A | Do my pen scribbles get uploaded to the cloud to be made findable? | Recognition works in English, German, Spanish and Polish and takes place on your own device.
A | How big a group can work on one thing simultaneously? | Up to 25 people can edit a notebook at the same time.
A | By how much did they reduce bandwidth? | On our test set of 10,000 notes this cut the traffic by 83 percent.
A | My old Mac can't be upgraded. How long am I protected? | Users of macOS 11 can stay on version 7.6, which will get security fixes until 30 June.
A | Why do my old extensions refuse to start? | Plug-ins written for version 7 no longer load, because the old interface gave them access to all files of the user.
A | How do I get back the key combos I was used to? | If you prefer the former layout, choose "Classic" under Settings > Keyboard.
A | Why did you scrap forwarding messages into the app? | It was used by fewer than 1 percent of accounts and caused more than half of all spam complaints.
A | I trimmed a photo too much. Is it gone forever? | The original is kept, so cropping can be reversed at any time.
A | why did my daily alarm go off doubel in october | #4502: The clock change in autumn made daily reminders ring twice.
A | Can Arabic scribbles be found? | Handwriting in right-to-left scripts is not recognised.
A | My tablet keeps quitting with one gigantic collection. What can I do? | Way round: split the notebook.
A | What does a single person pay for twelve months? | Personal | 36 euros | unlimited | 20 GB | up to 5
A | I'm at university. What reduction do I get? | Students pay half for Personal when they show a valid student card.
A | How many days do I have to bring all my gadgets up to date? | Do this within 14 days, since devices with version 7.4 or older stop synchronising after that.
N | How many accounts used the feature E-mail to note?
N | What will the setting legacyPlugins=true be replaced by in version 8.3?
N | How many of the 192 adapted plug-ins are written by Quillpad itself?
N | Who reported that pasting from spreadsheets lost the minus sign?
N | Why is the number of devices in the Free edition limited to 2?
N | I bought a lifetime licence in 2018. What did it cost then?
N | in which languages will handwriting search come with version 8.0.1?
F | Why can Quillpad 7.5 write format 4 but not read it?
F | Why were tables cut from 60 columns to 24 in version 8?
F | Why does undo in a shared notebook undo the changes of all 25 people?
