A | How many of the active people turned up? | Present: 41 of 58 active members, 12 of the old guard, Mayor Ruth Schepers, 3 guests.
A | what quorum is needed | H. Voss finds that the meeting was duly called and has a quorum (half of the active members).
A | Why do they get going more slowly by day than at night? | The daytime figure is worse because many members work in the city and cannot come.
A | Where did most of the pointless call-outs come from? | Of the false alarms, eleven came from the smoke detectors of the furniture store.
A | false alarm charge | From the fourth false alarm in a year the town now charges the owner 410 euros each.
A | What kinds of calls were there last year and how many of each? | The brigade was called out 74 times, nine more than the year before: 21 fires, 38 technical calls, 15 false alarms.
A | why can't all the kids who want to join the Sparks get in? | The children's group ("Sparks", from 6 years) meets every second Friday and has a waiting list of seven, since there are only two supervisors.
A | What are the "Sparks"? | The children's group ("Sparks", from 6 years) meets every second Friday and has a waiting list of seven, since there are only two supervisors.
A | thermal imaging camera price | Main expense: thermal imaging camera, 6,900.
A | Why did the county authorities not chip in for the new gadget that sees heat? | The district contributed nothing to the camera, contrary to what had been hoped, since the application came in after the closing date.
A | My son is seventeen. What would he be barred from if he joined the grown-ups? | (a) Minimum age for active service down from 18 to 17, with consent of the parents, no breathing apparatus and no duty after 22 o'clock: adopted, 33 to 8.
A | I'm 63 and fit, may I stay on? | (b) Upper age limit up from 62 to 65, if the yearly medical is passed: adopted unanimously.
A | Do people who merely donate have a say now, and what was the reason given? | (c) Supporting members to get a vote: rejected, 12 to 29. | Against (c) it was argued that those who run into the smoke should decide.
A | Who came out on top in the contest for second in command? | Deputy chief: Jens Tiedemann (27 votes) against Corinna Bahr (14).
A | who looks after the equipment for now | Until someone is found, J. Tiedemann does the work too.
A | compare the two offers for the vehicle | Two offers: Ritter & Sohn, 386,000 euros, 14 months' delivery, 2,000 litre tank; Hallmeier, 412,000 euros, 9 months, 2,400 litres.
A | Why did they go for the dearer truck? | The members voted for Hallmeier on account of the delivery time and the bigger tank, provided the supporting association finds the difference.
A | What were Bahr and Osei honored for? | The silver badge for two members who pulled a driver out of the Tiefenbach on 3 March: C. Bahr and P. Osei.
A | When is the siren tested now, and when was it before? | The siren test moves from Saturday 12 o'clock to the first Wednesday of the month at 18 o'clock, as Saturday weddings were being disturbed.
A | old pagers deadline | Those who have not handed in their old pagers must do so by 28 February; from then on only the app and the new digital pagers raise the alarm.
N | How many helmets did Wilhelm Pauly leave?
N | What does a supporting member pay per year?
N | who are the two supervisors of the Sparks
N | How long has Harald Voss been chief?
N | Which of the three changes has the district already approved?
N | Who sold the brigade the thermal camera?
N | Why did the Mayor set the limit at 390,000 euros?
N | How does the supporting association plan to raise the difference?
N | when and where do the youth members train
N | Is our brigade faster on the scene than the one in Unter-Tiefenbach?
N | What happened to the driver after he was pulled out of the water?
N | I work night shifts in a bakery and could only help in the mornings. Would my employer get compensated when I'm called away?
N | tumble dryer cost
N | What does one have to pass in the yearly medical, is there a stress test or just a blood presure check?
N | Can a former member who moved away rejoin without new training?
F | Why did Corinna Bahr become deputy chief?
F | Why was the call-out number lower than the year before?
F | what was decided under item 11?
F | Why did Hallmeier offer the smaller tank?
F | Why was the siren test put on Saturdays?
O | how do I make sourdough starter
O | Which is the longest river in Asia?
