A | My fiancé works away, must we turn up side by side for the first appointment? | You do not have to come together.
A | How soon after we've both announced it could we tie the knot? | Notice is displayed for 28 days, counted from the day after the second of you came; the ceremony may take place on any day from the 29th on, within twelve months.
A | My bride is from overseas, why could it drag on for months? | Where one partner is not a citizen, it may be lengthened to 70 days so that the papers can be examined.
A | How much is the Lantern room on a Saturday? | Lantern room | 30 | 240 | 310
A | I'm divorced. Which paper is needed to show that? | - if you were married before: the decree absolute or the death certificate, in the original;
A | Since when is it impossible to wed as a sixteen-year-old even if mum and dad agree? | Since 27 February 2023 consent of the parents no longer makes a marriage at 16 possible.
A | We want to postpone for the second time, what's the charge? | If you change the date once, nothing is charged; every later change costs 30.
A | Why may rice not be thrown? | Confetti may be thrown outside by the fountain if it is made of paper or petals; rice attracts rats and is forbidden.
A | Could we have a psalm and a blessing read out? | Nothing religious may be included, no hymn and no prayer, because the law keeps civil weddings apart from church ones.
A | How long does the plain version take? | In the statutory room there are only the words that the law demands, in a quarter of an hour, without music.
A | Is marriage or civil partnership better for people planning to emigrate? | Couples who mean to live abroad are therefore on safer ground with marriage.
A | What's the difference in how each of the two unions comes into being? | A marriage is made by spoken words, a civil partnership by signing the document, so that no ceremony is needed at all.
A | How do I take my partner's name? | To take the partner's name, send the certificate to the bank, the passport office and your employer.
A | We'd both like to be called something invented, how do we go about that? | For a double name the certificate is likewise enough; for a wholly new name you need a deed poll.
A | certificate price | Each certificate costs 12.50.
A | does my granny in a weelchair get in to the bilding | Harbour Parade 3, ground floor, step-free from the yard.
A | And at the lighthouse, the fee for the registrars? | On Sundays we marry only at approved venues, such as the lighthouse and the Customs House, where the fee for two registrars is 640.
A | How many minutes beforehand should the couple arrive? | Please be there 20 minutes before the time, for the registrar sees each of you alone.
N | How many square metres do we get in the Lantern room?
N | How long has Odile Marchbanks been superintendent registrar?
N | Why are weddings on Sundays held only at approved venues?
N | I love that place. On what date was the lighthouse approved?
N | How do I register the birth of our baby at Harbour Parade?
N | naming ceremony baby fee
N | And for a will, how many witnesses?
N | wich papers do i need to regester a deth
N | What would the Customs House itself charge us for a Sunday?
N | I want a wholly new surname. How much is a deed poll?
N | How much does a sworn translation cost per page?
N | How many couples marry in the council chamber in a year?
F | Why can we turn our marriage into a civil partnership for 45?
F | Why is the council chamber cheaper on Saturdays than on Mondays?
F | My sister is offended, why may witnesses not be relatives?
F | Since when are rings required by law?
O | I'm doing up the kitchen. How many rows of tiles do I need above a cooker?
O | Which bait works best for carp in cold water?
