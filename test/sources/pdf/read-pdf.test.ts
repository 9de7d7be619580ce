import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ArticleToIngest } from '../../../src/sources/article-to-ingest.js'
import { takeApart } from '../../../src/sources/pdf/pdf-pages.js'
import { readSent } from '../../support/sent-files.js'
import { column, type PlacedText, pdfOf, smallPdf } from '../../support/small-pdf.js'

/** What is read of a PDF: its article, the error as its sentence, and the notices. */
async function read(
  bytes: Uint8Array,
): Promise<{ article?: ArticleToIngest; error?: string; notices?: readonly string[] }> {
  const { articles, errors, notices } = await readSent('a.pdf', bytes)
  return {
    ...(articles[''] && { article: articles[''] }),
    ...(errors[''] && { error: errors[''] }),
    ...(notices.length > 0 && { notices }),
  }
}

/** The paragraphs that are read of pages. */
const paragraphs = async (...pages: PlacedText[][]): Promise<string[] | undefined> =>
  (await read(smallPdf(pages))).article?.text.split('\n\n')

const HEADLINE = { text: 'Harbour to stay open, mayor says', x: 50, y: 740, size: 20 }
const LEFT = [
  'The mayor of Bergen said on Monday',
  'that the harbour would stay open in',
  'the winter, although the council had',
  'asked her to close it.',
]
const RIGHT = [
  'Her deputy warned that ships would',
  'have to wait at the pier for hours if',
  'the ice came early, as it did last',
  'year and the year before.',
]
const END = ['Fishermen of the town agreed with her.', 'They meet at the pier on Thursday.']
const one = (lines: readonly string[]): string => lines.join(' ')

