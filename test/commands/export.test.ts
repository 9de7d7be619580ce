import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, type TestPlace } from '../support/folder.js'
import { makePlace } from '../support/place.js'
import { runDictum, startDictum } from '../support/run-dictum.js'

const SAMPLE = 'examples/articles/nato-urges-south-korea.txt'
const OTHER = 'test/corpus/nato-cable-fund.txt'
const THANKS = '{speaker: {name: "Stoltenberg"}, act: {eq: THANK}}'

describe('npx dictum export', () => {
  let place: TestPlace
  beforeAll(async () => {
    place = await makePlace()
    expect((await runDictum(['ingest', SAMPLE, OTHER], place.environment)).code).toBe(0)
  })
  afterAll(() => place.remove())

  const run = (...args: string[]) => runDictum(['export', ...args], place.environment)

  it('writes everything as JSON lines, which make the same service elsewhere', async () => {
    const exported = await run()
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    expect(exported.stdout.trimEnd().split('\n')).toHaveLength(2)
    const elsewhere = await makePlace()
    try {
      const imported = await runDictum(['import', '-'], elsewhere.environment, exported.stdout)
      expect(imported).toMatchObject({ code: 0, stderr: '2 articles: 2 new, 0 known already, 0 failed.\n' })
      expect(imported.stdout).toMatch(
        /^article_\w+\tnew\t\d+\tstandard input:1\narticle_\w+\tnew\t\d+\tstandard input:2\n$/,
      )
      expect((await runDictum(['export'], elsewhere.environment)).stdout).toBe(exported.stdout)
      const again = await runDictum(['import', '-'], elsewhere.environment, exported.stdout)
      expect(again).toMatchObject({ code: 0, stderr: '2 articles: 0 new, 2 known already, 0 failed.\n' })
    } finally {
      await elsewhere.remove()
    }
  }, 180_000)

  it('writes what a filter matches, given as GraphQL or as JSON', async () => {
    const csv = await run('--format', 'csv', '--where', THANKS)
    expect(csv).toMatchObject({ code: 0, stderr: '' })
    expect(csv.stdout.split('\r\n')).toHaveLength(3)
    expect(csv.stdout).toContain(',THANK,EXPRESSIVE,05,SUPPORT,South Korea,')
    const json = JSON.stringify({ speaker: { name: 'Stoltenberg' }, act: { eq: 'THANK' } })
    expect((await run('--format', 'csv', '--where', json)).stdout).toBe(csv.stdout)
    const { stdout } = await run('--format', 'jsonld', '--where', THANKS)
    expect(JSON.parse(stdout)['@graph'].filter(({ type }: { type: string }) => type === 'Quotation')).toHaveLength(1)
    const entities = (await run('--format', 'ftm', '--where', THANKS)).stdout.trimEnd().split('\n')
    expect(entities.filter((line) => JSON.parse(line).schema === 'Event')).toHaveLength(1)
  })

  it('refuses a filter that makes no sense, or asks for a name that nobody bears, before it writes anything', async () => {
    const mistakes = [
      ['{speakr: {}}', 'where: Field "speakr" is not defined by type "StatementFilter". Did you mean "speaker"?\n'],
      ['null', 'where cannot be null: Expected non-nullable type "StatementFilter!" not to be null.\n'],
      [
        '{speaker: {name: "Stoltenburg"}}',
        'Nobody is known as "Stoltenburg"; the nearest are "Stoltenberg", "Jens Stoltenberg".\n',
      ],
    ] as const
    for (const [where, stderr] of mistakes) {
      expect(await run('--format', 'csv', '--where', where)).toEqual({ code: 2, stdout: '', stderr })
    }
  })

  it('refuses an unknown format', async () => {
    const { code, stdout, stderr } = await run('--format', 'xml')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Allowed choices are jsonl, csv, jsonld, ftm, plover, annotations.')
  })

  it('ends quietly where nobody reads on', async () => {
    const running = startDictum(['export'], place.environment)
    running.child.stdout?.destroy()
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('npx dictum export, where a service holds the data folder', () => {
  it('has the service export', async () => {
    const folder = await makeFolder()
    await runDictum(['ingest', SAMPLE], folder.environment)
    const direct = await runDictum(['export'], folder.environment)
    const service = startDictum(['serve'], { ...folder.environment, PORT: '0', DICTUM_SAMPLE: 'off' })
    while (!service.output.stdout.includes('Dictum answers')) {
      if (service.child.exitCode !== null) throw new Error(service.output.stderr)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await runDictum(['export'], folder.environment)).toEqual({ code: 0, stdout: direct.stdout, stderr: '' })
    const where = '{speaker: {name: "Stoltenburg"}}'
    expect(await runDictum(['export', '--format', 'csv', '--where', where], folder.environment)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Nobody is known as "Stoltenburg"; the nearest are "Stoltenberg", "Jens Stoltenberg".\n',
    })
    service.child.kill('SIGTERM')
    await service.ended
    await folder.remove()
  }, 180_000)
})
