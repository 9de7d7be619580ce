import type { StatementFilter } from '../../generated/operations.js'

/** What an actor has to do with a statement: says it, is told it, or is what it speaks of. */
export const ROLES = ['said', 'heard', 'about'] as const
export type Role = (typeof ROLES)[number]

/** The statements in which an actor has a role. */
export const ROLE_FILTER: Readonly<Record<Role, (id: string) => StatementFilter>> = {
  said: (id) => ({ speaker: { id: { eq: id } } }),
  heard: (id) => ({ addressee: { id: { eq: id } } }),
  about: (id) => ({ or: [{ mentions: { id: { eq: id } } }, { about: { id: { eq: id } } }] }),
}

/** “US officials”: what is said for an organization or a country by somebody without a name. */
export const unnamedFor = (id: string): StatementFilter => ({ speakerAffiliation: { id: { eq: id } } })

/** “…, Reuters reported”: what others say, as an actor tells it. */
export const passedOnBy = (id: string): StatementFilter => ({ reportedBy: { id: { eq: id } } })

/** The roles in short, beside their number. */
export const ROLE_TAB: Readonly<Record<Role, string>> = { said: 'Says', heard: 'Hears', about: 'Is spoken of' }

/** The statements of a role, named without the actor, whose name heads the page: in a sentence some names would need an article. */
export const ROLE_LABEL: Readonly<Record<Role, string>> = {
  said: 'Statements by this speaker',
  heard: 'Statements to this addressee',
  about: 'Statements about this actor',
}

/** What a search for the statements of a role is called. */
export const ROLE_SEARCH: Readonly<Record<Role, (name: string) => string>> = {
  said: (name) => `What ${name} says`,
  heard: (name) => `What ${name} is told`,
  about: (name) => `What is said of ${name}`,
}

/** Why there are none of them. */
export const ROLE_EMPTY: Readonly<Record<Role, string>> = {
  said: 'No article that was taken in has a statement with this speaker.',
  heard: 'No article that was taken in has a statement with this addressee, by name.',
  about: 'Nobody who is quoted in the articles that were taken in speaks of this actor.',
}

/** The role that an address asks for; else the first in which there are statements. */
export const roleOf = (asked: string | undefined, counts: Readonly<Record<Role, number>>): Role =>
  ROLES.find((role) => role === asked) ?? ROLES.find((role) => counts[role] > 0) ?? 'said'
