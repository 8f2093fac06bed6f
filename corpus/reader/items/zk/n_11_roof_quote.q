A | What's the grand sum we would owe, everything in? | Total: 28,200 pounds
A | When would they be able to get going? | We could begin on 8 July or on 2 September.
A | For how long can we think it over? | It holds for eight weeks.
A | How much extra for a warmer house? | A. Insulation above the rafters, 120 millimetres of wood fibre: 6,800.
A | How many days will the workers be here? | We need 16 working days with four people.
A | How come rain drips in at the little gable? | The dormer leaks, but not through its covering: the lead apron at its foot has split.
A | Why do the neighbours have to agree to the thicker version? | It raises the roof by 14 centimetres, and for that you need the written consent of your neighbour at number 19, since the roofs join.
A | why is it cheeper to prepare for photovoltaics straight away | If they are put in afterwards, it costs about 1,600, as tiles must be taken up again.
A | Could we be left exposed to the sky after dark? | At no time will the roof be open overnight; each evening we close it with sheeting.
A | My nephew wants to screw a satellite dish up there next year. Is that a problem? | The guarantee lapses if others walk on the roof or fix aerials to it without telling us first.
A | I'd settle the bill right away. Do I get anything off? | If you pay within five days, you may deduct 2 per cent, except from the first instalment.
A | Whom do I call about a bill? | Questions about the work go to Sven (mobile on the slip), questions about invoices to Maud Hollis at the office, mornings only.
A | what if you discover dangerous fibres? | We saw none, but should there be any under the felt, we must stop and bring in a licensed firm.
A | Which material goes green more quickly? | Concrete grows moss sooner on the north side.
N | How old is the flat roof over the garage?
N | what is our neighbour at number 19 called?
N | Which licensed firm would remove asbestos under the felt?
N | Our scaffolding may stand longer than six weeks. What does each further week cost?
N | What would new plaster inside cost?
N | Does Sven Brandvold himself lay the tiles?
N | Why did the lead apron at the foot of the dormer split?
F | Why does the maker guarantee concrete tiles longer than clay ones?
F | How many kilograms lighter is concrete a square metre?
F | on which evening do they leave the roof open overnight?
