import type {
  AttributionSpans,
  GoldAct,
  GoldActor,
  GoldAttributions,
  GoldEntities,
  GoldStatements,
  Range,
} from './gold.js'
import {
  failField,
  listOf,
  orNull,
  type ReadField,
  rangeWithin,
  readBoolean,
  readObject,
  readString,
  readStringId,
} from './read-field.js'

/** A line of a gold file as parsed JSON; the functions below check the fields that their task needs and ignore the rest. */
type Line = Readonly<Record<string, unknown>>

/**
 * {"id", "text", "attributions": [{"source", "cue", "content": [[start, end], …], "kind"}], "sequences": [{"tokens": [[start, end], …],
 * "labels": ["B-source", …]}]}; a corpus need not have sequences.
 * @throws GoldError
 */
export function readGoldAttributions(line: Line): GoldAttributions {
  const { id, text, range } = articleOf(line)
  const ranges = listOf(range)
  return {
    id,
    text,
    attributions: listOf((value, path) => ({
      ...spansOf(range)(value, path),
      kind: readString(readObject(value, path).kind, `${path}.kind`),
    }))(line.attributions, 'attributions'),
    sequences:
      orNull(
        listOf((value, path) => {
          const sequence = readObject(value, path)
          const tokens = ranges(sequence.tokens, `${path}.tokens`)
          const labels = listOf(readString)(sequence.labels, `${path}.labels`)
          if (labels.length === tokens.length) return { tokens, labels }
          return failField(labels, `${path}.labels`, `one label for each of the ${tokens.length} tokens`)
        }),
      )(line.sequences, 'sequences') ?? [],
  }
}

/**
 * {"id", "text", "statements": [{"source", "cue", "content": [[start, end], …], "speakers": [name, …], "addressees": [name, …], "act", "mode",
 * "negated", "nested"}], "people": [{"name", "aliases"}], "organizations": [{"name", "aliases"}]}; "nested", "aliases" and the two lists of
 * actors may be missing.
 * @throws GoldError
 */
export function readGoldStatements(line: Line): GoldStatements {
  const { id, text, range } = articleOf(line)
  const names = listOf(readString)
  const actors = orNull(
    listOf((value, path) => {
      const { name, aliases } = readObject(value, path)
      return { name: readString(name, `${path}.name`), aliases: orNull(names)(aliases, `${path}.aliases`) ?? [] }
    }),
  )
  return {
    id,
    text,
    statements: listOf((value, path) => {
      const { speakers, addressees, act, mode, negated, nested } = readObject(value, path)
      return {
        ...spansOf(range)(value, path),
        speakers: names(speakers, `${path}.speakers`),
        addressees: names(addressees, `${path}.addressees`),
        act: readString(act, `${path}.act`),
        mode: readString(mode, `${path}.mode`),
        negated: readBoolean(negated, `${path}.negated`),
        nested: orNull(readBoolean)(nested, `${path}.nested`) ?? false,
      }
    })(line.statements, 'statements'),
    actors: [...(actors(line.people, 'people') ?? []), ...(actors(line.organizations, 'organizations') ?? [])],
  }
}

/**
 * {"id", "text", "mentions": [{"start", "end", "head": [[start, end], …], "kind", "form", "chain", "country"}]}
 * @throws GoldError
 */
export function readGoldEntities(line: Line): GoldEntities {
  const { id, text, range } = articleOf(line)
  return {
    id,
    text,
    mentions: listOf((value, path) => {
      const mention = readObject(value, path)
      const [start, end] = range([mention.start, mention.end], `${path}.start, .end`)
      return {
        start,
        end,
        head: listOf(range)(mention.head, `${path}.head`),
        kind: readString(mention.kind, `${path}.kind`),
        form: readString(mention.form, `${path}.form`),
        chain: orNull(readStringId)(mention.chain, `${path}.chain`),
        country: orNull(readString)(mention.country, `${path}.country`),
      }
    })(line.mentions, 'mentions'),
  }
}

/**
 * {"id", "text", "plover", "actors": [{"text", "country"}], "recipients": [{"text", "country"}]}
 * @throws GoldError
 */
export function readGoldAct(line: Line): GoldAct {
  const { id, text } = articleOf(line)
  return {
    id,
    text,
    plover: readString(line.plover, 'plover'),
    actors: listOf(readActor)(line.actors, 'actors'),
    recipients: listOf(readActor)(line.recipients, 'recipients'),
  }
}

const readActor: ReadField<GoldActor> = (value, path) => {
  const { text, country } = readObject(value, path)
  return { text: readString(text, `${path}.text`), country: orNull(readString)(country, `${path}.country`) }
}

/** The parts of an attribution, or of a statement. */
const spansOf =
  (range: ReadField<Range>): ReadField<AttributionSpans> =>
  (value, path) => {
    const { source, cue, content } = readObject(value, path)
    const ranges = listOf(range)
    return {
      source: ranges(source, `${path}.source`),
      cue: ranges(cue, `${path}.cue`),
      content: ranges(content, `${path}.content`),
    }
  }

function articleOf(line: Line) {
  const text = readString(line.text, 'text')
  return { id: readStringId(line.id, 'id'), text, range: rangeWithin(Array.from(text).length) }
}
