// Retirement, school, the teacher’s certificate.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { schoolForm } from './forms-of-families.ts'
import { retirementForm, teacherForm } from './forms-of-work-and-need.ts'

const PERSON = 'population.person'
const UNCONFIRMED = '[unconfirmed] 待办理单位确认'

export const workAndTeaching: readonly Matter[] = [
  {
    id: 'retirement',
    title: words('职工退休和养老金申领', 'Retirement and pension'),
    plain: words('到了退休年龄，办理退休并开始领养老金。', 'Retire and begin to draw the pension.'),
    also: ['退休', '养老金', '退休金', '办退休'],
    kind: '20',
    handling: '2',
    levels: ['2', '3', '4'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'human-resources-department',
    topics: ['social-security'],
    basis: [
      { law: '社会保险法', article: '第十六条' },
      { law: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定', article: '第一条至第三条' },
    ],
    term: { days: 20, unit: 'working', basis: { law: '社会保险经办条例', article: '第十七条', remark: UNCONFIRMED } },
    visits: 0,
    results: [
      { title: words('养老待遇核定表', 'Decision on the pension') },
      { title: words('退休证', 'Retirement certificate'), certificate: 'retirement-certificate' },
    ],
    questions: [
      { id: 'age', text: words('到法定退休年龄了吗（含可以提前的弹性退休）？', 'Is the age of retirement reached?'), options: yesNo },
      { id: 'years', text: words('养老保险缴费年限够最低年限吗？', 'Are there enough years of contribution?'), options: yesNo },
      {
        id: 'special',
        text: words('有特殊工种或者视同缴费的经历吗？', 'Are there special trades or years counted as paid?'),
        options: yesNo,
      },
    ],
    bars: [
      {
        why: words('还没有到可以退休的年龄。', 'The age of retirement is not reached.'),
        instead: words('可以先查自己的退休时间，到时再申请。', 'See when you may retire and apply then.'),
        basis: { law: '关于实施渐进式延迟法定退休年龄的决定', article: '第一条' },
        when: ({ age }) => age === 'no',
      },
      {
        why: words('缴费年限不够，还不能按月领取。', 'The years of contribution do not suffice.'),
        instead: words('可以延长缴费，或者转入城乡居民养老保险。', 'Go on paying, or move to the residents’ scheme.'),
        basis: { law: '社会保险法', article: '第十六条' },
        when: ({ years }) => years === 'no',
      },
    ],
    form: retirementForm,
    materials: [
      {
        id: 'identity',
        title: words('身份信息', 'Identity'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'birthDate', 'sex'] },
      },
      {
        id: 'insurance',
        title: words('参保缴费记录', 'Record of contributions'),
        issuer: '社会保险经办机构',
        supply: { from: 'base', register: PERSON, fields: ['employer', 'pensionSince'] },
      },
      {
        id: 'file',
        title: words('职工档案中特殊工种、视同缴费的材料', 'Papers of the personnel file on special years'),
        issuer: '档案管理单位',
        supply: { from: 'upload' },
        when: ({ special }) => special === 'yes',
        why: words('这些年限没有电子记录，要看档案。', 'Those years are on paper alone.'),
      },
    ],
  },
  {
    id: 'school-enrolment',
    title: words('义务教育阶段入学', 'Enrolment in compulsory school'),
    plain: words('孩子年满六周岁，就近免试入学。', 'At six a child enters the school nearby, without a test.'),
    also: ['小学报名', '入学', '幼升小', '小升初', '上学'],
    kind: '20',
    handling: '2',
    levels: ['4'],
    serves: ['1'],
    channels: ['1', '2', '3'],
    organ: 'education-department',
    topics: ['education-culture'],
    basis: [
      { law: '义务教育法', article: '第十一条' },
      { law: '义务教育法', article: '第十二条' },
    ],
    visits: 0,
    results: [{ title: words('入学通知', 'Notice of the school') }],
    questions: [
      { id: 'six', text: words('孩子到今年 8 月 31 日年满六周岁吗？', 'Will the child be six by 31 August?'), options: yesNo },
      {
        id: 'home',
        text: words('孩子住在哪里？', 'Where does the child live?'),
        options: {
          registered: words('户口所在地', 'Where it is registered'),
          elsewhere: words('父母工作或者居住的地方', 'Where the parents work or live'),
        },
      },
    ],
    bars: [
      {
        why: words('年满六周岁才入学；条件不具备的地区可以推迟到七周岁。', 'School begins at six, or at seven where that cannot be.'),
        instead: words('明年再报名；现在可以上幼儿园。', 'Enrol next year.'),
        basis: { law: '义务教育法', article: '第十一条' },
        when: ({ six }) => six === 'no',
      },
    ],
    form: schoolForm,
    materials: [
      {
        id: 'child',
        title: words('孩子的身份和户口信息', 'Identity and registration of the child'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'birthDate', 'registeredAddress', 'father', 'mother', 'guardian'] },
      },
      {
        id: 'residence',
        title: words('居住登记信息', 'Registration of residence'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['residenceAddress'] },
        when: ({ home }) => home === 'elsewhere',
      },
    ],
  },
  {
    id: 'teacher-certificate',
    title: words('教师资格认定', 'Teacher’s certificate'),
    plain: words('取得在学校教书的资格。', 'The qualification to teach in a school.'),
    also: ['教师证', '教师资格证', '教资'],
    kind: '01',
    handling: '2',
    levels: ['2', '3', '4'],
    serves: ['1'],
    channels: ['1', '2'],
    organ: 'education-department',
    topics: ['approval', 'education-culture'],
    basis: [
      { law: '教师法', article: '第十三条' },
      { law: '教师资格条例', article: '第十三条至第十六条' },
    ],
    competence: {
      words: words(
        '幼儿园、小学和初级中学由县级认定；高级中学由县级审查后报上一级认定。',
        'The county decides up to junior secondary; the prefecture on senior secondary.',
      ),
      basis: { law: '教师资格条例', article: '第十三条' },
    },
    special: [
      {
        kind: '2',
        words: words('每年春季、秋季各受理一次；进行面试和试讲。', 'Taken in spring and autumn; a lesson is given before examiners.'),
        basis: { law: '教师资格条例', article: '第十四条、第十六条' },
      },
    ],
    intermediary: {
      words: words('在教育行政部门指定的医院体检。', 'A medical examination at a hospital that is named.'),
      basis: { law: '教师资格条例', article: '第十五条' },
    },
    term: {
      days: 30,
      unit: 'natural',
      licensing: true,
      basis: { law: '教师资格条例', article: '第十六条', remark: '自受理期限终止之日起；[unconfirmed]' },
    },
    visits: 0,
    results: [{ title: words('教师资格证书', 'Teacher’s certificate'), certificate: 'teacher-certificate' }],
    questions: [
      {
        id: 'level',
        text: words('申请哪一种教师资格？', 'For which school?'),
        options: {
          kindergarten: words('幼儿园', 'Kindergarten'),
          primary: words('小学', 'Primary'),
          secondary: words('初中、高中', 'Secondary'),
        },
      },
      { id: 'exam', text: words('教师资格考试合格了吗？', 'Is the examination passed?'), options: yesNo },
      { id: 'mandarin', text: words('有普通话水平测试等级证书吗？', 'Is there a certificate of Mandarin?'), options: yesNo },
    ],
    bars: [
      {
        why: words('教师资格考试合格后才能申请认定。', 'The examination comes first.'),
        instead: words('先报名参加中小学教师资格考试。', 'Register for the examination.'),
        basis: { law: '教师法', article: '第十一条' },
        when: ({ exam }) => exam === 'no',
      },
      {
        why: words('认定教师资格要求普通话达到规定等级。', 'A level of Mandarin is asked.'),
        instead: words('先参加普通话水平测试。', 'Take the Mandarin test.'),
        basis: { law: '国家通用语言文字法', article: '第十九条' },
        when: ({ mandarin }) => mandarin === 'no',
      },
    ],
    form: teacherForm,
    materials: [
      {
        id: 'identity',
        title: words('身份信息', 'Identity'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'education'] },
      },
      {
        id: 'exam',
        title: words('教师资格考试合格证明', 'Proof of the examination'),
        issuer: '教育考试机构',
        supply: { from: 'certificate', certificate: 'teacher-exam' },
      },
      {
        id: 'mandarin',
        title: words('普通话水平测试等级证书', 'Certificate of Mandarin'),
        issuer: '语言文字工作部门',
        supply: { from: 'certificate', certificate: 'mandarin' },
      },
      {
        id: 'health',
        title: words('体检结论', 'Medical finding'),
        issuer: '指定的医院',
        supply: { from: 'upload' },
        why: words('体检由医院出具，还没有共享。', 'Hospitals do not share it yet.'),
      },
    ],
  },
]
