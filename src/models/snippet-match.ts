import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('SnippetMatch', {
  description: 'A word of a snippet that was searched for: `snippet.text.slice(start, end)` is the word, always.',
})
export class SnippetMatch {
  @Field(() => Int, { description: 'Where it starts in the snippet, in UTF-16 code units.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends in the snippet: the first UTF-16 code unit after it.' })
  end!: number

  @Field(() => String, { description: 'The word, such as “providing” for a search for "provide".' })
  text!: string
}
