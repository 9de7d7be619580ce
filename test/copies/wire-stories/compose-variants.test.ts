import { describe, expect, it } from 'vitest'
import { type Article, composeStory, type Kind } from './article.js'
import { composeOthers, composeReissue } from './compose-others.js'
import { composeLineEdited, composeMerged, composeVariants } from './compose-variants.js'
import { LINE_EDITS } from './edits/line-edits.js'
import { MERGES } from './edits/merges.js'
import { REISSUES } from './edits/reissues.js'
import type { Story } from './story.js'
import { truthOf } from './truth.js'
import { STORIES, wireStoryArticles } from './wire-stories.js'

const SHORT: Story = {
  id: 'pier',
  agency: 'Ostrel',
  publishedAt: '2026-10-05T10:00:00Z',
  place: 'PORT ELLA',
  title: 'Pier opens',
  text: `A pier opened on Monday. Some 3 percent of the town came.

"It is long," Mayor Ana Flood told Ostrel. "It may be too long."

It cost 9 million euros.

It has 40 lamps.`,
  standing: true,
  edits: {
    style: [['9 million euros', '€9m']],
    cut: [0, 2],
    headline: 'Long pier',
    paragraphs: 'split',
    insert: {
      publisher: 'Daily Fennimore',
      after: 2,
      text: `Our pier is longer.

It has no lamps.`,
    },
    lead: { replaces: 1, text: 'One can now walk to sea.' },
  },
  independent: {
    publisher: 'P',
    publishedAt: '2026-10-05T11:00:00Z',
    title: 'At last',
    text: 'So it stands. "It is long," she said.',
  },
  followUp: {
    publisher: 'P',
    publishedAt: '2026-10-06T10:00:00Z',
    title: 'Closed',
    repeats: ['It has 40 lamps.'],
    text: 'Shut again. {0} None burns.',
  },
  column: {
    publisher: 'P',
    publishedAt: '2026-10-07T10:00:00Z',
    title: 'On length',
    quotes: 2,
    text: `I read:

{0}

Oh.`,
  },
}

const ABOUT =
  'About Ostrel: The Ostrel News Agency is owned by 74 newspapers in 21 countries and has supplied them with reports since 1911. Questions about this report may be sent to its desk in Rotterdam.'

const shown = ({ id, publisher, publishedAt, title, text }: Article) => ({ id, publisher, publishedAt, title, text })

