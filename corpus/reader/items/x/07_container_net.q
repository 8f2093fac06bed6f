A | what's a bridge network | A bridge network is a virtual switch inside one host.
A | I can only reach the other service by number, not by what I called it. Why's that? | Because they are on the default bridge. | Name resolution through Docker's built-in DNS works only on networks that you have created yourself.
A | EXPOSE vs -p | EXPOSE in a Dockerfile is documentation. It opens nothing. | The option -p publishes a port: with -p 8080:80, port 8080 of the host is forwarded to port 80 of the container.
A | my firewall says no but the whole world still gets in, how come? | Docker writes its own iptables rules, and forwarded packets are handled before ufw's rules come into play.
A | Can I use macvlan in Tromso? | We permit macvlan in Oslo only, as the switches in Tromsø accept just one MAC address per port.
A | overlay MTU | Inside our overlay it must be 1,450, not 1,500.
A | big files stall halfway while little stuff goes through. what's going on | Nearly always the MTU.
A | it's 3am and clients are offline. which extension do i dial | At other times the on-call engineer, extension 499, but only if customers are affected.
A | How do I cut a database off from the outside world while the app still gets to it? | Create a network with the option --internal. | Attach the application to two networks, the internal one and a normal one, and the database to the internal one only.
A | Is host mode allowed for customers? | Only with the written consent of the security desk, and never on hosts that are shared by several customers.
A | Why does a lookup take exactly five seconds? | Five seconds is the default timeout of the resolver. | Probably the first name server in /etc/resolv.conf is dead.
A | address ranges oslo tromsø | Oslo takes 10.48.0.0/16, Tromsø 10.52.0.0/16.
A | why do they cap the number of networks at thirty | We allow 30 networks per host; beyond that our monitoring gets slow.
A | My image is stripped down to nothing, no ping no shell. How do I sniff its traffic? | Start a second container in the same network namespace: docker run --network container:NAME with our image netbox, which contains tcpdump, dig and curl.
A | What do I give up when I choose host networking? | Host if you need the last bit of network performance or a program that uses thousands of ports; the container then shares the host's network and there is no isolation, and -p is ignored.
A | how many machines fit into the range i get for one network | Each network gets a /24, that is 254 usable addresses, one of which goes to the gateway.
A | What's the most common reason that things run in the office and not from my flat? | Please do not use 172.17.0.0/16 anywhere else, since the default bridge sits there; a VPN on the same range is the most frequent cause of "works at the office but not at home".
A | what does an overlay cost and what does it require? | Overlay for containers on several hosts which should feel like one network; it needs Swarm mode and costs about 50 bytes per packet for VXLAN encapsulation.
A | Do two containers on the same network need a published port to talk? | Containers on the same network can reach each other on any port without either of the two.
A | where can I put my own firewall rules so docker doesnt overwrite them | Bind to the loopback address instead, as in -p 127.0.0.1:8080:80, or put your rules into the chain DOCKER-USER, which Docker leaves alone.
N | How long does the security desk take to give its consent?
N | why do the switches in tromsø take only one MAC address per port?
N | Which networks do the Kubernetes clusters use?
N | Is Docker's overlay faster than Calico?
N | when did the platform team review this page the time before last
N | How much quicker is host mode than bridge, in percent?
N | whom do I write to if I want a /22, and what reasons do they accept?
N | netbox image version
N | How do I turn on IPv6 for a bridge network?
N | what resolver timeout should i set instead of five seconds
N | I need 35 networks on a single host for a customer with many small shops. Are exceptions made?
N | How do I set the MTU of a network that already exists?
N | what range does the Bergen hall use
N | How many hosts can join one overlay?
N | How quickly does the on-call enginer answer at weekends?
F | Why does name resolution work only on the default bridge?
F | Why is extension 410 the number for nights?
F | what is the maximum of 30 containers per network based on?
F | Why was macvlan banned in Oslo?
F | Which chain does ufw use so that it comes before Docker's rules?
O | How do I knit a heel flap?
O | what's the tax on second homes in Portugal
