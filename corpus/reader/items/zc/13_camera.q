A | Where did Orvia save the 90 grams? | Orvia saved it by taking out the built-in flash, which I miss about twice a year.
A | I shoot in Lapland at minus fifteen. Does it still work? | In the cold the display turns sluggish, below minus 10 quite blank, but the pictures are taken all the same.
A | mechanical vs electronic shutter speed | The mechanical shutter goes to 1/4000 s and makes 6 frames a second. The electronic one goes to 1/16000 s, makes 14 and is silent.
A | Why does the columnist not use the silent shutter all the time? | Because it reads the sensor line by line, in about 1/30 s. Golf clubs bend like bananas, and under LED lamps you get stripes.
A | Whose eyes can the M5 recognise? | The old one found faces; the new one finds eyes, of people, cats, dogs and birds, and holds them.
A | Does the focus detection pick up butterflies and beetles too? | Insects it ignores.
A | What lens do I need for focusing by moonlight? | It focuses down to minus 4 EV, which is moonlight, provided the lens is f/2 or faster.
A | half my pictures are blurry as if it fires before it is ready, which setting do i change | Go to menu C, page 2, and set "Priority" to Focus, unless you shoot sports and would rather have a soft picture than none.
A | What is Fn2 assigned to? | Fn2 brings up the spirit level.
A | What has to be done with my settings before I update the firmware, and will an old file load afterwards? | A firmware update wipes them, so save beforehand. | Files from firmware 1 cannot be read by firmware 2.
A | battery life finder | The maker says 380 frames; I got 520 with the finder and 430 with the rear screen.
A | Is any of the cheap knock-off cells decent? | The third, by Lumen, has been faultless, but showed only 82 per cent of the capacity printed on it.
A | What is a raw file? | A raw file is a record of what the sensor measured before the camera made a picture of it.
A | Do I lose quality by choosing the compressed kind? | Uncompressed it takes 52 MB here, compressed 29 MB, and I couldn't find any difference in two hundred pairs.
A | Why is small raw a bad idea? | There is a third kind, "small raw", with 11 megapixels instead of 26; don't, as it throws away the very reserve in the highlights for the sake of which one takes raw.
A | difference between the upper and lower slot | The upper takes fast UHS-II cards, the lower only the slower UHS-I.
A | How many frames in a burst when everything is being written twice? | If you write to both at once, the burst ends after 31 frames and not after 78.
A | How does the X1 fare against it in the dark, and what do I pay for that? | The larger sensor of the Orvia X1 is a stop and a half better than the M5, for twice the price and a third more weight.
A | I take mountains and lakes with my M4, is it worth swoping? | If you own the M4 and do landscapes, no: the pixels are as many and the colours are the same.
A | Would it do for recording hour-long concerts? | If you film, wait, because after 25 minutes in 4K mine became so hot that it stopped, and Orvia has announced a model with a fan for the spring.
N | What does the M4 cost nowadays?
N | How many frames did the Lumen battery give?
N | What will the model with the fan be called?
N | How many sharp frames of a hundred did the X1 get with birds?
N | Which company made the battery that swelled?
N | When did the M5 come on the market?
N | what does the 16 mm lens cost
N | Is the M5 better for birds than the Sony A7C?
N | How do I load M5SET.DAT back from the card?
N | How long is the guarantee?
N | Why did the Madrid workshop charge nothing for the dial?
N | How many megapixels has the X1?
N | My strap lug has cracked. Is there a workshop in Portugal?
N | how many releases is the mechanical shuter rated for
N | Which firmware version does she have on hers at present?
F | Why is the M5 heavier than the M4?
F | Why does Beatriz leave the electronic shutter on for golf?
F | What did she say about the M3's autofocus?
F | How did the workshop repair the eye-cup's broken screw?
F | Why did the M4 get 71 of 100 bird pictures sharp?
O | How is cheddar made?
O | What is the notice period for a tenancy in Scotland?
