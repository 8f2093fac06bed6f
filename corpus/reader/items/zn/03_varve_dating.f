A | What exactly is a varve? | which half of it is the winter one? | In spring, meltwater brings coarse, pale silt; in winter, under the ice, fine dark clay and dead algae settle out of the still water.
A | how much dose a radiocarbon mesurement cost | and how accurate is it for that money? | Radiocarbon is used where there is no ash, but a single measurement costs about 400 euros and carries an error of 30 to 60 years.
A | Is a piston corer or a freeze corer better for the uppermost layers? | why not just use the two of them? | Careful teams take both and match them by a conspicuous layer that occurs in each.
A | What happens when the two colleagues do not arrive at the same figure? | What's usually behind it when they don't agree? | A missing year is the commonest fault: in a cold summer so little silt arrives that the pale band cannot be seen.
A | Our pond is barely six metres down at its lowest spot. Would it be any good for this? | Ours is in southern Portugal by the way, never freezes. Does that matter? | Nor does the method work in warm countries, with few exceptions, for where there is no ice there is seldom a clear change of season.
A | When was cereal growing first practised around there? | how far back can you look there altogether? | At Lake Sarvas the record reaches back 9,340 years with an error of 85 years either way.
N | Lake Sarvas record length | who counted all that?
N | I am a doctoral student and need access to the archive. How early do I have to ask? | could they post me a few pieces or do I have to travel there?
N | In what way should I keep the sample once it is out of the water? | and how many years does it last like that?
N | How do I keep the floating platform from swinging round? | how big does it have to be for three people?
N | Since when have scholars been using this Nordic term? | what was it called before that?
N | How much more often did the woods go up in flames after people settled? | why did they die down again after the famine?
A | Why is one of the two bands dark in colour? | Did the great famine of the 1860s leave any trace in the mud? | A black band two millimetres thick in the layers of 1866 to 1868 marks the great famine, when whole slopes were stripped of bark for flour and the bare soil slid into the water.
A | Which mistake is more frequent, skipping a twelvemonth or tallying one twice? | how do I find the deepest spot of my lake? | Measure the depth with an echo sounder and mark the deepest point with a buoy.
