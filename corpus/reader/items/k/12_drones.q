A | How long is the operator registration valid? | This costs 18 euros and is valid for three years.
A | My mini weighs 240 g but films. Do I have to sign up anywhere? | Anyone who flies a drone of 250 grams or more, or any drone with a camera, must register as an operator with the Aviation Authority.
A | Are toys exempt? | Toys for children under 14 are exempt, even if they have a camera.
A | pass mark online test | From 250 grams you also need the small certificate (online test, 40 questions, 30 of which must be right).
A | What does the exam at the test centre cost? | For flights nearer than 50 metres to people with a drone of between 900 grams and 2 kilograms you need the large certificate, which is an examination at a test centre and costs 75 euros.
A | My daughter is 13, can she have a turn at the controls? | The minimum age is 16; younger people may fly if a certified adult stands beside them and can take over the controls.
A | Is insurance needed for a very light drone? | Insurance against liability is compulsory for every drone, whatever its weight.
A | maximum height | The greatest height is 120 metres above the ground.
A | May I fly with FPV goggles? | You must be able to see the drone with your own eyes at all times; goggles are allowed only if a second person keeps watch beside you.
A | What counts as a crowd? | A crowd is a group of people who stand so close together that they cannot move away freely.
A | How near to the airfield may I go if the tower says yes? | 1.5 km from the fence of the Hollin airfield; with the consent of the tower, 500 m
A | Why must I keep away from the hosptial? | 200 m from the hospital, because of the rescue helicopter
A | What do I need on the drone after dark? | At night you may fly only with a green flashing light.
A | difference between the Marsh and the Deer Park | The Marsh nature reserve is closed to drones all year round. In the Deer Park they are forbidden only from 1 March to 15 July, while birds are breeding.
A | Where near the baths can I take mine up of an afternoon? | The meadow behind the swimming pool is open to drones under 900 grams every day from 9 to 12 and from 15 to 20 h.
A | How far ahead must form D-4 be sent? | Send the form D-4 to the Office at least 15 working days before the flight, together with a map, proof of insurance and your operator number.
A | I shoot adverts for a living. What would you charge me for the paper? | Private permits cost 25 euros, commercial ones 80; associations that are recognised as charitable pay nothing.
A | What if it pours down on the day my permit is for? | A date to fall back on in bad weather can be entered on the form without extra cost.
A | Somebody's gadget keeps hovering above my patio; can I knock it out of the air? | You may not bring the drone down or jam its signal; whoever does so is liable for the damage.
A | fine for flying without insurance | Flying without registration can cost up to 300 euros, flying without insurance up to 1,000, and flying in the neighbourhood of the airfield without consent up to 5,000.
N | What does the small certificate cost?
N | Where is the nearest test centre for the large certificate?
N | How many questions are there in the large examination?
N | What sum must the liability insurance cover at least?
N | How do I reach the tower of the Hollin airfield?
N | Office opening hours
N | distance from power lines and wind turbines
N | Where can I get form D-4?
N | Who decides on my appeal when a permit has been refused, and what does the appeal cost?
N | Our club wants to hold races with small quads, is there a field for that?
N | What is the fine for taking off at the Lantern Festival?
N | How fast may I fly?
N | I've sold my drone, do I have to take the number off or tell anybody?
N | How long may I keep pitcures on which people can be recognised?
N | Why is the Marsh closed even in winter?
F | Why does a permit last for a whole month?
F | Why must damage to things be reported to the police within 72 hours?
F | When may drones under 900 grams fly in the Marsh reserve?
F | Why do charities pay the commercial rate?
F | What does the rule about the castle hill say?
O | What is the difference between jam and marmalade?
O | How do I set up a chessboard?