describe('composeVariants', () => {
  it('makes of a story what five editors do to it', () => {
    expect([composeStory(SHORT), ...composeVariants(SHORT, 0)].map(shown)).toEqual([
      {
        id: 'pier',
        publisher: 'Ostrel',
        publishedAt: '2026-10-05T10:00:00Z',
        title: 'Pier opens',
        text: `PORT ELLA (Ostrel) — ${SHORT.text}\n\n${ABOUT}`,
      },
      {
        id: 'pier/houseStyle',
        publisher: 'The Harbour Ledger',
        publishedAt: '2026-10-05T10:50:00Z',
        title: 'Pier opens',
        text: `A pier opened on Monday. Some 3 per cent of the town came.

‘It is long,’ Mayor Ana Flood told reporters. ‘It may be too long.’

It cost €9m.

It has 40 lamps.`,
      },
      {
        id: 'pier/cut',
        publisher: 'Eastmoor Courier',
        publishedAt: '2026-10-05T10:25:00Z',
        title: 'Pier opens',
        text: `PORT ELLA (Ostrel) — A pier opened on Monday. Some 3 percent of the town came.

"It is long," Mayor Ana Flood told Ostrel. "It may be too long."`,
      },
      {
        id: 'pier/headline',
        publisher: 'The Loxley Bulletin',
        publishedAt: '2026-10-05T11:35:00Z',
        title: 'Long pier',
        text: `A pier opened on Monday.

Some 3 percent of the town came.

"It is long," Mayor Ana Flood told Ostrel.

"It may be too long."

It cost 9 million euros.

It has 40 lamps.

${ABOUT}`,
      },
      {
        id: 'pier/inserted',
        publisher: 'Daily Fennimore',
        publishedAt: '2026-10-05T17:10:00Z',
        title: 'Pier opens',
        text: `A pier opened on Monday. Some 3 percent of the town came.

"It is long," Mayor Ana Flood told Ostrel. "It may be too long."

Our pier is longer.

It has no lamps.

It cost 9 million euros.

It has 40 lamps.`,
      },
      {
        id: 'pier/lead',
        publisher: 'The Sandmere Post',
        publishedAt: '2026-10-05T14:00:00Z',
        title: 'Long pier',
        text: `One can now walk to sea.

"It is long," Mayor Ana Flood told Ostrel. "It may be too long."

It cost 9 million euros.

It has 40 lamps.`,
      },
    ])
  })

  it('joins every second paragraph to the one before', () => {
    const joined = composeVariants({ ...SHORT, edits: { ...SHORT.edits, paragraphs: 'joined' } }, 0)[2]
    expect(
      joined?.text,
    ).toBe(`A pier opened on Monday. Some 3 percent of the town came. "It is long," Mayor Ana Flood told Ostrel. "It may be too long."

It cost 9 million euros. It has 40 lamps.

${ABOUT}`)
  })

  it('works over sentences, and knows what is left of the story', () => {
    const edits = {
      of: 'pier',
      title: 'A pier',
      changes: [
        ['opened on', 'was opened on'],
        ['It cost', 'The price:'],
      ],
    } as const
    const { text, parts } = composeLineEdited(edits, SHORT, 0)
    expect({ text, parts: parts.slice(0, 4) }).toEqual({
      text: `A pier was opened on Monday. Some 3 percent of the town came.

“It is long,” Mayor Ana Flood told Ostrel. “It may be too long.”

The price: 9 million euros.

It has 40 lamps.`,
      parts: [
        { of: 'pier/0', text: 'A pier ' },
        { of: 'pier/own', text: 'was opened on' },
        { of: 'pier/0', text: ' Monday. Some 3 percent of the town came.' },
        { of: 'pier/1', text: '"It is long," Mayor Ana Flood told Ostrel. "It may be too long."' },
      ],
    })
  })

  it('writes a later story over an earlier one, which is no part of it', () => {
    const changes = [['9 million', '8 million']] as const
    const reissue = composeReissue({ of: 'pier', publishedAt: '2026-10-12T10:00:00Z', title: 'Again', changes }, SHORT)
    expect(shown(reissue)).toEqual({
      id: 'pier/reissue',
      publisher: 'Ostrel',
      publishedAt: '2026-10-12T10:00:00Z',
      title: 'Again',
      text: `PORT ELLA (Ostrel) — ${SHORT.text.replace('9 million', '8 million')}\n\n${ABOUT}`,
    })
    expect(truthOf([composeStory(SHORT), reissue])).toEqual([])
  })

  it('puts two stories into one article, published after both', () => {
    const later = { ...SHORT, id: 'dock', publishedAt: '2026-10-06T10:00:00Z', text: 'A dock opened.\n\nIt is new.' }
    const merge = {
      of: ['pier', 'dock'],
      takes: [
        [2, 4],
        [0, 1],
      ],
      title: 'Openings',
      bridge: 'So did a dock.',
    } as const
    expect(shown(composeMerged(merge, SHORT, later, 1))).toEqual({
      id: 'pier+dock',
      publisher: 'Daily Fennimore',
      publishedAt: '2026-10-06T21:00:00Z',
      title: 'Openings',
      text: 'It cost 9 million euros.\n\nIt has 40 lamps.\n\nSo did a dock.\n\nA dock opened.',
    })
  })
})

describe('truthOf', () => {
  it('goes by what articles were composed of: the same words in another story are no copy', () => {
    const articles = [composeStory(SHORT), ...composeVariants(SHORT, 0), ...composeOthers(SHORT)]
    const retold = composeStory({ ...SHORT, id: 'other-pier', publishedAt: '2026-10-12T10:00:00Z' })
    const judged = truthOf([...articles, retold]).map(
      ({ original, later, share, copy, borderline }) =>
        `${original} ${later} ${share.toFixed(2)}${copy ? ' copy' : ''}${borderline ? ' borderline' : ''}`,
    )
    expect(judged).toEqual([
      'pier pier/houseStyle 0.97 copy',
      'pier pier/cut 0.86 copy',
      'pier pier/headline 1.00 copy',
      'pier pier/inserted 0.81 copy',
      'pier pier/lead 0.79 copy',
      'pier pier/column 0.63 borderline',
      'pier/houseStyle pier/cut 0.86 copy',
      'pier/houseStyle pier/headline 0.97 copy',
      'pier/houseStyle pier/inserted 0.97 copy',
      'pier/houseStyle pier/lead 0.71 copy',
      'pier/houseStyle pier/column 0.38 borderline',
      'pier/cut pier/headline 0.86 copy',
      'pier/cut pier/inserted 0.86 copy',
      'pier/cut pier/lead 0.46',
      'pier/headline pier/inserted 0.81 copy',
      'pier/headline pier/lead 0.79 copy',
      'pier/headline pier/column 0.63 borderline',
      'pier/inserted pier/lead 0.79 copy',
      'pier/inserted pier/column 0.63 borderline',
      'pier/lead pier/column 0.63 borderline',
    ])
  })
})

