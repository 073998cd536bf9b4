// Every place of the portal: where it is, what it is called, what people call it, and where it is offered. The main menu has
// seven entries for everybody; what an office publishes stands under 政务公开, what serves programs and readers in the footer.
import type { WordKey } from './dictionary/dictionary.ts'

export type Place = {
  readonly path: string
  readonly name: WordKey
  /** Words people use for it, for the search. */
  readonly also: string
  /** What it holds, in one sentence. */
  readonly what?: WordKey
  /** The entry of the main menu that it belongs to, shown as the present one. */
  readonly under?: Menu
  /** It shows another thing at another place. */
  readonly narrows?: true
  /** Times an address may ask for it in a minute, where walking through it would list what is one person's. */
  readonly perMinute?: number
  /** Of one thing: `:id` in the path. Left out of the site map. */
  readonly ofOne?: boolean
}

/** The main menu (ux.md 3.1): the same seven in the elder version. */
export const menu = [
  { path: '/', name: 'column.home' },
  { path: '/life', name: 'column.life' },
  { path: '/people', name: 'column.people' },
  { path: '/firms', name: 'column.firms' },
  { path: '/openness', name: 'column.openness' },
  { path: '/talk', name: 'column.talk' },
  { path: '/me', name: 'own.me' },
] as const satisfies readonly { path: string; name: WordKey }[]

export type Menu = (typeof menu)[number]['path']

