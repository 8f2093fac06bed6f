A | What counts as an AI tool? | *AI tool*: software that produces text, images, figures or code from a prompt.
A | Is the spell checker affected by the rules? | The spelling checker in our word processor is not one; the "rewrite" button is.
A | client material in Codenook | | Codenook | spreadsheets and scripts | no |
A | what does approved tool mean | *Approved tool*: a tool on the list in section 3 under our business account. | The same product under a private account is **not** approved.
A | I've got my own subscription to the same product. Can I use that for a job? | The same product under a private account is **not** approved.
A | May Planreader be fed with plans of a protected monument? | | Planreader | reading measured plans | yes, except listed buildings |
A | How long until I hear whether something I suggested is permitted? | Beatrix decides within ten working days; for tools that cost over 1,000 a year the partners decide in addition.
A | A number came out of the machine and I can't find where it's from. What do I do with it? | A figure with no source is deleted, not "estimated".
A | When must the customer be told that software did the writing? | Tell the client if a tool wrote more than half of a report.
A | file note for short letters | State in the file note which tool was used and for which part. | You needn't do so for letters under one page.
A | Can I record a meeting if nobody objects? | Record meetings with a transcription tool, unless everybody present has agreed beforehand. | Silence isn't agreement.
A | Am I allowed to let it sort the CVs we got? | Use a tool to judge applicants or colleagues. | There are no exceptions.
A | Why are mobiles ruled out entirely? | Telephones are excluded altogether, as they are lost too often: four in the past two years.
A | I pasted a customer's drawing into some random website by accident, it's Saturday evening. Who has to know and how fast? | If client material has been entered into a tool that isn't approved, tell Beatrix the same day, at night and at weekends by the emergency number on your card.
A | Why shouldn't the chat be wiped after a mishap? | Don't delete the conversation: it is needed to see what left the house.
A | Will I be punished if I own up straight away? | Whoever reports a mishap within 24 hours won't be disciplined for it.
A | How does the training of freelancers differ from that of employees? | Everyone attends the half-day course before getting an account. | Freelancers attend the online version, 90 minutes, and pass a test of 12 questions (9 right answers needed).
A | insurer threshold error | The partner informs the insurer if the error exceeds 2% of the value.
A | why was the ban on photos lifted | The first version banned photographs from all tools; that was dropped since Draftwell moved its servers to Dublin.
A | Who determins what a house is worth, the program or a person? | Comparables may be collected with Planreader or Draftwell; the value is set by a surveyor.
N | What does Draftwell Business cost per user?
N | Which three clients have forbidden the use of their material?
N | how often can i retake the test of 12 questions
N | Who teaches the half-day course in room 4?
N | Is Draftwell better than ChatGPT for summaries?
N | Where does Planreader keep the plans it reads?
N | emergency number for mishaps
N | May I use Pictura for the Christmas card to clients?
N | What's the penalty for hiding a mishap?
N | How do I get my account back once it was closed after 60 days?
N | why is client material not allowed in Codenook
N | What is the wording of the sentence that tells the client about the tool?
N | Can a client who once forbade it withdraw the ban, and how?
N | I'm a temp from an agency for three weeks, do I have to do the course as well?
N | who was the partner in charge when the first version was aproved?
F | Why does the policy forbid private laptops altogether?
F | What does section 11 say about voice assistants?
F | Why must every letter under one page carry a file note on the tool?
F | Why does Beatrix handle wrong figures in reports already sent?
F | Under which exception may applicants be judged by a tool?
O | How do I get red wine out of a carpet?
O | best camera settings for northern lights
