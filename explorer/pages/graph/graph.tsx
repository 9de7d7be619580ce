import { useTitle } from '../../parts/use-title.js'

export const Graph = () => {
  useTitle('Graph')
  return <h1>Graph</h1>
}
