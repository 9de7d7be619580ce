import { type ExecutionResult, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql'

/** Introspection operation → result, kept as long as Apollo Server keeps the document. The schema does not change. */
const results = new WeakMap<OperationDefinitionNode, ExecutionResult>()

/** Whether an operation is only introspection, without variables. */
const isIntrospection = ({ operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  variableDefinitions.length === 0 &&
  selectionSet.selections.every((field) => field.kind === Kind.FIELD && /^__(?:schema|type)$/.test(field.name.value))

/** Executes an operation; the result of pure introspection, which takes longer than most reads, is cached. */
export async function introspectOnce(
  operation: OperationDefinitionNode,
  execute: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const known = results.get(operation)
  if (known) return known
  const result = await execute()
  if (isIntrospection(operation)) results.set(operation, result)
  return result
}
