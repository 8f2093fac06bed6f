A | I work late and can never make it before you shut. How can I hand something in? | Outside these hours use the hatch beside the door: put the garment in one of the bags provided, fill in the slip and drop it in.
A | Someone spilled merlot on my skirt last night, is there hope? | Red wine and coffee come out in nine cases of ten if they are less than a week old; ink from ball pens comes out more often than not; old rust and bleach marks do not come out at all.
A | I get rashes from chemicals. Which method suits me better? | Wet cleaning uses water and mild soap in a gently rocking drum; it smells fresher and is kinder to allergy sufferers, yet fabrics with glued interlinings may blister.
A | My jacket has no washing symbols sewn in. Will you take it? | If there is none, we clean only at your risk and ask you to sign for it.
A | Do I settle the bill at drop-off or at pick-up? | Payment is due when you bring the things, not when you fetch them.
A | Why does my feather bedding need seven days with you? | Duvets take a week, because they dry in the drum at low heat and must be shaken out by hand several times.
A | The receipt slip got lost. How do I still get my clothes? | Without it we hand out garments only against proof of identity and a signature.
A | I forgot a pullover with you last year, where has it ended up? | Things not fetched within three months are written to the owner about, if the address is known; after six months we give them to the charity shop in Rose Lane.
A | Is it a good idea to sprinkle kitchen remedies on a fresh blot at home? | Please do not rub salt or soap into the spot beforehand: it fixes the colour.
A | You spoiled my blazer. What is the most I can expect in compensation? | If we lose or ruin an article, we replace its current value, at most fifteen times the cleaning price, unless you have declared a higher value beforehand.
A | I need my suit tonight for a funeral; can it be done, and what extra is charged? | Express service by the same evening is possible if you come before 9 a.m., at a surcharge of 50 %; it is not offered for duvets, leather or wedding dresses.
A | Why can't my parka be kept over summer in its unwashed state? | From May to September we store winter coats for you in a moth-proof room for 6 euros a month; cleaning beforehand is a condition, as larvae live on dirt.
A | How much is a winter coat dry cleaned? | Winter coat | 22.50 | – | 12.00
A | And in trousers, a new zip? | A new zip costs 19 euros in trousers and 34 in a coat.
A | silk blouse ironing price | Blouse, silk | 9.80 | – | 5.20
A | how long dos leather take untill it comes back | Leather is sent to a specialist in Ulm and comes back after three to four weeks.
A | I have seven shirts. What does each cost washed and ironed? | From five shirts on, each costs 2.90 washed and ironed.
A | Is dry cleaning better against grease or against sweat? | It removes grease well and leaves wool and silk in shape, but does little against sweat and sugar.
N | Which solvent do you use for dry cleaning?
N | What does a wedding dress cost?
N | How old is Ines Hartmann?
N | What is the specialist in Ulm called?
N | What does it cost to clean a carpet?
N | How many days does it take to have trousers shortened?
N | How much does it cost to store a fur from May to September?
N | Until when does the charity shop in Rose Lane stay open?
N | At how many degrees are shirts washed?
N | How many people work at Hartmann & Daughter?
N | Do you deliver the finished laundry to hotels?
N | How often does grass come out of white trousers?
F | Why do rust stains come out more easily than coffee?
F | Why is washing curtains dearer per metre than dry cleaning them?
F | Since when has Otto's son Karl been running the business?
F | Why is the express service limited to duvets and leather?
O | How many members does the village council have?
O | When does the comet come back?
