/** The database cannot be opened. The message says why and what to do; it never contains a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Another process holds the data folder. */
export class FolderInUseError extends DatabaseError {}
