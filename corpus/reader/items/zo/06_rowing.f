A | How long does the beginners' course last? | which boats can I take out when I've done it? | Green: everybody after the course.
A | how ofen can i bring a frend allong who isnt a menber | can he bring his dog? | Dogs are not allowed in the boathouse since a puppy chewed through the rudder lines of two eights in 2018.
A | I have swum all my life. Why should I put on a buoyancy vest in the cold season? | Brr. And a shower when I'm back, what does that cost? | Showers take tokens from the bar, 0.50 for four minutes.
A | We hit a log through sheer bad luck, how is the bill shared out? | what if it turns out we were out in fog? | If the rules were broken, the crew bears it all.
A | And for a birthday bash, the room? | how late can we have the music on? | Music must end at 23.00.
A | I'm too busy to lend a hand with chores, what are the consequences? | does that go for my dad too? he's 72 | Members over 70, and those with a certificate from a doctor, are excused.
N | How much is a berth for a double? | how long is the wait for one?
N | yellow dot boats | how do I get that?
N | What do I have to prove in the water before they will have me? | and if I fail, when can I try again?
N | When is part of the river off limits on account of nesting birds? | is there a fine?
N | What is the difference between wooden and carbon boats? | how much does a light one weigh?
N | At what flood level do I have to stay on land? | Why was that raised after the accident?
A | How do I look after it once we are back on shore? | Do supporting members get a vote? | Supporting members use the clubhouse and vote, but do not row.
A | How do I record an outing before setting off? | which of the two rowing machines is less noisy? | The gym has two rowing machines, of which the one with the water tank is quieter and feels more like a boat, whereas the one with the fan gives figures that can be compared with those of other clubs.
