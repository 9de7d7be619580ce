/** A random number generator, deterministic for a seed and a number: mulberry32, which is good enough for choices. */
export class Chance {
  #state

  /**
   * @param {number} seed
   * @param {number} number
   */
  constructor(seed, number) {
    // Knuth's multiplier, 2^32 divided by the golden ratio, so that neighbouring numbers start far apart.
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0
    this.next()
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 to below `count`. @param {number} count */
  below(count) {
    return Math.floor(this.next() * count)
  }

  /** True with this probability. @param {number} probability */
  happens(probability) {
    return this.next() < probability
  }

  /**
   * @template Item
   * @param {readonly Item[]} items
   * @returns {Item}
   */
  one(items) {
    return items[this.below(items.length)]
  }

  /**
   * From `least` to `most` of the items, each once.
   * @template Item
   * @param {readonly Item[]} items
   * @param {number} least
   * @param {number} most
   * @returns {Item[]}
   */
  some(items, least, most) {
    const left = [...items]
    const count = Math.min(left.length, least + this.below(most - least + 1))
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0])
  }

  /**
   * From `least` to `most` items, made one after another.
   * @template Item
   * @param {number} least
   * @param {number} most
   * @param {() => Item} make
   * @returns {Item[]}
   */
  several(least, most, make) {
    return Array.from({ length: least + this.below(most - least + 1) }, make)
  }

  /**
   * One of the alternatives, chosen by weight.
   * @template Item
   * @param {readonly (readonly [weight: number, item: Item])[]} alternatives
   * @returns {Item}
   */
  weighed(alternatives) {
    let place = this.next() * alternatives.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, item] of alternatives) {
      place -= weight
      if (place < 0) return item
    }
    return alternatives[0][1]
  }
}
