A | How long did the house stay in power, and how many sovereigns did it produce? | The Orvelines ruled the river kingdom of Tamesk from 1187 to 1402. | Nine kings and one queen belonged to the house.
A | what brought the family's reign to a close, a battle? | It rose from the office of salt warden, held the throne longer than any family before or since, and ended not in war but in a lawsuit.
A | What share of the takings could the man in charge of the pans put in his own pocket? | Salt was then the only good taxed at every bridge of the kingdom, and the warden kept a tenth of what he collected.
A | Hugh the Lame loan security | His grandson Aldric lent the last king of the older line, Hugh the Lame, 6,000 marks, and took the royal castle of Dray as a pledge.
A | What did the nobles want in return for voting Aldric onto the throne? | The assembly of barons elected him by 31 votes to 12 on condition that he cancel the debts which the barons themselves owed him.
A | Who put up the river crossings in masonry? | Bren I (1214 to 1251), called the Builder, raised the stone bridges at Quill, Hame and Lower Tarn.
A | What promise did the woman on the throne have to give before she was recognised? | She had no brother, and the barons accepted her only after she had sworn not to marry without their consent.
A | who lost the northern marches and who got them back | Roland I (1288 to 1296), her cousin, lost the northern marches to the Duke of Essery. | Four kings named Bren followed, the last of them Bren V (1360 to 1389), who won the marches back by treaty.
A | Why weren't the travelling judges paid out of fines? | They were paid from the salt tax and not from fines, so that no judge should profit from a conviction.
A | How was justice done before Isaude and what did she put in its place? | Under the first three kings law had been spoken by each baron in his own hall. | Isaude sent out travelling judges, two for each of the six shires, who had to sit in every market town twice a year.
A | Why can't the chancellor have thought up the judge system, as people like to say? | Her chancellor Piers of Hame is often given the credit for the scheme, but he took office only in 1263, eight years after the first judges had ridden out.
A | Oldest surviving court records in the land, how many are there? | The rolls of her reign, 214 of them, are the oldest in the country.
A | wool duty river road | Bren II answered with a duty of four pence on every sack of wool leaving by river and two pence on every sack leaving by road.
A | Why did the crown charge less for bales going overland? | The difference was deliberate: the road led through royal towns, where inns and markets brought in more than the duty lost.
A | Did monks have to pay the export levy on fleeces they had bought in from neighbours? | Monasteries were exempt as long as the wool came from their own flocks.
A | Could a monk inherit under the law of Tamesk? | Under the law of Tamesk a monk could not inherit unless he had taken his vows before the age of sixteen, in which case he might renounce them.
A | court's verdict 1402 | After eleven months the judges found that Hugh was right about his age, that Roland's crowning was therefore void, and that Hugh had nonetheless lost his claim by waiting twelve years.
A | What became of the two siblings after they had both lost? | Roland kept the manor of Lower Tarn and bred horses. | Hugh went back to his abbey and was elected abbot in 1407.
A | How do Lorrimer and Fenn differ in their view of the family? | Edda Lorrimer's study of 1934 turned the picture round: she showed that the family had given up income again and again in exchange for consent. | He points out that the travelling judges reached only four of the six shires before 1300, and holds that the peace of the thirteenth century was owed to good harvests as much as to good law.
A | What made earnings from the pans collapse around the turn of the fourteenth centruy? | When cheaper sea salt came up the river after about 1290, revenue from the pans fell by two thirds within fifteen years.
N | Who were the parents of Bren Orvel?
N | Why did Aldric I move the court from Dray to Quill?
N | Where was Aldric II heading when he died?
N | how much did the three stone bridges cost
N | What was a travelling judge paid per year?
N | Which two shires had no judges before 1300?
N | What did Bren V give the duke of Essery's heirs in exchange for the marches?
N | Whom would Isaude have liked to marry?
N | What was the duty on a sack of salt under Bren II?
N | How long did Wymond of Essery reign, and was he a good king?
N | Who chaired the court that heard the two brothers in 1401?
N | why did hugh wait twelve years before he sued
N | Were the Orvelines richer than the dukes of Essery?
N | I'm tracing my ancestors near Hame. Where are Isaude's rolls kept nowadays, and can one read them?
N | Which abbey did Hugh belong to?
F | Why did the barons reject Aldric in 1187?
F | Why did Piers of Hame send out the first travelling judges in 1263?
F | Why was wool shipped by river taxed at only two pence while road wool paid four?
F | Which husband did Isaude choose with the barons' consent?
F | What did the court decide about Hugh having been seventeen when he took his vows?
O | Best way to store fresh basil so it doesn't go black?
O | How do I reset the router to factory settings?
