// IPv4 and IPv6 prefixes as numbers: a block is a family, its first address and its length. Text goes in and out in the
// form PostgreSQL prints a cidr (RFC 5952 for IPv6), so that a block compares as text too.

export type Family = 'ipv4' | 'ipv6'
export type Block = { readonly family: Family; readonly first: bigint; readonly length: number }

export const bitsOf = (family: Family): number => (family === 'ipv4' ? 32 : 128)
export const sizeOf = ({ family, length }: Pick<Block, 'family' | 'length'>): bigint => 1n << BigInt(bitsOf(family) - length)
/** The first address after the block. */
export const endOf = (block: Block): bigint => block.first + sizeOf(block)

export const overlaps = (a: Block, b: Block): boolean => a.family === b.family && a.first < endOf(b) && b.first < endOf(a)
export const contains = (outer: Block, inner: Block): boolean =>
  outer.family === inner.family && outer.first <= inner.first && endOf(inner) <= endOf(outer)

/** `10.32.0.0/16` or `fd00::/8` as a block. Throws RangeError unless it is a prefix whose host bits are zero. */
export function block(text: string): Block {
  const [address, length, ...rest] = text.split('/')
  const { family, value } = addressOf(address ?? '')
  const bits = Number(length)
  if (rest.length > 0 || !/^\d{1,3}$/.test(length ?? '') || bits > bitsOf(family)) throw new RangeError(`not a prefix: ${text}`)
  const made = { family, first: value, length: bits }
  if (value % sizeOf(made) !== 0n) throw new RangeError(`not aligned: ${text}`)
  return made
}

/** One address as a block of one. Throws RangeError when it is none. */
export function single(text: string): Block {
  const { family, value } = addressOf(text)
  return { family, first: value, length: bitsOf(family) }
}

export const blockText = (it: Block): string => `${addressText(it.family, it.first)}/${it.length}`

export function addressText(family: Family, value: bigint): string {
  if (family === 'ipv4') return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
  const groups = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(112 - 16 * i)) & 65535n).toString(16))
  const zeros = longestZeros(groups)
  if (!zeros) return groups.join(':')
  return `${groups.slice(0, zeros.from).join(':')}::${groups.slice(zeros.from + zeros.count).join(':')}`
}

function longestZeros(groups: readonly string[]): { from: number; count: number } | undefined {
  let best: { from: number; count: number } | undefined
  for (let from = 0; from < groups.length; from += 1) {
    let count = 0
    while (groups[from + count] === '0') count += 1
    if (count > 1 && count > (best?.count ?? 0)) best = { from, count }
  }
  return best
}

function addressOf(text: string): { family: Family; value: bigint } {
  return text.includes(':') ? { family: 'ipv6', value: sixOf(text) } : { family: 'ipv4', value: fourOf(text) }
}

function fourOf(text: string): bigint {
  const parts = text.split('.')
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    throw new RangeError(`not an address: ${text}`)
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
}

function sixOf(text: string): bigint {
  const halves = text.split('::')
  const groupsOf = (half: string) => (half === '' ? [] : half.split(':'))
  const [head, tail] = [groupsOf(halves[0]!), groupsOf(halves[1] ?? '')]
  const missing = 8 - head.length - tail.length
  const groups = halves.length === 2 ? [...head, ...Array.from({ length: Math.max(missing, 0) }, () => '0'), ...tail] : head
  const fits = halves.length <= 2 && (halves.length === 2 ? missing >= 1 : missing === 0) && groups.length === 8
  if (!fits || groups.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) throw new RangeError(`not an address: ${text}`)
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n)
}
