import { ACTS } from '../../src/vocabulary/acts.js'
import { MODALITIES, MODES, type Mode } from '../../src/vocabulary/enumerations.js'
import type { CorpusArticle, ExpectedStatement } from './expected.js'
import { locate } from './locate.js'
import { words } from './words.js'

/** What the quotes and the content together make the mode. */
function modeOf(statement: ExpectedStatement): Mode {
  if (statement.quotes.length === 0) return 'INDIRECT'
  return words(statement.quotes.join(' ')) === words(statement.content.join(' ')) ? 'DIRECT' : 'MIXED'
}

/** Everything that is wrong with an expected file, in words; empty where nothing is. */
export function problemsOf({ text, expected }: CorpusArticle): readonly string[] {
  const problems: string[] = []
  const named = new Set([
    ...expected.people.map((person) => person.name),
    ...expected.organizations,
    ...expected.countries.map((country) => country.name),
  ])
  const check = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem)
  }
  check(/^\d{4}-\d\d-\d\d$/.test(expected.publishedAt), 'publishedAt is not a date')
  for (const { name } of expected.people) check(text.includes(name), `person ${name} is not in the text`)
  for (const name of expected.organizations) check(text.includes(name), `organization ${name} is not in the text`)
  for (const { code } of expected.countries) check(/^[A-Z]{2}$/.test(code), `country code ${code} is not alpha-2`)
  check(new Set(expected.statements.map((one) => one.id)).size === expected.statements.length, 'an id occurs twice')

  let lastStart = -1
  for (const statement of expected.statements) {
    const { id } = statement
    const located = locate(text, statement)
    check(located !== null, `${id}: cue or content is not verbatim in the text`)
    for (const quote of statement.quotes)
      check(
        statement.content.some((piece) => piece.includes(quote)),
        `${id}: quote is not in the content: ${quote}`,
      )
    check(Object.hasOwn(ACTS, statement.act), `${id}: no such act: ${statement.act}`)
    check(MODES.includes(statement.mode), `${id}: no such mode: ${statement.mode}`)
    check(modeOf(statement) === statement.mode, `${id}: quotes and content make it ${modeOf(statement)}`)
    if (statement.modality) check(MODALITIES.includes(statement.modality), `${id}: no such modality`)
    if (statement.saidOn) check(/^\d{4}-\d\d-\d\d$/.test(statement.saidOn), `${id}: saidOn is not a date`)
    for (const name of [statement.speaker, statement.speakerAffiliation, ...statement.addressees])
      if (name !== null) check(named.has(name), `${id}: ${name} is not among the article's actors`)
    for (const wording of [statement.speakerText ?? []].flat())
      check(text.includes(wording), `${id}: speakerText is not verbatim: ${wording}`)
    for (const never of expected.neverStatements)
      check(
        !statement.content.some((piece) => piece.includes(never)),
        `${id}: holds what is never a statement: ${never}`,
      )
    if (located) {
      const start = Math.min(...[located.cue ?? [], located.content].flat().map((span) => span.start))
      check(start >= lastStart, `${id}: not in reading order`)
      lastStart = start
    }
  }
  for (const never of expected.neverStatements) check(text.includes(never), `never-statement is not verbatim: ${never}`)
  return problems
}
