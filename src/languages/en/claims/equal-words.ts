import { stemOf } from '../grammar/stems.js'

/**
 * Words that say the same of whatever they are said in news, a line each: one may stand for another without making a statement true or
 * false. A word stands in one line only, so that what is equal to the same is equal. Source: synsets of Princeton WordNet 3.1, kept by hand
 * to those without another frequent sense; none that only come close ("protest", "riot").
 */
const EQUAL = `
company firm corporation
kill slay
die perish
inmate prisoner detainee
deliberate intentional
nearly almost
start begin commence
end finish conclude
buy purchase
huge enormous
attempt try
choose select
obtain acquire
allow permit
forbid ban prohibit outlaw
demolish dismantle
rebuild reconstruct
postpone delay defer
cancel scrap
hurt harm
injure wound
arrest detain
flee escape
aid assistance
ceasefire truce
car automobile
plane aircraft airplane
policeman policewoman
child kid
physician doctor
attorney lawyer
film movie
bribe kickback
murder homicide
enough sufficient
reopening reopen
happen occur
inquiry investigation
poll survey
fraud swindle
salary wage
worker employee
blaze fire
troop soldier
lorry truck
shut close
rise increase grow climb
fall decrease decline drop
reduce cut lower slash
twice double
resign quit
ill sick
young junior
`

/** Phrases for one word, before words are compared. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bon purpose\b/gi, 'deliberately'],
  [/\b(?:two times|on two occasions)\b/gi, 'twice'],
  [/\b(?:steps?|stepp(?:ed|ing)|stood|stands?) down\b/gi, 'resign'],
  [/\b(?:a|one|the past|the last) decade\b/gi, 'ten years'],
  [/\byounger than\b/gi, 'under'],
  [/\bolder than\b/gi, 'over'],
  [/\b(?:calls?|called|calling) off\b/gi, 'cancel'],
  [/\b(?:puts?|putting) off\b/gi, 'postpone'],
  [/\b(?:carr(?:y|ies|ied|ying)) out\b/gi, 'conduct'],
  [/\btook place\b/gi, 'happened'],
  [/\b(?:takes?|taking|taken) place\b/gi, 'happen'],
]

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** Stem → the one that stands for it and for those that say the same. */
export const EQUAL_STEMS: ReadonlyMap<string, string> = new Map(
  lines(EQUAL).flatMap(([first = '', ...others]) => others.map((word) => [stemOf(word), stemOf(first)] as const)),
)

/** A text with single words for phrases that say the same. */
export const withoutPhrases = (text: string): string =>
  PHRASES.reduce((plain, [phrase, word]) => plain.replace(phrase, word), text)
