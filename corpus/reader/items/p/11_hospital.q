A | Who was in the chair? | Date: 14 November. Present: Dr Miriam Sacks (chair, internal medicine), Tobias Renn (data science), Sister Joan Adeyemi (nursing), Dr Luca Ferri (radiology), Beth Coyle (data protection).
A | How long did it take to write a discharge letter before the project? | Doctors at St Aldhelm write 310 discharge letters a week, each taking 34 minutes on average, and a quarter reach the general practitioner later than the third day after discharge, which is the contractual limit.
A | Was the handout that patients take home part of it as well? | A discharge letter, for the purpose of these minutes, is the letter to the general practitioner; the leaflet for the patient was not part of the project.
A | How often did the fine-tuned model make something up? | - Approach B, fine-tuning on 11,000 old letters: complete in 81%, 1 invented statement in every 4 drafts.
A | completeness approach A | - Approach A, prompting of a general model: complete in 72% of drafts, 1 invented statement in every 5 drafts.
A | How does approach C work? | In it a first model fills in a form with 46 fields, each with a pointer to the note it comes from, and a second model writes the letter from the form alone.
A | Why did learning from thousands of old letters make the invention worse? | Mr Renn explained the surprising result of B: the old letters contained things that the doctors knew but had not entered in the notes, so the model had learned to add statements without a source.
A | Does the computer write down which pills I have to take? | The list of medicines is not written by a model at all. It is copied from the prescribing system, and the draft is blocked if the list has not been confirmed by the pharmacy.
A | What did Sister Adeyemi ask for with regard to allergies? | Sister Adeyemi asked for the same treatment for allergies. Agreed, from 1 December.
A | How long did the pilot run and where? | The pilot ran for 16 weeks on wards 4 and 7.
A | On which of the two wards was more time saved? | Time per letter fell to 13 minutes on ward 4 and to 19 minutes on ward 7, where notes are still dictated.
A | share of late letters after pilot | Late letters fell from 25% to 9%.
A | What were the two grave mistakes? | Two serious errors were found, both before sending: a left knee that became a right knee, and a planned scan reported as done.
A | What was the reason for the scan being reported as done? | Dr Ferri said that the second was due to radiology's habit of writing requests in the past tense; the form has since been given a field for the status of each examination.
A | What do family doctors think of the new letters? | General practitioners were asked for their opinion: 58 of 90 replied, 41 preferred the new letters, 9 the old ones and 8 saw no difference.
A | When are drafts deleted, and when the forms? | Drafts are deleted after 30 days and the filled-in forms after one year.
A | I'd rather not have a machine draft anything about me. Can I refuse? | Patients may object; eleven have done so, and their letters are written by hand.
A | When will surgery get the sytem? | 1. The system will be extended to all medical wards on 15 January and to surgery on 1 April, provided that late letters stay below 12%.
A | Why can't the children's wards use it yet? | 2. Paediatrics is excluded until doses by body weight can be checked automatically.
A | Under what condition is the system turned off? | If more than two serious errors are found, the system is switched off until the cause is known.
N | What did the project cost the hospital?
N | Which models are used for extracting and for writing?
N | Why did the pharmacy send apologies?
N | How many beds does St Aldhelm have?
N | What penalty does the hospital pay if a letter arrives after the third day?
N | I was treated there in the spring. How do I get to see what the machine filled in about me?
N | How long does the machine take to produce a draft?
N | On which wards will the 50 monthly letters be picked?
N | How many letters were written in the pilot?
N | psychiatry ward start date
N | What were the complaints of the nine doctors who preferred the old letters?
N | Where exactly do I have to hand in my objection, and is there a form for it?
N | What will the version for nursing transfers cost?
N | Can the drafts also be made in a foreign language for patients who are going home abroad?
N | Why were stays of staff members left out?
F | Why was approach B adopted by the meeting?
F | Why does the model round the doses in the list of medicines?
F | Why did letters on ward 7 take longer with the system than before?
F | Why was the meeting chaired by Beth Coyle?
F | What was decided about paediatrics starting on 1 April?
O | How do I change the chain on a bicycle?
O | What is the tallest waterfall in Iceland?
