import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What read an article: the rules; later a learned reader, a language model.' })
export class Extractor {
  @Field(() => String, { description: 'Its name, such as "rules".' })
  name!: string

  @Field(() => String, {
    description:
      'The version in which it read; another one may find something else. "0" is from before versions were kept.',
  })
  version!: string
}
