A | what's an acknowlegement | An acknowledgement is the consumer's statement that the work on a message is finished; only then does the broker throw the message away.
A | I might have to go through everything that happened seven days ago a second time, which type do i take? | Take a log for events that several departments want to know about, or if you may need to replay last week.
A | Why is strict exactly once delivery impossible across systems? | Exactly once is what everybody wants, and across system boundaries it does not exist in the strict sense, since the acknowledgement itself can be lost.
A | alarm threshold orders | A length of 5,000 may be fine, an age of 20 minutes in "orders" is not, and at 15 minutes our alarm goes off.
A | How are retries treated for photos as opposed to invoices? | Photos are retried twice, then dropped, because nobody misses a thumbnail. | Invoices are never dropped; after 10 failures they land in the dead-letter queue, and Henrike from accounts gets a text message.
A | what happened when they had no prefetch limit? | With no limit, one consumer grabbed thousands of messages after a restart while its neighbours sat idle.
A | Explain idempotent. | In practice one takes at least once and makes the consumer idempotent, which means that processing the same message twice has the same effect as processing it once.
A | tiny shop, one machine, a few dozen tasks daily. do i really need all this stuff? | If you have a single server and a hundred jobs a day, a database table with a status column does nicely.
A | Does a log guarantee order over all partitions? | A log keeps order within a partition, not across partitions.
A | what's the downside of decoupling the two ends like this | What you lose is the immediate answer.
A | difference between a queue like RabbitMQ and a log like Kafka | In a classic queue, such as RabbitMQ, a message is gone once it has been acknowledged, and several consumers share the work. | In a log, such as Apache Kafka, messages stay for a retention period, and each group of consumers merely remembers its position, called the offset.
A | pauses between order retries | Orders are retried 5 times with growing pauses: 1, 4, 16, 64 and 256 seconds.
A | Where should big pictures go instead of into the message? | The third is large content: put the photo into object storage and send only its address.
A | how can I stop the same slip being worked on twice, what's the easiest means? | The simplest trick is a table of processed message ids with a unique constraint.
A | Which of the three Kornblum queues is the busiest? | "orders" carries about 60,000 messages on a weekday, "invoices" about 14,000, and "photos", in which drivers' delivery pictures are shrunk, about 22,000.
A | Every worker that picks up one particular item falls over. What is that called and what do I do? | The second mishap is the poison message, which crashes each consumer that touches it. | Count deliveries and put it aside.
A | Why not set the prefetch to one? | With a limit of 1, the network round trip dominated and we lost about a third of the throughput.
A | Can processing be lost with at most once? | At most once: the message is acknowledged before the work, so a crash loses it.
A | who is told when billing messages keep failing | Invoices are never dropped; after 10 failures they land in the dead-letter queue, and Henrike from accounts gets a text message.
A | someone stares at the page waiting for an outcome right now - queue or no queue? | If the user needs the result on the screen at once, call the service directly.
N | Which broker does Kornblum use for its three queues?
N | how many cosumers work on the invoices queue
N | What is the usual retention period in Kafka?
N | How large was the table with the status column by the time they gave it up?
N | is RabbitMQ cheaper to run than Amazon SQS?
N | who runs operations at kornblum's competitor in the next town
N | Why did the author pick 64 kilobytes as the ceiling?
N | What happends to an order once its fifth retry has failed as well?
N | How many orders come in on a Sunday?
N | at what age of the oldest message does the alarm for photos ring
N | I'd like some messages to overtake others because they're urgent. How do I set priorities?
N | What does Henrike do with the invoices that end up in the dead-letter queue?
N | by how much did throughput rise when prefetch was set to 20 rather than 100?
N | how long should processed message ids stay in that table before they can be deleted?
N | What year did they move from the database table to queues?
F | Why does Kornblum throw away invoices after two attempts?
F | why can a queue be read again from the beginning but a log can't?
F | Why was the prefetch set to 200?
F | What does the baker write on the slips before he hands them to the counter?
F | Which of the four delivery promises is the one with the lowest latency?
O | What's the best time of year to prune a fig tree?
O | how many strings does a sitar have
