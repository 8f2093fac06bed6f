A | For how many years has Agnes been at it? | does she teach it as well? | The workshop offers a two-day course from June to September for groups of up to eight.
A | Which gives more colour for the same quantity of greenery, the European or the southern plant? | Has the weaker one got any advantage at all? | Woad, on the other hand, survives frost down to minus 15 degrees, whereas indigo dies at the first cold night.
A | Mine is already in its second season and blooming. Is it still worth gathering? | should I chop the flowers off? | Remove the flower stalks unless you wish to save seed, for the plant spreads readily and is listed as a weed in several regions.
A | chemical vat or fermantation vat, wich is ready sooner? | how warm does the slow one need to be? | It must be kept between 40 and 50 degrees.
A | And the paste, does that keep too? | what if I dry it? | The dried powder keeps for years if it is stored in the dark.
A | Is pretreatment with alum necessary? | and afterwards, do I rinse it in anything? | Finish with a rinse in water with a dash of vinegar, which neutralises the alkali that would otherwise make the wool harsh.
N | I have signed up for the class but something has come up. Until when can I back out without paying? | do you get lunch there?
N | How deep should woad be sown? | how long till they come up?
N | Our winters are harsh. Would either crop come through? | Would it help to cover it with straw?
N | How much manure per square metre does woad need? | would horse dung do just as well? I've got heaps of it
N | fermentation vat temperature | What do I keep it warm with?
N | Why do the shades appear gentler than those from the tropics? | So why does Agnes bleach them afterwards?
A | My new jeans leave marks on the sofa. Will that stop? | I'm putting in woad seed this spring. How much space between the rows? | Sow in March or April, 2 centimetres deep, in rows 30 centimetres apart.
A | How do I obtain a really dark navy? | how hot is the water I pour over the torn leaves? | Tear the leaves by hand and pour water of 80 degrees over them.
