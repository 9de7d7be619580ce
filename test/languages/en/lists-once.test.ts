import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACT_WORDS, cuesOf, occasionalCuesOf } from '../../../src/languages/en/speech/cues.js'
import { OCCASIONAL_VERBS } from '../../../src/languages/en/speech/occasional-cues.js'
import * as reportingVerbs from '../../../src/languages/en/speech/reporting-verbs.js'

const SOURCE = join(import.meta.dirname, '../../../src')
const LISTS = join(SOURCE, 'languages/en')

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))

/** A comment, which is passed over, or a regular expression literal or a string, which may be made one. */
const LITERAL =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=(?:^|[=(,:?!&|[{;\s])\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g

/** One alternative that is a word: two lower-case letters or more, with what may be left out of it ("officials?", "defen[cs]e"). */
const WORD = /^[\p{Ll}'’ -]*\p{Ll}{2}[\p{Ll}'’ ?[\]-]*$/u

/**
 * The most words among the alternatives of one group, or of the whole pattern: "^(?:said|says|told)$" has three. Groups are read from
 * the inside out; each counts as a letter of the one around it.
 */
function mostWords(pattern: string): number {
  const count = (alternatives: string): number =>
    alternatives
      .replace(/^\?(?:[:=!]|<[=!])/, '')
      .split('|')
      .filter((each) => WORD.test(each.replace(/\\[bs]|[$^]/g, '').trim())).length
  let most = 0
  let rest = pattern
  for (;;) {
    const outer = rest.replace(/\((?<inner>[^()]*)\)[?*+]?/g, (_, inner: string) => {
      most = Math.max(most, count(inner))
      return 'x'
    })
    if (outer === rest) return Math.max(most, count(rest))
    rest = outer
  }
}

/** The patterns of a source text that hold three alternatives or more that are words. */
const wordLists = (source: string): readonly string[] =>
  (source.match(LITERAL) ?? []).filter(
    (literal) => !/^\/[/*]/.test(literal) && literal.includes('|') && mostWords(literal.slice(1, -1)) >= 3,
  )

/** What an exported list holds, in no order; null for what is no list. */
function contentsOf(list: unknown): string | null {
  if (list instanceof RegExp) return String(list)
  if (list instanceof Set || Array.isArray(list)) {
    // Patterns are told by their examples.
    return JSON.stringify([...list].map((each) => (each?.example as string | undefined) ?? String(each)).sort())
  }
  return list instanceof Map ? JSON.stringify([...list].map(String).sort()) : null
}

describe('lists of English words', () => {
  it('stand in languages/en alone: elsewhere no pattern has three words to choose from', () => {
    const found = ['extraction', 'ask', 'sources', 'store', 'query', 'knowledge', 'evaluation'].flatMap((room) =>
      filesOf(join(SOURCE, room)).flatMap((file) =>
        wordLists(readFileSync(file, 'utf8')).map((pattern) => `${file.slice(SOURCE.length + 1)}: ${pattern}`),
      ),
    )
    expect(found).toEqual([])
  })

  it('are found by that rule wherever they hide, and nothing else is', () => {
    const lists = [
      'const SAYING = /^(?:said|says|told)$/',
      'if (/^(?:officials?|defen[cs]e|ministers?)$/.test(word)) return',
      "const text = new RegExp(`\\\\b(spring|summer|autumn)\\\\b`, 'i')",
      '/\\b(?:by (?:the )?sea|on land|in the air)\\b/i.test(text)',
    ]
    expect(lists.map((source) => wordLists(source).length)).toEqual([1, 1, 1, 1])
    const others = [
      '/** Not a list: (said|says|told) */',
      "type Mark = 'said' | 'says' | 'told'",
      '/^(?:NOUN|PROPN|ADJ)$/.test(pos)',
      '/(?:s|ed|ing)$/.test(word)',
      '/^(?:capital|upper)$/.test(shape)',
      '/^[.,;]|--|…$/.test(word)',
    ]
    expect(others.flatMap(wordLists)).toEqual([])
  })

  it('hold each idea once: no two exported lists are equal', async () => {
    const names = new Map<string, string[]>()
    for (const file of filesOf(LISTS)) {
      const lists: Record<string, unknown> = await import(file)
      for (const [name, list] of Object.entries(lists)) {
        const contents = contentsOf(list)
        if (contents !== null) names.set(contents, [...(names.get(contents) ?? []), name])
      }
    }
    expect(names.size).toBeGreaterThan(200)
    expect([...names.values()].filter(({ length }) => length > 1)).toEqual([])
  })

  it('of cues hold each verb, with its particle, once', () => {
    const forms = new Set([...ACT_WORDS, ...(OCCASIONAL_VERBS.match(/^[\w-]+/gm) ?? [])])
    const cues = new Set([...forms].flatMap((form) => [...cuesOf(form), ...occasionalCuesOf(form)]))
    const verbs = [...cues].map(({ lemma, particle }) => [lemma, particle ?? ''].join(' '))
    expect(verbs.length).toBeGreaterThan(550)
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([])
  })

  it('say where they are from', () => {
    const silent = filesOf(LISTS).filter((file) => !/\bSources?: |[Cc]hosen /.test(readFileSync(file, 'utf8')))
    expect(silent).toEqual([])
  })

  it('of reporting verbs hold forms of the cues alone, beside the other verbs of whoever has staff', () => {
    const { VERBS_OF_EMPLOYERS, ...lists } = reportingVerbs
    const forms = Object.values(lists).flatMap((list) => [...list])
    expect(forms.filter((form) => cuesOf(form).length === 0)).toEqual(['by'])
    expect(VERBS_OF_EMPLOYERS.has('said')).toBe(true)
  })
})
