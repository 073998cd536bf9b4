// Benefits for those in need.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { allowanceForm, disabilityForm } from './forms-of-work-and-need.ts'

const PERSON = 'population.person'

export const need: readonly Matter[] = [
  {
    id: 'disability-benefit',
    title: words('困难残疾人生活补贴和重度残疾人护理补贴', 'Disability benefits'),
    plain: words('帮助生活困难或者需要长期照护的残疾人。', 'Helps disabled people in need or in need of care.'),
    also: ['残疾补贴', '两项补贴', '护理补贴'],
    kind: '05',
    handling: '2',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2', '3'],
    organ: 'civil-affairs-department',
    topics: ['social-security'],
    basis: [{ law: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见（国发〔2015〕52号）', article: '第二部分' }],
    visits: 0,
    results: [{ title: words('补贴资格决定', 'Decision on the benefit') }],
    questions: [
      { id: 'card', text: words('有残疾人证吗？', 'Is there a disability certificate?'), options: yesNo },
      {
        id: 'grade',
        text: words('残疾等级是几级？', 'Which grade?'),
        options: { severe: words('一级或者二级', 'First or second'), other: words('三级或者四级', 'Third or fourth') },
        when: ({ card }) => card === 'yes',
      },
      {
        id: 'poor',
        text: words('家庭享受最低生活保障吗？', 'Does the household draw the minimum living allowance?'),
        options: yesNo,
        when: ({ card }) => card === 'yes',
      },
    ],
    bars: [
      {
        why: words('两项补贴给持有残疾人证的人。', 'The benefits are for holders of a certificate.'),
        instead: words('先办理“残疾人证一件事”：评定和领证填一张表。', 'Have it assessed and get the certificate first, on one form.'),
        basis: { law: '国发〔2015〕52号', article: '第二部分' },
        when: ({ card }) => card === 'no',
      },
      {
        why: words(
          '生活补贴给低保家庭，护理补贴给一级、二级残疾人。',
          'One is for households in need, the other for the first and second grade.',
        ),
        instead: words('生活困难的，可以先申请最低生活保障。', 'In need, apply for the minimum living allowance first.'),
        basis: { law: '国发〔2015〕52号', article: '第二部分' },
        when: ({ grade, poor }) => grade === 'other' && poor === 'no',
      },
    ],
    form: disabilityForm,
    materials: [
      {
        id: 'identity',
        title: words('身份和户口信息', 'Identity and registration'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'registeredAddress'] },
      },
      {
        id: 'card',
        title: words('残疾等级', 'Grade'),
        issuer: '残疾评定机构',
        supply: { from: 'base', register: PERSON, fields: ['disability'] },
      },
    ],
  },
  {
    id: 'minimum-living-allowance',
    title: words('最低生活保障', 'Minimum living allowance'),
    plain: words('家庭人均收入低于当地标准时，政府补足基本生活费。', 'Makes up a household’s income to the local standard.'),
    also: ['低保', '困难补助', '低保户'],
    kind: '05',
    handling: '2',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'civil-affairs-department',
    topics: ['social-security'],
    basis: [{ law: '社会救助暂行办法', article: '第九条至第十三条' }],
    competence: {
      words: words('乡镇、街道初审，县级民政部门审批。', 'The town looks into it, the county decides.'),
      basis: { law: '社会救助暂行办法', article: '第十一条' },
    },
    special: [
      {
        kind: '2',
        words: words('入户调查、信息核查，在所在村、社区公示。', 'The household is visited, its means compared, the finding posted.'),
        basis: { law: '社会救助暂行办法', article: '第十一条' },
      },
    ],
    visits: 0,
    results: [{ title: words('审核确认决定', 'Decision on the allowance') }],
    questions: [
      {
        id: 'household',
        text: words('谁和您一起生活？', 'Who lives with you?'),
        options: { alone: words('一个人', 'Nobody'), family: words('家人', 'My family') },
      },
      {
        id: 'income',
        text: words('全家人均月收入低于当地低保标准吗？', 'Is the income a head below the local standard?'),
        options: { ...yesNo, unsure: words('不清楚', 'Not sure') },
      },
    ],
    bars: [
      {
        why: words('最低生活保障给人均收入低于当地标准的家庭。', 'It is for households below the local standard.'),
        instead: words('遇到突发困难的，可以申请临时救助。', 'In sudden need, apply for temporary relief.'),
        basis: { law: '社会救助暂行办法', article: '第九条' },
        when: ({ income }) => income === 'no',
      },
    ],
    form: allowanceForm,
    materials: [
      {
        id: 'household',
        title: words('家庭成员的身份和户口信息', 'Identity and registration of the household'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'household', 'headRelation'] },
      },
      {
        id: 'consent',
        title: words('家庭经济状况核对授权', 'Consent to check the household’s means'),
        issuer: '本人承诺',
        supply: { from: 'promise' },
      },
    ],
  },
]
