A | How many passengers got hurt and did anyone lose their life? | Of the 57 people on the passenger train, nineteen were injured, three of them seriously. Nobody was killed.
A | Why wasn't the goods driver harmed? | The driver of the goods train, Ruth Sarkis, had climbed down to telephone the signaller and was therefore not in her cab.
A | line closed how long | The line remained closed for 31 hours.
A | What is a wrong-side failure? | This is called a wrong-side failure, which means a failure that makes things less safe instead of stopping traffic.
A | How do axle counters decide that a stretch of track is free? | The section is fitted with axle counters: a device at each end counts the axles going in and out, and the section is held to be clear once both figures agree.
A | What did the repair crew do wrong just before six? | A work gang, resetting the counter after a repair at 05:50, had set it to zero while the train was already inside.
A | What must be done before a reset may be carried out? | A reset is permitted only if two persons have independently made sure that the section is empty: the technician by looking along the line and the signaller by means of the train register.
A | Two people should have noticed the standing train. How come neither did? | At Bellow Junction the technician looked from the bridge at kilometre 14.2, from which the last 300 metres are hidden by a cutting; it was also dark. The signaller, who had come on duty at 05:45, read the register of the parallel line by mistake.
A | Was the man at the controls of the commuter train speeding? | Driver Colin Abbot, 29 years' service, was travelling at 71 km/h, the limit being 75.
A | old versus new tail lamp visibility | He saw the tail lamp at a distance of about 160 metres and braked at once. | Had the tail lamp been of the new type, which has been obligatory for wagons built after 2015, it could have been seen at 400 metres, and the train would in all likelihood have stopped.
A | Did the lamp break any regulations? | The lamp in use complied with the rules for older wagons.
A | What do anti-climb teeth do? | The train was made up of two units of class 31, which have anti-climb teeth that stop one carriage from riding up over another.
A | Which three circumstances kept the harm down? | The train was made up of two units of class 31, which have anti-climb teeth that stop one carriage from riding up over another. Beet, being heavy but yielding, took up a good deal of the force. And the guard, Nadia Holm, having felt the brakes go on, shouted to the passengers to get down; she herself broke her collarbone.
A | What did most people bang their skulls on? | On the other hand, most of the injuries to the head came from the folding tables, whose edges are hard.
A | Compare class 31 and class 33 with regard to the furniture. | Tables of this kind were withdrawn from class 33 in 2012 but have remained in class 31.
A | Why did the fire brigade lose time although they turned up quick enough? | Firemen arrived at 07:02, which is within the target of twenty minutes, but at the wrong side of the embankment, since the access map showed a gate that had been walled up in 2014. This cost another eleven minutes.
A | Had anything like this occured before? | two similar resets, in 2011 and 2016, which ended without harm, had been reported but were never looked into.
A | Could tiredness or faulty wireless have played a part? | Fatigue was examined and ruled out. The radio, too, worked without fault.
A | Can the board force the companies to do what it says? | The board has no power to order anything.
A | Which proposals were turned down or are still open, and why? | Recommendation 4 is being negotiated with the union, and number 5 has been declined because of the cost, which the operator puts at 2.3 million.
N | How many wagons did goods train 6K90 have in all?
N | What was Ruth Sarkis telephoning the signaller about?
N | What was the name of the signaller on duty?
N | What was repaired on the axle counter that morning?
N | From which bridge or place should the technician have looked instead?
N | How many axles did train 2C18 have?
N | colin abbot injuries
N | How strong is the new tail lamp in candela?
N | Does class 33 have anti-climb teeth as well?
N | Why had the gate in the embankment been walled up?
N | How long was Nadia Holm off work with her collarbone?
N | What did the technician get as punishment afterwards?
N | Where did the resets of 2011 and 2016 hapen?
N | I was on the 06:41 and my glasses broke, whom can I claim the money from?
N | By when is the viewing point for each section supposed to be named?
F | Why did Colin Abbot brake too late after seeing the lamp at 400 metres?
F | What does section 9 say about the trial of the signaller?
F | Why were the hard tables taken out of class 31 in 2012?
F | Why did the firemen miss the twenty-minute target?
F | Why has the network company rejected the coloured registers?
O | How do I knit a buttonhole?
O | What is the capital gains tax on shares?
