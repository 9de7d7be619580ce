import { describe, expect, it } from 'vitest'
import { statementsOf } from './reading.js'

/** Mechanism → sentences with all that is read in them. */
const MATCHES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a clause beside “according to” and its like': [
    [
      'Prices rose by a tenth, per the harbour office.',
      'according-to SAY | the harbour office | per | – | Prices rose by a tenth',
    ],
    [
      'In the view of Jane Doe, the plan is dead.',
      'according-to BELIEVE | Jane Doe | In the view of | – | the plan is dead',
    ],
    [
      'The plan, in Doe’s words, was “a farce”.',
      'according-to SAY | Doe | in Doe’s words | – | The plan … was “a farce”',
    ],
    [
      'By most accounts, the mayor won both votes.',
      'according-to SAY | most accounts | By most accounts | – | the mayor won both votes',
    ],
    [
      'By her own admission, Doe never read the file.',
      'according-to ADMIT | her | By her own admission | – | Doe never read the file',
    ],
    [
      'According to the report by the Delta Agency, she drowned in the canal.',
      'according-to SAY | the report by the Delta Agency | According to | – | she drowned in the canal',
    ],
    [
      'According to the yearly survey yesterday, nineteen wells had dried.',
      'according-to SAY | the yearly survey | According to | – | nineteen wells had dried',
    ],
    [
      'It carried three goats; according to herders, one ran off at night.',
      'according-to SAY | herders | according to | – | one ran off at night',
    ],
    [
      'She lived in a barge for years and according to the parish she painted there in the winter.',
      'according-to SAY | the parish | according to | – | she painted there in the winter',
    ],
    [
      'The storm hit the coast on Tuesday, killing twenty according to officials, and moved on.',
      'according-to SAY | officials | according to | – | killing twenty',
    ],
    [
      'The books, as the auditor noted, were never closed.',
      'as-reported NOTE | the auditor | noted | – | The books … were never closed',
    ],
    [
      'But, as the guild’s works panel has pointed out, the ferry would come late.',
      'as-reported NOTE | the guild’s works panel | has pointed out | – | the ferry would come late',
    ],
    [
      'Some think the plan may fail if, as Doe has argued, the old fees stay.',
      'reported-clause BELIEVE | Some | think | – | the plan may fail',
      'as-reported ARGUE | Doe | has argued | – | the old fees stay',
    ],
    [
      'Tenants expect a new roof by spring, as promised by the landlord.',
      'as-reported PROMISE | the landlord | promised | – | Tenants expect a new roof by spring',
    ],
  ],
  'verbs of reporting in the passive, and agents behind the content': [
    ['The dam is believed to be safe.', 'raised-subject BELIEVE | – | is believed | – | The dam … to be safe'],
    [
      'The toll was expected to fall in May, but it was doubled.',
      'raised-subject PREDICT | – | was expected | – | The toll … to fall in May',
    ],
    [
      'He was considered the best cook of the valley.',
      'raised-subject BELIEVE | – | was considered | – | He … the best cook of the valley',
    ],
    ['Owls are considered holy by weavers.', 'raised-subject BELIEVE | weavers | are considered | – | Owls … holy'],
    [
      'It was agreed a lockdown would be lifted.',
      'raised-subject AGREE | – | was agreed | – | a lockdown would be lifted',
    ],
    [
      'It was announced by the club that Doe had left.',
      'raised-subject ANNOUNCE | the club | was announced | – | that Doe had left',
    ],
    [
      'Doe was projected by many papers to win.',
      'raised-subject PREDICT | many papers | was projected | – | Doe … to win',
    ],
    [
      'The plan was described as “a muddle” by Karl Roe.',
      'raised-subject EXPLAIN | Karl Roe | was described | – | The plan … “a muddle”',
    ],
    [
      'Malta was accused of cheating by Peru and Chad.',
      'with-reason ACCUSE | Peru and Chad | was accused | Malta | cheating',
    ],
    [
      'Karl Roe was criticised over the noise by Lena Doe.',
      'with-reason CRITICIZE | Lena Doe | was criticised | Karl Roe | the noise',
    ],
    ['No date of return was announced.', 'raised-subject not ANNOUNCE | – | was announced | – | date of return'],
  ],
  'words that others quote': [
    ['Roe was quoted as saying it was late.', 'reported-clause SAY | Roe | saying | – | it was late'],
  ],
  'what stands before a cue and belongs to it': [
    [
      'Lena Doe is expected to say that trams will stop.',
      'reported-clause SAY | Lena Doe | is expected to say | – | that trams will stop',
    ],
    ['Doe is set to urge Malta to lend its tugs.', 'told-to URGE | Doe | is set to urge | Malta | to lend its tugs'],
    [
      'Roe was quick to stress that the bridge is sound.',
      'reported-clause ARGUE | Roe | was quick to stress | – | that the bridge is sound',
    ],
    [
      'The ministry has yet to comment on the flood.',
      'named-thing not SAY | The ministry | has yet to comment on | – | the flood',
    ],
    [
      'Roe is not expected to comment on the case.',
      'named-thing not SAY | Roe | is not expected to comment on | – | the case',
    ],
    [
      'Roe took to the airwaves to say that it was cold.',
      'reported-clause SAY | Roe | took to the airwaves to say | – | that it was cold',
    ],
    [
      'The company continued by announcing, “We will close.”',
      'reported-clause ANNOUNCE | The company | continued by announcing | – | “We will close.”',
    ],
  ],
  'nouns of speech, with what they are about and whose they are': [
    ['Despite Doe’s allegations of fraud, the count went on.', 'noun-cue CLAIM | Doe | allegations | – | fraud'],
    ['The race was spoilt by allegations of fraud.', 'noun-cue CLAIM | – | allegations | – | fraud'],
    [
      'Her decision to sell the old mill led to quarrels.',
      'noun-cue BELIEVE | Her | decision | – | to sell the old mill',
    ],
    [
      'Protesters’ demands include the release of prisoners.',
      'noun-cue DEMAND | Protesters | demands | – | the release of prisoners',
    ],
    [
      'The government’s argument was that the law is old.',
      'noun-cue ARGUE | The government | argument | – | that the law is old',
    ],
    ['There were requests for leniency from Doe’s lawyers.', 'noun-cue URGE | Doe’s lawyers | requests | – | leniency'],
  ],
  'verb families with their frames': [
    ['Doe has pleaded not guilty to arson.', 'named-thing DENY | Doe | has pleaded not guilty to | – | arson'],
    ['Doe pleaded guilty to forging old maps.', 'named-thing ADMIT | Doe | pleaded guilty to | – | forging old maps'],
    ['The mayor declared a day of mourning.', 'named-thing ANNOUNCE | The mayor | declared | – | a day of mourning'],
    [
      'Both parties claimed victory in the vote.',
      'named-thing CLAIM | Both parties | claimed | – | victory in the vote',
    ],
    ['Experts attribute this to fatigue.', 'small-clause ARGUE | Experts | attribute | – | this to fatigue'],
    [
      'The palace put the value of the bowl at two million dollars.',
      'small-clause PREDICT | The palace | put | – | the value of the bowl at two million dollars',
    ],
    [
      'The club paid tribute to the old gardener.',
      'named-thing PRAISE | The club | paid tribute to | – | the old gardener',
    ],
    [
      'The Harbour Guild has put forward plans to widen the canal.',
      'named-thing PROPOSE | The Harbour Guild | has put forward | – | plans to widen the canal',
    ],
    [
      'The union is concerned the fee would ruin small inns.',
      'adjective-cue BELIEVE | The union | is concerned | – | the fee would ruin small inns',
    ],
    [
      'The car hit a wall in what officers described as a race.',
      'resumed-thing SAY | officers | described | – | as a race',
    ],
    ['The court found the ban to be unlawful.', 'raised-object NOTE | The court | found | – | the ban to be unlawful'],
    ['Doe dismissed the claims as groundless.', 'small-clause DENY | Doe | dismissed | – | the claims as groundless'],
    ['Doe seconded the motion.', 'named-thing AGREE | Doe | seconded | – | the motion'],
  ],
  'where contents begin and end': [
    [
      'The skipper told reporters she saw nothing, with some papers claiming she was drunk.',
      'reported-clause SAY | The skipper | told | reporters | she saw nothing',
      'reported-clause CLAIM | some papers | claiming | – | she was drunk',
    ],
    [
      'The mayor denied all the claims, however, a report concluded that she had lied.',
      'named-thing DENY | The mayor | denied | – | all the claims',
      'reported-clause SAY | a report | concluded | – | that she had lied',
    ],
    [
      'Doe said it was late, while Roe wrote that it was early.',
      'reported-clause SAY | Doe | said | – | it was late',
      'reported-clause SAY | Roe | wrote | – | that it was early',
    ],
    [
      'Refusing to give up power, Doe agreed to share it.',
      'infinitive REJECT | Doe | Refusing | – | to give up power',
      'infinitive AGREE | Doe | agreed | – | to share it',
    ],
    [
      'Doe said it could act, which she said would save money.',
      'reported-clause SAY | Doe | said | – | it could act',
      'extracted-subject SAY | she | said | – | which … would save money',
    ],
    [
      'They had, his father says, paid a smuggler.',
      'content-first SAY | his father | says | – | They had … paid a smuggler',
    ],
    [
      'If the findings hold, scientists say, the rule must change.',
      'content-first SAY | scientists | say | – | If the findings hold … the rule must change',
    ],
    [
      'Doe said, in a speech printed by the Herald in May, “no river has risen so high.”',
      'reported-clause SAY | Doe | said | – | “no river has risen so high.”',
    ],
    [
      'Doe said in a statement sent to the Herald: “We like the plan.”',
      'reported-clause SAY | Doe | said | – | “We like the plan.”',
    ],
    [
      'Doe said three weeks ago that trams had stopped.',
      'reported-clause SAY | Doe | said | – | that trams had stopped',
    ],
    [
      'Doe said in a statement, the patient would recover.',
      'reported-clause SAY | Doe | said | – | the patient would recover',
    ],
    [
      'Roe is asked when she will sing, but again she declines to say.',
      'passive-report ASK | – | is asked | Roe | when she will sing',
      'infinitive REJECT | she | declines | – | to say',
    ],
    [
      'Doe said the ferry would be painting its decks and training sailors on them.',
      'reported-clause SAY | Doe | said | – | the ferry would be painting its decks and training sailors on them',
    ],
    [
      'Doe accused the premier of “closing” libraries, “flooding” meadows, and wasting the harvest.',
      'with-reason ACCUSE | Doe | accused | the premier | “closing” libraries, “flooding” meadows, and wasting the harvest',
    ],
    [
      'The mayor announced a task force of rural, island, coastal and harbour pilots.',
      'named-thing ANNOUNCE | The mayor | announced | – | a task force of rural, island, coastal and harbour pilots',
    ],
    [
      'The mayor called for a quiet street by the school to limit where trucks can pass.',
      'named-thing URGE | The mayor | called for | – | a quiet street by the school to limit where trucks can pass',
    ],
  ],
  'subjects across modifiers, and those of participles': [
    [
      'Intelligence reports seen by the Herald suggest that the plan failed.',
      'reported-clause CLAIM | Intelligence reports seen by the Herald | suggest | – | that the plan failed',
    ],
    [
      'The Queen, who wept as she closed the port, an old one, on the Long Quay, Valletta, however told the pilots to hand in their maps.',
      'told-to ORDER | The Queen, who wept as she closed the port, an old one, on the Long Quay, Valletta | however told | the pilots | to hand in their maps',
    ],
    [
      'Guilds and master bakers in both the harbour and market towns have backed the plan.',
      'named-thing PRAISE | Guilds and master bakers in both the harbour and market towns | have backed | – | the plan',
    ],
    [
      'Doe wrote that she would be on a bench set beside his shop and the clerk replied that it was closed.',
      'reported-clause SAY | Doe | wrote | – | that she would be on a bench set beside his shop',
      'reported-clause SAY | the clerk | replied | – | that it was closed',
    ],
    ['Despite initially backing Doe, Jonas Roe left.', 'named-thing PRAISE | Jonas Roe | initially backing | – | Doe'],
    [
      'Marta Doe, who speaks for the tenants, blamed the council, saying “the pumps have been left to rust”.',
      'named-thing ACCUSE | Marta Doe, who speaks for the tenants | blamed | – | the council',
      'reported-clause SAY | Marta Doe, who speaks for the tenants | saying | – | “the pumps have been left to rust”',
    ],
    [
      'Roe, for her part, was quick to stress that Malta had kept its word, noting, “We planted trees.”',
      'reported-clause ARGUE | Roe | was quick to stress | – | that Malta had kept its word',
      'reported-clause NOTE | Roe | noting | – | “We planted trees.”',
    ],
  ],
  'cues that the tags hide': [
    [
      'Lomas News said the outage involved storm damage.',
      'reported-clause SAY | Lomas News | said | – | the outage involved storm damage',
    ],
    ['Friends of Doe alleged he drank tea.', 'reported-clause CLAIM | Friends of Doe | alleged | – | he drank tea'],
    [
      'The agent states it sells tours with mules.',
      'reported-clause SAY | The agent | states | – | it sells tours with mules',
    ],
    [
      'The leaflet notes many mills do not have sails.',
      'reported-clause NOTE | The leaflet | notes | – | many mills do not have sails',
    ],
    [
      'It is one of two hundred lodges, scientists report, a group larger than most.',
      'content-first ANNOUNCE | scientists | report | – | It is one of two hundred lodges',
    ],
    ['She further stated, “We cannot go on.”', 'reported-clause SAY | She | further stated | – | “We cannot go on.”'],
    [
      'Rangers at first thought it was a wolf.',
      'reported-clause BELIEVE | Rangers | at first thought | – | it was a wolf',
    ],
    [
      'The strike’s leader says that comes to theft.',
      'reported-clause SAY | The strike’s leader | says | – | that comes to theft',
    ],
  ],
  'whom words are for, beside the cue': [
    [
      'Jane Roe said in a note to Karl Doe that it was late.',
      'reported-clause SAY | Jane Roe | said | Karl Doe | that it was late',
    ],
    ['Karl Doe said that it was late.', 'reported-clause SAY | Karl Doe | said | – | that it was late'],
    ['She warned Doe that time was short.', 'reported-clause WARN | She | warned | Doe | that time was short'],
  ],
}

