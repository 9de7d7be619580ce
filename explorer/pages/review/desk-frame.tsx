import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { directionOf } from '../../direction-of.js'
import { KeyForm } from '../../parts/key/key-form.js'
import { useKeys, useLetterKeys } from '../../parts/keys.js'
import { Notice } from '../../parts/notice.js'
import { showNumber } from '../../parts/show.js'
import { isAboutKey } from '../../service/problem.js'
import { type Command, Commands, KeyHelp } from './commands.js'
import type { Complaint, Desk, DeskState } from './desk/desk.js'
import { complaintsOfOthers, timesOfDecisions } from './desk/desks.js'
import { perMinute } from './desk/pace.js'
import { currentEntry, type Decidable, lastDecision, nextEntries, openEntries, type Verdict } from './desk/queue.js'

/** Items that are listed beside the one that is shown. */
const LISTED = 8

interface DeskFrameProps<Item extends Decidable, V extends Verdict> {
  readonly desk: Desk<Item, V>
  readonly state: DeskState<Item, V>
  readonly readAgain: () => void
  /** What this kind of items is decided by, in three ways, and what else can be done. */
  readonly commands: readonly Command[]
  /** What was done last, for those who cannot see it. */
  readonly said: string
  /** Whether something is being typed: then keys are left alone. */
  readonly isEditing?: boolean
  /** Whether the service may have more than it gave. */
  readonly isOpenEnded?: boolean
  readonly children: ComponentChildren
}

/** What all queues have: keys, one item at a time, what comes next, what went wrong, and the figures. */
export const DeskFrame = <Item extends Decidable, V extends Verdict>(props: DeskFrameProps<Item, V>) => {
  const { desk, state, readAgain, said, isEditing = false, isOpenEnded = false, children } = props
  const { queue, hold, complaint, problem, total, isLoading } = state
  const [isHelpOpen, setHelpOpen] = useState(false)
  const entry = currentEntry(queue)
  const open = openEntries(queue)
  const next = nextEntries(queue)
  const at = open.findIndex(({ item }) => item.id === queue.currentId)
  const page = useRef<HTMLElement>(null)
  const shownId = entry?.item.id
  useLayoutEffect(() => {
    // Who has read to the end of one begins the next one at its beginning.
    const top = page.current?.getBoundingClientRect().top ?? 0
    if (top < 0) page.current?.scrollIntoView({ block: 'start' })
  }, [shownId])
  const show = (id: string) => {
    desk.show(id)
    // The button that was pressed goes.
    page.current?.focus({ preventScroll: true })
  }
  const [decisive, further] = [props.commands.slice(0, 3), props.commands.slice(3)]
  const commands: readonly Command[] = [
    ...decisive,
    { key: 'u', name: 'Undo', run: desk.undo, isOff: !lastDecision(queue) },
    {
      key: 'j',
      name: 'Next',
      run: () => desk.move(1),
      isOff: at < 0 || (at + 1 >= open.length && !entry?.refused),
      isRepeated: true,
    },
    { key: 'k', name: 'Previous', run: () => desk.move(-1), isOff: at <= 0, isRepeated: true },
    ...further,
    { key: '?', name: 'Keys', run: () => setHelpOpen(true) },
  ]
  const [hasLetters, turnLetters] = useLetterKeys()
  useKeys(isEditing ? [] : commands, hasLetters)
  const others = complaintsOfOthers()
  const isAtEnd = !entry && !isLoading && !problem && total !== undefined

  return (
    <>
      <p class="unseen" aria-live="polite">
        {/* What was refused after all is told by its own notice. */}
        {!complaint && said}
        {!complaint && said && entry && ` Next: ${desk.lineOf(entry.item)}`}
      </p>
      <Commands commands={commands} hasLetters={hasLetters} isOff={isEditing} />
      <div class="review-columns">
        <section ref={page} class="review-item" aria-label="To decide" tabIndex={-1} aria-busy={!entry && isLoading}>
          {entry?.refused && (
            <div class="notice">
              <p>
                <strong>{entry.refused.message}</strong>
              </p>
              <p>
                {entry.refused.isSettled
                  ? 'This is how it is now: decide again, or go on to the next and leave it so.'
                  : 'It was not decided: decide again, or go on to the next.'}
              </p>
            </div>
          )}
          {complaint && complaint.itemId !== entry?.item.id && (
            <Refused
              complaint={complaint}
              isNext={next[0]?.item.id === complaint.itemId}
              show={isEditing ? undefined : () => show(complaint.itemId)}
              dismiss={desk.dismiss}
            />
          )}
          {others.map(({ complaint, dismiss }) => (
            <Refused key={complaint.itemId} complaint={complaint} dismiss={dismiss} />
          ))}
          {problem && <Notice problem={problem} retry={desk.resume} />}
          {entry && children}
          {!entry && isLoading && <p class="hint">Reading what is to be decided …</p>}
          {isAtEnd && (
            <>
              <h2>Nothing is left here</h2>
              <p>
                {total === 0
                  ? 'All of this queue has been reviewed, or there never was any.'
                  : 'All of it is decided. What has come in meanwhile, or follows from what was decided, is found by looking again.'}
              </p>
              <button type="button" onClick={readAgain}>
                Look again
              </button>
            </>
          )}
        </section>
        <aside class="review-beside tools" aria-label="What comes next">
          <p class="review-remaining">
            <strong>{total === undefined ? ' ' : showNumber(remaining(state))}</strong>
            {isOpenEnded && '+'} to decide
          </p>
          <Figures />
          <Sending state={state} />
          <h2>Next</h2>
          <ol class="review-next">
            {next.slice(0, LISTED).map(({ item, refused }) => (
              <li key={item.id}>
                <button
                  type="button"
                  onClick={() => show(item.id)}
                  disabled={isEditing}
                  dir={directionOf(desk.lineOf(item))}
                >
                  {refused && <strong>Not decided: </strong>}
                  {desk.lineOf(item)}
                </button>
              </li>
            ))}
          </ol>
        </aside>
      </div>
      {hold && isAboutKey(hold) && (
        <dialog open class="review-hold" aria-label="Key">
          <p>
            <strong>{hold.message}</strong> What you have decided waits, and goes on with a key of the role EDITOR.
          </p>
          <KeyForm />
        </dialog>
      )}
      {isHelpOpen && (
        <KeyHelp
          commands={commands}
          hasLetters={hasLetters}
          turnLetters={turnLetters}
          close={() => setHelpOpen(false)}
        />
      )}
    </>
  )
}

