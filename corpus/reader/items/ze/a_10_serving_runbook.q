A | Where does a call end up when nobody filled in the priority attribute? | If the field is missing, the request goes to Wren.
A | How busy is it after midnight? | Normal load is 40 requests a second by day and 3 by night.
A | Our software gets rejected for sending too much. When may it make another attempt? | Requests over the limit are answered with code 429 and should be sent again after the number of seconds in the Retry-After header.
A | What is usually to blame when everything slows down? | Nine times out of ten it is a batch job started by day.
A | Why must payouts traffic stay on the big one? | Its answers are used in letters, and Wren has not been approved for that.
A | How come the bigger one needs so long to come back after a crash? | The process restarts by itself after at most 20 seconds; Wren is ready 45 seconds after that, Gannet only after six minutes, because 64 gigabytes of weights must be read.
A | It crashed and I'm getting impatient. Can't I just kick it off myself? | Do not restart by hand during this time, as the reading begins again from the start.
A | Who has to say yes before we make batches really tiny? | Going below 32 requires the consent of Ravi Castellanos, since throughput then falls under the agreed level.
A | nine of the test questions came out fine, whos to blame then? | If eight or more pass, the fault lies in the application's prompt; inform its owner.
A | How long does it take to return to what we had before? | A rollback takes two minutes for Wren and seven for Gannet, and requests are answered by the old version until it is over.
A | Can I push an update out on a Thursday? | Releases are allowed from Monday to Wednesday, before 14:00.
A | Why was the tightest compression rejected for the big one? | A 4-bit version of Gannet was tried in March: it would have fitted on a single card but lost 3.8 points, mainly on sums and dates.
A | What do we pay for the hardware? | The four H100 cards cost 8,900 euros a month, the three L40S cards 1,740.
A | It's 3 a.m. and just one of the small instances has died. Must I get up? | One Wren copy down is class 3 and can wait until morning, as two carry the night and even the day load.
N | How many of the 31 internal applications send tier A requests?
N | Which three lowest-priority applications are moved by the command ospreyctl divert low?
N | Why does the claims portal alone have 25 requests a second?
N | Who delivered the wrong chat template with the new version on 14 February?
N | How many tokens a month does Gannet serve at normal load?
N | The alarm rang and letters are affected at night. What is the pager number of Duarte Pinho?
N | how long does the 50 percent stage last at most?
F | Why is Gannet served in 8-bit form while Wren stays in 16-bit form?
F | Why do prompt tokens count three times as much as reply tokens?
F | Why are releases allowed only in the last week of a quarter?
