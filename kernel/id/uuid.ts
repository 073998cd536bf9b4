// UUID version 7 (RFC 9562 §5.7): time-ordered, so primary keys append instead of scattering. Made here because
// PostgreSQL 15 has no uuidv7().
import { randomFillSync } from 'node:crypto'

const pool = new Uint8Array(16 * 256)
let used = pool.length
let lastMs = 0
let sequence = 0

/** A new UUIDv7; ids made by one process are strictly increasing. */
export function uuid(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = pool.subarray(used, used + 16)
  used += 16
  let ms = Date.now()
  if (ms <= lastMs) {
    sequence += 1
    if (sequence > 0xfff) {
      lastMs += 1
      sequence = 0
    }
    ms = lastMs
  } else {
    lastMs = ms
    sequence = 0
  }
  bytes[0] = ms / 2 ** 40
  bytes[1] = ms / 2 ** 32
  bytes[2] = ms / 2 ** 24
  bytes[3] = ms / 2 ** 16
  bytes[4] = ms / 2 ** 8
  bytes[5] = ms
  bytes[6] = 0x70 | (sequence >> 8)
  bytes[7] = sequence & 0xff
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
