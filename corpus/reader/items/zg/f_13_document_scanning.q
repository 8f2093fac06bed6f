A | Do I have to flip each page over to capture the back? | The DS-40 scans both sides of a sheet in one pass.
A | I've got a letter from 1790. Can I let it be pulled in automatically? | Bound volumes, photographs with silver surface and anything older than 1850 must not go through the feeder; use the flat glass or, for volumes that open less than 120 degrees, the book cradle in room 2.
A | Why does it matter which of the two machines is switched on earlier? | Put on the scanner first and the computer afterwards, otherwise the driver does not find the device.
A | How big is the bill if I leave one bit of metal in? | A single staple scratches the glass and costs us about 180 pounds.
A | how many pages can i load in one go? | The feeder holds up to 80 sheets of ordinary paper or 25 sheets of card.
A | What do little yellow memos stuck on a letter need? | Sticky notes are scanned separately and placed after the sheet to which they were attached.
A | How fine should I set it for old pictures of people? | Photographs, watercolours   600 dpi       24-bit        TIFF
A | Why is the two-tone mode forbidden even though it's compact? | Do not use pure black and white (1 bit), although it saves space, because pencil notes and stamps disappear.
A | Can I protect the files with a secret code? | Passwords are forbidden in PDF/A.
A | The light has gone orange and nothing moves. What do I do? | If two sheets are pulled in at once, the ultrasonic sensor stops the machine and the lamp turns amber: take out the last sheet, put it back on top of the stack, and press "Continue".
A | Who can decipher a diary penned with a quill, and for how much? | Handwriting is not read; for that, send the files to the county record office, which charges 45 pence per page and takes three weeks.
A | The output is pure gibberish. What's the likely reson? | If the text remains garbled, look whether the wrong language has been set; that is the cause in most cases.
A | When may the most sensitive files be opened to the public? | Class A is open to all, class B only in the reading room, class C is closed until 100 years after the birth of the person concerned.
A | How soon does the repairman turn up? | With any other code, call the dealer, Brill & Sons, whose contract guarantees a visit within two working days.
N | What did the town archive of Wexcombe pay for the DS-40?
N | How many sheets a minute does the scanner manage at 400 dpi?
N | What does a transparent sleeve for torn sheets cost?
N | How many letters right does the program Lectern get on Welsh newspapers from before 1900?
N | which error number means that the lamp is failing?
N | My rollers have done 200,000 sheets. How many minutes does it take to change them?
N | How much does the copy in the cloud cost a year?
F | Why is JPEG meant for the archive and TIFF permitted only for previews on the web?
F | Why should the sensor be switched on only for sheets with glued labels?
F | Why do horizontal bands in the picture mean dust on the glass strip?
