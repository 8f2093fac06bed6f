A | How long would we be kept waiting if she wants to sit at the keys? | and can we rent one from you? | Pianos are not rented out.
A | How much does an adult pay for a group of two? | do they take us just like that, at fifty? | Adults are admitted to all subjects if places are left after the children have been placed.
A | He skipped last Tuesday because of a birthday. Does he get that hour later? | and when it's the teacher who is off sick? | If a teacher is ill for more than two lessons in a row, we send a substitute or credit the fee.
A | How much is the rent for an accordion? | do I have to insure it? | Insurance is included in the rent, except against loss on public transport.
A | silver examination fee | how long till she's ready for that? | The bronze examination may be taken after about three years, silver after six, gold after nine.
A | By when must the registration for February be sent? | and if I'm late? | Late registrations are considered only where places remain.
N | We qualify for both discounts, do they add up? | do we have to prove that again every year?
N | can i post the vidio of the consert on yutube | can I buy one from you?
N | How do we find out what he likes, with hands on, before deciding? | what time does it start?
N | How many seats at the December event do my relatives get? | what if there are six of us, do you sell extra ones?
N | Why should I hold back from purchasing a fiddle straight away? | Which shop would you go to when the time comes?
N | How do I leave at the end of a term? | Why does it have to go by registered post?
A | And toddlers, from what age? | where is the office of the music school? | The office, led by Henrike Solberg, is on the first floor of the Old Tannery and is open Monday to Wednesday from 14.00 to 17.30 and Friday from 9.00 to 11.30.
A | Why can't my thirteen-year-old have private vocal tuition yet? | Are there lessons during the school holidays? | Lessons are given in 36 weeks; in the holidays of the state schools there is no teaching.
