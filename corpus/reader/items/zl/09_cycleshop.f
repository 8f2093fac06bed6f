A | Which stopping system is preferable for going to the office through snow and drizzle? | how long do the pads hold on those? | Disc brakes stop equally well in rain and spare the rims; their pads last about 3,000 kilometres, and bleeding them costs £38.
A | deleting client data | where is all that stuff stored anyway? | The till, the stock list and the calendar run on one server under the stairs.
A | How much does a large service cost? | and if you find more broken bits halfway through, do you tell me first? | We ring the customer if the bill will exceed the estimate by more than £20.
A | The machine I bought second-hand from you broke, how long am I protected? | The bloke at the bench says I did it myself. We've been arguing for a week, who settles that? | If the two cannot agree, Wilma Crouch decides, and her decision is written on the job card.
A | I've been abroad and can't pick mine up, from when do I start paying for the parking? | could I get it on a Thursday round seven in the evening? | We open from 10 to 18.30, on Thursdays to 20, and are closed on Mondays.
A | What harm does it do if I leave the worn links on? | it's my own bike - what would I pay for a new one, working here? | Spare parts for your own bicycle are at purchase price, a new machine once every three years at 5 per cent above it.
N | My wife and I want to ride together on Saturday, what would the two-seater set us back for the day? | do you have a child seat for it?
N | How often is the compressor drained? | whose job is that
N | What is the price of becoming a co-owner? | how many can I have?
N | I'd like to play Spotify on my desk PC, why not? | what's the wifi password?
N | My rim wobbles from left to right, what are the moves to straighten it? | which tool do I need for that?
N | And the special order, what if the person backs out? | Why was it lowered from a quarter?
A | With twins at home, what do I earn on top of the basic rate? | Where may I try out a bike that nobody else has looked over yet? | Test rides are made with a helmet and only in the yard until the brakes have been checked by a second person.
A | What is the difference between the small and the large service? | For how long do you put a botched repair right for nothing? | Faulty work is redone within two days and without charge for three months after the repair.