describe('a PDF with a text layer', () => {
  it('is read line by line, with what it says of itself', async () => {
    const info = {
      Title: 'Harbour to stay open, mayor says',
      Author: 'Ida Brandt',
      CreationDate: "D:20240506013000+02'00'",
    }
    expect(await read(smallPdf([[HEADLINE, ...column([...LEFT, ...RIGHT], 50, 700)]], info))).toEqual({
      article: {
        text: [HEADLINE.text, one(LEFT), one(RIGHT)].join('\n\n'),
        title: HEADLINE.text,
        authors: ['Ida Brandt'],
        language: null,
        publishedAt: new Date('2024-05-05T23:30:00Z'),
        publishedOn: new Date('2024-05-06'),
      },
      notices: ['The day that a PDF was made is taken for that of its publication: a.pdf.'],
    })
  })

  it.each<[string, Record<string, string>, string | null]>([
    ['the name of a file', { Title: 'release_final.docx', Author: 'admin' }, HEADLINE.text],
    ['what the page does not say', { Title: 'Press release of the city' }, HEADLINE.text],
    ['nothing', {}, HEADLINE.text],
  ])('has its largest words as its title where it was saved with %s', async (_, info, title) => {
    const { article } = await read(smallPdf([[HEADLINE, ...column(LEFT, 50, 700)]], info))
    expect(article).toEqual({ text: [HEADLINE.text, one(LEFT)].join('\n\n'), title, authors: [], language: null })
  })

  it('keeps columns apart, below a headline and above a note', async () => {
    const page = [
      HEADLINE,
      ...column(LEFT, 50, 700),
      ...column(RIGHT, 320, 700),
      { text: 'The city published this on its site, with the plans of the harbour and all letters.', x: 50, y: 500 },
    ]
    const note = page.at(-1)?.text
    expect(await paragraphs(page)).toEqual([HEADLINE.text, one(LEFT), one(RIGHT), note])
  })

  it('goes on with a sentence in the next column and on the next page, whatever the lines of both', async () => {
    const cut = LEFT.slice(0, 3)
    const rest = LEFT[3] as string
    const page = [...column([...RIGHT, ...cut], 50, 700), ...column([rest, ...RIGHT, ...cut], 320, 695)]
    const next = column([rest, ...RIGHT], 50, 700)
    expect(await paragraphs(page, next)).toEqual([one(RIGHT), one(LEFT), one(RIGHT), one(LEFT), one(RIGHT)])
  })

  it('reads three columns, and a fourth story below them', async () => {
    const page = [
      ...column(
        LEFT.map((line) => line.slice(0, 20)),
        40,
        700,
      ),
      ...column(
        RIGHT.map((line) => line.slice(0, 20)),
        220,
        700,
      ),
      ...column(
        LEFT.map((line) => line.slice(0, 18)),
        400,
        700,
      ),
      { text: 'Ferries', x: 40, y: 600, size: 18 },
      ...column(['All ferries sail as planned, said the company that runs them on the fjord, Norled.'], 40, 575),
    ]
    const cut = (lines: readonly string[], length: number): string =>
      one(lines.map((line) => line.slice(0, length).trim()))
    expect(await paragraphs(page)).toEqual([
      `${cut(LEFT, 20)} ${cut(RIGHT, 20)} ${cut(LEFT, 18)}`,
      'Ferries',
      'All ferries sail as planned, said the company that runs them on the fjord, Norled.',
    ])
  })

  it('reads columns above and below a headline that leaves their gutter free, each by themselves', async () => {
    const page = [
      ...column(LEFT, 50, 700),
      ...column(RIGHT, 320, 700),
      { text: 'What happens next', x: 50, y: 640, size: 14 },
      ...column(RIGHT, 50, 620),
      ...column(LEFT, 320, 620),
    ]
    expect(await paragraphs(page)).toEqual([one(LEFT), one(RIGHT), 'What happens next', one(RIGHT), one(LEFT)])
  })

  it('keeps the lines of a headline together, and apart from what stands below', async () => {
    const page = [
      ...column(['Harbour to stay open in the', 'winter, mayor says'], 50, 740, { size: 20, pitch: 24 }),
      ...column(['The council had asked her to close it', 'By Ida Brandt'], 50, 696, { pitch: 14 }),
      ...column(LEFT, 50, 660),
    ]
    expect(await read(smallPdf([page]))).toMatchObject({
      article: {
        title: 'Harbour to stay open in the winter, mayor says',
        text: [
          'Harbour to stay open in the winter, mayor says',
          'The council had asked her to close it',
          'By Ida Brandt',
          one(LEFT),
        ].join('\n\n'),
      },
    })
  })

  it('takes no day from a page that a browser printed, and leaves out what it prints around it', async () => {
    const page = [
      { text: '5/6/24, 8:00 AM', x: 30, y: 780, size: 8 },
      { text: 'Harbour', x: 300, y: 780, size: 8 },
      ...column(LEFT, 50, 700),
      { text: 'https://post.example/1', x: 30, y: 20, size: 8 },
      { text: '1/1', x: 560, y: 20, size: 8 },
    ]
    const info = { Creator: 'Mozilla/5.0 (X11)', Producer: 'Skia/PDF m120', CreationDate: 'D:20240506080000Z' }
    expect(await read(smallPdf([page], info))).toEqual({
      article: { text: one(LEFT), title: null, authors: [], language: null },
    })
  })

  it('keeps a title that is the running head of later pages', async () => {
    const head = { text: HEADLINE.text, x: 50, y: 780, size: 8 }
    const pages = [
      [HEADLINE, ...column(LEFT, 50, 700)],
      [head, ...column(RIGHT, 50, 700)],
      [head, ...column(END, 50, 700)],
    ]
    expect(await paragraphs(...pages)).toEqual([HEADLINE.text, one(LEFT), one(RIGHT), one(END)])
  })

  it('joins words that a line divides, and keeps the hyphens of others', async () => {
    const lines = [
      'The well-kept plan, said the har-',
      'bour master, is a long-',
      'term, well-',
      'kept promise to Anglo-',
      'American lines in 2023-',
      '24, and “a good deal” – for us.',
    ]
    expect(await paragraphs(column(lines, 50, 700))).toEqual([
      'The well-kept plan, said the harbour master, is a long-term, well-kept promise to Anglo-American lines in 2023-24, and “a good deal” – for us.',
    ])
  })

  it('leaves out running heads and numbers of pages', async () => {
    const page = (number: number, lines: readonly string[]): PlacedText[] => [
      { text: 'Harbour Post', x: 50, y: 780, size: 8 },
      { text: `Issue ${number + 40}`, x: 500, y: 780, size: 8 },
      ...column(lines, 50, 700),
      { text: `Page ${number} of 2`, x: 280, y: 30, size: 8 },
    ]
    expect(await paragraphs(page(1, LEFT), page(2, RIGHT))).toEqual([one(LEFT), one(RIGHT)])
    expect(await paragraphs([...column(LEFT, 50, 700), { text: '– 7 –', x: 290, y: 30 }])).toEqual([one(LEFT)])
  })

  it('begins paragraphs where lines are set in, or apart, or after a short one', async () => {
    const [first, second] = [column(LEFT, 50, 700), column(RIGHT, 50, 652)]
    const setIn = second.map((line, at) => (at === 0 ? { ...line, x: 65 } : line))
    expect(await paragraphs([...first, ...setIn])).toEqual([one(LEFT), one(RIGHT)])
    expect(await paragraphs([...first, ...column(RIGHT, 50, 640)])).toEqual([one(LEFT), one(RIGHT)])
    expect(await paragraphs([...first, ...second])).toEqual([one(LEFT), one(RIGHT)])
    expect(await paragraphs([{ text: 'By Ida Brandt', x: 50, y: 712 }, ...first])).toEqual(['By Ida Brandt', one(LEFT)])
  })

  it('opens a text with its drop cap', async () => {
    const [first, ...more] = LEFT as [string, ...string[]]
    const cap = { text: 'T', x: 50, y: 688, size: 30 }
    const lines = [...column([first.slice(1), more[0] as string], 72, 700), ...column(more.slice(1), 50, 676)]
    expect(await paragraphs([cap, ...lines])).toEqual([one(LEFT)])
  })

  it('tells of words at an angle and of pages without words', async () => {
    const { article, notices } = await read(
      smallPdf([[...column(LEFT, 50, 700), { text: 'DRAFT', x: 20, y: 200, upwards: true }], []]),
    )
    expect(article?.text).toBe(one(LEFT))
    expect(notices).toEqual([
      'Pages without words, such as scanned ones, are not read: a.pdf.',
      'Words that stand at an angle are not read: a.pdf.',
    ])
  })
})

