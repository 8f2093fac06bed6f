A | How many people still speak it in everyday life and how many can follow it? | It is spoken daily by perhaps 6,000 people, nearly all of them over fifty, and understood by three times as many.
A | Which other dialects is it grouped with? | Linguists class it with the coastal group, together with Harn and Old Marl, though its speakers regard it as a language of its own and Harn as a bad imitation.
A | What happens to the letter r in different positions? | Its best-known mark is the loss of r after a vowel, which lengthens the vowel instead: "barn" becomes "baan". At the beginning of a word, on the other hand, r is rolled with vigour.
A | How could you once tell by ear where somebody came from? | The vowel of "house" is pronounced as in "goose" by the fishing families and as in "hay" by the farmers; until about 1950 this was enough to tell, with your eyes shut, on which side of the dike a person had been born.
A | Why did one of the two ways of saying the word win out? | Today the farmers' form has prevailed, for the fishermen moved into the villages when the harbour at Lask silted up.
A | Why did the clergyman connect the little extra sound with devoutness? | The pastor Ebbe Norling, who compiled the first word list in 1837, took it for a sign of piety, since he heard it mostly in prayers.
A | difference wey uz | "Wey" includes the person addressed, "uz" leaves him out.
A | My hosts said "uz are going to eat". Should I stay for dinner? | "Wey are going to eat" is an invitation; "uz are going to eat" is a hint to go home.
A | How do Solvang and Kern each account for the two forms of we? | Margit Solvang (1961) thinks of contact with the Lethe traders, whose language had it, but they came only in summer and mostly kept to themselves. Tobias Kern (1994) holds that it arose on the spot out of an emphatic "us others".
A | What does "she han fall" mean as opposed to "she did fall"? | The past tense is formed with "did" when the speaker saw the event and with "han" when he knows of it by hearsay: "she did fall", "she han fall".
A | Could bad grammar cost you money before a judge? | In the old court of the marsh, whose records are preserved from 1570 to 1802, witnesses were fined for choosing the wrong form.
A | How do they talk about things that haven't taken place yet? | There is no future tense. One uses the present and names the tide: "I come by the second flood" means tomorrow morning, more or less.
A | words for mud list | They are graded by what the mud will carry: "slink" bears a gull, "prool" a child, "haddock-floor" a man, "stam" a man with a sledge.
A | what is a tessel | Many words for plants and tools were taken over from Lethe, for instance "tessel" for a kind of net.
A | Does anybody still count in the backward fashion? | Nobody under seventy uses these numerals any more except in a card game called pitter.
A | Which way of spelling would you pick for texting, and why? | The newest, devised by the teacher Ana Broch for her pupils in 2005, doubles the vowel; it is the only one that can be typed on any telephone, and young people who write Westrin at all write it like this.
A | Which three ways of writing the dialect exist and how does each treat vowel length? | Norling's of 1837 uses the letters of the standard language and is easy to read but hides the length of vowels. | The society Westrin Mouth, founded in 1968, marks length with a circumflex. | The newest, devised by the teacher Ana Broch for her pupils in 2005, doubles the vowel; it is the only one that can be typed on any telephone, and young people who write Westrin at all write it like this.
A | How were pupils shamed for talking like their parents? | As recently as 1970 children were made to wear a wooden fish round the neck if they were caught speaking Westrin at school; they could get rid of it only by catching another.
A | There are six of us mums and dads who want our kids to have lessons in it. Is that enough? | Since 1999 the dialect may be taught for one hour a week, but only if at least eight parents ask for it in writing.
A | Can I simply go to the archive and listen to the tape of an old fisherwoman? | The recordings that Solvang made on wire between 1952 and 1958, some 90 hours of speech, can be listened to at the county archive by appointment. Those of women may be heard only with the consent of the family, as they were promised at the time.
N | How many people speak Harn?
N | When did the harbour at Lask silt up?
N | How many entries did Ebbe Norling's word list have?
N | Does Old Marl also drop the r after a vowel?
N | what echo vowel is it, an a or an e
N | What did the Lethe traders deal in?
N | How high was the fine for a witness who chose "han" instead of "did"?
N | Why do the court records break off in 1802?
N | How do people in Westrin count above twenty?
N | how to play pitter rules
N | In what year did the council decide on the spelling of the street signs?
N | Who dreamed up the wooden fish, and what was carved on it?
N | Which three shools teach the dialect at present?
N | I missed last Sunday's broadcast, can I hear it again anywhere on the internet?
N | How long does it take the county archive to give you an appointment?
F | Why did Tobias Kern believe that the Lethe traders brought the two words for we?
F | Why does Westrin need three different future tenses?
F | Why did the pastor Norling put circumflexes on long vowels?
F | Why is the fishermen's pronunciation of "house" the only one left today?
F | Why is it forbidden to teach the dialect in any school since 1999?
O | How can I lower the idle speed of a moped?
O | What is the boiling point of ethanol?
