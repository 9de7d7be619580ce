import { useRef, useState } from 'preact/hooks'
import { FeedsAsOpmlDocument, ImportFeedsDocument, type ImportFeedsMutation } from '../../generated/operations.js'
import { saveFile } from '../../parts/files/save-file.js'
import { useDrops } from '../../parts/files/use-drops.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showNumber } from '../../parts/show.js'
import type { Problem } from '../../service/problem.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'

interface OpmlProps {
  /** Called once feeds were added. */
  readonly added: () => void
  /** Called once a file comes over the page. */
  readonly arrive: () => void
}

type Imported = NonNullable<ImportFeedsMutation['importFeeds']>

/** Takes the list of another feed reader, and gives one. */
export const Opml = ({ added, arrive }: OpmlProps) => {
  const [imported, setImported] = useState<Imported>()
  const [problem, setProblem] = useState<Problem>()
  const isBusy = useRef(false)

  const attempt = async (work: () => Promise<void>) => {
    if (isBusy.current) return
    isBusy.current = true
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error as Problem)
    }
    isBusy.current = false
  }
  const take = (files: FileList | null) =>
    attempt(async () => {
      const [file] = files ?? []
      if (!file) return
      setImported(undefined)
      const { data } = await request(ImportFeedsDocument, { input: { opml: await file.text() } })
      setImported(data.importFeeds ?? undefined)
      forgetAnswers()
      added()
    })
  const give = () =>
    attempt(async () => {
      const { feedsAsOpml } = (await request(FeedsAsOpmlDocument, {})).data
      saveFile(new Blob([feedsAsOpml ?? ''], { type: 'text/x-opml' }), 'feeds.opml')
    })
  const isOver = useDrops({ take, arrive })

  return (
    <section class={isOver ? 'drop over' : 'drop'}>
      <h2>Lists of feeds</h2>
      <p>
        {isOver ? 'Let go, and its feeds are added.' : 'Drop the OPML file of another feed reader here, or choose it.'}
      </p>
      <div class="row">
        <label class="button">
          Choose a list
          <input
            class="unseen"
            type="file"
            accept=".opml,.xml"
            onChange={(event) => {
              take(event.currentTarget.files)
              // The same file can be chosen again, once it is mended.
              event.currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" onClick={give}>
          Export all as OPML
        </button>
      </div>
      <p role="status">{imported && sayImported(imported)}</p>
      {imported && imported.refused.length > 0 && (
        <ul class="plain-list failed">
          {imported.refused.map(({ url, message }) => (
            <li key={url}>
              {url}: {message}
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice problem={problem} />}
    </section>
  )
}

const sayImported = ({ added, known, refused }: Imported): string =>
  `${showCount(added, 'feed')} added, ${showNumber(known)} known already, ${showNumber(refused.length)} not taken.`
