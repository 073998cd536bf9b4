// `[██████░░░░] 58 % · 12,400 rows a second · 3 min left`
import { type Words, words } from '#kernel/text/text.ts'
import type { Progress } from '#province/people/fill.ts'
import type { Plan } from '#province/people/plan.ts'

const WIDTH = 24

const grouped = (n: number) => n.toLocaleString('en')

/** `first`: what was there when the clock began, for the rate. */
export function progressLine({ people, firms }: Plan, first: Progress, now: Progress, seconds: number): Words {
  const [all, done] = [people + firms, now.people + now.firms]
  const full = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH)
  const bar = `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${all === 0 ? 100 : Math.floor((done / all) * 100)} %`
  const rate = Math.max(1, Math.round((done - first.people - first.firms) / Math.max(seconds, 0.001)))
  const left = Math.ceil((all - done) / rate)
  const [zh, en] =
    left < 90 ? [`约剩 ${left} 秒`, `${left} s left`] : [`约剩 ${Math.ceil(left / 60)} 分钟`, `${Math.ceil(left / 60)} min left`]
  const counts = `${grouped(now.people)} / ${grouped(people)}`
  return words(`${bar} ${counts} 人 · 每秒 ${grouped(rate)} 行 · ${zh}`, `${bar} ${counts} people · ${grouped(rate)} rows/s · ${en}`)
}
