A | What is tarnowite? | Tarnowite, which dealers call Kester blue, is a hydrated copper silicate with a little zinc.
A | Where does the blue come from? | It is the zinc, two to four percent of it, that shifts the colour from green to the blue of a kingfisher.
A | hardness and density | On the scale of Mohs it has a hardness of 4, so that a knife scratches it, and a density of 2.9.
A | My brooch turned dull after I used a hot vapour cleaner on it. Can the shade be restored? | Above 110 degrees it gives off its water and goes grey. There is no way to bring the colour back.
A | Who is it named after? | The name honours Emil Tarnow, a mine surveyor, who sent a piece to the university in 1862 with a note saying "not turquoise".
A | How long did the scholar let the sample lie about? | The professor to whom it was sent kept it in a drawer for nine years before he looked at it.
A | How does the stone come into being in the ground? | Rain soaks through the upper part of a copper vein, dissolves the metal and carries it down to where it meets silica. If the rock holds sphalerite, that is, zinc sulphide, the zinc comes along.
A | what does sphalerite mean | If the rock holds sphalerite, that is, zinc sulphide, the zinc comes along.
A | Why did firms go bust that sank their pits further? | The zone in which this happens is only 5 to 20 metres thick. Below it there is nothing, which ruined several companies that went deeper in the belief that the best was still to come.
A | Is new material still being mined at Kester? | Kester itself, the old one, gave the best colour, but has been worked out since 1931.
A | Looking through a magnifier, how do I see whether a deep blue one is Odrin or Kester? | Odrin, found in 1996, gives small quantities of a blue nearly as deep as that of Kester; its needles have a white core, and this white core is the surest way to tell it from Kester under a lens.
A | price per gram three origins | For cut stones the dealers' guide of last spring names 12 crowns a gram for Pico Largo, 45 for Odrin and 160 for Kester, the last only with a paper of origin.
A | I've an heirloom that is surely from the old mine but no certificate, what might it fetch? | Without such a paper Kester fetches no more than Odrin.
A | How can I expose each of the three sorts of imitation or treatment? | Dyed howlite is the commonest and the crudest: a drop of acetone on a swab comes away blue. Glass shows bubbles and feels warmer to the lip than stone. The third is harder to detect. Pale Pico Largo stones are soaked in a copper solution under pressure and then sealed with resin; under long-wave ultraviolet light the resin shines milky, while the untreated stone stays dark.
A | Must a seller tell me that a stone was waxed, and what about other treatments? | Treating stones is not forbidden so long as it is declared on the bill. Filling with wax, done by cutters as a matter of course, need not be declared.
A | Why not test with hydrochloric acid? | It does show whether there is carbonate in the piece, but it also destroys the polish, and you will have bought it.
A | My display case stands by the radiator and the pieces are getting tiny fissures. How do I stop it? | In a room with less than 30 percent humidity fine cracks appear over the years; a small dish of water in the cabinet is enough to prevent that.
A | Which is the better piece of jewellery to have made out of it, something for the finger or for the ear? | Rings made of it are a mistake. Earrings are fine.
A | What am I allowed to do on the old tips, when, and how much may I carry off? | The old tips at Kester may be searched on weekends from April to October with a day pass, which you get from the warden at the gate for 8 crowns. Hammers are allowed, power tools are not, and you may take home two kilograms.
A | Why does the speaker warn people off going undergound? | The shafts are closed to everyone. Two people died in there in 2003 and the third, who was rescued, is a member of this society.
N | What crystal system does tarnowite belong to?
N | At which temperature does it melt?
N | What was the name of the professor who kept the piece in a drawer?
N | How deep were the deepest shafts at Kester?
N | How many tonnes a year come out of Odrin?
N | Why are the stones from Pico Largo so much paler?
N | What causes the brown veins in the Pico Largo material?
N | kester crystal group list price
N | Where do I apply for a paper of origin?
N | In what year did the speaker buy his crystal group, and at which auction house?
N | How does tarnowite compare with turquoise in price?
N | What concentration has the copper soluton in which they soak the pale ones?
N | I bought a treated stone and nothing was written on the bill, can I get my money back?
N | Can I get a day pass at a reduced price for my children?
N | How did the two people in the shafts die in 2003?
F | Why did the Odrin mine close in 1931?
F | Why does a treated stone stay dark under ultraviolet light while a natural one shines?
F | Why is Pico Largo the dearest of the three?
F | How did Emil Tarnow prove that the piece was turquoise after all?
F | Why must wax filling be stated on every bill?
O | What is the offside rule in football?
O | How do I prune a lemon tree in a pot?
