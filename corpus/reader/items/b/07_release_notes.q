A | In which languages can handwriting be searched? | Recognition works in English, German, Spanish and Polish and takes place on your own device.
A | Is my scribble sent to some server to be recognised? | Recognition works in English, German, Spanish and Polish and takes place on your own device.
A | My tablet has been on battery all day and the pen notes still aren't searchable, why? | The first indexing needs about one minute for every 200 pages and runs only while the device is charging.
A | How many people can edit a notebook at once? | Up to 25 people can edit a notebook at the same time.
A | How does the new sync engine save traffic? | Only changed paragraphs are sent instead of whole notes.
A | I'm stuck on macOS 11, what can I do? | Users of macOS 11 can stay on version 7.6, which will get security fixes until 30 June.
A | Can version 7.5 write format 4? | Quillpad 7.5 and 7.6 can read format 4 but not write it; earlier versions cannot open it at all.
A | Backup-v7 folder how long kept | Before conversion a copy is put in the folder `Backup-v7`, where it stays for 60 days.
A | Why don't my old plug-ins load any more? | Plug-ins written for version 7 no longer load, because the old interface gave them access to all files of the user.
A | How many plug-ins have been adapted so far? | Of the 310 plug-ins in the catalogue, 192 have already been adapted.
A | For how long will legacyPlugins remain available? | Administrators can allow old plug-ins again for a transitional period with the setting `legacyPlugins=true`; the setting will disappear in version 8.3.
A | What does Ctrl+J do now? | Ctrl+J now opens the jump list.
A | I hate the new key combinations. How do I get the ones I'm used to? | If you prefer the former layout, choose "Classic" under Settings > Keyboard.
A | Why was e-mail to note droped? | It was used by fewer than 1 percent of accounts and caused more than half of all spam complaints.
A | Startup time of 8.0 compared with 7.6? | - The program starts in 1.2 seconds on our reference laptop, compared with 2.9 seconds for version 7.6.
A | I cut too much off a photo in a note last week, is the rest gone for good? | The original is kept, so cropping can be reversed at any time.
A | Which error made reminders ring twice? | - #4502: The clock change in autumn made daily reminders ring twice.
A | How serious is the security gap with foreign pictures? | We rate it as medium; 7.6.2 closes it as well.
A | My iPad keeps throwing me out of a very large notebook. Anything I can do until it's fixed? | - On iPads with less than 3 GB of memory, notebooks of more than 2 GB may close unexpectedly. Way round: split the notebook.
A | When will 8.0.1 come out? | This will be mended in 8.0.1, planned for the middle of November.
A | How much is the Team edition? | | Team | 60 euros per person | unlimited | 100 GB per person | unlimited |
A | I paid once for life back in 2016, do I have to pay again for this one? | Holders of a lifetime licence bought before 2019 get version 8 free of charge; the storage of 20 GB is included only if they create an account.
A | Why should the other devices be upgraded within 14 days? | Do this within 14 days, since devices with version 7.4 or older stop synchronising after that.
A | What do I lose when I go back to version 7? | To go back to version 7, uninstall version 8, install 7.6 and open the notebooks from `Backup-v7`; changes made in the meantime are lost.
N | How do I export my notes to Word?
N | Is there a discount for schools that buy many licences?
N | Are the notes encrypted on your servers?
N | Who wrote the new sync engine?
N | Which version of the Linux kernel is needed?
N | I bought my Personal subscription last week, can I get my money back?
N | maximum size of single attachment
N | When will Quillpad 9 appear?
N | How do I invite somebody to a shared notebook?
N | Can I use the recording of my voice as a note, and for how many minutes?
F | Why did the price of the Personal edition go up with version 8?
F | Why does undo in a shared notebook take back other people's changes?
F | How do I use handwriting recognition in Arabic?
F | What is new in the Quillpad app for smart watches?
O | How do I get from Vienna airport to the centre?
O | What is the melting point of tin?
