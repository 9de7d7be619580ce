import type { GoldAct, GoldActor, GoldAttributions, GoldEntities } from './gold.js'
import {
  failField,
  listOf,
  orNull,
  type ReadField,
  rangeWithin,
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
    attributions: listOf((value, path) => {
      const { source, cue, content, kind } = readObject(value, path)
      return {
        source: ranges(source, `${path}.source`),
        cue: ranges(cue, `${path}.cue`),
        content: ranges(content, `${path}.content`),
        kind: readString(kind, `${path}.kind`),
      }
    })(line.attributions, 'attributions'),
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

function articleOf(line: Line) {
  const text = readString(line.text, 'text')
  return { id: readStringId(line.id, 'id'), text, range: rangeWithin(Array.from(text).length) }
}
