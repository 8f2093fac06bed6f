A | How did the two serious falls come about? | Neither was from the edge; both went through a skylight.
A | What does form R1 ask for? | It asks for the year of the building, the covering, skylights, asbestos, overhead lines and the way up.
A | The house has old fibre cement from the eighties. Can we start straight away? | If the roof was covered before 1993 with fibre cement, work is forbidden until a sample has been tested; the result takes four working days.
A | Does the customer pay for insulating a power line? | If a power line runs within three metres of the place of work, the network operator has to insulate it first, which costs the customer nothing.
A | The boss wants us up there but our foreman says no. Who has the last word? | No one, not even the owner Mathis Beck, may overrule a "no" from the crew leader.
A | wind limit carrying panels | Wind: stop at gusts of 45 km/h when carrying panels, and at 60 km/h in any case.
A | It's spitting a little, may I go on wiring? | Rain: work on the mounting frame may go on in a drizzle, electrical work may not.
A | How long must we wait after the last thunder? | Go up again 30 minutes after the last thunder.
A | What is the difference in the rules above 30 and above 35 degrees? | Heat: above 30 degrees in the shade, ten minutes of break every hour; above 35, stop at 13:00.
A | I've just got to swap a single module, is a harness enough? | A harness alone is allowed only for jobs of less than two hours in all, for instance to change one panel.
A | On a flat roof, how far from the edge can I work freely? | On flat roofs, work is free if you stay two metres away from the edge and the border is marked with a chain.
A | Why is a net under the skylight no substitute for the grid? | A net below it is no substitute, because we cannot test it.
A | My belt held when I slipped this morning. Can it be used again tomorow? | A harness that has caught a fall is cut up on the same day.
A | Why may nobody work in a harness alone? | Nobody works in a harness alone, since someone hanging in it must be brought down within 15 minutes.
A | How should the ladder stand? | They stand at an angle of about 70 degrees, reach one metre above the eaves, and are tied at the top.
A | Could I ride up with the material lift to save time? | Panels do not go up by ladder; use the inclined lift (up to 120 kg, never for persons).
A | In which order do I shut things off before I unplug a string? | Never pull a plug under load. Switch off the inverter, then the DC switch, then wait five minutes.
A | Which panels have to be carried by two? | Panels above 23 kg are always carried by two.
A | I got a tiny zap from a connector and feel fine. Must I see anybody? | Every electric shock, even a slight one, means a trip to the hospital for an ECG, by ambulance or with a colleague driving, never alone.
A | How many near misses had to do with ladders? | We had 58 near misses last year, 21 of them with ladders.
N | In which years did the two falls happen?
N | What does the test of a fibre cement sample cost?
N | I'm pregnant and do not want to climb any more, what work can I have instead?
N | How deep may the snow be on a flat roof?
N | Who inspects the harnesses, which firm?
N | How do I get the blue card?
N | How long is the battery course?
N | maximum roof pitch without roof ladder
N | How heavy are the red steel grids?
N | What is the restaurant voucher worth?
N | My safety boots have worn out after four months, will I be given a new pair?
N | Which hospital do we drive to for the ECG?
N | I broke my arm falling off the van at lunch. Is that counted as an acident at work?
N | How far down the street must the scaffold lorry be cordoned off?
N | Since when has Ilka Sommer been the safety officer?
F | Why may the owner overrule the crew leader in winter?
F | Why is the rescue bag kept in the van?
F | Why does the crew lose half its pay on days with too much wind?
F | What does part C11 say about working at night?
F | Why can panels be switched off safely in bright sunshine?
O | How can I learn to juggle with three balls?
O | What was the Hanseatic League?
