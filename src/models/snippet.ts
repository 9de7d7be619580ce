import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('Snippet', {
  description:
    'The part of what was found that holds the words of the search: of a statement’s content, an article’s text or title, ' +
    'or an actor’s name. At most 200 characters, cut between words.',
})
export class Snippet {
  @Field(() => String, { description: 'Its words, exactly as the article or the name has them.' })
  text!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Where it starts in `Article.text`, in UTF-16 code units: `text.slice(start, end)` of the article is the snippet. ' +
      'Null for a name, and for a title.',
  })
  start!: number | null

  @Field(() => Int, { nullable: true, description: 'Where it ends in `Article.text`: the first code unit after it.' })
  end!: number | null
}
