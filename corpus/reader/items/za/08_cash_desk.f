A | What is the float? | How much is in it? | It is 150 euros for till 1 and 100 for till 2, in a fixed mix: no note above ten euros.
A | someone wants to pay a 35 euro doll with a hundred | and if he buys something for 80? | A hundred only if the purchase comes to more than 60 euros and the note has been under the lamp.
A | I've been palmed off with a dodgy twenty, can I just pass it on to the next person? | so what do I do with it? | If you think that it is false, keep it, do not hand it back, do not accuse anyone, and call Wanda or Piet.
A | How long does a gift voucher last? | Hers went in the bin with the wrapping paper, can she get a new one? | Lost ones are replaced only if the customer has the receipt with the number.
A | who may sign off on giving back 120 euros | what about 300? | Up to 150: Piet. | Beyond that: Wanda alone.
N | Do you have to have the till slip when a train set stops working after a year? | do they have to pay the postage when it goes off for repair?
N | difference X report Z report | Where do I put the Z one afterwards?
N | Masked man with a knife is standing there. How should I behave and what should I notice? | Who comes when I press the thing for help, the police or a guard firm?
N | How do I recognise counterfeit money? | which ones get faked the most?
N | What is skimming? | Who's got the key to that safe?
N | Why do staff get no discount on books? | When was that law abolished?
A | Bought on the 10th of December, until when can they bring it back? | A woman wants us to hold a dolls' house for 120 till next week, does she have to leave something? | For seven days, with name and telephone number on a pink slip, without a deposit up to 80 euros and with a deposit of 20% above that.
A | The lady has 60 cents remaining on her card and wants coins for it. Allowed? | whats with the phone, can I have mine next to the till | No mobile phones at the desk; a glass of water is all right under the counter.
