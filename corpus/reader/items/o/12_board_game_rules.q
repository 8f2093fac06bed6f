A | How do you win? | Whoever has the most crowns at the end of the tenth round wins.
A | Two of us finished with the same number of crowns, who is the winner? | In a tie the player with more mules wins; if that is equal too, the tied players share the victory.
A | how many white cubes in the box | 60 salt cubes: 40 white, 20 grey
A | What does each player get at the start? | Each player takes two mules, 12 crowns and four road cards.
A | There are just two of us tonight, what do we change? | With two players, remove the eight cards marked with a bell and close the southern pass with a spare mule.
A | Who goes first? | The youngest player begins and holds the lantern; in each later round the lantern goes to the left.
A | effect of rain | Rain: everyone loses one grey cube from each loaded mule that is not in a town or inn.
A | What does white salt cost on the coast, and what does grey cost? | White costs 3 crowns, grey 1.
A | May I buy salt when all my animals are up in the mountains? | Only a player with a mule on the coast may buy.
A | Can I play two cards on one mule in the same round? | You may play as many cards as you like, but not two on the same mule in one round unless you pay the toll of 2 crowns.
A | hand limit | You may hold seven cards at most; discard the rest.
A | The draw pile of road cards is empty, what now? | If the stack of road cards is used up, shuffle the discards.
A | How much does a new mule cost and where do I get it? | A new mule costs 5 crowns at any inn, and you may own five.
A | I landed on the spot where my sister's mule is standing. Do I owe her something? | If you end your move on a place with one mule of somebody else, you must give its owner 1 crown for fodder.
A | Why is it better to sell a lot of cubes in one go? | After each sale of one or more cubes in a town the marker of that kind goes down one step, whatever the number sold.
A | Why won't they take grey salt in Hallenburg? | In Hallenburg grey salt is never bought, as the tanners there will have only the white.
A | How does one get the guild letter in the normal game? | The first player to sell in all four towns gets the guild letter, which is worth 10 crowns at the end.
A | where is the abbot not allowed to stand | The abbot may not be put on a town or on the coast, and may not be moved two rounds running by the same player.
A | My brother promised me three cubes next round and now he won't hand them over. Does he have to? | Promises about later rounds are allowed but nobody is bound by them.
A | We have less than an hour, how does the shorter game go? | For a quicker game of about 40 minutes play six rounds, give each player three mules at the beginning and leave out the abbot.
N | What does the game cost in the shop?
N | How many of the weather cards show snow?
N | names of the four towns
N | Can a player own two lanterns when somebody drops out?
N | How many steps has the price track from top to bottom?
N | Is there an expansion for six players or more?
N | In which year was Salt Road first published?
N | What do I do if somebody has to leave halfway through, are his mules taken off the board?
N | how many road cards have a 4 on them
N | Which strategy is best for a beginner, sticking to white salt or buying grey?
N | Can I take back a card once I have moved the mule?
N | Is there a way to play it alone? My friends live far away and I would love to try the board.
N | What other games has Ottilie Kranz desinged?
N | How do I move from the coast to an inn by boat?
N | which colours do the mules come in
F | Why do markers rise by two steps after each round?
F | What number must be rolled on the die to cross a pass?
F | How many crowns does the second player to sell in all four towns get?
F | How do players trade mules with each other?
F | Where does the abbot start in the short road variant?
O | What documents do I need to get married in Denmark?
O | how to reset a forgotten email password
