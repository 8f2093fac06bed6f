A | What was her first wage as a teenager? | At sixteen she began work in the harbour office, copying charts for 20 marks a month.
A | How did she manage to be admitted to the professional qualification despite being female? | She was only let in to sit it after the examiner, misreading her handwriting, had entered her as "Martin".
A | Who tutored her in exchange for something to smoke? | Because the Naval School did not admit women, she learned surveying in the evenings from a retired pilot, Anders Bruun, whom she paid in tobacco.
A | Did the judges make her repay the sponsors? | Eskelund refused, and a court in Vardholm ruled in her favour in 1892, since the contract spoke only of looking and not of finding.
A | Why did she switch to different pack animals on her next trip? | This time she used camels instead of mules, because camels do not catch the plateau fever.
A | Which trip cost most, and what was the bill? | It was the largest, with 24 people, and the most expensive, at 52,000 marks, most of which came from the newspaper Morgenblatt in exchange for exclusive reports.
A | What made her give up and head home the last time? | A drought had dried out the wells at Irrah, and after three weeks Eskelund turned back rather than risk lives.
A | Which of her companions vanished without trace? | Lamm was brought back by herdsmen five months later; Wenck was never seen again.
A | was she held responsable by the official investigators? | A commission of inquiry in 1913 cleared Eskelund of all blame but criticised the newspaper for having promised Lamm a bonus of 3,000 marks if he completed the crossing.
A | How did she work out how high up she was? | Heights were taken by noting the temperature at which water boils, which falls by about one degree for every 300 metres of ascent.
A | How inaccurate did her altitudes turn out to be? | Later measurements from the air showed that her heights were off by 12 metres on average, and her positions by less than two kilometres.
A | Which title of hers has the biggest audience nowadays? | Letters to Sefa (1915) is made up of letters sent to her interpreter and is today the most widely read.
A | When did she give up her lecturing job? | After 1912 she taught surveying at the Vardholm Technical College, the first woman to hold a post there, and stayed until 1929.
A | What illness killed her? | She died of pneumonia on 30 October 1934 and was buried in the sailors' cemetery at her own wish.
N | How many copies of Two Rivers, the scholarly work with 16 folded maps, were sold?
N | What did a folding canvas boat and 31 mules cost in 1889?
N | Who was the examiner that misread her handwriting?
N | How old was Jens Falk when he fell ill with typhoid and died at Port Amery?
N | which five languages was The Salt Road That Was Not translated into?
N | In which year was the gold medal of the Royal Geographical Union given to a woman for the first time?
N | Where was Karl Wenck, the geologist who disagreed with her, born?
F | Why did camels die of the plateau fever while the mules did not?
F | Why did the Royal Geographical Union give her the gold medal in 1900 and withhold the silver one?
F | How did she prove that the Dural and the Ossa are two arms of one river?
