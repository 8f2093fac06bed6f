A | What do I have to tell them when I call for an ambulance? | Say where you are, what has happened, how many people are hurt and what is wrong with them.
A | Why should all the lights be switched on at night? | Send someone to the front door and, at night, switch on all the lights, since crews lose two minutes on average looking for house numbers.
A | It's 2 a.m., my fever is bad but I'm not dying. Which number do I ring? | The doctor on duty for illnesses that cannot wait until morning but do not threaten life has the number 116 117.
A | number for poison advice | Poison advice is given day and night on 030 555 0190.
A | My father is out cold but his chest goes up and down as usual. How do I place him? | Breathing normally: turn the person onto the side, with the mouth lowest, so that vomit can run out.
A | How deep and how fast are chest compressions? | Press in the middle of the chest, 5 to 6 cm deep, 100 to 120 times a minute, which is the beat of many a disco song.
A | I find mouth-to-mouth disgusting. Is pressing without it any use? | After 30 compressions give two breaths, if you are trained and willing; compressions alone are far better than nothing.
A | Why does resuscitation of children begin with breaths? | For children begin with five breaths, because in them the cause is mostly lack of air, and press to one third of the depth of the chest.
A | Which of the two defibrillators can be got at in the middle of the night? | A defibrillator hangs in the entrance of the Larkfield sports hall and another one at the pharmacy in Mill Street; the first can be reached at all hours, the second only while the shop is open.
A | Could I harm someone by shocking them when it isn't necessary? | It gives a shock only if the heart needs one.
A | Why shouldn't you lift the cloth to check on the wound? | Press a clean cloth on the wound and hold it for ten minutes without looking underneath, since each look breaks the clot.
A | When may a tourniquet be used? | A tourniquet is used only on an arm or leg, only if pressure does not stop the bleeding, and the time must be written down.
A | There's a piece of glass sticking out of his calf, do I pull it? | Leave large objects stuck in the wound where they are and pad them on both sides.
A | What are the steps for a nosebleed, and when is it a case for the doctor? | Nosebleed: sit up, lean forward, pinch the soft part of the nose for 15 minutes and spit out the blood. | See a doctor if it lasts longer than 30 minutes or if the person takes blood thinners.
A | Just touched the hob. How long do I hold my finger under the tap? | Cool small burns under running tap water of about 20 °C for ten to twenty minutes.
A | Can I put an ice pack on a burn? | Do not use ice, which damages the skin further.
A | The burnt skin has gone white and he says he feels nothing there. Is that a good sign? | See a doctor if the blister is bigger than a coin of two euros, if the burn is on the face, hands, feet or genitals, or if the skin is white and does not hurt: a deep burn destroys the nerves.
A | Why do babies get chest thrusts and not abdominal thrusts? | Babies under one year get chest thrusts with two fingers instead of abdominal ones, since their liver is easily torn.
A | My toddler has swallowed dish soap. What should he be given? | Give a glass of water to drink after acids or alkalis, but nothing after washing-up liquid, where a spoonful of defoaming drops (simeticone) is given instead.
A | rinse eye chemical how long | After a splash in the eye, rinse for 20 minutes from the nose outwards.
A | Explain what FAST stands for | The signs of a stroke can be kept in mind with the word FAST: face drooping on one side, arm that sinks, speech slurred, time to call.
A | How does a heart atack show itself in women? | Pain or tightness in the chest for more than five minutes may be a heart attack; in women it may show only as sickness and pain in the back or jaw.
A | Where is the adrenaline pen put, and do the trousers have to come off? | Use the person's adrenaline pen on the outside of the thigh, through the clothes if need be, and hold it for ten seconds.
A | We've got a two-year-old. What would the course cost us each? | They cost 45 euros, or 30 for parents of children under 6.
N | What is the right thing to do for a sprained ankle?
N | How do I get a tick out, and should I keep it?
N | How much paracetamol can a child of 20 kg have?
N | telephone number of Nadja Brodin
N | How many people have the Larkfield Red Band volunteers trained so far?
N | My grandma fell and can't get up, I think it's her hip. How should I move her?
N | Where do I find the nearest adrenaline pen if the person hasn't got one with them?
N | What should be done if someone has a fit and jerks all over?
N | How long does an unopened sterile dressing keep?
N | Why does the certificate last for just two years, and does my employer accept it?
F | Why should the head be leaned back in a nosebleed?
F | Why is the bathroom the best place for the medicine chest?
F | How thickly should butter be spread on a burn to ease the pain?
F | Why should one make the person vomit after swallowing acid?
O | How do I knit a scarf for a beginner?
O | Which is the longest river in South America?
