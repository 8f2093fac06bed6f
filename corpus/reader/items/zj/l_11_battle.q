A | How many soldiers stood against the towns? | The Duke had about 14,000 men: 9,500 foot, 4,000 horse and 22 guns.
A | How many casualties did the winners suffer? | The League lost 740 dead and wounded, more than half of them from Helm.
A | on what day was the treaty concluded | In the Peace of Lunde, signed on 2 April 1643, the Duke gave up the salt tax and recognised the right of the towns to keep walls and guns.
A | How many hours does a downpour upstream need to swell the water? | He knew that it rose quickly after rain in the hills, with a delay of about nine hours.
A | For how long did captives have to promise to keep out of any fighting? | The prisoners were set free without ransom, provided that they swore not to serve against the League for five years.
A | Why couldn't the ruler's artillery save his brother? | The Duke looked on from the other bank, unable to help: his guns, stuck in the mud, could not reach.
A | How did the commander see through the feint? | Verhaal was not deceived, for a miller's daughter named Griet Pauwels had counted the guns passing Brack during the night and had brought him word.
A | Why did one municipality wait until late summer before rebelling? | When he had the burgomaster of Helm, Cornelis Aarden, hanged in March 1642, six of the seven towns took up arms; Sint-Oda joined only in August, after the Duke's riders had burnt its mills.
A | Can I trust the figure of six thousand killed? | Later accounts speaking of 6,000 dead are exaggerated; they go back to the chronicle of Father Ludolf, who was not present.
A | I'd like to see the exhibition in January. Would I find it shut? | The Battle Museum at Brack, open from April to October, shows two of the captured guns; the others were melted down in 1701 for the bells of Helm.
A | What was the winning general's job earlier in life? | Verhaal, a former surveyor, had mapped the river in the spring.
A | How did the aristocrat who got over the water on his own meet his end? | Reinald was killed by a musket ball; 1,700 of his men laid down their arms.
A | Who took over the supreme command later on? | Lansing became captain-general after him.
A | What were the townspeople so angry about in the first place? | The towns had refused the salt tax which the Duke had raised from two to five pence a barrel in 1640.
N | How much pay were the Duke's foot owed since July?
N | How many of Count Reinald's men were drowned when the river had risen?
N | How old was Captain-General Jost Verhaal when he died at Brack in 1661?
N | why has the stone column stood at the lower ford only since 1842
N | How much does a ticket to the Battle Museum at Brack cost?
N | We want to march with the guilds of Helm. At what hour does the march begin?
N | How many bridges over the river Talven had the League broken down?
F | Why did Verhaal want to fall back to Helm when Lansing refused?
F | For what did the Duke pay 80,000 guilders to the towns?
F | How many horses did the League's heavy guns need, compared with the Duke's lighter ones?
