import type { NamedActor } from '../../query/names/named-actors.js'
import type { Alternatives, Party, Plan } from '../plan/plan.js'

/** How many synonyms of a word, and how many others of a name, are shown. */
const SHOWN = 3

/** Describes in words what was searched for. */
export function interpretationOf(plan: Plan): string {
  const parts = [
    SUBJECTS[plan.asks],
    ...said('by', plan.speakers, ' or '),
    ...said('to', plan.addressees, ' or '),
    ...said('to or of', plan.targets, ' or '),
    ...said('that mention', plan.mentions, ' and '),
    ...said('with', plan.involved, ' and ', ' as speaker, addressee or mentioned'),
    ...(plan.kind && (plan.asks === 'SPEAKER' || plan.asks === 'ADDRESSEE')
      ? [`where that is a ${plan.kind.toLowerCase()}`]
      : []),
    ...(plan.acts.length === 0 ? [] : [`by the act ${plan.acts.join(' or ')}`]),
    ...(plan.topics.length === 0 ? [] : [`that speak of ${plan.topics.map(shown).join(' and ')}`]),
    ...(plan.surroundings.length === 0
      ? []
      : [`in an article that speaks of ${plan.surroundings.map(shown).join(' and ')}`]),
    ...(plan.days ? [daysOf(plan.days)] : []),
    ...(plan.place === null ? [] : [`said in ${plan.place}`]),
    ...(plan.isQuoted ? ['with verbatim quotes'] : []),
    ...(plan.inHeadline ? ['in a headline'] : []),
    ...(plan.isNegated ? ['that the text says were not made'] : []),
    ...plan.mended.map(({ typed, meant }) => `where “${typed}” was read as “${meant}”`),
    ...(plan.order === 'BEST' ? [] : [plan.order === 'LATEST' ? 'the latest first' : 'the earliest first']),
  ]
  return `${parts.join(', ').replace(', ', ' ')}.`
}

const SUBJECTS: Readonly<Record<Plan['asks'], string>> = {
  CONTENT: 'What was said: statements',
  SPEAKER: 'Who said it: the speakers of statements',
  ADDRESSEE: 'To whom it was said: the addressees of statements',
  WHETHER: 'Whether it was said: statements',
  COUNT: 'How often it was said: the number of statements',
  TIME: 'When it was said: statements',
  PLACE: 'Where it was said: statements',
  REASON: 'Why it was said: statements',
  LIST: 'Statements',
}

const said = (preposition: string, parties: readonly Party[], joint: string, after = ''): string[] =>
  parties.length === 0 ? [] : [`${preposition} ${parties.map(nameOf).join(joint)}${after}`]

/** The actors that a party was resolved to, and the question's words for it if they differ. */
export function nameOf({ words, how, actors, others = [] }: Party): string {
  const names = [...new Set(actors.map(({ name }) => name))].join(' or ')
  switch (how) {
    case 'UNKNOWN':
      return `“${words}”, a name that nobody is known by`
    case 'DESCRIBED':
      return `whoever is called “${words}”`
    case 'OFFICIALS':
      return `${names} or unnamed people of it (“${words}”)`
    default: {
      // Of a name that several bear, the one of whom most is told.
      const rather = others.length === 0 ? '' : `, rather than ${ratherThan(others)}`
      return names.toLowerCase() === words.toLowerCase() && rather === '' ? names : `${names} (“${words}”${rather})`
    }
  }
}

/** The others of a name, each name once: several actors may bear the same. */
function ratherThan(others: readonly NamedActor[]): string {
  const names = [...new Set(others.map(({ name }) => name))]
  const more = names.length - SHOWN
  return more > 0 ? `${names.slice(0, SHOWN).join(' or ')} or ${more} more` : names.join(' or ')
}

const shown = ([word = '', ...others]: Alternatives): string => {
  const own = word.startsWith('"') ? `“${word.slice(1, -1)}”` : `“${word}”`
  if (others.length === 0) return own
  const more = others.length > SHOWN ? ', …' : ''
  return `${own} (or ${others.slice(0, SHOWN).join(', ')}${more})`
}

function daysOf({ gte, lt }: NonNullable<Plan['days']>): string {
  if (gte && lt) return `dated from ${gte} until before ${lt}`
  return gte ? `dated ${gte} or later` : `dated before ${lt}`
}
