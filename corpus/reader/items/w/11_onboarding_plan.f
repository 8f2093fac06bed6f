A | My drawings come back covered in corrections, should I worry? | what if it's still that bad after two months? | If not, Signe goes on checking all of them for another month; that happens to every third newcomer.
A | Who decides whether I did well, Signe or someone else? | when will I first hear how it's going from him? | with Anders: Are we going in the right direction? He tells you plainly whether he sees any danger for your probation.
A | I can't get my tax papers together until the end of the month. Will I be paid at all? | who do they go to? | Send a copy of your passport and your tax card to Karen in payroll by the 20th.
A | How many hours do I get for the porch? | and then who do I show it to | You present your small job at the Friday meeting, ten minutes, no slides.
A | In what order are the details redrawn? | does somebody look them over? | Signe checks every sheet.
N | fire classes course length | where is it?
N | What happens to a bike left in the hal? | how do I get it back from him?
N | start times first week | how long's the lunch break?
N | How much warning do I have to give if I quit after half a year, and the firm if it lets me go? | do I have to give a reason?
N | Am I allowed to do my job from the kitchen table in the third week? | why do I have to be in every Friday after that?
A | Why can't an old hand skip the layer standard? | I don't eat any animal stuff, who do I tell about lunch? | Lunch costs 450 kroner a month and is deducted from your pay; vegans tell Birthe in the kitchen.
A | Which colleagues do I shadow and what is each one's field? | till what time at night does my card work | The key card opens the building from 6 to 22.
