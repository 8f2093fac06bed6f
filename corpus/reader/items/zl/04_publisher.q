A | I sent you my novel out of the blue, when will I hear something? | Unsolicited manuscripts are logged on arrival and get an answer within twelve weeks.
A | What is the most I can spend on a bed during the German trade show? | Hotels are paid up to £110 a night, in London and Frankfurt up to £160.
A | What sum does someone writing recipes get up front? | Poets receive an advance of £600, cooks £3,500 and historians £1,800, in each case half on signature and half on delivery.
A | What percentage do writers earn on the bound, dearer edition? | Royalties are 8 per cent on paperbacks and 12 per cent on hardbacks, and statements go out in April and October.
A | How many kilos does the goods lift carry? | The goods lift carries 250 kilos, never people.
A | How long can a retailer wait before sending back what nobody has bought? | Bookshops have a discount of 40 per cent and may return unsold copies between the third and the twelfth month, provided no sticker has been put on them.
A | I found an old taxi bill from the spring; at what point is it too late to claim? | Send in the form within 30 days; after 90 days nothing is refunded.
A | How often is the alarm tested? | The alarm is tested on the first Thursday of every month at 11; if it rings at any other time, leave by the garden stairs and gather at the chapel gate.
A | Which technique suits a big run with lots of pictures better? | Offset gives sharper photographs and is cheaper per copy from about 700 copies on.
A | What is the difference in delivery time between digital and offset printing? | Digital printing has no set-up cost and can be delivered in six days, whereas offset takes five weeks.
A | I'd like ChatGPT to summarise a submission for me, what speaks against it? | Manuscripts must not be pasted into translation or chat services on the web, as we have promised authors that nobody sees their text before publication.
A | Why would you let staff ride in the better carriage? | First-class rail is allowed for journeys of over three hours, because people are expected to read manuscripts on the way.
A | My PC is behaving oddly and I fear it's infected, what steps should I take? | If you think that you have caught a virus, pull out the network cable, leave the machine switched on and fetch Piet Maas.
A | How do I get my holiday properly registered? | Leave is entered in the red calendar in the kitchen. | An entry counts only when your desk partner has initialled it.
A | postage free threshold | Private orders of over £30 travel free of postage; below that it is £3.20.
A | can i have a beer or vino with the writer on expences | Lunch with an author may cost £35 a head, and wine is not refunded unless the author has just signed.
A | My little boy has chickenpox and I bring him up alone. How many days am I entitled to? | Parents of sick children have eight paid days a year, single parents sixteen.
A | And for verse, can the writer turn down the jacket artwork? | An author who complains about a cover is invited to a talk within two weeks; the last word lies with the press, except for poetry, where the poet may refuse one design.
N | When was Quillon Press founded?
N | What are the names of the two people who read each manuscript?
N | Which provider in Utrecht stores the manuscripts?
N | Why is the calendar in the kitchen red?
N | What advance does a children's author receive?
N | What royalty is paid on e-books and audiobooks?
N | I translate crime novels, what do you pay me per page?
N | And for screen printing, how long does delivery take?
N | How much does one offset copy of a cookery book cost to print?
N | How many manuscripts arrive unasked in a year?
N | print run poetry volume
N | We had fun at the fair in Leipzig. What budjet is set aside for the stand?
F | Why is poetry printed in offset and cookery digitally?
F | Why do cooks get a smaller advance than poets?
F | Since when may everyone work at home on Tuesdays?
F | What does the smoking rule say about the garden stairs?
O | How long does a newt live in captivity?
O | What torque should the wheel nuts of a caravan be tightened to?
