import { useEffect, useRef, useState } from 'preact/hooks'
import { AddArticleDocument } from '../../../generated/operations.js'
import { Notice } from '../../../parts/notice.js'
import { useKey } from '../../../service/key.js'
import { isAboutKey, type Problem } from '../../../service/problem.js'
import { request } from '../../../service/request.js'
import { addOutcome } from './sending.js'

/** What stands in place of a file's name. */
const PASTED = 'Pasted text'

/** What may be known of it besides: fields of the API's IngestArticleInput. */
const FACTS = ['title', 'publisher', 'publishedAt', 'url'] as const

interface AddTextProps {
  readonly problem: Problem | undefined
  /** Receives what keeps the text from being taken in; one about the key is shown elsewhere. */
  readonly setProblem: (problem: Problem | undefined) => void
}

/** Takes a text that is pasted or typed. Until it is taken in, it stays as it stands. */
export const AddText = ({ problem, setProblem }: AddTextProps) => {
  const key = useKey()
  const form = useRef<HTMLFormElement>(null)
  const [isSending, setSending] = useState(false)

  const add = async (restore: boolean) => {
    if (!form.current || isSending) return
    setSending(true)
    setProblem(undefined)
    try {
      await send(new FormData(form.current), restore)
      form.current?.reset()
    } catch (error) {
      setProblem(error as Problem)
    }
    setSending(false)
  }

  // It was handed in already, and only the key was wrong.
  useEffect(() => {
    if (key !== null && problem && isAboutKey(problem)) add(false)
  }, [key])

  return (
    <section class="add-text">
      <h2>A text</h2>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          add(false)
        }}
      >
        <label>
          Text, headline first
          <textarea name="text" rows={8} required readOnly={isSending} dir="auto" />
        </label>
        <p class="hint">What is known of it, where it is:</p>
        <div class="add-facts">
          <label>
            Title <input name="title" dir="auto" />
          </label>
          <label>
            Publisher <input name="publisher" dir="auto" />
          </label>
          <label>
            Published on <input name="publishedAt" type="date" />
          </label>
          <label>
            Address{' '}
            <input
              name="url"
              type="url"
              pattern="https?://.+"
              title="http:// or https:// first"
              placeholder="https://"
            />
          </label>
        </div>
        <button type="submit" aria-disabled={isSending}>
          {isSending ? 'Reading …' : 'Add the text'}
        </button>
      </form>
      {problem && !isAboutKey(problem) && <Notice problem={problem} />}
      {problem?.code === 'DELETED' && (
        <button type="button" onClick={() => add(true)}>
          Take it in nevertheless
        </button>
      )}
    </section>
  )
}

/** @param restore whether it is taken in even where an editor deleted it */
async function send(typed: FormData, restore: boolean): Promise<void> {
  const given = (name: string): string | null => String(typed.get(name) ?? '').trim() || null
  const facts = Object.fromEntries(FACTS.map((name) => [name, given(name)]))
  const { data } = await request(AddArticleDocument, { input: { ...facts, text: String(typed.get('text')), restore } })
  if (!data.ingestArticle) return
  const { created, filled, differing, article } = data.ingestArticle
  addOutcome(PASTED, {
    source: PASTED,
    articleId: article.id,
    created,
    title: article.title ?? null,
    statements: article.statements.totalCount,
    filled: filled.map(camelCase),
    differing: differing.map(camelCase),
  })
}

/** PUBLISHED_AT → publishedAt, as the lines of files have it. */
const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
