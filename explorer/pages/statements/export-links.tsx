import { useState } from 'preact/hooks'
import type { StatementFilter } from '../../generated/operations.js'
import { saveFile } from '../../parts/files/save-file.js'
import { Notice } from '../../parts/notice.js'
import { useKey } from '../../service/key.js'
import type { Problem } from '../../service/problem.js'
import { problemIn, send } from '../../service/request.js'

const FORMATS = [
  { format: 'csv', name: 'CSV' },
  { format: 'jsonl', name: 'JSON lines' },
  { format: 'jsonld', name: 'JSON-LD' },
  { format: 'ftm', name: 'FollowTheMoney' },
  { format: 'plover', name: 'PLOVER events' },
  { format: 'annotations', name: 'Web Annotation' },
] as const

type Format = (typeof FORMATS)[number]['format']

/** Longer addresses, in characters, are posted: some proxies cut off at 8,000, and Node takes 16,000 with all headers. */
const LONGEST_ADDRESS = 6_000

/** Links that give exactly the statements of a filter as a file. */
export const ExportLinks = ({ where }: { readonly where: StatementFilter }) => {
  const key = useKey()
  const [saving, setSaving] = useState<Format>()
  const [problem, setProblem] = useState<Problem>()
  const save = async (format: Format) => {
    setSaving(format)
    setProblem(undefined)
    try {
      await saveExport(format, where)
    } catch (error) {
      setProblem(error as Problem)
    }
    setSaving(undefined)
  }
  return (
    <div class="export tools">
      <span>Export:</span>
      {FORMATS.map(({ format, name }) => {
        const address = `/export?${new URLSearchParams({ format, where: JSON.stringify(where) })}`
        // A link sends no key.
        return key === null && address.length <= LONGEST_ADDRESS ? (
          <a key={format} href={address}>
            {name}
          </a>
        ) : (
          <button key={format} type="button" class="quiet" disabled={saving !== undefined} onClick={() => save(format)}>
            {saving === format ? `${name} …` : name}
          </button>
        )
      })}
      {problem && <Notice problem={problem} />}
    </div>
  )
}

/** @throws Problem where the service gives no file */
async function saveExport(format: Format, where: StatementFilter): Promise<void> {
  const response = await send('/export', JSON.stringify({ format, where }))
  if (!response.ok) throw await problemIn(response)
  // The service names the file.
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''
  saveFile(await response.blob(), name)
}
