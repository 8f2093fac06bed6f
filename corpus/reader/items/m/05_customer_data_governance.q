A | Does this apply to staff records as well? | It does not cover staff records, which have a policy of their own, nor figures in which nobody can be recognised.
A | I'm a freelancer working for the shop. Do I have to stick to these rules? | Contractors are bound by it in the same way as employees.
A | what is a data steward | **Data steward**: a person named by the owner, who keeps the field descriptions up to date and answers for quality.
A | Can Milena Horak stop a project? | She advises, is told of every breach, and can halt a project but cannot start one.
A | How many people must turn up for the council to be able to vote? | It meets on the last Tuesday of each month and needs four members present to decide.
A | Why can't I be both owner and steward of one data set? | A person cannot be owner and steward of the same data set, because nobody should check their own work.
A | Where may bank details be stored? | | Red | Bank details, complaints about health, identity papers | Persons on the owner's list | Customer vault only |
A | My table has some postcodes and some purchases in it. Which colour is the whole thing? | If a data set mixes classes, the highest class holds for all of it.
A | How is amber data turned into green? | Amber data may be made green by removing names, e-mail addresses and card numbers, provided that every group left has at least 20 persons.
A | form for amber data | Staff ask for amber data by filling in form D-2.
A | Who signs the form for red data and how long does it take? | Red data are asked for on form D-5, which the owner and the officer must both sign; allow ten working days.
A | For how long am I allowed in once I've been given access? | Access to amber data lasts for twelve months and access to red data for 90 days.
A | I run one of the shops. May I have the click and collect list on my notebook? | Copies on laptops are forbidden, with one exception: shop managers may keep the list of orders waiting for collection, for up to 48 hours.
A | How many customer records were duplicates? | At the last measurement, 3.1 per cent of records were doubles and 7.4 per cent had an address that the post office did not know.
A | When are two records merged into one? | When two records seem to be the same person, they are joined only if the e-mail address and one of surname, telephone number or card number agree.
A | Can I paste a customer's name and order into a public chatbot? | Amber data may be put into a prompt only with the company's own assistant, Ostra, and not with public chat services.
A | Which kinds of model have to be checked for discrimination each year? | Models that choose prices or credit limits need a yearly test for unfair treatment.
A | I asked for everything about me to be wiped. Why do they still have my old bills? | Requests to delete are carried out within 30 days, except for invoices, which tax law makes us keep for ten years.
A | I just e-mailed a customer list to a stranger by accident, what do I do? | Whoever notices that data were lost or seen by the wrong person rings 5150 at once, by day or night, and does not try to mend it alone.
A | Will I be punished for owning up to a leak? | Honest reports are never punished.
N | Who is the head of IT?
N | What were the main changes compared with version 3?
N | Where do I find form D-2?
N | How do I extend my access to amber data after the twelve months are over?
N | How many customers hold a loyalty card?
N | My colleague is off sick and I need red data by tomorrow. Is there a faster way in an emergency?
N | What punishment is there for keeping customer data on a laptop?
N | Who chairs the data council?
N | How many breaches were reported last year?
N | which language model does ostra run on
N | How long are complaints kept before they are deleted?
N | Are our customer records held inside the EU or somewhere else?
N | Can a customer download their own data from the website, and in what file format would it come?
N | Who carries out the test for unfair treatment of pricing models?
N | How much does the customer vault cost us per year?
F | Why may red data be used for training after 90 days?
F | How much is the fee for a customer who asks what is held about them?
F | Why are people joined as soon as surname and street are the same?
F | Why does the council meet only twice a year?
F | What does the black class of data contain?
O | How far is it from Vienna to Trieste by train?
O | Why do cats purr?
