A | My daughter is fourteen. Does she need anything on her head? | and what would she pay a year? | Membership costs 340 crowns a year, or 150 for those under 25.
A | throwing line length | from how far away do i throw it? | Companions keep their distance, lie down and throw the line from at least eight metres.
A | What does tour skating mean? | Sounds lovely. Can I have a go without signing up for anything? | Guests may come along twice before they have to join.
A | I'd like to keep my hiking shoes on. Which attachment should I get? | what does a set like that cost? | A set with a fixed heel costs about 120 crowns, one with a free heel 210.
A | How do I get back to safety after breaking through: which direction first? | and when can I stand up again? | Pull yourself out flat on your stomach and roll away; do not stand up for five metres.
A | I am a quick speed skater on the indoor oval. May I go straight into the swiftest company? | how fast do they go? | Tours are graded by pace: group 1 travels at 20 kilometres an hour, group 2 at 16, group 3 at 12.
N | What time will I learn where we are heading tomorrow? | do they send it in English too?
N | And for children's skates, the deposit? | what sizes have they got?
N | Which spots had I better steer clear of? | are those marked out there?
N | Since when have women been admitted? | has one of them ever been in charge?
N | How often has the oldest outing fallen victim to mild weather? | how much is it to enter?
N | Why do they stop in the third week of the month even when it is still freezing hard? | So why did they go on till April last year?
A | Who turned it into a leisure activity, and when? | How long is the blade of a touring skate? | The blade is 45 to 55 centimetres long, flat and turned up at the front so that it rides over ridges.
A | For how much time will my backpack prevent me from sinking? | do the tour leaders know first aid? | Leaders train for two winters and have to pass an examination in first aid that is renewed every three years.
