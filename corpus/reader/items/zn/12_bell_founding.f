A | when does pooring take place | could I come and watch? | Those who wish to be present at a pour have to register by the Monday before, and children under ten are not admitted to it.
A | Our parish has a cracked antique. Could it be recycled? | and if we order a brand-new one of half a ton, what are we looking at? | Church bell, 500 kilograms: 19,000 euros, nine months
A | Wood or metal for the beam it hangs from: which puts less strain on the masonry? | is that in the price? | Transport within 200 kilometres is included, the yoke is not.
A | Steel or bronze: which lasts longer? | then why did people buy the other sort at all, was it cheap? | Steel bells, which were cast in great numbers after the wars, cost only a third as much.
A | Why do they put manure in the clay? | what if you left it out? | Without them the mould would burst.
A | Ours came out slightly flat. How do I get it higher, and is there a drawback? | how far off may it be before they start over? | The Hagedorns allow a deviation of two sixteenths of a semitone, and a bell beyond this limit is melted down at the firm's expense.
N | What is the cope? | how much does it weigh?
N | How hot does it have to be before casting can begin? | what do they fire the furnace with?
N | Why does the boss refuse to speed things up with modern burners? | Who is going to take over from her one day?
N | In what manner is lettering put on? | do they charge extra for that?
N | school bell price | is there a guarantee on it?
N | For how long has the family business existed? | Why did they move away from Weissach?
A | What determines the pitch we hear? | what's the price of a guided tour of the foundry? | The foundry can be seen on Tuesdays and Thursdays at 2 pm; the tour lasts an hour and costs 7 euros.
A | How much of the bill must be settled up front? | Can you ring church bells at minus 25? | In severe frost below minus 20 degrees, bells ought not to be rung at all.
