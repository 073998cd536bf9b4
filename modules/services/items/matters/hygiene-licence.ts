// The hygiene licence of places that many people share: hotels, baths, hairdressers, cinemas, pools (公共场所卫生管理条例).
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { firmSection, licensingTerm, longerDecision, section } from './asked.ts'

const REGULATION = '公共场所卫生管理条例'

export const hygieneLicence: Matter = {
  id: 'public-place-hygiene-licence',
  title: words('公共场所卫生许可', 'Hygiene licence of a public place'),
  plain: words(
    '开旅店、浴室、理发店、影剧院、游泳馆，要先取得卫生许可。',
    'For hotels, baths, hairdressers, cinemas and pools: it comes before opening.',
  ),
  also: ['卫生许可证', '开宾馆', '开旅店', '开理发店', '开美容店', '开浴室', '游泳馆'],
  kind: '01',
  handling: '2',
  levels: ['3', '4'],
  serves: ['1', '2'],
  channels: ['1', '2'],
  organ: 'health-commission',
  topics: ['approval'],
  basis: [{ law: REGULATION, article: '第四条、第八条' }],
  competence: {
    words: words(
      '由县级以上卫生行政部门签发，两年复核一次。',
      'Issued by the health authority of the county or above, looked at anew every two years.',
    ),
    basis: { law: REGULATION, article: '第四条、第八条' },
  },
  special: [longerDecision],
  term: licensingTerm,
  visits: 0,
  results: [{ title: words('公共场所卫生许可证', 'Hygiene licence'), certificate: 'hygiene-licence' }],
  questions: [
    {
      id: 'place',
      text: words('开什么样的场所？', 'What kind of place is it?'),
      // 第二条
      options: {
        lodging: words('宾馆、旅店', 'Hotel or inn'),
        beauty: words('理发店、美容店、浴室', 'Hairdresser, beauty shop or bath'),
        show: words('影剧院、歌舞厅、游艺厅', 'Cinema, theatre or dance hall'),
        pool: words('游泳场馆', 'Pool'),
        shop: words('商场、书店、展览馆', 'Department store, bookshop or exhibition'),
        park: words('公园、体育场馆', 'Park or stadium'),
      },
    },
    { id: 'licence', text: words('有营业执照吗？', 'Is there a business licence?'), options: yesNo },
  ],
  bars: [
    {
      why: words('公园、体育场馆不用办理卫生许可证。', 'Parks and stadiums need no licence.'),
      instead: words('按卫生标准经营就可以；里面的游泳场馆要单独办理。', 'Keep the hygiene standards; a pool inside needs its own.'),
      basis: { law: REGULATION, article: '第八条' },
      when: ({ place }) => place === 'park',
    },
    {
      why: words('先有营业执照，才能申请卫生许可。', 'The business licence comes first.'),
      instead: words('先办理设立登记。', 'Register the firm first.'),
      basis: { law: REGULATION, article: '第八条', remark: '[unconfirmed]' },
      when: ({ licence }) => licence === 'no',
    },
  ],
  form: [
    firmSection,
    section(
      'place',
      words('经营场所', 'The premises'),
      {
        id: 'premisesAddress',
        title: words('经营场所地址', 'Address of the premises'),
        hint: words('写到门牌号。', 'Down to the number of the house.'),
        kind: 'text',
      },
      { id: 'placeArea', title: words('经营面积（平方米）', 'Area in square metres'), kind: 'number' },
      { id: 'placeStaff', title: words('直接为顾客服务的人数', 'Staff who serve guests'), kind: 'number' },
    ),
  ],
  materials: [
    {
      id: 'firm',
      title: words('营业执照信息', 'Business licence'),
      issuer: '市场监督管理部门',
      supply: {
        from: 'base',
        register: 'legal-persons.legal-person',
        fields: ['uscc', 'name', 'registeredAddress', 'representativeName'],
      },
    },
    {
      id: 'plan',
      title: words('场所平面图和卫生设施布局图', 'Plan of the rooms and the hygiene fittings'),
      issuer: '申请人',
      supply: { from: 'upload' },
      why: words('图由申请人绘制，没有别的来源。', 'The applicant draws it.'),
    },
    {
      id: 'staff',
      // 第七条
      title: words('从业人员持健康合格证上岗承诺', 'Promise that all who serve guests hold a certificate of health'),
      issuer: '本人承诺',
      supply: { from: 'promise' },
    },
  ],
}
