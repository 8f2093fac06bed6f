A | By how much did the project go over budget? | where did all that money go? | Most of the excess went into the Cold Edge tunnel, where running sand twice buried the workings.
A | How did crews get through the hill without an animal to pull them? | how long did that take them? | The horses were led over the hill while the men lay on their backs and pushed the boat along with their feet against the walls, a task known as legging that took about two and a half hours.
A | Why did they choose metal instead of masonry for the bridge over the river? | How high up is it? | The Swale aqueduct, by contrast, is only 74 metres long, but it stands 19 metres above the river.
A | How did the officials work out what a vessel had aboard? | Is that thing still around somewhere? I'd love to see one. | The former toll house at Birk Bridge is a museum, open from Wednesday to Sunday; its chief treasure is the brass gauging rod.
A | What did the investors hope to transport, and to whom? | and did that trade last once the trains came? | Within six years the lime traffic had fallen by two thirds, and the dividend, which had stood at eleven per cent in the best years, was never paid again after 1853.
A | When did freight haulage come to an end for good? | so since when can you travel the whole length again? | Volunteers began clearing locks in 1972, and the whole length has been navigable again since 2003, except for the tunnel, which may be used only by boats with electric motors because of the poor ventilation.
N | What saved it from being turned into a highway? | who started it?
N | We are staying seven days with our narrowboat. What do we have to pay? | is there anything off for pensioners?
N | I have a cruiser with a diesel engine. can i go thru Cold Edge with it | could somebody tow me through, and what would they want for it?
N | My great-grandmother is said to have travelled on one of these boats as a paying traveller. How often did they go? | Did she get anything to eat on board?
N | How long did the strike last? | were any of them sacked for it?
N | Was there anything you could ship at no charge on weekdays? | why did they start charging for it after all?
A | toll coal winter | Can I ride my bike across the aqueduct? | Anglers need a permit from the Lowmouth club, and cyclists may ride the towpath everywhere but on the aqueduct, where they have to dismount.
A | Why was Orde's alternative plan with the locks turned down? | how many pleasure boats use the Harrowden Canal in a year? | Some 3,400 pleasure craft use the waterway each year.
