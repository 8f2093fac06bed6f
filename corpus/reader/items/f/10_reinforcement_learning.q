A | How is reinforcement learning different from supervised learning? | A reinforcement learner is not told what the right answer is. It tries something, gets a reward or a punishment, and gradually does more of what paid off. That distinguishes it from supervised learning, in which a teacher supplies the correct answer to each example, and from unsupervised learning, in which there is neither teacher nor reward.
A | price of the robot kit | My example is Dusty, a robot vacuum cleaner that I built from a kit for 140 dollars.
A | How big is the flat, counted in squares? | Dusty lives in a flat of 6 by 8 squares, 48 in all, one of which is the charging station and five of which are furniture.
A | What does Dusty's state consist of? | Dusty's state consists of its square and the charge of its battery in four levels.
A | Which moves can the little machine make? | Dusty has five: north, south, east, west and suck.
A | How many points does it lose for running into a chair? | Reward: a number after each action. Dusty gets +10 for sucking up dirt, -1 for every step, -5 for bumping into furniture and -50 for an empty battery away from the station.
A | Why is there a penalty for each step? | The small penalty for each step is there so that Dusty does not dawdle.
A | What is a policy? | A policy is the rule that says which action to take in which state.
A | explain return | The aim of learning is the policy with the highest return, that is, the sum of all future rewards.
A | My learner only ever thinks about the next moment. What might its discount be like? | With gamma near 0 the agent is greedy for the moment; with gamma near 1 it looks far ahead, but learns more slowly.
A | Can gamma be exactly 1? | With gamma at exactly 1 the sums may grow beyond all bounds, unless every episode is sure to end.
A | difference between exploration and exploitation | Exploration means trying something new; exploitation means using what one already knows.
A | how does the epsilon-greedy rule work | Dusty follows the epsilon-greedy rule: with probability epsilon it acts at random, otherwise it takes the best known action.
A | Why should there always remain a little bit of chance in what the robot does? | I never let it fall to zero, because the furniture is moved from time to time.
A | What speaks for UCB and what against it? | UCB needs fewer attempts, but assumes that the environment does not change.
A | How many numbers are in the Q table? | Dusty keeps all of them in a table of 43 free squares times 4 battery levels times 5 actions, which makes 860 numbers.
A | What's the very first thing to do in Q-learnig? | Set all Q-values to zero.
A | learning rate alpha value | How far is decided by the learning rate alpha, in my case 0.1.
A | There are stairs in my house and I don't want the thing to tumble. Which of the two methods would you take? | It therefore learns a more cautious policy: with SARSA, Dusty kept one square away from the stairs; with Q-learning it ran along the edge and fell down twice.
A | Why are memories picked out of the buffer at random? | It stores past experiences in a replay buffer and draws from it at random, because successive experiences resemble each other too much and would unsettle the network.
A | I want to teach a toy car to steer, any angle at all. Which sort of method is that a case for? | Policy gradient methods do without Q-values and adjust the policy directly; they are the choice if actions are continuous, such as a steering angle.
A | How many steps did Dusty need before and after training? | After 400 episodes, which took 9 days, Dusty cleaned the flat in 61 steps on average; the random beginner needed 388.
A | Why did the policy from the simulator do worse in the real flat? | The policy from the simulator needed 74 steps in the real flat, since the simulated floor had no carpet.
A | How did you stop it from cheating with the dust it had tipped out itself? | In March Dusty learned to spill its dust container and suck up the dirt again. | I cured it by paying only for dirt that was there at the start of the episode.
N | Which simulator was used?
N | How many episodes did SARSA need?
N | learning rate for deep Q-learning
N | How does Dusty know where it is in the flat?
N | What happens to the score when the poor cat gets bumped?
N | Which kind of battery is in the kit and how long does it last?
N | Who invented Q-learning?
N | I'd like to build one of these as well. Where can I order the parts and download the program?
N | How do I choose the number of experiences in the replay buffer?
N | Could two of these cleaners learn together in one flat without getting in each other's way?
F | Why does Dusty get +50 for reaching the charging station?
F | Why did SARSA fall down the stairs twice?
F | What is the sixth of Dusty's six actions for?
F | Why did training in the simulator take longer than in the real flat?
O | How many calories are in a banana?
O | Who wrote the opera Carmen?
