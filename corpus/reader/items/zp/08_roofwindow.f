A | It is dripping onto my bed! How fast can you send somebody? | and when it's not that urgent? | In urgent cases, that is, when rain is coming in, a fitter arrives within 48 hours; otherwise within three weeks.
A | Is wood or plastic better for damp rooms? | is it dearer? | Plastic suits damp rooms and costs about a tenth more.
A | We are away all week and the flat gets musty. What would an automatic opener do for us? | how far do they go up? | Electric ones close by themselves when it rains and can be aired by timetable, which keeps mould away when nobody is at home; in return they open only 20 centimetres by motor.
A | The bill can't be found any more. From what moment do you then count? | where do I find that? | The type plate is on the upper edge of the sash, and you see it when the window is open.
A | It's seven years old now. Which costs of a visit will land on me? | my sister's is only four years old, does she get charged the same? | During the first five years travel and labour are free of charge.
A | Fog is trapped inside the double glazing. Is that my own fault? | and if it was just on the room side? | condensation on the inner side of the pane, which comes from insufficient airing
N | Our shingles are almost level, ten degrees. What should we buy? | how much is one of those?
N | For how many years is the insulating glass unit guaranteed? | and if a burglar smashes it?
N | type plate location | what do the letters on it mean?
N | Am I allowed to hook up the sun-powered drive on my own without a tradesman? | how long will it take me, roughly? I'm no expert but I did put up our shelves.
N | I cook a lot under the eaves. Why must I get out the brush twice as often there? | do I have to sand it down first?
N | A storm with ice lumps like hen's eggs smashed it. Do you pay up? | why was that lowered from five?
A | Dew outside every dawn since we moved in: is something wrong with it? | How soon must I tell you once I've spotted something broken? | Report the fault within two months of noticing it, through the form on the web page or by telephone.
A | And for the rain sensor, how long are spare parts available? | who decides if a thing gets mended or swapped | We decide whether to repair, to replace the part or to refund the price.
