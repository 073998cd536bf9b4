// 2.1 and 2.2: the network, and the systems built upon it.
import { words } from '#kernel/text/text.ts'
import { madePublic } from '#modules/governance/projects/contract.ts'
import { listInUse, several } from '#modules/governance/systems/contract.ts'
import { goalFigures } from '#modules/network/goals/contract.ts'
import type { Read } from '../store.ts'
import { type Figure, OFFICE, whole } from './figure.ts'

export async function ofNetwork(desk: Read): Promise<Figure[]> {
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

export async function ofSystems(desk: Read): Promise<Figure[]> {
  const { projects } = await desk.ask(madePublic, {})
  const { systems } = await desk.ask(several, {})
  const { systems: inUse } = await desk.ask(listInUse, {})
  return [
    {
      clause: '2.2',
      title: words('验收合格的业务系统项目', 'Projects accepted'),
      value: projects.filter(({ acceptedOn }) => acceptedOn !== null).length,
      of: projects.length,
      unit: whole,
      scope: words(
        '已立项、可以公开的项目中，验收合格日期已记录的',
        'Of approved projects that are public: those whose acceptance is recorded',
      ),
      source: words('项目管理“项目公开”', 'Projects made public'),
      owner: OFFICE,
    },
    {
      clause: '2.2',
      title: words('在用并已向社会展示的信息系统', 'Systems in use and shown to the public'),
      value: inUse.length,
      of: systems.filter(({ secrecy }) => secrecy === 'none').length,
      unit: whole,
      scope: words(
        '已登记的非涉密系统中，验收今天有效并在门户展示的',
        'Of registered systems that hold no secret: those whose acceptance stands',
      ),
      source: words('信息系统登记', 'Register of systems'),
      owner: OFFICE,
    },
  ]
}
