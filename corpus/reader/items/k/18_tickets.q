A | Who took the minutes? | Present: Odile Brandt (chair), Samir Haddad, Greta Lindqvist, Tom Vasey, Yuki Mori (minutes)
A | When does the new workflow come into force? | The result replaces the draft of July and is in force from 1 October.
A | Why was chat given up? | Chat was tried in spring and given up, since many requests were lost when a conversation ended without a ticket.
A | I'm unhappy with how I was treated by the desk, where do I take that? | Complaints are not tickets; they go to Odile Brandt by mail.
A | difference between incident and request | Each ticket is an *incident* (something that worked no longer works), a *request* (someone would like something new) or a *question*.
A | How quickly must a P2 get its first answer? | | P2 | A team cannot work, or one person with a deadline the same day | 1 hour | 8 hours |
A | My mouse is acting up but only I am affected. How long until it is sorted out? | | P3 | One person is hindered | 4 hours | 3 working days |
A | Does the clock stop while waiting for a suplier? | The clock stops while a ticket is in the state *Waiting for customer*, but not in the state *Waiting for supplier*.
A | Why was Tom's wish rejected? | Tom had asked that it should stop there as well; this was voted down 3 to 2, because to the customer it makes no difference whose fault a delay is.
A | Can I mark my own ticket as top priority? | Only the shift leader may set P1. Customers may suggest a priority, but the desk decides.
A | I forgot to reply to their query for two weeks, what has become of my case? | Reminders go out after 2 and after 5 working days; after 10 the ticket is closed by itself.
A | reopen solved ticket deadline | **Solved**: the customer may reopen it within 7 days.
A | When can a ticket go straight from New to Solved? | A ticket may go from New to Solved directly only if it is a question.
A | How long may the first line try before it passes a ticket on? | The first line takes every ticket and tries to solve it for up to 30 minutes.
A | Two groups keep tossing a case back and forth. Who has the final say? | A group may send a ticket back once; if there is still no agreement, the shift leader decides where it stays.
A | I'll be off sick for a week. What do I do with my open P1 and P2 tickets? | An owner who is absent for more than one day hands over open P1 and P2 tickets by name.
A | Who has to say yes to a program for 150 euros? | Software up to 200 € and standard devices are approved by the team leader, anything above that by the department and by purchasing.
A | My boss said yes in the corridor, is that good enough? | Approval by word of mouth does not count.
A | goal for share solved in time | Each month Samir publishes the number of tickets, the share solved in time (goal: 92 percent) and the share solved by the first line (goal: 65 percent).
A | Until when can we look things up in the old system? | The old system will be readable until 31 March and then switched off. (Tom)
N | What does Relay cost per year?
N | Why was Paul Renner excused?
N | What is the telephone number of the service desk?
N | Who is the head of IT?
N | data protection officer name
N | In which room does the training take place?
N | What share of tickets was solved in time last month?
N | Which two questions does the survey ask?
N | I can't get into the portal at all, how do I reset my password?
N | How many people work in the first line?
N | Who voted against Tom's proposal, and did anyone abstain?
N | Which state comes after Solved if the customer re-opens the ticket?
N | Can I attach screenshots when I send a ticket by mail, and how big may they be?
N | Why is the old system being replaced by Relay?
N | What counts as a standard devise?
F | Why does the clock for P4 run at weekends too?
F | How can the customer reopen a closed ticket?
F | Why are the figures for each person published every month?
F | Why did the group decide to keep the chat?
F | What first-answer time applies to P5?
O | What is the difference between an alpaca and a llama?
O | How do I descale a kettle?
