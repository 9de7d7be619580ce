import { withoutMark } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'

const ACCEPTED =
  'a list of articles, an object that holds one, such as {"articles": [{"text": "…"}]}, or an article a line'

/** @throws InvalidInputError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text))
  } catch (error) {
    throw new InvalidInputError('file', `no JSON (${(error as Error).message})`, ACCEPTED)
  }
}

/** Whether a file of JSON, by its beginning, has an article on each line: the first line is whole. */
export function hasLines(start: string): boolean {
  const [line = '', ...more] = withoutMark(start).trimStart().split('\n')
  if (line.startsWith('[')) return false
  if (more.length === 0) return true
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
