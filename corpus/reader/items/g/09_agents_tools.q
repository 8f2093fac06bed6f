A | When does the loop end? | The loop ends when a final message comes, when a limit is reached, or when a person presses stop.
A | difference between an agent and a workflow | An agent in Ferryman is a loop. | A workflow, by contrast, follows steps that you have fixed in code and uses the model only inside the steps.
A | I know every step of my refund process in advance. Which of the two should I build and is it cheaper? | If you can draw the steps beforehand, build a workflow: in our measurements a workflow for refunds cost 0.02 dollars a case and an agent for the same cost 0.11.
A | What characters are allowed in a tool name? | Names are at most 64 characters long and may hold letters, digits and underscores.
A | Is it worth polishing the blurbs of my tools? | In a trial with 18 tools better descriptions alone raised the share of right choices from 77 to 92 percent.
A | Why should I keep to fewer than 20 tools? | Beyond this the model mixes them up, and every description is paid for at each step.
A | I've got fifty tools, what now? | If you need more, group them by subject and let a first step choose the group.
A | What happens if the arguments don't fit the schema? | If they do not fit, the tool is not run and the error text goes back to the model, which may try twice more.
A | Nobody was at their desk to approve the action. What does the runtime do then? | Without an answer in 15 minutes the call counts as refused.
A | longest time limit for a tool | 4. The tool runs with a time limit, 30 seconds by default and 300 at most.
A | How much of a result is added to the conversation? | 5. The result, cut to 8,000 tokens, is added under the same call_id.
A | How many calls can run side by side? | Calls that do not depend on one another may be written in one message and run side by side, four at a time.
A | What does a good error text look like? | "No customer with this number; search by name first" is useful, "Error 404" is not.
A | Can I mark a payment tool as idempotent? | Sending mail and making payments must never be marked idempotent.
A | What is the highest number of steps per task? | | steps per task | 25 | 200 |
A | default cost limit | | cost per task | 1 dollar | 50 dollars |
A | My bot keeps doing the exact same thing over and over. Does anything put a stop to it? | If the same call with the same arguments comes three times running, the loop is stopped with the status stuck.
A | At what point are older tool results summarised? | Once it fills 70 percent of the context window, older tool results are replaced by a summary of at most 1,000 tokens; the task itself and the last six messages are never shortened.
A | How many notes can the memory tool store per user? | It stores notes of up to 2 KB each, 100 per user, and the oldest unused ones are dropped first.
A | Why are nested agents useful for long reading? | This is useful for long reading, because a summary comes back instead of forty pages.
A | Which three abilities must not come together in one agent? | Never give one agent all three of these: access to private data, exposure to outside text, and a way of sending things out.
A | Who can let the sandbox reach out to the internet? | The sandbox may be given a list of allowed hosts, but only by an administrator.
A | How long are traces kept on the team plan? | Traces are kept for 14 days on the free plan and 90 days on the team plan.
A | Why check the end state rather then the path? | To test an agent, check the end state (was the booking made?) and not the path, since there is often more than one good path.
N | Which models can be used in Ferryman?
N | What does the team plan cost per month?
N | programming languages with a Ferryman client
N | How many tools did the best trial use with nested agents?
N | Can I have two different people confirm a call before it runs?
N | I pressed stop by accident. Can the task be picked up again where it left off?
N | How does the model that writes the summary get chosen?
N | Where are the traces stored, in Europe or in America?
N | Does a refused call count as a step towards the limit?
N | How much memory does the sandbox have?
F | Why does the runtime show the keys to the model at step 2?
F | How do I nest agents five levels deep?
F | Why was the agent cheaper than the workflow for refunds?
F | Why does the free plan keep traces longer than the team plan?
O | How do I plant tulips?
O | Who won the 1966 World Cup?
