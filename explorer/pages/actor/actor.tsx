import { useTitle } from '../../parts/use-title.js'

export const Actor = () => {
  useTitle('Actor')
  return <h1>Actor</h1>
}
