import { describe, expect, it } from 'vitest'
import { splitMbox } from '../../../src/sources/mail/split-mbox.js'
import { gather } from '../../support/gather.js'
import { readSent } from '../../support/sent-files.js'

const SAID = 'The mayor said on Monday that the harbour would stay open in the winter, whatever the council decides.'

/** An e-mail of these lines, as it is sent. */
const mail = (...lines: readonly string[]): string => lines.join('\r\n')

const HEADERS = [
  'From: "Harbour Post" <news@post.example>',
  'To: readers@post.example',
  'Subject: =?utf-8?Q?Harbour_stays_open_=E2=80=93_mayor?=',
  'Date: Mon, 06 May 2024 00:30:00 +0200',
  'List-Unsubscribe: <https://post.example/off>',
  'Archived-At: <https://post.example/letters/7>',
  'MIME-Version: 1.0',
]

const FACTS = {
  title: 'Harbour stays open – mayor',
  url: 'https://post.example/letters/7',
  publisher: 'Harbour Post',
  publishedAt: new Date('2024-05-05T22:30:00Z'),
  publishedOn: new Date('2024-05-06'),
  authors: [],
  language: null,
}

describe('an e-mail', () => {
  it('gives its text, decoded, with its subject as the headline', async () => {
    const body = ['“We are ready,” she =', 'said.', '', 'Her deputy left.']
    const sent = mail(
      ...HEADERS,
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      ...body.map((line) => line.replace('“', '=93').replace('”', '=94')),
    )
    expect(await readSent('a.eml', sent)).toEqual({
      articles: {
        '': { ...FACTS, text: 'Harbour stays open – mayor\n\n“We are ready,” she said.\n\nHer deputy left.' },
      },
      errors: {},
      notices: [],
    })
  })

  it('gives its page rather than its text; attachments are told', async () => {
    const page = `<html lang="en-GB"><body><table><tr><td><h1>Harbour stays open – mayor</h1><p>${SAID}</p><p>${SAID}</p></td></tr></table></body></html>`
    const sent = mail(
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'View this in your browser.',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--a--',
      '--m',
      'Content-Type: application/pdf; name=plan.pdf',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--m--',
    )
    expect(await readSent('a.eml', sent)).toEqual({
      articles: { '': { ...FACTS, language: 'en-GB', text: `Harbour stays open – mayor\n\n${SAID}\n\n${SAID}` } },
      errors: {},
      notices: ['Attachments are not read: a.eml.'],
    })
  })

  it('is by whoever sent it, where it goes to no list', async () => {
    const sent = mail('From: Ida Brandt <ida@post.example>', 'Subject: Harbour', '', SAID)
    expect((await readSent('a.eml', sent)).articles['']).toEqual({
      text: `Harbour\n\n${SAID}`,
      title: 'Harbour',
      url: null,
      publisher: null,
      authors: ['Ida Brandt'],
      language: null,
    })
  })

  it.each<[string, string, string]>([
    [
      'what is none',
      'He said so.',
      'file: received what has no sender, subject or date, accepted is an e-mail with its headers, as programs save it in a file named .eml',
    ],
    [
      'one without a text',
      mail(...HEADERS, '', ''),
      'text: received an e-mail without a text, accepted is one with a text or an HTML page in it',
    ],
    [
      'one with parts 1,000 deep',
      mail(
        ...HEADERS,
        ...Array.from({ length: 1_000 }, (_, at) => [
          `Content-Type: multipart/mixed; boundary=b${at}`,
          '',
          `--b${at}`,
        ]).flat(),
        'Content-Type: text/plain',
        '',
        SAID,
      ),
      'file: received an e-mail that cannot be taken apart (Maximum MIME nesting depth of 20 levels exceeded), accepted is an e-mail with its headers, as programs save it in a file named .eml',
    ],
    [
      'one with endless headers',
      mail(...HEADERS, `X-Long: ${'x'.repeat(600_000)}`, '', SAID),
      'file: received an e-mail that cannot be taken apart (Maximum header size of 500000 bytes exceeded), accepted is an e-mail with its headers, as programs save it in a file named .eml',
    ],
  ])('refused is %s', async (_, sent, error) => {
    expect(await readSent('a.eml', sent)).toEqual({ articles: {}, errors: { '': error }, notices: [] })
  })

  it('is known by its first line, too', async () => {
    const sent = mail('Received: from post.example', 'From: Ida Brandt <ida@post.example>', '', SAID)
    expect((await readSent('letter', sent)).articles).toMatchObject({ '': { text: SAID, authors: ['Ida Brandt'] } })
  })
})

describe('a mailbox', () => {
  const message = (subject: string, ...lines: readonly string[]): string =>
    [
      'From post@post.example Mon May  6 08:00:00 2024',
      'From: Ida Brandt <ida@post.example>',
      `Subject: ${subject}`,
      '',
      ...lines,
      '',
      '',
    ].join('\n')

  const BOX = [
    message('One', 'They left.', '', '>From Oslo they went north.', '>>From here on, too.', 'From Oslo to Bergen.', ''),
    message('Two', '', ''),
    message('Three', 'From Oslo they went.', '', 'From Bergen, at last, they came back.'),
  ].join('')

  it.each([1, 7, 65_536])('gives each e-mail, whatever its bytes arrive by: %i', async (size) => {
    const { articles, errors, notices } = await readSent('a.mbox', BOX, size)
    expect(Object.fromEntries(Object.entries(articles).map(([place, { text }]) => [place, text]))).toEqual({
      '#1': 'One\n\nThey left.\n\nFrom Oslo they went north.\n>From here on, too.\nFrom Oslo to Bergen.',
      '#3': 'Three\n\nFrom Oslo they went.\n\nFrom Bergen, at last, they came back.',
    })
    expect(errors).toEqual({
      '#2': 'text: received an e-mail without a text, accepted is one with a text or an HTML page in it',
    })
    expect(notices).toEqual([])
  })

  it('is known by its first line, too', async () => {
    expect(Object.keys((await readSent('box', BOX)).articles)).toEqual(['#1', '#3'])
  })

  it('keeps nothing of an e-mail that is too long, nor of a line without an end', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('From a@b Mon May  6 08:00:00 2024\n\n')
      for (let count = 0; count < 100; count++) yield Buffer.alloc(1_000, 'x')
      yield Buffer.from('\n\nFrom a@b Mon May  6 08:00:00 2024\nshort\n')
    }
    const messages = await gather(splitMbox(endless(), 50_000))
    expect(messages.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, null],
      [2, 'short\n'],
    ])
  })
})
