A | How much is the charge for a car tyre? | can i pay that in cash? | We take cards only; there is no cash on the site.
A | What if the second-hand toaster I bought stops working, how long am I covered? | and if it's dead for good, which bay do I chuck it in? | Bay 5: small electrical goods.
A | how thik can brances be for the gardn bay | My trailer for all that is two metres long. Can I just turn up with it? | Vans, and trailers longer than 1.8 metres, must be booked online at least one day ahead, and each household may book twelve such visits a year.
A | sunday winter opening | right up to the last minute? | The gates shut ten minutes earlier than stated so that everybody can finish unloading.
A | My settee is still nice, would they want to sell it on? | what do they do with it if nobody buys it? | Anything not sold after five weeks is recycled.
A | Can my eight-year-old help me carry the stuff? | will someone else give me a hand, then? | Staff help with heavy items if asked, but they may not climb into vehicles.
N | I had a takeaway and there are grease stains, which bin for the packaging? | and the plastic forks that came with it?
N | How do I book a collection from home? | do they ring me before they come?
N | How long do they hold on to footage of my vehicle? | who gets to look at it?
N | How do I get rid of leftover emulsion from the ceiling? | how long does that take to go hard?
N | I run a small building firm, where do I get rid of my debris? | when is that one open?
N | Is a skip or a collection better when my late aunt's flat has to be emptied entirely? | Why do you no longer do yours on Saturdays?
A | When should I come if I hate standing in line? | is the recycling centre shut on Boxing Day? | Closed on 25 and 26 December and 1 January.
A | Why separate varnished planks from plain ones? | What must I do with an old freezer before I bring it along? | Bay 6: fridges and freezers. | Empty, and with the door taped shut.
