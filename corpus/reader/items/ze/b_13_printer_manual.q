A | How sturdy does the table have to be? | Place the printer on a level surface that can bear 30 kg.
A | I need to get at the hot part. How long must it cool? | The fuser inside reaches about 190 °C; wait 40 minutes after switching off before you touch it.
A | May I hoover up the powder I dropped? | Do not use a vacuum cleaner: ordinary filters let the dust through.
A | Why does it dawdle so when turned on for the first time? | The first start takes about four minutes, because the colours are aligned.
A | Is the lead for the computer part of the package? | The box contains no USB cable.
A | My laptop sees the device only over ethernet and wireless won't come up. Why? | Wi-Fi is switched off as long as a network cable is plugged in.
A | will it join my 5 gigaherz home net | The printer supports only 2.4 GHz, not 5 GHz.
A | Why are transparencies for bubble jets forbidden? | Never use inkjet film, because it melts in the fuser.
A | What usually makes sheets get stuck? | Paper that has become damp is the most frequent cause of jams.
A | The warning about powder running low has come on. How many more sheets have I got? | When "Toner low" appears, about 200 pages can still be printed.
A | What would the bigger dark refill cost me? | Black toner, large | LT-42KX | 6,500 | 109 euros
A | I put in a no-name refill. Have I lost my warranty? | Cartridges by other makers may be used and do not void the guarantee, but damage caused by them is not covered.
A | How can I avoid ripping the sheet caught at the back? | C: rear. Open the rear cover and lower the two green levers first; otherwise the paper tears.
A | Specks keep coming back every 7.6 centimetres. Can I replace the culprit on my own? | The drum can be changed by yourself, the fuser only by a technician.
N | What does the Lumora DX-420 colour laser printer cost?
N | How long is the power cable supplied in the box?
N | What is the order number of the optional tray 2?
N | Which sizes of envelopes go into the multipurpose slot with the flap closed?
N | Why is the memory of 512 MB not expandable?
N | My fuser has to be changed by a technician. What does the visit cost?
N | in which year was the app lumora print made for android 8?
F | Why does black printing stop while colour goes on when "Replace toner" appears?
F | Why does the guarantee for rollers, drum and fuser run for three years?
F | Why does the printer switch itself off after four hours only if a network cable is connected?
