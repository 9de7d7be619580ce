import type { Disc } from './geometry.js'

interface Named extends Disc {
  readonly name: string
}

/** A name's size in CSS pixels of the frame: 12 px letters of the page's type are about so wide on average. */
const LETTER = 6.4
const LINE = 15

/** A node so many times as large may lay its name on another. */
const MUCH = 1.4

/** Longer names are cut in the picture, in characters; whole they stand beside it. */
const LONGEST = 26

export const shortName = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name

/**
 * The nodes whose names fit without lying on each other, or on nodes unless these are much smaller: the first nodes come first.
 * @param zoom CSS pixels of the frame for each of the picture
 */
export function labelled<Node extends Named>(nodes: readonly Node[], zoom: number): readonly Node[] {
  const discs = nodes.map((node) => discBox(node, zoom))
  const taken: Box[] = []
  return nodes.filter((node, at) => {
    const box = boxOf(node, zoom)
    const isFree =
      !taken.some((other) => overlap(box, other)) &&
      !discs.some((disc, of) => of !== at && !isMuchSmaller(nodes[of], node) && overlap(box, disc))
    if (isFree) taken.push(box)
    return isFree
  })
}

const isMuchSmaller = (one: Disc | undefined, other: Disc): boolean =>
  one !== undefined && MUCH * one.radius < other.radius

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf({ x, y, radius, name }: Named, zoom: number): Box {
  const half = (LETTER * shortName(name).length) / 2
  const top = (y + radius) * zoom
  return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + LINE }
}

/** A node's inner part: a name may touch its rim. */
const discBox = ({ x, y, radius }: Disc, zoom: number): Box => ({
  left: (x - radius / 2) * zoom,
  right: (x + radius / 2) * zoom,
  top: (y - radius / 2) * zoom,
  bottom: (y + radius / 2) * zoom,
})

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
