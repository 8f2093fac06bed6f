A | I perspire heavily at night. Which of the three would you advise? | Spring lets the air through best and is therefore recommended to people who sweat easily.
A | We rent rooms to tourists. For how long are we covered? | Mattresses used in hotels, holiday flats or hospitals have a warranty of one year only, since they are under far heavier strain.
A | It feels softer after eight weeks than in the shop; can I complain? | A mattress loses up to a tenth of its firmness in the first three months; this is intended and no defect.
A | My new bed stinks of chemicals. When will that go away? | A smell of new goods fades within two to three weeks if the room is aired daily.
A | I snipped off the tag because it itched. Is that a problem? | Do not cut off the label, for without the number no claim can be dealt with.
A | Why shouldn't I turn the cheap light one upside down? | Spring and Latex may also be flipped over, Foam may not, as its upper side alone has the comfort layer.
A | I sold it to a colleague. Can he still invoke the guarantee? | It passes to another person only within the same household or by inheritance, and only if we are informed in writing within three months.
A | What will I be billed if your man comes round and everything turns out fine? | If the photographs do not suffice, an inspector visits you at our expense; if no defect is found, however, we charge you 49 euros for the visit.
A | I like it cosy and want to lay an electric underlay on mine. Why is that bad for the rubbery kind? | Do not use a heating blanket on Latex: the warmth makes it brittle.
A | Black fungus on the underside, and I sleep without a bed frame. Will you pay? | Mould, if the mattress was lying on a closed board or directly on the floor
A | How do I report a fault, what must I send in? | Write to the service department with the receipt, the number on the white label sewn in at the foot end, and three photographs: the whole mattress, the slatted base, and the defect with a ruler beside it.
A | They discontinued mine. What would I be given in its place? | If the model is no longer made, you receive the one that comes closest to it in firmness; you need not accept a softer one.
A | How deep must a hollow be to count as a defect? | A defect is a lasting hollow of more than 2.5 cm, measured without a load and with a straight lath laid across; a broken or protruding spring; a split in the foam or latex that does not come from bending; or a seam that opens by itself.
A | And for the zip, how long is the warranty? | The cover, the zip and the handles are warranted for two years on all models.
A | wash cover temperature | The cover of all models is washable at 60 °C, but goes into the dryer only with Spring; with the others it must dry in the air because it shrinks.
A | how offen shoud I turn the matress in the first haf year | Turn the mattress end to end every four weeks during the first half year and every three months thereafter.
A | What is the difference in weight between Latex and Foam? | Latex is the quietest and adapts most closely to the body, but weighs 34 kg and is hard to turn alone. | Foam is the lightest at 17 kg and suits guest beds and adjustable bases.
A | I have a Spring in its fifth year. What share of an exchange do I pay? | 5th and 6th | 60 % | 40 % | 25 %
N | In which country are the Alder mattresses made?
N | What does the Alder Latex cost in 140 x 200 cm?
N | How thick is the comfort layer of Foam?
N | How much does the Alder Spring weigh?
N | How long is the warranty on the Alder Waterbed?
N | How long is the warranty on the slatted base?
N | At what temperature may the pillow be washed?
N | How many nights may I try out the mattress before I send it back?
N | What does the transport cost after the second year?
N | Up to what body weight is the Foam suitable?
N | How long does an exchange take once the claim is accepted?
N | How many springs does the Alder Spring contain?
F | Why does the warranty start on the day of the order?
F | Why is the warranty on Foam longer than that on Latex?
F | Why may the Latex cover be dried in the dryer but not that of Spring?
F | What does a steam cleaner have to fulfil so that it is allowed on Latex?
O | How many lengths must I swim for the bronze badge?
O | When are tulip bulbs planted?
