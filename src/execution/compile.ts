import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import type { CompiledStatement } from '../query/compile/compiled-statement.js'
import { withParameters } from '../query/compile/parameter.js'
import { compileField } from '../query/run/read-field.js'
import { QUERIES } from '../query/sources/root-fields.js'
import type { Database } from '../store/database/database.js'

type Variables = Readonly<Record<string, unknown>>

/** A root field of an operation: the compiled statement that reads it, or its JSON if that is constant. */
export interface FieldPlan {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly isNullable: boolean
  readonly read: CompiledStatement | string
}

export interface OperationPlan {
  readonly fields: readonly FieldPlan[]
  /** Whether it has been used before. */
  isRepeated: boolean
}

/** Plans kept per operation, one per shape of its variables; when there are more, all are discarded. */
const MOST_SHAPES = 50

/**
 * The cache of operation plans, compiled once per shape of the variables. A plan lives as long as Apollo Server keeps the
 * validated document, in a store of limited size.
 */
export class OperationPlans {
  private readonly cache = new WeakMap<OperationDefinitionNode, Map<string, OperationPlan | null>>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly database: Database,
  ) {}

  /**
   * The plan of an operation; null if a root field is not read by one SQL statement (mutations, introspection).
   * @param variables as coerced by graphql-js
   * @param withheld the fields that the client may not read
   * @throws GraphQLError BAD_USER_INPUT if an argument makes no sense
   */
  planOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    withheld: ReadonlySet<FieldNode>,
  ): OperationPlan | null {
    const plans = this.cache.get(operation) ?? new Map<string, OperationPlan | null>()
    this.cache.set(operation, plans)
    const parameterized = this.parameterize(operation, variables)
    // Of one operation, the withheld fields of two roles are the same where they are as many.
    const shape = `${withheld.size} ${JSON.stringify(parameterized)}`
    const known = plans.get(shape)
    if (known !== undefined) {
      if (known) known.isRepeated = true
      return known
    }
    if (plans.size >= MOST_SHAPES) plans.clear()
    const fields =
      operation.operation === OperationTypeNode.QUERY
        ? this.compile(document, operation, parameterized, withheld)
        : null
    const plan = fields && { fields, isRepeated: false }
    plans.set(shape, plan)
    return plan
  }

  private parameterize(operation: OperationDefinitionNode, variables: Variables): Variables {
    const parameterized: Record<string, unknown> = {}
    for (const { variable, type: typeNode } of operation.variableDefinitions ?? []) {
      const name = variable.name.value
      const type = typeFromAST(this.schema, typeNode)
      if (name in variables && isInputType(type)) parameterized[name] = withParameters(variables[name], type, [name])
    }
    return parameterized
  }

  private compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
    withheld: ReadonlySet<FieldNode>,
  ): FieldPlan[] | null {
    const { schema, database } = this
    const parentType = schema.getQueryType()
    if (!parentType) return null
    const fragments: Record<string, FragmentDefinitionNode> = {}
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    }
    const plans: FieldPlan[] = []
    for (const [key, nodes] of collectFields(schema, fragments, variableValues, parentType, operation.selectionSet)) {
      const fieldName = nodes[0]?.name.value ?? key
      const returnType = parentType.getFields()[fieldName]?.type
      if (fieldName === '__typename') {
        plans.push({ key, nodes, isNullable: false, read: JSON.stringify(parentType.name) })
      } else if (nodes.some((node) => withheld.has(node))) {
        plans.push({ key, nodes, isNullable: true, read: 'null' })
      } else if (returnType && QUERIES[fieldName]) {
        const info = {
          schema,
          fragments,
          variableValues,
          fieldName,
          fieldNodes: nodes,
          parentType,
          returnType,
          withheld,
        }
        const isNullable = !isNonNullType(returnType)
        plans.push({ key, nodes, isNullable, read: compileField(database, info) })
      } else return null
    }
    return plans
  }
}
