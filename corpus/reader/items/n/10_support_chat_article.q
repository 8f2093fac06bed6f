A | For which versions do these hints hold? | Applies to Hazel Desk 4.1 to 4.4.
A | What hardware did Teun have? | Teun had installed Hazel Desk on a computer with 16 GB of memory and a graphics card with 8 GB.
A | Why does it take ages until the very first reply of the day? | The model is loaded from the disk when you ask the first question. After 30 minutes without a question it is thrown out again.
A | How do I stop the model from being thrown out of memory? | Solution: open Settings, Memory, and set "Keep model loaded" to "Until I quit".
A | I also view X-rays on the same machine. Which setting should I use then? | If you need the card for X-ray pictures as well, choose "2 hours" instead.
A | loading time SSD vs hard disk | On a spinning disk loading takes 60 to 90 seconds, on a solid-state disk 8 to 12.
A | Can I just drag the model folder over to another drive in the file manager? | Do not move it by hand: the program then believes that the models are missing and downloads all of them again.
A | What does "36 of 36" at the bottom of the window tell me? | It says how many layers are on the card. "36 of 36" is right.
A | Why did Teun see only 29 layers? | Bettina saw "29 of 36", since a browser with a video was using the card as well.
A | How fast did it get after he freed the card? | After he closed it and pressed Reload, Teun got 31 words a second where he had had 5.
A | How much memory does the 4-bit version save? | Alternatives if the card is too small: the 4-bit version, which needs 1.2 GB less and is hardly worse, or Hazel 4B, which is quicker but in our experience poor at doses and units.
A | I run an animal clinic. Is the smaller 4B a good idea? | For a practice we advise against the 4B.
A | My instruction sheets stop halfway through a sentence. What do I change? | Solution: Settings, Answers, Maximum length, 1,500.
A | What is the default limit for the length of an answer? | There is a limit to the length of answers, set to 512 tokens, or about 380 words.
A | When does "Conversation full" come up? | That one appears when question and answers together reach 8,192 tokens.
A | Why does temperature 0 lead to loops? | At 0 the model always takes the most probable word and can run in circles.
A | Which temprature is right for letters and which for facts? | Solution: 0.3 for factual texts, 0.7 for letters.
A | When should the repetition guard stay off? | Leave it off for lists and tables, in which words have to be repeated.
A | Will it hook up to the software where we keep our patients' files? | This is not possible in Desk; it exists only in Hazel Office.
A | If I mail you the report, can you read what I have been chatting about? | It contains settings, speed and the last 200 lines of the log, but none of your conversations, unless you tick the box for them.
N | What does Hazel Office cost?
N | Which operating system did Teun use?
N | What is the telephone number of support?
N | How many gigabytes does the 5-bit file of Hazel 9B take up on the disk?
N | speed of Hazel 4B in words per second
N | Does Hazel need a connection to the internet after it has been installed?
N | My graphics card is made by a different firm than most. Will Hazel use it at all?
N | How do I go back from 4.4 to an older version?
N | What should I do if Verify says that the file is damaged?
N | Why is the standard limit for answers as low as 512 tokens?
N | In which part of the settings do I find the temperature?
N | Can two people in the practice use Hazel on one computer at the same time?
N | How long has Bettina been with support, and who stands in for her?
N | Which practice software can Hazel Office read?
N | How quickly does support reply once a report has been sent?
F | Why was Teun's model file damaged?
F | How do I raise the conversation to 16,384 tokens in version 4.1?
F | Why does Bettina say that doses from Hazel can be trusted?
F | How do Desk customers reach support by telephone?
F | Why is the chat open at weekends?
O | How do you fold a paper crane?
O | What is the tallest waterfall in Norway?
