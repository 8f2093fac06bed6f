A | difference between gain and fader | Gain is the amplification at the very input of the channel; the fader only decides how much of that signal goes on to the mix.
A | It crackles although I've pulled the slider right down, can't I rescue that further along? | A channel that is set too low brings hiss along, one set too high distorts, and no fader can undo either.
A | Why do tone controls belong in front of the dynamics stage? | Whoever compresses before equalising makes the compressor react to rumble that is to be removed anyway.
A | What should I hang up in front of a singing group in church: dynamic or condenser? | Condenser microphones resolve more detail and need 48 volts of phantom power; use them for choirs, cymbals and acoustic guitar.
A | How much stronger does it get if I step from a metre to half a metre away? | Halving the distance brings 6 dB more level.
A | Why do I sound so boomy when I practically swallow the thing? | With cardioid microphones, coming closer than 10 cm also lifts the bass, which is called the proximity effect.
A | The s-sounds of my presenter hiss terribly, where do I turn? | Boxy sound is reduced around 400 Hz, sharpness around 3 kHz, sibilance at 6 to 8 kHz.
A | At how many hertz do I set the high-pass filter for female voices? | Apply the high-pass filter at 80 Hz for male voices, 120 Hz for female voices, and leave it off for bass guitar and kick drum.
A | And bass guitar, which attack on the compressor? | | Bass guitar | 5:1 | 25 ms | 150 ms |
A | How long should the echo of the room last for a slow love song? | For fast songs choose a decay of about 1.2 seconds, for ballads 2.5.
A | When do I have to turn the room effect off? | Take reverb off as soon as the singer speaks to the audience.
A | plate or hall, wich is beter for strings? | A plate sounds dense and suits vocals, a hall sounds wide and suits strings; a spring belongs to the guitar amplifier.
A | It suddenly howls during the show, what's my first move? | - Pull down the offending fader by 3 dB, do not mute everything.
A | The drummer wears only a single plug while playing. Any objection? | In-ear monitoring avoids the problem altogether and protects hearing, but isolates the musicians from the audience; some therefore leave one ear out, which is worse than none, since they then turn up the other.
A | From what volume on do guests get something for their ears without paying? | Above 93, the organiser must offer earplugs free of charge.
A | How long are the measurement records kept? | Records are kept for six months.
A | We're a big band with 24 inputs. By when must we announce that, and to whom? | Bands with more than 16 channels must send their plan five days in advance to Noor Hassel.
A | How do I keep my settings for next time, and which memory places are taboo? | Saving scenes on the desk: hold "Store" for two seconds, choose a free slot from 20 to 99 and confirm. | Slots 1 to 19 belong to the house and are locked.
N | In what year was the Lyra 32 brought out?
N | What telephone number can I reach Noor Hassel on?
N | Why did they choose the balcony in Mill Lane of all places for measuring?
N | How large a fine does the organiser have to pay if we go over 99?
N | What ratio do I set on the compressor for a saxophone?
N | And the sports hall, what loudness limit applies there?
N | I'm miking a grand piano, how far from the strings do I place it?
N | boundary microphone phantom power voltage
N | How many channels can my band have on stage at the very most?
N | How much is the deposit when I borow the desk for a wekend?
N | How long are the two cables that come with the desk?
N | How many tries do I have in the practical test?
F | Why do the vocals come first in the sound check?
F | Why must I point the monitor at the front of my cardioid to avoid feedback?
F | Why does the attack for speech have to be longer than for bass guitar?
F | Since when may I overwrite slots 1 to 19 on the desk?
O | How much does it cost to have a tooth crowned?
O | How long do I have to keep chicken in the marinade?
