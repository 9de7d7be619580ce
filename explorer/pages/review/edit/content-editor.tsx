import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { around, type Marked, type Span } from '../context.js'
import { ContextText, MarkLegend, selectedIn } from '../context-text.js'
import { movedEdge, trimmed, withPart, wordAfter } from './spans.js'

/** Characters of the article on each side of the evidence: what is missing in a content is near. */
const REACH = 1_500

interface ContentEditorProps {
  readonly text: string
  readonly marks: readonly Marked[]
  readonly parts: readonly Span[]
  readonly change: (parts: readonly Span[]) => void
  /** Whether it takes the keyboard at once. */
  readonly isFirst: boolean
}

/** The words that report what was said: chosen by selecting them, or word by word. */
export const ContentEditor = ({ text, marks, parts, change, isFirst }: ContentEditorProps) => {
  const box = useRef<HTMLFieldSetElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  const [part] = useState(() => around(text, marks, REACH))
  const [at, setAt] = useState(0)
  const span = parts[at] ?? parts[0]

  useLayoutEffect(() => {
    if (isFirst) box.current?.focus({ preventScroll: true })
    // The text scrolls by itself: what is marked must be in sight.
    const [mark, frame] = [shown.current?.querySelector<HTMLElement>('mark'), shown.current]
    if (mark && frame) frame.scrollTop = mark.offsetTop - frame.clientHeight / 3
  }, [])
  const put = (index: number, given: Span | undefined) => {
    if (!given) return
    const next = withPart(parts, index, given)
    setAt(next.at)
    change(next.parts)
  }
  const move = (edge: keyof Span, step: 1 | -1) => span && put(at, movedEdge(text, span, edge, step))

  // The pointer may be let go anywhere.
  const select = useRef(() => {})
  select.current = () => {
    const selected = shown.current && selectedIn(shown.current, part)
    const words = selected && trimmed(text, selected)
    if (!words) return
    getSelection()?.removeAllRanges()
    put(at, words)
  }
  useEffect(() => {
    const release = () => select.current()
    document.addEventListener('pointerup', release)
    return () => document.removeEventListener('pointerup', release)
  }, [])

  const press = (event: KeyboardEvent) => {
    const step = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key as 'ArrowRight' | 'ArrowLeft']
    if (!step || event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move(event.shiftKey ? 'start' : 'end', step)
  }
  const contents = parts.map((each) => ({ ...each, role: 'content' as const }))
  const fixed = marks.filter(({ role }) => role !== 'content')

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the ends of the content
    <fieldset ref={box} tabIndex={0} class="review-content" onKeyDown={press}>
      <legend>Content: select its words in the text, or move its ends by the arrow keys</legend>
      <ContextText text={text} part={part} marks={[...fixed, ...contents]} textRef={shown} />
      <MarkLegend />
      <div class="row">
        <Edge name="Start" keys="Shift" move={(step) => move('start', step)} />
        <Edge name="End" move={(step) => move('end', step)} />
        {parts.length > 1 &&
          parts.map((each, index) => (
            <button key={each.start} type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
              Part {index + 1}
            </button>
          ))}
        <button type="button" onClick={() => put(parts.length, wordAfter(text, parts.at(-1) ?? part))}>
          Add a part
        </button>
        {parts.length > 1 && (
          <button
            type="button"
            onClick={() => {
              change(parts.filter((_, index) => index !== at))
              setAt(0)
            }}
          >
            Take part {at + 1} away
          </button>
        )}
      </div>
      <p class="review-chosen" role="status" dir="auto">
        {parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}
      </p>
    </fieldset>
  )
}

interface EdgeProps {
  readonly name: string
  /** What is held with the arrow keys. */
  readonly keys?: string
  readonly move: (step: 1 | -1) => void
}

/** Two buttons that move an end of the content by a word. */
const Edge = ({ name, keys, move }: EdgeProps) => (
  <span class="review-edge">
    {name}{' '}
    <button type="button" onClick={() => move(-1)}>
      <span class="unseen">{name} a word back, </span>
      {keys && <kbd>{keys}</kbd>}
      <kbd>←</kbd>
    </button>
    <button type="button" onClick={() => move(1)}>
      <span class="unseen">{name} a word on, </span>
      {keys && <kbd>{keys}</kbd>}
      <kbd>→</kbd>
    </button>
  </span>
)
