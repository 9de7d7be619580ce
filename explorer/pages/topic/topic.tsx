import { useTitle } from '../../parts/use-title.js'

export const Topic = () => {
  useTitle('Topic')
  return <h1>Topic</h1>
}
