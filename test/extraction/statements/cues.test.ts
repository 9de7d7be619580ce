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
      'According to the report by the Delta Agency, he died at the hospital.',
      'according-to SAY | the report by the Delta Agency | According to | – | he died at the hospital',
    ],
    [
      'According to the official report yesterday, there had been 27 cases.',
      'according-to SAY | the official report | According to | – | there had been 27 cases',
    ],
    [
      'There were four on board; according to investigators, one died at the site.',
      'according-to SAY | investigators | according to | – | one died at the site',
    ],
    [
      'He was in hospital for months and according to the ministry he died there in the morning.',
      'according-to SAY | the ministry | according to | – | he died there in the morning',
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
      'But, as the council’s audit committee has pointed out, the tunnel would cost more.',
      'as-reported NOTE | the council’s audit committee | has pointed out | – | the tunnel would cost more',
    ],
    [
      'Some think the plan may fail if, as Doe has argued, the old fees stay.',
      'reported-clause BELIEVE | Some | think | – | the plan may fail',
      'as-reported ARGUE | Doe | has argued | – | the old fees stay',
    ],
    [
      'Fans await his return on Friday, as promised by the club.',
      'as-reported PROMISE | the club | promised | – | Fans await his return on Friday',
    ],
  ],
  'verbs of reporting in the passive, and agents behind the content': [
    ['The dam is believed to be safe.', 'raised-subject BELIEVE | – | is believed | – | The dam … to be safe'],
    [
      'The state of emergency was expected to end in May, but it was extended.',
      'raised-subject PREDICT | – | was expected | – | The state of emergency … to end in May',
    ],
    [
      'He was considered the founding father of the town.',
      'raised-subject BELIEVE | – | was considered | – | He … the founding father of the town',
    ],
    ['Cows are considered sacred by farmers.', 'raised-subject BELIEVE | farmers | are considered | – | Cows … sacred'],
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
      'The plan was described as “a disgrace” by Karl Roe.',
      'raised-subject SAY | Karl Roe | was described | – | The plan … “a disgrace”',
    ],
    [
      'Russia was accused of lying by Germany and France.',
      'with-reason ACCUSE | Germany and France | was accused | Russia | lying',
    ],
    [
      'Karl Roe was criticised for the delay by Lena Doe.',
      'with-reason CRITICIZE | Lena Doe | was criticised | Karl Roe | the delay',
    ],
    ['No cause of death was announced.', 'raised-subject ANNOUNCE | – | was announced | – | No cause of death'],
  ],
  'words that others quote': [
    ['Roe was quoted as saying it was late.', 'reported-clause SAY | Roe | saying | – | it was late'],
  ],
  'what stands before a cue and belongs to it': [
    [
      'Lena Doe is expected to say that it is cold.',
      'reported-clause SAY | Lena Doe | is expected to say | – | that it is cold',
    ],
    ['Doe is set to urge Norway to share its gas.', 'told-to URGE | Doe | is set to urge | Norway | to share its gas'],
    [
      'Roe was quick to stress that the plant is safe.',
      'reported-clause ARGUE | Roe | was quick to stress | – | that the plant is safe',
    ],
    [
      'The ministry has yet to comment on the arrests.',
      'named-thing not SAY | The ministry | has yet to comment on | – | the arrests',
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
    ['The vote was marred by allegations of fraud.', 'noun-cue CLAIM | – | allegations | – | fraud'],
    [
      'His decision to run for a third term led to tensions.',
      'noun-cue BELIEVE | His | decision | – | to run for a third term',
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
    ['Doe has pleaded not guilty to fraud.', 'named-thing DENY | Doe | has pleaded not guilty to | – | fraud'],
    [
      'Doe pleaded guilty to stealing nine paintings.',
      'named-thing ADMIT | Doe | pleaded guilty to | – | stealing nine paintings',
    ],
    [
      'The mayor declared a state of emergency.',
      'named-thing ANNOUNCE | The mayor | declared | – | a state of emergency',
    ],
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
      'The club paid tribute to the late coach.',
      'named-thing PRAISE | The club | paid tribute to | – | the late coach',
    ],
    [
      'The Green Party has put forward plans to lower the voting age.',
      'named-thing PROPOSE | The Green Party | has put forward | – | plans to lower the voting age',
    ],
    [
      'The union is concerned the tax would close small papers.',
      'adjective-cue BELIEVE | The union | is concerned | – | the tax would close small papers',
    ],
    [
      'The car hit a wall in what officers described as a race.',
      'resumed-thing SAY | officers | described | – | as a race',
    ],
    ['The court found the ban to be unlawful.', 'raised-object NOTE | The court | found | – | the ban to be unlawful'],
    ['Doe dismissed the claims as groundless.', 'small-clause DENY | Doe | dismissed | – | the claims as groundless'],
    ['Merkel seconded the motion.', 'named-thing AGREE | Merkel | seconded | – | the motion'],
  ],
  'where contents begin and end': [
    [
      'The driver told reporters he lost control, with some papers claiming he was asleep.',
      'reported-clause SAY | The driver | told | reporters | he lost control',
      'reported-clause CLAIM | some papers | claiming | – | he was asleep',
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
      'Doe said, in remarks published by the Herald in May, “no virus has spread so fast.”',
      'reported-clause SAY | Doe | said | – | “no virus has spread so fast.”',
    ],
    [
      'Doe said in a statement emailed to the paper: “We trust the court.”',
      'reported-clause SAY | Doe | said | – | “We trust the court.”',
    ],
    ['Doe said two weeks ago that it was cold.', 'reported-clause SAY | Doe | said | – | that it was cold'],
    [
      'Doe said in a statement, the patient would recover.',
      'reported-clause SAY | Doe | said | – | the patient would recover',
    ],
    [
      'Roe is asked where he will live, but again he refuses to say.',
      'passive-report ASK | – | is asked | Roe | where he will live',
      'infinitive REJECT | he | refuses | – | to say',
    ],
    [
      'Doe said the college would be updating its rules and reminding tutors of them.',
      'reported-clause SAY | Doe | said | – | the college would be updating its rules and reminding tutors of them',
    ],
    [
      'Doe accused the premier of “starving” schools, “selling” hospitals, and ruining the railways.',
      'with-reason ACCUSE | Doe | accused | the premier | “starving” schools, “selling” hospitals, and ruining the railways',
    ],
    [
      'The mayor announced a task force of local, county, federal and transit agencies.',
      'named-thing ANNOUNCE | The mayor | announced | – | a task force of local, county, federal and transit agencies',
    ],
    [
      'The mayor called for a safe zone at the clinic to limit where crowds can gather.',
      'named-thing URGE | The mayor | called for | – | a safe zone at the clinic to limit where crowds can gather',
    ],
  ],
  'subjects across modifiers, and those of participles': [
    [
      'Intelligence reports seen by the Herald suggest that the plan failed.',
      'reported-clause CLAIM | Intelligence reports seen by the Herald | suggest | – | that the plan failed',
    ],
    [
      'The President, who spoke when he opened the fair, a yearly event, at the State House, Lusaka, however told the mayors to send in their lists.',
      'told-to ORDER | The President, who spoke when he opened the fair, a yearly event, at the State House, Lusaka | however told | the mayors | to send in their lists',
    ],
    [
      'Colleges and head teachers in both the state and private sectors have backed the plan.',
      'named-thing PRAISE | Colleges and head teachers in both the state and private sectors | have backed | – | the plan',
    ],
    [
      'Doe wrote that he would be in a van parked outside her house and the man replied that he was ready.',
      'reported-clause SAY | Doe | wrote | – | that he would be in a van parked outside her house',
      'reported-clause SAY | the man | replied | – | that he was ready',
    ],
    [
      'Two players who said they were bullied at a camp claim their coach ignored them.',
      'reported-clause SAY | Two players | said | – | they were bullied at a camp claim their coach',
    ],
    ['Despite initially backing Doe, Jonas Roe left.', 'named-thing PRAISE | Jonas Roe | initially backing | – | Doe'],
    [
      'Marta Doe, who sits for the Liberals, blamed the council, saying “the roads have been left to crumble”.',
      'named-thing ACCUSE | Marta Doe, who sits for the Liberals | blamed | – | the council',
      'reported-clause SAY | Marta Doe, who sits for the Liberals | saying | – | “the roads have been left to crumble”',
    ],
    [
      'Roe, for her part, was quick to stress that Latvia had met its targets, noting, “We planted trees.”',
      'reported-clause ARGUE | Roe | was quick to stress | – | that Latvia had met its targets',
      'reported-clause NOTE | Roe | noting | – | “We planted trees.”',
    ],
  ],
  'cues that the tags hide': [
    [
      'Coral News said the crash involved pilot error.',
      'reported-clause SAY | Coral News | said | – | the crash involved pilot error',
    ],
    ['Friends of Doe alleged he drank tea.', 'reported-clause CLAIM | Friends of Doe | alleged | – | he drank tea'],
    [
      'The broker states it runs flights with old planes.',
      'reported-clause SAY | The broker | states | – | it runs flights with old planes',
    ],
    [
      'The complaint notes many residents do not have cars.',
      'reported-clause NOTE | The complaint | notes | – | many residents do not have cars',
    ],
    [
      'It is one of two hundred lodges, scientists report, a group larger than most.',
      'content-first ANNOUNCE | scientists | report | – | It is one of two hundred lodges',
    ],
    ['She further stated, “We cannot go on.”', 'reported-clause SAY | She | further stated | – | “We cannot go on.”'],
    [
      'Detectives at first thought it was a burglary.',
      'reported-clause BELIEVE | Detectives | at first thought | – | it was a burglary',
    ],
    [
      'The protests’ leader says that amounts to bullying.',
      'reported-clause SAY | The protests’ leader | says | – | that amounts to bullying',
    ],
  ],
  'whom words are for, beside the cue': [
    [
      'Jane Roe said in a letter to Karl Doe that it was late.',
      'reported-clause SAY | Jane Roe | said | Karl Doe | that it was late',
    ],
    ['Karl Doe said that it was late.', 'reported-clause SAY | Karl Doe | said | – | that it was late'],
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
  'It is a sign of the board’s concern that its report went to ministers.',
  'They attacked Lena Roe and pulled her into a van.',
  'The virus claimed ten lives.',
  'The army released the prisoners.',
  'He put the plate at the window.',
  'Deputies discovered a van, which had been stolen, abandoned near the lake.',
  'The bill would require shops to close.',
  'The ministers have banned the press from discussing the illness.',
  'That suggested the eels were following the moon.',
  'As talk about the captain continues, fans are awaiting his return.',
  'The winger has made another apology to the fans in an attempt to rejoin the squad.',
  'Where the evidence supports the charge, it is passed on.',
  'The choir shared a table with the band.',
  '“We are appealing the sentence that the panel gave.”',
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
