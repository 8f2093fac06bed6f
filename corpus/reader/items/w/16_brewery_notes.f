A | Why is tank five kept for the dark stuff? | is that going to be fixed? | New valve for number 5, 640 euros, ordered.
A | old net brewing date | how long does it keep? | Best-before: six months for pilsner, nine for the dark ones, five years for Old Net.
A | Why had the fridge kicked in on the pilsner in the small hours? | what's been done so it doesn't happen again | Probe now fastened with a cable tie; Joost checks it at each shift.
A | How often can each of the two strains be reused? | how warm does the ale one like it? | Neeltje works between 18 and 21 degrees; above 22 she gives a taste of bananas, which we want in Whitebait and nowhere else.
A | What are the two ways to get a beer without alchohol and their drawbacks? | who's for which? | Wilhelmina is for Zwolle, Joost for leaving it alone.
N | loss batch 615 | did the fish man pay for any of it?
N | Are all pub taps looked after by the brewers? | how many pubs is that?
N | How come I have to leave 50 euros for a keg now? | by when do I have to bring it back?
N | How big is one brew? | how many people does it take?
N | Why did they smoke malt themselves? | so why do they do it every winter now?
A | Is the stout or the smoked porter stronger? | Where does the leftover grain go? | The spent grain goes to farmer Dekker, who fetches it for nothing and brings a ham at Christmas.
A | What is pitching again? | how many bottles can you fill in an hour | The filler manages 1,100 bottles an hour.
