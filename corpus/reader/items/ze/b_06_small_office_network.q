A | How old is the wiring? | The cabling dates from 2004 and is of category 5, which allows 100 Mbit/s over most of the runs.
A | Why do a couple of people have to use the same wire? | The switch on the ground floor has no free ports left, for which reason two draughtsmen share one cable through a small hub under the desk.
A | What keeps the signal from getting to where the models are made? | Wi-Fi is provided by the router alone and does not reach the model workshop because of the brick wall of the old bakehouse.
A | Why wasn't the cheapest supplier picked? | Mr Vermeer pointed out that the practice sends large models to engineers every day and that upload therefore matters more than download.
A | How do we avoid the set-up charge? | The connection fee of £150 is waived if the order is placed before the end of May.
A | The line goes dead. How soon are we back on the net? | As a reserve in case of failure, a mobile router with a 4G card will be bought; it switches over by itself within about a minute, but the plotters and the guest network are then cut off to save data.
A | Why not save nine hundred quid by going for the lesser grade? | Category 6 would have been £900 cheaper, but it carries 10 Gbit/s only up to 55 metres, and the run to the workshop is 68 metres long.
A | Are we free to make a hole wherever we like in that protected masonry? | The wall of the bakehouse is listed; drilling is permitted only through the existing joint beside the chimney, and the council must be told two weeks beforehand.
A | can a client who drops by use our printer | They cannot; they hand their file to reception.
A | Which group should my own mobile be in? | Private phones of staff belong in the guest network.
A | Why keep the wireless running after hours? | Judith Blythe was against switching off Wi-Fi at night, since the cleaners use it for their time sheets.
A | Fifteen of us want to log in from home. What extra do we pay? | Up to ten people can be connected at once with the licence included; a further ten cost £180 a year.
A | What does it cost if the technician comes round? | A maintenance contract at £95 a month includes updates and help by telephone on working days from 8 to 18; visits are charged at £70 an hour.
A | By when must I have shut everything down before the big switch? | Everybody must have saved and logged off by Friday at 17:00.
N | Which firm laid the cabling of category 5 in 2004?
N | On which building site in Deal was Paul Sung?
N | Why did Clarion offer a contract of only 12 months?
N | How many cameras are in the network 40 for the building?
N | What does the mobile router with a 4G card cost?
N | Lottie Grant informs the staff about the change. By what date must she do so?
N | how many metres of fibre join the two switches?
F | Why was Medway Net chosen although its upload is 500 Mbit/s?
F | Why will the council be told two weeks after the drilling through the chimney?
F | Why did the partners approve the maintenance contract at £95 a month on 6 May?
