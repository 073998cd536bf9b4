// The residence permit of somebody who lives elsewhere than registered (居住证暂行条例, 2016).
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { permitForm } from './forms-of-families.ts'

const PERMITS = '居住证暂行条例'
const PERSON = 'population.person'

export const residencePermit: Matter = {
  id: 'residence-permit',
  title: words('居住证申领', 'Residence permit'),
  plain: words('在户口以外的城市住满半年，领取居住证，享受当地的公共服务。', 'For half a year’s residence outside one’s registration.'),
  also: ['居住证', '暂住证', '外地人办证'],
  kind: '07',
  handling: '2',
  levels: ['4'],
  serves: ['1'],
  channels: ['1', '2'],
  organ: 'public-security-department',
  topics: ['approval'],
  basis: [{ law: PERMITS, article: '第二条、第九条' }],
  competence: { words: words('由县级公安机关签发。', 'Issued by the police of the county.'), basis: { law: PERMITS, article: '第十条' } },
  special: [
    {
      kind: '1',
      words: words('偏远、交通不便的地区，市级以上政府可以规定延长，最长三十日。', 'Up to thirty days in remote places.'),
      basis: { law: PERMITS, article: '第九条' },
    },
  ],
  term: { days: 15, unit: 'natural', basis: { law: PERMITS, article: '第九条' } },
  visits: 0,
  results: [{ title: words('居住证', 'Residence permit'), certificate: 'residence-permit' }],
  questions: [
    { id: 'half-year', text: words('在这里住满半年了吗？', 'Have you lived here for half a year?'), options: yesNo },
    {
      id: 'because',
      text: words('因为什么住在这里？', 'Why do you live here?'),
      options: {
        work: words('有合法稳定就业', 'Stable work'),
        home: words('有合法稳定住所', 'A stable home'),
        study: words('连续就读', 'Study'),
      },
    },
  ],
  bars: [
    {
      why: words('住满半年才能申领居住证。', 'It is for those who have lived here for half a year.'),
      instead: words('先办居住登记，住满半年后再申领。', 'Register your residence first and apply after half a year.'),
      basis: { law: PERMITS, article: '第二条' },
      when: (answers) => answers['half-year'] === 'no',
    },
  ],
  form: permitForm,
  materials: [
    {
      id: 'identity',
      title: words('身份信息', 'Identity'),
      issuer: '公安机关',
      supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'registeredAddress'] },
    },
    {
      id: 'residence',
      title: words('居住登记信息', 'Registration of residence'),
      issuer: '公安机关',
      supply: { from: 'base', register: PERSON, fields: ['residenceAddress'] },
    },
    {
      id: 'work',
      title: words('参保信息', 'Insurance'),
      issuer: '人力资源社会保障部门',
      supply: { from: 'base', register: PERSON, fields: ['employer'] },
      when: ({ because }) => because === 'work',
    },
    {
      id: 'photo',
      title: words('本人相片', 'A photograph'),
      issuer: '本人',
      supply: { from: 'upload' },
      why: words('印在居住证上。', 'It is printed on the permit.'),
    },
  ],
}