describe('the set', () => {
  const articles = wireStoryArticles()
  const truth = truthOf(articles)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const kindsOf = (id: string): Kind => (byId.get(id) as Article).kind

  it('has forty stories, six edits of each and more, and what others wrote', () => {
    const counts: Partial<Record<Kind, number>> = {}
    for (const { kind } of articles) counts[kind] = (counts[kind] ?? 0) + 1
    expect(counts).toEqual({
      story: 40,
      houseStyle: 40,
      cut: 40,
      headline: 40,
      inserted: 40,
      lead: 40,
      lineEdited: 12,
      merged: 20,
      secondGeneration: 12,
      reissue: 3,
      independent: 26,
      remarks: 7,
      followUp: 8,
      column: 5,
    })
    expect(byId.size).toBe(articles.length)
    expect(MERGES.flatMap(({ of }) => of).sort()).toEqual(STORIES.map(({ id }) => id).sort())
  })

  it('has no edit that changes nothing, and no repeated sentence that the story lacks', () => {
    const missing = STORIES.flatMap(({ id, text, edits, followUp }) =>
      [...edits.style.map(([from]) => from), ...(followUp?.repeats ?? [])]
        .filter((words) => !text.includes(words))
        .map((words) => `${id}: ${words}`),
    )
    expect(missing).toEqual([])
    const lost = [...LINE_EDITS, ...REISSUES].flatMap(({ of, changes }) => {
      const { text } = STORIES.find(({ id }) => id === of) as Story
      return changes.filter(([from]) => !text.includes(from)).map(([from]) => `${of}: ${from}`)
    })
    expect(lost).toEqual([])
  })

  it('has an independent report quote words of the story, and share no other run of ten words', () => {
    const runs = (text: string): Set<string> => {
      const words = text.replace(/"[^"]*"/g, ' | ').match(/[\p{L}\p{N}'|]+/gu) ?? []
      return new Set(
        words
          .map((_, at) => words.slice(at, at + 10))
          .filter((run) => run.length === 10 && !run.includes('|'))
          .map((run) => run.join(' ')),
      )
    }
    const wrong = STORIES.flatMap(({ id, text, independent }) => {
      if (!independent) return []
      const quoted = [...independent.text.matchAll(/"([^"]+)"/g)].map(([, words]) =>
        (words as string).replace(/[,.]$/, ''),
      )
      const told = runs(text)
      const common = [...runs(independent.text)].filter((run) => told.has(run))
      return quoted.some((words) => text.includes(words)) && common.length === 0 ? [] : [`${id}: ${common}`]
    })
    expect(wrong).toEqual([])
  })

  it('counts every edit of a story as its copy, and nothing of another story', () => {
    const copies = new Set(truth.filter(({ copy }) => copy).map(({ original, later }) => `${original} ${later}`))
    const edited = articles.filter(({ kind }) => /houseStyle|cut|headline|inserted|lead|lineEdited|merged/.test(kind))
    expect(
      edited.flatMap(({ id, stories }) =>
        stories.filter((story) => !copies.has(`${story} ${id}`)).map((story) => `${story} ${id}`),
      ),
    ).toEqual([])
    const strangers = truth.filter(({ original, later, copy }) => {
      const about = (byId.get(original) as Article).stories
      return copy && !(byId.get(later) as Article).stories.some((story) => about.includes(story))
    })
    expect(strangers).toEqual([])
    expect(
      truth.filter(({ copy, later }) => copy && /reissue|independent|remarks|followUp|column/.test(kindsOf(later))),
    ).toEqual([])
  })
})
