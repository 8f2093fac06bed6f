A | How long must I let it rest before powering it back up? | 3. Wait ten minutes.
A | What would it set me back to stretch cover to twenty years? | The warranty lasts ten years and can be extended to 15 years for 390 € or to 20 years for 720 €, but only within the first 24 months after delivery.
A | how much room does it need above and next to it | Clean the grille and keep 30 cm free on either side and 50 cm above.
A | How many past notices can I look back on? | The last 200 messages are kept, the oldest being overwritten.
A | At what reading does it complain the mains is too weak? | 102 Grid voltage too low (under 195 V).
A | Why can't I unscrew the housing and take a peek inside myself? | Everything that requires the cover to be opened must be done by a qualified electrician, since up to 1,000 V remain inside for ten minutes after switching off.
A | Why mustn't I flip the black knob before the fuse? | The order matters: if the DC switch is turned first under load, an arc wears its contacts.
A | How come 201 turns up whenever it has been wet outside? | Common causes are damp plugs after rain and cables bitten by martens.
A | It says 401 and the app shows nothing. Am I losing production? | 401 No connection to the portal. Yellow. Feeding is not affected.
A | A bolt hit our roof and fried the box. Will you replace it for free? | Damage by lightning and faults caused by opening the cover are excluded.
A | What does an amber light signify? | Yellow is a warning: feeding goes on.
A | Can I ring you at the weekend in July? | The hotline is open Monday to Friday from 8 to 18 h and, from April to September, on Saturdays from 9 to 13 h as well.
A | The ventilator doesn't turn and 305 is on. What can I do without calling anyone? | Yellow. Remove leaves or insects from the outside.
A | I get 204 in bright red, is that my own doing? | Turn the DC switch to 0 at once and call the installer, because there are too many modules in one string.
N | What is the telephone number of the hotline on Saturdays from 9 to 13 h?
N | How much does the fan with the part number 88-410 cost?
N | why are only the last 200 messages kept
N | How heavy is the inverter with the cover?
N | What is the highest output of the inverter in watts when the heat sink is cool?
N | I need an electrician for message 212. How much will checking all plugs cost?
N | What does message 215 mean on the solar side?
F | Why do numbers from 300 to 399 concern communication?
F | Which type A residual current device is required instead of type B after message 322?
F | For how many minutes does feeding stop while the lamp on the front is yellow?
