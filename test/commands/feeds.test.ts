import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePlace } from '../support/place.js'
import { runDictum } from '../support/run-dictum.js'

const OPML = `<opml version="2.0"><body><outline text="Harbour Post" xmlUrl="https://harbour.example.org/rss"/>
  <outline text="Files" xmlUrl="file:///etc/passwd"/></body></opml>`

test('feeds are added, listed, taken over from another feed reader, given back and taken out', async () => {
  const place = await makePlace()
  const run = (args: readonly string[], input = '') => runDictum(['feeds', ...args], place.environment, input)
  expect(await run(['list'])).toMatchObject({ stdout: '', stderr: expect.stringContaining('No feed is added yet') })
  const added = await run(['add', 'https://wires.example.org/feed'])
  const id = added.stderr.split(' ')[0] as string
  expect(added).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/^feed_\w+ is added\.\n$/) })
  expect(await run(['add', 'wires'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('it takes an address that starts with http:// or https://'),
  })

  const file = join(tmpdir(), `dictum-feeds-${process.pid}.opml`)
  await writeFile(file, OPML)
  expect(await run(['import', file])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /^file:\/\/\/etc\/passwd: .*\n1 feeds are added, 0 were there already, 1 cannot be asked\.\n$/,
    ),
  })
  expect(await run(['import', `${file}.none`])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('cannot be read'),
  })
  expect((await run(['list'])).stdout.split('\n').map((line) => line.split(/ {2,}/).slice(3))).toEqual(
    expect.arrayContaining([
      ['TITLE', 'ADDRESS', 'WHY IT FAILED'],
      ['Harbour Post', 'https://harbour.example.org/rss'],
      ['https://wires.example.org/feed'],
    ]),
  )
  const { stdout } = await run(['export'])
  expect(stdout.match(/xmlUrl="[^"]*"/g)?.sort()).toEqual([
    'xmlUrl="https://harbour.example.org/rss"',
    'xmlUrl="https://wires.example.org/feed"',
  ])
  expect(await run(['remove', id])).toMatchObject({ code: 0, stderr: `${id} is taken out; its articles stay.\n` })
  expect(await run(['import', '-'], stdout)).toMatchObject({
    stderr: '1 feeds are added, 1 were there already, 0 cannot be asked.\n',
  })
  await place.remove()
}, 240_000)
