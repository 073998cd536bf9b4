// The goals 2.1–2.7 as figures, each with how it is counted, from which room, on which day, and whose it is. A goal that nothing
// measures yet stands with an empty figure and says so: a number is never made up.
import { organNames } from '#kernel/people/desk-organs.ts'
import { addDays } from '#kernel/time/day.ts'
import { words } from '#kernel/text/text.ts'
import { inForce } from '#modules/governance/legislation/contract.ts'
import { madePublic } from '#modules/governance/projects/contract.ts'
import { list as standards } from '#modules/governance/standards/contract.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { goalFigures } from '#modules/network/goals/contract.ts'
import { search as catalogueSearch } from '#modules/resources/catalogue/contract.ts'
import { statistics } from '#modules/resources/exchange/contract.ts'
import { gradesOf } from '#modules/security/grading/contract.ts'
import { matterList } from '#modules/services/items/contract.ts'
import { saved } from '#modules/services/one-form/contract.ts'
import type { GoalFigure } from './contract.ts'
import { goalWords } from './rules/goal-words.ts'
import type { Read } from './store.ts'

type Figure = Omit<GoalFigure, 'asOf' | 'ownerName'>
const OFFICE = 'informatisation-office'
const whole = { zh: '个', en: '' }

export async function goalsOf(desk: Read) {
  const figures = [
    ...(await ofNetwork(desk)),
    ...(await ofProjects(desk)),
    ...(await ofSharing(desk)),
    ...(await ofSecurity(desk)),
    ...notMeasured,
    ...(await ofRules(desk)),
    ...(await ofServices(desk)),
  ]
  const names = await organNames(desk, desk.today)
  const shown = figures.map((figure) => ({ ...figure, asOf: desk.today, ownerName: names.get(figure.owner) ?? figure.owner }))
  return goalWords.map((goal) => ({ ...goal, figures: shown.filter(({ clause }) => clause === goal.clause) }))
}

async function ofNetwork(desk: Read): Promise<Figure[]> {
  const { figures } = await desk.ask(goalFigures, {})
  const titles = {
    'organs-connected': words('接入统一政务外网的单位', 'Organs connected to the unified extranet'),
    'systems-on-platform': words('在统一平台上运行的系统', 'Systems on the unified platform'),
    'vertical-closed': words('已关闭或迁入的纵向网', 'Vertical networks closed or migrated'),
  }
  const levels = { province: words('省级', 'province'), prefecture: words('市州', 'prefectures'), county: words('县市区', 'counties') }
  return figures.map(({ figure, level, reached, of, scope, source }) => {
    const [title, at] = [titles[figure], level ? levels[level] : undefined]
    return {
      clause: '2.1',
      title: at ? { zh: `${title.zh}（${at.zh}）`, en: `${title.en} (${at.en})` } : title,
      value: reached,
      of,
      unit: whole,
      scope,
      source,
      owner: OFFICE,
    }
  })
}

async function ofProjects(desk: Read): Promise<Figure[]> {
  const { projects } = await desk.ask(madePublic, {})
  const scope = words(
    '已立项、可以公开的项目中，验收合格日期已记录的',
    'Of approved projects that are public: those whose acceptance is recorded',
  )
  const source = words('项目管理“项目公开”', 'Projects made public')
  const accepted = projects.filter(({ acceptedOn }) => acceptedOn !== null).length
  return [
    {
      clause: '2.2',
      title: words('验收合格的业务系统项目', 'Projects accepted'),
      value: accepted,
      of: projects.length,
      unit: whole,
      scope,
      source,
      owner: OFFICE,
    },
  ]
}

