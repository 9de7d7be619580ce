import type { ComponentChildren, Ref } from 'preact'
import { directionOf } from '../../direction-of.js'
import { type Marked, piecesOf, type Role, type Span } from './context.js'

const NAMES: Readonly<Record<Role, string>> = { source: 'speaker', cue: 'cue', content: 'content' }

interface ContextTextProps {
  readonly text: string
  readonly part: Span
  readonly marks: readonly Marked[]
  readonly textRef?: Ref<HTMLDivElement>
}

/** Part of an article, with what a statement rests on. Each `data-start` is where its words start in the article. */
export const ContextText = ({ text, part, marks, textRef = null }: ContextTextProps) => (
  <div class="review-text" dir={directionOf(text.slice(part.start, part.end))} ref={textRef}>
    {part.start > 0 && <span class="review-cut">… </span>}
    {piecesOf(text, part, marks).map(({ start, text, roles }) =>
      roles.length > 0 ? (
        <mark
          key={start}
          data-start={start}
          class={roles.map((role) => `mark-${role}`).join(' ')}
          title={roles.map((role) => NAMES[role]).join(', ')}
        >
          {text}
        </mark>
      ) : (
        <span key={start} data-start={start}>
          {text}
        </span>
      ),
    )}
    {part.end < text.length && <span class="review-cut"> …</span>}
  </div>
)

/** What the marks mean. */
export const MarkLegend = ({ children }: { readonly children?: ComponentChildren }) => (
  <p class="hint row review-legend">
    {(['source', 'cue', 'content'] as const).map((role) => (
      <mark key={role} class={`mark-${role}`}>
        {NAMES[role]}
      </mark>
    ))}
    {children}
  </p>
)

/**
 * What of a shown text is selected, in UTF-16 code units of the article; undefined where nothing is.
 * @param element that of ContextText
 */
export function selectedIn(element: HTMLElement, part: Span): Span | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(element)) return undefined
  const start = offsetOf(element, range.startContainer, range.startOffset) ?? part.start
  const end = offsetOf(element, range.endContainer, range.endOffset) ?? part.end
  return end > start ? { start, end } : undefined
}

function offsetOf(element: HTMLElement, node: Node, offset: number): number | undefined {
  if (!element.contains(node)) return undefined
  const piece = (node instanceof Text ? node.parentElement : node.childNodes[offset]) as HTMLElement | undefined
  const start = piece?.dataset?.start
  return start === undefined ? undefined : Number(start) + (node instanceof Text ? offset : 0)
}
