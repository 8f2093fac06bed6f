A | We had the baby in our living room. Does anyone do the formalities for us? | After a home birth, a parent must come to us in person; the midwife's certificate is then required.
A | deadline for reporting birth | The report must reach us within one week.
A | What if we're too late, will our kid have no papers at all? | Whoever misses this is sent a letter and may have to pay a penalty, but the child is registered all the same.
A | What do a husband and wife need to bring? | marriage certificate, or a certified copy of the family register | birth certificates of both parents | identity cards or passports
A | My documents are in Romanian, will you accept them like that? | Foreign documents must be translated by a sworn translator.
A | Why should paternity be acknowledged before the birth? | This can be done before the birth and that is what we advise, as otherwise the certificate is first issued without the father and later has to be changed.
A | where is acknowledging paternity free and where not | It is free at the Registry Office and at the Youth Office. | A notary can do it too, but charges a fee.
A | Can I declare joint custody at the registry office? | Joint custody, on the other hand, can be declared only at the Youth Office or before a notary, not with us.
A | maximum given names | You choose up to five given names.
A | We'd love to call him Pumuckl Batman, could somebody stop us? | The registrar may refuse a name only if it would harm the child, for example because it invites ridicule.
A | what is charged for the opinion of the name centre | If we have doubts, we ask the name advisory centre in Leipzig; the opinion costs you 29 euros.
A | My boyfriend and I have been fighting for weeks over what to call her. What happens if it goes on? | If you cannot agree on a name within a month, the family court passes the right to choose to one of you.
A | Can our child have a double surname from both of us? | Parents with different surnames who share custody choose one of the two; since May 2025 they may also join both with a hyphen.
A | If our first one has my surname, can the next one get his? | The choice binds all later children of the same couple.
A | what are the three free certificates for? | You get three certificates free of charge, one each for parental allowance, child benefit and the health insurer.
A | Is an international certificate dearer than a normal one? | An international certificate in several languages costs the same as a normal one.
A | How do I apply for the baby's tax number? | The tax number for the child comes unasked by post from the federal office after about four weeks.
A | why does it take longer when one of us comes from another country | If a parent was born abroad, allow three to four weeks, since we must check the documents.
A | Im the dad, not married, can I pick the papers up by myself? | Either parent can come alone if married; unmarried parents need a signed authorisation from the mother when the father comes without her.
A | counters and opening hours | Mrs Odenthal and Mr Brix, ground floor, counters 3 and 4. | Mondays to Fridays 8 to 12, Thursdays also 14 to 18.
N | How high is the penalty if the report comes too late?
N | Which countries' documents need an apostille?
N | how much does a notary take for acknowledging paternity
N | What does a sworn translation cost roughly?
N | Can a given name be changed later on?
N | How much is child benefit per month?
N | When will the two missing registrar posts be filled?
N | stillbirth registration
N | We might get married next year. Would the little one's surname change with ours then?
N | How long does the Leipzig centre take to give its opinion?
N | what's the address of the birth centre Storchennest
N | Can a same-sex wife of the mother be entered as a parent right away?
N | Do I need an appointment to collect the certifcates?
N | We live in Kaltenmoor but our son arrived on holiday in Denmark; how do we get him into the German register?
N | How does the court decide which parent gets to choose the name?
F | Why does the father's name go to the child when there is no joint custody?
F | Why do four certificates come free of charge?
F | Why can custody be declared at the registry office but not at the youth office?
F | which papers belong in the blue folder from St Anna?
F | Why does the international certificate cost double?
O | what is the offside rule in football
O | How do I prune a grapevine?
