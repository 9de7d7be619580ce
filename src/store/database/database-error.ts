/** The database cannot be opened; the message says what is wrong and what to do, and holds no password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Another process holds the data folder. */
export class FolderInUseError extends DatabaseError {}
