import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type ActorLinkFragment,
  type CreateActorInput,
  ReviewCreateActorDocument,
} from '../../../generated/operations.js'
import { Combobox } from '../../../parts/combobox/combobox.js'
import { ACTORS, useSuggested } from '../../../parts/combobox/suggested.js'
import { useCombobox } from '../../../parts/combobox/use-combobox.js'
import { Notice } from '../../../parts/notice.js'
import type { Problem } from '../../../service/problem.js'
import { request } from '../../../service/request.js'
import { forgetAnswers } from '../../../service/use-query.js'

/** The longest name that the service takes, in characters. */
const LONGEST_NAME = 200

/** What a name that nobody bears yet can become. */
const NEW = [
  { value: 'PERSON', kind: 'add as a new person' },
  { value: 'ORGANIZATION', kind: 'add as a new organization' },
] as const

interface ActorPickerProps {
  /** What they are for the statement: "Speakers". */
  readonly label: string
  readonly chosen: readonly ActorLinkFragment[]
  readonly change: (chosen: readonly ActorLinkFragment[]) => void
  /** Whether it takes the keyboard at once. */
  readonly isFirst?: boolean
}

/** Actors in order: found by their names, or made where they are missing. */
export const ActorPicker = ({ label, chosen, change, isFirst = false }: ActorPickerProps) => {
  const typing = useCombobox()
  const [problem, setProblem] = useState<Problem>()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isFirst) input.current?.focus()
  }, [])
  const name = typing.typed.trim()
  const { text, options } = useSuggested(ACTORS, typing.typed)

  const add = (actor: ActorLinkFragment) => {
    change([...chosen, actor])
    typing.put('')
  }
  const create = async (kind: CreateActorInput['kind']) => {
    setProblem(undefined)
    try {
      const { createActor } = (await request(ReviewCreateActorDocument, { input: { kind, name } })).data
      forgetAnswers()
      if (createActor) add(createActor.actor)
    } catch (error) {
      setProblem(error as Problem)
    }
  }
  const found = options
    .filter(({ value }) => chosen.every(({ id }) => id !== value))
    .map((option) => ({ ...option, choose: () => add(option.actor) }))
  const made = text ? NEW.map(({ value, kind }) => ({ value, label: name, kind, choose: () => create(value) })) : []

  return (
    <fieldset class="review-picker">
      <legend>{label}</legend>
      {chosen.length === 0 ? (
        <p class="hint">nobody known</p>
      ) : (
        <ul class="chips">
          {chosen.map((actor) => (
            <li key={actor.id}>
              <button type="button" onClick={() => change(chosen.filter(({ id }) => id !== actor.id))}>
                <span class="unseen">Take away </span>
                <span dir="auto">{actor.name}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        typing={typing}
        options={[...found, ...made]}
        pick={({ choose }) => choose()}
        listLabel={`Names for ${label.toLowerCase()}`}
        // A name that is not complete sends no form.
        enter={(event) => event.preventDefault()}
        inputRef={input}
        aria-label={`Add to ${label.toLowerCase()}`}
        placeholder="Type a name to add"
        maxLength={LONGEST_NAME}
      />
      {problem && <Notice problem={problem} />}
    </fieldset>
  )
}
