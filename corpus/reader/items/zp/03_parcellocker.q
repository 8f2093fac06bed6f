A | I'm away all week. Can I leave my things waiting a little longer than usual before I pick them up? | You may extend it once by a further two days in the app, for 1.50 euros, but not for fresh goods.
A | Can my neighbour fetch it for me? | Another person may collect on your behalf if you forward the code to them; whoever enters the right code is regarded as entitled.
A | Is there a fine when I miss the deadline and it is returned to the shop? | If you do not collect in time, the parcel goes back to the sender, and we charge you nothing for this.
A | Can I use coins and banknotes for postage? | Pay for the label in the app or at the screen of the station; cash is not accepted.
A | I bought postage by mistake. Can I get my money back? | Labels are valid for thirty days from purchase; the price of an unused label is refunded on request within that time.
A | I forgot my suitcase there a week ago, where is it now and what must I pay? | After 72 hours our staff clear the compartment and keep the contents at the depot for four weeks; fetching them from there costs 15 euros.
A | May I ship a laptop with its accumulator? | Lithium batteries are allowed only if they are built into a device.
A | How heavy can my box be at most? | No parcel may weigh more than 25 kg, whatever its size.
A | My vase arrived in pieces. How soon must I complain, and what evidence is needed? | Damage must be reported within seven days of collection, with photographs of the packing.
A | Why do you hang on to my personal information for three months after I quit? | Your data are deleted 90 days after the closing, because carriers may raise claims until then.
A | The lid is jammed and I'm out in a village. How long till somebody shows up to help? | If a door fails to open, call the helpline; a technician comes within two hours in cities and within five hours elsewhere.
A | My daughter is 14; can she register? | By opening an account you accept these terms; you must be at least 16 years old and have a mobile telephone number of your own.
A | And for stored things, up to how much are you liable? | For parcels sent with us we are liable up to 500 euros, for stored things up to 150 euros, unless we have acted with intent or gross negligence.
A | price sending size L | L | 39 x 38 x 60 cm | 7.90 euros | 5.00 euros
A | How long is the collection period for parcels marked "fresh"? | The collection period is three days; for parcels marked "fresh" it is twelve hours only.
A | Is storing luggage with you cheaper than at the left-luggage office? | Storage is cheaper than the left-luggage office at most stations, but there is no cooling and no access at stations inside supermarkets while the shop is closed.
A | how do i send a parsel, wich steps | Pay for the label in the app or at the screen of the station; cash is not accepted. | Stick the label over all earlier barcodes, choose the size on the screen, put the parcel in and close the door until you hear the lock.
A | Until what hour must I drop it off so that it goes out today? | A parcel placed before 4 p.m. on a working day leaves the same day.
N | In what year was KeyBox founded?
N | What does the framework agreement for business customers cost?
N | Who is the head of the KeyBox depot?
N | What is the telephone number of the helpline?
N | What does size XL cost for sending?
N | How long does a parcel to Switzerland take?
N | What is the collection period for registered letters?
N | How much does the municipal lost-property office charge?
N | How many compartments does a station have?
N | How many wrong codes may I enter before the compartment is blocked?
N | How long does the consumer arbitration board take to decide?
N | On what days does the carrier fill the compartments at petrol stations?
F | Why is storing dearer per day than sending for size S?
F | Why must the code have four digits?
F | Since when may fresh parcels be extended by two days?
F | Why are you liable for more with stored things than with parcels sent?
O | How many grams of yeast go into two kilos of flour?
O | When does the choir rehearse before Easter?
