A | What is the smallest and the largest sheet it takes? | It takes sheets from 5 by 7 cm up to A3.
A | I've got a parish letter from 1790. Can I send it through the feeder? | Bound volumes, photographs with silver surface and anything older than 1850 must not go through the feeder; use the flat glass or, for volumes that open less than 120 degrees, the book cradle in room 2.
A | Why does the computer not see the machine when I start the computer first? | Put on the scanner first and the computer afterwards, otherwise the driver does not find the device.
A | warm-up time in cold weather | Warming up takes 40 seconds; in cold weather (below 12 degrees) wait five minutes, since the lamp is unsteady until then.
A | Why is it so bad if I forget one of those little metal things in the paper? | A single staple scratches the glass and costs us about 180 pounds.
A | What do I do with torn sheets? | Smooth folded corners; put torn sheets in a transparent sleeve.
A | How does it know where one document ends and the next one starts? | Put a separator sheet (barcode P) in front of each new document.
A | How many sheets of card fit in the feeder? | The feeder holds up to 80 sheets of ordinary paper or 25 sheets of card.
A | resolution for slides | Slides and negatives        2,400 dpi     48-bit        TIFF
A | Which file type do I choose for an old town map? | Maps and plans              400 dpi       24-bit        TIFF
A | Does going beyond 400 dpi help the text recognition? | For text recognition more than 400 dpi brings no gain, while less than 300 dpi raises the number of errors markedly.
A | Why shouldn't we scan in plain black and white, wouldn't that take less room? | Do not use pure black and white (1 bit), although it saves space, because pencil notes and stamps disappear.
A | difference between TIFF and JPEG | TIFF keeps every dot and is meant for the archive; JPEG drops detail and is permitted only for previews on the web.
A | What is PDF/A? | PDF/A is a kind of PDF in which fonts and colours are embedded, so that it will look the same in fifty years.
A | How fast is it at 600 dpi? | Speed is 40 sheets a minute at 300 dpi and 14 at 600 dpi.
A | It grabbed two pages together and now there's an orange light. What next? | If two sheets are pulled in at once, the ultrasonic sensor stops the machine and the lamp turns amber: take out the last sheet, put it back on top of the stack, and press "Continue".
A | When may the ultrasonic senser be switched off? | Switch the sensor off only for sheets with glued labels, since it takes each label for a second sheet, and switch it on again afterwards.
A | How well does Lectern read carbon copies? | On clean typescript it gets 99% of the letters right, on newspapers from the war years 93%, and on carbon copies as few as 85%.
A | I have my great-grandfather's diary in his own hand. Who can turn it into text, and for how much? | Handwriting is not read; for that, send the files to the county record office, which charges 45 pence per page and takes three weeks.
A | The recognised text is gibberish, what's the likely reason? | If the text remains garbled, look whether the wrong language has been set; that is the cause in most cases.
A | access class C meaning | Class A is open to all, class B only in the reading room, class C is closed until 100 years after the birth of the person concerned.
A | Can the paper be thrown away after scanning? | The paper is never thrown away, except invoices younger than 1990, which may be shredded ten weeks after a second person has checked the scan.
A | There are stripes running from top to bottom in my pictures. What's that from? | Vertical lines in the picture mean dust on the glass strip; horizontal bands mean a failing lamp.
A | What should I do with error E5? | Error E5: paper jam; open the lid with the lever at the left and pull the sheet in the direction of travel, never backwards.
N | What did the DS-40 cost?
N | How many pages has the archive scanned so far?
N | resolution for wax seals
N | What is the telephone number of Brill & Sons?
N | What does a new lamp cost?
N | I have got some rolls of microfilm from the local paper. Is there a way of getting those in here?
N | How much memory does a 600 dpi photograph take up?
N | Who's allowed to move a file from class B to class A?
N | How do I clean the rollers?
N | I'm only a visitor doing my family tree. May I use the machine myself, and when is it free?
F | Why must PDF/A files have a password?
F | How does the DS-40 scan A2 posters in one piece?
F | Why is the feeder recommended for bound volumes?
F | Why does Lectern read handwriting better than print?
O | How long does a tadpole take to become a frog?
O | What is the VAT rate in Denmark?
