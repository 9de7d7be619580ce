import { useEffect, useRef, useState } from 'preact/hooks'
import { KeyForm } from '../../parts/key/key-form.js'
import { Notice } from '../../parts/notice.js'
import { useKey } from '../../service/key.js'
import { isAboutKey, type Problem } from '../../service/problem.js'
import './add-articles.css'
import { AddFiles } from './adding/add-files.js'
import { AddText } from './adding/add-text.js'
import { isStored } from './adding/outcome.js'
import { sayProgress } from './adding/progress.js'
import { goOn, useSending } from './adding/sending.js'
import { SentList } from './adding/sent-list.js'

interface AddArticlesProps {
  /** What keeps the page from being read; where it is about the key, it is shown here. */
  readonly pageProblem: Problem | undefined
  /** Called once something was added. */
  readonly added: () => void
}

/** Takes articles in: files that are dropped or chosen, and pasted texts; tells what became of each. */
export const AddArticles = ({ pageProblem, added }: AddArticlesProps) => {
  const key = useKey()
  const { sent, problem } = useSending()
  const begin = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (key === null) return
    goOn()
    // The form in which the key was typed is gone, and the keyboard with it.
    if (document.activeElement === document.body) begin.current?.focus()
  }, [key])

  const ended = sent.filter(({ state, outcomes }) => state === 'done' && outcomes.some(isStored)).length
  const told = useRef(ended)
  useEffect(() => {
    if (told.current !== ended) added()
    told.current = ended
  }, [ended, added])

  const [textProblem, setTextProblem] = useState<Problem>()
  const refusal = [problem, textProblem, pageProblem].find((each) => each && isAboutKey(each))
  const unread = sent.filter(({ state }) => state !== 'done').length
  return (
    <div class="add" ref={begin} tabIndex={-1}>
      {refusal && <Notice problem={refusal} />}
      {key === null && !refusal && (
        <div class="add-key">
          <p>Adding needs an editor’s key; whoever started the service was shown where it is kept.</p>
          <KeyForm />
        </div>
      )}
      <div class="columns">
        <AddText problem={textProblem} setProblem={setTextProblem} />
        <section>
          <AddFiles />
          <p role="status">{sayProgress(sent, key !== null)}</p>
          {problem && problem !== refusal && <Notice problem={problem} retry={goOn} />}
          {unread > 0 && sent.length > 1 && (
            <progress aria-label="Files read" max={sent.length} value={sent.length - unread} />
          )}
          <SentList sent={sent} />
        </section>
      </div>
    </div>
  )
}
