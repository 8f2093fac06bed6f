A | What did participants get for giving up their time? | Everybody received a voucher for 40 euros.
A | How large does my order have to be before nobody charges me for bringing it round? | Delivery to the door costs 3.50 euros, or nothing for orders above 45 euros.
A | How many ring up a second time to check? | Seventeen of 22 ring again after ordering.
A | How many days of effort is the text message "ready to collect"? | Text message "ready to collect" | 6 days | high | September 2024
A | How long am I stuck on hold at the start of the week? | The telephone is valued because questions can be put at once; its drawback is a wait of eleven minutes on average on Mondays, against three on other days.
A | The courier missed me both times. Until when can I fetch it myself? | Those who are out twice have to collect their parcel within seven days.
A | For what length of time is permission to act for my mum kept on file? | They need a letter of authority, and the shop keeps it for only one year, which hardly anybody knew.
A | When were the tapes of the talks wiped? | Sound recordings were erased on 28 June; the written notes, without names, remain with the research team for three years.
A | What's the difference between "accepted" and "released"? | In fact "accepted" means that the order has reached the shop, and "released" that the doctor has signed the repeat prescription.
A | My fingers tremble a lot. Should I tap it in or call? | For those with shaky hands the telephone is clearly the better way; for people in shift work it is the application.
A | Why won't the driver leave my diabetes stuff with the lady next door? | Cooled goods such as insulin must be handed over in person and are never left with neighbours, because the cold chain could not be proved.
A | What made them go to where folk live rather than invite them to an office? | Each conversation lasted about 50 minutes and took place in people's kitchens, since that is where most of them keep their tablets.
A | How do I extend the paperwork that lets me act for my father? | How to renew: print the form or fetch it at the counter, have both persons sign, show the identity card of the one who is cared for, and hand it in at any branch.
A | How do some of them manage to make out the tiny letters? | Nobody over 70 was able to read the leaflet without a magnifier. Three photograph it and enlarge the picture.
A | chat robot objections | The same goes for a chat robot: people fear that it will not understand names of medicines they themselves cannot spell.
A | untill when must i order to have it deliverd the same evening? | Orders received by noon are brought the same evening between 5 and 8; later ones the following day.
A | The pills in my new box are blue rather than white. Could it still be what I always take? | When the health insurer changes its contracts, customers get the same active substance from another maker.
A | and the discarded talk, why wasn't it used? | One conversation was not used because the customer's son answered all the questions.
N | Who programmed the application "Mortar"?
N | What does Mr Dufresne do for a living?
N | Which active substance was in the packet Mrs Wachowiak threw away?
N | Why does the application log people out after ten minutes?
N | How do people reorder contact lenses?
N | How long are prescriptions for narcotics valid?
N | What does delivery to a nursing home cost?
N | What were doctors' receptionists asked in the interviews?
N | How much did Greenmortar pay for the interviews?
N | How many branches does Greenmortar have?
N | What would a video consultation cost per customer?
N | How many people have installed the application "Mortar"?
F | Why is the counter quicker than the application for a repeat order?
F | Why did the interviewees ask for a video consultation?
F | Why did customers dislike the sticker "same substance, new look"?
F | How many of the interviewees order with the application most often, as the largest of the three groups?
O | How thick must the ice be before skating is safe?
O | Which thread count is right for a linen tablecloth?
