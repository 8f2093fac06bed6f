A | Whose idea was the waterway? | How many people did he get to put money in? | Crake found forty-three subscribers in a fortnight.
A | What tipped the scales against the winding route? | how did they vote? | The committee chose Pascoe's by seven votes to four, mainly because three landowners on Tarrant's route refused to sell at any price.
A | Why did boring through the hill drag on more than twice as long as expected? | did anybody get killed? | Eleven men died in it.
A | What did you get for the higher fare on the people boats? | and the cheap one? | Passenger boats ran from 1803: a seat in the fore cabin cost two shillings for the whole distance, one in the aft cabin, which had a stove, three and six.
A | can you visit both tunnel mouths? | is there something to see on the one I can get to? | Pascoe's house at Lock 12, open on Sundays from Easter to October; the seven-lock staircase at Lumley; the east mouth of the tunnel, with the names of the eleven dead cut into the keystone in 1898.
N | What is puddle? | Who worked that out first?
N | At what hours was the engine at Lumley allowed to draw from the stream? | how much coal did that thing burn?
N | I'd love to help fix the underground section, could I just join as a volunteer? | What does it cost to get that certificate?
N | Which reservoir is bigger, Crake Water or Little Mere? | can you fish in it?
N | What stops narrowboats from getting past Lumley Top today? | Why did they pull down the new bridge there again?
A | What happened to the canal between its purchase by the railway and its abandonment? | when was the last time coal went by boat? | The last coal boat passed in 1934.
A | Compare the two engineers' plans in length and locks. | What did the shareholders make in the best of years? | The best year was 1838, with 18 per cent.
