A | How far back can we trace this pastime? | It is older than cricket in the region, for a court record of 1583 mentions a fine imposed on six men "for kettling in the churchyard".
A | Does the pitch have to be flat? | The field is 60 metres long and 32 wide and need not be level; the famous ground at Sallow slopes by almost three metres from end to end.
A | How high above the ground is the rim of the kettle? | The kettles stand four metres inside each end line, with the rim 1.5 metres above the ground.
A | Why do the two sides swap over so often? | Teams change ends after every quarter so that neither has the slope in its favour for long.
A | What is the difference between ash and willow for a bat? | Willow is allowed for juniors, being lighter, though it splits sooner. | The bat is a flat blade of ash, 70 centimetres long, and weighs 900 grams at most.
A | It looks like rain on Sunday. What should we use instead of the horsehair one? | The ball is stuffed with horsehair and weighs 180 grams; for wet days there is one filled with cork, which does not soak up water but bounces less predictably.
A | Does my fourteen-year-old have to protect her head? | Shin guards are compulsory, helmets only for those under sixteen.
A | how long is the brake at half-time | A match lasts four quarters of 18 minutes with a break of five minutes between them, and of fifteen at half-time.
A | How is a game set in motion? | Play begins with a drop: the referee lets the ball fall between two players standing back to back.
A | How far can I run while balancing it before I have to get rid of it? | A player carrying the ball may take seven steps and must then strike it or pass it on.
A | What do you get for sinking one from your own half? | A boil from behind the halfway line, known as a long pot, counts five.
A | overturned tripod penalty | If the tripod is overturned, the attacking side loses two points.
A | What happens when both are level at the final whistle? | In a drawn match the side with more chimes wins; if these are equal too, a rematch is held within ten days.
A | Our best man hit somebody. For how many fixtures will we be without him? | A player warned twice leaves the field for eight minutes; a blow against an opponent means exclusion for the rest of the match and a ban of at least three games.
A | I want to contest my suspension. By when and how must I do so? | Appeals against a ban must be lodged with the Wend Union in writing by noon on the Tuesday after the match, together with a fee of 25 crowns that is returned if the appeal succeeds.
A | Why does just one team get promoted? | The bottom two clubs go down, while only the winner of the second division comes up, because Sallow, as the founding club, holds a permanent place.
A | How do I teach a novice to pick it up properly? | Beginners are advised to start with the soft ball and to practise the scoop before the strike: slide the blade under the ball with the knees bent, lift it to hip height, and only then begin to walk.
A | And for schoolchildren, the yearly subscription? | The annual fee is 80 crowns for adults and 30 for pupils.
N | Who is the president of the Wend Union?
N | What is the tripod of the kettle made of?
N | How many officials do we have to find for our Sunday match?
N | women's league winner last season
N | How heavy is a rounders bat allowed to be?
N | And hurling, how many minutes does a match of that go on?
N | At what age can children join a stoolball club?
N | Since when has the veterans' league been contested?
N | My son has outgrown his willow blade. What would an ash one set us back?
N | how much is a tiket for the cup final
N | How many litres does the kettle hold?
N | How much is a player fined for a high bat?
F | Why do we have to pay more for the wet-weather ball than for the ordinary one?
F | Why does a chime count more than a boil?
F | Our keeper caught the ball in his own circle. Since when is that a foul?
F | Why has Rustow won the Copper Cup more often than Sallow?
O | Which vaccinations does a puppy need in its first year?
O | How do I enter travel expenses in my tax return?
