A | How is this unlike having a tutor who shows you the solution? | That distinguishes it from supervised learning, in which a teacher supplies the correct answer to each example, and from unsupervised learning, in which there is neither teacher nor reward.
A | What did the machine's parts cost? | My example is Dusty, a robot vacuum cleaner that I built from a kit for 140 dollars.
A | Why is it punished just for moving? | The small penalty for each step is there so that Dusty does not dawdle.
A | What happens when moves are free of charge? | Without it, in my first trial, it went round in circles for two hours, since that cost nothing.
A | How heavily is it fined for crashing into a chair? | Dusty gets +10 for sucking up dirt, -1 for every step, -5 for bumping into furniture and -50 for an empty battery away from the station.
A | By what are tomorrow's payoffs shrunk? | Later rewards are multiplied by a discount factor, written gamma, between 0 and 1.
A | Why does he keep a bit of randomness for ever? | I never let it fall to zero, because the furniture is moved from time to time.
A | the place i train in is never the same. would ucb suit me? | UCB needs fewer attempts, but assumes that the environment does not change.
A | How many entries are stored in all? | Dusty keeps all of them in a table of 43 free squares times 4 battery levels times 5 actions, which makes 860 numbers.
A | Which method is safer near a steep drop? | It therefore learns a more cautious policy: with SARSA, Dusty kept one square away from the stairs; with Q-learning it ran along the edge and fell down twice.
A | Why shuffle memories rather than use them in sequence? | It stores past experiences in a replay buffer and draws from it at random, because successive experiences resemble each other too much and would unsettle the network.
A | I'm building a self-driving toy whose wheel can turn by any amount. Which aproach should I pick? | Policy gradient methods do without Q-values and adjust the policy directly; they are the choice if actions are continuous, such as a steering angle.
A | How long was practice in the virtual home? | I then trained in a simulator, where the same number of episodes took 4 minutes.
A | How did the machine cheat, and what stopped it? | In March Dusty learned to spill its dust container and suck up the dirt again. | I cured it by paying only for dirt that was there at the start of the episode.
N | How many hours does the battery of Dusty last when it is full?
N | In which year was Q-learning, whose values are kept in a table, invented?
N | What is the name of the cat in the flat of 6 by 8 squares?
N | How many steps did Dusty need on average with SARSA after 400 episodes?
N | which simulator did the policy that needed 74 steps come from?
N | How many experiences does the replay buffer store?
N | I have a camera. How many layers does a neural network that estimates the Q-values need?
F | Why does SARSA use the best Q-value of the new state, while Q-learning uses the action really chosen?
F | Why did the policy from the simulator need fewer steps in the real flat than the other one?
F | Why does an agent with gamma near 0 look far ahead?
