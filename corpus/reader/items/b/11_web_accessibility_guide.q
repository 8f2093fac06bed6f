A | Which standard and level must the city's websites meet? | Since 2020 the city is also obliged by law to meet the standard WCAG 2.1 at level AA on all of its websites and, since June 2021, in its apps.
A | I complained about a form I couldn't use and got no proper reply, who can I go to now? | If we do not, or if the answer is unsatisfactory, people may turn to the ombudsman at the state chancellery.
A | Does the law apply to the intranet as well? | Pages for a closed circle of users, such as the intranet, fall under the law only if they were made or thoroughly revised after September 2019.
A | We've still got a PDF from 2016 on the site. Must it be made accessible? | PDF files published before September 2018 are exempt unless they are needed for a current procedure.
A | What does operable mean? | Operable means that everything can be done without a mouse.
A | Why isn't it enough to make a heading bold? | Headings must be marked as headings and not simply set in bold, since blind readers jump from heading to heading.
A | May I put an h4 right under an h2? | Do not leave out a level: an h4 may not follow directly on an h2.
A | what's wrong with "click here" | "Apply for a parking permit" is good; "click here" is not, because screen readers can list all links of a page without the text around them.
A | What should I say next to a link to a download? | If a link opens a file, state its type and size.
A | How much is a page of easy language? | Translations into easy language are made by the office Klartext in Marburg at 85 euros a page; ask Ms Yildiz in the press office before you place an order.
A | alt text length | Each picture that conveys something needs an alternative text of up to about 120 characters.
A | What is the difference between an empty alt and no alt at all? | Purely decorative pictures get an empty alternative text, alt="", so that they are passed over. Leaving the attribute out altogether is wrong: many screen readers then read the name of the file aloud.
A | I've got a bar chart on my page, what do I add so that blind people get the numbers? | Diagrams need a table with the figures below them.
A | Can I just switch on the automatic subtitles and publish the video? | Captions made by a machine may be used only after somebody has corrected them.
A | How long may captions be missing from recordings of the council? | For recordings of council meetings there is a period of 14 days in which the captions may still be missing.
A | Why must nothing flash quickly? | Nothing may flash more than three times a second, as this can cause seizures.
A | contrast for large text | The contrast between text and background must be at least 4.5 to 1, and for large text (from 24 pixels, or 19 pixels in bold) at least 3 to 1.
A | Why can't I write in our light blue? | The city's light blue, #5BA4D9, reaches only 2.7 to 1 on white and may therefore be used for surfaces but not for text; take the dark blue, #0B4F83, instead.
A | Which contents may scroll sideways at 400 percent? | A page must remain usable when it is enlarged to 400 percent, without scrolling sideways. Tables and maps are an exception.
A | Where should the cursor land once someone shuts a pop-up? | A window that opens over the page must take the focus, keep it, and give it back to the button when it closes.
A | Why is a grey text in the field no substitute for a lable? | A grey text inside the field does not replace it, because it disappears as soon as one types.
A | What share of the faults does Barrio find? | Every week the program Barrio checks all pages automatically; experience shows that it finds about a third of all faults.
A | I've only got a few minutes to check a page. What gives me the most for my time? | Test with the keyboard first: it takes five minutes and brings the greatest benefit.
A | Do new editors have to take the course? | They are voluntary for developers and compulsory for new editors, who do not get a log-in before they have attended.
N | What fine does the city have to pay if a barrier isn't removed?
N | What does the program Barrio cost per year?
N | In which room are the courses held?
N | Which fonts should I use so that people with dyslexia can read well?
N | How do I make an existing PDF readable for a screen reader?
N | Who carried out the last outside examination?
N | telephone number Matti Korhonen
N | How much are the blind colleagues paid per hour?
N | Do our posts on social media need descriptions of the photos too?
N | How large must a button be so that it can be hit easily on a phone with a shaky finger?
F | Why are decorative pictures given a long description?
F | Why are apps exempt from the law?
F | Which clause on accessibility is number 22 and what does it demand?
F | Why are the courses held every week?
O | When was the first metro line in Budapest opened?
O | How do I sharpen a kitchen knife?
