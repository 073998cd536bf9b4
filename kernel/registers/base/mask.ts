// A masked value tells whose it is to one who knows, and nothing to one who does not. The mask of a field is said by its schema.
import type { BaseRegister } from '../../module/base-register.ts'

const stars = (count: number) => '*'.repeat(Math.max(1, count))

/** `李*远`, `430***********1234`; a field of mask `all` is shown as there or not there. */
export function maskOf(base: BaseRegister, field: string, value: unknown): unknown {
  const mask = (base.record.properties[field] as { 'x-mask'?: 'all' | 'middle' | 'none' } | undefined)?.['x-mask'] ?? 'none'
  if (mask === 'none') return value
  if (mask === 'all' || typeof value !== 'string') return '***'
  const letters = [...value]
  if (letters.length <= 1) return stars(letters.length)
  if (letters.length <= 4) return `${letters[0]}${stars(letters.length - 2)}${letters.length > 2 ? letters.at(-1) : ''}`
  const [head, tail] = letters.length >= 15 ? [3, 4] : [2, 2]
  return `${letters.slice(0, head).join('')}${stars(letters.length - head - tail)}${letters.slice(-tail).join('')}`
}
