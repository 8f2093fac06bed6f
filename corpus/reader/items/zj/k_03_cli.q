A | How many things does it work on in parallel if I don't say anything? | `--jobs N`: number of files handled at once. The default is the number of processor cores, but never more than 8.
A | The upload died on Friday. How long do I have to pick it up where it left off? | Interrupted transfers are continued when the same command is given again within 7 days; after that the partial file is deleted on the receiving side.
A | How much RAM do the strongest squeeze settings want? | Levels above 12 need about 1 GB of memory per job.
A | What's the tiniest chunk I can chop an archive into? | The smallest permitted piece is 1M.
A | how many attempts does it make when the network drops | `--retries N`: how often to try again after a broken connection. The default is 3.
A | Why is it risky to hand over my secret through the environment in a cron job? | This is less safe than the prompt, because other processes of the same user can read it.
A | Why might the quick check miss corruption? | It takes seconds but does not find flipped bits.
A | How do I pull out just one document from an archive? | To unpack a single file, add its path after a double dash: `pallet unpack backup.plt -- docs/plan.md`.
A | I can't remember the password I locked my archive with. Is there any way back in? | A forgotten passphrase cannot be recovered.
A | If I extract as a normal user, will the files still belong to their original owners? | Ownership is restored only when the command is run as root; permissions and modification times are always restored.
A | Which beats which: my shell variable or what's in the toml? | A value on the command line wins over an environment variable, and an environment variable wins over the file.
A | My script ended with status 5. What happened? | 5: connection lost and all retries used up.
A | I use the tool but the server I'm sending to doesn't have it. What then? | If it is missing, add `--plain`, which sends the file by ordinary `scp`; interrupted transfers cannot then be continued.
A | Can a corrupted archive be fixed if I didn't add recovery data? | To mend a damaged file, use `pallet repair`, which works only if the file was packed with `--parity`.
N | What is the largest permitted piece when the result is cut with --split?
N | How long does pallet repair need for a damaged file of 20 GB?
N | Which cipher does pallet ship use when the file is sent over SSH?
N | why is the default compression level 6
N | Which environment variable does the same as --config?
N | My backup was packed with --parity. Who developed pallet repair?
N | Which port does pallet ship use when a file is copied to another machine?
F | Why is --fast the default mode of pallet verify?
F | Does --skip overwrite existing files more quickly than --force?
F | How do I read the remaining files after exit code 2 has packed nothing?
