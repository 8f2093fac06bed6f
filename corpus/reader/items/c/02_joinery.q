A | Which ways are there to make an enquiry? | Enquiries arrive by telephone, by the form on our website or in the showroom in Kirchgasse.
A | I filled in your form on Monday, by when will somebody phone me? | She rings the customer back within two working days and decides with them whether a visit is needed.
A | My chair leg is loose, a small job of maybe 80 euros. Does someone have to come and look? | For repairs under 200 euros no visit is made; a photo is enough.
A | Who takes the dimensions for a staircase? | Two people measure on site: Thomas for kitchens and fitted wardrobes, Milena for windows, doors and stairs.
A | measuring cost beyond 30 km | Beyond that we charge 0.80 euros per kilometre, which is credited if the order is placed.
A | Why should I move the furniture away before you come? | The customer should clear the walls beforehand, because a cupboard in the way is the commonest cause of wrong dimensions.
A | Why does the offer for stairs take longer? | The written quotation goes out within eight working days of measuring, for stairs within fifteen because the structural engineer has to check the design.
A | How long is the quotation valid? | It is valid for six weeks.
A | I've changed my mind twice about the layout. Will the second new version cost me? | One revision is free. Each further revision costs 65 euros, unless the change is due to an error of ours.
A | Can I show your plans to another carpenter? | A customer who wants to take them to another firm can buy them for 180 euros.
A | What makes an order binding? | An order is binding once the signed quotation has reached us and the deposit has been paid.
A | How much do I pay up front for a built-in wardrobe? | | Fitted wardrobe | 30 percent | 6 to 8 weeks |
A | how many weeks until the windows are in? | | Windows | 50 percent | 9 weeks |
A | Why is the down payment so steep for glass units? | Windows carry the highest deposit because the glass is made to measure by a supplier and cannot be used for anyone else.
A | I want out of the contract, the timber is already sawn. What do I lose? | After cutting, the full deposit is kept.
A | permitted moisture of solid wood | Solid wood may be worked only if its moisture is between 8 and 10 percent; Rupert measures each plank with the electric meter and chalks the value on the end.
A | What is the difference between a green and a red card? | Green cards are for normal jobs, red cards for urgent ones, and no more than two red cards may be open at the same time.
A | Compare oil with laquer as a finish. | Oil brings out the grain and can be repaired at home, but has to be renewed every year or two. | Lacquer is hard and easy to wipe, yet a scratch means that the whole surface must be sanded.
A | Why mustn't I throw a cloth soaked in oil into the ordinary rubbish? | Oily rags go into the metal bin with the lid, because they can catch fire on their own.
A | Is a drawer that's one and a half millimetres out let through? | Deviations over 1 millimetre in drawers and doors, or over 2 millimetres elsewhere, are sent back.
A | Will you hook up the sink and the cooker as well? | Connecting water, gas and electricity is not our business and has to be done by a licensed firm.
A | Could you get rid of my old kitchen units, and for how much? | Old furniture is taken away only if this was in the quotation; it costs 45 euros per cubic metre.
A | Is there anything off if I settle the bill quickly? | The final invoice is sent after acceptance and is due in 14 days; whoever pays within seven days may deduct 2 percent from the labour share.
A | When does the guarantee lapse? | It lapses if the piece has been moved by others or stands in a damp room without our agreement.
N | What does a fitted wardrobe cost per metre?
N | Which kinds of wood are kept in the store?
N | How many fitters come to put in a kitchen?
N | Can I pay the deposit by credit card?
N | opening times of the showroom in Kirchgasse
N | My neighbour complains about noise. At what time do you start in the morning on fitting days?
N | How long has Anton Reiter been foreman?
N | Why do you buy boards from Nordplatte rather than from someone else?
N | I'd like to come by and watch my table being made, is that allowed?
N | Do I get interest or damages if the staircase is finished later than promised?
F | Why is the fitting done on Fridays?
F | How long does a waxed surface have to dry?
F | Why do you guarantee hinges for longer than joints?
F | Why must I put down a deposit for a single shelf?
O | What time does the pharmacy open on Saturdays?
O | How do I prune a rose bush in spring?
