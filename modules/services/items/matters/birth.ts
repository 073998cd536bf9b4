// When a child is born.
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { yesNo } from './answers.ts'
import { childSection, parentsSection, cardSection } from './child-form.ts'

const PERSON = 'population.person'
const HUKOU = '户口登记条例'

export const birth: readonly Matter[] = [
  {
    id: 'birth-registration',
    title: words('出生登记', 'Birth registration'),
    plain: words('给新生儿上户口，取得公民身份号码。', 'Enters a newborn in the register of residents and gives an identity number.'),
    also: ['上户口', '报户口', '新生儿落户', '准生证', '生育登记', '小孩户口'],
    kind: '07',
    handling: '1',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2', '3'],
    organ: 'public-security-department',
    with: ['health-commission'],
    topics: ['approval'],
    basis: [{ law: HUKOU, article: '第七条' }],
    applyWithin: words('婴儿出生后一个月以内；晚了也能办。', 'Within a month of birth; later is possible too.'),
    visits: 0,
    results: [{ title: words('居民户口簿（登记页）', 'Register of the household') }],
    questions: [
      { id: 'certificate', text: words('孩子有《出生医学证明》吗？', 'Is there a medical certificate of birth?'), options: yesNo },
      { id: 'married', text: words('父母办理过结婚登记吗？', 'Are the parents married?'), options: yesNo },
      {
        id: 'follows',
        text: words('孩子的户口随父亲还是随母亲？', 'With whom is the child registered?'),
        options: { father: words('随父亲', 'With the father'), mother: words('随母亲', 'With the mother') },
      },
    ],
    bars: [],
    form: [childSection, parentsSection],
    materials: [
      {
        id: 'birth-certificate',
        title: words('出生医学证明', 'Medical certificate of birth'),
        issuer: '接生的医疗机构',
        supply: { from: 'certificate', certificate: 'birth-medical-certificate' },
        when: ({ certificate }) => certificate === 'yes',
      },
      {
        id: 'kinship-proof',
        title: words('亲子鉴定意见或者出生情况说明', 'Proof of parentage or statement of the birth'),
        issuer: '司法鉴定机构，或者本人说明',
        supply: { from: 'upload' },
        when: ({ certificate }) => certificate === 'no',
        why: words('没有出生医学证明时，用它说明孩子和父母的关系。', 'It stands for the certificate that is missing.'),
      },
      {
        id: 'parents',
        title: words('父母的身份和户口信息', 'Identity and registration of the parents'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'registeredAddress', 'household'] },
      },
      {
        id: 'marriage',
        title: words('父母的结婚登记信息', 'Marriage of the parents'),
        issuer: '民政部门',
        supply: { from: 'base', register: PERSON, fields: ['maritalStatus', 'spouse', 'marriedOn'] },
        when: ({ married }) => married === 'yes',
      },
    ],
  },
  {
    id: 'newborn-medical-insurance',
    title: words('新生儿参加城乡居民基本医疗保险', 'Medical insurance of a newborn'),
    plain: words('让新生儿的看病费用可以报销。', 'Insures the newborn against the costs of illness.'),
    also: ['新生儿医保', '宝宝医保', '少儿医保'],
    kind: '20',
    handling: '1',
    levels: ['4', '5'],
    serves: ['1'],
    channels: ['1', '2', '3'],
    organ: 'medical-security-bureau',
    topics: ['social-security'],
    basis: [{ law: '社会保险法', article: '第二十五条' }],
    visits: 0,
    results: [{ title: words('参保登记', 'Insurance registration') }],
    questions: [],
    bars: [],
    form: [childSection],
    materials: [
      {
        id: 'child',
        title: words('孩子的户口登记信息', 'Registration of the child'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'birthDate', 'registeredAddress'] },
      },
    ],
  },
  {
    id: 'social-security-card',
    title: words('社会保障卡申领', 'Social-security card'),
    plain: words('领取社会保障卡，看病、领待遇都用它。', 'The card for treatment and benefits.'),
    also: ['社保卡', '医保卡', '补办社保卡'],
    kind: '20',
    handling: '2',
    levels: ['3', '4'],
    serves: ['1'],
    channels: ['1', '2', '3'],
    organ: 'human-resources-department',
    topics: ['social-security'],
    basis: [{ law: '社会保险法', article: '第五十八条' }],
    visits: 0,
    results: [{ title: words('社会保障卡', 'Social-security card'), certificate: 'social-security-card' }],
    questions: [
      {
        id: 'for',
        text: words('给谁办？', 'For whom?'),
        options: { self: words('本人', 'Myself'), child: words('我的未成年子女', 'My child under age') },
      },
    ],
    bars: [],
    form: [cardSection],
    materials: [
      {
        id: 'identity',
        title: words('申领人的身份信息', 'Identity of the holder'),
        issuer: '公安机关',
        supply: { from: 'base', register: PERSON, fields: ['name', 'idNumber', 'sex', 'birthDate'] },
      },
      {
        id: 'guardian',
        title: words('监护关系', 'Guardianship'),
        issuer: '公安机关、民政部门',
        supply: { from: 'base', register: PERSON, fields: ['father', 'mother', 'guardian'] },
        when: (answers) => answers.for === 'child',
      },
    ],
  },
]
