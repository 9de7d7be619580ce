import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Analysis, FoundActor, FoundStatement } from '../../src/extraction/analysis.js'
import type { ActorKind } from '../../src/vocabulary/enumerations.js'
import { countScores } from './counts.js'
import { type CorpusArticle, type ExpectedStatement, readCorpus } from './expected.js'
import { locate } from './locate.js'
import { scoreArticle } from './score.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const articles = [...readCorpus(here), ...readCorpus(join(here, 'blind'))]

function actor(kind: ActorKind, name: string, countryCode: string | null = null): FoundActor {
  return { kind, name, aliases: [], countryCode }
}

/** What an extractor would give that reads as the annotator does. */
function perfectAnalysis({ text, expected }: CorpusArticle): Analysis {
  const actors = [
    ...expected.people.map(({ name }) => actor('PERSON', name)),
    ...expected.organizations.map((name) => actor('ORGANIZATION', name)),
    ...expected.countries.map(({ name, code }) => actor('COUNTRY', name, code)),
  ]
  const index = (name: string | null): number | null =>
    name === null ? null : actors.findIndex((one) => one.name === name)
  const statement = (one: ExpectedStatement): FoundStatement => {
    const located = locate(text, one)
    if (!located) throw new Error(`${one.id} is not in the text`)
    let from = located.content[0]?.start ?? 0
    const quotes = one.quotes.map((quote) => {
      const start = text.indexOf(quote, from)
      from = start + quote.length
      return { start, end: from }
    })
    return {
      speaker: index(one.speaker),
      speakers: [index(one.speaker)].filter((speaker) => speaker !== null),
      reportedBy: null,
      reportedByText: null,
      within: null,
      speakerText: [one.speakerText ?? null].flat()[0] ?? null,
      speakerAffiliation: index(one.speakerAffiliation),
      act: one.act,
      cameo: '01',
      plover: null,
      addressees: one.addressees.flatMap((name) => index(name) ?? []),
      addresseeText: null,
      mode: one.mode,
      negated: one.negated ?? false,
      modality: one.modality ?? 'ACTUAL',
      inHeadline: one.inHeadline ?? false,
      saidOn: one.saidOn ?? null,
      place: null,
      confidence: 1,
      rule: 'annotation',
      sentence: { start: 0, end: text.length },
      source: null,
      cue: located.cue,
      content: located.content,
      quotes,
      about: [],
      topics: [],
    }
  }
  return {
    actors,
    mentions: [],
    affiliations: [],
    statements: expected.statements.map(statement),
    topics: [],
    diagnostics: [],
  }
}

describe('scoring', () => {
  it.each(articles)('gives a perfect reading full marks: $name', (article) => {
    const counts = countScores([scoreArticle(article, perfectAnalysis(article))])
    const all = article.expected.statements.length
    expect(counts).toMatchObject({ expected: all, found: all, spansRight: all, allRight: all, detailsRight: all })
    expect(counts.spurious).toBe(0)
    for (const names of [counts.people, counts.organizations, counts.countries])
      expect(names).toEqual({ expected: names.expected, right: names.expected, spurious: 0 })
  })

  it.each(articles)('breaks no never-statement with a perfect reading: $name', (article) => {
    expect(scoreArticle(article, perfectAnalysis(article)).broken).toEqual([])
  })

  it('takes marks off for what is missing, wrong, extra or never said', () => {
    const article = articles.find((one) => one.name === 'goma-explosions')
    if (!article) throw new Error('the article is gone')
    const perfect = perfectAnalysis(article)
    const [first, second, third, ...rest] = perfect.statements
    if (!first || !second || !third) throw new Error('the article has too few statements')
    const never = article.text.indexOf('a song called “Tell the General”')
    const invented = { ...first, content: [{ start: never, end: never + 32 }], cue: null, quotes: [] }
    const halfContent = {
      ...third,
      content: third.content.map(({ start, end }) => ({ start, end: (start + end) >> 1 })),
    }
    const score = scoreArticle(article, {
      ...perfect,
      actors: [...perfect.actors, actor('PERSON', 'Tell Thegeneral')],
      statements: [{ ...second, act: 'DENY' }, halfContent, ...rest, invented],
    })
    const all = article.expected.statements.length
    expect(countScores([score])).toMatchObject({ found: all, spansRight: all - 2, allRight: all - 3, spurious: 2 })
    expect(score.names.PERSON.spurious).toEqual(['Tell Thegeneral'])
    expect(score.broken).toEqual(['Tell the General'])
    expect(score.matches.flatMap((match) => match.wrong)).toEqual(['act'])
  })
})
