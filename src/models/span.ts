import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('Span', {
  description: 'A stretch of an article: `text.slice(start, end)` of `Article.text` is its words, always.',
})
export class Span {
  @Field(() => Int, { description: 'Where it starts: the UTF-16 code units before it.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends: the first UTF-16 code unit after it.' })
  end!: number

  @Field(() => String, { description: 'Its words.' })
  text!: string
}
