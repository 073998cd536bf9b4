// 2.6 and 2.7: rules and standards; management, decision, emergency response and public service.
import { words } from '#kernel/text/text.ts'
import { addDays } from '#kernel/time/day.ts'
import { inForce } from '#modules/governance/legislation/contract.ts'
import { list as standards } from '#modules/governance/standards/contract.ts'
import { reportedInTime } from '#modules/security/incidents/contract.ts'
import { matterList } from '#modules/services/items/contract.ts'
import { saved } from '#modules/services/one-form/contract.ts'
import { results } from '#modules/services/ratings/contract.ts'
import type { Read } from '../store.ts'
import { type Figure, GENERAL, none, OFFICE, whole } from './figure.ts'

const items = { zh: '项', en: '' }
const YEAR_DAYS = 365

export async function ofRules(desk: Read): Promise<Figure[]> {
  const [standing, laws] = [await desk.ask(standards, {}), await desk.ask(inForce, {})]
  return [
    {
      clause: '2.6',
      title: words('现行标准', 'Standards in force'),
      value: standing.standards.length,
      of: null,
      unit: items,
      scope: words('已登记、今天有效的标准', 'Standards registered and in force today'),
      source: words('标准管理', 'Standards'),
      owner: OFFICE,
    },
    {
      clause: '2.6',
      title: words('本省现行规定', 'Rules of the province in force'),
      value: laws.rules.filter(({ of }) => of === 'province').length,
      of: null,
      unit: { zh: '件', en: '' },
      scope: words('本省制定、今天有效的电子政务规定', 'Made by the province and in force today'),
      source: words('立法管理', 'Legislation'),
      owner: 'justice-department',
    },
  ]
}

/** Management and emergency response; `overdue` is what the board has counted already. */
export async function ofManagement(desk: Read, overdue: number): Promise<Figure[]> {
  const incidents = await desk.ask(reportedInTime, { from: addDays(desk.today, -YEAR_DAYS) })
  return [
    {
      clause: '2.7',
      title: words('管理能力：逾期未办的事', 'Management: what is late'),
      value: overdue,
      of: null,
      unit: { zh: '件', en: '' },
      scope: words('各业务办理中最后一天已过、还没有办的非涉密事项', 'Cases of every kind whose last day has passed, none of them secret'),
      source: words('办件“逾期和停滞”', 'Cases, late and stuck'),
      owner: GENERAL,
    },
    {
      clause: '2.7',
      title: words('决策能力', 'Decision'),
      value: null,
      of: null,
      unit: whole,
      scope: words('政策没有给出可以计数的口径，不另造指标', 'The policy names nothing to count, and no figure is made up'),
      source: none,
      owner: GENERAL,
    },
    {
      clause: '2.7',
      title: words('应急处理能力：按时报告的安全事件', 'Emergency response: incidents reported in time'),
      value: incidents.due === 0 ? null : incidents.inTime,
      of: incidents.due === 0 ? null : incidents.due,
      unit: { zh: '件', en: '' },
      scope:
        incidents.due === 0
          ? words('近一年没有依法应当限时报告的事件', 'No incident had to be reported in the last year')
          : words(
              '近一年依法应当限时报告的事件中，在时限内首次报告的',
              'Of incidents that had to be reported in the last year: those reported by their hour',
            ),
      source: words('安全事件与应急', 'Incidents'),
      owner: 'information-centre',
    },
  ]
}

export async function ofServices(desk: Read): Promise<Figure[]> {
  const { matters } = await desk.ask(matterList, {})
  const { organs } = await desk.ask(results, {})
  const { year } = await desk.ask(saved, {})
  const [ended, entries] = [organs.reduce((sum, organ) => sum + organ.ended, 0), year.typed + year.taken + year.changed]
  return [
    {
      clause: '2.7',
      title: words('公共服务能力：可以网上办理的事项', 'Public service: matters that can be had online'),
      value: matters.filter(({ online }) => online).length,
      of: matters.length,
      unit: items,
      scope: words('已上线的政务服务事项中，办理形式含网上的', 'Of the matters offered: those that can be had online'),
      source: words('政务服务事项', 'Matters'),
      owner: GENERAL,
    },
    {
      clause: '2.7',
      title: words('公共服务能力：近一年办结的办件', 'Public service: applications ended in a year'),
      value: ended,
      of: null,
      unit: { zh: '件', en: '' },
      scope: words('近 365 天由各单位办结的政务服务办件', 'Applications that organs ended in the last 365 days'),
      source: words('好差评“各单位评价结果”', 'Ratings by organ'),
      owner: GENERAL,
    },
    {
      clause: '2.7',
      title: words('为基层减负：系统代填的填报项', 'Entries that the system fills in'),
      value: year.taken,
      of: entries,
      unit: { zh: '项', en: 'entries' },
      scope: words(
        '近 12 个月已报送的报表里，由系统取数、没有人再填的项，占全部有内容的项',
        'Of all entries submitted in twelve months: those that were taken from a source and left as they were',
      ),
      source: words('一表通“减负账”', 'One form'),
      owner: OFFICE,
    },
  ]
}
