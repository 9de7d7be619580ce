/** Reads a stream of JSON lines, each value as soon as its line is whole. */
export async function* jsonLines<Value>(stream: ReadableStream<Uint8Array>): AsyncGenerator<Value> {
  // Not by `for await`: not every browser iterates streams.
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
}
