/** What kind of answer a question wants beside the statements themselves. */
export type QuestionKind =
  | 'SAYING'
  | 'POSITION'
  | 'CHANGE'
  | 'AGREEMENT'
  | 'DISAGREEMENT'
  | 'COMPARISON'
  | 'WHO_IS'
  | 'MOST_QUOTED'

/** A way to ask, as data: what it means in the plainest words, which the grammar of clauses reads. */
export interface Phrasing {
  readonly kind: QuestionKind
  readonly pattern: RegExp
  /** The same question in plain words; $1 and $2 are groups of the pattern. */
  readonly means: string
  /** A question of this kind, and the same in plain words. */
  readonly example: readonly [asked: string, plain: string]
}

const AUX = '(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could)'
const ON = '(?:on|about|over|regarding|concerning|of|to|towards?)'
const OWN = '(?:his|her|its|their)'
const phrasing = (
  kind: QuestionKind,
  source: string,
  means: string,
  asked: string,
  plain: string,
  flags = 'i',
): Phrasing => ({
  kind,
  pattern: new RegExp(`^${source}\\s*[?.!]*$`, flags),
  means,
  example: [asked, plain],
})

/**
 * Ways to ask for a position, a change, agreement or a person, the first that fits. Source: general knowledge of English questions and
 * of what newsrooms ask for ("where do they stand").
 */
