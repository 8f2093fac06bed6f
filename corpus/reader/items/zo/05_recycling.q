A | When should I come if I hate standing in line? | It is quietest on Tuesday and Wednesday mornings; on Saturdays before noon you may have to queue for half an hour.
A | I run a small building firm, where do I get rid of my debris? | Traders are not admitted; they may use the commercial depot at Quarry Road, where waste is weighed and charged.
A | How much is the charge for a car tyre? | Car tyres | 4.00 each | 4 a year
A | How many times a year can one family turn up with a hired transporter? | Vans, and trailers longer than 1.8 metres, must be booked online at least one day ahead, and each household may book twelve such visits a year.
A | Why are some materials charged? | The following are charged because the law does not count them as household waste:
A | I had a takeaway and there are grease stains, which bin for the packaging? | Pizza boxes with fat on them belong in general waste.
A | Why separate varnished planks from plain ones? | Bay 3: wood. Painted and raw wood are kept apart, for raw wood becomes chipboard, whereas painted wood is burnt for heat.
A | How do I get rid of leftover emulsion from the ceiling? | Water-based paint must be dried with sand or sawdust and goes to general waste; solvent paint is handed to the staff in its tin.
A | My settee is still nice, would they want to sell it on? | Sofas are accepted only if the fire label is still attached.
A | What if the second-hand toaster I bought stops working, how long am I covered? | Electrical goods are tested first and sold with a guarantee of three months.
A | Is a skip or a collection better when my late aunt's flat has to be emptied entirely? | Compared with a hired skip, our collection is cheaper for a few large pieces, but a skip is worth it when you clear a whole house.
A | How do I book a collection from home? | Book by telephone on 0555 3040 or online, state what it is, and put the items at the edge of your property by 6.30 on the day, not earlier than the evening before.
A | I have no car and two wardrobes. What would it set me back to have them fetched? | Up to three items cost 32.00, each further one 8.00; people who receive pension credit pay half.
A | How long do they hold on to footage of my vehicle? | Since March 2022 number plates have been read by camera at the entrance; the pictures are deleted after 30 days unless there is an inquiry.
A | sunday winter opening | October to March: Monday to Saturday 8.00 to 16.30, Sunday 9.00 to 13.00.
A | how thik can brances be for the gardn bay | Branches up to 15 centimetres thick.
A | And the difference between water-based and solvent paint, when handing it in? | Water-based paint must be dried with sand or sawdust and goes to general waste; solvent paint is handed to the staff in its tin.
A | Can my eight-year-old help me carry the stuff? | Children under 12 and pets stay in the car.
N | Who is the manager of the reuse shop, I'd like to thank her?
N | In which year was the charity Second Round founded?
N | Why may each household book only twelve visits with a van?
N | I have two sheets of asbestos. Which company takes it away from the site?
N | Which bay do I take my old mattress to?
N | used cooking oil container
N | And for window glass, the charge per sheet?
N | do they colect nappys from the kerb
N | I'm a roofer, what does the depot at Quarry Road charge per tonne?
N | What would a skip cost me for a week?
N | How much do they want for a second-hand book in the shop?
N | How many cars come through the gate on a Saturday?
F | Why do I have to pay for plasterboard while rubble is free?
F | I never carry a wallet, why can you pay only with cash on the site?
F | Since when must cars be booked a day ahead?
F | Why is raw wood burnt for heat and painted wood made into chipboard?
O | How many beats does a waltz have in each bar?
O | My parrot bites. What is the best way to teach it to step up?
