// Where a device takes its time from: the nearest servers first, those of its own division, then of the divisions above; and,
// for a time server, whom it gives time to. One clock is what lets the lines of two logs be laid side by side.
import type { PlacedDevice, PlanPrefix, ServicePoint } from '../topology.ts'
import { lineage } from '../topology.ts'

export function chronyConf(device: PlacedDevice, points: readonly ServicePoint[], plan: readonly PlanPrefix[]): string {
  const line = lineage(device.division)
  const near = points
    .filter((it) => it.kind === 'ntp' && it.device !== device.name && line.includes(it.division))
    .toSorted((a, b) => line.indexOf(a.division) - line.indexOf(b.division) || a.order - b.order || (a.address < b.address ? -1 : 1))
  const serves = points.some((it) => it.kind === 'ntp' && it.device === device.name)
  const clients = serves
    ? [...new Set(plan.filter(({ network }) => network === device.network).map(({ prefix }) => prefix))].toSorted()
    : []
  return `${[
    `# ${device.name}. Made from the province's registry; changes are made there.`,
    ...near.map(({ address, division }) => `server ${address} iburst${division === near[0]!.division ? ' prefer' : ''}`),
    'makestep 1.0 3',
    'rtcsync',
    'cmdport 0',
    ...(serves ? ['# Without a source from above it keeps the province together by its own clock.', 'local stratum 10 orphan'] : []),
    ...clients.map((prefix) => `allow ${prefix}`),
    ...(serves ? [] : ['port 0']),
  ].join('\n')}\n`
}
