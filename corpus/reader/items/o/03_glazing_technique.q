A | How many hours at the easel will this picture take me? | You need about nine hours of painting, spread over five weeks, since most of the time is drying.
A | What is the difference between a glaze and a scumble? | A glaze is a thin, transparent layer of dark paint over a lighter, dry one. | A scumble is the opposite: a thin, broken layer of light, opaque paint over a darker one.
A | which pigments are suitable for glazing | Good ones are alizarin, ultramarine, viridian and transparent oxide red.
A | Can I use cadmium red as a transparent layer? | Cadmium colours, titanium white and Naples yellow are opaque and turn to mud.
A | What do I mix to make the medium and in what proportions? | The medium is one part stand oil, one part dammar varnish and four parts turpentine.
A | The smell of turps makes my head throb. Is there something else I could use? | If turpentine gives you headaches, use a ready alkyd medium instead; it dries in a day, whereas the oil mixture takes five to seven days.
A | why not plain linseed oil | Do not use pure linseed oil, because it yellows and wrinkles.
A | I'm short of money, do I really have to buy the badger brush? | A set of all this costs about 75 euros; the badger blender alone is 22 of them, and you can replace it by an old shaving brush.
A | What is meant by the dead layer? | Then paint the whole scene in umber and white only, as if it were a brown photograph. | This layer is called the dead layer.
A | How much paler should the brown layer be than the finished thing, and why? | Make it about two tones lighter than you want the final picture to be, because every glaze darkens it.
A | explain fat over lean | Each layer must hold more oil than the one beneath, otherwise the upper one dries first and cracks when the lower one moves.
A | How can I tell that the underpainting has dried enough? | It is ready when a fingernail pressed into a thick place leaves no mark.
A | what colours go on the background | Glaze the background with ultramarine and umber, half and half.
A | ratio of paint to medium in a glaze | Use one part of paint to three of medium.
A | How long have I got to wipe out the light spots before it gets tacky? | Wipe the lights out with a cotton bud while the glaze is wet; after forty minutes it is too sticky to be moved.
A | Is there such a thing as too many layers? | Three to five glazes are enough; above seven the surface begins to look like syrup.
A | What makes the pear look three-dimensional? | This contrast, and not the detail, makes the fruit look round.
A | My paint pulls together into little drops instead of spreading, what now? | Rub it with a cut onion or with fine pumice powder, then try again.
A | When can I put the final varnish on, and when a retouching one? | Wait six months before the final varnish; a retouching varnish may be applied after four weeks.
A | Where do I get rid of used turpentine? | Open the window when you use turpentine, and never pour it down the sink; the paint shop in Kungsgatan takes it back for nothing.
N | What does Marta's winter class cost?
N | How long should each coat of gesso dry before the next?
N | which of the four pigments is poisonous
N | How do I clean the badger blender so that the hairs stay soft?
N | I only have acrylics at home. Can I do the layers with those instead of oils?
N | What does the copper jug's handle need, a glaze or a scumble?
N | Where should the lamp stand when I set up the pear and the jug?
N | difference between linen and panel for this kind of painting
N | Who were the first painters to work in layers like this?
N | how thick should the white highlights be in milimetres
N | Which brand of alkyd medium is the best one to buy?
N | What should I use the size 4 round for, and what the size 8?
N | My finished picture has to go in the post next month. How do I pack it so that the varnish isn't scratched?
N | price of dammar varnish
N | Can I hang the painting over a radiator while it dries?
F | Why do scumbles make colours warmer than glazes?
F | Why does Marta Eklund prefer a glossy varnish?
F | Why must the underpainting hold more oil than the glazes?
F | How do I lighten a dark picture with one more glaze?
F | What tint goes into the highlight on the pear?
O | What time does the Tokyo stock exchange open?
O | My car makes a grinding noise when I brake, is that dangerous?
