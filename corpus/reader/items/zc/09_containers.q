A | What is an image? | **Image**: a read-only stack of layers.
A | I wrote some files inside a running box and then removed it. Are they still somewhere? | Delete the container and that layer is gone.
A | open shell in container | | open a shell inside | `harbr exec -it web sh` |
A | How do I get a config file from the container onto my machine? | | copy a file out | `harbr cp web:/etc/app.conf .` |
A | How do stop and kill differ? | `stop` sends TERM and, after 10 seconds, KILL. | `harbr kill` does not wait at all.
A | Postgres gets cut off mid-write whenever I shut it down, can it have more time? | Give databases longer: `--time 60`.
A | Which of the numbers in -p 8080:80 belongs to the host? | `-p 8080:80` means *host port 8080 to container port 80*.
A | ufw blocks that port, yet strangers reach my test page from outside. How come? | Without an address it listens on **all** interfaces and goes past the host's firewall, so on servers write `-p 127.0.0.1:8080:80`.
A | why cant my app container resolve the hostname of the db container | Containers find each other by name only in a network that you made yourself (`harbr network create shop`). In the default network names do not work.
A | bind mount speed mac | On Macs about three times slower than a volume.
A | Must the container be stopped for a volume backup? | Backup of a volume: stop the container first unless the program has a dump tool of its own.
A | Why is requirements.txt copied before the rest? | A layer is rebuilt when its input or any layer above it in the file changes. Code changes daily, requirements seldom.
A | CMD compared with ENTRYPOINT, please | `CMD` is the default and is replaced by whatever you type after the image name. `ENTRYPOINT` stays and gets what you type as arguments.
A | Is it all right to hand over the API token as a build argument? | Never put passwords in `ENV` or `ARG`; both can be read with `harbr history`.
A | Why don't we choose the tiniest base for our snake-language services? | Alpine is smaller still at 19 MB, but we don't use it for Python, as many wheels must then be compiled.
A | What happens if a container uses more than its memory, and what if it uses more than its cpus? | `--memory 512m` : the container is killed when it goes beyond (exit code 137). | `--cpus 1.5` : it is only slowed down.
A | exit code 127 | - 127: command not found
A | will prune eat my volumes? | It leaves volumes alone; for these there is `harbr volume prune`, which asks twice.
A | Whose okay do I need if my service insists on superuser rights? | 2. Nothing runs as root without a ticket approved by Priyanka.
A | The scanner found somthing rated high. Am I still able to push? | 3. Images with a *critical* finding cannot be pushed. *High* ones can, for 14 days.
N | How do I log in to reg.fjord.example?
N | Which scanner checks the images when they are pushed?
N | What does exit code 139 mean?
N | How do I rename a running container?
N | How large is our mail gateway image?
N | Is harbr quicker than Docker at building?
N | how do I restore a volume from a backup
N | What does a two-stage build file look like?
N | Why is the mail gateway allowed more than one process?
N | Who decides whether a finding counts as high or critical, and can I appeal?
N | default size of tmpfs
N | How long are old images kept in the registry?
N | Who is the deputy that approves root tickets when Priyanka is away?
N | How do I give a container only a certain graphics card?
N | I'm on Windows. Is a bind mount as slow there as it is on a Mac?
F | Why does harbr prune delete volumes as well?
F | Why does unless-stopped bring back a container that I stopped by hand?
F | What does house rule 7 say about logging?
F | Why do the build servers prune on Sundays?
F | Why is the slim base larger than the full one, 390 MB against 48?
O | How do I get red wine out of a carpet?
O | What is a haiku?
