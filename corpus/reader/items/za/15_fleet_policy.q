A | Why do the large vans still run on diesel? | All eight small vans and cars are electric; the large vans run on diesel until a battery model with a payload of at least 1,100 kg can be had.
A | What is an allocated vehicle? | Allocated vehicle means one that is given to a single person permanently, as opposed to a pool vehicle.
A | Who gets a small van? | A large van goes to fitters who do repairs, a small one to those who do inspections, and a car to the sales staff.
A | Is a photo of my licence good enough? | A driver must have held a licence for two years and show it to Selma Kirk every six months, in the original, not as a picture.
A | I've collected six points for speeding, am I banned from the wheel? | Anyone with more than five points in the register drives only after a talk with the managing director, Owen Garrick.
A | can my wife take the van to the shops while I'm at home | Members of the family may not drive our vehicles, with one exception: in an emergency, and this means a person in danger and not a forgotten tool.
A | When may someone who isn't on standby duty keep the vehicle overnight? | Driving home and back is permitted for fitters on call; all others leave the vehicle in the yard unless their home is nearer to the next day's first job.
A | I want to go camping with the kids, estate car or van, which would be OK and what would I pay? | Holiday trips are not permitted with vans. | Estate cars may be used privately within the country against a monthly deduction of 1% of the list price.
A | private use abroad | The private use of a car abroad needs consent in writing, which is given for the EU and Switzerland and refused elsewhere for want of insurance.
A | Compare what is reckoned per kilowatt-hour in the yard, on the road and at home. | Electric vehicles are charged in the yard at night, at 22 cents a kilowatt-hour, or with the charging card along the way at up to 49 cents. | Those who charge at home are paid 30 cents a kilowatt-hour, provided that the wallbox has its own meter.
A | They paid part of the box in my garage and now I'm quitting after a year. Do they want it back? | The firm contributes 600 euros to a wallbox, once; anyone who leaves within two years repays half.
A | fuel card which stations | Diesel is bought with the fuel card at Torro or Wessel stations.
A | How was so much diesel stolen in 2021? | In 2021 a card was stolen with the code on a sticker, and 2,300 litres were drawn before we noticed.
A | Why are cars washed more often than vans at the firm's expense? | Washing is paid once a month for vans and twice for cars, since customers see these.
A | May I bring Rex along in my van? | Dogs are permitted in allocated vans behind the grille, following a petition with nineteen signatures.
A | My drill was taken but the lock isn't scratched. Will the insurance cough up? | The insurer pays for stolen tools only if there are marks of a break-in.
A | What are the steps after an accident? | 1. Secure the place, help the injured, ring 112. | 2. Always call the police, even for a scratch, if somebody else's property is touched. | 3. Sign nothing that admits fault. | 4. Report to Selma Kirk the same day, with the form from the glove box.
A | second bump in three years cost | The second costs 150 euros, every further one 300.
A | got a ticket outside a block where an old lady was stuck between floors, do i have to pay it | The one exception is parking in front of a house where a person is trapped in the lift; bring the ticket and the job number.
A | Are you watching how long I sit over my sandwich with that tracker in the van? | It is used for sending the nearest fitter and for finding stolen vehicles, not for checking breaks; the works council has agreed to it on this condition.
N | Which make are the large vans?
N | How do I book one of the two pool vehicles?
N | Who looks at the licence of Selma Kirk herself?
N | How many kilometres a year may I drive privately with an estate car?
N | Why was the circular of 2019 replaced?
N | Do cats also have to ride behind the grille?
N | What does leasing an estate car cost the firm each month?
N | Who had left the sticker with the code in the van?
N | Is the electric small van cheaper to run per kilometre than the diesel one?
N | I skidded on black ice and nobody else was involved. Does that count as gross neglegence?
N | how old must a trainee be to drive small vans
N | What deductible does our insurance have for damage to a vehicle?
N | Do I get a replacement if my allocated van is in the garage for two weeks?
N | At what mileage are leased cars given back?
N | My licence was lost with my wallet last week, may I drive until the new one comes?
F | Why must the locator be fitted to the estate cars as well?
F | Why is home charging paid at 49 cents?
F | Why are small vans replaced earlier than large ones in years?
F | Why does the firm keep to the 0.5 limit for alcohol?
F | What does step 6 after an accident say?
O | How is parmesan aged?
O | What does the word "photosynthesis" come from?
