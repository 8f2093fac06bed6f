A | how much cloth for the long one in size 46 | and if all the flowers on it point up? | For a fabric with a pattern that runs one way add 40 cm.
A | what does neaten mean | which bits do I do that to? | Neaten all edges except the waist.
A | Could I make it from stretchy T-shirt material? | what should I buy then? | Fitting fabrics are linen, cotton twill and light wool.
A | How were the two sample garments in the pictures laundered? | anything I have to do to mine before it goes in the machine? | Close the stud before washing, otherwise it wears a hole.
A | may my sister borrow it, and can I mail her the pdf? | can she sell what she makes from it? | You may sell skirts that you sewed yourself, up to 20 a year, naming "Pattern: Stitchery Maren".
N | Why wait until the next day before finishing the bottom edge? | on a hanger or on a dummy?
N | where do i shorten it | what's the shortest I can go?
N | What is a selvedge? | do I cut that off and throw it away?
N | in between two sizes, up or down? | and what if I'm bigger than the biggest?
N | my waist says 40 and my bottom says 44, which do I go for? | why do I have to sew a trial one in old sheets first?
A | notch depth | How big should the little square on the printout be? | Printed 100 per cent, the test square must measure 5 cm.
A | it blows open when there's a breeze, any fix? | my lower back curves in a lot, how do I take the extra out there | A hollow back: take out a wedge of at most 1.5 cm at the middle of the back waist.
