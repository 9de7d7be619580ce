import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'What found a statement: the rules, the learned reader beside them, a language model, or an editor.',
})
export class Extractor {
  @Field(() => String, {
    description: 'Its name: "rules", "learned-reader" (with the rules), "language-model", or "editor".',
  })
  name!: string

  @Field(() => String, {
    description:
      'Its version when it read the article; another one may find something else. "0" is from before versions were stored.',
  })
  version!: string
}
