A | What counts as an incident? | "Incident" means a fault that keeps the Software from doing what its manual says.
A | At what time in the morning does your help desk begin? | "Working hours" means 08:00 to 18:00 on weekdays, except public holidays in Scotland.
A | difference between an incident and a request | "Incident" means a fault that keeps the Software from doing what its manual says. | "Request" means anything else that the Customer asks for, such as advice, a new report or a change of settings.
A | May I phone about a small bug? | 2.1 Incidents are reported through the portal; by telephone only if they are of priority 1.
A | How many of our staff are allowed to open tickets? | 2.2 Only named contacts may report, and each Customer may have up to four of them.
A | Why should we blur the salaries in pictures we send you? | 2.4 Screenshots must not show payroll data of real persons, because tickets are stored outside the payroll system.
A | How quickly does someone reply when we can't send invoices at all? | P1 | The Software is down or invoices cannot be sent | 30 minutes | 6 working hours
A | target for repair of P2 | P2 | An important function fails and there is no workaround | 2 working hours | 3 working days
A | Can you downgrade our ticket without asking us? | 3.1 The Customer proposes the priority; the Supplier may lower it only after speaking with the named contact.
A | The system crashed on Saturday night. Will anybody look at it before Monday? | 3.3 Outside working hours, P1 incidents are handled only for Customers with the Extended plan.
A | What does the Extended plan cost and include? | 4.2 The Extended plan costs 23 per cent a year and includes thirty hours for requests and the night line.
A | We used only four of our ten hours. Can we carry the rest over to next year? | 4.3 Unused hours lapse at the end of the contract year.
A | How much may the fees go up each year? | 4.5 Fees are invoiced yearly in advance and may rise once a year by no more than the consumer price index plus one point.
A | For how long do old versions get security fixes? | 5.2 Older versions receive security fixes for eighteen months, and after that nothing.
A | Our freelancer wrote an add-on. What would it take for you to look after it? | 5.5 Adaptations written by third parties are not supported, unless the Supplier has reviewed them for a fee of £900.
A | How long are recordings of remote sessions kept? | 6.2 Sessions are recorded, and recordings are deleted after 90 days.
A | Who is responsable for the backups? | 6.4 Backups remain the Customer's duty; the Supplier helps to restore them but does not make them.
A | credit for missed P1 repair | 7.1 For each missed first answer the Customer is credited one per cent of the monthly fee; for each missed P1 repair, five per cent.
A | You've let us down again and again on total outages. Under what condition can we walk away immediately? | 7.4 After three missed P1 repairs within six months the Customer may terminate at once.
A | We left a year ago and want to come back, what's the price of that? | 8.4 A Customer who returns within two years pays the missed fees, less 30 per cent.
N | What does the half-day course for named contacts cost?
N | What is the telephone number for priority 1 incidents?
N | Can we switch from Standard to Extended in the middle of a term?
N | Which languages can tickets be written in?
N | My named contact has left the firm. How soon can a successor be registered?
N | licence price per user
N | How many people work on the night line?
N | Where are the recordings of remote sessions stored?
N | What is the name of the managing director?
N | Do you come to our office if it can't be solved from afar, and who pays the train?
N | Which encryption is used for copies of the database?
N | Which databases does the Software run on?
N | How do we set up the test system that releases should be tried on?
N | Does the Supplier pay for profits we lose because of an outage?
N | Why do quarterly releases apear in February, May, August and November?
F | Why is the Standard plan dearer than the Extended plan?
F | What is the repair target in hours for P4 faults?
F | What does Section 11 say about arbitration?
F | Why may the Supplier connect without consent?
F | Who at the Supplier makes the nightly backups?
O | What is a good recipe for lentil soup?
O | How many players are in a volleyball team?
