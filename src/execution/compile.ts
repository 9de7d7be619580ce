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

/** A root field of an operation: the statement that reads it, or the JSON that it is in any case. */
export interface FieldPlan {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly isNullable: boolean
  readonly read: CompiledStatement | string
}

export interface OperationPlan {
  readonly fields: readonly FieldPlan[]
  /** Whether it was used before. */
  isRepeated: boolean
}

/** Shapes of one operation's variables whose plans are kept; beyond that they are all forgotten. */
const MOST_SHAPES = 50

/**
 * The plans of operations, each compiled once for the shape of its variables. Apollo Server keeps the documents that
 * it has validated, in a store of limited size; the plans go with them.
 */
export class OperationPlans {
  private readonly kept = new WeakMap<OperationDefinitionNode, Map<string, OperationPlan | null>>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly database: Database,
  ) {}

  /**
   * The plan of an operation; null where something in it is not read by one statement each (mutations, introspection).
   * @param variables as graphql-js has coerced them
   * @throws GraphQLError BAD_USER_INPUT where an argument makes no sense
   */
  planOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): OperationPlan | null {
    const plans = this.kept.get(operation) ?? new Map<string, OperationPlan | null>()
    this.kept.set(operation, plans)
    const slots = this.slotsOf(operation, variables)
    const shape = JSON.stringify(slots)
    const known = plans.get(shape)
    if (known !== undefined) {
      if (known) known.isRepeated = true
      return known
    }
    if (plans.size >= MOST_SHAPES) plans.clear()
    const fields = operation.operation === OperationTypeNode.QUERY ? this.compile(document, operation, slots) : null
    const plan = fields && { fields, isRepeated: false }
    plans.set(shape, plan)
    return plan
  }

  private slotsOf(operation: OperationDefinitionNode, variables: Variables): Variables {
    const slots: Record<string, unknown> = {}
    for (const { variable, type: typeNode } of operation.variableDefinitions ?? []) {
      const name = variable.name.value
      const type = typeFromAST(this.schema, typeNode)
      if (name in variables && isInputType(type)) slots[name] = withParameters(variables[name], type, [name])
    }
    return slots
  }

  private compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
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
      } else if (returnType && QUERIES[fieldName]) {
        const info = { schema, fragments, variableValues, fieldName, fieldNodes: nodes, parentType, returnType }
        const isNullable = !isNonNullType(returnType)
        plans.push({ key, nodes, isNullable, read: compileField(database, info) })
      } else return null
    }
    return plans
  }
}
