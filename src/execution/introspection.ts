import { type ExecutionResult, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql'

/** What operations answered that ask for the schema, which does not change; they go with the documents that Apollo Server keeps. */
const kept = new WeakMap<OperationDefinitionNode, ExecutionResult>()

/** Whether an operation asks for nothing but the schema, and the same each time. */
const isIntrospection = ({ operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  variableDefinitions.length === 0 &&
  selectionSet.selections.every((field) => field.kind === Kind.FIELD && /^__(?:schema|type)$/.test(field.name.value))

/** Executes an operation; one that asks for the schema alone, which takes longer than most reads, once. */
export async function introspectOnce(
  operation: OperationDefinitionNode,
  execute: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const known = kept.get(operation)
  if (known) return known
  const result = await execute()
  if (isIntrospection(operation)) kept.set(operation, result)
  return result
}
