import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What read an article: the rules; later a learned reader, a language model.' })
export class Extractor {
  @Field(() => String, { description: 'Its name, such as "rules".' })
  name!: string

  @Field(() => String, {
    description:
      'Its version when it read the article; another one may find something else. "0" is from before versions were stored.',
  })
  version!: string
}
