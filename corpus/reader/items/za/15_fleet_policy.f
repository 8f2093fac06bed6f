A | Who gets a small van? | and who gets an estate? | A large van goes to fitters who do repairs, a small one to those who do inspections, and a car to the sales staff.
A | I've collected six points for speeding, am I banned from the wheel? | what if it's only that I passed my test last year? | A driver must have held a licence for two years and show it to Selma Kirk every six months, in the original, not as a picture.
A | They paid part of the box in my garage and now I'm quitting after a year. Do they want it back? | How much did they put in again? | The firm contributes 600 euros to a wallbox, once; anyone who leaves within two years repays half.
A | Are you watching how long I sit over my sandwich with that tracker in the van? | how long do they keep it? | The data are deleted after 14 days, for cars none are recorded.
A | second bump in three years cost | and if I'd had a beer? | Gross negligence, such as the phone in the hand or alcohol, is charged in full up to one month's wages. | The limit for alcohol is zero, though the law allows 0.5.
N | fuel card which stations | Is there one near Leeds?
N | May I bring Rex along in my van? | Who cleans up the hair?
N | How was so much diesel stolen in 2021? | Did they ever catch anyone?
N | Is a photo of my licence good enough? | What if she's on holiday that week?
N | What is an allocated vehicle? | Can I paint my name on it?
N | private use abroad | Why did they drop Switzerland from that?
A | got a ticket outside a block where an old lady was stuck between floors, do i have to pay it | I've got my eye on one of the old vans, what would I pay for it? | Staff may buy old vehicles at the dealer's price less 10%.
A | Compare what is reckoned per kilowatt-hour in the yard, on the road and at home. | who checks the tyres and when | Oil and tyres are checked by the driver on the first working day of the month.
