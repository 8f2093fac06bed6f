A | What is a stone? | stone | unmelted grain | 0.3 mm
A | what does smear mean as a label | smear | dirt or coolant, washable | 5 mm
A | What changed compared with the predecessor? | It replaces Sorrel-1, which knew only three labels and needed colour cameras.
A | How tiny may trapped gas be for the camera to still catch it? | bubble | gas enclosed in the glass | 0.4 mm
A | What happens to panes that are merely dirty? | A smear isn't a fault: such panes are sent to the washer and seen again.
A | Can we rely on it alone for fire-resistant panes? | It mustn't be the only check on fire-resistant panes: there a person looks at every pane, whatever the model says.
A | Is it suited to bent windscreens? | Not intended for curved glass, wired glass, or any decision about the staff.
A | who drew the labels | Labels were drawn by nine inspectors; each image was seen by two of them.
A | Why did one production line's pictures not go into the learning material? | Line 4 was kept out of training to serve as a test of transfer.
A | Why weren't chips oversampled as stones were? | We did not do so with chips, as an earlier attempt made the model see chips on every dark edge.
A | recall of scratch | scratch | 92.1% | 88.4%
A | Which is better at catching flaws, the software or the staff, and who cries wolf more? | Compared with the inspectors: in a trial over ten shifts the model missed 41 faults and the people 67, but people raised fewer false alarms, 30 against 52.
A | How much slower is it without the acclerator? | The model runs on one industrial PC per line with a small accelerator, and takes 19 milliseconds an image. | Without the accelerator it takes 140, which is too slow for belts faster than 0.3 metres a second.
A | We get too many needless rejects. What's the downside of turning up the cut-off? | At 0.6 false alarms fall by half, but one scratch in seven goes through.
A | Just hosed everything down and now it reports flaws everywhere. What should I do? | - Water drops after a cleaning stop are taken for bubbles for about three minutes. Hold the sorter for that time.
A | scratches direction missed | - Scratches parallel to the belt are missed twice as often as those across it.
A | It's freezing in here. Does that bother the system? | - Below 10 degrees in the hall the camera housing fogs up. The model does not notice this. A fog sensor is planned.
A | When is a line switched to manual inspection? | If recall on them falls below 90%, the line goes over to manual inspection until Bartek's team has released it.
A | Does a brightness shift stop the line? | Drift is watched by comparing the mean brightness of images with that of the training data; a shift of more than 12% sends a warning, but doesn't stop anything.
A | A worker's fingers got into a picture. What becomes of it? | Should a hand be visible, the image is deleted within the shift.
N | What recall did Sorrel-1 reach on scratches?
N | How were the 18,000 synthetic images made?
N | How many images of line 3 are in the training data?
N | why was the threshold set at 0.45
N | What does the industrial PC cost per line?
N | Is Sorrel-2 better than a YOLO model?
N | When will the fog sensor be fitted?
N | precision on line 4
N | How long does retraining take?
N | What objections did the works council raise?
N | Who is the contact at the University of Lindmere?
N | The two inspectors disagreed about a label, which one went into the training data?
N | Up to what thickness of glass has the model been tested?
N | How long does manual inspecton of a line usually last before it's released again?
N | The accelerator in one of the PCs has died on a night shift, who is supposed to swap it?
F | Why is recall on line 4 higher than on the other lines?
F | Why do inspectors miss fewer faults than the model?
F | What does the sixth label stand for?
F | Why did the university draw the labels?
F | Why are stones shown to the model less often than they occur?
O | How do I remove red wine from a carpet?
O | What year did the Berlin Wall fall?
