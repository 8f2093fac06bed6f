A | what's quantization | Quantization stores the weights of a model with fewer bits.
A | Why does shrinking the weights also speed things up? | The model gets smaller, and since writing text is mostly limited by how fast weights can be read from memory, it also gets faster.
A | Q5 file size | | Q5 | 5.7 GB | 6.33 | 8.3 |
A | I mostly have it write programs and I've plenty of RAM. which one do I get? | **Q6** if memory is no concern and the work is code or arithmetic, which suffer first.
A | bigger model at 4 bit or smaller one at 8 bit if both files are the same size? | A larger model at Q4 usually beats a smaller one at Q8 of the same file size. | This stops being true below about 3 bits.
A | PTQ vs QAT | What is described above is post-training quantization (PTQ): it takes minutes to hours and no labelled data. | In quantization-aware training (QAT) rounding is simulated while the model is trained, so that the weights adapt to it.
A | after converting it only spits out nonsense, what did I do wrong | **Gibberish after quantizing**: the source was already quantized. Always start from F16 or BF16, since rounding errors add up.
A | Does Q6 need callibration? | Q5 and above need no calibration.
A | how much sample text is enough for calibrating | 100,000 tokens are enough; with a million we saw no further gain.
A | Why is "4 bits" really 4.5? | Small blocks follow the data more closely but need more scales; with a 16-bit scale per 32 weights, "4 bits" are really 4.5.
A | why does one extreme number spoil things for those around it | A single outlier stretches the scale of its block and makes all its neighbours coarser.
A | level mismatch error | **"level mismatch"**: the importance file was made from another model. Calibrate again.
A | How do symmetric and asymmetric quantization differ, and where does Petrel use each? | Symmetric quantization maps zero to zero and stores only a scale. | Asymmetric quantization also stores an offset, which helps when values are not centred on zero. | Petrel uses symmetric for weights and asymmetric for activations.
A | What options do I have for making the memory of past tokens smaller, and what does each do to quality? | `--kv q8` halves it with no loss that we could measure. | `--kv q4` quarters it, but harms long documents noticeably. | Keys are more sensitive than values; `--kv q8:q4` stores keys in 8 bits and values in 4 and is a fair compromise.
A | My stick won't accept the download because it's too big, what now | **File too large for FAT32**: FAT32 holds no file of 4 GiB or more. Use `petrel split --size 3G`.
A | Can Petrel do quantization-aware training? | Petrel does PTQ only; it can load QAT models that others have made, if they are in the PTL format.
A | is Q2 alright for a customer chatbot | **Q2** is there for experiments. Do not use it for anything that matters.
A | Which layers keep a finer grain no matter what, and why? | The embedding table and the output layer are kept at Q6 at least, whatever level you choose, because they cost little and errors in them hit each token.
A | old computer without AVX2 - what runs fastest there? | Q8 is the quickest level on such machines.
A | By how much did calibration improve Q3? | Calibration lowered the perplexity of Q3 from 7.31 to 6.97; the table shows calibrated values.
N | What perplexity does Q4 have without calibration?
N | how many tokens per second does Q4 give on a graphics card
N | who develops the Petrel runtime?
N | Why are the blocks 32 weights and not 64?
N | is Petrel's Q4 better than GGUF's Q4_K_M?
N | how long does quantising itself tkae once calibration is done
N | What licence is Osier-8B under?
N | How big does the KV cache of Osier-8B get at full context?
N | what score does Osier-8B reach on arithmetic at Q3
N | I've got a phone with 6 GB of memory. Will the Q4 file run on it?
N | --pure size saving
N | What changed between v2.3 and v2.4?
N | which calibration text was used for the figures in the table?
N | how do I turn a safetensors model into the PTL format?
N | Why are keys touchier than values?
F | Why is Q2's perplexity lower than Q3's?
F | Why does Q8 calibration take 25 minutes and need labelled data?
F | How do I use Petrel's Q1 level?
F | why are the normalisation weights stored in 4 bits?
F | Why does QAT need less computing time than PTQ?
O | which mushrooms grow under birch trees?
O | How do I cancel a gym contract when I move abroad?
