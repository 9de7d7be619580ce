import { GraphQLJSONObject } from 'graphql-scalars'
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { StatementFilter } from './filters/statement-filter.js'
import { DateTimeScalar } from './scalars.js'

/** Part of the description of whatever tells of saved searches. */
export const READERS_OF_SEARCHES = 'Needs a key of any role: what people follow is no matter of the public.'

@ObjectType('SavedSearch', {
  description:
    'A filter of statements that somebody follows. From the moment it is saved, `matches` tells what comes to match it, and what no ' +
    'longer does: whoever has what matched then, and takes each event, has what `statements(where:)` gives.',
})
export class SavedSearch {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called, such as "NATO on ammunition".' })
  name!: string

  @Field(() => GraphQLJSONObject, { description: 'Its filter (StatementFilter), which `statements(where:)` takes.' })
  where!: StatementFilter

  @Field(() => String, { description: 'The name of the key with which it was saved.' })
  by!: string

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  createdAt!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is no longer compared: its filter is one that this version does not read. Save it anew. Null while all is well.',
  })
  failure!: string | null
}

export const SavedSearchConnection = connectionOf(SavedSearch, 'SavedSearch', 'saved searches')

export const MatchKind = { ADDED: 'ADDED', REMOVED: 'REMOVED' } as const
registerEnumType(MatchKind, {
  name: 'MatchKind',
  description: 'What became of a statement and a saved search.',
  valuesConfig: {
    ADDED: { description: 'It matches now: it came in, or it, its article or somebody in it changed.' },
    REMOVED: { description: 'It no longer matches, or is no longer there.' },
  },
})

@ObjectType('Match', { description: 'An event of a saved search.' })
export class Match {
  @Field(() => String, {
    description: 'Its place among the events of the search: give it as `after` to go on from it. Opaque.',
  })
  cursor!: string

  @Field(() => MatchKind, { description: 'What happened.' })
  kind!: keyof typeof MatchKind

  @Field(() => DateTimeScalar, { description: 'When it was noticed, within a second of when it happened.' })
  at!: string

  @Field(() => ID, { description: 'The id of the statement.' })
  statementId!: string
}

export const MatchConnection = connectionOf(Match, 'Match', 'events')

@InputType('CreateSavedSearchInput', { description: 'A search to be saved: either `where` or `question`.' })
export class CreateSavedSearchInput {
  @Field(() => String, { description: 'What it is called: 1 to 200 characters.' })
  name!: string

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'The filter. `nameLike` is not taken here: whom it finds depends on all other names.',
  })
  where?: StatementFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'A question as `ask` takes it, which becomes a filter now: its days stay those of today, and its names whom they mean today.',
  })
  question?: string | null
}

@ObjectType('CreateSavedSearchPayload', { description: 'A search that was just saved.' })
export class CreateSavedSearchPayload {
  readonly id!: string
}

@InputType('DeleteSavedSearchInput', { description: 'A saved search to be deleted.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'Its id, as `savedSearches` lists it.' })
  id!: string
}

@ObjectType('DeleteSavedSearchPayload', { description: 'What was deleted.' })
export class DeleteSavedSearchPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string
}

@ArgsType()
export class SavedSearchMatchesArguments {
  @Field(() => ID, { description: 'The id of the saved search.' })
  id!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last event that was received: all that follow it are sent, and then those to come. Without it, those to come. ' +
      'A header `Last-Event-ID` stands in its place where the answer is text/event-stream.',
  })
  after?: string | null
}
