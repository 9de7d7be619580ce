// npm run bench:feeds -- [--feeds 500] [--hours 24]: a day of feeds in minutes. A server of its own has news as time passes, most feeds a few
// a day, some a hundred; each is asked when it is due by that clock. Prints requests, what was missed, how late news came in, and the memory.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { rulesExtractor } from '../dist/extraction/rules-extractor.js'
import { pollFeed } from '../dist/feeds/poll-feed.js'
import { MEMORY, openDatabase } from '../dist/store/database/database.js'
import { addFeeds } from '../dist/store/feeds/feeds.js'
import { openFetcher } from '../dist/web/fetcher.js'

const { values } = parseArgs({
  options: { feeds: { type: 'string', default: '500' }, hours: { type: 'string', default: '24' } },
})
const [count, hours] = [Number(values.feeds), Number(values.hours)]

const HOUR = 3_600_000
const START = Date.parse('2026-05-01T00:00:00Z')
const END = START + hours * HOUR
/** As many entries as feeds usually hold. */
const LENGTH = 20

let clock = START

/** Every feed's times of news, evenly over the day: the first has 100 a day, the second 50, the last ones less than one. */
const times = Array.from({ length: count }, (_, at) => {
  const apart = (24 * HOUR) / (100 / (at + 1))
  const news = []
  for (let time = START + apart * ((at * 0.37) % 1); time < END; time += apart) news.push(time)
  return news
})

/** Times by which news came in, in minutes after they appeared. */
const late = []
const seen = times.map(() => 0)
const answers = { 200: 0, 304: 0 }
const server = createServer((request, response) => {
  const at = Number(request.url.slice(1))
  if (Number.isNaN(at)) return response.writeHead(404).end()
  const there = times[at].filter((time) => time <= clock)
  const etag = `"${there.length}"`
  const isKnown = request.headers['if-none-match'] === etag
  answers[isKnown ? 304 : 200]++
  if (isKnown) return response.writeHead(304, { etag }).end()
  for (const time of there.slice(seen[at])) late.push((clock - time) / 60_000)
  seen[at] = there.length
  const items = there.map((time, number) => ({ time, number })).slice(-LENGTH)
  response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(
    `<rss><channel><title>Feed ${at}</title>${items
      .map(
        ({ time, number }) => `<item><guid>${number}</guid><title>News ${number} of feed ${at}</title>
    <pubDate>${new Date(time).toUTCString()}</pubDate><description>“We will build harbour ${number} of ${at},” Anna Berg said.</description></item>`,
      )
      .join('')}</channel></rss>`,
  )
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${server.address().port}`

const database = await openDatabase({ dataFolder: MEMORY })
const { prisma } = database
const fetcher = openFetcher({ allow: ['127.0.0.1'] })
await addFeeds(
  database,
  times.map((_, at) => ({ url: `${origin}/${at}`, title: null })),
)
await prisma.feed.updateMany({ data: { nextAt: new Date(START) } })

const megabytes = () => {
  global.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}
const began = performance.now()
const asking = { database, extractor: rulesExtractor, fetcher, now: () => new Date(clock) }
const { signal } = new AbortController()
let [polls, told] = [0, START]
for (;;) {
  const due = await prisma.feed.findMany({
    where: { state: 'ACTIVE' },
    orderBy: { nextAt: 'asc' },
    take: 1,
    select: { id: true, nextAt: true },
  })
  const [next] = due
  if (next === undefined || next.nextAt.getTime() >= END) break
  clock = Math.max(clock, next.nextAt.getTime())
  while (told <= clock) {
    console.log(`hour ${(told - START) / HOUR}: ${polls} requests, heap ${megabytes()} MB`)
    told += 4 * HOUR
  }
  await pollFeed(asking, next.id, signal)
  polls++
}
const seconds = Math.round((performance.now() - began) / 1_000)
const due = seen.reduce((sum, each) => sum + each, 0)
const stored = await prisma.article.count()
late.sort((a, b) => a - b)
const at = (share) => Math.round(late[Math.floor(late.length * share)] ?? 0)
console.log(
  `${count} feeds, ${hours} hours in ${seconds} s: ${polls} requests (${answers[304]} answered by 304), heap ${megabytes()} MB`,
)
console.log(
  `${stored} articles of ${due} that were shown; half of them within ${at(0.5)} minutes, 95 % within ${at(0.95)}`,
)
process.exitCode = stored === due ? 0 : 1
await fetcher.close()
await database.close()
server.close()
