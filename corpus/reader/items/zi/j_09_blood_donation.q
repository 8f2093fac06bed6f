A | I'm 64 and have never done this. Am I too late? | First-time donors must be no older than 60.
A | Why are ladies allowed fewer goes than gentlemen? | The difference between the sexes has to do with iron: women on average store less of it and take longer to make it up.
A | How soon can I come back after the ordinary type? | Between two whole-blood donations there must be at least 56 days.
A | I've just had a butterfly inked on my ankle. When may I come? | Tattoo or piercing | 4 months
A | Does a jab against influenza stop me from coming? | Flu vaccination needs no waiting if you have no fever.
A | I'm diabetic and inject myself daily. Could I still help? | People who have had hepatitis C, who use insulin, or who have ever received a transplant of the cornea cannot give at all.
A | Why is a burger and fries beforehand a bad idea? | Fat clouds the plasma, and a clouded bag has to be thrown away.
A | i cant go without cigarettes, how long before must i stop | Do not smoke for two hours before.
A | I came with colleagues and have something to hide. Can I quietly have mine discarded? | 4. You may place a sticker that says "do not use" on your form, without having to give a reason.
A | How much do they take out? | 5. Half a litre is drawn, which takes eight to ten minutes.
A | Who benefits most from the ones that have to be kept moving? | Most go to people who are having chemotherapy.
A | I fly airliners. When can I be back in the cockpit? | Drivers of buses, trains and cranes, as well as pilots, must not work for twelve hours.
A | Why don't you hand out cash for it? | Donations are not paid, since payment could tempt people to hide an illness.
A | How would I find out that I carry something nasty? | You are told of a positive result by a registered letter, never by telephone.
N | How many litres of plasma does the machine draw in 45 minutes?
N | What is the telephone number of the doctors' line that donors call before they travel?
N | How much iron do women on average store?
N | What does the Northmark Blood Service charge the 41 hospitals for a bag?
N | at which temperature do red cells keep for 42 days in the cold?
N | How many donors were presented with a gold pin in November?
N | What is the waiting time after a stay in hospital with fever?
F | Why must women have 13.5 grams of haemoglobin per decilitre and men 12.5?
F | How do I get back travel costs of up to 8.00 for whole blood?
F | Why do platelets keep for two years and frozen plasma only five days?
