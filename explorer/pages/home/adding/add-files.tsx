import { useEffect, useRef, useState } from 'preact/hooks'
import { addFiles } from './sending.js'

/** What a dialog of files offers first; the service says of any other what it cannot read. */
const OFFERED = '.txt,.text,.html,.htm,.xhtml,.xml,.rss,.atom,.json,.jsonl,.ndjson,.csv,.tsv,.pdf,.eml,.mbox,.warc,.gz'

/** Takes files: dropped anywhere on the page, or chosen by the button. */
export const AddFiles = () => {
  const zone = useRef<HTMLDivElement>(null)
  const isOver = useDrops(() => zone.current?.closest('details')?.setAttribute('open', ''))
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

/**
 * Adds what is dropped on the page, all of it: a file that misses the zone would else take the page's place, and that of what is typed.
 * @param arrive shows where files go as they come over the page
 * @returns whether files are over the page
 */
function useDrops(arrive: () => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      arrive()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      addFiles(event.dataTransfer.files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