export const PHRASINGS: readonly Phrasing[] = [
  phrasing(
    'POSITION',
    `where ${AUX} (.+?) stand ${ON} (.+)`,
    'what did $1 say about $2',
    'Where does Doe stand on ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `what ${AUX} (.+?) make of (.+)`,
    'what did $1 say about $2',
    'What do sailors make of the ferry?',
    'what did sailors say about the ferry',
  ),
  phrasing(
    'SAYING',
    `what ${AUX} (.+?) (?:think|feel|believe) (?:of|about) (.+)`,
    'what did $1 say about $2',
    'What does Doe think of ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `how ${AUX} (.+?) (?:feel|think) ${ON} (.+)`,
    'what did $1 say about $2',
    'How does Doe feel about ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `what ${AUX} (.+?) (?:have|had|got) to say ${ON} (.+)`,
    'what did $1 say about $2',
    'What did Doe have to say about ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `how ${AUX} (.+?) (?:react|respond|reply|answer)(?:ed)? to (.+)`,
    'what did $1 say about $2',
    'How did Malta react to the ban?',
    'what did Malta say about the ban',
  ),
  phrasing(
    'POSITION',
    `how ${AUX} (.+?) (?:pay|paid) tribute to (.+)`,
    'what did $1 say about $2',
    'How did sailors pay tribute to Doe?',
    'what did sailors say about Doe',
  ),
  phrasing(
    'SAYING',
    `who (?:has |have |had |else )*(?:pays?|paid) (?:a )?tributes? to ([^,]+?)`,
    'who spoke about $1',
    'Who paid tribute to Doe?',
    'who spoke about Doe',
  ),
  phrasing(
    'SAYING',
    `(?:list|show|find|what (?:were|are))(?: me)?(?: all)?(?: the)? tributes(?: that)? (.+?) (?:have |has )?paid to ([^,]+?)`,
    'what did $1 say about $2',
    'List the tributes that sailors paid to Doe',
    'what did sailors say about Doe',
  ),
  phrasing(
    'POSITION',
    `(?:what (?:were|are)|list|show|find)?(?: me)?(?: all)?(?: the)? tributes (?:(?:that )?(?:were |have been )?(?:paid )?)?to ([^,]+?)(?:,.*)?`,
    'what was said about $1',
    'List the tributes to Doe',
    'what was said about Doe',
  ),
  phrasing(
    'POSITION',
    `(?:what(?:'s| is| was| are| were)|what) (?:the )?(?:position|view|views|stance|opinion|take|attitude|thoughts?) of (.+?) (?:on|about|towards?|regarding) (.+)`,
    'what did $1 say about $2',
    'What is the position of Malta on ferries?',
    'what did Malta say about ferries',
  ),
  phrasing(
    'POSITION',
    `(?:what(?:'s| is| was| are| were) )?(?:the )?(.+?)(?:'s|’s|s'|s’) (?:position|view|views|stance|opinion|take|attitude|thoughts?|line|reaction|response) (?:on|about|of|to|towards?|regarding) (.+)`,
    'what did $1 say about $2',
    "Doe's view of ferries",
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `where ${AUX} (.+?) (?:when|as|while) (?:he|she|it|they) (?:said|spoke|talked|told|commented|remarked) (?:that |about |of |on )?(.+)`,
    'where did $1 say $2',
    'Where was Doe when she spoke about ferries?',
    'where did Doe say ferries',
  ),
  phrasing(
    'POSITION',
    `where ${AUX} (.+? (?:say|said|think|believe|claim|suggest|suspect)) (.+) (?:come|came|comes|originated?|is|was|were|are) from`,
    'what did $1 $2 came from',
    'Where did Doe say the ferry came from?',
    'what did Doe say the ferry came from',
  ),
  phrasing(
    'CHANGE',
    `(?:has|have|did) (.+?) (?:changed?|reversed?|revised?|flip-flopped|flipped|shifted|shift) (?:${OWN} (?:mind|position|tune|view|views|stance|line|story) )?${ON} (.+)`,
    'what did $1 say about $2',
    'Has Doe changed her mind about ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'AGREEMENT',
    `who (?:else )?(?:agrees?|agreed|sides?|sided) with (.+?) ${ON} (.+)`,
    'what did $1 say about $2',
    'Who agrees with Doe on ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'DISAGREEMENT',
    `who (?:else )?(?:disagrees?|disagreed|(?:does not|doesn['’]t|did not|didn['’]t) agree) with (.+?) ${ON} (.+)`,
    'what did $1 say about $2',
    'Who disagrees with Doe on ferries?',
    'what did Doe say about ferries',
  ),
  phrasing(
    'SAYING',
    `who (?:else )?(?:agrees?|agreed|thinks?|thought|believes?|believed) (?:that )?((?!with\\b).+)`,
    'who said that $1',
    'Who agrees that the ferry is late?',
    'who said that the ferry is late',
  ),
  phrasing(
    'COMPARISON',
    `(?:do|did|does) (.+? and .+?) (?:dis)?agree (?:on|about|over|with each other (?:on|about)|that|whether|on whether) (.+)`,
    'what did $1 say about $2',
    'Do Doe and Roe agree on ferries?',
    'what did Doe and Roe say about ferries',
  ),
  phrasing(
    'COMPARISON',
    `(?:what|how) ${AUX} (.+? and .+?) (?:each |both |respectively )?(?:say|think|differ) (?:about|on|over|of) (.+)`,
    'what did $1 say about $2',
    'What did Doe and Roe each say about ferries?',
    'what did Doe and Roe say about ferries',
  ),
  phrasing(
    'COMPARISON',
    `(?:compare )?what (.+? and .+?) (?:said|say|think) (?:about|on|over|of) (.+)`,
    'what did $1 say about $2',
    'Compare what Doe and Roe said about ferries',
    'what did Doe and Roe say about ferries',
  ),
  phrasing(
    'COMPARISON',
    `compare (.+? and .+?) (?:on|about|over) (.+)`,
    'what did $1 say about $2',
    'Compare Doe and Roe on ferries',
    'what did Doe and Roe say about ferries',
  ),
  phrasing(
    'SAYING',
    `what (?:is|was|were|are) the (?:latest|most recent|last|newest) (?:thing|words?|comments?|statements?)(?: that)? (.+?) (?:has |have |had )?(?:said|say|says) (?:about|on|of) (.+)`,
    'what did $1 last say about $2',
    'What is the latest thing Doe has said about ferries?',
    'what did Doe last say about ferries',
  ),
  phrasing(
    'SAYING',
    `what (?:is|was|are|were)(?: the)? (?:latest|newest)(?: that)? (.+?) (?:has |have |had )?(?:said|say|says) (?:about|on|of) (.+)`,
    'what did $1 last say about $2',
    'What is the latest Doe has said about ferries?',
    'what did Doe last say about ferries',
  ),
  phrasing(
    'SAYING',
    `what (?:is|was|were|are) the first (?:thing|words?|comments?|statements?)(?: that)? (.+?) (?:has |have |had )?(?:said|say|says) (?:about|on|of|after) (.+)`,
    'what did $1 first say about $2',
    'What was the first thing Doe said about ferries?',
    'what did Doe first say about ferries',
  ),
  phrasing(
    'SAYING',
    `(?:quotes?|statements?|comments?|remarks?|everything|anything)(?: said| made)? (?:by|from) (.+?) (?:on|about|of) ((?:how|what|whether|why|when|the way) .+)`,
    'what did $1 say about $2',
    'Quotes by Doe on how the ferry sank',
    'what did Doe say about how the ferry sank',
  ),
  phrasing(
    'SAYING',
    `(?:for )?what reasons? ${AUX} (.+?) give(?:n)? for (.+)`,
    'what did $1 say about $2',
    'What reason did Doe give for the ban?',
    'what did Doe say about the ban',
  ),
  phrasing(
    'WHO_IS',
    `[Ww]ho(?:'s| is| was| are| were) (\\p{Lu}[^,?]*?)(?:,.*)?`,
    '$1',
    'Who is Jane Doe?',
    'Jane Doe',
    'u',
  ),
  phrasing(
    'MOST_QUOTED',
    `who (?:is|was|gets|got|has been) (?:quoted|cited) (?:the )?most(?: often)?`,
    '',
    'Who is quoted most often?',
    '',
  ),
  phrasing(
    'MOST_QUOTED',
    `(?:who|which (?:person|people|politicians?)) (?:spoke|speaks|talks?|talked|says?|said) (?:the )?most(?: often)?`,
    '',
    'Who speaks most often?',
    '',
  ),
]
