A | My nine-year-old needs her sight examined, what will you charge? | An eye test lasts 25 minutes and costs £32, for children under sixteen and people over sixty nothing.
A | How much does a retina scan cost? | A retina scan is £18 more.
A | I work here and my husband needs specs, what reduction does he get? | Two pairs of glasses a year are free for staff, for the family they are at 40 per cent off.
A | What sum do I get for smart trousers and blouses? | Clothes are your own choice but dark; the firm pays £120 a year towards them.
A | My pupils have been made huge, when can I get behind the wheel again? | Drops that widen the pupil are given only by the optometrist; afterwards the customer may not drive for four hours.
A | How often is the filter of the edger changed? | The water in the edger is changed daily, the filter weekly.
A | For how long do you hang on to a grown-up's file? | Customer cards are kept for ten years, those of children until they are twenty-five.
A | Glass lenses: how many days until they are ready? | Glass | thin | high | £80 | nine days
A | I've a steep prescription and want a dainty rim, what material do you advise? | Thin plastic is best for strong prescriptions in light frames.
A | I stare at a monitor from nine to five: one pair for all or two? | Those who sit at a screen all day do better with a separate pair of reading glasses than with varifocals, because in varifocals the zone for the middle distance is narrow.
A | Why can't my toddler have the hardest-wearing sort? | Glass lasts longest but is heavy and may shatter, so children never get it.
A | What's the benefit to you of mending stuff that was purchased from a rival? | Screws and nose pads are replaced free for life, even on glasses bought elsewhere, for people come back to a shop that helped them.
A | A splinter flew under my colleague's lid, what's to be done? | Chips of glass in the eye are not rubbed: rinse for fifteen minutes, cover both eyes, ride to hospital by taxi.
A | How should I deal with somebody who sees badly with new glasses? | If somebody sees badly with new glasses, proceed as follows: measure the centring, check the lenses against the prescription, ask about headaches, and arrange a second test without charge.
A | commuting between branches paid | The travelling time between the shops, twenty-two minutes, counts as work.
A | whats the depossit for special tints | Deposits are a third of the price, for special tints the whole price.
A | I keep feeling giddy with my new all-in-ones. Can I still swap them after a month? | The first two weeks with varifocals are often dizzying; whoever cannot get used to them may exchange them within six weeks.
A | And nursing my mum, how much time away is possible? | To care for a relative you may take up to ten days without pay at a week's notice, in an emergency at once.
N | Who makes the edger in the grinding room?
N | In which year was Brightwell founded?
N | How old is Edmund Brightwell?
N | Why was the branch opened in Felton and not elsewhere?
N | How long does it take to make polarised sunglasses?
N | What does a hearing test cost?
N | How long are contact lenses guaranteed?
N | And children's frames with flexible hinges, what do those cost?
N | How much does it cost to have a frame soldered?
N | How many pairs of frames were sent to Malawi last November?
N | monthly contact lenses price
N | I'd like to train as an optometrist. How long does the aprenticeship take with you?
F | Why is glass dearer than thin plastic?
F | Why are varifocals better than reading glasses for screen work?
F | Since when does the shop buy back worn frames?
F | What does the rule for the third shop, marked (M), say about Sundays?
O | How many litres of water does a camel drink at once?
O | Why does bread dough collapse in the oven?
