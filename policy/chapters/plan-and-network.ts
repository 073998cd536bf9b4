import type { Clause } from '../clause.ts'

export const planAndNetwork = [
  {
    id: '3.1.1',
    words: '编制全省电子政务建设总体规划',
    en: 'Draw up the master plan for e-government in the province.',
    kinds: ['duty'],
    rooms: ['governance/planning'],
  },
  {
    id: '3.1.2',
    words: '由省政府信息化工作办公室和省发改委组织…参加',
    en: 'The Informatisation Office and the Development and Reform Commission organise it; the named organs take part.',
    kinds: ['assignment'],
    rooms: ['governance/planning'],
  },
  {
    id: '3.1.3',
    words: '规划报省信息化领导小组批准后由省发改委和省政府信息化工作办公室联合发布',
    en: 'The plan is issued jointly only after the Leading Group has approved it.',
    kinds: ['interlock'],
    rooms: ['governance/planning'],
  },
  {
    id: '3.1.4',
    words: '省直各部门和市州的电子政务建设总体方案，报省政府信息化工作办公室审查、备案',
    en: 'Departments and prefectures submit their overall schemes to the Informatisation Office for review and filing.',
    kinds: ['interlock'],
    rooms: ['governance/planning'],
  },
  {
    id: '3.2.1',
    words: '政务内网、政务外网…两网之间物理隔离',
    en: 'Government intranet and extranet are physically isolated from each other.',
    kinds: ['interlock'],
    rooms: ['network/registry', 'network/ferry'],
  },
  {
    id: '3.2.2',
    words: '政务外网与互联网之间逻辑隔离',
    en: 'The extranet is logically isolated from the Internet.',
    kinds: ['interlock'],
    rooms: ['network/registry'],
  },
  {
    id: '3.2.3',
    words: '党政密码通信专网…与电子政务网及其他网络实行物理隔离',
    en: 'The Party and government cipher network is physically isolated from every other network.',
    kinds: ['interlock'],
    rooms: ['network/registry'],
  },
  {
    id: '3.2.4',
    words: '用一年左右的时间，基本形成全省统一的电子政务内外网络平台',
    en: 'Within about a year, one intranet and one extranet platform for the whole province.',
    kinds: ['goal'],
    rooms: ['network/registry'],
  },
  {
    id: '3.2.5',
    words: '政务内网遵循涉密信息网络建设的要求和标准，由省委办公厅、省政府办公厅牵头',
    en: 'The intranet follows the rules for classified networks; the two General Offices lead.',
    kinds: ['assignment'],
    rooms: ['network/registry'],
  },
  {
    id: '3.2.6',
    words:
      '政务内网平台建设方案…经省政府信息化工作办公室、省国家保密局和省国家密码管理委员会办公室组织专家论证通过后…立项',
    en: 'The intranet platform is approved only after experts convened by the three named offices have passed it.',
    kinds: ['interlock'],
    rooms: ['governance/projects'],
  },
  {
    id: '3.2.7',
    words: '政务外网主要运行政务部门面向社会的专业性服务业务和不需要在政务内网上运行的业务',
    en: 'The extranet carries services to society and whatever need not run on the intranet.',
    kinds: ['interlock'],
    rooms: ['network/registry'],
    note: 'each system has one zone',
  },
  {
    id: '3.2.8',
    words:
      '省政务外网平台建设方案，由省发改委和省政府信息化工作办公室…经专家论证通过后…建设资金由省发改委、省财政厅负责落实，其建设任务由省经济研究信息中心承担',
    en: 'The extranet platform: scheme by two organs, expert review first, funds by two organs, built by the Information Centre.',
    kinds: ['interlock', 'assignment'],
    rooms: ['governance/projects'],
  },
  {
    id: '3.2.9',
    words: '政府门户网站是…外部接口，由各政府部门建设',
    en: 'The government portal is the outer door for the public; each department builds its part.',
    kinds: ['duty'],
    rooms: ['services/portal'],
  },
  {
    id: '3.2.10',
    words: '“湖南省公众信息网”的建设和维护由省经济研究信息中心承担',
    en: 'The Information Centre builds and keeps the Hunan public information network.',
    kinds: ['assignment'],
    rooms: ['services/portal'],
  },
  {
    id: '3.2.11',
    words: '各部门原则上要暂停纵向网的建设和扩展',
    en: 'Departments suspend, in principle, building and extending vertical networks of their own.',
    kinds: ['interlock'],
    rooms: ['network/registry', 'governance/projects'],
    since: [
      {
        from: '2025-08-01',
        law: '政务数据共享条例（国务院令第809号）第31条',
        words: '原则上不再新建政务数据共享交换系统，已建的应当纳入全国一体化政务数据共享体系。',
      },
    ],
  },
] as const satisfies readonly Clause[]
