A | How much room should there be behind the printer? | Leave 20 cm of space behind it and 10 cm on either side so that warm air can escape.
A | I carried it in from the freezing car, may I switch it on straight away? | If it has come in from the cold, let it stand for two hours, since condensation can damage the laser.
A | Why not hoover up spilt toner? | Do not use a vacuum cleaner: ordinary filters let the dust through.
A | When do I plug in the USB cable during set-up? | 4. Connect the power cable. Do not plug in the USB cable yet; the computer asks for it during installation.
A | How many pages do the cartridges that come with it last? | The cartridges supplied are starter cartridges that last for 700 pages each.
A | Is a USB cable included? | The box contains no USB cable.
A | My router hasn't got a WPS button, how do I get the printer online? | If your router has no WPS, choose Menu > Network > Wi-Fi > Search and type in the password.
A | It can't see my 5 GHz network, is it broken? | The printer supports only 2.4 GHz, not 5 GHz.
A | Can Wi-Fi and the network cable be used at the same time? | Wi-Fi is switched off as long as a network cable is plugged in.
A | capacity multipurpose slot | Multipurpose slot | 50 sheets | 60 to 220 g/m² | card, labels, envelopes, film for lasers
A | How many sheets fit into the optional tray? | Tray 2 (optional) | 520 sheets | 60 to 120 g/m² | plain only
A | Can it print A5 on both sides by itself? | Printing on both sides works with paper of 64 to 105 g/m² in A4. Smaller sizes have to be turned over by hand.
A | Which way round do I put in envelopes? | Envelopes go into the slot with the flap closed and facing down; open the rear cover so that they come out straight and without creases.
A | What's the usual reason for paper getting stuck? | Paper that has become damp is the most frequent cause of jams.
A | What would I pay for the big black cartridge? | Black toner, large | LT-42KX | 6,500 | 109 euros
A | What is the order number of the waste toner box? | Waste toner box | LW-42 | 18,000 | 22 euros
A | It says "Toner low" and I've got an 80-page thesis to print tonight. Will that work? | When "Toner low" appears, about 200 pages can still be printed.
A | The yellow is used up but I only need plain black text, can I go on? | When "Replace toner" appears, colour printing stops, but you can carry on in black if Menu > Setup > Continue in black is switched on.
A | Do I lose the guarrantee with cheap cartridges from another brand? | Cartridges by other makers may be used and do not void the guarantee, but damage caused by them is not covered.
A | What do I do about a jam marked C? | C: rear. Open the rear cover and lower the two green levers first; otherwise the paper tears.
A | There are spots every 76 mm. Can I repair that myself? | Spots at regular distances: measure the distance. 94 mm points to the drum, 76 mm to the fuser. The drum can be changed by yourself, the fuser only by a technician.
A | letters have coloured edges | Coloured edges round letters: run Menu > Quality > Align colours.
A | How much power does it draw when asleep? | After 5 minutes the printer goes to sleep and then uses 1.2 watts instead of 55 when ready.
A | How do I get three years instead of two? | The guarantee runs for two years, or three if you register within 30 days of purchase.
N | How much does tray 2 cost?
N | Can I scan with this printer?
N | Where can I find a technician near me who changes the fuser?
N | What does a call to the hotline from abroad cost?
N | How long is the power cable?
N | I forgot the PIN of the menu, how do I reset the printer to how it was in the shop?
N | recommended brand of recycled paper
N | How do I print from a memory stick?
N | How thick may the labels be at most before they come off inside?
N | Since when has the DX-420 been sold, and is there a successor?
F | Why is colour printing slower than black?
F | How do I add more memory?
F | What do I do when the display shows jam F?
F | Why may the drum lie in the sun for an hour?
O | How many players are there in a handball team?
O | When do swallows fly south?
