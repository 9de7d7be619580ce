import { useEffect, useState } from 'preact/hooks'

/** What stands in a combobox, and how far somebody has come in it. */
export interface Typing {
  readonly typed: string
  /** Whether options are to be seen, where there are any. */
  readonly isOpen: boolean
  /** The place of the option that the keys have come to; -1: none of them. */
  readonly marked: number
  /** Somebody types. */
  readonly type: (text: string) => void
  /** The keys have come to another option. */
  readonly mark: (place: number) => void
  readonly close: () => void
  /** Something else stands in the box, and it is closed. */
  readonly put: (text: string) => void
}

/** @param shown what stands in the box until somebody types, and again when it changes */
export function useCombobox(shown = ''): Typing {
  const [typed, setTyped] = useState(shown)
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  useEffect(() => setTyped(shown), [shown])
  const stand = (open: boolean, place: number) => {
    setOpen(open)
    setMarked(place)
  }
  return {
    typed,
    isOpen,
    marked,
    type: (text) => {
      setTyped(text)
      stand(true, -1)
    },
    mark: (place) => stand(true, place),
    close: () => stand(false, -1),
    put: (text) => {
      setTyped(text)
      stand(false, -1)
    },
  }
}
