A | What is a macro? | A macro is a ready answer for a question that comes up at least ten times a month.
A | May I stick M2 and M4 together when someone asks both? | Never send two macros in one mail.
A | Why do leather couches take longer? | Fabric sofas take six to eight weeks, leather ones nine to eleven, because each hide is chosen by hand.
A | Someone's order is three weeks overdue. Do I just tell them to be patient? | For agents: if the order is more than two weeks late, do not use M1. Give the case to Tilda, who can offer £75 or free cushions.
A | free colour change deadline | Hello [name], the fabric can be changed free of charge until it is cut, which happens on about the tenth day after your order.
A | Is changing the fabric after cutting dearer on the three-seater? | After cutting, a change costs £140 for a two-seater and £190 for a three-seater.
A | I'd rather have black feet on it, is it too late? It's shipping next week. | The legs may be changed until the day of dispatch.
A | What are the options when the thing gets stuck in the hallway? | One: our fitters take off the arms, £60, possible with the models Alder and Rowan but not with Hawthorn, whose frame is glued. | Two: you exchange it for a modular model and pay the difference in price. | Three: we take it back for a fee of £120.
A | Why can't the arms be taken off the Hawthorn? | One: our fitters take off the arms, £60, possible with the models Alder and Rowan but not with Hawthorn, whose frame is glued.
A | When do we let people off the £120? | For agents: the fee in three is waived if the customer had sent us measurements before ordering and we had said it would fit.
A | My moggy slept on it, can I still hand it back? | The sofa must be without stains, and cats count as stains.
A | I gave you my own cloth for the upholstery and now dislike the result. Refund? | Sofas made in a fabric that the customer supplied cannot be returned, since nobody else would want your grandmother's curtains.
A | red wine | Red wine: mineral water first, then our cleaner no.
A | Explain how to treat a butter stain | 2. Grease: cleaner no. 1, left on for ten minutes.
A | Can velvet covers go in the machine? | Removable covers can be washed at 30 degrees, except the velvet ones, which have to be dry-cleaned.
A | why is salt a bad idea | For agents: never recommend salt. It bleaches the wool mixtures.
A | There are fluffy bits coming up all over, is the couch defective? | Hello [name], small balls of fibre appear in the first three months and stop when the loose fibres are used up. It is not a fault.
A | guarantee foam frames feathers | For agents: foam is guaranteed for five years, frames for fifteen, feathers and fabric for two.
A | Which two kinds of people are passed on to Edmund Pryce? | Customers who threaten with a lawyer go to Edmund Pryce. | Journalists do as well.
A | When am I allowed to close a case thats gone quiet? | For agents: close only if the customer has confirmed, or has been silent for a week after two reminders.
N | What does cleaner no. 1 cost?
N | How many cases a month does Tilda Grau take over?
N | Is the Alder more comfortable to sit on than the Rowan?
N | What is done about an ink stain once the customer has rung?
N | How much is in the goodwill pot each month?
N | Since when has Hobart Haulage delivered for us?
N | Until when can a customer move the delivery date the carrier has given?
N | How wide is the Hawthorn?
N | What can I offer if a customer wants money for a delay of one week?
N | Which carrier collects the returned sofas?
N | fee for changing the legs
N | Why is the guarantee on frames so much longer than on feathers?
N | How often should the leather ones be greased?
N | What happens to a customer's return if she paid by instalments through a bank?
N | The broom handle photo shows a hollow of four centimetres, what does the customer get then?
F | Why does taking the sofa back at the door cost only £60?
F | What does M12 say about gift vouchers?
F | Why must damage be reported within three days?
F | Why can't the arms of the Alder be removed when those of the Hawthorn can?
F | Why should the customer have the damage repaired before Hobart's assessor comes?
O | Which composer wrote The Magic Flute?
O | How many legs does a lobster have?
