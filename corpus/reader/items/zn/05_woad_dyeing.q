A | For how many years has Agnes been at it? | The following answers come from the workshop of Agnes Torvald in Lindby, who has been dyeing with home-grown leaves since 1994.
A | Which gives more colour for the same quantity of greenery, the European or the southern plant? | A kilogram of fresh woad leaves yields about 2 grams of pigment, while the same weight of tropical indigo leaves gives 8 to 10.
A | Why do the shades appear gentler than those from the tropics? | Woad blues tend to look softer, because the leaves also contain brownish substances that are not washed out completely.
A | Our winters are harsh. Would either crop come through? | Woad, on the other hand, survives frost down to minus 15 degrees, whereas indigo dies at the first cold night.
A | How deep should woad be sown? | Sow in March or April, 2 centimetres deep, in rows 30 centimetres apart.
A | Mine is already in its second season and blooming. Is it still worth gathering? | Only the leaves of the first year are of use, for the dye vanishes from the plant once the stem shoots up.
A | How much manure per square metre does woad need? | Woad wants plenty of nitrogen; Torvald works in four kilograms of poultry manure per square metre and never plants on the same bed twice within four years, since cabbage pests linger in the soil.
A | Which of the pickings brings in most? | The second cut is the richest; the third gives barely half as much.
A | How quickly must I process what I have picked? | Pick on a sunny afternoon, after at least two dry days, and use the leaves within the hour, as the dye begins to break down as soon as they wilt.
A | How do I get the solids out of the liquid at the end? | Let the pigment settle overnight, pour off the liquid and dry the paste on a plate.
A | And the paste, does that keep too? | The paste must be used within a week or frozen.
A | chemical vat or fermantation vat, wich is ready sooner? | The chemical vat, with sodium dithionite, is ready in an hour and gives even results, but it smells sharply and cannot be revived for long. | The fermentation vat, with wheat bran and madder, takes eight to ten days to start; it is kinder to the nose and hands and, if it is fed every third day, remains usable for months.
A | fermentation vat temperature | It must be kept between 40 and 50 degrees.
A | I've got a linen-like T-shirt made of plant fibre and a fleece jumper. How long must each lie in water before the bath? | Soak wool for at least three hours beforehand, cotton overnight.
A | How do I obtain a really dark navy? | Deep shades are built up by repeated dips, up to twelve, and never by leaving the cloth in longer.
A | My new jeans leave marks on the sofa. Will that stop? | On cotton it rubs off a little during the first five washes.
A | Is pretreatment with alum necessary? | No mordant is required, in contrast to madder or weld.
A | I have signed up for the class but something has come up. Until when can I back out without paying? | Bookings are cancelled free of charge up to 21 days beforehand.
N | From whom did Agnes pick up the craft?
N | colour of woad flowers
N | What is the name of the woad variety grown in Lindby?
N | How large is the garden of the workshop in Lindby?
N | I have a basket of weld. How do I get the yellow out of it?
N | When is madder root ready to be dug up?
N | How much pigment do the leaves of Japanese knotweed indigo yield?
N | And in a walnut bath, how long does the wool stay?
N | I have some powder left over. What could I ask for a gram of it?
N | how many gramms of washing soda per litre do i need
N | What acidity should the fermentation vat have?
N | How many kilograms of leaves does a square metre of woad produce?
F | Why does the third cut of woad give more than the second?
F | Why does woad contain so much more pigment than tropical indigo?
F | Why can I get away with a shorter soak for cotton than for wool?
F | What is the good of letting the torn leaves stand in the hot water for a whole hour?
O | How often should the chain of a bicycle be oiled?
O | What documents do I need to register a small company?
