A | How far apart were the seat of government and the stronghold at the other end? | A chain of 34 towers, each within view of the next, carried orders from the capital to the fortress of Brandholm, 310 kilometres away, in less time than a rider needed to saddle his horse.
A | Where did the clergyman get the idea? | The line was conceived by Abbot Florian Wessel, who had watched monks exchange signals with lamps between two mountain priories.
A | What made the ruler come round to the scheme after all? | He changed his mind three years later, when news of an enemy landing took four days to reach him and a district was lost in the meantime.
A | When was the first message transmitted? | Work began in the spring of 1799, and the first dispatch was sent on 14 March 1801: a request for six barrels of herring, chosen so that no spy would think it worth reading.
A | How many different signs could be formed? | Each shutter could be open or closed, which gave 64 combinations.
A | How did they notice when somebody had got it wrong? | A pattern had to stand until the next tower had repeated it, so that errors were seen at once.
A | Why was no record kept along the way? | A clerk wrote nothing down except at the two ends of the line, since the duke did not want the crews to know what they were passing on.
A | How long did fifty words take? | A message of fifty words took about an hour and a quarter.
A | What did they do when the mist came down? | Fog stopped all traffic on some 60 days of the year; on such days, dispatches were handed to riders at the last tower that could still see.
A | Shutters or jointed arms: which coped better with bad weather? | The arms could be seen from further off, so that towers could be 12 kilometres apart rather than nine, and they stood up better to storms.
A | What advantage did the duchy's own device have over the foreign one? | The shutters, however, were quicker to set and could be worked by one man if his companion fell ill.
A | why did wessel give up teh lamps for the nigth | Wessel also tried lamps for the night between towers 3 and 7, but gave them up after two winters because the light of burning farmhouses had twice been read as a signal.
A | How well off was the fellow with the ropes? | An observer received nine florins a month, a puller six, with free firewood and a plot of garden.
A | What was in store for somebody who betrayed the secret alphabet? | Anyone who fell asleep on duty lost a week's pay; a man who revealed the code faced ten years in the fortress.
A | annual maintenance cost | Upkeep came to 11,000 florins a year.
A | From what date could ordinary citizens make use of it, and on what terms? | Private messages were allowed from 1815, at four florins for ten words, but only if the line was not needed by the state; they never covered more than a fifth of the expenses.
A | We'd like to spend a weekend sleeping in one of these buildings. Is two nights enough? | Tower 30 can be rented as holiday lodgings for up to four persons, with a minimum stay of three nights.
A | And for children, admission to tower 12? | Tower 12, near Elmsted, has working shutters and demonstrations on the first Saturday of each month from April to October; admission is 7 euros, or 4 for children.
N | In which monastery did Florian Wessel live?
N | And the duke himself, what age did he live to?
N | shutter wood type
N | Who restored the tower near Elmsted?
N | How many towers did the line from Paris to Lille have?
N | Suppose a puller became a postman when it was all over. What would he have earned?
N | How quickly did a message pass along the Prussian telegraph?
N | How many combinations could the French arms form?
N | There are four of us. What would we pay per night in tower 30?
N | How tall were the towers on the Carrow line?
N | How many private messages were sent in a year?
N | how strong was teh magnification of the telescopes
F | Why did the man at the ropes take home more than the one at the telescope?
F | Why did the French towers have to stand closer together than those in Carrow?
F | Why were women allowed to serve as observers from the beginning?
F | We are keen on birds. On which days may we go up tower 28?
O | How do I remove red wine stains from a carpet?
O | What notice period applies to a gym membership?
