import { useEffect, useRef, useState } from 'preact/hooks'
import { followedAddress } from '../../addresses.js'
import { FollowSearchDocument, type FollowSearchMutation, type StatementFilter } from '../../generated/operations.js'
import { sayFilter } from '../../say-filter.js'
import { useKey } from '../../service/key.js'
import type { Problem } from '../../service/problem.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'
import { KeyForm } from '../key/key-form.js'
import { useNames } from '../names/use-names.js'
import { Notice } from '../notice.js'

/** As long as the API takes a name, in characters. */
const MOST_CHARACTERS = 200

interface FollowFormProps {
  readonly name: string
  readonly where: StatementFilter
}

type Saved = NonNullable<FollowSearchMutation['createSavedSearch']>['savedSearch']

/** Saves a search under a name, and says where it is. */
export const FollowForm = ({ name, where }: FollowFormProps) => {
  const key = useKey()
  const names = useNames(where)
  const input = useRef<HTMLInputElement>(null)
  const [saved, setSaved] = useState<Saved>()
  const [problem, setProblem] = useState<Problem>()
  const [isSaving, setSaving] = useState(false)
  useEffect(() => input.current?.select(), [key])

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const typed = input.current?.value.trim()
    if (!typed || isSaving) return
    setSaving(true)
    setProblem(undefined)
    try {
      const { data } = await request(FollowSearchDocument, { input: { name: typed, where } })
      forgetAnswers()
      setSaved(data.createSavedSearch?.savedSearch)
    } catch (error) {
      setProblem(error as Problem)
    }
    setSaving(false)
  }

  if (saved) {
    return (
      <p role="status">
        What comes to match from now on stands under{' '}
        <a href={followedAddress(saved)} dir="auto">
          {saved.name}
        </a>
        , and all that is followed under <a href="/following">Following</a>.
      </p>
    )
  }
  return (
    <>
      <p dir="auto">{sayFilter(where, names) || 'Every statement that comes in'}</p>
      {key === null ? (
        <>
          <p>To follow takes a key of any role: it tells whose search it is.</p>
          <KeyForm />
        </>
      ) : (
        <form onSubmit={save}>
          <label>
            Name
            <input
              ref={input}
              name="name"
              required
              maxLength={MOST_CHARACTERS}
              defaultValue={name.slice(0, MOST_CHARACTERS)}
              autocomplete="off"
              dir="auto"
            />
          </label>
          <button type="submit" aria-disabled={isSaving}>
            Follow
          </button>
        </form>
      )}
      {problem && <Notice problem={problem} />}
    </>
  )
}
