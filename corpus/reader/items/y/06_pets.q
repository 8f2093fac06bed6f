A | Which of the three is best for a house cat? | Take **Tabby** for a cat that lives indoors.
A | My spaniel is eleven and nobody will have him. Any hope? | **Rover & Co.** is the dearest and worth it only for older dogs, since it is the one insurer that takes animals of nine and above.
A | pawline dog price per month | | Dog, per month | £24.00 | £38.90 | £27.60 |
A | What is the excess? | The *excess* is what you pay of each claim before the insurer pays anything.
A | what does own share mean | The *own share* is the part of the rest that stays with you.
A | How do the yearly maximums compare? | | Limit per year | £3,000 | £10,000 | £7,500 |
A | How much of Misty's surgery would each one have shouldered? | Tabby would have paid £1,120, Rover & Co. the whole sum and Pawline £1,228.50.
A | My retriever has a bad hip. Would the cheaper-at-first one with the hotline pay? | - Pawline pays for teeth up to £400 and for behaviour therapy up to £250, but not for hip dysplasia in eight breeds, among them Alsatians and retrievers, because in these it is inherited too often.
A | teeth tabby | - Tabby pays nothing for teeth, except after an accident.
A | Is it covered if we decide to let the old cat go? | - None pays for pregnancy, for food, or for putting an animal to sleep unless the vet holds it to be necessary.
A | The dog was run over two days after I signed. Am I covered? | Accidents are covered from the first day with Tabby and Pawline, and from the fifth with Rover & Co.
A | How does getting older push up what I pay at Pawline as against Tabby? | Tabby raises the premium by 4 per cent every birthday. | Pawline leaves it unchanged up to the sixth birthday and then adds 9 per cent a year.
A | When does Rover & Co. put its price up? | Rover & Co. does not raise it with age at all but after claims: 15 per cent once the year's claims exceed £2,000.
A | Who gets the money to you quickest once something's happened? | Tabby, on the other hand, settled our test claim in six days, Pawline in eleven and Rover & Co. in nineteen.
A | I couldn't possibly advance a thousand pounds. Is there one that sends it straight to the surgery? | Pawline alone pays the vet directly, if the practice agrees.
A | notice periods all three | Tabby wants notice one month before the end, Pawline two weeks, Rover & Co. three months.
A | Why does it matter that the company can't throw me out after a bill? | After a claim both sides may leave within 30 days of payment; Pawline is alone in having given up this right for itself. | That matters: an animal that has once been ill is hardly insurable elsewhere.
A | I've got a decent nest egg. Would I be daft to go without? | If you can lay hands on £3,000 at short notice, you can do without.
A | If he bites the postman, does one of these pay? | Liability insurance is another matter: for dogs it is compulsory in Merrow, and none of the three policies contains it.
A | Why isnt Furfriend in the list? | We left out Furfriend, which did not answer, and the banks' policies, which are Pawline under other names.
N | How much is liability insurance for a dog in Merrow?
N | What's the waiting time of Furfriend?
N | Which are the other six breeds whose hips Pawline doesn't pay for?
N | Which of the three pays out the largest share of its premiums?
N | is there a discount for insuring two animals together
N | What does behaviour therapy cost with a vet in Merrow?
N | I'm taking the cat to Spain for the winter. Does Tabby pay vets abroad?
N | Why does Rover & Co. make you wait 30 days for illness?
N | Do I have to have my kitten chipped before Tabby accepts her?
N | How long has Pawline been in business?
N | How do I hand in a claim with Tabby, on paper or on the web?
N | which banks sell pawline under another name
N | Is an animal health plan from the vet's practice a better deal than Pawline?
N | Are vacinations paid for by any of the three?
N | Does the premium of Rover & Co. go down again after a year without claims?
F | Why is Tabby's annual limit the highest of the three?
F | Why does Pawline refuse to pay for any dental work?
F | Why did Rover & Co. answer the phone faster than Pawline?
F | What does the section on horses recommend?
F | Why has Tabby given up its right to leave after a claim?
O | How many moons does Saturn have?
O | What's the recipe for shortbread?
