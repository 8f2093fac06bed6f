A | What would we have to pay per department if new sockets are needed too? | and if the old ones can stay? | Fitting a ward costs around 64,000 kroner if the old holders can be kept and 110,000 kroner if they have to be replaced.
A | How many kroner did the Nurses' Fund give for the work? | did the people who make the lamps have any say in it? | It was financed by the Norwegian Nurses' Fund with 2.4 million kroner; the lamp maker lent equipment but had no access to the data.
A | How can we keep those working through the small hours from flagging? | there are only two of us on most nights. Does that still apply? | Offer nurses a break of 20 minutes in a brightly lit room between 3.30 and 4.30 am, unless fewer than three are on duty.
A | At what hour were the carers noticeably less quick to respond? | and earlier on in the shift? | At 11 pm and 2 am there was no difference.
A | How much extra rest did the sick get with the warmer lamps? | did they wake up less as well? | They woke on average 2.1 times a night instead of 3.4 times.
A | For how many evenings did participants have to keep the bracelet on? | can you trust what it records? | Besides, the wrist sensors tend to record lying still as sleep, so that the absolute figures are probably too high by about 20 minutes, although the difference between the groups should not be affected.
N | and errors with medication, did those go up? | who kept count of those?
N | Is amber or white better for electricity consumption? | how much is that in money over a year?
N | why was teh melatonin mesurement given up? | who was meant to keep them cold?
N | When are all the general wards to have been converted? | which one's first? My mother is going in for her hip in spring.
N | My gran is 82 and hardly closes an eye in hospital. Would she profit more than younger people, and by how much? | and people in their fifties?
N | definition of waking | why did they change that from three minutes?
A | Which of the two makes it harder to make out paperwork? | Who was in charge of the study? | Between September 2021 and May 2023 a team led by Dr Ingeborg Sandvik at Halden Regional Hospital looked at whether the colour of corridor and bedside lighting affects how well patients sleep and how alert nurses remain during the night shift.
A | How long before the outlay has paid for itself? | is another study planned | A follow-up study with nursing homes is planned; it will start as soon as two municipalities have agreed to join.
