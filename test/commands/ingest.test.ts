import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articleId } from '../../src/knowledge/ids.js'
import { openDatabase } from '../../src/store/database/database.js'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { makePlace } from '../support/place.js'
import { runDictum, startDictum, untilLines } from '../support/run-dictum.js'
import { smallPdf } from '../support/small-pdf.js'

let place: TestPlace
let folder: string
beforeEach(async () => {
  place = await makePlace()
  folder = await mkdtemp(join(tmpdir(), 'dictum-ingest-'))
})
afterEach(async () => {
  await place.remove()
  await rm(folder, { recursive: true, force: true })
})

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** The lines on the standard output, without the numbers of statements, which are the extractor's affair. */
const acknowledged = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\t\d+\t/, '\t'))

test('files and a folder go in; what cannot is named, and the same again changes nothing', async () => {
  const first = await file('a.txt', 'Leader speaks\n\n“We will go,” Anna Berg said.')
  await mkdir(join(folder, 'more'))
  const lines = await file(
    'more/b.jsonl',
    '{"text": "Anna Berg said so.", "publisher": "A"}\n{"text": ""}\n{"text": "Leader speaks\\n\\n“We will go,” Anna Berg said."}\n',
  )
  const binary = await file('c.txt', Buffer.from([1, 0, 2]))
  const { code, stdout, stderr } = await runDictum(['ingest', first, join(folder, 'more'), binary], place.environment)
  expect(acknowledged(stdout)).toEqual([
    `${articleId('Leader speaks\n\n“We will go,” Anna Berg said.')}\tnew\t${first}`,
    `${articleId('Anna Berg said so.')}\tnew\t${lines}:1`,
    `${articleId('Leader speaks\n\n“We will go,” Anna Berg said.')}\tknown\t${lines}:3`,
  ])
  expect(stderr).toBe(
    [
      `${lines}:2: text: received nothing, accepted is a text`,
      `${binary}: text: received binary data (a NUL byte at 1), accepted is text in UTF-8`,
      '5 articles: 2 new, 1 known already, 2 failed.\n',
    ].join('\n'),
  )
  expect(code).toBe(1)

  const again = await runDictum(['ingest', '-'], place.environment, '{"text": "Anna Berg said so.", "publisher": "B"}')
  expect(acknowledged(again.stdout)).toEqual([`${articleId('Anna Berg said so.')}\tknown\tstandard input:1`])
  expect(again.stderr).toBe(
    'standard input:1: this text is there already, with another publisher; that is kept.\n' +
      '1 article: 0 new, 1 known already, 0 failed.\n',
  )
  expect(again.code).toBe(0)
  const database = await openDatabase(place)
  expect(await database.prisma.article.count()).toBe(2)
  await database.close()
})

test('a table, a list and lines of others go in by the names that they give; what is not read is told once a file', async () => {
  const table = await file('a.csv', 'Headline;Body;Date;Colour\nShut;“We go,” Anna Berg said.;2024-05-07;red\n;;;\n')
  const list = await file(
    'b.json',
    JSON.stringify({
      status: 'ok',
      articles: [
        { source: { id: null, name: 'Wire' }, author: 'Ann Roe', content: 'Olaf Brandt said no.', urlToImage: 'x' },
        { source: { id: null, name: 'Wire' }, author: null, content: 'Olaf Brandt said… [+99 chars]', urlToImage: 'y' },
      ],
    }),
  )
  const lines = await file(
    'c.jsonl',
    '{"text": "Nora Lind said yes.", "date": "2024-05-07", "source": "X", "mood": "good"}\n',
  )
  const { code, stdout, stderr } = await runDictum(['ingest', table, list, lines], place.environment)
  expect(acknowledged(stdout)).toEqual([
    `${articleId('“We go,” Anna Berg said.')}\tnew\t${table}:2`,
    `${articleId('Olaf Brandt said no.')}\tnew\t${list}:1#1`,
    `${articleId('Olaf Brandt said… [+99 chars]')}\tnew\t${list}:1#2`,
    `${articleId('Nora Lind said yes.')}\tnew\t${lines}:1`,
  ])
  expect(stderr.replace(/Read are .*\.$/gm, 'Read are ….')).toBe(
    [
      `${table}: Not read: Colour. Read are ….`,
      `${list}: Not read: urlToImage. Read are ….`,
      `${list}: Texts that their source has cut off are stored as they are: ${list}:1#2.`,
      `${lines}: Not read: mood. Read are ….`,
      '4 articles: 4 new, 0 known already, 0 failed.\n',
    ].join('\n'),
  )
  expect(code).toBe(0)
  const database = await openDatabase(place)
  const rows = await database.prisma.article.findMany({ orderBy: { text: 'asc' } })
  expect(rows.map(({ title, publisher, authors, publishedOn }) => [title, publisher, authors, publishedOn])).toEqual([
    [null, 'X', [], new Date('2024-05-07')],
    [null, 'Wire', ['Ann Roe'], null],
    [null, 'Wire', [], null],
    ['Shut', null, [], new Date('2024-05-07')],
  ])
  await database.close()
})

