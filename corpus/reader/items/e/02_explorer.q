A | What is Marit Eskelund best known for? | She is remembered above all for the first reliable map of the upper Dural river, and for having proved that the Dural and the Ossa are two separate rivers rather than arms of one.
A | date of birth Eskelund | She was born on 3 February 1861, the fourth of seven children of a ship's chandler.
A | Who taught her surveying, and how did she pay for the lessons? | Because the Naval School did not admit women, she learned surveying in the evenings from a retired pilot, Anders Bruun, whom she paid in tobacco.
A | What did she earn in her first job as a teenager? | At sixteen she began work in the harbour office, copying charts for 20 marks a month.
A | How on earth did a woman get admitted to that surveyors' exam back then? | She was only let in to sit it after the examiner, misreading her handwriting, had entered her as "Martin".
A | What strings were attached to the Trading Company's money? | The Vardholm Trading Company paid for the first journey with 14,000 marks, on condition that she look for a route by which salt could be carried to the coast.
A | How many mules did the first party start with? | She set out on 11 April 1889 with nine companions, 31 mules and a folding canvas boat.
A | Who was Sefa Orun? | Eskelund decided to winter at the village of Tamun, where she learned the local language from the headman's daughter, Sefa Orun. | Sefa later travelled with her on the second expedition as interpreter.
A | Why did she win the lawsuit when the backers wanted a refund? | Eskelund refused, and a court in Vardholm ruled in her favour in 1892, since the contract spoke only of looking and not of finding.
A | Why were camels chosen over mules second time round? | This time she used camels instead of mules, because camels do not catch the plateau fever.
A | who financed the 1897 journey | It was funded by the Royal Geographical Union, which gave 9,500 marks, and by the sale of her first book.
A | Where does the Dural begin? | They followed the Dural upstream for 640 kilometres to its source, a spring beneath a cliff which she named Bruun's Wall after her teacher.
A | How far apart are the starting points of the two rivers? | On 19 May 1898 she crossed the watershed to the Ossa and found that its springs lay 23 kilometres farther east and 180 metres higher.
A | What did Jens Falk die of? | On the way home her assistant Jens Falk fell ill with typhoid and died at Port Amery.
A | Which expedition cost the most and what was the bill? | It was the largest, with 24 people, and the most expensive, at 52,000 marks, most of which came from the newspaper Morgenblatt in exchange for exclusive reports.
A | Did both of the men who carried on by themselves make it out alive? | Lamm was brought back by herdsmen five months later; Wenck was never seen again.
A | Was Eskelund found guilty of anything after the desaster of the third trip? | A commission of inquiry in 1913 cleared Eskelund of all blame but criticised the newspaper for having promised Lamm a bonus of 3,000 marks if he completed the crossing.
A | Explain how she worked out altitude. | - Heights were taken by noting the temperature at which water boils, which falls by about one degree for every 300 metres of ascent.
A | Why carry three chronometers rather than one? | - Latitude was found with a sextant, and longitude with three chronometers, so that if one went wrong the other two would show it.
A | How good were her measurements, seen with modern eyes? | Later measurements from the air showed that her heights were off by 12 metres on average, and her positions by less than two kilometres.
A | I only have time for one of her books and want the one most people read these days. Which should I get? | Letters to Sefa (1915) is made up of letters sent to her interpreter and is today the most widely read.
A | Who edited Counting Paces? | A memoir, Counting Paces, appeared in 1936, two years after her death, edited by her niece Ragna.
A | Why did she only get silver from the geographers? | The Royal Geographical Union gave her its silver medal in 1900; the gold medal was withheld, as its rules then reserved it for members, and women could not be members until 1908.
A | We're off to Vardholm and my son wants to see her boat. Is it in the museum? | Her instruments can be seen in the Maritime Museum in Vardholm, except the canvas boat, which was burned for firewood in 1890.
N | How many copies did Two Rivers sell?
N | What was the name of Marit's father?
N | Which languages was The Salt Road That Was Not translated into?
N | How many camels did the second expedition take along?
N | Where are the 412 Falk photographs kept today?
N | Did Sefa write back, and have any of her replies survived?
N | When did Anders Bruun die
N | What salary was she paid at the Technical College?
N | How old was Otto Lamm when the herdsmen brought him home?
N | I'd love to go and put flowers on Jens Falk's grave. In which cemetery does he lie?
F | Why did Eskelund's husband oppose the third expedition?
F | How did the third expedition manage to reach the eastern edge of the plateau?
F | What did she discover on her fourth expedition?
F | Why did the Naval School expel her in 1884?
O | What is a good marinade for grilled tofu?
O | How do I reset the password on my router?
