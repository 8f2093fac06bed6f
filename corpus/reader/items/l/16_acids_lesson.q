A | How did Brønsted and Lowry define an acid? | Tonight we need them, for an acid is a substance that gives off hydrogen ions (H+) in water, and a base is one that takes them up.
A | What was the weakness of the definition by Arrhenius? | The older one, by Arrhenius, said that a base gives off hydroxide ions; it is simpler but cannot explain why ammonia, which holds no hydroxide, is a base.
A | Is rust an alkali? | All alkalis are bases, but not all bases are alkalis: rust, for instance, is a base that does not dissolve.
A | How many times more acid is lemon juice than coffee? | Lemon juice at pH 2 is therefore a thousand times more acid than black coffee at pH 5.
A | pH of milk | | Milk | 6.6 |
A | How acidic is the stuff in my stomach? | | Stomach juice | 1.5 |
A | Why isn't even the cleanest rain quite neutral? | Rain is slightly acid even in clean air, about pH 5.6, because carbon dioxide dissolves in it and forms carbonic acid.
A | difference between strong and concentrated acid | A strong acid lets go of all its hydrogen ions, a weak one only of a few. Concentrated means that there is a lot of acid in little water.
A | Name some weak bases. | Weak bases: ammonia, baking soda.
A | Which acid do ants use when they sting? | Weak acids: acetic (vinegar), citric, carbonic, formic (in the sting of ants).
A | Why is phenolpthalein useless for testing vinegar? | Phenolphthalein is colourless up to pH 8.2 and pink above, so that it is of no use for acids.
A | Which is more exact, universal indicator or a pH meter? | Universal indicator is a mixture of several dyes and gives the pH to within one step; a pH meter gives it to within 0.02, if it is calibrated with two known solutions on the same day.
A | What colour does red cabbage turn with baking soda? | Red cabbage does the same at home: red in vinegar, purple in water, blue-green in baking soda, yellow in drain cleaner.
A | I got battery acid on my hand, shouldn't I put something alkaline on it to cancel it out? | The reaction gives off heat, which is why one must never pour lye on an acid burn: the heat would make it worse. Rinse with water for at least 15 minutes instead.
A | Which metals does hydrochloric acid leave alone? | With metals such as zinc and iron acids give off hydrogen; copper and gold are not attacked by hydrochloric acid.
A | My kettle is furred up. What's better for it, vinegar or citric acid, and why? | For limescale citric acid is better than vinegar, since it does not smell and does not harm rubber seals.
A | Should citric acid go in hot water to descale faster? | Use it cold: in hot water it forms calcium citrate, a crust which is hard to remove.
A | Can I put toilet bleach and descaler together for a really good clean? | Never mix any acid with bleach, because poisonous chlorine is set free.
A | How long can I keep the cabbage juice? | The juice keeps three days in the refrigerator, or six months frozen.
A | Why does next week's lesson start half an hour earlier? | The lesson starts at 18.30 instead of 19.00, because the caretaker locks the building at 21.00.
N | What does the p in pH stand for?
N | Can a pH be below zero?
N | What is the pH of cola?
N | Who invented the litmus test and what is litmus made from?
N | Why does soap feel slippery on the skin?
N | How much does the whole course cost?
N | I get heartburn in the evening, which antacid is strongest?
N | melting point of citric acid
N | How does the sea become more acid, and since when?
N | What should I do if some drain cleaner gets into my eye?
N | In which room is the course held and where can I park?
N | Explain how a pH meter works inside.
N | Can I use white cabbage or beetroot instead if I can't get hold of the red sort?
N | What is dealt with in lesson five, and who gives it?
N | How much citric acid goes into a litre of water, and how long must I leave it in the machine?
F | Why is baking soda counted among the strong bases?
F | Why does universal indicator give a finer reading than the meter?
F | Why is the rule to pour the water on to the acid safer?
F | How does gold dissolve in hydrochloric acid?
F | Why do the students themselves handle the drain cleaner in step six?
O | How do I challenge a parking fine?
O | Which kings ruled Bohemia in the fourteenth century?
