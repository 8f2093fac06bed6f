A | how much cloth for the long one in size 46 | View B: 2.30 m up to size 42, 2.75 m from size 44
A | Could I make it from stretchy T-shirt material? | Jersey does not work: it stretches at the wrap edge and the skirt gapes.
A | shrinkage of linen vs twill | Wash the fabric before cutting; linen may shrink by up to 6 per cent, twill by about 3.
A | my waist says 40 and my bottom says 44, which do I go for? | Go by the waist, not by the hips; the hips are wide in a wrap skirt.
A | in between two sizes, up or down? | If you are between two sizes take the smaller one, unless the fabric is heavy.
A | I ride a bike to work every day, would it fly open and what can be changed? | If you want to cycle in it, widen the overlap by 8 cm on the under-wrap only.
A | Do I need to add anything round the edges when I cut? | Seam allowance is contained in the pattern: 1.5 cm at the seams, 4 cm at the hem, 1 cm at the waistband.
A | why must everything face one way with corduroy | For velvet or corduroy all pieces must point in the same direction, because the pile changes colour with the light.
A | notch depth | Mark the notches with a snip of 3 mm, no more, or it will show in the seam.
A | What's the hole in the right-hand seam for? | Close the side seams, leaving 3 cm open in the right seam between the two notches. The tie passes through here.
A | The front bit is half a centimetre too long for the band, did I cut it wrong? | The curve at the front is longer than the band by 5 mm. This is on purpose, so that the edge does not stand off.
A | Why wait until the next day before finishing the bottom edge? | Let the skirt hang for a night first, as bias parts get longer.
A | where do i shorten it | Longer or shorter: at the double line, never at the hem, or the width is no longer right.
A | can I make both views 5 cm longer with the same amount of fabric | Up to 6 cm can be added without more fabric in View A; in View B the layout is full.
A | what does neaten mean | Neaten: to secure a raw edge against fraying, by zigzag or overlock.
A | What is a selvedge? | Selvedge: the woven edge of the cloth along its length.
A | it blows open when there's a breeze, any fix? | The skirt opens in the wind: sew in a second stud 20 cm below the first.
A | How were the two sample garments in the pictures laundered? | We sewed the photographed View A in linen, washed it at 40 degrees and ironed it damp; View B, in wool, was hand-washed and dried flat.
A | I'd love to sell a few dozen of these at craft fairs, say 30 a year. Is that OK and at what cost? | You may sell skirts that you sewed yourself, up to 20 a year, naming "Pattern: Stitchery Maren". | Larger numbers require a licence of 60 euros a year.
A | may my sister borrow it, and can I mail her the pdf? | The pattern itself may not be copied or passed on as a file; the paper may be lent.
N | What does pattern 112 cost?
N | how much fabric if it is only 110 cm wide
N | Which waist in centimetres is size 40?
N | How long are the ties?
N | how do I work the buttonhole for the 18 mm button
N | Can Hedda be lined, and with what?
N | How many centimetres above the ankle does View B end on a woman of 1.60 m?
N | is linen or wool better for View B in summer
N | Since when has Tove Lis been grading for Maren?
N | why is the interfacing put on the waistband only
N | how many hours does it take a beginer to sew it
N | What stitch length for topstitching the front edges?
N | I have a round tummy. Which alteration would I make?
N | Do I have to pay for the licence again if I sell at two shops?
N | how far from the edge is the pocket sewn on
F | Why does step 11 ask for a zip?
F | Why is the overlap wider in the large sizes?
F | Why must the extra 5 mm at the curve be trimmed away?
F | Why should one lengthen at the hem rather than at the double line?
F | Why did Tove Lis design the skirt?
O | What is the speed of light?
O | how do you unclog a kitchen sink
