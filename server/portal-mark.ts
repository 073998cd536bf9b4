// The mark of a session as a form carries it. The mark itself never stands in a page: each page shows it beneath a mask of its own, drawn
// by lot, so that no two pages hold the same text and their compressed lengths tell nothing of it (decision 0059).
import { randomBytes, timingSafeEqual } from 'node:crypto'

const under = (mask: Buffer, bytes: Buffer) => Buffer.from(bytes.map((byte, i) => byte ^ mask[i]!))

/** Another text for each page: the mask, then the mark beneath it. */
export function masked(mark: string): string {
  const bytes = Buffer.from(mark, 'base64url')
  const mask = randomBytes(bytes.length)
  return Buffer.concat([mask, under(mask, bytes)]).toString('base64url')
}

/** Whether a form came with the mark, beneath whatever mask. */
export function isMark(given: string, mark: string): boolean {
  const [bytes, expected] = [Buffer.from(given, 'base64url'), Buffer.from(mark, 'base64url')]
  const { length } = expected
  if (bytes.length !== 2 * length) return false
  return timingSafeEqual(under(bytes.subarray(0, length), bytes.subarray(length)), expected)
}
