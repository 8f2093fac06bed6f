A | How much extra rest did the sick get with the warmer lamps? | Patients slept 38 minutes longer under amber light than under white light.
A | What would we have to pay per department if new sockets are needed too? | Fitting a ward costs around 64,000 kroner if the old holders can be kept and 110,000 kroner if they have to be replaced.
A | How many staff were tested? | In all, 1,146 patients and 92 nurses took part.
A | How many kroner did the Nurses' Fund give for the work? | It was financed by the Norwegian Nurses' Fund with 2.4 million kroner; the lamp maker lent equipment but had no access to the data.
A | How long before the outlay has paid for itself? | Through lower consumption the sum is recovered in about seven years in the first case.
A | At what hour were the carers noticeably less quick to respond? | At 5 am their reactions were 9 per cent slower under amber light.
A | When are all the general wards to have been converted? | The hospital board decided on 12 October 2023 to convert all 14 general wards by the end of 2025.
A | For how many evenings did participants have to keep the bracelet on? | Patients wore a wrist sensor for at least three nights.
A | Is amber or white better for electricity consumption? | Energy per ward and night | 7 kWh | 11 kWh
A | Which of the two makes it harder to make out paperwork? | Complaints about reading charts | 61 | 8
A | Why did folk who had just been operated on see no benefit? | The gain was largest in those over 75, at 51 minutes, and was not measurable in those recovering from surgery during the first two nights, presumably because pain kept them awake whatever the lamps.
A | What was the reason for excluding the most critically ill? | People in intensive care were not studied because their monitors give off light of their own.
A | How should we go about the change from day to evening illumination, step by step? | Switch over gradually: begin dimming at 9.30 pm, change the colour at 10 pm, and reverse the order in the morning.
A | How can we keep those working through the small hours from flagging? | Offer nurses a break of 20 minutes in a brightly lit room between 3.30 and 4.30 am, unless fewer than three are on duty.
A | definition of waking | A "waking" is any movement phase of more than five minutes.
A | why was teh melatonin mesurement given up? | Melatonin in saliva was to be measured as well, but this was given up in March 2022 when too few samples could be cooled in time.
A | My gran is 82 and hardly closes an eye in hospital. Would she profit more than younger people, and by how much? | The gain was largest in those over 75, at 51 minutes, and was not measurable in those recovering from surgery during the first two nights, presumably because pain kept them awake whatever the lamps.
A | and errors with medication, did those go up? | Mistakes in the preparation of drugs did not become more frequent: 14 were recorded under amber and 15 under white light.
N | What is the name of the firm that lent the amber lamps?
N | Who thought up the ten-minute reaction test?
N | On which date was the changeover between the wards carried out?
N | In which room were the wrist sensors stored between patients?
N | How well do patients sleep under red lamps?
N | How do doctors react at 5 am under amber light?
N | Did amber light help children sleep longer?
N | Did the patients' snoring become less frequent under white light?
N | What does a single amber lamp cost?
N | How many people over 75 took part?
N | How many nursing homes will join the follow-up study?
N | How many lux did the neutral white tubes give at the bedside?
F | Why were there more falls under amber light than under white light?
F | Why did nurses react faster at 2 am under amber light?
F | How did the lamp maker evaluate the data?
F | Why do the authors advise amber light for the medicine rooms?
O | What is the penalty for handing in a tax return two months late?
O | How often should a leather saddle be greased?
