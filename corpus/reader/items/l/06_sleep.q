A | How long is one sleep cycle? | A night is made up of four to six cycles of about 90 minutes.
A | When in the night does most deep sleep happen, and what is it good for? | Deep sleep comes mostly in the first third of the night; it is then that the body releases growth hormone and repairs tissue.
A | I wake up loads of times each night, should I be worried? | Waking briefly up to 20 times a night is normal; most of these moments are forgotten.
A | Why does coffee keep me awake? | Caffeine works by blocking the places where adenosine docks, so we do not feel the pressure although it is there.
A | What sets our body clock? | The second is the inner clock, which is set above all by light in the morning.
A | recommended hours teenager 15 | | 13 to 17 years | 8 to 10 |
A | I only sleep six and a half hours but feel great, is that bad? | Someone who is fit after six and a half hours need not worry.
A | Which is more important, a fixed time to get up or a fixed time to go to bed? | Get up at the same time every day, at weekends too. This matters more than the time of going to bed.
A | How cool should the room be at night? | Keep the bedroom at 16 to 18 degrees, dark and quiet.
A | I toss and turn for an hour staring at the ceiling. What should I do instead? | If you lie awake for more than about 20 minutes, get up, do something dull in dim light and come back when sleepy.
A | Are naps okay? | A nap of up to 20 minutes before 3 p.m. does no harm, unless you suffer from insomnia; then leave it out.
A | Why does a warm bath help you fall asleep? | A warm bath one to two hours before bed shortens the time to fall asleep by about ten minutes, because the body cools off afterwards.
A | A glass of wine knocks me out nicely, so what's wrong with it? | Alcohol makes you fall asleep sooner, but the second half of the night becomes restless and REM sleep is cut short.
A | Does melatonin work against ordinary insommnia? | Melatonin helps with jet lag and shift work, but with ordinary insomnia it shortens the time to fall asleep by only seven minutes.
A | definition of insomnia | Doctors speak of insomnia if somebody sleeps badly on at least three nights a week for three months or more and suffers from it in the daytime.
A | Explain how sleep restriction is done. | Its core is sleep restriction: time in bed is first cut to the time really slept, but never below five hours, and lengthened by 15 minutes a week when at least 85 % of the time in bed is spent asleep.
A | For how many weeks may one take benzodiazepines? | Sleeping pills of the benzodiazepine kind act quickly, yet they should be taken for no more than four weeks, since the body gets used to them.
A | What are the signs of sleep apnoea? | Signs are loud snoring with pauses, headaches in the morning and falling asleep in the daytime.
A | How are mild and severe apnoea treated differently? | Mild cases are treated with a mouth splint that pulls the lower jaw forward, moderate and severe ones with a mask that blows air (CPAP).
A | Can I just book myself into the sleep lab, and how long until I get a slot? | The sleep laboratory in Dunmore examines people only on referral; the wait is about eleven weeks.
N | What does a CPAP mask cost and does insurance pay?
N | My toddler is two, how many hours should she get?
N | What dose of melatonin is right for jet lag?
N | Which position is best for sleeping, on the back or on the side?
N | Why do we dream?
N | Is magnesium any good for falling asleep?
N | My husband talks and walks about in the night, what can be done?
N | What happens during a night in the sleep laboratory?
N | names of CBT-I therapists in Dunmore
N | How firm should a mattress be for someone with back pain?
N | Is there an app that offers CBT-I, or do the sessions have to be face to face?
N | How should I come off sleeping pills that I've taken for years, by how much each week?
N | I do rotating night shifts at a factory; when should I go to bed after a night?
N | What causes restless legs in the evening and which medicine helps?
N | How does the menopause change sleep?
F | Why does hard training in the evening ruin sleep however early it ends?
F | Why is valerian the treatment of first choice for insomnia?
F | What do the trials say about weighted blankets compared with blue-light glasses?
F | Why are men more often affected by insomnia than women?
F | How does REM sleep shrink towards morning?
O | How do I register a trademark for a bakery?
O | What is the capital gains allowance on shares?
