A | It crackles although I've pulled the slider right down, can't I rescue that further along? | how far up should I have turned it in the first place? | Set the gain while the musician plays as loudly as in the concert, so that the meter moves around -18 dBFS and peaks stay below -6.
A | How long should the echo of the room last for a slow love song? | should it come in straight away? | Let 20 to 40 ms pass before the reverb sets in (pre-delay), so that consonants stay clear.
A | We're a big band with 24 inputs. By when must we announce that, and to whom? | what time do we have to be there to try everything out? | Sound check is at 16:30: drums first, then bass, guitars, keys, and vocals last; allow eight minutes per source.
A | Why do I sound so boomy when I practically swallow the thing? | I'm a woman by the way. what low cut do I put on it? | Apply the high-pass filter at 80 Hz for male voices, 120 Hz for female voices, and leave it off for bass guitar and kick drum.
A | It suddenly howls during the show, what's my first move? | would other mikes be better for a singer when it's that loud up there? | Dynamic microphones are sturdy, need no power and pick up little from the side. | Use them for singers on loud stages and for snare drums.
A | When do I have to turn the room effect off? | and which range do I push so that people understand him? | Intelligibility of speech lies between 2 and 4 kHz.
N | What should I hang up in front of a singing group in church: dynamic or condenser? | which model would you get?
N | How long are the measurement records kept? | who's allowed to look at them
N | From what volume on do guests get something for their ears without paying? | where do I get that many?
N | How do I keep my settings for next time, and which memory places are taboo? | can I take it home on a stick?
N | The drummer wears only a single plug while playing. Any objection? | what does a proper pair cost?
N | plate or hall, wich is beter for strings? | so why is the plate better for them?
A | The s-sounds of my presenter hiss terribly, where do I turn? | What do graduates pay to take the console home over a weekend? | The desk (Lyra 32) may be borrowed by graduates of the course at 70 euros a day, 120 per weekend, with two cables included.
A | At how many hertz do I set the high-pass filter for female voices? | How far from each other do I put two mics? | Three-to-one rule: two microphones should be at least three times as far apart from each other as each one is from its source.
