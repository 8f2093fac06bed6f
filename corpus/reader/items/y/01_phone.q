A | How much is Heron a month? | | Heron | 19.00 | 40 GB | unlimited | unlimited | 12 months |
A | Which one would suit my grandad, he's on the home router nearly all day and only needs a bit when he's out? | Wren is meant for people who hardly leave the house without Wi-Fi.
A | Why do heavy users on Osprey get throttled? | Osprey is slowed to 10 Mbit/s after 150 GB in a month, because a handful of users were otherwise filling the evening capacity of whole villages.
A | I've burnt through everything on Finch and it's crawling now. Will I be billed extra? | On Finch and Heron there is no charge: the speed falls to 512 kbit/s.
A | what is the larder | We call this the *larder*: carried-over data is used first, and it is lost if you change tariff.
A | Do leftovers from this month move into the next? | Unused data is carried over for one month on Heron only.
A | surfing in Istanbul, what will I pay | | B | Switzerland, UK, Turkey | 0.25 | 3.50 for 1 GB |
A | zone C prices | | C | USA, Canada, Japan | 0.60 | 6.00 for 500 MB |
A | Can I ring home from a cruise liner? | Ships and aircraft belong to no zone; connections there are blocked.
A | left my phone on a bus, what do I pay for a new chip? | - SIM card: free; replacement after loss 8.00, after a defect free
A | paper bill charge | - Paper bill: 2.20 per month, free for customers over 70
A | Is it cheaper to get a SIM card or an eSIM? | - SIM card: free; replacement after loss 8.00, after a defect free | - eSIM: 4.00 for the first, 4.00 for each change of phone
A | My account was empty when you tried to collect. What does that set me back? | - Returned direct debit: 6.50
A | Can I go down to a cheaper plan in the third month of a two-year contract? | Moving to a cheaper one takes effect on the next billing day and, within a term, is possible only once the first half of the term has passed.
A | How do the notice periods of Finch and Osprey differ? | Wren and Finch can be ended with seven days' notice, Heron and Osprey with one month's notice to the end of the term.
A | We're relocating to a valley where there are no bars in the kitchen. Am I stuck with you until next year? | If you move to an address where we have no signal indoors, you can leave at once; a registration certificate and one test call are enough for proof.
A | why no family discount on wren | The discount applies to Finch and Heron cards but not to Wren, on which we earn nothing, nor to Osprey.
A | number to block a lost card at nigth | A lost card can be blocked at night as well, under 1415.
A | Whose masts does Larkfield use, and is the reception identical? | We use the masts of Norvane, and so our coverage is the same as theirs, except that we have no 5G on the ferries.
A | I want to keep my old digits when I join and when I later leave. What does each cost? | - Bringing your number: free, and you get 5.00 credit | - Taking your number away: free
N | Why does changing to a dearer tariff apply at once?
N | How fast is Osprey before the 150 GB are used up?
N | What did Finch cost before March?
N | How long has Brona Keel been running the help desk?
N | is norvane itself dearer than larkfield
N | Until what age is a person on the family card counted as a child who gets cheaper calls abroad?
N | How do I switch zone C on if I have no smartphone for the app?
N | How many days does it take until my old number works with you?
N | What do picture messages cost on Wren?
N | which percentage of new contracts are heron
N | My SIM broke while travelling in Japan, can you send the new one there?
N | Is the 5 euro credit paid out if I never use it?
N | What happens to the family discount if the main card holder dies?
N | What speed do I get in Switzerland on Osprey after the 30 days are over?
N | who do I write to with a complaint, is there a postal adress
F | Why is Wren the tariff that most new customers choose?
F | Why do you charge 8 euros for taking a number to another network?
F | Why was the Osprey limit set at 100 GB?
F | How long is the term that comes with Finch?
F | Which countries are in zone E?
O | How do I get candle wax out of a tablecloth?
O | Who composed the opera Fidelio?