describe('a PDF that cannot be read is refused, and says why', () => {
  const file = 'accepted is a PDF with a text layer, or its text as a file named .txt'
  const text = 'accepted is a PDF whose words can be selected and copied, or its text as a file named .txt'

  it.each<[string, () => Uint8Array, string]>([
    [
      'scanned pages',
      () => smallPdf([[], []]),
      `text: received a PDF without words, such as one of scanned pages, ${text}`,
    ],
    [
      'words at an angle',
      () => smallPdf([[{ text: 'The mayor said so.', x: 50, y: 50, upwards: true }]]),
      `text: received a PDF most of whose words stand at an angle, ${text}`,
    ],
    [
      'no letters',
      () => smallPdf([[{ text: '12 345 678 (9)', x: 50, y: 50 }]]),
      `text: received a PDF whose fonts do not tell which letters they draw, or of numbers alone, ${text}`,
    ],
    [
      'another file',
      () => Buffer.from('Not a PDF.'),
      `file: received a PDF that cannot be read (Invalid PDF structure.), ${file}`,
    ],
    [
      'nothing',
      () => Buffer.from(''),
      `file: received a PDF that cannot be read (The PDF file is empty, i.e. its size is zero bytes.), ${file}`,
    ],
    [
      'a lock',
      () => locked(),
      'file: received a PDF that is locked with a password, accepted is one that opens without',
    ],
    [
      'too many pages',
      () => smallPdf(Array.from({ length: 201 }, () => [])),
      'file: received a PDF of 201 pages, accepted is at most 200 pages',
    ],
    [
      'scattered words',
      () => smallPdf([scattered()]),
      'file: received a PDF with a page whose words are scattered, so that their order cannot be told, accepted is a PDF with lines and columns of text, or its text as a file named .txt',
    ],
  ])('%s', async (_, bytes, error) => {
    expect(await read(bytes())).toEqual({ error })
  })

  it('a page that grows to gigabytes', async () => {
    await expect(takeApart(bomb(), 4_000)).rejects.toThrow(
      /^file: received a PDF that takes (?:more than 4 seconds|too much memory) to read/,
    )
  })

  it('one that takes too long', async () => {
    await expect(takeApart(smallPdf([column(LEFT, 50, 700)]), 1)).rejects.toThrow(
      'file: received a PDF that takes more than 0.001 seconds to read',
    )
  })
})

/** A page of more rows than could be read, none of which tells whether it is a line of its own or one of two columns. */
const scattered = (): PlacedText[] =>
  Array.from({ length: 1_500 }, (_, at) => at * 0.5).flatMap((down) => [
    { text: 'a', x: 50, y: 790 - down, size: 0.4 },
    { text: 'b', x: 52, y: 790 - down, size: 0.4 },
  ])

/** The standard security handler's dictionary; no password opens it. */
function locked(): Buffer {
  const key = `<${'ab'.repeat(32)}>`
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
  return pdfOf(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', encrypt, '<< >>'],
    '/Encrypt 3 0 R /ID [<00> <00>]',
  )
}

/** A page whose content is deflated twice: some hundred kilobytes hold 300 MB of words. */
function bomb(): Buffer {
  const words = deflateSync(deflateSync(Buffer.alloc(300_000_000, 'BT /F 9 Tf (a b) Tj ET ')))
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents 6 0 R >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${words.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`),
      words,
      Buffer.from('\nendstream'),
    ]),
  ])
}
