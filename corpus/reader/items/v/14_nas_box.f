A | what is Single mode | can I turn that into the doubled one later on? | Changing from Single to Mirror is possible without loss if the second disk is empty and at least as large as the first.
A | can the administrator read my private stuff | can I get rid of him altogether? | It cannot be deleted, only renamed.
A | how many wrong passwords till I'm shut out, and for how long | how long does it have to be anyway | Passwords need ten characters.
A | difference between the short and the long reset? | neither of those wipes my stuff? I'm selling it, how do I get everything off | Erasing files happens solely in the panel, with the serial number typed in.
A | I've got everything twice, so why bother with a copy elsewhere? | so how do I get it onto a stick | Plug a USB disk into the blue socket at the front and press Copy for 3 seconds.
N | power consumption | and with only one disk in it?
N | Can I swap a drive without turning the thing off? | do I need a screwdriver for that?
N | The paper with my 24 words burnt. Can you restore the online copy for me? | can I delete it and start over with new ones?
N | biggest disk size | are SSDs all right too?
N | How long does rebuilding 4 TB take and may I power off overnight? | why does it wait until midnight to begin?
A | single to mirror conditions | Until what year will there be updates? | Updates come until the end of 2031.
A | it won't stop beeping in the middle of the night, how do I shut it up | may the box lie on its side in a wardrobe | Do not put it in a closed cupboard or on its side.
