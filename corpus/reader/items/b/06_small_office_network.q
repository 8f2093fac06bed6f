A | Why was Paul Sung not at the meeting? | Apologies: Paul Sung, who was on a building site in Deal
A | How old is the cabling we have now and how fast is it? | The cabling dates from 2004 and is of category 5, which allows 100 Mbit/s over most of the runs.
A | How many wall sockets don't work? | Seven of the 40 wall sockets are dead.
A | I sit in the model workshop and never get a signal on my laptop, how come? | Wi-Fi is provided by the router alone and does not reach the model workshop because of the brick wall of the old bakehouse.
A | How long does it take at the moment to open a big drawing? | Samira Haddad added that opening a large drawing from the file server takes around 70 seconds in the morning, and that staff complain about it every week.
A | Medway Net upload speed | Medway Net | 900 Mbit/s | 110 Mbit/s | £48 | 18 months
A | Which provider has the shortest contract? | Clarion | 300 Mbit/s | 300 Mbit/s | £55 | 12 months
A | Why not simply take the cheapest line? | Mr Vermeer pointed out that the practice sends large models to engineers every day and that upload therefore matters more than download.
A | Under what condition is the connection fee waived? | The connection fee of £150 is waived if the order is placed before the end of May.
A | If the line goes dead, will the plotters still be online? | As a reserve in case of failure, a mobile router with a 4G card will be bought; it switches over by itself within about a minute, but the plotters and the guest network are then cut off to save data.
A | Why category 6A and not 6? | Category 6 would have been £900 cheaper, but it carries 10 Gbit/s only up to 55 metres, and the run to the workshop is 68 metres long.
A | Are we allowed to make a hole in the bakehouse wall wherever we want? | The wall of the bakehouse is listed; drilling is permitted only through the existing joint beside the chimney, and the council must be told two weeks beforehand.
A | Do the telephones need their own power supplies? | The ground-floor switch supplies power over the cable to the telephones and access points, so no separate power supplies are needed.
A | What is the purpose of splitting the network into four? | Mr Vermeer proposed four virtual networks, so that a fault or virus in one does not spread to the rest:
A | Which network do the cameras belong to? | - Network 40, building: cameras, heating control and door opener.
A | Our heating engineer needs to get at the controls from outside. Is that possible, and for how long? | No access to the internet unless the maintenance firm asks for it; it is then opened for four hours.
A | Can a client who's visiting send something to our printer? | They cannot; they hand their file to reception.
A | how long is guest wifi code valid | Staff log in with their own user name, guests with a code that reception prints out and that is valid until midnight.
A | Which network should I use with my own mobile? | Private phones of staff belong in the guest network.
A | Why won't Wi-Fi be turned off overnight? | Judith Blythe was against switching off Wi-Fi at night, since the cleaners use it for their time sheets.
A | Twelve of us want to work from home at the same time, what would that cost extra? | Up to ten people can be connected at once with the licence included; a further ten cost £180 a year.
A | Why is remote desktop recomended instead of drawing over the VPN? | Drawing directly over the VPN is not advised; staff should use remote desktop to their own PC instead, because only the picture is then transmitted.
A | How much are the switches and access points? | Switches and access points: £3,950
A | By what time do I have to be off my computer before the changeover? | The change takes place on Saturday 5 July. | Everybody must have saved and logged off by Friday at 17:00.
N | What make are the new switches?
N | How much does the 4G card cost each month?
N | Who will hold the key to the network cupboard?
N | How long is the guarantee on the cables?
N | What happens to the old router and the hub under the desk?
N | One of the plotters keeps jamming on me, who comes to repair it?
N | Which firm supplies the 20 desk phones?
N | How large is the file server in terabytes?
N | how many visitors use guest network
N | Is the present provider's contract already cancelled, and when does it end?
F | Why did the meeting choose Clarion?
F | Why are guests allowed into network 10?
F | What was decided about video conferencing under item 9?
F | Why is the file server being thrown out this summer?
O | Which herbs go well with lamb?
O | How tall is the highest waterfall in Norway?
