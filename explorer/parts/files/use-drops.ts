import { useEffect, useRef, useState } from 'preact/hooks'

interface Drops {
  readonly take: (files: FileList) => void
  /** Shows where files go as they come over the page. */
  readonly arrive: () => void
}

/**
 * Takes what is dropped on the page, all of it: a file that misses its zone would else take the page's place, and that of what is typed.
 * @returns whether files are over the page
 */
export function useDrops(drops: Drops): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(drops)
  latest.current = drops
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      latest.current.arrive()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      latest.current.take(event.dataTransfer.files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
