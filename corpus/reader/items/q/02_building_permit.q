A | I want to put up a little hut for my mower, do I have to ask anyone? | No permit is needed for garden sheds up to 30 cubic metres without a fireplace or toilet.
A | How high may a fence be on a corner plot at a junction? | Fences up to 1.80 metres high are also exempt, except at street junctions, where the limit is 0.80 metres.
A | solar panels listed building permit | Solar panels on a roof are exempt unless the building is listed.
A | We're turning the attic into a rental, the outside stays as is. Permit or not? | Converting a loft into a flat always needs a permit, even if nothing changes on the outside.
A | What does the simplified procedure examine? | The simplified procedure examines planning law only; the architect answers for everything else.
A | Explain the notification procedure. | The notification procedure is for houses inside a valid development plan: you hand in the papers, and if the office says nothing within four weeks, you may start.
A | For which buildings is the full procedure compulsory? | The full procedure examines planning law, structural safety and fire protection; it is compulsory for buildings higher than 7 metres and for all places of assembly.
A | What scale must the site plan have? | site plan at a scale of 1:500, not older than six months
A | How many parking spots do I have to show for a 140 m² flat? | proof of parking spaces (one per flat, two for flats larger than 120 square metres)
A | Can a master builder sign my application? | Applications must be signed by an architect or engineer entered in the chamber's list; master builders may sign only for houses with up to two flats.
A | My engineer isn't done with the statics yet. Until when can I send them in? | The structural calculation may follow later, but it must be with us four weeks before work begins.
A | Which takes longer, the full or the simplified procedure, and by how much? | From the day the papers are complete, the simplified procedure takes at most three months and the full procedure at most five.
A | What happens if the office does not decide in time in the simplfied procedure? | If we miss the limit in the simplified procedure, the permit counts as granted.
A | What usually holds applications up? | The commonest cause of delay is a site plan that does not show the neighbours' buildings.
A | Cost of a preliminary decision | A preliminary decision costs 250 euros, half of which is credited if you apply for the permit within a year.
A | They turned my plans down, what do I still have to pay? | A refused application costs three quarters of the fee.
A | The people next door are against our extension. Must the builders put down their tools? | An objection by a neighbour does not stop the work by itself: only the administrative court can order that.
A | When does a permit lapse? | The permit expires if work has not begun within three years, or if work is interrupted for more than one year.
A | What must be done before we can live in the new house? | You may move in once the chimney sweep has certified the heating and the final inspection has found no serious faults.
A | Who gives advice on Fridays and where? | Free advice is given by Mr Pavel Hronek on Tuesdays and by Mrs Dagmar Litz on Fridays, each time from 9 a.m. to 12 noon, Room 214.
N | I'd like to tear down the old barn, do I have to ask anyone?
N | How deep may a swimming pool in the garden be without a permit?
N | What does prolonging the permit by a year cost?
N | heat pump distance boundary
N | Who draws up the site plan, and what does it cost?
N | How do I register for the portal BauDirekt?
N | Which flat sizes have to be built barrier-free?
N | My plans were turned down. Where can I appeal, and within how many weeks?
N | Can a carport be built right on the boundry?
N | How long is a preliminary decision valid?
N | What is the fee for the notification procedure?
N | What does the inspector's visit after the shell is complete cost me?
N | During which hours may builders make noise on the site?
N | What happens if I don't put right the minor faults in eight weeks?
N | Does the new owner take over the permit if I sell the plot?
F | Why is the simplified procedure dearer than the full one?
F | Why must the inspector come four times?
F | What does Mr Hronek charge for an hour of advice?
F | Why is verbal advice from the office binding?
F | Why does silence of a neighbour count as a refusal?
O | What is the offside rule in football?
O | How do I transpose a song for the clarinet?
