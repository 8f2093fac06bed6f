A | Can my uncle be buried in the Old Churchyard? | In the Old Churchyard burials take place only in family graves that already exist.
A | winter opening hours | Both are open from 7 to 20 o'clock from April to September, from 8 to 17 o'clock in the other months.
A | grandma can hardly walk, is there any chance to drive her up to the grave? | Bicycles are to be pushed; cars may enter on Wednesday mornings with a pass for people who walk badly.
A | What's the cheapest place for a grown-up? | Row grave: one place, given in turn, 20 years, cannot be extended. 780 euros.
A | My wife and I want to lie next to one another. Which sort, and how much? | Choice grave: you choose the spot; one or two coffins side by side, 30 years, extendable by 10 years at a time. 1,900 euros for one place, 3,400 for two.
A | What is a tree grave? | Tree grave: one urn under an oak or a wild cherry in the eastern meadow, 20 years, no stone, no flowers; the name stands on a slate at the path. 850 euros, slate included.
A | what does time of rest mean? | Time of rest means the years in which a grave may not be opened.
A | Why do coffins have to lie longer than urns? | It is longer for coffins because the clay on the Hill lets little air through.
A | When does a choice grave have to be extended before a second burial? | For a second burial in a choice grave the time of rest must be covered, so it has to be extended if fewer than 20 years are left.
A | Can a funeral be held at the weekend so that relatives from far off can come? | Burials take place Monday to Friday at 10, 11:30 and 14 o'clock; on Saturdays at 10 for a surcharge of 160 euros. | No burials are held on Sundays.
A | coffin or urn, which has to go into the ground sooner? | Coffins must be buried within eight days, urns within six months.
A | Is someone to play the music included in the hire of the chapel? | It costs 210 euros including organ but not the organist.
A | max height stone urn grave | Stones may be up to 1.2 metres high on choice graves, 0.8 on row graves, 0.6 on urn graves.
A | Do we have to ask anyone before we put up a simple timber marker? | A wooden cross may stand without permit for two years at most.
A | there's a yellow sticker on my parents headstone. what is it and what must i do? | Loose stones get a yellow sticker; the holder then has six weeks to have them fixed.
A | How is it checked that the stones don't topple over? | Each spring, after the frost, the stability of the stones is tested with a force of 300 newtons.
A | I've moved away and can't weed any more. What will it cost me if I let everything run wild? | After three months the municipality may level it and sow grass; the holder pays 35 euros for each year that remains.
A | care contract | Care contracts are made with the Cemetery Gardeners' Cooperative, not with us.
A | Do I get money back for handing a choice grave in early? | A choice grave can be given up early only after the time of rest, without refund.
A | May people eat among the graves? | Picnics are not allowed, with the exception of All Souls' Day, when the Portuguese congregation has kept its custom since 1974.
N | How much does it cost to extend a choice grave by ten years?
N | What does the organist charge?
N | how deep is a row grave dug
N | Why is polished black granite not allowed?
N | What does a care contract cost per year?
N | Who tests the stability of the stones?
N | What are the hours of the cemetery office?
N | Is a tree grave better for the environment than an urn grave?
N | Our cat died; could her ashes be put in with my late husband's?
N | Which graves are on the monument list?
N | cold room capacity
N | How does a mason prove that no child labor was involved?
N | I want to take my father's urn to Norway where I live now. What permission do I need for having it dug up?
N | How big is the eastern meadow and how many trees are left there?
N | Who takes over as holder when the person who paid for the grave dies?
F | Why is the time of rest longer for urns than for coffins?
F | Why can row graves be extended only once?
F | what does section 9 say about fountains
F | Why does the parish own the Hill Cemetery?
F | Why do parents have to pay 25 euros for the children's field?
O | how is cheese made
O | What does HTTP 404 mean?
