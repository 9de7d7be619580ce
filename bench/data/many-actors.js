// Adds persons with realistic names to the data, always the same ones for the same number.

import pg from 'pg'
import { GIVEN_NAMES } from '../../dist/languages/en/names/given-names.js'
import { SURNAMES } from '../../dist/languages/en/names/surnames.js'
import { nameKey } from '../../dist/text/name-key.js'

/** Adds persons to the database at `url` until it has this many actors; each has its full name and its surname as aliases. */
export async function addActors(url, actors) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select count(*)::int as "count" from "Actor"')
  const people = [...namesOf(actors - rows[0].count)].map((names, at) => ({ id: `person_many_${at}`, names }))
  await client.query(
    `insert into "Actor" ("id", "kind", "name") select "id", 'PERSON', "name" from unnest($1::text[], $2::text[]) as made ("id", "name")`,
    [people.map(({ id }) => id), people.map(({ names }) => names[0])],
  )
  await client.query('insert into "Person" select unnest($1::text[])', [people.map(({ id }) => id)])
  const aliases = people.flatMap(({ id, names }) => names.map((name) => ({ id, name })))
  await client.query(
    `insert into "Alias" ("id", "actorId", "name", "key")
     select "actorId" || '_' || "name", "actorId", "name", "key" from unnest($1::text[], $2::text[], $3::text[]) as made ("actorId", "name", "key")`,
    [aliases.map(({ id }) => id), aliases.map(({ name }) => name), aliases.map(({ name }) => nameKey(name))],
  )
  await client.query('vacuum analyze "Actor", "Person", "Alias"')
  await client.end()
}

/** Pairs of full name and surname, with unique full names: every third family name has two parts. */
function* namesOf(count) {
  const given = [...GIVEN_NAMES.keys()].map(capitalized)
  const family = [...SURNAMES].map(capitalized)
  for (let at = 0; at < count; at++) {
    const surname = family[(at * 7 + Math.floor(at / family.length) * 31) % family.length]
    const second = at % 3 === 0 ? `-${family[(at * 13 + 5) % family.length]}` : ''
    yield [`${given[at % given.length]} ${surname}${second}`, `${surname}${second}`]
  }
}

const capitalized = (name) => name[0].toUpperCase() + name.slice(1)