test('an article that comes again is told: what it lacked, what differs, another text of its address, and that it was deleted', async () => {
  const text = 'Anna Berg said on Monday that the port was shut.'
  const url = 'https://n.example/port'
  const ingest = (lines: readonly object[]) =>
    runDictum(['ingest', '-'], place.environment, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { stderr } = await ingest([
    { text, publisher: 'A' },
    { text: `${text}\n`, publisher: 'B', url, date: '2024-05-08' },
    { text: `${text} It opens on Friday.`, url },
  ])
  expect(stderr).toBe(
    [
      'standard input:2: this text is there already; what it lacked is added: url, publishedAt.',
      'standard input:2: this text is there already, with another publisher; that is kept.',
      `standard input:3: another text has this address: ${articleId(text)}. Both are kept.`,
      '3 articles: 2 new, 1 known already, 0 failed.\n',
    ].join('\n'),
  )
  const database = await openDatabase(place)
  const { publishedOn, statements } = await database.prisma.article.findUniqueOrThrow({
    where: { id: articleId(text) },
    include: { statements: true },
  })
  expect([publishedOn, statements.map(({ saidOn }) => saidOn)]).toEqual([
    new Date('2024-05-08'),
    [new Date('2024-05-06')],
  ])
  expect(await database.prisma.change.findMany({ select: { by: true, action: true, targetId: true } })).toEqual([
    { by: 'command line', action: 'UPDATE', targetId: articleId(text) },
  ])
  await database.prisma.$executeRaw`
    INSERT INTO "DeletedArticle" SELECT "id", "textKeyOf"("text"), '2024-06-01' FROM "Article" WHERE "text" = ${text}`
  await database.prisma.article.delete({ where: { id: articleId(text) } })
  await database.close()
  const again = await ingest([{ text }])
  expect(again.stderr).toBe(
    'standard input:1: this article was deleted at 2024-06-01T00:00:00.000Z and does not come back by itself; ' +
      'the mutation ingestArticle takes it in nevertheless, with restore: true\n' +
      '1 article: 0 new, 0 known already, 0 failed, 1 deleted before.\n',
  )
  expect([again.stdout, again.code]).toEqual(['', 0])
})

test('Ctrl-C ends after the article at hand and says how many are in', async () => {
  const articles = Array.from({ length: 5_000 }, (_, i) => JSON.stringify({ text: `Anna Berg said “${i}”.` }))
  const running = startDictum(['ingest', await file('many.jsonl', articles.join('\n'))], place.environment)
  await untilLines(running, 2)
  running.child.kill('SIGINT')
  const { code, stdout, stderr } = await running.ended
  const stored = stdout.split('\n').length - 1
  expect(stored).toBeLessThan(articles.length)
  expect(stderr).toBe(`Interrupted. ${stored} articles: ${stored} new, 0 known already, 0 failed.\n`)
  expect(code).toBe(130)
  const database = await openDatabase(place)
  expect(await database.prisma.article.count()).toBe(stored)
  await database.close()
})

test('a folder that a running process holds is not opened again', async () => {
  const held = await makeFolder()
  const database = await openDatabase(held)
  const { code, stdout, stderr } = await runDictum(['ingest', '-'], held.environment, 'He said so.')
  expect(stdout).toBe('')
  expect(stderr).toContain(`The data folder ${held.dataFolder} is in use by process ${process.pid} on `)
  expect(code).toBe(1)
  await database.close()
  await held.remove()
})

describe('what is wrong is said in a sentence, and the exit code tells whose it is', () => {
  test.each<[string[], Record<string, string>, number, string]>([
    [['ingest'], {}, 2, "error: missing required argument 'paths'"],
    [['nothing'], {}, 2, "error: unknown command 'nothing'"],
    [['ingest', 'a.txt', 'b.txt', '--title', 'A'], {}, 2, '--title goes with one article, and here are several files.'],
    [['ingest', '-', '--url', 'x'], {}, 2, '--url has "x"; it takes an address that starts with http:// or https://.'],
    [['ingest', '-'], { PORT: 'x' }, 2, 'PORT is "x"; it takes a number from 0 to 65535.'],
    [['ingest', '-'], { DICTUM_EDITOR_KEY: 'short' }, 2, 'DICTUM_EDITOR_KEY has 5 characters; it takes 16 or more'],
    [['ingest', '-'], { DICTUM_SAMPLE: 'no' }, 2, 'DICTUM_SAMPLE is "no"; it takes on or off.'],
    [
      ['ingest', '-'],
      { DICTUM_FETCH_ALLOW: 'wiki,10.1/8' },
      2,
      'DICTUM_FETCH_ALLOW holds "10.1/8"; it takes hosts, IP',
    ],
    [['ingest', '-'], { DATABASE_URL: 'x:geheim' }, 1, 'DATABASE_URL starts with x://, which is not PostgreSQL.'],
  ])('%j with %j', async (args, environment, exitCode, message) => {
    const { code, stderr } = await runDictum(args, environment)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('geheim')
    // No stack.
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(code).toBe(exitCode)
  })

  test.each(['serve', 'ingest', 'extract', 'migration'])('%s --help', async (command) => {
    const { code, stdout } = await runDictum([command, '--help'])
    expect(stdout).toContain(`Usage: dictum ${command}`)
    expect(code).toBe(0)
  })
})

test('a folder of other formats goes in; what is passed over is told, and a bad file is named', async () => {
  const said = 'The mayor said on Monday that the harbour would stay open in the winter.'
  const pdf = await file('a.pdf', smallPdf([[{ text: said, x: 50, y: 700 }]]))
  const scan = await file('b.pdf', smallPdf([[]]))
  const letter = (subject: string): string => `From: Ida Brandt <ida@post.example>\nSubject: ${subject}\n\n${said}\n\n`
  const mail = await file('c.eml', letter('One'))
  const from = 'From ida@post.example Mon May  6 08:00:00 2024\n'
  const box = await file('d.mbox', `${from}${letter('Two')}${from}${letter('Three')}`)
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Four</h1><p>${said}</p>`
  const moved = 'HTTP/1.1 301 Moved\r\n\r\n'
  const record = (block: string): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/4\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`
  const archive = await file('e.warc.gz', Buffer.concat([moved, page].map((block) => gzipSync(record(block)))))
  const item = { uri: 'urn:newsml:post.example:5', pubstatus: 'usable', headline: 'Five', body_text: said }
  const cancelled = await file('f.json', JSON.stringify([item, { ...item, pubstatus: 'canceled' }]))

  const { code, stdout, stderr } = await runDictum(['ingest', folder], place.environment)
  expect(acknowledged(stdout)).toEqual([
    `${articleId(said)}\tnew\t${pdf}`,
    `${articleId(`One\n\n${said}`)}\tnew\t${mail}`,
    `${articleId(`Two\n\n${said}`)}\tnew\t${box}#1`,
    `${articleId(`Three\n\n${said}`)}\tnew\t${box}#2`,
    `${articleId(`Four\n\n${said}`)}\tnew\t${archive}#2`,
    `${articleId(`Five\n\n${said}`)}\tnew\t${cancelled}#1`,
  ])
  expect(stderr).toBe(
    [
      `${scan}: text: received a PDF without words, such as one of scanned pages, accepted is a PDF whose words can be selected and copied, or its text as a file named .txt`,
      `${cancelled}#2: This item is cancelled by its agency, so not stored; what was stored of it before stays (urn:newsml:post.example:5).`,
      `${folder}: Answers that are no pages, such as redirects and errors, are passed over: ${archive}#1.`,
      '7 articles: 6 new, 0 known already, 1 failed.\n',
    ].join('\n'),
  )
  expect(code).toBe(1)
})
