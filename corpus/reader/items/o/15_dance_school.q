A | Which dances belong to the Latin course? | Ballroom (slow waltz, foxtrot, tango), Latin (rumba, cha-cha, samba), salsa in the Cuban style, Argentine tango and swing.
A | Why is there no hip hop any more? | We gave up hip hop in 2022 when its teacher left.
A | ballroom tango vs argentine tango | Ballroom tango has fixed figures, sharp turns of the head and a march-like beat, and it is danced at competitions. | Argentine tango is improvised, step by step, with the upper bodies close; its music has pauses in which the couple may stand still.
A | How many weeks does one level take? | A level lasts ten weeks, with one evening a week of 75 minutes.
A | I was away four times, may I go on to Silver? | You may move up if you have missed no more than three evenings.
A | On what day is salsa? | Thursday 19:00: Salsa, Beginners and Bronze
A | when do the next courses start after the summer | New courses start in the second week of January, in mid-April and in mid-September.
A | I'm on my own and quite tall, how can I do ballroom? | For ballroom and Latin, yes; if you have none, put your name on the partner list and we look for someone of similar height.
A | Can a woman take the leader's part? | No. You choose leading or following at the beginning of a course and keep to it until the end, whoever you are.
A | My husband has the flu. Could my neighbour step in for him? | Yes, for two evenings at the most, provided that he or she is at the same level.
A | How much is a ten-week course for two? | | Ten-week course | 135 € | 250 € |
A | price for repeating gold alone | | Gold, repeated | 95 € | 170 € |
A | I'm a student of 23, do I get anything off? | Students and trainees under 28 get a fifth off on ten-week courses, not on private lessons.
A | I tried it once and it's not for me. Do I still owe the whole fee? | The first evening counts as a trial: whoever does not want to go on pays only 10 euros.
A | Under what conditions is a course called off? | If fewer than eight people enrol, the course is called off and everything is paid back.
A | Why are rubber soles a bad idea? | Leather or suede soles, because rubber grips the floor and strains the knee.
A | We're getting married in June, by when should we start with the lessons? | Three months. In four lessons you learn a slow waltz or a foxtrot with an opening and an ending.
A | What does the ball cost if I get my card early as a pupil? | Cards cost 34 euros, and 27 for pupils who buy before 1 November.
A | My mother uses a wheelchair, can she get into Hall 2? | Hall 2 is on the second floor, and the lift is too narrow for most wheelchairs.
A | May I record the class on my phone? | Only the last five minutes of an evening, when the teachers show the figures once more, and for your own use.
N | Who teaches swing on Wednesdays?
N | How many people are there at most in one course?
N | What does a card for the Sunday practice cost for outsiders?
N | where can I buy suede-soled shoes near the studio
N | At what time does the winter ball begin?
N | My daughter is 13 and loves ballet. Is there a class for her elsewhere in town?
N | Why did Ines stop dancing in competitions?
N | How old is the floor in Hall 1?
N | can I rent a hall for my birthday party
N | Which band plays at the winter ball?
N | Do I get a certificate when I've finished Silver?
N | I have a bad knee. Which of the dances would be the easiest on it?
N | How do I dance the basic step of the rumba?
N | date of the summer party
N | Is there a discount for brothers and sisters in childrens ballet?
F | Why is the couple price for a private lesson higher than the single price?
F | When is the adult ballet class?
F | Why do partners never change in salsa?
F | What discount do students get on the wedding package?
F | What is the dress code of the summer party?
O | How deep should I plant tulip bulbs?
O | What does error code 404 mean?
