A | Up to which size of garden does this apply? | It is written for gardens of up to 400 square metres.
A | How do I work out the flow of my tap? | To find the flow, put a bucket of ten litres under the tap, open it fully and count the seconds. Divide 36,000 by the seconds; the result is litres an hour.
A | Why shouldn't I use the full flow? | Use no more than three quarters of this, so that the kitchen tap does not run dry.
A | pressure pop-up sprinkler | Drip lines want 1 to 1.5 bar, pop-up sprinklers 2.5 to 3.
A | My little nozzles keep shooting out of the tube whenever it gets warm. What's missing? | Most houses have 4, so drip lines need a pressure reducer. Without it the emitters pop out on the first warm day.
A | How much water does a micro-sprayer give? | | Micro-sprayer | 40 l/h | seedlings, ferns |
A | When are pressure-compensated drippers worth their money? | They cost about twice as much and pay only on a slope or if the line is longer than 30 metres.
A | Compare how long a soaker hose and a drip line last. | A soaker hose is cheapest, but it lasts two or three summers, whereas a drip line lasts ten.
A | Can I run the lawn and the beds off one valve? | Never put sprinklers and drippers on the same zone: a lawn needs 20 minutes, a bed an hour.
A | What is a zone? | A zone is everything that one valve opens and shuts.
A | Explain what could happen without a backflow preventer. | If the mains lose pressure, water can be sucked out of the soil into the house pipes, along with fertiliser and germs.
A | In which order do filter, reducer and valves come? | Fit a filter of 120 mesh behind it, then the pressure reducer, then the valves.
A | The tube buckles when I try to lead it round the corner, any trick? | Let it lie in the sun for an hour before you bend it; warm pipe does not kink.
A | Why must the pipes be flushed before the ends are closed? | Flush the pipes for two minutes before closing the ends, or else grit will block the last emitters.
A | I get home at six and would like to water then. Is that a bad idea? | In the evening leaves stay wet all night, which invites mildew; at noon a third of the water is lost.
A | how long and how oftn should loam be watered | As a rule, beds on sand get 15 minutes daily, beds on loam 45 minutes every third day, and beds on clay 60 minutes once a week.
A | Which saves more water, a rain sensor or a moisture probe? | With a probe our test garden used 38 per cent less water than with a timer alone; with a rain sensor it was 21 per cent.
A | I've got a butt on a stand under the gutter. Will it feed a normal drip line? | A barrel standing one metre high gives only 0.1 bar, which is enough for a soaker hose without a reducer or for gravity drippers, but not for a normal drip line.
A | What removes lime from drippers? | Blocked drippers can be soaked overnight in vinegar, provided the trouble is lime; against algae only hydrogen peroxide helps.
A | What has to come inside for the winter and why? | Bring the timer and the backflow preventer indoors, because water left in them will crack the housing.
N | How much does a pressure reducer cost?
N | Which make of timer is the best?
N | How many zones can one timer control?
N | What does a complete system for 400 square metres cost?
N | Can I lead bath water into the beds without harming my tomatoes?
N | How strong should the submersible pump be?
N | How many minutes a day does a hedge need?
N | drip line colour
N | Who tests the backflow preventer each year?
N | The neighbour's cat has chewed through one of my tubes, how can I patch it?
N | How far apart should pop-up sprinklers stand on the lawn?
N | Does softened water from the house harm the plants?
N | In which town is the test garden, and how big is it?
N | How do I connect the timer to my phone so I can start it from my holiday?
N | How much liquid fertliser can be added through the drip line?
F | Why should drip lines be buried half a metre deep?
F | Why is the rain sensor more exact than the probe?
F | How do I fit the filter behind the valves as advised?
F | Why is noon the best time to water?
F | Why does sand need watering less often than clay?
O | What are the symptoms of appendicitis?
O | How do I convert a PDF to a spreadsheet?