async function ofSharing(desk: Read): Promise<Figure[]> {
  const { total } = await desk.ask(catalogueSearch, { size: 1 })
  const from = addDays(desk.today, -30)
  const exchanged = await desk.ask(statistics, { from, until: desk.today })
  return [
    {
      clause: '2.3',
      title: words('已发布的共享资源', 'Resources published'),
      value: total,
      of: null,
      unit: whole,
      scope: words('目录中状态为“已发布”的资源', 'Resources of the catalogue that are published'),
      source: words('政务信息资源目录', 'Catalogue of resources'),
      owner: OFFICE,
    },
    {
      clause: '2.3',
      title: words('近 30 天成功的数据调用', 'Calls answered in thirty days'),
      value: exchanged.total.answered,
      of: null,
      unit: { zh: '次', en: 'calls' },
      scope: words('经交换网关、得到答复的调用', 'Calls through the gateway that were answered'),
      source: words('数据交换“交换统计”', 'Statistics of the exchange'),
      owner: OFFICE,
    },
  ]
}

async function ofSecurity(desk: Read): Promise<Figure[]> {
  const { systems } = await desk.ask(several, {})
  const open = systems.filter(({ secrecy }) => secrecy === 'none')
  const { grades } = await desk.ask(gradesOf, { systems: open.map(({ id }) => id).slice(0, 10_000) })
  return [
    {
      clause: '2.4',
      title: words('已定级的信息系统', 'Systems with a grade'),
      value: grades.length,
      of: open.length,
      unit: whole,
      scope: words('已登记的非涉密系统中，等级在有效期内的', 'Of registered systems that hold no secret: those whose grade is in force'),
      source: words('等级保护', 'Graded protection'),
      owner: 'public-security-department',
    },
  ]
}

async function ofRules(desk: Read): Promise<Figure[]> {
  const [standing, laws] = [await desk.ask(standards, {}), await desk.ask(inForce, {})]
  const own = laws.rules.filter(({ of }) => of === 'province')
  return [
    {
      clause: '2.6',
      title: words('现行标准', 'Standards in force'),
      value: standing.standards.length,
      of: null,
      unit: { zh: '项', en: '' },
      scope: words('已登记、今天有效的标准', 'Standards registered and in force today'),
      source: words('标准管理', 'Standards'),
      owner: OFFICE,
    },
    {
      clause: '2.6',
      title: words('本省现行规定', 'Rules of the province in force'),
      value: own.length,
      of: null,
      unit: { zh: '件', en: '' },
      scope: words('本省制定、今天有效的电子政务规定', 'Made by the province and in force today'),
      source: words('立法管理', 'Legislation'),
      owner: 'justice-department',
    },
  ]
}

async function ofServices(desk: Read): Promise<Figure[]> {
  const { matters } = await desk.ask(matterList, {})
  const forms = await desk.ask(saved, {})
  return [
    {
      clause: '2.7',
      title: words('可以网上办理的事项', 'Matters that can be had online'),
      value: matters.filter(({ online }) => online).length,
      of: matters.length,
      unit: { zh: '项', en: '' },
      scope: words('已上线的政务服务事项中，办理形式含网上的', 'Of the matters offered: those that can be had online'),
      source: words('政务服务事项', 'Matters'),
      owner: 'government-general-office',
    },
    {
      clause: '2.7',
      title: words('基层一年少填的项次', 'Entries saved below in a year'),
      value: forms.notFilled,
      of: null,
      unit: { zh: '项次', en: 'entries' },
      scope: words('使用中的报表里由系统取数的字段 × 填报单位 × 每年期数', 'Fields from a source × organs × periods of a year'),
      source: words('一表通“减负账”', 'One form'),
      owner: OFFICE,
    },
    {
      clause: '2.7',
      title: words('决策能力', 'Decision'),
      value: null,
      of: null,
      unit: whole,
      scope: words('政策没有给出可以计数的口径', 'The policy names nothing to count'),
      source: words('尚无', 'None'),
      owner: 'government-general-office',
    },
  ]
}

/** 2.5 asks for a system of training, not for numbers; who passed what is the records of persons and is not read here. */
const notMeasured: readonly Figure[] = [
  {
    clause: '2.5',
    title: words('培训考核覆盖', 'Officials trained'),
    value: null,
    of: null,
    unit: { zh: '人', en: '' },
    scope: words('个人培训记录不在看板读取，尚无公开的汇总', 'Records of persons are not read here, and no sum is published yet'),
    source: words('尚无', 'None'),
    owner: 'human-resources-department',
  },
]
