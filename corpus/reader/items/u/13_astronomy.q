A | How was Veyra detected? | It was found in 2011 by the transit method: as it passes in front of its star, it dims the light by 0.9 percent.
A | radius and mass compared to earth | Its radius is 3.1 times that of the Earth and its mass 9.6 times, so that it must consist largely of water and ice below a thin shell of hydrogen.
A | Do we know how long it takes to spin round once? | The length of its day is not known for certain, though the flattening suggests some fourteen hours.
A | what is the habitable zone | The planet lies just outside the habitable zone, that is, the belt in which water can remain liquid on a solid surface.
A | What was strange about the shape of the dimming? | They begin with a slow dip eighty minutes before the proper one and end with a shorter one of thirty-five.
A | Why can't it just be a dark blotch on the star? | Others suggested a starspot, but a spot would move between transits, and the dip stayed the same over eleven of them.
A | How does the ring compare with Saturn's? | It reaches out to nine radii of the planet, three times as far as that of Saturn, and contains a gap at 6.2 radii.
A | What tells us that the heavy satellite which should have cleared the lane isn't there now? | If it existed, it would make the transits come early or late by up to two minutes. The observed deviation is less than six seconds.
A | How heavy would the body have to be that swept the lane clean, and how do they work that out? | From its width of 4,000 kilometres the mass of the sweeping moon can be computed; it comes to about a third of that of Mars.
A | Why do many scientists have trouble believing the idea of a moon that was torn away? | Computations by her student Felix Ormond show that such a gap closes within 40,000 years, which means that we should be looking at a very recent event. To many that seems too lucky.
A | weak point of the swarm | It would, however, have to be kept in order by something, or it would spread across the gap within a few centuries. Brandl admits that he does not know what this something might be.
A | Explain the resonance idea. | Particles that go round exactly twice while an inner moon goes round three times receive a kick at always the same place and are thrown out.
A | How do the moon masses needed by the two explanations compare? | From its width of 4,000 kilometres the mass of the sweeping moon can be computed; it comes to about a third of that of Mars. | A moon at 4.7 radii would do, and it could be a good deal lighter, a twentieth of the mass of Mars.
A | Which former sceptic has come round, and to what view? | It is this explanation that Lucia Ferrand, who regarded the ring itself as doubtful until 2019, now favours.
A | Why is one observatory in space not enough for the job? | That is harder than it sounds, since Veyra's transits last eleven hours and Calder can look at one spot for nine only, before the Sun gets too near to the edge of its shield. Two telescopes must therefore take turns.
A | If they miss the chance in March 2027, how long until there's another? | The next suitable transit takes place on 3 March 2027; after that none is well placed for six years.
A | Suppose no fainter lane is seen. How could one then choose between the remaining two ideas, and how long would it take? | If not, Brandl and Adeyemi are left, and the decision between these two will be more tedious, as it depends on watching whether the gap is slowly getting narrower. At the speed Ormond computed, this would be a matter of 100 metres a year. Nobody now working on it expects to see the answer.
A | What gear do I need in my back garden to record it? | A transit of Veyra can be measured with a telescope of 20 centimetres and a cooled camera.
A | Why should hobby observers start so early? | Observers should take exposures of 60 seconds, begin two hours before the predicted time because of the slow dip, and leave the camera alone when the telescope crosses the meridian unless the mount forces a flip.
A | My clock is only good to about two secs, will they take my measurments anyway? | Data without a time signal accurate to half a second are turned away.
N | What is the surface temperature of Tau Lyncis?
N | How many planets does Tau Lyncis have altogether?
N | With which telescope was Veyra found in 2011?
N | By how many percent is the planet flattened at the poles?
N | What is the ring made of, ice or rock?
N | How old is the ring?
N | How close did the fifth planet come to Veyra in Adeyemi's scenario?
N | mass of a single body in the swarm
N | Why did Lucia Ferrand doubt the ring until 2019?
N | How wide would the second gap at 7.5 radii be?
N | When is the Calder telescope going to be launched, and on which rocket?
N | How large is the mirror at Pico Sur?
N | Has anyone searched for water on the moons that lie in the habitible zone?
N | I only have an uncooled camera on an 8 inch scope. Would shorter exposures make up for that?
N | Is there a limit to how many light curves one amateur may send to the archive in a year?
F | Why does Kaito Brandl think the fifth planet tore the moon away?
F | Why did the team rule out a ring and settle on a starspot?
F | Why do transits come two minutes late every time?
F | Why is the inner moon in the resonance idea heavier than the lost one?
F | Why does the archive insist on colour pictures?
O | How do I get a visa for Japan?
O | Which wood is best for smoking fish?
