// Who may act for a firm at a window (民法典 第61条、第165条): its representative, as the register of legal persons names them; whoever it
// appointed on the platform, within the appointment; else whoever brings its power of attorney, which is kept with the application.
import { capacitiesOf } from '#kernel/people/agencies.ts'
import { nameOfHolder } from '#kernel/people/name-of-holder.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { type Day, dayInChinese } from '#kernel/time/day.ts'
import { legalPersonDoor } from '#modules/resources/legal-persons/contract.ts'
import type { Standing, VisitorRow } from './rows.ts'
import { isWithinAgency } from './rules/who-may-apply.ts'
import type { Read } from './store.ts'
import { windowRefusals } from './window-refusals.ts'
import { WINDOW } from './window-right.ts'

export type Agent = { readonly record: string; readonly holder: string; readonly name: string }
export type Errand = { readonly id: string; readonly title: string }
type FirmHere = { readonly record: string; readonly holder: string; readonly name: string; readonly standing: Standing }

/** The firm in being of this code, and by what the agent acts for it; refused where by nothing. `powerUntil`: of the paper, if there is one. */
export async function firmOf(desk: Read, uscc: string, agent: Agent, errand: Errand, powerUntil?: Day): Promise<FirmHere> {
  const purpose = `窗口帮代办“${errand.title}”，核对${agent.name}代表的单位`
  const { rows } = await desk.ask(legalPersonDoor.search, { matter: WINDOW, number: uscc }, { purpose })
  const found = rows.find(({ state }) => state === 'living') ?? refuse(ground(windowRefusals.firmUnknown, { uscc }, '/firm/uscc'))
  const { name: inRegister, representative } = found.fields as { name: string; representative?: string }
  const holder = `legal-person/${uscc}`
  // As its own people see it called; what is simulated says so on every paper.
  const name = (await nameOfHolder(desk, holder)) ?? (found.simulated ? `示例${inRegister}` : inRegister)
  const firm = { record: found.id, holder, name }
  if (representative === agent.record) return { ...firm, standing: 'representative' }
  if (await isAppointed(desk, agent, holder, errand.id)) return { ...firm, standing: 'agency' }
  if (powerUntil === undefined) refuse(ground(windowRefusals.powerMissing, { firm: name }, '/firm/power'))
  refuseAny(grounds(powerUntil < desk.today && ground(windowRefusals.powerEnded, { until: powerUntil }, '/firm/power/until')))
  return { ...firm, standing: 'paper' }
}

/** Only who has an account can have been appointed. */
async function isAppointed(desk: Read, { holder }: Agent, behalf: string, errand: string): Promise<boolean> {
  if (!holder.startsWith('citizen/')) return false
  const held = await capacitiesOf(desk, holder.slice('citizen/'.length))
  return held.some(
    (one) => one.by === 'agency' && one.behalf === behalf && isWithinAgency({ ...(one.matters && { only: one.matters }) }, errand),
  )
}

/** How the papers say who stood at the window for the firm; nothing where visitors came for themselves. */
export function standingWords({ name, standing, power_until: until }: Pick<VisitorRow, 'name' | 'standing' | 'power_until'>): string {
  if (standing === null) return ''
  const by = {
    representative: '法定代表人',
    agency: '受单位在平台上的委托',
    paper: `凭授权委托书，至${until ? dayInChinese(until) : ''}`,
  }
  return `；来人${name}（${by[standing]}）`
}
