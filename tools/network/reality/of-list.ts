// A list of addresses that another system or a person exported, held against every address of the plan.
import { parse } from 'csv-parse/sync'
import { words } from '#kernel/text/text.ts'
import { Unasked } from '../verb.ts'
import type { Compared, Drift } from './drift.ts'
import { plainAddress } from './of-ip.ts'
import type { Plan } from './planned.ts'

const TITLES: Readonly<Record<'address' | 'device' | 'name', readonly string[]>> = {
  address: ['地址', 'ip', 'ip地址', 'address', 'ip address'],
  device: ['设备', '设备名称', 'device', 'host', 'hostname'],
  name: ['域名', 'dns', 'dns name', 'dnsname', 'dns_name'],
}

type Holder = { device?: string | undefined; name?: string | undefined }

function rowsOf(text: string): Map<string, Holder> {
  const unread = (reason: string) =>
    new Unasked(words(`--list 应是有“地址”一列的 CSV（${reason}）。`, `--list takes a CSV with a column “address” (${reason}).`))
  let lines: string[][]
  try {
    lines = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
  } catch (error) {
    throw unread((error as Error).message.slice(0, 100))
  }
  const header = (lines[0] ?? []).map((title) => title.trim().toLowerCase())
  const column = (of: keyof typeof TITLES) => header.findIndex((title) => TITLES[of].includes(title))
  const [address, device, name] = [column('address'), column('device'), column('name')]
  if (address < 0) throw unread(header.slice(0, 10).join(', '))
  const cell = (line: readonly string[], at: number) => (at < 0 ? undefined : line[at]?.trim().replace(/^'/, '') || undefined)
  return new Map(
    lines.slice(1).flatMap((line) => {
      const given = cell(line, address)
      return given ? [[plainAddress(given.split('/')[0]!), { device: cell(line, device), name: cell(line, name) }] as const] : []
    }),
  )
}

function plannedHolders({ addresses, devices }: Plan): Map<string, Holder> {
  const held = new Map<string, Holder>()
  for (const { name, interfaces, loopback4, loopback6 } of devices) {
    const own = [loopback4, loopback6, ...interfaces.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6])]
    for (const text of own) if (text) held.set(plainAddress(text.split('/')[0]!), { device: name })
  }
  for (const { address, device, dnsName } of addresses)
    held.set(plainAddress(address), { device: device ?? undefined, name: dnsName ?? undefined })
  return held
}

/** What one side leaves open does not differ. */
export function compareList(plan: Plan, text: string): Compared {
  const [planned, found] = [plannedHolders(plan), rowsOf(text)]
  const said = ({ device, name }: Holder) => [device, name].filter(Boolean).join(' ') || '—'
  const differs = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()
  const drift = [...new Set([...planned.keys(), ...found.keys()])].flatMap((what): Drift[] => {
    const [a, b] = [planned.get(what), found.get(what)]
    const about = { kind: 'listed' as const, what }
    if (!a) return [{ ...about, drift: 'unplanned', found: said(b!) }]
    if (!b) return [{ ...about, drift: 'absent', planned: said(a) }]
    return differs(a.device, b.device) || differs(a.name, b.name)
      ? [{ ...about, drift: 'differing', planned: said(a), found: said(b) }]
      : []
  })
  return { kind: 'listed', checked: found.size, drift }
}
