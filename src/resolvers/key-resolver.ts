import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { CreateKeyInput, CreateKeyPayload, Key, RevokeKeyInput, RevokeKeyPayload } from '../models/key.js'
import { MOST_PER_MINUTE } from '../models/key-rates.js'
import { badInput } from '../query/bad-input.js'
import { addKey, keyNamed, listKeys, revokeKey, type StoredKey } from '../store/keys.js'

/** No control or invisible characters (a name must be what it looks like), no line separators, no spaces at either end. */
const NAME = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]{1,200}(?<!\s)$/u

@Resolver(() => CreateKeyPayload)
export class KeyResolver {
  @Query(() => [Key], {
    nullable: true,
    description: 'All keys, revoked ones too, the oldest first. Needs a key of the role ADMIN.',
  })
  async keys(@Ctx() { database, withheld }: Context, @Info() info: GraphQLResolveInfo): Promise<Key[] | null> {
    if (info.fieldNodes.some((node) => withheld.has(node))) return null
    return (await listKeys(database)).map(keyOf)
  }

  @Mutation(() => CreateKeyPayload, {
    description: 'Makes a key and returns its secret, only this once. Needs a key of the role ADMIN.',
  })
  async createKey(
    @Arg('input', () => CreateKeyInput, { description: 'The key.' }) input: CreateKeyInput,
    @Ctx() { database }: Context,
  ): Promise<CreateKeyPayload & { readonly stored: StoredKey }> {
    const { name, perMinute } = input
    if (!NAME.test(name)) {
      throw badInput('input.name', name, '1 to 200 visible characters, without spaces at the ends')
    }
    if (perMinute < 1 || perMinute > MOST_PER_MINUTE) {
      throw badInput('input.perMinute', perMinute, `a whole number from 1 to ${MOST_PER_MINUTE}`)
    }
    const added = await addKey(database, input)
    if (!added) throw badInput('input.name', name, 'a name that no other key has, or had before it was revoked')
    return { secret: added.secret, stored: added.key }
  }

  @Mutation(() => RevokeKeyPayload, {
    description:
      'Revokes a key: this process refuses it at once, others within five seconds. Needs a key of the role ADMIN.',
  })
  async revokeKey(
    @Arg('input', () => RevokeKeyInput, { description: 'Which one.' }) { name }: RevokeKeyInput,
    @Ctx() { database }: Context,
  ): Promise<RevokeKeyPayload> {
    const isName = NAME.test(name)
    const revoked = isName ? await revokeKey(database, name) : null
    if (revoked) return { key: keyOf(revoked) }
    const before = isName ? await keyNamed(database, name) : null
    if (!before) throw badInput('input.name', name, 'the name of a key, as `keys` lists it')
    throw badInput(
      'input.name',
      name,
      `a key that still holds; this one was revoked at ${before.revokedAt?.toISOString()}`,
    )
  }

  @FieldResolver(() => Key, { description: 'The key.' })
  key(@Root() { stored }: { readonly stored: StoredKey }): Key {
    return keyOf(stored)
  }
}

const keyOf = ({ createdAt, revokedAt, ...key }: StoredKey): Key => ({
  ...key,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
})
