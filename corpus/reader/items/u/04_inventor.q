A | Why was he thrown out of school? | He left school at thirteen because he had been caught selling other boys a device that rang the end-of-lesson bell four minutes early.
A | Did he finish his training as a locksmith? | After an apprenticeship with the locksmith Hurst, broken off after three of five years, he worked for the railway as a carriage fitter.
A | How were railway passengers cheating on fares? | There he saw that guards lost up to a third of their fares, since a paper ticket could be handed to a second passenger through the window.
A | How did the ticket clipper work? | His answer was a pair of pliers that punched a hole in a shape changing with the day of the week.
A | patent number clipper | It was patented in 1876 as number 4,117.
A | Why did winning in court leave him poorer? | He won after seven years, but the damages of 1,850 pounds were eaten up by the costs, which came to 2,010.
A | How did the price of his clipper compare with that of the foreign copies? | The railway bought 900 clippers at six shillings each and then had copies made abroad for two.
A | What is a self-winding shop blind? | A coil spring inside the roller stores the force of pulling the blind down and gives it back when a catch is released; a fan brake keeps it from rushing up.
A | Why had some places outlawed such shades before his came along? | Earlier spring blinds had no brake and were banned in several towns, as they had struck passers-by in the face.
A | Who really came up with the part that slows it down? | It was the work of his foreman, Dora Sykes, as he admitted only in his will, where he left her a fifth of the royalties.
A | My shopfront is 11 feet across, which model would have suited me and what did it cost? | The Arcade, for windows of up to 14 feet, with two springs and an iron box, at 5 pounds.
A | Was there any way to lose the warranty on the dearer model? | It had to be oiled twice a year, or the guarantee of ten years was void.
A | What was wrong with the device for fastening sheets together? | It weighed 9 kilograms, however, and needed both hands and, according to an advertisement meant as praise, "the whole weight of the operator".
A | what ended the stapler | Lighter rivals with ready-made wire staples drove it from the market in 1897.
A | Why did the city send its cleaning machines back? | Fourteen were delivered to the city of Leyholm and returned within a month, for they raised more dust than they gathered.
A | Which gadget that he didn't take seriously outlived him by half a century? | His automatic egg opener, on the other hand, which he regarded as a toy, was still being made in 1960.
A | book of complaints | He kept a book of complaints, in which he entered anything that annoyed him during the day; of his 63 patents, 40 can be traced back to an entry.
A | How did he turn an idea into a prototype, and why no plans on paper? | He built each idea at once in cardboard, full size, and went about with it for a week before touching metal. He held that "a drawing agrees with everything".
A | What do Calloway and Render disagree about? | She regards him as a forerunner of design that starts from the user. Her critic Paul Render objects that Quill never once asked a user anything and merely found himself annoying to be without.
A | Which of his inventions failed, and for what reasons? | Lighter rivals with ready-made wire staples drove it from the market in 1897. | Fourteen were delivered to the city of Leyholm and returned within a month, for they raised more dust than they gathered. | A proposal for heating churches through the soles of the pews was never tried out.
N | What did his mother teach at her school?
N | Why did Quill break off the apprenticeship with Hurst?
N | Which shape did the clipper punch on a Thursday?
N | In which country were the cheap copies made?
N | When was the shop blind patented?
N | Who got the other four fifths of the royalties?
N | What was the firm that Dora Sykes founded called?
N | How often did the Standard have to be oiled?
N | how did the fan brake work exactly
N | What did a Quill stapler cost the banks?
N | How much money did he lose on the velocipede?
N | Was the egg opener better than a normal knife for soft boiled egs?
N | Did he ever marry or have children?
N | I run a small museum myself. How do they get hold of the tickets for trying the clippers, and what do those cost?
N | Into what language has the Calloway biography been translated?
F | Why did the railway win the lawsuit against Quill?
F | Why was the Arcade model fitted with one spring only?
F | Why did Dora Sykes leave Quill a fifth of her royalties?
F | How did Quill's detailed drawings help him to improve the stapler?
F | How did the churches like the pew heating once it was installed?
O | Which vaccines does a rabbit need?
O | How is the area of a trapezium computed?
