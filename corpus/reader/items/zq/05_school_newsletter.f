A | From what time in the morning can I drop him off before work? | do I need to sign up for that first? | The breakfast club opens at 7.30 and costs 3 pounds including toast and fruit; no registration is needed and you pay by the day.
A | What would I earn if I helped out during the midday break? | till when can I put my name down? | We are looking for two lunchtime assistants for five hours a week at 11.90 pounds an hour; applications by 20 March to the office.
A | I come by car and can't find anywhere to stop. Where may I leave it for a moment? | can I leave it there all day? | Please park at the Methodist chapel, which allows us the use of its yard from 8.15 to 9.15 and from 2.45 to 3.45.
A | My boy is six. Do I have to pay for what he eats at noon? | and his big sister in Year 4, what's it for her after easter? | From 15 April a hot lunch will cost 2.65 pounds instead of 2.45.
A | Why did they pick that type of timber for the new play equipment? | is all of it ok for my reception kid? | Only children from Year 2 upwards may use the upper net.
A | She threw up last night. When can I send her in again? | how do I let you know in the meantime? | Please ring the office or use the app before 8.45 each day your child is absent.
N | How long has the man who looks after the building been there? | will there be a do for him?
N | What is the reason for the ban on peanut butter sandwiches? | and what about sesame? She's mad about those snaps.
N | How do I get permission to take the kids on holiday outside the official breaks? | how often do they say yes?
N | who takes over Miss Tremblays clas at easter | and who does Year 5 get instead?
N | On which day does teaching start again after the holidays? | what time do they have to be in?
N | Is the breakfast club or the after-school club better if I don't want to commit myself for weeks on end? | why did the early one go up to 4 pounds?
A | chickenpox return | When will the coach from Dunmore Mill be back? | 21 March: Year 4 trip to Dunmore Mill. The coach leaves at 8.30 sharp and is back about 4 pm.
A | and prescribed medicines, will staff give those? | From what age may kids ride to school alone on a bike? | Cycling to school alone is permitted from Year 5 once the child has passed the road test in October.
