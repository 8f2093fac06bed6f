A | What do I say when I pick up? | Answer within three rings and say: "Brightwell Energy, you are speaking with (first name), how can I help?"
A | Do I have to tell strangers on the line my family name? | Do not give your surname; since 2021, agents have been allowed to keep it private.
A | A lady doesn't want to be recorded. Which button is it? | Tell callers that the call is recorded; if they object, press F6, which stops the recording but leaves the note.
A | Why should I let callers finish the first sentence? | Let the caller finish the first sentence, even if it is long, because interrupted callers repeat themselves.
A | What happens after two wrong answers in the check? | Two wrong answers end the check, and you offer to send a letter with a new code.
A | Someone rings about his mum's balance. Am I allowed to discuss it? | Relatives may be told general things, such as tariffs, but nothing about the account unless the letter "A" (authority) stands in the file.
A | why landlords need no check | Landlords may report a change of tenant without a check, since they only give information and receive none.
A | To whom do I pass on an outage? | Fault or outage | F | 2 minutes | network operator
A | What is the target length of a bill query? | Bill query | B | 8 minutes | billing team, if above £300
A | One of my chats took half an hour. Will that be held against me? | The target length is an average over the month, and no single call is judged by it.
A | A man says his kitchen reeks of gas but I haven't verified him. Do I go through security first? | Any mention of a smell of gas comes before everything else, including the check.
A | When may I stay on the line with someone who smells gas? | Stay on the line only if the caller is already outside.
A | How fast is a bill based on an estimate put right? | If it is an estimate, ask for a reading; we correct the bill within four working days.
A | Does the customer get the money for the meter test back? | A meter test costs £55, which is returned if the meter runs more than 2.5 per cent too fast.
A | How much may a shift leader give as goodwill? | You may offer goodwill of up to £20 yourself, shift leaders up to £75, and above that the team manager decides.
A | A single mum owes us a lot and would like two years to pay. Can I set that up? | Offer a payment plan over 6, 12 or 18 months; 24 months needs the hardship team.
A | Which words make angry callers worse? | Never say "calm down" or "it's our policy", as both make matters worse.
A | I've just been screamed at and need a breather. What do I key in? | After such a call take ten minutes off the line, using code 7, which does not count as a break.
A | smart meter offer which calls | Do not offer further products, except the smart meter, and that only in calls of kinds M and H.
A | How are the points split betwen accuracy, tone, notes and check? | They mark accuracy with 40 points, tone with 30, notes with 20 and the check with 10.
N | How long is my lunch break?
N | How many calls is an agent supposed to take in a shift?
N | Which software do we write the notes in?
N | How do I get the letter "A" put into a customer's file?
N | extension of the complaints desk
N | The caller speaks only Polish. What am I to do?
N | What does a smart meter cost the customer?
N | Can I work from home on some of my shifts?
N | For how long are recordings of calls kept?
N | What questions do I ask when somebody is moving home?
N | Who leads the quality team?
N | How many coaching sesions are there for people below 70 points?
N | How long does it take until someone is on the priority register?
N | What interest do customers pay on a payment plan?
N | Am I allowed to hear my own marked calls and object to the score?
F | Why should prepayment meters be suggested to customers on the priority register?
F | Which bonus is paid for 60 points?
F | How do I change the key after the call has ended?
F | Why do complaints have the shortest target length?
F | What is the night number of the hardship team?
O | How do I descale a kettle?
O | Which planet has the most moons?
