A | For how long has the family business existed? | The firm was established in 1731 and has delivered some 6,200 bells to churches, town halls and ships.
A | What goes wrong if you increase the proportion of the whiter metal? | With more tin the sound becomes more brilliant, but the bell cracks like glass; with less, it is tough and dull.
A | Steel or bronze: which lasts longer? | They are heavier for the same note, sound harsher, and rust from within after 80 to 100 years, whereas a bronze bell may ring for half a millennium.
A | Our parish has a cracked antique. Could it be recycled? | Old bells may be melted down for new ones provided that they contain no lead, which kills the tone.
A | In what manner is lettering put on? | On top of it the false bell is shaped in loam with the help of a turning board cut from pearwood; inscriptions and ornaments are added in wax.
A | What is the cope? | Over this the cope is laid, a mantle 15 to 20 centimetres thick, bound with iron hoops.
A | Why do they put manure in the clay? | The loam is mixed with horse dung and goat hair, which burn in drying and leave fine channels for the gases.
A | Why does the boss refuse to speed things up with modern burners? | Drying takes four to six weeks for a bell of medium size, over a charcoal fire inside the core; with gas heaters it could be done in ten days, but the master, Johanna Hagedorn, considers that the surface then becomes too coarse.
A | How hot does it have to be before casting can begin? | The bronze is heated to 1,150 degrees and stirred with a trunk of green spruce, whose sap draws out the oxygen.
A | when does pooring take place | Pouring takes place on Fridays at 3 pm, the hour of Christ's death, as custom demands.
A | And a bell of over three tons, how long does it stay in the earth? | Large ones of more than three tons stay in the earth for at least two weeks, since they would warp if they cooled too fast.
A | What determines the pitch we hear? | The strike note, by which it is named, depends chiefly on the diameter: a bell one metre across gives about A, one of two metres sounds an octave lower.
A | Ours came out slightly flat. How do I get it higher, and is there a drawback? | A bell can only be lowered in this way; to raise it by a little, the rim may be ground, but the tone suffers.
A | What should the verger do with the striker to make it wear evenly? | The clapper has to be softer than the bell; one of forged iron lasts 30 years or so and should be turned by a quarter every ten.
A | Wood or metal for the beam it hangs from: which puts less strain on the masonry? | Yokes of oak are kinder to the tower than those of steel, which pass on every vibration, but they must be retightened each spring.
A | school bell price | School bell, 40 kilograms: 2,900 euros, three months
A | How much of the bill must be settled up front? | Half the sum is due on ordering, the remainder after the tuning has been accepted by an expert appointed by the customer.
A | We'd love to watch the molten stuff flow. Until when can we put our names down, and may our six-year-old come? | Those who wish to be present at a pour have to register by the Monday before, and children under ten are not admitted to it.
N | And Johanna Hagedorn, what age is she?
N | Who founded the Hagedorn firm?
N | Hagedorn foundry number of workers
N | Which is the heaviest bell ever cast in Weissach?
N | Our organ needs repair too. What metal should its pipes be made of?
N | How is a gong tuned?
N | How long does a mould of sand and cement take to dry?
N | What is the melting point of brass?
N | We have ordered a bell of one ton. How much more must we put aside for the oak yoke?
N | How much is the entrance fee for the museum in the drying house?
N | how loud is a bell of a tonn a hundred metres away
N | What does the tuning expert charge for an examination?
F | We have to save. Why would steel come out so much more expensive than bronze?
F | Why must the clapper be harder than the bell?
F | What does the customer pay for melting down a bell that is out of tune?
F | Why do they stop halfway through the pour to say a prayer?
O | How long may a car be parked in a residents' zone?
O | What is the correct dosage of vitamin D for infants?