/** Sentences like those in which nobody says anything. */
const NEVER: readonly string[] = [
  'They were seated according to age.',
  'Each member pays two dollars per person.',
  'Visitors are required to pay.',
  'The road was named after him.',
  'The band is called the Reds.',
  'The road was found to leak.',
  'The aim is to announce a deal.',
  'The report is to be published.',
  'China’s demand for oil rose.',
  'His view of the sea was clear.',
  'Last week’s decision to close the plant hurt.',
  'It is a mark of the guild’s concern that its ledger went to judges.',
  'They attacked Lena Roe and pushed her into a pond.',
  'The virus claimed ten lives.',
  'The army released the prisoners.',
  'He put the plate at the window.',
  'Rangers discovered a boat, which had been painted, moored by the mill.',
  'The law would require barbers to rest.',
  'The ministers have banned the choir from singing the hymn.',
  'That suggested the storks were fleeing the smoke.',
  'As gossip about the singer goes on, neighbours are counting her hats.',
  'The cook has made another apology to the guests in an effort to keep the job.',
  'Where the papers bear out the charge, they are kept.',
  'The choir shared a table with the band.',
  '“We are appealing the fine that the guild set.”',
]

describe('cues, subjects and contents', () => {
  describe.each(Object.entries(MATCHES))('%s', (_, sentences) => {
    it.each(sentences)('%s', (sentence, ...read) => {
      expect(statementsOf(sentence)).toEqual(read)
    })
  })

  it.each(NEVER)('nothing in: %s', (sentence) => {
    expect(statementsOf(sentence)).toEqual([])
  })
})
