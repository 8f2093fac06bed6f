A | What does -vv do? | Given twice (`-vv`), it also prints timings.
A | How many files are handled at once if I don't say anything? | The default is the number of processor cores, but never more than 8.
A | default compression level | The default is 6.
A | My machine ran out of RAM packing at level 15, why? | Levels above 12 need about 1 GB of memory per job.
A | Which cipher does --encrypt use? | `--encrypt`: asks for a passphrase and encrypts the file with ChaCha20.
A | I can't remember what I typed to protect the archive, is there a way back in? | A forgotten passphrase cannot be recovered.
A | What happens to symlinks when I don't use --follow? | Without this option only the link itself is stored.
A | smallest piece for --split | The smallest permitted piece is 1M.
A | How do I stop pallet honouring the .palletignore file? | Files listed in a `.palletignore` file are skipped in the same way as with `--exclude`, unless `--all` is given.
A | difference between --force and --skip | `--force` overwrites them, `--skip` leaves them as they are and goes on.
A | How do I get just one document out of the archive? | To unpack a single file, add its path after a double dash: `pallet unpack backup.plt -- docs/plan.md`.
A | Does unpacking keep the file owners? | Ownership is restored only when the command is run as root; permissions and modification times are always restored.
A | Will the quick check notice a corrupted bit? | `--fast` reads the index and the sizes only. It takes seconds but does not find flipped bits.
A | What must I have done beforehand so that repair can work? | To mend a damaged file, use `pallet repair`, which works only if the file was packed with `--parity`.
A | My wifi dropped halfway through sending. Do I have to start all over? | Interrupted transfers are continued when the same command is given again within 7 days; after that the partial file is deleted on the receiving side.
A | How can I keep the upload from hogging the whole line? | `--limit RATE`: caps the speed, for example `2M` for two megabytes a second.
A | The other server doesn't have pallet on it. Can I still send the file? | If it is missing, add `--plain`, which sends the file by ordinary `scp`; interrupted transfers cannot then be continued.
A | Which wins, enviroment variable or config file? | A value on the command line wins over an environment variable, and an environment variable wins over the file.
A | Why is PALLET_PASSPHRASE less safe than the prompt? | This is less safe than the prompt, because other processes of the same user can read it.
A | exit code 3 meaning | 3: a checksum did not match.
N | How do I list what is inside a .plt file without unpacking it?
N | Which checksum algorithm is used?
N | How do I install pallet on Ubuntu?
N | What is the highest parity percentage I can set?
N | How long does a --fast verify take on 500 GB compared with the time it needs on 20 GB?
N | Can I change the passphrase of an archive later on?
N | Who wrote pallet and under which licence is it published?
N | exit code when the disk is full
N | Which SSH port does ship use by default, and how do I set another one?
N | How long does pallet wait between two retries?
N | Does the pattern in --exclude understand regular expressions?
N | I work on a Windows laptop, does it run there?
N | Which settings go in the [ui] section?
N | How do I join the pieces made by --split agian?
N | What compression method is behind the levels?
F | Why does unpack overwrite existing files by default?
F | How do I set level 22 for the smallest archives?
F | How does verify mend the errors it finds?
F | Why does ship use FTP rather than SSH?
F | What does pallet sync do with deleted files?
O | How many players are there in a handball team?
O | What is a good substitute for buttermilk?
