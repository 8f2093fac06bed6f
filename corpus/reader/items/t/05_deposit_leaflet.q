A | What is a deposit? | A deposit is money or another security which the landlord holds in case the tenant fails to meet obligations under the lease.
A | I'm leaving in two months anyway, can't they just use what I put down at the start instead of me transferring anything? | A tenant who stops paying in the last months and says "take it from the deposit" is in arrears like anybody else and may be given notice without delay.
A | maximum deposit furnished | At most two months' rent without heating and service charges for an unfurnished flat, three months' for a furnished one.
A | I signed for four months' rent. Am I stuck with that? | Whatever goes beyond that need not be paid, even if you signed it.
A | Can I spread the payment over time? | The deposit may be paid in three equal instalments.
A | He won't give me the keys until he has the whole sum, is he allowed to do that? | A landlord who refuses to hand over the keys because only one instalment has been paid is in breach of contract.
A | Who gets the interest on the deposit, and is there an exception? | The interest belongs to the tenant and is added to the deposit. | Student halls are exempt from paying interest.
A | What speaks for and against a pledged savings book? | Safe if the landlord goes bankrupt, but banks in Brünning take 15 to 40 crowns for the pledge and many no longer offer it.
A | What would an insurance company take for vouching for me? | An insurer usually wants about five per cent of the sum each year, which you never see again; over ten years you have paid half the deposit away.
A | difference between parents vouching unasked and on request | Parents who vouch unasked are liable without limit; parents whom the landlord required to vouch are liable only up to the legal maximum.
A | Why does it matter that the money sits in a separate account? | If the landlord becomes insolvent, money in a separate account does not fall to the creditors.
A | My landlady ignores my request to see where she put my money. What leverage do I have? | As long as proof is missing, you may hold back rent up to the amount of the deposit. | Do announce this by registered letter first, with a period of two weeks.
A | the house has a new owner now and he says he never received anything from the old one, is my money gone? | The buyer takes over the deposit, whether or not the seller passed it on.
A | How long may the landlord take to pay it back? | Courts in Brünning have held three months to be enough as a rule, six in difficult cases.
A | Am I charged for holes where my shelves were? | Faded paint, worn carpets after ten years and drill holes in a usual number are normal wear.
A | What can be taken off the deposit at the end? | The landlord may deduct unpaid rent, damage beyond normal wear, and the cost of decorating if the lease validly puts it on you.
A | Which lapses sooner, a claim for damage or one for rent? | Claims for damage lapse six months after the return of the keys. | Claims for rent lapse after three years.
A | arbitration board fee | After that, apply to the arbitration board (30 crowns, no lawyer needed) or sue at the local court.
A | Does the board's proposal have to be acepted? | Its proposal binds neither side until both have signed.
A | I joined last week, will you write to my landlord for me? | We write letters for members only, and only after a membership of three months.
N | How many people sit on the arbitration board?
N | how long does the arbitration board take to decide
N | What does it cost to sue at the local court?
N | What interest rate do the banks in the county have to pay on a deposit account?
N | Can my landlord put the deposit up when the rent rises?
N | Which insurers offer guarantees in Brünning?
N | When was the Tenancy Act last amended?
N | My flatmate moves out and I stay on. Does she get her half back from the landlord or from me?
N | How must a lease be worded so that decorating is validly put on the tenant?
N | advice centre phone
N | Is a guarantee cheaper than a bank loan for the deposit?
N | what happens if the landlord refuses to take part in the joint inspection?
N | Are scratches in parquet flooring counted as normal wear?
N | I rent a garage and a little shop, how much deposit can they demand for thoes?
N | Why are student halls exempt from paying interest?
F | Why does the first instalment fall due on the day of signing?
F | Why may more be asked for an unfurnished flat than for a furnished one?
F | What does step 8 say about the court?
F | why must the tenant prove to the landlord that the deposit is in a separate account?
F | Why do non-members get their letters written for 20 crowns?
O | What temperature does bread bake at?
O | who painted the night watch
