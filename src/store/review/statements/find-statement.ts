import type { AddresseeModel, ArticleModel, SpeakerModel, StatementModel } from '../../prisma/models.js'
import { type Correction, checkVersion } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/** A statement as an editor saw it. */
export interface SeenStatement {
  readonly id: string
  /** `Statement.version` at that time. */
  readonly version: number
}

/** A statement as it is stored, with its article, and its speakers and addressees in order. */
export type WholeStatement = StatementModel & {
  readonly article: ArticleModel
  readonly speakers: SpeakerModel[]
  readonly addressees: AddresseeModel[]
}

/** What belongs to a whole statement. */
export const WHOLE = {
  article: true,
  speakers: { orderBy: { position: 'asc' } },
  addressees: { orderBy: { position: 'asc' } },
} as const

/**
 * Finds the statement that an editor saw.
 * @throws CorrectionError NOT_FOUND, or CONFLICT if it has changed since
 */
export async function findStatement(
  { transaction }: Pick<Correction, 'transaction'>,
  { id, version }: SeenStatement,
): Promise<WholeStatement> {
  const row = await transaction.statement.findUnique({
    where: { id },
    include: WHOLE,
  })
  if (!row) throw new CorrectionError('NOT_FOUND', 'id', id, 'the id of a statement that is there')
  checkVersion(version, row.version)
  return row
}
