A | When was the Battle of the Talven Fords fought and who led each side? | The Battle of the Talven Fords was fought on 9 and 10 October 1642 between the army of the Duchy of Orrin under Duke Matthis IV and the forces of the League of the Seven Towns under Captain-General Jost Verhaal.
A | What tax were the townspeople angry about? | The towns had refused the salt tax which the Duke had raised from two to five pence a barrel in 1640.
A | Why did Sint-Oda join later than the others? | When he had the burgomaster of Helm, Cornelis Aarden, hanged in March 1642, six of the seven towns took up arms; Sint-Oda joined only in August, after the Duke's riders had burnt its mills.
A | Where could the river be waded? | Only two places could be waded: the Upper Ford at the village of Brack and the Lower Ford by the chapel of Saint Anne, five kilometres downstream.
A | strength of the Duke's army | The Duke had about 14,000 men: 9,500 foot, 4,000 horse and 22 guns.
A | Were the Duke's infantry getting their wages? | His foot were hired for the most part and had not been paid since July.
A | What advantage did the League's smaller cannon have? | The League's guns were lighter, three-pounders for the most part, but they could be moved by two horses, whereas the Duke's heavy pieces needed ten.
A | What job did the League's commander have before he turned soldier? | Verhaal, a former surveyor, had mapped the river in the spring.
A | How long after rain in the hills did the water rise? | He knew that it rose quickly after rain in the hills, with a delay of about nine hours.
A | How did Verhaal see through the trick at the other crossing? | Verhaal was not deceived, for a miller's daughter named Griet Pauwels had counted the guns passing Brack during the night and had brought him word.
A | Who drove back the third atack? | The third got across and took the dyke, but was thrown back by the pikemen of Helm.
A | Did everyone on the League's staff want to stay and fight? | Verhaal's second, Dirk Lansing, wanted to fall back to Helm; Verhaal refused and reckoned that the fords would be impassable by midnight.
A | Why didn't Count Reinald come back when he was told to? | The Duke ordered him back, but the messenger did not reach him until the river had risen.
A | How long did the fighting at the chapel last? | The fight at Saint Anne's chapel lasted a little over two hours.
A | How did Reinald die? | Reinald was killed by a musket ball; 1,700 of his men laid down their arms.
A | I read somewhere that 6,000 were killed, is that right? | Later accounts speaking of 6,000 dead are exaggerated; they go back to the chronicle of Father Ludolf, who was not present.
A | What did the Duke concede in the peace? | In the Peace of Lunde, signed on 2 April 1643, the Duke gave up the salt tax and recognised the right of the towns to keep walls and guns.
A | On what terms were the prisoners let go? | The prisoners were set free without ransom, provided that they swore not to serve against the League for five years.
A | what became of the captured guns | The Battle Museum at Brack, open from April to October, shows two of the captured guns; the others were melted down in 1701 for the bells of Helm.
A | How do the two historians differ about the late message? | Historians still dispute why the message to Reinald was late: Amalia Roth thinks that the messenger lost his way, while Henk Ostrander suspects that Reinald had the order and hid it.
N | How old was Duke Matthis IV at the time of the battle?
N | What are the names of all seven towns?
N | How wide and deep was the river at the Upper Ford?
N | What reward did Griet Pauwels get for her news?
N | Who was in command of the guard left behind at the chapel?
N | admission price Battle Museum Brack
N | I'd like to join the walk of the guilds, where and at what time does it set off?
N | What sort of muskets did the townsmen carry?
N | How did the Duke die?
N | Where is Count Reinald buried?
N | Why had the Duke raised the salt tax in the first place, what did he need all that money for?
N | How many horses were lost on either side?
N | Which sculptor made the column put up in 1842?
N | Did women or children from the village get hurt during the fighting?
N | Was the Peace of Lunde kept, or did war break out again between Orrin and the towns?
F | Why did the larger army of the League still need two days to win?
F | How did the Duke save his guns during the retreat?
F | Why did Verhaal accept the pension he was offered?
F | What happened on the third day of the battle?
F | What did Father Ludolf see with his own eyes at the chapel?
O | How do I clean a cast-iron pan?
O | How many amino acids are essential for humans?
