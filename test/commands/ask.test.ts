import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDictum, startDictum } from '../support/run-dictum.js'

const SAMPLE = 'examples/articles/nato-urges-south-korea.txt'
const QUESTION = 'what did Yoon say about arms?'

describe('npx dictum ask', () => {
  let folder: string
  let environment: Readonly<Record<string, string>>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dictum-ask-'))
    environment = { DICTUM_DATA: folder, DATABASE_URL: '', FORCE_COLOR: '0' }
    expect((await runDictum(['ingest', SAMPLE], environment)).code).toBe(0)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('prints the answer, its evidence and what was looked for', async () => {
    const { code, stdout, stderr } = await runDictum(['ask', QUESTION], environment)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toBe(
      `Yoon Suk-yeol “has said his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult” (NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine).

  SAY Yoon Suk-yeol (0.80)
    South Korea has signed major deals providing hundreds of tanks, aircraft and other weapons to NATO member Poland since the war began, but South Korean President Yoon Suk-yeol has said his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult.
    NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine; characters 1237–1348

What was said: statements by Yoon Suk-yeol (“Yoon”), that speak of “arms” (or weapon, weaponry, ammunition, …).
`,
    )
  })

  it('writes the whole answer as a line of JSON', async () => {
    const { code, stdout } = await runDictum(['ask', '--json', ...QUESTION.split(' ')], environment)
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.__typename).toBe('Answer')
    expect(answer.statements.edges).toHaveLength(1)
    expect(answer.variables.where.speaker).toEqual({ name: 'Yoon Suk-yeol' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('answers each line of its input', async () => {
    const questions =
      'who thanked South Korea?\n\nwhat did Yoon thank Stoltenberg for?\nwhat did Yoon say before the visit?\n'
    const { code, stdout } = await runDictum(['ask'], environment, questions)
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      expect.stringContaining('Jens Stoltenberg “thanked South Korea for its non-lethal aid to Ukraine”'),
      'Who said it: the speakers of statements to South Korea, by the act THANK.',
      'Nobody said that.',
      'What was said: statements by Yoon Suk-yeol (“Yoon”), to Jens Stoltenberg (“Stoltenberg”), by the act THANK.',
      'What comes nearest:',
      'A part of the question asks for what no statement tells.',
    ])
  })

  it('asks the service that holds the data folder', async () => {
    const service = startDictum(['serve'], { ...environment, PORT: '0', DICTUM_SAMPLE: 'off' })
    while (!service.output.stdout.includes('Dictum answers')) {
      if (service.child.exitCode !== null) throw new Error(service.output.stderr)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { code, stdout, stderr } = await runDictum(['ask', QUESTION], environment)
    service.child.kill('SIGTERM')
    await service.ended
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('Yoon Suk-yeol “has said his country’s law')
  })

  it('says that nothing is stored yet', async () => {
    const { code, stderr } = await runDictum(['ask', QUESTION], { ...environment, DICTUM_DATA: 'memory:' })
    expect(stderr).toBe('No article is stored yet: npx dictum ingest FILE…\n')
    expect(code).toBe(1)
  })
})
