/** Words at a place, in points from the lower left corner of a page of 600 × 800. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Of its letters, in points; 10 if missing. */
  readonly size?: number
  /** True: from the bottom to the top. */
  readonly upwards?: boolean
}

/** A PDF of such pages, by hand: Helvetica, without compression. @param info its title, author, creation date */
export function smallPdf(
  pages: readonly (readonly PlacedText[])[],
  info: Readonly<Record<string, string>> = {},
): Buffer {
  const first = 5
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${escaped(value)})`)
      .join(' ')} >>`,
    ...pages.flatMap((page, at) => {
      const content = page.map(drawn).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return pdfOf(objects)
}

/** A PDF of these objects, numbered from 1: 1 is the catalog, 4 the information. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const [at, object] of objects.entries()) {
    offsets.push(length)
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`
  add(Buffer.from(end))
  return Buffer.concat(parts)
}

const drawn = ({ text, x, y, size = 10, upwards = false }: PlacedText): string =>
  `BT /F ${size} Tf ${upwards ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${escaped(text)}) Tj ET`

/** What WinAnsi has at the places that Latin 1 leaves to control characters, and news needs. */
const WIN_ANSI: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' }

const escaped = (text: string): string =>
  text.replace(/[“”’–]/g, (mark) => WIN_ANSI[mark] ?? mark).replace(/[\\()]/g, '\\$&')

/** Lines of a column, one under another. @param pitch between two baselines, in points */
export const column = (
  lines: readonly string[],
  x: number,
  top: number,
  { size = 10, pitch = 12 } = {},
): PlacedText[] => lines.map((text, at) => ({ text, x, y: top - at * pitch, size }))
