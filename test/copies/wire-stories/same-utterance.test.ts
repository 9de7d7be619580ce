import { describe, expect, it } from 'vitest'
import set from './same-utterance.json' with { type: 'json' }

describe('same-utterance.json', () => {
  const items = set.groups.flatMap(({ same, nearMisses }) => [...same, ...nearMisses])

  it('has sixty groups, each with the same act several times and with near misses', () => {
    expect(set.groups.length).toBe(60)
    expect(set.groups.filter(({ same, nearMisses }) => same.length < 3 || nearMisses.length < 2)).toEqual([])
    expect(new Set(items.map(({ id }) => id)).size).toBe(367)
  })

  it('quotes what stands in the sentence, within marks', () => {
    const marked = (sentence: string, words: string): boolean => {
      const at = sentence.indexOf(words)
      return at > 0 && /["“«‘]/.test(sentence[at - 1] as string)
    }
    expect(items.filter(({ sentence, quoted }) => !quoted.every((words) => marked(sentence, words)))).toEqual([])
    expect(items.filter(({ sentence, quoted }) => /["“«]/.test(sentence) && quoted.length === 0)).toEqual([])
  })

  it('has one speaker and one day to an act', () => {
    const torn = set.groups.filter(
      ({ same }) => new Set(same.map(({ speaker, day }) => `${speaker} ${day}`)).size !== 1,
    )
    expect(torn).toEqual([])
  })
})
