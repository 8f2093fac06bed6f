A | Compare the two offers for overhauling the press. | which one did they go for? | After discussion it was decided by four votes to one to take Barlow, since another breakdown before July would cost more than the difference.
A | How long did the four-colour press stand still in April? | and the month before? | The four-colour press stood still for 31 hours in April, against 12 in March.
A | Why was Yusuf chosen over the others? | When does he start? | He begins on 2 September provided that he passes his maths examination in June.
A | may I run the folder at nine in the evening this week, its urgent | what's being done so we can run it late again? | Until rubber feet have been fitted (Obi, by 24 May, about 160 pounds), the machine is not run after 8 p.m.
A | Is Vale Preto cheaper than Harsund, and what are the drawbacks? | So was it decided to switch? | Decision postponed until Simone is back.
N | Was a new coffee machine bougt? | who mends it?
N | Why was getting everyone out of the building slower than it should be? | Who moved it out of the way in the end?
N | paper price increase july | And what will it be per tonne then?
N | Our couple wants to alter their invitations for the fourth time. What will that set them back? | Is there tax on top of that?
N | who was against Barlow and why | Has he worked with them somewhere else before?
N | By how much are we over what the people next door may be made to hear late at night? | Why did they call the police about it this time?
A | What was corrected in the April minutes? | who couldn't make it and where was she? | Apologies: Simone Aker, who is at the trade fair in Düsseldorf.
A | What if the boy flunks his sums in June? | Where and when do they all sit down together again? | Next meeting: Thursday 13 June, 8.30 a.m., in the front room if there is one.