export const places = [
  { path: '/', name: 'column.home', also: '首页 湖南 电子政务 岳麓', under: '/', narrows: true },
  { path: '/life', name: 'column.life', also: '一件事 一次办 出生 开公司 退休 身后', under: '/life' },
  { path: '/life/:id', name: 'column.life', also: '一件事', under: '/life', ofOne: true },
  { path: '/people', name: 'column.people', also: '个人办事 老百姓 群众 自然人', under: '/people', narrows: true },
  { path: '/firms', name: 'column.firms', also: '企业办事 公司 法人 个体户 营商', under: '/firms', narrows: true },
  { path: '/items', name: 'column.matters', also: '办事 事项 指南 材料 服务 审批 办证', narrows: true },
  { path: '/items/:id', name: 'column.matters', also: '办事', ofOne: true, narrows: true },
  { path: '/items/:id/guide', name: 'column.matters', also: '办事', ofOne: true },
  { path: '/items/:id/sample', name: 'column.matters', also: '结果样本', ofOne: true },
  { path: '/halls', name: 'column.halls', also: '办事大厅 政务大厅 窗口 地址 电话 上班时间 在哪办', narrows: true },
  { path: '/topics', name: 'column.topics', also: '专题' },
  { path: '/topics/:topic', name: 'column.topics', also: '专题', ofOne: true },
  { path: '/openness', name: 'column.openness', also: '政务公开 信息公开 文件 公示', under: '/openness' },
  { path: '/docs', name: 'column.docs', what: 'docs.lead', also: '文件 法规 规章 规范性文件 政策 解读 文号 查文件', under: '/openness' },
  { path: '/docs/:id', name: 'column.docs', also: '文件', under: '/openness', ofOne: true },
  {
    path: '/disclosure/apply',
    name: 'column.disclose',
    what: 'disclose.lead',
    also: '依申请公开 申请公开 信息公开申请',
    under: '/openness',
  },
  {
    path: '/disclosure/track',
    name: 'column.followed',
    what: 'disclose.followWhat',
    also: '公开申请 进度 补正 撤回 受理编号',
    under: '/openness',
  },
  {
    path: '/disclosure/replies',
    name: 'column.disclosed',
    what: 'disclosed.lead',
    also: '公开的答复 依申请公开 答复选登 公开申请 结果',
    under: '/openness',
  },
  { path: '/disclosure/report/:year', name: 'column.yearly', also: '年报 年度报告', under: '/openness', ofOne: true },
  { path: '/clauses', name: 'column.clauses', what: 'clauses.lead', also: '政策条款 文件 意见 2004 依据 原文 硬约束', under: '/openness' },
  { path: '/clauses/:id', name: 'column.clauses', also: '政策条款', under: '/openness', ofOne: true },
  { path: '/plan', name: 'column.plan', what: 'plan.lead', also: '总体规划 任务 牵头 进度 进展', under: '/openness' },
  { path: '/projects', name: 'column.projects', what: 'projects.lead', also: '项目公开 立项 概算 招标 中标 验收', under: '/openness' },
  { path: '/projects/:id', name: 'column.projects', also: '项目公开', under: '/openness', ofOne: true },
  { path: '/systems', name: 'column.systems', what: 'systems.lead', also: '在用系统 信息系统 平台 投入使用', under: '/openness' },
  { path: '/catalogue', name: 'column.catalogue', what: 'catalogue.lead', also: '信息资源 数据目录 共享 数据', under: '/openness' },
  { path: '/catalogue/:id', name: 'column.catalogue', also: '信息资源', under: '/openness', ofOne: true },
  { path: '/statistics', name: 'column.statistics', what: 'statistics.lead', also: '交换统计 调用 次数', under: '/openness' },
  { path: '/organs', name: 'column.organs', what: 'organs.lead', also: '机构沿革 部门 单位 改名 合并', under: '/openness' },
  { path: '/organs/:id', name: 'column.organs', also: '机构沿革', under: '/openness', ofOne: true },
  { path: '/talk', name: 'column.talk', also: '互动 咨询 投诉 建议 举报 防伪打假 扫黄打非 假货 盗版 信访 写信 留言 12345', under: '/talk' },
  { path: '/talk/report/:kind', name: 'column.talk', also: '举报 投诉 咨询 建议', under: '/talk', ofOne: true },
  { path: '/talk/answer', name: 'column.answer', also: '查看答复 查询码 举报结果 投诉结果', under: '/talk' },
  { path: '/talk/replies', name: 'column.replies', also: '留言公开 答复选登 问答', under: '/talk' },
  { path: '/ratings', name: 'column.ratings', also: '好差评 评价 满意度 差评', under: '/talk' },
  { path: '/ratings/rate', name: 'column.rate', also: '评价 好差评 回执 窗口', under: '/talk' },
  { path: '/track', name: 'column.track', also: '查进度 办件编号 回执 办到哪了 查询' },
  {
    path: '/verify',
    name: 'column.verify',
    also: '验章 核验 真假 真伪 盖章 印章 签章 签名 红头文件 通知 证明 证照 查验 扫码 诈骗 索引号 商品条码 回执编号',
    perMinute: 60,
  },
  { path: '/verify/c/:token', name: 'column.verify', also: '亮证 扫码', perMinute: 60, ofOne: true },
  { path: '/search', name: 'column.search', also: '搜索 查找' },
  { path: '/places', name: 'column.places', also: '切换地区 区划 市州 县市区' },
  { path: '/open', name: 'column.open', also: '数据开放 开放格式 下载 DCAT OCDS OC4IDS JSON 接口' },
  { path: '/developers/try', name: 'column.try', also: '调用自测 签名 验签 调试 接口测试' },
  { path: '/developers', name: 'column.developers', also: '开发者 接口 API 对接 调用 错误码' },
  { path: '/accessibility', name: 'column.accessibility', also: '无障碍 长者版 长辈版 关怀版 大字版 老年 适老化 盲人 朗读' },
  { path: '/about', name: 'column.about', also: '关于我们 找错 纠错 备案 国徽' },
  { path: '/map', name: 'column.map', also: '网站地图 栏目' },
] as const satisfies readonly Place[]

export type PlacePath = (typeof places)[number]['path']

export const placeAt = (path: string): Place | undefined => places.find((place) => place.path === path)

/** Places that a person may go to by name. */
export const mapped: readonly Place[] = (places as readonly Place[]).filter(({ ofOne }) => !ofOne)
