A | How much does grip drop for a tyre when it rains? | and steel on ice? | For rubber on dry asphalt it is about 0.9, for rubber on wet asphalt 0.5, for steel on ice 0.03, for wood on wood 0.4.
A | results from last year's class | how many times do we have to repeat it? | Repeat five times.
A | How do we cope with the pointer hopping about? | And then what do I divide by? | Divide by the weight of the block.
A | Why is a slanting rope a different matter? | When do we do it then? | We shall do that case in lesson 16.
A | Who was actually first to work out the laws, though somebody else got the name? | did anyone find out more after those two? | Coulomb added in 1785 that kinetic friction does not depend on speed.
N | Why are broad tires an exception to the rule about contact surface? | How long do those last?
N | i was ill on the day of the practical, what do i hand in insted | by when does she mark it
N | can a friction coefficient be more than one | what does a set of those cost?
N | How does lubricant help, as opposed to grit on a frozen street? | which kind should I put on my bike?
N | Do I get another result in A if I make the block heavier? | why did ours come out double then when she taped the second one on?
A | Why does heavy furniture suddenly lurch forward when it finally gives way? | what do we all have to do at home for Tuesday? | Everyone: exercises 3, 5 and 8.
A | Which of the two experiments is more precise, and why do the other one at all? | is there anything I should bring along next lesson | Bring your own protractor next time; we are four short.
