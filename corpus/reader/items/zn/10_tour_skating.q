A | What does tour skating mean? | Tour skating, as they call it, means covering long distances on natural ice, without a track and without a finishing line.
A | Who turned it into a leisure activity, and when? | As a pastime the sport began in 1901, when the postmaster Edvin Sjoholm founded the Norrhamn Skating Club with eleven friends.
A | Since when have women been admitted? | Women have been admitted since 1919, and today they make up 46 per cent of the 2,300 members.
A | How often has the oldest outing fallen victim to mild weather? | The oldest event, the Three Churches Tour of 74 kilometres, has been held since 1936, though in eleven winters it had to be called off for want of ice.
A | Is a fixed or a free heel better for distances above 40 kilometres? | With a free heel, which calls for a cross-country boot, each stride is longer and the calves tire less, so that most people prefer it above 40 kilometres.
A | I'd like to keep my hiking shoes on. Which attachment should I get? | With a fixed heel the skater has more control on rough ice, and the gear can be used with ordinary walking boots.
A | how offen do blades need sharpning | Blades need sharpening after every 150 kilometres, or at once if they have touched sand.
A | If the frozen surface looks milky, how does that compare with the transparent sort? | Grey or white ice, which contains snow, is only half as strong and must be twice as thick. | Clear black ice is the strongest.
A | Why do they stop in the third week of the month even when it is still freezing hard? | Spring ice deceives: it may be 30 centimetres thick and yet fall apart into needles under the foot, which is why the club ends its season on 20 March whatever the weather.
A | Which spots had I better steer clear of? | The ice is always weaker near reeds, under bridges, at the mouths of streams and over shoals.
A | throwing line length | a throwing line of 20 metres
A | For how much time will my backpack prevent me from sinking? | The rucksack doubles as a float; packed in this way it keeps a grown man up for at least 15 minutes.
A | My daughter is fourteen. Does she need anything on her head? | Helmets are recommended but not compulsory, except for members under 16.
A | How do I get back to safety after breaking through: which direction first? | Turn towards the side from which you came, where the ice has just borne you.
A | Why should somebody who got soaked call it a day although he is cheerful? | An immersed skater must not continue the tour even if he feels well, because the body temperature goes on falling for up to half an hour.
A | I am a quick speed skater on the indoor oval. May I go straight into the swiftest company? | Those who join for the first time begin in group 3, no matter how fast they are on a rink.
A | What time will I learn where we are heading tomorrow? | The day's destination is announced by text message at 7 pm on the eve of the tour, since it depends on the ice reports sent in by some 80 observers.
A | And for children's skates, the deposit? | Skates can be borrowed from the clubhouse for 40 crowns a day against a deposit of 200; children's sizes are lent free of charge, though the deposit is the same.
N | And the postmaster, how old was he when he gathered his friends?
N | Who holds the record for the Three Churches Tour?
N | blade steel grade
N | Who is the chairman of the Norrhamn Skating Club?
N | How thick must the ice be to bear a horse?
N | I also go downhill. How often do the edges of my alpine skis need a file?
N | What does a pair of figure skates cost?
N | How long is the Eleven Cities Tour in Friesland?
N | What does the leaders' examination in first aid cost?
N | I still lack the claws for my neck. What would I pay for a pair?
N | how many skaters fall thru the ice evry winter
N | How heavy should the packed rucksack be?
F | Why is the set with a free heel cheaper than the one with a fixed heel?
F | Why does the sweeper skate in front of the group and the leader behind?
F | Why am I safer on the snowy white stuff than on clear black ice?
F | I prefer my own company. Since when does the club let members go out alone?
O | How long does it take for a passport to be issued?
O | What is the difference between baking soda and baking powder?
