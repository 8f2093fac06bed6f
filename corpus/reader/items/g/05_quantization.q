A | How small does a 7-billion-parameter model get? | A model of 7 billion parameters thus shrinks from 14 GB to about 7 GB or 3.5 GB, plus some 4 percent for the scale factors.
A | Why would a smaller file make my chatbot talk quicker? | Smaller weights load faster, and since text generation is mostly limited by how fast memory can be read, they also generate faster.
A | What is a scale factor? | A scale factor is the number by which a stored integer is multiplied to get back an approximation of the weight.
A | zero point meaning | The zero point is a second number, used only in asymmetric mode, that says which integer stands for zero.
A | I haven't got a graphics card. Which of the methods can I still run? | For method gptq, a CUDA card with 12 GB; the methods rtn and awq-lite run without one
A | Why are pickle files refused? | Pickle files are refused, because opening them can run code.
A | Does it work on Windows? | Windows is supported for rtn only.
A | How much RAM do I need to convert? | Main memory of at least 1.3 times the size of the original model
A | Can I use rtn at 3 bits? | At 4 bits it shows, and at 3 bits rtn must not be used.
A | How long does gptq take on a 7B model? | A 7B model takes about 25 minutes.
A | Which method is recommended at 4 bits and why? | Recommended at 4 bits, where it comes near gptq in a third of the time.
A | how does awq-lite treat the channels with big activations | The 1 percent of channels with the largest activations are scaled up before rounding, so that they lose less.
A | What perplexity does gptq reach at 3 bits? | | gptq | 6.12 | 6.27 | 6.91 |
A | Do bigger models lose less quality? | Larger models suffer less: Corvid-34B with awq-lite at 4 bits went from 5.02 to only 5.07.
A | I squeezed my model as far as it goes and now the code it writes is rubbish though its prose is fine. Known thing? | At 3 bits, sums and source code broke down well before plain prose did; the share of programs that passed their tests fell from 31 to 17 percent.
A | What does group 32 cost in size? | Smaller groups are more exact but add to the size: at group 32 a 4-bit file grows by about 12 percent.
A | Which layers stay at 16 bits unless I say otherwise? | By default the embedding and the output layer are kept.
A | The command ended with a 3. What happened? | The command ends with code 0 on success, 3 if memory ran out, and 5 if the result strayed too far (see section 7).
A | Does it matter what kind of texts I calibrate with? | They should resemble what the model will be asked; a model for medical letters that was calibrated on newspaper text lost twice as much as one calibrated on letters.
A | Is there any point in feeding it a thousand samples? | More than 512 samples brought no gain in any of our runs.
A | When is a file marked "unsafe"? | If they agree on fewer than 90 percent, the file is written but marked "unsafe", and brisk serve refuses to load it unless --force is given.
A | How much time dose --no-check save? | This check can be turned off with --no-check, which saves about a minute.
A | We serve sixty-odd users in one batch and see no speed-up at all. Why is that? | For this reason brisk gives little or no gain when large batches are served: at batch size 1 the 4-bit model was 2.7 times as fast as the original, at batch size 64 it was 5 percent slower.
A | Can I put LoRA adapters on a quantized file? | Training a quantized file is not possible, but LoRA adapters made for the original can be loaded on top of a 4-bit or 8-bit file.
N | Who develops brisk and under which licence?
N | How long does Corvid-34B take to convert with awq-lite?
N | What perplexity does Corvid-34B have at 3 bits?
N | default value of --seed
N | My laptop is a Mac with an M2 chip. Will it run there?
N | Which outputs does brisk serve offer, a web page or only a socket?
N | How many tokens does the manual's test text have?
N | What was new in version 2.3 compared with 2.2?
N | I've got a quantized file from another tool. Can I load it here?
N | How do I turn a quantized file back into a 16-bit one?
F | Why does rtn need 128 sample texts?
F | How do I quantize activations to 8 bits?
F | What does the 2-bit setting do to quality?
F | Why is awq-lite slower than gptq?
O | How many moons does Jupiter have?
O | How do I get red wine out of a carpet?
