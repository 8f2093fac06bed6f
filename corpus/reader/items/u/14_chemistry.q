A | How much of the world's sorbic glycol is made this way? | It was developed between 1954 and 1961 at the works of Norra Kemi in Hallsund and accounts for about 70 percent of world production today.
A | Why isn't the cheaper farm residue used as feedstock? | Straw would be cheaper but brings in silica, which clogs the catalyst.
A | What is the stuff good for? | It keeps tobacco moist, goes into brake fluid and serves as a building block for a biodegradable plastic.
A | Is it OK to put it in something people eat? | For food it has not been allowed since 1983, except as a carrier for flavourings up to 0.5 percent.
A | calcium limit catalyst | Calcium is the most harmful of these: as little as 5 parts in a million will poison the catalyst within days.
A | Compare the old nickel sponge with nickel on clay. | The catalyst is nickel on a support of porous clay. It is Lindqvist's share in the invention. Pure nickel sponge, which had been used earlier, is more active but crumbles, and the fines had to be filtered off after each batch.
A | At what pressure and temperature is hydrogen added? | In the **second stage** hydrogen is added under a pressure of 80 bar and at 130 degrees.
A | Why was step three so hard to get under control? | This was the stumbling block for years, because above 215 degrees the product breaks down to tar, while below 205 the reaction practically stands still.
A | How did Oyelaran keep the mixture from overheating? | Folasade Oyelaran solved the problem by letting the reaction take place in boiling decanol: a boiling liquid cannot get hotter, however strongly it is heated.
A | What kitchen experience gave her the idea? | She found this, she said, while cooking milk over a water bath.
A | what happens to the solvent afterwards, is it thrown out | The decanol floats on top of the condensate, is drawn off and goes back to stage three. About 2 percent of it is lost in each round.
A | List the four stages. | In the **first stage** the sugar solution is brought to 40 percent by evaporation and freed from salts by ion exchange. | In the **second stage** hydrogen is added under a pressure of 80 bar and at 130 degrees. | In the **third stage** the resulting sugar alcohol is split at 210 degrees in the presence of a little copper and of lime. | In the **fourth stage** the glycol is distilled off in a vacuum.
A | How many people man a shift in the non-stop plants versus the old way? | Since 1972 most plants have worked continuously, which saves a quarter of the steam and needs two operators a shift rather than five.
A | Why would anyone nowadays still go for one pot after another? | Batches are still preferred where purity matters more than price, for instance for pharmacies, since each can be tested and, if need be, rejected.
A | yield L-O vs Deacon-Rhys | The L-O process has a yield of 82 percent against 91, but its raw material is a waste.
A | Crude is at 38 dollars right now. Does making it from wood make economic sense? | As a rule of thumb it pays off whenever a barrel of oil costs more than 45 dollars.
A | What does "bottoms" mean? | A dark residue called *bottoms*, that is, what remains in the still when nothing more will distil, is burned for steam.
A | We've pulled out the used nickel, can it sit in an open drum till the truck comes? | The spent nickel catalyst catches fire in air while dry, and must be kept under water until it is handed over to the recycler.
A | May one person do a shift at the distillation all by himself? | Working alone is forbidden in stage two and permitted elsewhere, provided that one reports to the control room every thirty minutes.
A | Why was the firm against adding the second name, and what changed its mind? | The company long opposed it, fearing claims for royalties, and gave in only after her declaration that she would make none.
N | When was the Deacon-Rhys route invented?
N | How much xylose is there in a tonne of birch chips?
N | What does a kilogram of sorbic glycol cost?
N | What was the reason for no longer allowing it in food in 1983?
N | How long does a charge of nickel on clay last before it has to be replaced?
N | Which salt besides calcium does the most harm?
N | How much copper is needed in the third stage?
N | boiling point decanol at normal pressure
N | By how many hours is the petroleum route faster?
N | How is the dioxane taken out of the petroleum product?
N | Where are the two plants that have reopend since 1998?
N | Is formic salt better than urea for keeping runways free of ice?
N | What caused the explosion at Hallsund on 8 August 1966?
N | I get a rash from decanol on my hands, what should I wash it off with?
N | How many years after joining Norra Kemi did Lindqvist retire?
F | Why did Lindqvist fight against the petition of the 300 chemists?
F | What is done in the fifth stage with the formic salts?
F | Why does the L-O process give a higher yield than the petroleum route?
F | How many people were injured when the roof blew off in 1966?
F | Why did Lindqvist choose boiling decanol for the third stage?
O | What is the correct way to tie a bow tie?
O | When did the Berlin Wall come down?
