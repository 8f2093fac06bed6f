A | How many hours a week is the job? | **Bookkeeper and office lead (f/m/d), 28 to 32 hours a week, from 1 October or sooner**
A | How big is the firm? | There are nineteen of us, four of them apprentices.
A | Who runs the joinery today? | The firm was founded in 1983 by Harold Penhaligon and is run today by his daughter Tamsin.
A | Why do they want somebody by October already? | Geraldine, who has done the work for 26 years, retires at the end of December and will show you everything for three months. That is why we wish you to begin by October.
A | How many invoices come in per month, and when are they paid? | - Enter about 180 incoming invoices a month and pay them on Thursdays.
A | Would I have to calculate the wages myself? | The wages themselves are calculated there.
A | Do I have to pick up the phone all day long? | - Answer the telephone from 8 to 12. In the afternoon the machine does it.
A | Which tasks are expressly not part of the job? | You would not do the yearly accounts, and you would not make coffee for visitors; whoever invites them does that.
A | I never trained as a bookkeeper but have done it by myself for seven years. Is that enough? | 1. Training in bookkeeping, or at least five years in which you have done it on your own.
A | Must I know Ledgerwell? | Welcome, but no condition: experience with the program Ledgerwell, knowledge of the building trade's tax rules, a driving licence.
A | The subcontractor tax stuff is new to me. Would I get any help with it? | We know that the tax rules for subcontractors are a thing of their own; we pay for a course of four days in November if you have not met them before.
A | salary range | | Pay | 31,500 to 36,000 pounds a year for 30 hours, depending on experience |
A | How much do they put into the pension, and how much do I? | | Pension | we pay in 7 per cent, you 3 per cent |
A | On which weekday can't I work from home? | | Home office | one day a week after the trial period, not on Thursdays |
A | Why does the trial period last four months? | The trial period is four months, since the quarter's end should fall into it at least once.
A | I use a wheelchair. Could I get to the desk? | The office is on the first floor and can be reached only by stairs.
A | When is the closing date for applcations? | Send a letter of one page at most and your career in brief to tamsin@saltmarsh.example by 14 August.
A | Will they ring my old boss straight away? | References are asked for only after the second talk and not without your leave.
A | What is done on the trial morning? | You book a pile of old invoices with Geraldine beside you.
A | My present contract runs until the end of October. Does it make sense to apply? | If you have a notice period that reaches beyond 1 October, apply all the same. We can bridge up to six weeks, as Geraldine has agreed to work full time during that period.
N | What does Geraldine find tiresome about the job?
N | What is Geraldine's telephone number?
N | How long has Kofi worked for the firm?
N | Is the contract permanent or for a limited time?
N | notice period after the trial period
N | How much is the petty cash?
N | I have a dog that can't stay alone. May it come into the office with me?
N | What did the firm turn over last year?
N | Where does the course in November take place?
N | How many people applied for the post last time?
N | Is overtime paid or taken as free hours?
N | How often does the salary go up, and by how much?
N | Which answer do they hope for to the question about the customer who hasn't paid?
N | Are the costs of travelling to the first talk refunded?
N | How many staircases does the joinery build in a year?
F | Why must applicants hold a driving licence?
F | How large is the yearly bonus that is guaranteed?
F | When does Harold Penhaligon retire?
F | What size should the photograph be?
F | Which agency handles the applications?
O | How do I get a sourdough starter going?
O | Who painted the Night Watch?
