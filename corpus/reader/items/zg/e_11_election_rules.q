A | How many seats are there in the chamber? | The council has 31 members.
A | What happens when none of those running to head the town gets an outright majority? | If no candidate wins more than half of the valid votes, a run-off between the two leading candidates takes place two weeks later.
A | My daughter is 17. Can she help choose who leads the town? | For the election of the mayor the minimum age is 18, since the mayor also acts as a state official.
A | I'm in jail. Am I barred from taking part? | Prisoners keep their vote unless a court has withdrawn it in its judgment.
A | the letter inviting me went in the bin by mistake. what do i show at the door? | A lost polling card is no obstacle: an identity card or passport is enough.
A | How many supporters must a new group find to get on the paper? | A list for the council needs 60 signatures of voters; a list for a village board needs 15.
A | I work as a fireman. Do I have to quit my job if I win? | Teachers and firefighters are exempt from this, as they are employed by the county.
A | I'm stuck in line at closing time. Will they turn me away? | Anyone in the queue at 18:00 may still vote.
A | What makes a paper count as spoilt? | A ballot is void if it bears more votes than allowed, a name or a remark, or if the voter's will is not clear.
A | Is a selfie while I mark my cross OK? | Photographs in the booth are forbidden; offenders are sent out, and if the paper has been photographed it is replaced.
A | Why did they drop the old formula for distributing places? | It replaced the d'Hondt method in October because that favours large lists.
A | What do helpers running the polls earn? | Clerks get 45 crowns, or 65 as head of a station.
A | I was summoned to help on the day and don't feel like it. How much could it cost me? | Refusal is possible for those over 65, those who care for children under eight, and for important reasons; otherwise a fine of up to 120 may be imposed.
A | By when do placards have to be taken down? | Posters may be put up from six weeks before the election and must be gone one week after it.
N | How many voters signed two lists, so that both signatures were void?
N | How much does the municipality pay for postage within the country?
N | How long has the election officer, Henrik Dalgaard, been in office?
N | At what time does counting of the village boards' votes end on Monday?
N | what fine must a list pay for posters within 20 metres of a polling station?
N | I want to challenge the result at the county court. What fee do I pay?
N | How many polling stations are open from 8:00 to 18:00?
F | Why is the ballot paper for the mayor white and the one for the council yellow?
F | Why may postal ballots be asked for by telephone but not online?
F | Why must candidates for mayor have lived in the municipality for a year before they are elected?
