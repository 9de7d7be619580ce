import { useMemo } from 'preact/hooks'
import type { ArticleStatementFragment } from '../../../generated/operations.js'
import { numbersAt, TEXT } from '../places.js'
import type { Choice } from '../use-choice.js'
import type { Paragraph } from './lay-out.js'
import { nextOf } from './next-of.js'
import { TextParagraph } from './text-paragraph.js'

interface ArticleTextProps {
  readonly text: string
  readonly language: string | null | undefined
  readonly paragraphs: readonly Paragraph[]
  readonly statements: readonly ArticleStatementFragment[]
  readonly choice: Choice
  /** Numbers of the statements that are pointed at. */
  readonly lit: readonly number[]
}

/** The text of an article with its statements; a click on one chooses it. */
export const ArticleText = ({ text, language, paragraphs, statements, choice, lit }: ArticleTextProps) => {
  const { chosen, choose } = choice
  const numbers = useMemo(() => paragraphs.map(numbersIn), [paragraphs])
  const evidence = chosen === undefined ? undefined : statements[chosen - 1]?.evidence
  const drawn = useMemo(() => {
    const touched = [evidence?.source, evidence?.cue].filter((span) => span != null)
    return paragraphs.map((paragraph, at) => {
      const here = numbers[at]
      const isChosenHere =
        chosen !== undefined &&
        (here?.has(chosen) || touched.some(({ start, end }) => start < paragraph.end && end > paragraph.start))
      return (
        <TextParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          chosen={isChosenHere ? chosen : undefined}
          evidence={isChosenHere ? evidence : undefined}
          lit={lit.filter((number) => here?.has(number)).join(' ')}
        />
      )
    })
  }, [text, paragraphs, numbers, chosen, evidence, lit])
  const click = (event: MouseEvent) => {
    const target = event.target as Element
    const link = target.closest('a')
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (link?.dataset.number) {
      event.preventDefault()
      choose(Number(link.dataset.number), 'card')
    } else if (!link && getSelection()?.isCollapsed) {
      const number = nextOf(numbersAt(target), chosen)
      if (number !== undefined) choose(number, 'card')
    }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the numbers in the text are links, which have the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div class={TEXT} lang={language ?? undefined} onClick={click}>
      {drawn}
    </div>
  )
}

const numbersIn = ({ contents, notes }: Paragraph): ReadonlySet<number> =>
  new Set([...contents.map(({ holder }) => holder), ...notes.map(({ number }) => number)])
