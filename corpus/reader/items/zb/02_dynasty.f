A | what brought the family's reign to a close, a battle? | who got the throne after that? | The barons chose Wymond of Essery.
A | Hugh the Lame loan security | how much had he borrowed? | His grandson Aldric lent the last king of the older line, Hugh the Lame, 6,000 marks, and took the royal castle of Dray as a pledge.
A | What promise did the woman on the throne have to give before she was recognised? | so did she ever get a husband? | She never married.
A | Oldest surviving court records in the land, how many are there? | Whose idea was it to put them on paper? | She also ordered that judgments be written down.
A | What became of the two siblings after they had both lost? | Did the monk make anything of himself later? | Hugh went back to his abbey and was elected abbot in 1407.
N | Who put up the river crossings in masonry? | How long did they take to build?
N | How long did the house stay in power, and how many sovereigns did it produce? | Where are they all buried?
N | wool duty river road | who went round and collected that?
N | Why can't the chancellor have thought up the judge system, as people like to say? | How old was he then?
N | What did the nobles want in return for voting Aldric onto the throne? | Why did he break that promise afterwards?
A | Did monks have to pay the export levy on fleeces they had bought in from neighbours? | Somebody wrote a book in the thirties that saw them in a better light, what did it say? | Edda Lorrimer's study of 1934 turned the picture round: she showed that the family had given up income again and again in exchange for consent.
A | who lost the northern marches and who got them back | One of the early kings died on the road abroad, which one was that? | Aldric II (1209 to 1214) died on pilgrimage.
