A | What share of the colonies died over winter? | Of 127 colonies that went into winter at the count in October, 109 are alive, a loss of 14 percent.
A | Where did most of the dead hives stand? | Most of the losses were in the low ground by the mill, where hives stood in damp air; two colonies starved, and three had lost their queen.
A | How warm must it be before I open my hive for the first time this year? | The first inspection should wait for a day of at least 14 °C without wind, as the brood is chilled below that.
A | I couldn't find my queen anywhere, how can I tell she is still in there? | eggs, which prove that the queen was there within the last three days; you need not see the queen herself;
A | what is a super and when to add it | room: if seven of the eleven frames are covered with bees, put on a super, that is, a box for honey above the brood box.
A | Fondant or syrup: which do I feed when? | If stores are low, feed fondant as long as the nights are cold, and sugar syrup, one kilo to one litre, once the bees fly every day.
A | Can I give my hungry bees a jar of shop honey? | Honey from the supermarket must never be fed, because it may carry the spores of foul brood.
A | Why does oxalic acid only work in winter? | Oxalic acid, trickled in December, kills over 90 percent of the mites but only those on the bees, and so it works only while there is no brood.
A | which mite treatment gets at the ones hidden in the brood | Formic acid goes through the cappings and reaches the mites in the brood, but it may cost a queen if it is warmer than 29 °C.
A | Why can't thymol be used with the honey boxes on? | Thymol is the gentlest and takes longest, four to six weeks; it must not be used while supers are on, since the honey would taste of it.
A | I counted nine mites a day in June, do I have to do something? | Put the board under the hive for three days: more than six mites a day in June, or more than twelve in August, calls for treatment.
A | How long do I have to keep my hive records? | All treatments have to be entered in the hive record, which must be kept for five years.
A | There's a clump of bees in my plum tree in the south end of town; who fetches it? | The collectors are Agnes Tully for the north and Kwame Boateng for the south.
A | Do you get bees out of a chimney? | Collectors do not go up ladders higher than three metres and do not take bees out of chimneys.
A | difference between prime swarm and cast | A prime swarm leaves with the old queen, mostly in May; a cast follows some nine days later with a virgin queen and is smaller.
A | What would the course cost for me and my husband together? | It costs £85, and £50 for a second person of the same household.
A | deposit honey extractor | The deposit is £40 and is kept if it comes back sticky.
A | Why are they buying another extractor? | It was decided by 24 votes to 5 to buy a second one, with an electric motor, for no more than £620, since last July the waiting list was four weeks long.
A | What conditions does the council set for hives behind the allotments? | Conditions: 10 metres from any path, a hedge or screen of two metres, and a sign with a telephone number.
A | I'd like to shift my hive to the other end of the garden, thirty metres off. Is that a problem? | Hives should be moved less than one metre or more than five kilometres, otherwise the bees fly back to the old place.
N | How many kilos of honey did the members harvest last year?
N | What does it cost to buy a colony from the association?
N | who teaches the beginners' course
N | How do I clean the extractor properly so it isn't sticky?
N | What was the mite count at the apiary in Quarry Lane?
N | I've been stung and my arm has swollen up badly, when should I go to the doctor?
N | Who proposed buying a wax press?
N | How much rent does the council want for the strip?
N | prize categories honey show
N | How many hives stand at Long Barrow at the moment?
N | My neighbour complains about my bees drinking from her pond. What can I do about it?
N | Up to what sum does the insurance pay if my bees hurt someone?
N | Does formic acid or thymol cost more per hive?
N | At what time does the practise at the apiary begin on Saturdays?
N | how long does a queen live
F | Why was the loss this winter higher than the year before?
F | Why do collectors charge £10 for every swarm?
F | What did Rhian Prosser say in her talk about nuclei?
F | Why did the members vote against a second extractor?
F | Why should syrup be fed in March?
O | How do I appeal against a parking fine in Berlin?
O | What is the chemical formula of table salt?
