A | How long does startup take with an SSD? | On a spinning disk loading takes 60 to 90 seconds, on a solid-state disk 8 to 12.
A | What should I set the creativity dial to for correspondence? | Solution: 0.3 for factual texts, 0.7 for letters.
A | How much room would I save with the more compressed file? | Alternatives if the card is too small: the 4-bit version, which needs 1.2 GB less and is hardly worse, or Hazel 4B, which is quicker but in our experience poor at doses and units.
A | When can I reach someone by typing? | Chat support is open Monday to Friday from 9 to 17, telephone for Office customers only.
A | How long can a reply get out of the box? | There is a limit to the length of answers, set to 512 tokens, or about 380 words.
A | Why is it sluggish every morning? | The model is loaded from the disk when you ask the first question. After 30 minutes without a question it is thrown out again.
A | why does it get stuck in a loop when i set zero | At 0 the model always takes the most probable word and can run in circles.
A | Why not drag the directory over in Explorer? | Do not move it by hand: the program then believes that the models are missing and downloads all of them again.
A | Can I trust it on how much medicine to give a cat? | Bettina's answer, which we repeat here in full: no. Hazel drafts, the veterinarian checks.
A | Will you be able to see what I typed if I submit diagnostics? | It contains settings, speed and the last 200 lines of the log, but none of your conversations, unless you tick the box for them.
A | It says everything is used up and I can't type any more. What now? | The only remedy is a new conversation.
A | What had been hogging the graphics hardware? | Bettina saw "29 of 36", since a browser with a video was using the card as well.
A | How do I find out wether my download got corrupted? | Settings, Storage, Verify takes about four minutes and compares the file with its checksum.
A | I want it to pull records straight from our patient system. Do I need the other edition? | This is not possible in Desk; it exists only in Hazel Office.
N | What does Hazel Office cost?
N | which practice software did teun want hazel to read?
N | How many gigabytes of disk does the folder with the models need?
N | My colleague set it to 0 as well. Who was the colleague that told Teun to?
N | How many words a second does Hazel 4B reach?
N | Does Hazel Desk 4.5 come out this year?
N | Why is telephone support for Office customers only?
F | What had damaged Teun's model file?
F | Why leave "Repetition guard" on for lists and tables?
F | support recommends the 4B to practices, how good is it at doses?
