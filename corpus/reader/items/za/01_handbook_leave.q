A | How many days off does a full-time worker get each year? | Everyone who works five days a week has 27 days of holiday a year in addition to public holidays.
A | I'm only in three days a week, how is my allowance worked out | Those who work fewer days have a proportionate share, rounded up to the next half day.
A | been here eleven years now, how much extra do I get on top? | After five complete years with the firm two further days are added, and after ten years another two.
A | Why doesn't the holiday year start in January? | It does not follow the calendar year, since December is our busiest month for staircases and nobody could be spared to use up leftover days.
A | Planning a fortnight in Portugal. What paperwork do I need and how early? | Anything longer: fill in the green form and hand it to Imelda Farrow in the office at least six weeks ahead.
A | My mate at the next vice and I both fancy the same week in October, who wins? | If two people from the same bench want the same week, the one who asked first has it, except in the school holidays, when parents of children under fourteen come first.
A | Can I work over Christmas instead of using up my days? | You cannot choose to work through it unless you belong to the repair crew.
A | carry over limit | No more than five unused days may be taken into the next holiday year, and they lapse on 30 June.
A | Compare how long ordinary leftover days stay valid with those left over because of sickness. | No more than five unused days may be taken into the next holiday year, and they lapse on 30 June. | Days that could not be used owing to illness or parental leave are carried over without limit and lapse after eighteen months.
A | Can I get money for holiday I didn't take? | Unused days are paid out only when somebody leaves the firm.
A | Why won't a text do when I'm poorly? | A text message is not enough, as the foreman does not look at his telephone while machines are running.
A | woke up with a fever. by when must somebody hear from me | Ring the workshop on the first morning before 7.15, even if you think you will be in by noon.
A | doctor's certificate from which day | From the fourth calendar day we need a doctor's certificate; anyone who has been off three times in six months may be asked for one from the first day.
A | I came down with flu in the middle of my week at the coast. Have I lost those days? | Falling ill while on holiday does not cost you holiday, provided that a certificate is sent to the office within five days.
A | How much money will I get in total if I am off with a broken leg for three months, first and later? I've been here two years. | Sick pay is full pay for six weeks. | After that the firm tops up the statutory allowance to 80% of normal pay for a further eight weeks, but only for those who have been here longer than one year.
A | What is a phased return? | A phased return means that you start with half days and add an hour a week until you are back to normal; it lasts at most six weeks and is paid in full.
A | What is the return talk for? | Its purpose is to find out whether lighter work is needed for a while.
A | Do I get more time off for losing my mother than for losing my granddad? | - death of a partner, parent or child: five days | - death of a brother, sister or grandparent: two days
A | unpaid leave | Unpaid leave of up to three months can be agreed with Josephine Merrow.
A | The pager goes off in the middle of a cut and I'm on the boat crew. Must I find the forman first? | Members of the lifeboat and the fire brigade may leave at once when they are called, without asking.
N | How much notice must I give if I want to cancel a holiday that has already been granted?
N | How many days do I get for the funeral of an aunt?
N | What is the number I ring when I am ill?
N | Who stands in for Imelda Farrow when she is on holiday herself?
N | Do two further days also come to apprentices once they have turned eighteen?
N | My husband is ill rather than my child. Can I stay home to look after him and still be paid?
N | repair crew pay over the closure
N | Why are parents of children under fourteen put first and not those of children under sixteen?
N | How does the sick pay compare with that of other joinery firms in the area?
N | I'm taking hay fever tablets that make me sleepy. Am I allowed to drive the firm's van with them?
N | What was the large order that stood in the way of unpaid leave?
N | how long is parental leave here
N | I have only been here seven months and the six weeks of full pay are over. Is there any fund that helps me out?
N | Do my holidays go on adding up while I'm on unpaid leave?
N | How many people at the firm are in the lifeboat crew or fire brigade at the momment?
F | Why does the holiday year begin on 1 January?
F | Why must moving house be taken as unpaid leave?
F | Why has Imelda Farrow refused unpaid leave twice?
F | What does section 4.9 say about leave for studying?
F | Why do single parents have fewer days for a sick child than couples do?
O | How do I remove a wine stain from a wool carpet?
O | Which planet has the most moons?
