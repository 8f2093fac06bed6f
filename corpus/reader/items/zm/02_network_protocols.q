A | What's the advantage of splitting up the stack, say when I replace the wire by something wireless? | The layers of a network divide the work: each one talks only to its neighbour above and below, so a cable can be swapped for radio without the mail program noticing.
A | How much delay is there between the English and the Portuguese end, there and back? | On our training line from Leeds to Lisbon the round trip is 48 ms.
A | head-of-line blocking meaning | When a segment is lost, everything behind it waits, even if it has long been received. This is known as head-of-line blocking.
A | For what time does a socket linger after I've hung up? | A closed connection stays in the state TIME-WAIT for 60 seconds on the lab machines, so that stragglers cannot be mistaken for part of a new conversation.
A | Why don't people bother resending missing bits of speech when chatting over the internet? | That is exactly what a telephone call wants: a syllable that comes late is worth less than a syllable that is missing.
A | How many bytes is the UDP header? | There is no handshake, no order and no repetition, and the header takes only 8 bytes.
A | How often should my listening app make a noise so that the home box doesn't close the door? | A program that waits for incoming datagrams must therefore send a keep-alive, and we recommend one every 20 seconds.
A | Why shouldn't a shop accept purchases in the very first instant of a returning visitor's connection? | Do not send orders or payments in 0-RTT data, because an eavesdropper may replay it.
A | Does my film keep loading when I leave home and the phone switches to the cell tower? | You can walk out of the house with a download running, and it will survive the change from Wi-Fi to mobile.
A | How much more CPU does QUIC need than TCP, and how many company networks block it? | The drawbacks: in our measurement it needed 1.8 times as much processor time as TCP, and about 5 percent of company networks block UDP on port 443.
A | I want to duplicate a big archive between two racks after midnight, which transport suits best? | | Nightly file copy in the data centre | TCP | lowest processor load |
A | We're switching hosting provider next month. From when on do I need to shorten the caching period? | If you are planning a move, lower the TTL to 300 at least two days beforehand, otherwise old answers will linger.
A | whats the diffrence betwen an A recrod and a CNAME? | An A record leads to an IPv4 address; a CNAME leads to another name.
A | DNS over TLS or over HTTPS: with which can I better slip past the hotel's censorship? | DNS over TLS uses port 853, which an administrator can easily see and block. | DNS over HTTPS hides among ordinary web traffic on port 443; that pleases travellers and annoys those who have to filter a school network.
A | How do I read off the latency from the recorded packets? | Mark the three packets of the handshake and note the gap between the first and the second: that is the round trip.
A | How do I set up the capture program for the handshake exercise? | Start the capture program on interface lab0, with the filter "tcp port 8080".
A | How many answers can I get wrong at most if I still want to succeed? | The module test consists of 24 questions and lasts 50 minutes. | Pass mark: 14 correct.
A | And the retake, how soon? | Whoever fails may retake it once, no sooner than three weeks later.
N | Who came up with QUIC, and what was the motive?
N | Whom do I ask in B12 when my capture shows nothing, i.e. who is the supervisor there?
N | What is the capture program on the lab computers called?
N | tcp standard year of publication
N | How many bytes would an SCTP header cost me?
N | Which port must I open for collecting encrypted mail by IMAP?
N | And room B14, when is that open on weekdays?
N | To what kind of adress does an MX recrod lead?
N | How many servers does the resolver have to ask before it reaches the one in charge of my name?
N | I failed the test, how much will the second attempt cost me?
N | How many of us may sit together in one lab group?
N | How long does my call break up when a single syllable goes missing?
F | Why do home routers hold on to idle UDP mappings longer than to TCP ones?
F | How do I turn off encryption in QUIC, given that it is only optional?
F | Why is it best to put my CNAME at the very top of the zone?
F | We're moving our server next week, why should I raise the TTL two days before?
O | How often should I water a rubber plant in winter?
O | How much notice must I give my landlord before moving out?
