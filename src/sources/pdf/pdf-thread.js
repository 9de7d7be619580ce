// @ts-check
// The thread that takes a PDF apart, so that a hostile one can be stopped. JavaScript, because Node starts a thread from a file and
// cannot run TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocument, Util, VerbosityLevel } from 'unpdf/pdfjs'

/** @typedef {import('./pdf-pages.js').PdfThread} PdfThread */
/** @typedef {import('./pdf-pages.js').PdfPage} PdfPage */
/** @typedef {import('./pdf-pages.js').TakenApart} TakenApart */

/** @type {PdfThread} */
const { bytes, mostPages, mostPieces } = workerData

/**
 * The words of a page, as they are placed on it when it is upright.
 * @param {import('unpdf/pdfjs').PDFPageProxy} page
 * @returns {Promise<PdfPage>}
 */
async function read(page) {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = []
  let aslant = 0
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, , d, x, y] = Util.transform(viewport.transform, item.transform)
    const size = Math.abs(d)
    // Along the page, or mirrored: what stands at an angle has no place in its lines.
    if (Math.abs(b) > Math.abs(a) / 10 || a <= 0 || size === 0) aslant += item.str.length
    else pieces.push({ text: item.str, left: x, right: x + item.width, baseline: y, size })
  }
  page.cleanup()
  return { pieces, aslant }
}

/** @returns {Promise<TakenApart>} */
async function takeApart() {
  const pdf = await getDocument({
    data: bytes,
    // No file is fetched, no letter is drawn, no script runs.
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise
  if (pdf.numPages > mostPages) return { refused: 'pages', count: pdf.numPages }
  const { info, metadata } = await pdf.getMetadata()
  const pages = []
  let count = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await read(await pdf.getPage(number))
    count += page.pieces.length
    if (count > mostPieces) return { refused: 'pieces', count }
    pages.push(page)
  }
  const told = /** @type {Record<string, unknown>} */ (info)
  return {
    pages,
    info: { title: told.Title, author: told.Author, made: told.CreationDate, programs: [told.Creator, told.Producer] },
    published: metadata?.get('prism:publicationdate') ?? metadata?.get('prism:coverdate') ?? null,
    language: told.Language ?? null,
  }
}

/** @type {TakenApart} */
const answer = await takeApart().catch((error) => ({
  refused: error?.name === 'PasswordException' ? 'locked' : 'broken',
  reason: String(error?.message ?? error),
}))
parentPort?.postMessage(answer)
