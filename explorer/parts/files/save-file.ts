/** How long a saved file's address stays valid, in ms: until the browser has surely begun to write it. */
const SAVING = 10_000

/** Has the browser save a file. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), SAVING)
}
