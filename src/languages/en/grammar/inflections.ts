/**
 * The forms of English verbs. Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, chapter 3 (regular verbs,
 * their spelling, irregular verbs); which irregular verbs stand here was chosen by hand for agency news.
 */

/** Past tense and past participle of the irregular verbs of news; the rest is regular. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    say: ['said'],
    tell: ['told'],
    write: ['wrote', 'written'],
    read: ['read'],
    begin: ['began', 'begun'],
    go: ['went', 'gone'],
    speak: ['spoke', 'spoken'],
    lay: ['laid'],
    feel: ['felt'],
    think: ['thought'],
    know: ['knew', 'known'],
    understand: ['understood'],
    see: ['saw', 'seen'],
    find: ['found'],
    show: ['showed', 'shown'],
    swear: ['swore', 'sworn'],
    forbid: ['forbade', 'forbidden'],
    seek: ['sought'],
    take: ['took', 'taken'],
    give: ['gave', 'given'],
    hit: ['hit'],
    beseech: ['besought', 'beseeched'],
    plead: ['pleaded', 'pled'],
    forecast: ['forecast', 'forecasted'],
    retweet: ['retweeted'],
    tweet: ['tweeted'],
    make: ['made'],
    have: ['had'],
    hold: ['held'],
    send: ['sent'],
    put: ['put'],
    bring: ['brought'],
    strike: ['struck', 'stricken'],
    meet: ['met'],
    withdraw: ['withdrew', 'withdrawn'],
    undertake: ['undertook', 'undertaken'],
    forgive: ['forgave', 'forgiven'],
    withhold: ['withheld'],
    shoot: ['shot'],
    let: ['let'],
    lend: ['lent'],
    pay: ['paid'],
    leave: ['left'],
    sell: ['sold'],
    buy: ['bought'],
    win: ['won'],
    lose: ['lost'],
    rise: ['rose', 'risen'],
    fall: ['fell', 'fallen'],
    grow: ['grew', 'grown'],
    build: ['built'],
    spend: ['spent'],
    keep: ['kept'],
    break: ['broke', 'broken'],
    choose: ['chose', 'chosen'],
    fight: ['fought'],
    freeze: ['froze', 'frozen'],
    steal: ['stole', 'stolen'],
    drive: ['drove', 'driven'],
    fly: ['flew', 'flown'],
    draw: ['drew', 'drawn'],
    throw: ['threw', 'thrown'],
    eat: ['ate', 'eaten'],
    drink: ['drank', 'drunk'],
    sink: ['sank', 'sunk'],
    shrink: ['shrank', 'shrunk'],
    become: ['became'],
    come: ['came'],
    run: ['ran'],
    get: ['got', 'gotten'],
    lead: ['led'],
    feed: ['fed'],
    flee: ['fled'],
    bleed: ['bled'],
    breed: ['bred'],
    mean: ['meant'],
    deal: ['dealt'],
    sleep: ['slept'],
    sweep: ['swept'],
    teach: ['taught'],
    catch: ['caught'],
    bind: ['bound'],
    sit: ['sat'],
    stand: ['stood'],
    shut: ['shut'],
    cut: ['cut'],
    set: ['set'],
    cost: ['cost'],
    hurt: ['hurt'],
    quit: ['quit'],
    spread: ['spread'],
    split: ['split'],
    shake: ['shook', 'shaken'],
    mistake: ['mistook', 'mistaken'],
    ride: ['rode', 'ridden'],
    hide: ['hid', 'hidden'],
    wear: ['wore', 'worn'],
    tear: ['tore', 'torn'],
    bear: ['bore', 'borne'],
    burn: ['burned', 'burnt'],
    learn: ['learned', 'learnt'],
    hear: ['heard'],
    overthrow: ['overthrew', 'overthrown'],
    overcome: ['overcame'],
    oversee: ['oversaw', 'overseen'],
    rebuild: ['rebuilt'],
    resell: ['resold'],
    uphold: ['upheld'],
    foresee: ['foresaw', 'foreseen'],
    arise: ['arose', 'arisen'],
    awake: ['awoke', 'awoken'],
  }),
)

/** The lemmas and forms of an irregular verb by any of them: stemming does not bring these together. */
const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [...IRREGULAR].flatMap(([lemma, past]) => [lemma, ...past].map((form) => [form, [lemma, ...past]] as const)),
)

/** The other forms of an irregular verb that differ in more than an ending ("left": leave); none of any other word. Lower case. */
export const irregularForms = (form: string): readonly string[] => IRREGULAR_FORMS.get(form) ?? []

/** Verbs whose last consonant doubles before a vowel: one syllable, or stress on the last. */
const DOUBLING = new Set([
  'beg',
  'rebut',
  'admit',
  'quip',
  'dub',
  'plan',
  'commit',
  'slam',
  'refer',
  'regret',
  'hit',
  'prefer',
  'chat',
  'rap',
  'submit',
  'snub',
  'shrug',
  'permit',
  'bar',
  'ban',
  'expel',
  'put',
  'let',
  'concur',
  'sum',
  'snap',
  'rip',
  'prod',
  'plot',
  'fret',
  'brag',
  'jab',
  'peg',
  'tag',
  'tip',
  'blog',
  'infer',
  'get',
  'shed',
  'scrap',
  'stop',
  'drop',
  'cap',
  'strip',
  'bin',
  'trim',
  'step',
])
/** British spelling doubles, American does not. */
const EITHER = new Set(['label', 'counsel', 'signal', 'channel'])

/** -ise and -yse for -ize and -yze, -our for -or: British spelling of the lemma itself. */
const british = (lemma: string): string[] => {
  if (lemma.endsWith('ize')) return [lemma, `${lemma.slice(0, -3)}ise`]
  if (lemma === 'favor') return [lemma, 'favour']
  return [lemma]
}

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const)),
)

/** The lemma of an irregular past tense or participle of news; any other word is its own: "went" → "go". */
export const regular = (word: string): string => LEMMAS.get(word) ?? word

/** Every inflected form of an English verb, British spellings included: say → say, says, saying, said. */
export function inflections(lemma: string): string[] {
  return [...new Set(british(lemma).flatMap(formsOf))]
}

const thirdPerson = (lemma: string): string => {
  if (lemma === 'have') return 'has'
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s')
}

function formsOf(lemma: string): string[] {
  const forms = [lemma, thirdPerson(lemma)]
  const stems = stemsOf(lemma)
  forms.push(...stems.map((stem) => `${stem}ing`))
  const past = IRREGULAR.get(lemma)
  if (past) return [...forms, ...past]
  const pastStem = lemma.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '')
  return [...forms, ...(stems.length > 1 || DOUBLING.has(lemma) ? stems : [pastStem]).map((stem) => `${stem}ed`)]
}

function stemsOf(lemma: string): string[] {
  if (/(?:ee|ye|oe)$/.test(lemma)) return [lemma]
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)]
  const doubled = `${lemma}${lemma.at(-1)}`
  if (DOUBLING.has(lemma)) return [doubled]
  return EITHER.has(lemma) ? [lemma, doubled] : [lemma]
}
