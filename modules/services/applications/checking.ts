// Machine checks of a part, each with its evidence: the registers are asked for this case, under the organ's own right to compare
// (核验), and each look is written where the person finds it. A register that is away leaves its check open; nothing else waits.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import type { Out } from '#kernel/module/contract.ts'
import { type BaseDoor, doorOf } from '#kernel/registers/base/door.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { addDays } from '#kernel/time/day.ts'
import { legalPersonBase } from '#modules/resources/legal-persons/contract.ts'
import { birthCertificateAgrees, personBase } from '#modules/resources/population/contract.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { definitionOf } from './acting.ts'
import type { Check, CheckOutcome } from './review-fields.ts'
import { checksOf } from './rules/checked.ts'
import { type Asking, askingsOf, birthAsking } from './rules/checks.ts'
import { saidIn } from './said.ts'
import type { Write } from './store.ts'
import { type Held, markChecked, notePart } from './store/acts.ts'
import { likeParts } from './store/lists.ts'

/** The matter under which every organ's right to compare for a case is registered. */
export const CHECKING = 'application-check'

const bases: ReadonlyMap<string, BaseRegister> = new Map([personBase, legalPersonBase].map((base) => [base.name, base as BaseRegister]))

/** What a register is called where it is named to people. */
export const registerTitle = (register: string): string => bases.get(register)?.title.zh ?? register

/** Asks, writes down what came out, and answers it. */
export async function runChecks(desk: Write, held: Held): Promise<Check[]> {
  const { part, application } = held
  const { said } = await saidIn(desk, application)
  const definition = await definitionOf(desk, application)
  const checks: Check[] = []
  for (const asking of askingsOf(definition, part.needs, said)) checks.push(await compare(desk, held, asking))
  const birth = part.needs.materials.includes('birth-certificate') ? birthAsking(said) : undefined
  if (birth) checks.push(await birthCheck(desk, held, birth))
  checks.push(await likeCheck(desk, held))
  const waiting = checks.some(({ outcome }) => outcome === 'waiting')
  // A register that is away for a night is asked again and again; that it still is away is no news.
  if (waiting && digestOf(checks) === digestOf(checksOf(held.acts))) return checks
  await notePart(desk, held, [{ kind: 'checked', detail: { checks, waiting } }])
  await markChecked(desk, held.part.id, waiting ? 'waiting' : 'done')
  return checks
}

/** The number of the organ's own case, which is the purpose; the application's own number follows for the person who finds the look. */
const purposeOf = ({ caseNumber, application }: Held) => `${caseNumber} ${application.title.zh}（${application.number}）`

async function compare(desk: Write, held: Held, { id, title, register, number, values }: Asking): Promise<Check> {
  const base = bases.get(register)
  if (!base) throw new Error(`${register} is no base register that is compared`)
  const named = { id, title, register: base.title.zh }
  try {
    const { rows }: Out<BaseDoor['compare']> = await desk.ask(
      doorOf(base).compare,
      { matter: CHECKING, rows: [{ number, values: values as never }] },
      { purpose: purposeOf(held) },
    )
    const evidence = rows[0]!.answers.map(({ field, answer }) => ({ field: titleOf(base, field), outcome: answer }))
    return { ...named, outcome: worstOf(evidence.map(({ outcome }) => outcome)), evidence, note: null }
  } catch (error) {
    return unanswered(
      named,
      error,
      Object.keys(values).map((field) => titleOf(base, field)),
    )
  }
}

async function birthCheck(desk: Write, held: Held, asking: NonNullable<ReturnType<typeof birthAsking>>): Promise<Check> {
  const named = { id: 'birth-certificate', title: words('出生医学证明', 'Birth certificate'), register: '出生医学证明（卫生健康部门）' }
  try {
    const { known, used, answers } = await desk.ask(birthCertificateAgrees, asking, { purpose: purposeOf(held) })
    const evidence = answers.map(({ field, answer }) => ({ field, outcome: answer }))
    if (!known) return { ...named, outcome: 'none', evidence, note: '卫生健康部门没有这个编号。' }
    return {
      ...named,
      outcome: used ? 'different' : worstOf(evidence.map(({ outcome }) => outcome)),
      evidence,
      note: used ? '这份证明已用于一名儿童。' : null,
    }
  } catch (error) {
    return unanswered(named, error, [])
  }
}

async function likeCheck(desk: Write, { part, application }: Held): Promise<Check> {
  const like = await likeParts(desk, { holder: application.holder, matter: part.matter, but: part.id, since: addDays(desk.today, -365) })
  const note = like.length > 0 ? `一年内还有：${like.join('、')}` : null
  return {
    id: 'like',
    title: words('重复申请', 'Applied for before'),
    register: null,
    outcome: like.length > 0 ? 'different' : 'same',
    evidence: [],
    note,
  }
}

type Named = Pick<Check, 'id' | 'title' | 'register'>

/** A register that is away, and a right that is not there, are answers; anything else is a fault. */
function unanswered(named: Named, error: unknown, fields: readonly string[]): Check {
  if (!(error instanceof Refused)) throw error
  const [ground] = error.grounds as [Ground, ...Ground[]]
  const outcome: CheckOutcome = ['kernel.register-away', 'kernel.reading-spent'].includes(ground.code) ? 'waiting' : 'barred'
  return {
    ...named,
    outcome,
    evidence: fields.map((field) => ({ field, outcome })),
    note: outcome === 'waiting' ? '登记簿暂停服务，恢复后自动核验。' : '本单位没有核验这些数据项的用数权。',
  }
}

const titleOf = (base: { record: { properties: object } }, field: string): string =>
  (base.record.properties as Record<string, { title?: string }>)[field]?.title ?? field

const ORDER: readonly CheckOutcome[] = ['different', 'none', 'barred', 'waiting', 'same']
const worstOf = (outcomes: readonly CheckOutcome[]): CheckOutcome => ORDER.find((one) => outcomes.includes(one)) ?? 'same'