/**
 * How many nobody has decided yet: counted where all have come, else of those that were there when the queue was opened. What another
 * editor has decided is none of them, though it is shown once more.
 */
function remaining<Item extends Decidable, V extends Verdict>({
  queue,
  total = 0,
  hasMore,
  settled,
}: DeskState<Item, V>): number {
  if (!hasMore) return openEntries(queue).filter(({ item }) => !settled.has(item.id)).length
  const decided = queue.decisions.flatMap(({ state, itemId }) => (state === 'LEAVING' ? [] : [itemId]))
  return Math.max(0, total - new Set([...decided, ...settled]).size)
}

/** How far this session has come. */
const Figures = () => {
  const times = timesOfDecisions()
  const pace = perMinute(times)
  return (
    <p class="hint review-figures">
      {showNumber(times.length)} decided in this session
      {pace !== undefined && <> · {showNumber(Math.round(pace))} a minute</>}
    </p>
  )
}

const Sending = <Item extends Decidable, V extends Verdict>({ state }: { readonly state: DeskState<Item, V> }) => {
  const { hold, queue } = state
  const waiting = queue.tasks.length
  return (
    <p class="hint review-sending" role="status">
      {hold && !isAboutKey(hold)
        ? `${hold.message} ${showNumber(waiting)} to be saved; it is tried again by itself.`
        : waiting > 0
          ? `Saving ${showNumber(waiting)} …`
          : 'All is saved.'}
    </p>
  )
}

interface RefusedProps {
  readonly complaint: Complaint
  /** Whether it is what comes after the item that is shown. */
  readonly isNext?: boolean
  /** Shows it now; undefined where something is being typed. */
  readonly show?: (() => void) | undefined
  readonly dismiss: () => void
}

/** What was refused of something that is not shown at the moment. */
const Refused = ({ complaint, isNext = false, show, dismiss }: RefusedProps) => (
  <div class="notice" role="alert">
    <p>
      Not done for <bdi>“{complaint.line}”</bdi>, which is not the one below.
    </p>
    <p>
      <strong>{complaint.message}</strong>
      {isNext && ' It comes next, as it is now.'}
    </p>
    <div class="row">
      {isNext && show && (
        <button type="button" onClick={show}>
          Show it
        </button>
      )}
      <button type="button" onClick={dismiss}>
        Understood
      </button>
    </div>
  </div>
)
