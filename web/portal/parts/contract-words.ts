// The words of the contracts for what the public record names by code: an action that was refused, and the ground.
import type { Words } from '#kernel/text/text.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import * as funds from '#modules/governance/funds/contract.ts'
import * as planning from '#modules/governance/planning/contract.ts'
import * as projects from '#modules/governance/projects/contract.ts'
import * as standards from '#modules/governance/standards/contract.ts'
import * as systems from '#modules/governance/systems/contract.ts'
import * as tenders from '#modules/governance/tenders/contract.ts'
import * as registry from '#modules/network/registry/contract.ts'
import * as catalogue from '#modules/resources/catalogue/contract.ts'
import * as exchange from '#modules/resources/exchange/contract.ts'
import * as macroEconomy from '#modules/resources/macro-economy/contract.ts'

type Said = {
  readonly words?: Words
  readonly title?: Words
  readonly code?: string
  readonly name?: string
  readonly refusals?: readonly Said[]
}

const doors = [funds, planning, projects, standards, systems, tenders, registry, catalogue, exchange, macroEconomy] as const

const titles = new Map<string, Words>()
const refusals = new Map<string, Words>(Object.values(kernelRefusals).map(({ code, words }) => [code, words]))

for (const said of doors.flatMap((door) => Object.values(door) as unknown[])) {
  if (typeof said !== 'object' || said === null) continue
  const { name, title, refusals: grounds = [] } = said as Said
  if (name && title) titles.set(name, title)
  for (const ground of [...grounds, ...(Object.values(said) as Said[])])
    if (ground?.code && ground.words) refusals.set(ground.code, ground.words)
}

/** The title of an action, or its name when no contract of ours knows it. */
export const actionWords = (name: string): Words => titles.get(name) ?? { zh: name, en: name }

/** A refusal as a plain sentence; what it was about in each instance is not public and stands as an ellipsis. */
export function refusalWords(code: string): Words {
  const words = refusals.get(code)
  const open = (text: string) => text.replace(/\{\w+\}/g, '…')
  return words ? { zh: open(words.zh), en: open(words.en) } : { zh: code, en: code }
}
