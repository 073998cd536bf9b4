// How things are written for nftables.
import { type Block, blockText } from '#kernel/net/cidr.ts'

/** Text that stands after `#`: one line, whatever was typed. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

export const elements = (blocks: readonly Block[]): string => `{ ${blocks.map(blockText).join(', ')} }`

export const counters = (names: readonly string[]): string[] => names.map((name) => `\tcounter ${name} {}`)

export const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`
