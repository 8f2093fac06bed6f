A | How much is a half plot per year? | A full plot measures 250 square metres and costs £78 a year; a half plot measures 125 square metres and costs £42; a starter bed measures 20 square metres and costs £12.
A | I clean forgot the rent and it's already the second week of April. What happens to me now? | A tenant who has not paid by 31 March receives a reminder with a £10 surcharge, and if nothing is paid by 30 April the tenancy ends without further notice.
A | rent reduction pensioners | Tenants over 67 and tenants receiving disability benefits pay half the rent, but only on their first plot.
A | Can I keep my starter bed for a third summer? | Starter beds are let for two growing seasons at most; after that the tenant must move to a half plot or give up the bed.
A | When do I get my £60 back? | New tenants pay a deposit of £60, which is returned when the plot is handed back clear of rubbish and structures.
A | I've just taken on a jungle of brambles. How much of it do I have to dig and plant before the year is out? | In the first year half is enough, since many plots are overgrown when they are let.
A | Does a patch of grass count towards the cultivated share? | Lawn and paved areas do not count as cultivated ground, but fruit bushes, flowers and green manure do.
A | In which months does the committee look round the plots? | The committee inspects the site in May, July and September.
A | My wife died in spring and the weeds got the better of me, I have had two warnings now. Will they throw me out? | Two yellow cards within twelve months lead to a notice to quit, unless the tenant has told the secretary in writing about illness, bereavement or a new baby.
A | Why is bamboo banned? | Willow, poplar, bamboo and leylandii are forbidden because their roots spread into neighbouring plots and damage the water pipes.
A | how tall can an apple tree get | Fruit trees are allowed on dwarf rootstock only and may not grow above 2.5 metres.
A | What is the maximum size of a greenhouse and what may it be glazed with? | Greenhouses: up to 3 by 2.4 metres, written permission needed, polycarbonate or horticultural safety glass only.
A | Do I have to ask anyone before I put up a cage over my raspberries? | Cold frames and fruit cages: no permission needed.
A | May I pour a concrete base for my shed? | Concrete foundations are not allowed; paving slabs laid on sand are.
A | From when until when is there water in the taps? | The mains supply is switched on from the first Saturday in April to the last Saturday in October.
A | It hasn't rained for weeks and my lettuces are wilting. Could I just spray them with the hosepipe in the evening? | Hoses may be used to fill water butts only, before 9 a.m. and after 6 p.m.; watering plants directly from a hose is forbidden at all times.
A | Explain the reason for the hose rule | The reason is that the pipe from Tanner Street delivers only 30 litres a minute for the whole site, so one open hose leaves the upper rows dry.
A | When are bonfires alowed? | Bonfires are permitted from 1 November to 31 March, after 3 p.m., and only if the smoke does not blow towards the school or the houses in Orchard Close.
A | My tomatoes have gone brown and mushy with disease, where do I get rid of them? | Potatoes and tomatoes with blight go into the green council bin next to the gate, never onto the heap.
A | Which kind of slug pellets is legal here? | Slug pellets must be of the ferric phosphate type; metaldehyde is illegal.
A | Why should I test the manure with beans before spreading it? | Manure is delivered by Hobbs Farm twice a year, and tenants who take it should first grow a few beans in a pot of it, as some loads have carried traces of the weedkiller aminopyralid.
A | Somebody broke into my hut and took the mower. Does the association's policy pay? | The insurance taken out by the association covers injury to visitors but not tools or sheds.
A | What is the difference between a tenant and a co-worker, and can a co-worker inherit the plot? | In these rules, "tenant" means the person who signed the plot agreement, and "co-worker" means a person registered with the secretary who helps on the plot but holds no right to it. | A co-worker of at least three years' standing may take over the plot when the tenant dies or gives up; otherwise it goes to the next person on the list.
A | How long does one have to wait for a full plot at the moment? | The average wait is currently four years for a full plot and eighteen months for a half plot.
N | How many full plots are there compared with half plots?
N | What does a load of manure from Hobbs Farm cost?
N | I'd like to bring a few rabbits down. How many am I allowed?
N | Who do I ring if the lock on the main gate jams and I'm stuck inside?
N | How close to my neighbour's plot can I plant a row of gooseberries?
N | beehive annual fee
N | Can I pay the rent in instalments? I lost my job and £78 in one go is hard.
N | Is there a toilet on the site?
N | How does a co-worker get registered, and how many can one plot have?
N | How long does the committee take to decide on permission for a polytunnel?
F | Why is the mains water left on through the winter?
F | What is the fine for keeping more than two goats?
F | What do the rules in section 10 say about selling produce?
F | Why does a half plot cost more than a full plot?
O | How do I reset the password of my e-mail account?
O | Which planet has the most moons?
