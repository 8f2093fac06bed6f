A | What is a gold item? | 2.2 "Gold item" means an Item whose correct labels are known to the Client and hidden among the others in order to measure quality.
A | what does agreement rate mean | 2.3 "Agreement rate" means the share of Items on which two labellers, working separately, give the same labels.
A | Can sound recordings be sent in for tagging as well? | Audio recordings are outside this agreement.
A | How soon must the supplier say yes or no to a work order? | A work order binds the Supplier once it has confirmed it in writing, which it must do or refuse within three working days.
A | Is the accuracy bar the same for boxes and masks? | 3.2 A batch is accepted if accuracy on Gold items is 97 percent or more for bounding boxes, and 94 percent or more for pixel masks.
A | Why are outlines judged less strictly than rectangles? | 3.3 Masks have the lower bar because even experts disagree about edges in blurred frames.
A | They botched the delivery and then botched the redo. What are we entitled to? | If it fails a second time, the Client may have it done elsewhere and deduct the price difference, up to 15 percent of the work order.
A | Who pays for redoing a rejected batch, and how fast must it happen? | 3.4 A rejected batch is labelled again at the Supplier's expense within seven days.
A | rush surcharge | Rush surcharge for delivery in under 48 hours: 30 percent
A | Compare the price of a pixel mask with that of a tracked video. | Pixel mask: 0.85 euros each | Video sequence with tracking: 2.40 euros each
A | Do we get anything off for large volumes? | 4.1 Orders of more than 200,000 bounding boxes in one calendar quarter earn a discount of 8 percent on the boxes above that number. | There's no discount on masks.
A | can the client hold back a whole invoice becuase one batch is contested? | The Client may withhold payment for a disputed batch only, not for the whole invoice.
A | Why is the daily working time capped? | 5.2 No one labels for more than six hours a day, with a break of ten minutes in each hour, because error rates were found to double after the sixth hour.
A | I was asked to look at clips of a forklift crash and I don't want to. Can they make me? | 5.3 Footage of accidents may be given only to labellers who've agreed to it in writing; they are offered counselling at the Client's expense.
A | I can make out who the person in the picture is, now what? | Should a labeller see a face that can be recognised, the Item is to be flagged and put aside the same day.
A | deletion of copies deadline | 6.4 All copies are deleted 60 days after a work order has been accepted, unless a dispute about it is pending; then they're kept until it is settled.
A | Do the annotations become ours even before we've settled the bill? | 7.1 All labels belong to the Client from the moment of delivery, paid or not.
A | The manual was updated while we're in the middle of a job. Do we have to switch over? | Batches already under way are finished by the old one, unless the Client pays for the repeated work.
A | good cause for immediate termination, both sides | A leak that was not reported, or three rejected batches in one quarter, count as good cause for the Client; payment more than 45 days late does so for the Supplier.
A | What has to be done to stop the contract from rolling over? | 9.1 The agreement runs for two years from 1 September and is extended by one year at a time unless either side gives notice three months before the end.
N | How many gold items are prepared by Hanneke Vos herself?
N | what agreement rate does a batch have to reach
N | What does it cost when a video is longer than ten seconds?
N | How quickly must the Supplier tell the Client that a batch is late?
N | Who pays the mediator's fee?
N | In which country do the labellers sit?
N | What qualification does a senior labeller need?
N | Is Mereside cheaper than a crowdsourcing platform?
N | who blurs licence plates before the handover
N | What penalty does the Supplier face if it takes screenshots?
N | I'm a labeller and the channel answer contradicts the guideline, which one counts?
N | How many counselling sessions can someone have after seeing accident footage, and with whom?
N | Interest on late payment
N | Does the discount on boxes also aply to rush orders?
N | Why must the wage be 130 percent of the minimum rather than simply the minimum?
F | Why must pixel masks reach a higher accuracy than bounding boxes?
F | What does clause 10.2 say about liability?
F | Why are items marked "unsure" paid at only half price?
F | Why does the Supplier have 72 hours to report a leak?
F | Under what conditions may the Supplier train its own models on the labels?
O | Which spices go into a Moroccan tagine?
O | How many moons does Saturn have?
