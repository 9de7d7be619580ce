import { useTitle } from '../../parts/use-title.js'

export const Statements = () => {
  useTitle('Statements')
  return <h1>Statements</h1>
}
