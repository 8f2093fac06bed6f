A | How long would we be kept waiting if she wants to sit at the keys? | The longest waiting list is for piano, at present fourteen months; violin and clarinet can begin at once.
A | Why can't my thirteen-year-old have private vocal tuition yet? | Singing for boys and girls: choir from 7, single lessons not before 15, because the voice must have finished breaking.
A | How much does an adult pay for a group of two? | Group of two | 40 minutes | 240 | 340
A | I'm about to sit a test and I'm no longer young, alone with the teacher or shared? | A single lesson goes at your own pace and suits older beginners and those preparing for an examination.
A | We qualify for both discounts, do they add up? | The two reductions cannot be combined; the larger one counts.
A | Why should I hold back from purchasing a fiddle straight away? | Please do not buy a violin before the second year, as a child outgrows the small sizes every twelve to eighteen months.
A | I live in a thin-walled flat, would an electronic keyboard or a real one be wiser? | For practice a digital piano with weighted keys will do to begin with; it needs no tuning and can be played with headphones, but for pedal work and fine touch nothing replaces an acoustic one.
A | How much is the rent for an accordion? | You may rent an instrument from us for up to two years: violins and cellos 12 a month, wind instruments 15, accordions 18.
A | By when must the registration for February be sent? | 2. Send the registration by 31 May for September or by 30 November for February.
A | How do we find out what he likes, with hands on, before deciding? | 1. Come to the open day on the second Saturday of May, where everything may be tried out.
A | We are relocating to the coast in mid-March, can we get out early? | Leaving during a term is possible only after moving out of the three valleys or with a doctor's certificate.
A | How long should a newcomer sit down with it daily? | We expect fifteen minutes of practice a day in the first year and half an hour later; short daily practice brings more than two hours on Sunday, for fingers learn by repetition and sleep.
A | He skipped last Tuesday because of a birthday. Does he get that hour later? | Lessons missed by the pupil are not made up.
A | How do I leave at the end of a term? | You may leave at the end of a term with notice of six weeks, in writing; an e-mail is sufficient.
A | silver examination fee | Bronze costs 35, silver 50; gold is free, since the regional association pays for it.
A | can i post the vidio of the consert on yutube | Recordings at concerts are permitted for family use, and may not be put on the internet.
A | And toddlers, from what age? | Music garden: from 18 months, with a parent.
A | How many seats at the December event do my relatives get? | The hall holds 140 people, so each family receives four tickets for the Christmas concert.
N | Who conducts the orchestra my son would be in?
N | When was the Old Tannery built?
N | Which maker are the violins that you rent out from?
N | Grandma wants to book her train. On which date is the Christmas concert?
N | From what age can my daughter learn the harp?
N | drum kit rent monthly
N | And for the electric guitar, how long is the waiting list?
N | are ther theary lessons on saterdays
N | What would we pay to get the town's family pass?
N | How many pupils attend the school in all?
N | How much does a new set of cello strings cost me?
N | I get stage fright. How many minutes does the bronze examination last?
F | Why is the gold examination the dearest of the three?
F | My girl is six, why can she start the trumpet but not yet the violin?
F | Since when have pianos been rented out for 18 a month?
F | Why do you recommend single lessons for the first two years and pairs later?
O | How far apart should I plant out my leeks?
O | Which tax applies to fuel for fishing boats?
