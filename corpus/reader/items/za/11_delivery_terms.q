A | When does the contract come into being? | The contract comes into being when we send the confirmation of order, not when the order form is sent in or when a deposit is paid.
A | I want mine hinged on the left instead, noticed it a week later. What will that cost? | Please read the confirmation: colour and side of the door can be altered free of charge within three days, after that at a cost of 900 kronor, and not at all once casting has begun.
A | quotation validity | Our quotations are valid for 30 days.
A | How much longer do I wait for a made-to-order stove in October than in March? | Stoves made to order: 7 weeks, in the months from September to November 11 weeks.
A | Why does soapstone take longer? | Soapstone cladding: two weeks more, as each block is cut in Kuhmo.
A | From when is the delivery time reckoned? | A delivery time counts from the day on which the deposit has reached us.
A | do I have to put money down in advance for one that's standing in your store | The deposit is 30% for stoves made to order and nothing for stoves in stock.
A | What does kerbside delivery mean? | Kerbside delivery means that the lorry sets the pallet down at the nearest point on a public road that it can reach.
A | We live on the second floor. What must our staircase be like and what would carrying it up come to? | Indoor delivery costs 2,800 kronor on the ground floor and 600 kronor for each floor above. | It requires a clear width of 85 cm, stairs that bear 450 kg and no more than two turns.
A | The men took one look at our steps and said no. Do I get my money back? | If they decline, the stove is set down at the kerb and the indoor charge is paid back, less 700 kronor for the second man.
A | Can I postpone the appointment without paying? | One change of date is free.
A | storage charge after failed delivery | After the second failed attempt the stove goes back to our store, where it stands free for 14 days and thereafter for 85 kronor a day.
A | Why do you insist on a week for hidden damage although the law gives me more? | For private persons the law grants a longer period; we nevertheless ask for seven days, because after that the carrier's insurance refuses to pay and we bear the loss alone.
A | it stinks like a paint shop since we lit it yesterday, is something wrong? | Neither is the smell when the stove is lit for the first time: the varnish hardens for about three firings.
A | What am I entitled to if you deliver too late, and in which cases am I not? | If we are late by more than two weeks, we pay 1% of the price for each further full week, up to a total of 8%. | If we are late by more than eight weeks, you may cancel and get back everything you have paid. | None of this applies if the delay is due to a strike, to ice on the Baltic or to changes that you asked for.
A | We had just one little fire in it and don't like it. Will you have it back? | A stove that has been lit even once is not taken back.
A | Who bears the frieght when I return something? | Freight for returns is paid by the buyer: approximately 1,900 kronor.
A | Is the glass covered for as long as the metal? | Cast iron: ten years. Door glass: one year, and only against cracks that have nothing to do with a blow.
A | What makes the guarantee void? | The guarantee is lost if the stove has been fired with coal, driftwood or painted wood, or if it was not inspected by a chimney sweep before the first fire.
A | at what moment does the risk pass for a company as opposed to a private buyer? | The risk passes to you when it is set down, whether at the kerb or indoors; for firms, when it leaves our gate at Osterby.
N | What does the chimney fitter charge for installation?
N | How long does delivery take to Germany?
N | What is the cost of delivery to an island without a bridge?
N | How long is the guarantee on the soapstone cladding?
N | Can I fetch the stove from Osterby myself, and is it cheaper then?
N | The pipes came three weeks before the stove and got rusty in my shed. Who pays for new ones?
N | What does the sweep's inspection before the first fire cost?
N | Why is there a surcharge north of Gävle of all places?
N | weight of the heaviest stove
N | When is the rest of the price due once the deposit has been paid?
N | How dry must my logs be so that I don't lose my ten years?
N | Is craquelure more common on dark glazes than on white ones?
N | Who cuts the blocks in Kuhmo?
N | My neighbour signed the consignment note for me while I was at work, without lookng inside. Does that count against me?
N | Can I end the order for a made-to-order stove before casting begins?
F | Why is a deposit of 30% asked for stoves in stock?
F | Why is the guarantee lost when the house is sold?
F | Why do stoves from stock take 7 weeks?
F | What does § 12 lay down about disputes?
F | Why are firms compensated for all further loss?
O | How do I knit a cable pattern?
O | Which bird has the largest wingspan?
