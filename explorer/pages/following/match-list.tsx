import { useEffect, useRef } from 'preact/hooks'
import { More } from '../../parts/more.js'
import { showCount } from '../../parts/show.js'
import { keepLooked, lookedAt } from './looked.js'
import { MatchItem } from './match-item.js'
import type { Matches } from './use-matches.js'

interface MatchListProps {
  /** Of the search. */
  readonly id: string
  readonly matches: Matches
}

/** The events of a search, what is new above what was looked at before. */
export const MatchList = ({ id, matches }: MatchListProps) => {
  const { nodes, total, lost, data } = matches
  const before = useRef(lookedAt(id))
  const fresh = Math.max(0, total - before.current)
  useEffect(() => {
    const look = () => !document.hidden && keepLooked(id, total)
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [id, total])
  if (!data?.savedSearch) return null
  return (
    <>
      <p role="status">
        {fresh > 0 ? `${showCount(fresh, 'event')} since you last looked.` : 'Nothing new since you last looked.'}{' '}
        {lost ? `${lost.message} What comes meanwhile is shown after that.` : 'What comes is shown at once.'}
      </p>
      {nodes.slice(0, fresh).map((match) => (
        <MatchItem key={match.cursor} match={match} />
      ))}
      {nodes.length > fresh && <h2>Seen before</h2>}
      {nodes.slice(fresh).map((match) => (
        <MatchItem key={match.cursor} match={match} />
      ))}
      <More pages={matches} />
    </>
  )
}
