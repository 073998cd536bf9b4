// A food licence is prolonged before it ends.
import { words } from '#kernel/text/text.ts'
import type { Basis, Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { licensingTerm } from './asked.ts'

const RULES = '食品经营许可和备案管理办法'
const UNCONFIRMED = '[unconfirmed]'
const window: Basis = { law: RULES, article: '延续的规定', remark: UNCONFIRMED }

export const foodRenewal: Matter = {
  id: 'food-licence-renewal',
  title: words('食品经营许可延续', 'Prolong a food licence'),
  plain: words('食品经营许可证快到期了，还要接着经营。', 'The licence ends soon and the business goes on.'),
  also: ['食品许可证到期', '食品许可证换证', '延期', '续期', '许可证续办'],
  kind: '01',
  handling: '2',
  levels: ['3', '4'],
  serves: ['1', '2'],
  channels: ['1', '2'],
  organ: 'market-regulation-bureau',
  topics: ['approval'],
  basis: [{ law: '行政许可法', article: '第五十条' }, window],
  applyWithin: words(
    '有效期届满前九十个工作日到十五个工作日之间。到期没有作出决定的，视为准予延续。',
    'Between ninety and fifteen working days before it ends. Undecided by then, it is prolonged by the law.',
  ),
  renews: { material: 'licence', earliest: 90, latest: 15, basis: window },
  term: licensingTerm,
  visits: 0,
  results: [{ title: words('食品经营许可证', 'Food operation licence'), certificate: 'food-operation-licence' }],
  questions: [{ id: 'changed', text: words('经营场所、经营项目变了吗？', 'Has the place or what is sold changed?'), options: yesNo }],
  bars: [
    {
      why: words('场所或者经营项目变了，不能直接延续。', 'What has changed cannot simply be prolonged.'),
      instead: words('请按新的情况申请“食品经营许可”。', 'Apply for a food operation licence as things are now.'),
      basis: window,
      when: ({ changed }) => changed === 'yes',
    },
  ],
  // The licence says what it is of and where: nothing is asked again.
  form: [],
  materials: [
    {
      id: 'licence',
      title: words('要延续的食品经营许可证', 'The licence to prolong'),
      issuer: '市场监督管理部门',
      supply: { from: 'certificate', certificate: 'food-operation-licence' },
    },
    {
      id: 'unchanged',
      title: words('经营条件没有变化的承诺', 'Promise that nothing has changed'),
      issuer: '本人承诺',
      supply: { from: 'promise' },
    },
  ],
}
