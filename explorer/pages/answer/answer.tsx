import { useTitle } from '../../parts/use-title.js'

export const Answer = () => {
  useTitle('Answer')
  return <h1>Answer</h1>
}
