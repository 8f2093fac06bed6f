A | form obscura | where do you find that one most? | Obscura is commoner in the north.
A | Where does the mother put her offspring? | how high up? | Eggs are laid singly in cracks of willow bark, at head height or lower, in September.
A | recipe for treacle mix | how long before I go and look? | Go round after one hour and again after two, using a red torch, as white light makes the moths drop off.
A | Why does draining a wood wipe out the insect? | did anyone manage to turn that round? | At Hallin Moss, ditches were blocked in 2014 and the count at sugar rose from 9 to 61 moths per night within six years.
A | I own a listed wood and would like to cut back the willow in March, is that ok? | So from when can I? | Landowners must not clear willow on listed sites between 1 September and 15 May.
N | What is the "lantern"? | is it bigger on the females?
N | what do the older grubs eat after dark | how much does one get through in a night?
N | I only found my notebook in febuary. Are last autumn's sightings lost now? | why do they want them so early?
N | May I start a pinned collection of these? | What does it cost me if they catch me with one?
N | Are lamps along roads to blame for the losses? | Why did the council have them all switched off then?
A | Hallin Moss versus Tarn Wood results | what time of the year do I go out to see the grown-up ones? | On the wing from late August to mid October.
A | How do I tell a Lantern Sallow from a Barred Sallow? | when do the eggs open | The caterpillars hatch in the second half of April, when willow catkins are shedding, and live inside the fallen catkins for about three weeks.
