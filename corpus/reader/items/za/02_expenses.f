A | What do I get per kilometre if I drive my own car? | is there a point where somebody has to OK the distance first? | You need a note from your team leader if the journey is longer than 300 km in one direction.
A | they are sending me to the capital for a hearing, overnight. how dear may my bed be? | and for food on the day I go there? | - Day of departure and day of return with a night between: 14 euros each
A | deadline monthly claim | and if I send it on the eighth? | Claims that reach us after the 5th are paid a month later.
A | Lost reciept for a 22 euro parking ticket, what can I do? | Can I do that every time? | A lost receipt can be replaced by a signed statement, but only up to 30 euros and no more than three times a year.
A | landing at half past eleven at night, may I take a cab home? | do I have to put anything on the bill for it? | Write the reason on the back of the receipt.
N | Who has a company card? | What's the most they can spend on it?
N | When is first class on the railway paid? | how much dearer is it usually?
N | I'm sleeping on my cousin's sofa during the job. Is there anything in it for me? | What if there are two of us on that sofa, does each get it?
N | What is the daily allowance? | Is it different when I'm in another country?
N | How does the advance for newcomers differ from everybody else's? | And if I quit before I've used it up, how do I give it back?
N | Why don't we take domestic planes any more? | so why did they start again last year?
A | hotel limit trade fair | I've got to buy new steel-toe footwear, what will the firm put in? | - Safety boots: up to 130 euros every two years.
A | I got flashed by a camera while rushing to a customer who had changed the time on me. Do you cover that? | who says yes or no if I want to fly to a job in Portugal | **Flights.** Approved by Tomasz Veld alone.
