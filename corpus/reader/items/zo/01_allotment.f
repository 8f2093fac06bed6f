A | maximum shed dimensions | and when do I see my deposit for it again? | The shed deposit is paid back within three weeks of a final check.
A | How do I go about ending my tenancy? | what about the tenner I paid for the key? | The key deposit is returned when the key is handed in; it is kept if the key has been copied.
A | How much is the yearly rent for a half plot? | could we take two of them, one for my husband? | A household may hold one full plot or two half plots, never more.
A | Why do the taps run dry all winter? | and in summer, can I put a sprinkler on? | Sprinklers are not allowed at any time.
A | How often does anybody come round to look whether I'm doing my weeding? | We've just had twins and it's a jungle. Will they be strict? | Illness, bereavement or a new baby will always be taken into account, as long as you let the secretary know.
A | Why may willow and bamboo not be planted? | what about an apple tree? | Trees on fruiting rootstock are fine if they stay below two metres.
N | How many chickens could I have? | how big does the run have to be?
N | I would like to set up a hive. Where would that be possible? | how many can I put there?
N | When can I set fire to my dead stalks? | how big can it be?
N | What's the difference between the two fertilisers on sale? | do they bring it to my plot?
N | My address is in the next village, could I still get in? | would I pay more than the locals?
N | Since when have glass greenhouses been banned? | why was that dropped again?
A | I'm retired, is there any discount? | can I bring my dog to the allotments? | Dogs are welcome on a lead.
A | how do i get the polly tunel aproved | When is the trading hut open? | The hut opens on Sundays from 10 a.m. to noon between March and September.
