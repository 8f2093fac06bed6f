A | How warm should the room be at night? | Keep the bedroom at 16 to 18 degrees, dark and quiet.
A | From what hour should I leave off espresso? | No caffeine after 2 p.m. Half of it is still in the blood after five to six hours.
A | how long can my siesta be | A nap of up to 20 minutes before 3 p.m. does no harm, unless you suffer from insomnia; then leave it out.
A | How long must I wait for a slot at your overnight clinic? | The sleep laboratory in Dunmore examines people only on referral; the wait is about eleven weeks.
A | What share of grown-ups suffers from this disorder? | About 8 % of adults have it, women more often than men.
A | Why does a hot soak in the evening help me nod off? | A warm bath one to two hours before bed shortens the time to fall asleep by about ten minutes, because the body cools off afterwards.
A | Why should tranquillisers not be used beyond a month? | Sleeping pills of the benzodiazepine kind act quickly, yet they should be taken for no more than four weeks, since the body gets used to them.
A | How does coffee keep us from noticing we're tired? | Caffeine works by blocking the places where adenosine docks, so we do not feel the pressure although it is there.
A | I've been tossing about for half an hour. Should I stay put under the duvet? | If you lie awake for more than about 20 minutes, get up, do something dull in dim light and come back when sleepy.
A | Will a nightcap of whisky do me good? | Alcohol makes you fall asleep sooner, but the second half of the night becomes restless and REM sleep is cut short.
A | I surface a dozen times before dawn, is that worrying? | Waking briefly up to 20 times a night is normal; most of these moments are forgotten.
A | My smartwatch shows how much REM I got. Can I trust that? | Sleep trackers worn on the wrist guess the length of sleep fairly well but the stages badly.
A | I'm really overweight and stop breathing at night. Would slimming do anything? | Losing a tenth of one's weight lessens it by about a quarter.
A | What therapy do experts try before anything else? | The treatment of first choice is cognitive behavioural therapy for insomnia, CBT-I for short.
N | How much does a mask that blows air (CPAP) cost?
N | How many people does the sleep laboratory in Dunmore examine a year?
N | How many hours of sleep are recommended for children of 3 to 5 years?
N | why do women have insomnia more often than men
N | How long does the effect of valerian last compared with that of a dummy pill?
N | My legs twitch in the evening. What medicine is given for that?
N | In which year did Dr Priya Ramanathan become head of the sleep laboratory?
F | Why does deep sleep come mostly in the last third of the night?
F | How much does a mouth splint help in severe cases, where it is used instead of CPAP?
F | How many minutes are cut from the time in bed each week during sleep restriction?
