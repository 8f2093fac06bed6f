A | For how long is the shop responsible if my toaster packs up? | If goods are faulty, the seller is liable for two years from delivery.
A | How many days do I get to back out of something I ordered on the web? | For purchases online, by telephone or at the front door you have a right of withdrawal of 14 days.
A | what do you charge for a half hour chat face to face | Advice at our centre costs 15 for half an hour in person and 10 by telephone; people on benefits pay nothing.
A | My broadband deal – what's the longest they can tie me down? | Contracts for telephone, internet and gyms may bind you for at most 24 months.
A | I never received a ship date. By when must my sofa turn up? | If no date was agreed, the seller must deliver within 30 days.
A | I've binned the packaging. Can I still complain? | You need not have kept the original box.
A | How many goes do they get at mending it before I can demand my cash? | If two attempts at repair have failed, you may ask for part of the price back or return the goods for the full price.
A | How do I tell them properly that I'm pulling out of an internet order? | A short e-mail is enough, but simply sending the parcel back without a word is not.
A | I bought a jumper on the high street and now hate the colour. Am I entitled to a refund? | There is no general right to return goods bought in a shop just because you no longer like them.
A | I lost the till slip. Will my card transactions convince them? | A receipt is useful, but a bank statement or a witness will do as proof.
A | I'm relocating to another city. Does that get me out of my fitness studio? | A move to another town is not enough.
A | The courier dropped my box next door without asking and now it's missing. Whose problem is it? | The seller bears the risk until the goods are in your hands. | A parcel left with a neighbour counts as delivered only if you agreed to it.
A | Why would my period to back out suddenly last a year more? | If the seller did not tell you about the right of withdrawal, the time grows by twelve months.
A | Who pays the postage when I ship things back? | You bear the cost of sending goods back, unless the seller has offered to pay or failed to tell you about it.
N | How long must a guarantee given voluntarily by the maker last at least?
N | How much does it cost at your centre to have letters written?
N | why was 1 march 2022 chosen for older contracts
N | What fine must a seller pay if there is no cancel button on the website?
N | Where in the region is the centre with its appointments from 9 to 13?
N | The repair takes long. Must the seller lend me a like item in the meantime?
N | How long is a voucher valid that a shop offers instead of cash?
F | Why does the burden of proof lie on you in the first twelve months?
F | By how much may I lower the price within the first 14 days in a shop under the right of withdrawal?
F | From which parcel on do the 30 days of withdrawal begin?
