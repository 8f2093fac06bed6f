A | wash cover temperature | can i tumble it afterwards? mine's the foam one | The cover of all models is washable at 60 °C, but goes into the dryer only with Spring; with the others it must dry in the air because it shrinks.
A | how offen shoud I turn the matress in the first haf year | and after that? | Turn the mattress end to end every four weeks during the first half year and every three months thereafter.
A | They discontinued mine. What would I be given in its place? | do I have to take that one even if it feels more squashy than mine did? | If the model is no longer made, you receive the one that comes closest to it in firmness; you need not accept a softer one.
A | How do I report a fault, what must I send in? | how long before I hear back? | You will receive an answer within ten working days.
A | We rent rooms to tourists. For how long are we covered? | and if it was just our own bed at home? | The warranty on the core is ten years for Latex, eight years for Spring and six years for Foam.
A | And for the zip, how long is the warranty? | from when do you count that? I ordered it in March but it only came in May. | The period begins on the day of delivery, not on the day of the order.
N | My new bed stinks of chemicals. When will that go away? | is that harmful? I've got asthma.
N | I snipped off the tag because it itched. Is that a problem? | can you send me a new one to sew back on?
N | Black fungus on the underside, and I sleep without a bed frame. Will you pay? | how do I get rid of it?
N | It feels softer after eight weeks than in the shop; can I complain? | does it go on getting softer after that?
N | I perspire heavily at night. Which of the three would you advise? | what's that one in king size?
N | Why shouldn't I turn the cheap light one upside down? | why did the older version have the padding on both sides then?
A | What is the difference in weight between Latex and Foam? | Is a steam cleaner all right for any of the mattresses? | A steam cleaner is allowed on none of the models.
A | I like it cosy and want to lay an electric underlay on mine. Why is that bad for the rubbery kind? | I live in Oslo, is the warranty any good to me here? | It is valid in all countries of the European Union and in Norway.
