import type { Clause } from '../clause.ts'

export const resourcesAndServices = [
  {
    id: '3.4.1',
    words: '编制政务信息资源建设专项规划',
    en: 'Draw up a special plan for government information resources.',
    kinds: ['duty'],
    rooms: ['governance/planning'],
  },
  {
    id: '3.4.2',
    words: '设计电子政务信息资源目录体系',
    en: 'Design the catalogue of government information resources.',
    kinds: ['duty'],
    rooms: ['resources/catalogue'],
    since: [
      {
        from: '2025-08-01',
        law: '政务数据共享条例（国务院令第809号）第13条、第14条',
        words: '政务数据实行统一目录管理；目录载明名称、数据项、提供单位、格式、更新频率、共享属性、共享方式、使用条件、分类分级。',
      },
    ],
  },
  {
    id: '3.4.3',
    words: '设计电子政务信息资源目录体系与交换体系',
    en: 'Design the exchange of government information resources.',
    kinds: ['duty'],
    rooms: ['resources/exchange'],
    since: [
      {
        from: '2025-08-01',
        law: '政务数据共享条例（国务院令第809号）第31条',
        words: '原则上不再新建政务数据共享交换系统；已建的纳入全国一体化政务数据共享体系。',
      },
      {
        from: '2025-08-01',
        law: '政务数据共享条例（国务院令第809号）第21条、第22条',
        words: '无条件共享1个工作日内答复，有条件共享10个工作日内答复（可延长10个工作日）；同意后20个工作日内提供。',
      },
    ],
    note: 'our exchange stands as the province’s node of the national system',
  },
  {
    id: '3.4.4',
    words: '启动人口基础信息库、法人单位基础信息库、自然资源和空间地理基础信息库、宏观经济数据库的建设',
    en: 'Start the four base databases: population, legal persons, natural resources and geography, macro-economy.',
    kinds: ['duty'],
    rooms: ['resources/population', 'resources/legal-persons', 'resources/geography', 'resources/macro-economy'],
  },
  {
    id: '3.4.5a',
    words: '湖南省人口基础信息库建设由省公安厅牵头，省劳动和社会保障厅、省人口和计生委等部门参加',
    en: 'Population: Public Security leads; Labour and Social Security, and Family Planning take part.',
    kinds: ['assignment'],
    rooms: ['resources/population'],
  },
  {
    id: '3.4.5b',
    words: '法人单位基础信息库建设由省质监局牵头，省工商局、省国税局、省地税局、省民政厅、省编办、省统计局等部门参加',
    en: 'Legal persons: Quality Supervision leads; six organs take part.',
    kinds: ['assignment'],
    rooms: ['resources/legal-persons'],
  },
  {
    id: '3.4.5c',
    words: '自然资源和空间地理基础信息库建设由省发改委牵头，省国土资源厅、省水利厅、省林业厅、省农业厅、省交通厅等部门参加',
    en: 'Natural resources and geography: Development and Reform leads; five departments take part.',
    kinds: ['assignment'],
    rooms: ['resources/geography'],
  },
  {
    id: '3.4.5d',
    words: '宏观经济数据库建设由省统计局牵头，有关经济管理部门参加',
    en: 'Macro-economy: the Statistics Bureau leads; the economic departments take part.',
    kinds: ['assignment'],
    rooms: ['resources/macro-economy'],
  },
  {
    id: '3.4.6',
    words: '各部门都要…建设各自高质量、有特色的数据库，并确保资源共享',
    en: 'Every department builds its own good database and makes sure that it is shared.',
    kinds: ['interlock'],
    rooms: ['resources/catalogue'],
    note: 'no system is accepted without its resources catalogued',
    since: [
      {
        from: '2025-08-01',
        law: '政务数据共享条例（国务院令第809号）第19条、第38条',
        words: '能够共享的数据不得重复收集；共享情况作为信息化项目立项、运维经费和后评价的重要依据。',
      },
    ],
  },
  {
    id: '3.5.1',
    words: '开展对企业和公众的服务，逐步增加服务内容、扩大服务范围、提高服务质量',
    en: 'Serve firms and the public; add services, widen their reach, raise their quality.',
    kinds: ['duty', 'goal'],
    rooms: ['services/items'],
    since: [
      {
        from: '2019-04-26',
        law: '国务院关于在线政务服务的若干规定（国务院令第716号）',
        words: '可靠电子签名、电子印章、电子证照与纸质具有同等效力；能通过共享取得的信息不得要求另行提供。',
      },
    ],
  },
  {
    id: '3.5.2',
    words: '加快政务信息公开的步伐',
    en: 'Open government information faster.',
    kinds: ['duty'],
    rooms: ['services/disclosure'],
    since: [
      {
        from: '2019-05-15',
        law: '政府信息公开条例（2019年修订）第26条、第33条',
        words: '主动公开自形成或变更之日起20个工作日内；依申请公开20个工作日内答复，可延长20个工作日。',
      },
    ],
  },
  {
    id: '3.5.3',
    words: '重点建设并整合省和市州的综合门户网站，促进政务公开、行政审批、社会保障、教育文化、环境保护、“防伪打假”、“扫黄打非”等服务',
    en: 'Build and join the province’s and the prefectures’ portals, for the services named.',
    kinds: ['duty'],
    rooms: ['services/portal', 'services/reports'],
  },
] as const satisfies readonly Clause[]
