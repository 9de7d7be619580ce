import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Notice } from '../../parts/notice.js'
import type { Problem } from '../../service/problem.js'

interface AddressFormProps {
  /** What is added. */
  readonly heading: string
  readonly label: string
  readonly button: string
  /** On the button meanwhile. */
  readonly busy: string
  /** @returns what became of it. @throws Problem; then the address stays as it was typed */
  readonly add: (url: string) => Promise<ComponentChildren>
  readonly children?: ComponentChildren
}

/** Takes an address, and says what became of it. */
export const AddressForm = ({ heading, label, button, busy, add, children }: AddressFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const [isAdding, setAdding] = useState(false)
  const [told, setTold] = useState<ComponentChildren>()
  const [problem, setProblem] = useState<Problem>()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!form.current || isAdding) return
    setAdding(true)
    setTold(undefined)
    setProblem(undefined)
    try {
      setTold(await add(String(new FormData(form.current).get('url')).trim()))
      form.current?.reset()
    } catch (error) {
      setProblem(error as Problem)
    }
    setAdding(false)
  }
  return (
    <section>
      <h2>{heading}</h2>
      <form ref={form} onSubmit={submit} class="address-form">
        <label>
          {label}
          <input
            name="url"
            type="text"
            inputMode="url"
            required
            readOnly={isAdding}
            placeholder="https://"
            spellcheck={false}
          />
        </label>
        <button type="submit" aria-disabled={isAdding}>
          {isAdding ? busy : button}
        </button>
      </form>
      <p role="status">{told}</p>
      {problem && <Notice problem={problem} />}
      {children}
    </section>
  )
}
