A | How often may a family get supplies in six months? | and when that isn't enough? There are seven of us. | A household normally receives up to six parcels within half a year; more are possible only if the issuing office explains the need in writing.
A | Since when has the new boss been running things? | who did it before her? | Abena Quartey took over as manager from Philip Stroud on 1 October.
A | minimum age drivers | and for the other helpers? | Volunteers must be at least 16; drivers at least 21, with a licence held for two years.
A | For how long can I use the slip my GP gave me? | i don't like going to him, who else hands those out? | Vouchers are issued by doctors, schools, the job centre, housing officers and the Citizens' Bureau.
A | How do I get food on my first visit if I have no voucher? | will they want to see what I earn? | We ask for no proof of income, since this has already been looked at by the office that sends people to us.
A | can i donate homemade jam or an openned packet? | so what would you be glad of? | What we lack nearly always: tinned fruit, long-life milk, washing powder.
N | By when do I need to tell you that I want it brought to my door? | does that cost anything?
N | and for the cat, is there anything? | how much of it do you get? I've got three of them, one's a real glutton.
N | Why don't they hand out formula for newborns? | when's she in?
N | How many pence of my gift really go to the good cause? | and the other nine?
N | What share of those helped were earning wages? | what sort of jobs are those?
N | I've nothing but a flask and a spoon in my bedsit, no stove. Is there something for me? | why do they charge four pounds for it?
A | How much was spent on wages? | I'm drowning in debt. Can someone advise me at St Brannock's? | From March 2024 an adviser on debts will sit in St Brannock's Hall every Thursday, paid for by the Dunstan Trust for two years.
A | How does the kettle parcel differ from the standard one in what it costs you? | What is happening to the old delivery van? | The old delivery van, which has covered 190,000 miles, is to be replaced by an electric one in the autumn.
