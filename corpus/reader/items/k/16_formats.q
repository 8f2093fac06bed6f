A | What is a container? | A container, such as MP4 or MKV, is a wrapper that can hold streams of different kinds; the name of a container therefore says little about how its contents are coded.
A | difference between lossless and lossy | Lossless compression makes a file smaller so that every bit can be restored. Lossy compression leaves out what the eye or ear hardly notices; what has been left out is gone for good, and each further saving leaves out a little more.
A | When was JPEG published? | JPEG, published in 1992, is lossy and suited to photographs.
A | Why was PNG devised? | It was devised in 1995 because the compression in GIF was under patent.
A | I want to save a screenshot with sharp letters, what should I pick? | It is the best choice for screenshots, logos and drawings, but a photograph stored as PNG is five to eight times larger than as JPEG.
A | number of colours GIF | GIF can show only 256 colours, but it can move.
A | Who came up with WebP? | WebP, presented by Google in 2010, offers both lossy and lossless modes.
A | How big is an uncompressed 12 megapixel TIFF? | Uncompressed, a picture of 12 megapixels takes up 36 MB.
A | The forum won't let me upload my vector drawing, why on earth not? | As it may contain scripts, many websites refuse SVG files uploaded by users.
A | Which encoding should plain text use today? | Everything can open it, provided that the encoding is known; today this should be UTF-8.
A | Why are PDFs a pain on a phone? | Changing a PDF is laborious, and on small screens it is hard to read because lines do not re-flow.
A | What is not alowed in PDF/A? | All fonts must be embedded; scripts, sound, video and encryption are not allowed.
A | compare A-1a with A-1b | Level A-1b guarantees only that the page looks the same, level A-1a in addition that the text can be read aloud in the right order.
A | Will my macros survive if I save a Word file for LibreOffice? | When one is turned into the other, comments and simple formatting are kept, but macros are not.
A | Is EPUB good for pages full of tables? | It is not suited to pages with many tables.
A | I recorded a whole day's concert and the recorder stops at 4 GB. What is behind that? | Files cannot be larger than 4 GB, since the length is stored in 32 bits.
A | MP3 patents expiry | The last patents ran out in 2017.
A | Why is Opus used for calls over the internet? | It is used for telephony on the internet because its delay can be as low as 5 milliseconds.
A | How does Linux tell what kind a file is? | Linux, as a rule, looks at the first bytes, the so-called magic number: a PNG begins with 89 50 4E 47, a PDF with the characters %PDF.
A | How often should I look whether my old files can still be opened? | Check every five years whether the formats can still be opened; convert them if fewer than two programs remain that can read them.
N | Who invented FLAC?
N | When was SVG published?
N | What are the first bytes of a JPEG?
N | How large is one minute of sound in Opus in megabytes?
N | HEIC versus JPEG size
N | Can GIF have half-transparent areas?
N | Which program can turn my old slides in TIFF into PDF/A?
N | I've a box of floppy disks with WordPerfect letters, how can I read them?
N | Which checksum method is recommended for archives?
N | What is the difference between MP4 and MKV?
N | In which year did EPUB come out?
N | How do I remove the place where a photo was taken before I put it on the net?
N | Which public administartions prescribe ODT?
N | My music player is quite old and I would like to know whether it can play FLAC. Which devices support it?
N | How does macOS recognise a format?
F | Why does JPEG handle transparency better than PNG?
F | Why is it best to zip and encrypt archives?
F | Why does MP3 sound better than Opus at the same data rate?
F | Why is AV1 recommended over H.265 for archived films?
F | Why must fonts be left out of PDF/A files?
O | How long should I boil a lobster?
O | What are the rules of cricket?
