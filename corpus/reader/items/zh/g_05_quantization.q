A | How much RAM should my PC have? | Main memory of at least 1.3 times the size of the original model
A | How long will the column-wise technique keep me waiting? | A 7B model takes about 25 minutes.
A | How many example passages must I collect for the technique advised at four bits? | Needs 32 or more sample texts; 9 minutes.
A | At what point does collecting further examples become a waste? | More than 512 samples brought no gain in any of our runs.
A | What sort of speed-up can a single user expect from compressing? | For this reason brisk gives little or no gain when large batches are served: at batch size 1 the 4-bit model was 2.7 times as fast as the original, at batch size 64 it was 5 percent slower.
A | Why can't I feed it a .pkl? | Pickle files are refused, because opening them can run code.
A | Why does shrinking make a chatbot spit out words more quickly? | Smaller weights load faster, and since text generation is mostly limited by how fast memory can be read, they also generate faster.
A | Our clinic's bot was tuned up on news articles. How much harm might that do? | They should resemble what the model will be asked; a model for medical letters that was calibrated on newspaper text lost twice as much as one calibrated on letters.
A | Can I fine-tune the compressed version directly? | Training a quantized file is not possible, but LoRA adapters made for the original can be loaded on top of a 4-bit or 8-bit file.
A | I only have a Microsoft laptop. Which technique is open to me? | Windows is supported for rtn only.
A | no gpu here, what can i still use? | For method gptq, a CUDA card with 12 GB; the methods rtn and awq-lite run without one
A | What exit status tells me I lacked RAM? | The command ends with code 0 on success, 3 if memory ran out, and 5 if the result strayed too far (see section 7).
A | Which skills go to pieces first under the harshest compression? | At 3 bits, sums and source code broke down well before plain prose did; the share of programs that passed their tests fell from 31 to 17 percent.
A | May I use questions from my final exam set for calibrating? | Do not use test questions as samples.
N | How long does rtn take to round the weights of Corvid-34B?
N | What perplexity did Corvid-34B have with gptq at 3 bits?
N | How many large outlier weights did Corvid-7B have before release 1.1?
N | Which layers besides the embedding and the output layer should be added to --keep at 3 bits?
N | By how many percent does a 4-bit file grow at group 64?
N | Which CUDA version must the card with 12 GB have for method gptq?
N | What are the 20 prompts that brisk runs through both models after converting?
F | Why does --asym have an effect at 8 bits alone?
F | Why does awq-lite have a lower perplexity than gptq at 3 bits?
F | Why do larger models suffer more from quantizing at 4 bits than smaller ones?
