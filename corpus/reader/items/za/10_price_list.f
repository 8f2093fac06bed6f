A | What is the winter package? | How many bikes can you take? | It has to be booked by 15 October, as there is room for only 60 bicycles.
A | Do you patch tubeless tyres? | where do they go then? | Tubeless tyres are not patched here; we send them to Valerie's in Kopp Street.
A | hourly rate carbon frame | and for a steel one that isn't on the list? | Work that is not on the list costs 64 an hour, billed in steps of ten minutes.
A | Can I just walk in with a snapped spoke? | What about everything else? | For all else please book.
A | What is meant by half a day of rental? | what if it's stolen while I've got it? | Flat tyres are the renter's business up to 14 euros; theft is covered apart from 300 euros if the bicycle was locked to something fixed.
N | collection outside ring road | Do you come in the evening as well?
N | my commuter ran over a nail, how much to mend the inner tube? | how many minutes does that take you
N | My pedelec has gone dead, I got it from another dealer. What do you take for looking into the cause? | what if it turns out to be the battery, what's a new one?
N | Do I get the 20 for the quotation back? | How long is it good for?
N | I forgot about my bike at yours for over a year. What has become of it? | Where do they hold that?
N | Why is there no guaranty on parts I bring with me? | Why is it only three months on your own parts then?
A | When is express service not available? | do i need to bring my own helmet if I hire one from you | Helmets are lent at no charge.
A | Why is a flat at the back dearer when the motor sits in the wheel? | Can I settle up with a cheque? | Cash, card, no cheques.
