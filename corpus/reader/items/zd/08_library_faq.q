A | I sleep at a friend's place and have no address, can I still join? | People without a fixed address get a card for three months on the word of a social worker.
A | student card fee | Students, apprentices and holders of the Merrow Pass pay 11 euros.
A | Our nursery would like to borrow picture books. Would we be charged? | Institutions such as kindergartens receive a free card in the name of one person, who is liable.
A | How long can I keep a dvd compared with a novel? | Books, games and instruments: four weeks. | Films and magazines: one week.
A | yellow sticker meaning | Bestsellers with a yellow sticker: two weeks, no renewal.
A | Can I extend a loan when someone else is waiting for the book? | Everything else can be renewed three times, unless another reader has reserved it.
A | who paid for the ukuleles | Since 2022 we have had ukuleles, a cajón, two keyboards and a violin, paid for by the Friends of the Library.
A | One of the violin's strings broke while I was playing, do I owe you for that? | Strings that snap in normal use are on us.
A | Gave it back two days past the date. Penalty? | The first three days are on the house.
A | Do kids pay less then grown-ups for overdue stuff? | From the fourth day we charge 20 cents per item and day for adults and 5 cents for children, at most 6 euros per item.
A | why are you thinking about doing away with charges for the little ones | We know that fines deter just those families we wish to see; for this reason the council will vote in autumn on whether to abolish them for children.
A | My toddler ripped a page. Why shouldn't I use sellotape? | Do not try to repair it, above all not with adhesive tape, because its glue eats through the paper.
A | How do I find the thing I reserved when I come in? | You get a message when the item is ready; it is kept on the shelf by the entrance for seven days under the last four digits of your card.
A | Is there a charge for a hold I never picked up? | Only if you fail to fetch it do we charge 1.50 euros.
A | What can't be ordered from elsewhere? | We order neither textbooks for the current term nor anything sold for less than 15 euros; those we rather buy if you suggest it.
A | what is the e-shelf | The e-shelf is our joint collection of digital media with eleven other towns: some 31,000 e-books, audio books and newspapers.
A | My reading gadget refuses the files. How come? | Most e-readers work; one well-known brand does not, since its maker blocks the format.
A | group room nobody came | The six group rooms are booked for two hours at a time; if nobody has turned up after 15 minutes, the booking lapses.
A | Can a person without membership go online at one of your PCs? | Computers may be used for one hour a day without a card.
A | I get off work at eight in the evening and on Saturdays too. Is there any way to get in then, and which things can I drop off at night? | From 7 to 10 p.m. and on Sundays the ground floor is open without staff: adults enter with their card and a PIN after a short introduction. | The return slot by the car park swallows books round the clock, but no games or instruments.
N | How many readers used the instruments last year?
N | Which brand of e-reader doesn't work with the e-shelf?
N | what is the price of the Merrow Pass
N | When are the introductions to the opening wihout staff held?
N | Why are bestsellers only lent for two weeks?
N | How much does Henrike Stahl charge for an estimate?
N | I'm 15 and play the cajón well. Can my dad borrow it for me on his card?
N | Does a visitor from another town pay more for the card?
N | How many titles were bought from readers' suggestions?
N | can i pay fines by card at the desk
N | How many e-books may one reader have at the same time?
N | Where does an order from another library go if I can't come to Merrow to fetch it?
N | My card is blocked because I owe 14 euros. Can I still read e-books meanwhile?
N | which are the eleven towns of the e-shelf
N | Is borrowing a keyboard cheaper than hiring one from the music school?
F | Why do adults pay 11 euros for twelve months?
F | Why is an order from another library free of charge if nobody can supply the book?
F | Why have fines for children been abolished since spring?
F | what does the chapter on the reading caravan say about its stops
F | Why are audio books lent for longer than e-books?
O | How many litres of water does a camel drink?
O | What causes a car engine to overheat?
