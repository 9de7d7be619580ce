import { useRef } from 'preact/hooks'
import { useDrops } from '../../../parts/files/use-drops.js'
import { addFiles } from './sending.js'

/** What a dialog of files offers first; the service says of any other what it cannot read. */
const OFFERED = '.txt,.text,.html,.htm,.xhtml,.xml,.rss,.atom,.json,.jsonl,.ndjson,.csv,.tsv,.pdf,.eml,.mbox,.warc,.gz'

/** Takes files: dropped anywhere on the page, or chosen by the button. */
export const AddFiles = () => {
  const zone = useRef<HTMLDivElement>(null)
  const isOver = useDrops({
    take: addFiles,
    arrive: () => zone.current?.closest('details')?.setAttribute('open', ''),
  })
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    addFiles(input.files ?? [])
    // The same file can be chosen again, once it is mended.
    input.value = ''
  }
  return (
    <div ref={zone} class={isOver ? 'drop over' : 'drop'}>
      <h2>Files</h2>
      <p>{isOver ? 'Let go, and they are added.' : 'Drop files here, or choose them.'}</p>
      <label class="button">
        Choose files
        <input class="unseen" type="file" multiple accept={OFFERED} aria-describedby="files-hint" onChange={choose} />
      </label>
      <p class="hint" id="files-hint">
        Texts, web pages, feeds, PDFs, e-mails, mailboxes, web archives; JSON, JSON lines, CSV or TSV with an article in
        each record.
      </p>
    </div>
  )
}
