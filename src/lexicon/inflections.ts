/** Past tense and past participle of the irregular verbs among the cues and auxiliaries; the rest is regular. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
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
}

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
])
/** British spelling doubles, American does not. */
const EITHER = new Set(['label', 'counsel', 'signal', 'channel'])

/** -ise and -yse for -ize and -yze, -our for -or: British spelling of the lemma itself. */
const british = (lemma: string): string[] => {
  if (lemma.endsWith('ize')) return [lemma, `${lemma.slice(0, -3)}ise`]
  if (lemma === 'favor') return [lemma, 'favour']
  return [lemma]
}

/** Every inflected form of an English verb, British spellings included: say → say, says, saying, said. */
export function inflections(lemma: string): string[] {
  return [...new Set(british(lemma).flatMap(formsOf))]
}

function formsOf(lemma: string): string[] {
  const forms = [
    lemma,
    /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s'),
  ]
  const stems = stemsOf(lemma)
  forms.push(...stems.map((stem) => `${stem}ing`))
  const past = IRREGULAR[lemma]
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
