/** An event of a stream, as text/event-stream has it. */
export interface ServerEvent {
  readonly type: string
  readonly id: string | undefined
  readonly data: string
}

/** Makes a function that is given a stream piece by piece, however it is cut, and returns the events that are whole by then. */
export function eventReader(): (piece: string) => readonly ServerEvent[] {
  let begun = ''
  return (piece) => {
    const blocks = (begun + piece).split('\n\n')
    begun = blocks.pop() ?? ''
    return blocks.flatMap(eventOf)
  }
}

/** None of a comment, or of a word on when to ask again. */
function eventOf(block: string): readonly ServerEvent[] {
  const fields = block.split('\n').map((line) => /^(\w+):? ?(.*)$/.exec(line))
  const valuesOf = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []))
  const data = valuesOf('data')
  return data.length === 0
    ? []
    : [{ type: valuesOf('event')[0] ?? 'message', id: valuesOf('id')[0], data: data.join('\n') }]
}
