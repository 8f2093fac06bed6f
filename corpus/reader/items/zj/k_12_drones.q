A | How many right answers do I need to pass the little exam? | From 250 grams you also need the small certificate (online test, 40 questions, 30 of which must be right).
A | what's the fee for signing up as a pilot with the national body | This costs 18 euros and is valid for three years.
A | How close can I get to the rail tracks? | 100 m from motorways and railway lines
A | How early do I have to hand in my application? | Send the form D-4 to the Office at least 15 working days before the flight, together with a map, proof of insurance and your operator number.
A | What fine am I risking without a liability policy? | Flying without registration can cost up to 300 euros, flying without insurance up to 1,000, and flying in the neighbourhood of the airfield without consent up to 5,000.
A | Why do I have to stay so far from the clinic? | 200 m from the hospital, because of the rescue helicopter
A | Why is the woodland with the stags out of bounds in spring? | In the Deer Park they are forbidden only from 1 March to 15 July, while birds are breeding.
A | How is it decided whether people are packed too tightly to go over them? | A crowd is a group of people who stand so close together that they cannot move away freely.
A | My neighbour keeps buzzing over my lawn. May I knock the thing out of the sky? | You may not bring the drone down or jam its signal; whoever does so is liable for the damage.
A | My daughter is 12. Could she have a go if I'm next to her? | The minimum age is 16; younger people may fly if a certified adult stands beside them and can take over the controls.
A | Can I post aerial snaps of bystanders online? | Pictures that show people so that they can be recognised may be published only with their consent.
A | What has to be lit after dark? | At night you may fly only with a green flashing light.
A | We're a non-profit club. Do we have to pay for permission? | Private permits cost 25 euros, commercial ones 80; associations that are recognised as charitable pay nothing.
A | You turned down my application. Can I fight that, and until when? | You may appeal against a refusal in writing within one month.
N | How much does the small certificate with its online test of 40 questions cost?
N | How much does insurance against liability for a drone of 250 grams cost a year?
N | why is the greatest height 120 metres above the ground
N | At what hour does the Lantern Festival begin on the last weekend of August?
N | What telephone number does the tower of the Hollin airfield have?
N | The fire brigade flew at the Lantern Festival. What drone does it use?
N | How much is the fine for a dog that is not on a lead on the meadow behind the swimming pool?
F | Why is the Marsh nature reserve closed to drones only from 1 March to 15 July?
F | In what letters must the number be on a toy with a camera for children under 14?
F | Within how many hours must damage to things alone be reported to the Aviation Authority?
