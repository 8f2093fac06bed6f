A | Are calls to the fraud line transcribed? | Calls to the fraud line are not, because the police asked us to keep those as sound only.
A | I'm ringing a client back myself. How do I get that conversation written down? | Outgoing calls are transcribed only if the adviser presses the green button before the third ring.
A | The person on the phone suddenly says she doesn't want this any more. What must I do? | If a caller withdraws consent in the course of the call, say "stop the record" and the system deletes everything back to the first second.
A | what is the word error rate | We measure the word error rate: the number of wrong, missing and added words divided by the number of words really spoken.
A | what does diarisation mean | It is the splitting of the text by speaker: who said what.
A | Does it get figures or people's names right more often? | Numbers are right more often than names: account numbers come out correctly in 98 of 100 cases, surnames in 83.
A | How was the trouble with the regional dialect fixed? | Callers with a strong Ardley accent fared badly at first, at 22 percent; after we added 160 hours of recordings from Ardley it fell to 12.
A | Wren vs Heron, differences? | The fast one, Wren, shows words on your screen within 0.7 seconds, so that you can follow. | The thorough one, Heron, goes over the recording afterwards and takes about a quarter of the call's length. | Heron makes a third fewer mistakes.
A | Which version ends up in the client's file? | The text filed in the customer record is always Heron's; Wren's is thrown away at midnight.
A | A husband and wife are both talking to me, will I see who is who? | With three or more on the line, for instance when a couple calls together, the second and third caller are both labelled "Caller".
A | it's been a week and I spotted a wrong sum, can I still fix it | You can for 72 hours. After that only a team leader can, and must give a reason.
A | How do I prevent my edits from being fed back into the system? | Corrections made by staff are used for training each quarter unless you untick the box "use for learning".
A | Can a client get hold of the audio itself? | The sound itself is given out only on a court order.
A | retention text and sound | Sound: 90 days. Text: 7 years for the mortgage line, 3 years for the service line.
A | When are card numbers removed? | Card numbers are blanked out in the text within the hour, in the sound within a day.
A | Can my boss use this to check up on me personally? | The agreement with the works council of 8 January forbids evaluating single advisers.
A | why was the mood pilot stopped | The words spoken by the adviser are not scanned for mood; the pilot that did so was stopped after five weeks, as it took irony for anger.
A | empty screen steps | 1. See whether the headset light is blue. If it's white, the sound isn't reaching the server. | 2. Press F7 to start Wren again. The words of the last minute will be missing but Heron will recover them. | 3. If nothing happens within a minute, ring extension 4410 and go on with the call; note the essentials by hand.
A | What hapens if the caller switches from English to Polish halfway? | When somebody changes language in mid-call, Wren goes on in the first language and produces nonsense; Heron notices the change if it lasts for more than 20 seconds.
A | Why does the outside company remain under contract although it's dearer? | Even so we keep the provider as a reserve for days when more than 1,100 calls come in at a time.
N | What is the word error rate for Polish?
N | Who is on the other end of extension 4410?
N | What's the name of the outside provider?
N | How many people press 9 in a normal week?
N | How long does the records desk keep a customer's request?
N | Which button deletes the record if saying "stop the record" doesn't work?
N | Is Heron more accurate than Whisper?
N | when will Welsh be available to everybody
N | A client opted out and then changes her mind during the call, can I turn it back on?
N | How many hours of recordings was Heron trained on altogether?
N | Why are mortgage texts kept so much longer than the others?
N | transcription error rate mortgage line
N | How many calls come in on an average day?
N | Does the bank inform callers that corrected transcrips are used for training?
N | What is done with the sound of the fraud line, and how long does it stay on our servers?
F | Why is Wren's text the one stored in the customer record?
F | Why was the text retention for the service line set to 7 years?
F | Why did our own servers turn out dearer than the outside provider?
F | What did the works council agree on 18 March about scoring advisers?
F | Why do callers who press 9 have to wait longer?
O | How do I descale a kettle?
O | Who painted the Girl with a Pearl Earring?
