A | How soon must the regulator be informed after a leak? | The officer decides whether the authority must be told; if so, this happens within 72 hours.
A | I need bank account numbers for a project. How long before I get them? | Red data are asked for on form D-5, which the owner and the officer must both sign; allow ten working days.
A | For how many years are bills stored even when somebody wants to be erased? | Requests to delete are carried out within 30 days, except for invoices, which tax law makes us keep for ten years.
A | What portion of entries turned out to be duplicates? | At the last measurement, 3.1 per cent of records were doubles and 7.4 per cent had an address that the post office did not know.
A | How many people have to turn up before that committee can vote? | It meets on the last Tuesday of each month and needs four members present to decide.
A | Why can't the same individual hold both jobs for one collection? | A person cannot be owner and steward of the same data set, because nobody should check their own work.
A | Why isn't sharing a family name and road sufficient for merging? | A shared surname and street are not enough, since neighbours and relatives were joined by mistake in 2020.
A | how do you turn the middle catagory into the harmless one | Amber data may be made green by removing names, e-mail addresses and card numbers, provided that every group left has at least 20 persons.
A | May I paste a shopper's purchase history into ChatGPT? | Amber data may be put into a prompt only with the company's own assistant, Ostra, and not with public chat services.
A | Will I get into trouble for owning up that I sent a file to the wrong recipient? | Honest reports are never punished.
A | I run one of the outlets. Can I have anything on my notebook? | Copies on laptops are forbidden, with one exception: shop managers may keep the list of orders waiting for collection, for up to 48 hours.
A | i'm moving to another team, do my permissions come with me? | Both end at once when a person changes department.
A | Which algorithms get an annual discrimination check? | Models that choose prices or credit limits need a yearly test for unfair treatment.
A | I said no to marketing and later re-registered. Will the mailings start up again? | A customer who has refused advertising is marked "quiet" and stays so even if the account is opened anew.
N | Who are the five owners on the data council?
N | how many customers hold a loyalty card?
N | I asked what they hold on me. Does the answer go out by post or by e-mail?
N | Who picks up when someone rings 5150 by night?
N | What does the policy for staff records say about access?
N | How many breaches was Milena Horak told of last year?
N | Why was version 3 of March 2021 replaced?
F | Milena Horak started a project last week. Which form does she use when starting one?
F | Why does access to red data last for twelve months and to amber only for 90 days?
F | why is a fee charged for requests to delete?
