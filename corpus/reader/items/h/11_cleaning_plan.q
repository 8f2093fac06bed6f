A | How much of the cellar time goes into cleaning? | Brewers say that they are cleaners who now and then make beer, and our time sheets bear it out: 46 percent of all hours in the cellar are spent on cleaning.
A | What is the difference between cleaning and disinfecting? | Cleaning takes dirt away. Disinfecting kills what is left.
A | Why is it no use to kill germs without washing first? | The second without the first is useless, because protein shields the germs.
A | Which stuff gets rid of beer stone? | Acid A (phosphoric acid, 1 percent, cold): removes beer stone and scale.
A | strength and temperature of lye | Lye L (caustic soda, 2 percent, 75 °C): removes protein and hop resin.
A | Do I have to rinse after peracetic acid? | Peroxy P (peracetic acid, 0.3 percent, cold): disinfects; need not be rinsed off below that strength.
A | What if I tip the foam and the acid into one bucket by accident? | NEVER bring Acid A and Foam F together. Chlorine gas forms within seconds.
A | What must I wear for the concentrates compared with the diluted agents? | Whoever handles the concentrates wears the long gloves, goggles and an apron. For the diluted agents gloves and goggles are enough.
A | I got a splash in my eye, where's the nearest place to wash it out? | The eye shower is at pillar 3 and is tried out on the first of each month.
A | Why is the copper not disinfected? | The copper is not disinfected, as boiling does that.
A | How soon after it is empty must a tank be cleaned, and why? | A tank is cleaned as soon as it is empty, within four hours at the latest; after that the yeast ring sticks.
A | At what carbon dioxide level may the manhole be opened? | Let off the carbon dioxide and measure it. Nobody opens the manhole above 0.5 percent.
A | I've heard one of the vessels crumpled years ago. How can that come about? | Vent the tank first, for lye binds carbon dioxide and a closed tank collapses. It happened to tank 6 in 2017.
A | May I climb into a tank by myself if I'm quick? | The inside is entered only with a second person standing outside and a permit signed by Sven.
A | A bottle burst in the filler. What are the steps? | Broken glass: stop, remove three bottles on either side, spray the spot, write it in the log.
A | Can I use lye on the label machine? | The label machine gets warm water only, because lye dissolves its rubber rolls.
A | tap lines shop how often | The tap lines in the shop are our own task: every 14 days with the line cleaner, on a Monday.
A | The swab came out at 64, what now? | A reading below 30 is good, from 30 to 100 means clean again, and above 100 means clean again, block the tank and tell Sven.
A | Where did the four worst swabs of 2024 come from? | All four came from the same sampling cock on tank 9, which has since been replaced.
A | The card isn't signed but my mate promises he did it. Can I go ahead and fil the tank? | Whoever finds a tank without a signature must not fill it, even if it looks clean and someone swears it is.
N | How many tanks are there in the cellar?
N | Who supplies the caustic soda?
N | How much does Clearline charge a month?
N | I spilled concentrate on my sleeve, how long should I hold the arm under water?
N | Who has the key to the cabinet by the keg washer?
N | How are empty kegs cleaned, step by step?
N | What does the rapid test measure?
N | water use per tank cleaning
N | How long does the peroxy have to work in the bottling filler at least?
N | When did Sven Adeyemi become head brewer?
N | Why does the laboratory in Feldau need eight days?
N | I saw a mouse near the spent grain yesterday evening. Whom do I tell and what is done about it?
N | What does the farmer pay for the spent grain?
N | Where does the used lye go, is it alowed to run down the drain?
N | What changed between edition 8 and edition 9?
F | Why does the acid step come every time for storage tanks?
F | Why do the hoses for acid and foam have the same fittings?
F | Why does Clearline clean the fermenting tanks on Sundays?
F | What does chapter 10 say about cleaning wooden casks?
F | Why was tank 9 itself scrapped after the swabs?
O | How many strings does a violin have?
O | What papers do I need for getting married abroad?
