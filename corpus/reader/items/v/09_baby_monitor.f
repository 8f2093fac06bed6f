A | is it ok to clip it to the rails of the crib | how high up should it be then | The best height is 1.5 to 2 metres.
A | adding a second camera | and how much is one? | A second camera costs 85 euros.
A | Would it warn me if he stopped breathing? | does it at least pick it up when he rolls over? | Level 1 reacts to breathing and turning over, level 5 to loud crying only.
A | the music dies before she's asleep, can that be changed | is it going to hurt her ears if I turn it all the way up? | The volume at the cot is limited to 60 decibels to spare the child's ears.
A | my daughter's ill and burning up tonight, which mode | how long will it run on that without being plugged in | Always on: picture and sound all the time. The battery lasts for 7 hours.
N | which plug goes into the parent unit | would a phone charger do if I lose it?
N | could a hacker spy on my son's bedroom? | what kind of encryption does it use?
N | what reduces range most | is there a booster I can buy for that?
N | everything looks milky after dark | can I turn that light off?
N | Can I speak to him and listen at the same time? | why does it cut me off after ten seconds?
A | temperature alarm limits | The monitor is making an awful howling noise, why? | Howling: both units are in one room.
A | what does level 1 mean? | who do I write to if the camera needs fixing and when will they get back to me | Write to Nestling Care; answers within two working days.
