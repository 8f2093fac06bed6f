A | For how many years can the borough stay in the former post office? | can they get out of it any sooner? | The lease on the post office runs for 25 years and may be ended early only if the roof becomes unusable.
A | and unpaid helpers, what do they get? | do they have to do a course or something first? | Volunteers receive a meal voucher worth 9 euros for each shift of four hours and must attend a lifting course beforehand.
A | mobile library Thursdays | and on tuesdays? | Reserved items can be picked up from the mobile library, which stops in Tanner Square on Tuesdays from 3 to 6 pm and at the swimming baths on Thursdays from 10 am to noon.
A | My daughter gets help with maths there after school. Why is that off for the time being? | oh no. Is story time off as well, for her little brother? | Story time for small children moves to the parish hall.
A | Which of the two ways of packing is gentler on bindings? | so which did they go for in the end? | It was decided to use trolleys for the ground floor and crates for the upper floor.
A | What do I do with each section, in what order, when packing? | and if one doesn't show up on the scanner in the evening? | Bays whose scan is missing at the end of the day are searched for before anyone goes home.
N | I've got novels at home that ought to go back while the doors are shut. Will I be fined? | do I get a message about it?
N | How many people can sit and revise there at once when it's finished? | is there a plug at each of them?
N | How far away is the new place from the present one? | does a bus go there? I'm not so good on my feet since the operation.
N | how much is spent on the self-service machines | what can they do?
N | During what period is nobody allowed to go on holiday? | do they get a bonus for that
N | Is a crate or a trolley quicker to fill? | why did they send the crates back to the maker then?
A | wich amounts need the signiture of the head of finance? | Will anybody be out of a job because of the move? | Nobody will lose a post.
A | How often is the moisture below ground checked? | How are the old glass negatives going to be transported? | The local history collection, which includes 340 glass negatives, is carried by a specialist and insured separately for 150,000 euros.
