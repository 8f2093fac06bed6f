A | Which sex is bigger? | Wingspan 34 to 39 mm in females, 31 to 35 mm in males.
A | What is the "lantern"? | In the middle sits a pale, rounded spot with a dark rim, the "lantern", which gives the moth its name.
A | form obscura | About one specimen in twelve is of the form obscura, in which the forewing is chocolate brown and only the lantern remains light.
A | How do I tell a Lantern Sallow from a Barred Sallow? | The inner band is straight, the outer one scalloped. | The Barred Sallow has a lantern too, but without the dark rim, and its inner band is bent like an elbow.
A | The one I caught is so battered the pattern's gone. What should I put down for it if I don't want to cut it up? | Worn specimens can only be named for certain by examining the genitalia; records of worn moths without dissection are entered as "Sallow sp.".
A | Where does the mother put her offspring? | Eggs are laid singly in cracks of willow bark, at head height or lower, in September.
A | what do the older grubs eat after dark | After the second moult they come out and feed at night on the leaves of bilberry and dock.
A | Describe the full-grown larva. | They are grey-brown with a row of white chevrons down the back and reach 36 mm.
A | How does its behaviour in the cocoon differ from that of its relative? | It does not pupate at once but rests there for some five weeks. | Why it rests is not understood, since the related Barred Sallow pupates within days.
A | Why is sugar a better way of counting than a lamp? | Females come to light less than males: of 1,260 moths trapped at light in the Corrie survey of 2007 to 2012, only 214 were female, whereas at sugar the sexes were even. | Anyone wishing to estimate numbers should therefore use sugar.
A | recipe for treacle mix | Boil 500 g of black treacle, 1 kg of brown sugar and half a litre of brown ale for five minutes, let the mixture cool, and add a small glass of rum just before use.
A | Why bother with a coloured lamp on the rounds? | Go round after one hour and again after two, using a red torch, as white light makes the moths drop off.
A | It's 5 degrees tonight, is it worth putting the bait out? | Do not sugar when the temperature is below 7 degrees or in strong wind.
A | Which creatures prey on it at its various stages? | Blue tits pick the young larvae out of catkins. | An ichneumon wasp, Netelia parva, attacks the older larvae at night and in some years kills a third of them. | Mice dig up cocoons.
A | Why does draining a wood wipe out the insect? | The main reason is drainage: when the soil dries out in July, the resting larvae die in their cocoons.
A | Are lamps along roads to blame for the losses? | Street lighting, often blamed, seems to play no great part.
A | Hallin Moss versus Tarn Wood results | At Hallin Moss, ditches were blocked in 2014 and the count at sugar rose from 9 to 61 moths per night within six years. | At Tarn Wood fencing against deer alone brought no increase until the ditches were blocked there too, in 2018.
A | May I start a pinned collection of these? | No licence is needed to trap the moth, but specimens may not be kept unless they are needed for dissection.
A | I own a listed wood and would like to cut back the willow in March, is that ok? | Landowners must not clear willow on listed sites between 1 September and 15 May.
A | I only found my notebook in febuary. Are last autumn's sightings lost now? | Records go to the county recorder by 31 January; late ones are kept for the following year's report.
N | What is the wingspan of the Barred Sallow?
N | Why is the obscura form commoner in the north?
N | How many eggs does a female lay?
N | Who carried out the Corrie survey?
N | Which plants do Barred Sallow caterpillars feed on?
N | how long do adults live
N | Does wine rope attract more of them than sugar does?
N | What did blocking the ditches at Hallin Moss cost?
N | How many moths per night were counted at Tarn Wood after 2018?
N | What is the fine for a landowner who cuts down willow in the closed period?
N | My dog licked the treacle off a trunk. Is the mixture dangerous for animals?
N | What was its threat status before 2011?
N | Do I need the owner's permission to paint trunks in a private wood?
N | county recorder email
N | In what years did the ichneumon kill a third of the larvae, and why just then?
F | Why do females come to light more than males?
F | Why did fencing out deer bring the moth back at Tarn Wood by itself?
F | How do the caterpillars survive the winter inside the catkins?
F | Where do I apply for the licence to trap it?
F | How does one recognise the Ginger Quaker by its dark-rimmed spot?
O | What's the maximum luggage weight on a domestic flight?
O | how to remove a stripped screw
