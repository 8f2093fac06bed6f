A | How much longer do I wait for a made-to-order stove in October than in March? | and if I also want the stone around it? | Soapstone cladding: two weeks more, as each block is cut in Kuhmo.
A | What does kerbside delivery mean? | is that in the price? we're in Kiruna | It is included in the price south of Gävle; to the north of it we charge 1,450 kronor.
A | The men took one look at our steps and said no. Do I get my money back? | How much of it do they keep? | If they decline, the stove is set down at the kerb and the indoor charge is paid back, less 700 kronor for the second man.
A | We had just one little fire in it and don't like it. Will you have it back? | And one that was never lit? | Private persons may return stoves from stock within 30 days, unlit, in their original packing.
A | What makes the guarantee void? | We'll probably sell up in three years. Would the people after us still have it? | The guarantee passes to the next owner of the house.
N | Can I postpone the appointment without paying? | How do I tell them, by mail?
N | it stinks like a paint shop since we lit it yesterday, is something wrong? | is that bad for the baby?
N | quotation validity | Can you stretch it if I'm waiting for the bank?
N | Why does soapstone take longer? | which colours does it come in?
N | Who bears the frieght when I return something? | Can you send a lorry to pick it up?
N | do I have to put money down in advance for one that's standing in your store | So why did you ask everybody for half up front on those last year?
A | I want mine hinged on the left instead, noticed it a week later. What will that cost? | when can I ring someone who knows about all this? | Siv Hallgren knows these terms better than the lawyer who wrote them: 0555 201 44, weekdays from 9 to 12.
A | From when is the delivery time reckoned? | I ordered as a private customer, at what point is it really mine? | The stove remains ours until it is fully paid for.
