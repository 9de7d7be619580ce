import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleId } from '../../src/knowledge/ids.js'
import { CERTIFICATE } from '../support/certificate.js'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { addressOf, runDictum, startDictum } from '../support/run-dictum.js'
import { openWebServer, type WebServer } from '../support/web-server.js'

const page = (title: string): string =>
  `<title>${title}</title><h1>${title}</h1><p>${'The mayor said on Monday that it will rain. '.repeat(6).trim()}</p>`

const idOf = (title: string): string =>
  articleId(`${title}\n\n${'The mayor said on Monday that it will rain. '.repeat(6).trim()}`)

let place: TestPlace
let web: WebServer
let file: string
let folder: string
beforeEach(async () => {
  place = await makeFolder()
  web = await openWebServer({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0',
    '/one': page('One'),
    '/moved': { to: '/one' },
    '/two': page('Two'),
    '/sitemap.xml': (_, response) =>
      response.end(`<urlset><url><loc>${at('/two')}</loc></url><url><loc>${at('/one')}</loc></url></urlset>`),
  })
  folder = await mkdtemp(join(tmpdir(), 'dictum-addresses-'))
  file = join(folder, 'a.txt')
  await writeFile(file, 'Anna Berg said so.')
})
afterEach(async () => {
  await place.remove()
  await web.close()
  await rm(folder, { recursive: true, force: true })
})

const at = (path: string): string => `http://127.0.0.1:${web.port}${path}`

/** The lines on the standard output, without the numbers of statements, which are the extractor's affair. */
const acknowledged = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\t\d+\t/, '\t'))

const ALLOW = { DICTUM_FETCH_ALLOW: '127.0.0.1' }

test('addresses and files go in together, as they are named', async () => {
  const paths = [at('/moved'), file, at('/missing'), at('/sitemap.xml')]
  const { code, stdout, stderr } = await runDictum(['ingest', ...paths], { ...place.environment, ...ALLOW })
  expect(acknowledged(stdout)).toEqual([
    `${idOf('One')}\tnew\t${at('/one')}`,
    `${articleId('Anna Berg said so.')}\tnew\t${file}`,
    `${idOf('Two')}\tnew\t${at('/two')}`,
    `${idOf('One')}\tknown\t${at('/one')}`,
  ])
  expect(stderr).toBe(
    [
      `${at('/missing')}: url: received the status 404, accepted is an address that answers with 200`,
      '5 articles: 3 new, 1 known already, 1 failed.\n',
    ].join('\n'),
  )
  expect(code).toBe(1)
})

test('an address of https, where its certificate is trusted', async () => {
  const secure = await openWebServer({ '/one': page('One') }, { secured: CERTIFICATE })
  const address = `https://127.0.0.1:${secure.port}/one`
  const trusted = join(folder, 'trusted.pem')
  await writeFile(trusted, CERTIFICATE.cert)
  const environment = { ...place.environment, ...ALLOW }
  const refused = await runDictum(['ingest', address], environment)
  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      `${address}: url: received an address whose certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT), accepted is one whose certificate the system trusts, or the file that NODE_EXTRA_CA_CERTS names`,
      '1 article: 0 new, 0 known already, 1 failed.\n',
    ].join('\n'),
  })
  const taken = await runDictum(['ingest', address], { ...environment, NODE_EXTRA_CA_CERTS: trusted })
  expect([taken.code, acknowledged(taken.stdout), taken.stderr]).toEqual([
    0,
    [`${idOf('One')}\tnew\t${address}`],
    '1 article: 1 new, 0 known already, 0 failed.\n',
  ])
  await secure.close()
})

test('a service that holds the folder takes in what the command fetches; what is not allowed is not asked', async () => {
  const service = startDictum(['serve'], { ...place.environment, PORT: '0', DICTUM_SAMPLE: 'off' })
  await addressOf(service)
  const refused = await runDictum(['ingest', at('/one')], place.environment)
  expect(refused.stderr).toBe(
    `${at('/one')}: url: received an address that is not of the public internet, accepted is one that is, or one that DICTUM_FETCH_ALLOW holds\n` +
      '1 article: 0 new, 0 known already, 1 failed.\n',
  )
  expect(web.arrived).toEqual({ connections: 0, bytes: 0 })
  const { code, stdout } = await runDictum(['ingest', at('/one')], { ...place.environment, ...ALLOW })
  expect(acknowledged(stdout)).toEqual([`${idOf('One')}\tnew\t${at('/one')}`])
  expect(code).toBe(0)
  service.child.kill()
  await service.ended
})

test('what is told of one article goes with a page, and not with a sitemap', async () => {
  const environment = { ...place.environment, ...ALLOW }
  const several = await runDictum(['ingest', at('/sitemap.xml'), '--title', 'A'], environment)
  expect(several.stderr).toContain('--title goes with one article, and this address lists many.')
  expect(several.code).toBe(2)
  const { stdout, code } = await runDictum(['ingest', at('/two'), '--title', 'A', '--publisher', 'B'], environment)
  expect(acknowledged(stdout)).toEqual([`${idOf('Two')}\tnew\t${at('/two')}`])
  expect(code).toBe(0)
})
