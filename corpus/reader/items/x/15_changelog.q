A | Why was YAML suport dropped? | YAML was dropped because the values `no` and `on` were turned into booleans time and again, and a third of all support questions came from that.
A | minimum python version | Python 3.10 is the minimum, because we now use `match` throughout the planner.
A | my old checkpoints don't load any more after the upgrade, can they be rescued? | Old checkpoints cannot be read.
A | I hit ctrl-c, continued later, and some records are gone. known thing? | `Pipeline.resume()` skipped the first unfinished step if the previous run was ended with Ctrl-C (#598).
A | what does dry_run do | `Pipeline.dry_run()` lists the steps and the files they would write, without running anything.
A | How do I get from 3.x to 4? | Update to 3.9.4 first and repair everything it warns about. | Run `pebbleflow migrate yaml2toml` on your configuration. | Let pipelines finish, delete the folder `.pebble/checkpoints`. | Install 4.0.2 or later; not 4.0.0. | If you relied on skipping, set `on_error="skip"` explicitly.
A | Which join strategy when neither table is in order and one is small? Compare hash and merge. | `join()` with three strategies: `hash` (default; the right-hand side must fit in memory), `merge` (both sides must be sorted) and `nested` (any condition, slow).
A | how much quicker did handing over batches make it | On our benchmark (5 million rows, 14 columns) this brought the time from 96 to 31 seconds.
A | on_error default | **Breaking:** `on_error` defaults to `"stop"`; it was `"skip"`.
A | What is semantic versioning as used here? | The project follows semantic versioning: breaking changes only in a major version, new features in a minor one, repairs in a patch.
A | Which releases have the zip hole, and who found it? | Versions 3.4 to 3.9.3 are affected. Reported by Lotte Hagen.
A | I found a vulnerability. where do i send it and when will i hear back | Please report security holes by mail and not in the public tracker. | We answer within three working days and publish a repair within 30, unless an attack is already under way, in which case we publish at once.
A | Can I run the yaml2toml command in 4.0? | The command exists in 3.9.4 only.
A | why do messages not show up in my piped output any longer | Log lines are written to stderr and no longer to stdout, since they got mixed up with the data when piping.
A | Is there any way to get the list of dicts back? | Calling `batch.rows()` gives you the old list.
A | under what terms may I use it now, and what was it before? | The licence changed from GPL-3.0 to Apache-2.0.
A | how long is 3.9 supported | | 3.9 | 31 December this year | 30 June next year |
A | Why doesn't it grab every processor anymore? | The default number of workers is the number of CPU cores minus one, so that the machine stays usable.
A | why is type checking between the stages switched off unless I ask for it | Off by default, since it costs about 8 percent of running time.
A | who looks after the manual? | Maintainers: Ruta Kazlauskas (releases), Emeka Obi (planner), Sanne de Wit (documentation).
N | When will 5.0 be released?
N | what replaced pebbleflow.legacy
N | Since which version had stream_csv been leaking memmory?
N | why is the nested strategy slow?
N | How fast is Parquet reading compared with CSV?
N | which three error messages were misspelt
N | is pebbleflow faster than Polars
N | Why did the maintainers want to leave the GPL?
N | what CVE number did the ZIP hole get?
N | since when has Emeka Obi looked after the planner
N | The ARM wheel for Linux, is that included too?
N | How do I set how many seconds lie between two retries?
N | We still use 3.8 in a hospital and can't update before spring. Can we buy longer support?
N | join memory limit
N | What mail address are holes to be reported to?
F | Why was Python 3.10 dropped in 4.0.0?
F | What changed in 4.2.0?
F | why did on_error change from "stop" to "skip"?
F | Why are checkpoints now pickle files instead of SQLite?
F | How did Bao Nguyen find the hole in the ZIP code?
O | How do I get a fishing licence in Bavaria?
O | what is a group of flamingos called
