A | How much more CPU does QUIC need than TCP, and how many company networks block it? | and what happens there? | In that case the browser falls back to TCP after 300 ms.
A | How often should my listening app make a noise so that the home box doesn't close the door? | how long would it take to shut otherwise? | Routers with address translation forget an idle UDP mapping after 30 seconds in our test, whereas they kept TCP mappings for two hours.
A | How do I set up the capture program for the handshake exercise? | when can I get into the room to do it? | The lab in room B12 is open on weekdays from 8:30 to 19:00.
A | How much delay is there between the English and the Portuguese end, there and back? | how many of those do I wait with quic when it's a server I've never talked to? | A first contact costs one round trip including encryption; a repeated one can send data straight away (0-RTT).
A | head-of-line blocking meaning | does quic have that too? | QUIC runs on top of UDP and builds in what TCP leaves out: encryption is compulsory, and several streams share a connection without blocking each other.
A | I want to duplicate a big archive between two racks after midnight, which transport suits best? | and how many messages go back and forth before the first bit of data | Before the first byte of payload it exchanges three messages, called the handshake, which costs one full round trip.
N | For what time does a socket linger after I've hung up? | can I shorten it?
N | How many bytes is the UDP header? | what's in them?
N | Does my film keep loading when I leave home and the phone switches to the cell tower? | does it use up more of my allowance that way?
N | DNS over TLS or over HTTPS: with which can I better slip past the hotel's censorship? | does that make surfing slower?
N | And the retake, how soon? | where do I sign up for it?
N | How many answers can I get wrong at most if I still want to succeed? | Why was the bar raised to eighteen?
A | Why shouldn't a shop accept purchases in the very first instant of a returning visitor's connection? | How long is the safety talk that one of us must have sat through? | Without a supervisor, groups may work there only if one member has passed the safety briefing, which is held on the first Monday of each month and takes 40 minutes.
A | What's the advantage of splitting up the stack, say when I replace the wire by something wireless? | Where does the name service get its answer from? | It asks its way from the root servers down to the server in charge of a name, and keeps the answer in its cache for as long as the record's TTL allows.
