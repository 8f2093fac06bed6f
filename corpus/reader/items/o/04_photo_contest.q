A | I make my living from weddings, which classes are open to me? | Professionals, that is, people who earn more than half of their income with photography, may enter the Open class only.
A | My daughter is 17. Does she need anything from me to take part? | Entrants under 18 need the written consent of a parent.
A | What must be visible in a Working Water picture? | The picture must show at least one person.
A | theme young eye this year | Young Eye: for entrants aged 16 to 20. The theme this year is "Waiting".
A | How many photos may I hand in altogether in each class? | You may enter up to four pictures in Open and up to two in each of the other classes.
A | what's the last moment I can submit | Entries open on 3 February and close on 30 April at 18:00.
A | When will I hear if I made the shortlist? | The shortlist is published on 26 May.
A | My print got held up and only arrives on the 8th of June, am I out of the running? | A print that comes later is not hung, but the picture can still win.
A | How much would three pictures cost to enter? | The first picture costs 8 pounds and each further one 3 pounds.
A | Can I get my entry fee back? | Fees are paid by card when you upload and are not returned, unless the contest itself is cancelled.
A | Required file format and pixel size? | Files must be JPEG in sRGB, with the long side of at least 3,000 pixels and a size of no more than 15 MB.
A | Why am I not allowed to put my name in the file name? | Name each file with the class and a title, not with your name, because the judging is blind.
A | I still shoot on film. May I send in a scan? | Film may be entered as a scan of the negative, but not as a scan of a print.
A | In which class may I blend several exposures? | Putting together several exposures of the same scene is allowed in Open only.
A | Why can't I clone a lamp post out of my picture of the dockers? | Nothing may be added to or removed from the scene in Working Water, since the class is treated as reportage.
A | They asked for my raw file and I was away for a week, what happens? | It must be sent within five days; if it is not, the picture is struck off and the next in line moves up.
A | Who owns the copyright after I enter? | The copyright stays with the photographer.
A | how are the points given by the judges weighted | Each of them gives 1 to 10 points for idea, for composition and for technique; idea counts double.
A | second prize in Working Water | Working Water   400 pounds   200 pounds   100 pounds
A | What becomes of prints that nobody collects? | After that they are given to the hospital in Tarrant, which hangs them in its corridors.
N | How many people entered last year?
N | Which make of camera does the winner of Young Eye get?
N | What are the opening hours of the exhibition in the Old Customs House?
N | How many pictures are put on the shortlist in each class?
N | admission price exhibition
N | Since when has Imelda Crane chaired the jury?
N | I moved out of Wexmoor in March after uploading. Does my entry still count?
N | Do I have to pay tax on the prize money?
N | how much does it cost to become a member of the Harbour Camera Club
N | Can I swap a picture for a better one once I have uploaded it?
N | What is the e-mail adress I should write to with a question?
N | Is a picture allowed that has already won another competition? I had one in a magazine last autumn.
N | Who sponsors the prizes?
N | how much is the catalogue
N | Are drone photographs of the harbour accepted?
F | Why does technique count double in the judging?
F | What are the rules for pictures filled in by AI in the Open class?
F | How do I enter the Wildlife class?
F | Why do Young Eye entrants pay more than others?
F | What framing must I choose before I send in my print?
O | Which vitamins are in spinach?
O | how to set up a static IP address on a home router
