// Decisions a second on one core, on mixed people and records: officials of one to three duties, with and without their
// course, delegates, systems, citizens; records of the own organ, the own division and elsewhere, of every level. The limit
// is a bare loop with one Map look-up, which is what a decision cannot do without. Then with 1 and 5,000 permissions: it
// must not grow.
import type { Actor, Scope } from '#kernel/access/actor.ts'
import { decide, type Place } from '#kernel/access/decide.ts'
import { compilePolicy, type DutyText, type PermissionText, type PolicySet } from '#kernel/access/policy.ts'
import { traceOf } from '#kernel/access/trace.ts'
import { quantile } from './quantile.ts'

const ROUNDS = 9
const EACH = 300_000
const SCOPES: readonly Scope[] = ['own', 'division', 'all']
const DIVISIONS = ['430000', '430100', '430102', '430200', '440000']
const NOW = 1_000_000_000_000

/** A policy of `size` permissions over fifty duties; a tenth of the permissions ask for something beside. */
function policyOf(size: number): PolicySet {
  const permissions: Record<string, PermissionText> = {}
  for (let i = 0; i < size; i += 1)
    permissions[`bench.may-${i}`] = { class: 'business', needs: i % 10 === 9 ? { purpose: true, proof: true, inPerson: true } : {} }
  const duties: Record<string, DutyText> = {}
  for (let d = 0; d < 50; d += 1) {
    const may = Object.fromEntries(
      Object.keys(permissions).flatMap((name, i) => ((i + d) % 3 === 0 || size === 1 ? [[name, SCOPES[((i >> 2) + d) % 3]!]] : [])),
    )
    duties[`duty-${d}`] = { class: 'business', may, ...(d % 5 === 0 && { course: 'course' }) }
  }
  return compilePolicy({ permissions, duties }, `bench-${size}`)
}

function people(policy: PolicySet): Actor[] {
  return Array.from({ length: 1_000 }, (_, i): Actor => {
    const duties = Array.from({ length: 1 + (i % 3) }, (_unused, d) => `duty-${(i * 7 + d) % 50}`)
    const courses = i % 2 === 0 ? ['course'] : []
    const only = i % 10 === 0 ? ['bench.may-0', 'bench.may-3'] : undefined
    const kind = i % 25 === 0 ? 'system' : i % 20 === 0 ? 'citizen' : 'official'
    return {
      kind,
      id: `p-${i}`,
      name: '示例',
      organ: `organ-${i % 50}`,
      division: DIVISIONS[i % 5]!,
      clearance: i % 4,
      provedAt: NOW - (i % 20) * 60_000,
      duties,
      courses,
      policy,
      permissions: policy.heldBy({ duties, courses, ...(only && { only }) }).permissions,
      ...(only && { only, behalf: 'official/giver' }),
    }
  })
}

const places: readonly Place[] = Array.from({ length: 997 }, (_, i) => ({
  organ: `organ-${i % 60}`,
  division: DIVISIONS[i % 5]!,
  level: i % 7 === 0 ? 2 : 0,
}))
const at = { nowMs: NOW, purpose: '办件 1' }

/** Millions a second, the median of the rounds, and the share of yes so that nobody measures a constant. */
function measure(work: (i: number) => boolean, each = EACH): { rate: number; yes: number } {
  const rates: number[] = []
  let yes = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    for (let i = 0; i < each; i += 1) if (work(i)) yes += 1
    rates.push((each / (performance.now() - begun)) * 1000)
  }
  return { rate: quantile(rates, 0.5), yes: yes / (each * ROUNDS) }
}

function figures(size: number) {
  const policy = policyOf(size)
  const actors = people(policy)
  const names = [...Object.keys(policy.text.permissions), 'signed-in']
  const asked = (i: number) =>
    [actors[(i * 31) % actors.length]!, names[(i * 17) % names.length]!, places[(i * 13) % places.length]!] as const
  return {
    ours: measure((i) => decide(...asked(i), i % 2 === 0 ? at : undefined).allowed),
    limit: measure((i) => {
      const [actor, may] = asked(i)
      return actor.permissions.get(may) !== undefined
    }),
    trace: measure((i) => traceOf(...asked(i), at).allowed, EACH / 10),
  }
}

export async function run(): Promise<object> {
  figures(500)
  const [one, many, most] = [figures(1), figures(500), figures(5_000)]
  const thousands = (rate: number) => Math.round(rate / 1000)
  return {
    bench: 'decide',
    unit: 'decisions/s',
    ours: Math.round(many.ours.rate),
    limit: Math.round(many.limit.rate),
    ratio: Number((many.ours.rate / many.limit.rate).toFixed(2)),
    policies: 500,
    note: `yes to ${(many.ours.yes * 100).toFixed(0)} %; with 1 policy ${thousands(one.ours.rate)} k/s, with 5,000 ${thousands(most.ours.rate)} k/s; traces ${thousands(many.trace.rate)} k/s`,
  }
}
