A | Oak all through, what does that set me back? | is that with tax? | VAT at 20 per cent is to be added to all prices in this letter.
A | We've got a labrador. Which would the joiner pick? | can I have a look at one like that somewhere before I decide | Should you like to see an oak stair of ours, Dr and Mrs Pellew at Netherby have kindly offered to show theirs.
A | For how many nights can we not get to our bedroom in the usual way? | and when would that be? | We could start fitting on 21 July at the earliest.
A | On what condition does the ten year promise hold? | what about the surface, if it wears off? | The finish is not covered, since it depends on shoes.
A | Do I need permission as the house is in the conservation area? | who tells the council about the stairs then? | We send the notice for you and deal with the inspector, Mr Abbot, who usually comes twice.
N | can the old post with the acorn be saved | what wood is it?
N | why not ash | and walnut?
N | Why does the ceiling have to be cut? | how dusty is that going to get?
N | payment stages | do you take cards?
N | Is the cheaper staircase weaker than the dear one? | so why has it got two steps fewer?
A | Why does option one spend two weeks longer in the workshop? | When are you shut in summer? | In August we are closed from the 4th to the 15th.
A | How could I save a little on the clearing away of the old one? | what's the council's fee and who pays it | The council's fee of £228 is paid by you directly.
