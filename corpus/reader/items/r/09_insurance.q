A | Water's pouring through the ceiling. What should I do before I call anyone? | Make the place safe before anything else: water off at the stopcock, electricity off at the main switch, people out.
A | Up to what amount are emergency measures paid without asking? | Then stop the damage from growing, for example with a tarpaulin or buckets; we pay for such emergency measures up to £500 without asking first.
A | Can I throw the ruined sofa on the skip already? | Take photographs before you tidy up, and keep damaged things until we have told you that they may go.
A | Why shouldn't I order repairs straight away? | Do not order lasting repairs until you have our approval, because we may want to see the damage.
A | deadline storm damage | Burst pipes, fire and storm: tell us within seven days.
A | We came home and someone had broken in. How much time do I have to let you know? | Burglary: tell the police at once and us within 48 hours, with the crime number.
A | My handbag with the house keys was nicked. How fast do the locks have to be swapped? | Lost or stolen keys: tell us the same day, as the locks are paid for only if they are changed within 72 hours.
A | Until what time is the claims line staffed? | Claims can be made online, by post or on 0800 555 0172; the line is staffed from 07:00 to 22:00, and at night by a firm that sends out emergency tradesmen.
A | For which things do I need receipts? | - Receipts for things above £250; for older ones, photographs or bank statements will do.
A | How old may a jewelery valuation be? | - For jewellery above £2,000, a valuation not older than five years.
A | Will I have to explain my case to a new person each time? | A handler is named within two working days and stays with you to the end.
A | When does a loss adjuster come? | Claims below £1,500 are settled from photographs; above that a loss adjuster comes within eight working days.
A | Would you pay for my own assessor? | The adjuster works for us and costs you nothing; you may hire your own assessor, whose fee is not insured.
A | bicycle limit Home Plus | Bicycles, each | £400 | £1,500
A | How long can we stay in a hotel with the cheaper policy? | Hotel while the home is unusable | 30 days | 180 days
A | How do Home Basic and Home Plus differ in what they pay for an old carpet? | Home Plus pays the price of a new item; Home Basic pays what the item was worth on the day, so that a carpet of ten years brings little.
A | What is averaging? | If the sum insured is too low, the payment is reduced in the same proportion; this is called "averaging".
A | We're going to Australia for two months. How do we keep our cover while nobody lives here? | Homes left empty for more than 45 days lose cover for water and burglary, unless someone looks in every week and keeps a record.
A | How strong must the wind be to count as a storm? | Storm means wind of at least 88 km/h as measured at the nearest weather station; below that we assume that the roof was in poor repair.
A | By how much does the premium go up after two claims? | Two claims raise it by 15 per cent, and three by 35 per cent at the next renewal.
N | What does Home Plus cost a month?
N | How do I change from Home Basic to Home Plus?
N | Is my laptop covered when I drop it on the train?
N | limit for cash kept at home
N | How many firms are in your network of repairers?
N | My neighbour's tree fell on my shed and he refuses to pay. Will you take him to court for me?
N | To which bank account, and how soon after the decision, is the money paid?
N | Why is the excess for water damage higher?
N | What does a jewellery valuation cost?
N | How do I find out which flood zone my house is in?
N | Which firm sends out the tradesmen at night?
N | My dog chewed up the sofa. Will I get anything for that?
N | What is the postal address for claims?
N | How long may I take to spend the money before the rebuild has to be finnished?
N | How high is the cover for damage that I have done to others?
F | How much does Home Basic pay for food in a freezer?
F | Why does the loss adjuster's fee come out of my payment?
F | Why is the excess higher in Home Plus than in Home Basic?
F | How long do I have to report moth damage?
F | Why does a single claim raise the premium?
O | What are the rules of offside in football?
O | How is cheese made?
