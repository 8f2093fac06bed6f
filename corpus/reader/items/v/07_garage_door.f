A | There's a blackout and my car is inside. How do I get it out? | and if I'm standing outside and that's the only door? | If there is no second way into the garage, you need the outside release with a key (part R-31, 48 euros).
A | someone nicked my remote out of the car, how do I lock him out? | How do I get my wife's one working again afterwards? | Press P once. The display shows L. | Press the wanted key on the transmitter for one second.
A | monthly test | did that, it just kept pushing down. what now | If it does not, take it out of use and let an engineer look at it.
A | Stuck to the ground with ice. What helps? | can't I simply throw some salt down? | De-icing salt corrodes the bottom rail.
A | how many remotes can be stored | what battery goes in them? | Transmitter cell: CR2032, about three years.
N | How do I see how often it's been opened? | can I put it back to zero?
N | why so slow when it's minus 25 | how many seconds does it need then?
N | What does the outside release cost compared with the backup battery? | where do I order them?
N | Is it alright for me to adjust the springs? | how many years do they usually hold?
N | can i set the gap for the cat to stay open all night | why does it shut after just ten minutes?
A | sign 6 what to do | How long does the light stay on after the door has moved? | The lamp burns for three minutes after each run.
A | why mustn't I lubricate the toothed strap | where does the notice about the kids have to hang | A sign to that effect must stay on the inside of the door.
