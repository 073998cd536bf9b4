// Every place of the portal: where it is, what it is called, what people call it, and where it is offered.
import type { WordKey } from './dictionary/dictionary.ts'

export type Place = {
  readonly path: string
  readonly name: WordKey
  /** Words people use for it, for the search. */
  readonly also: string
  /** Stands in the main navigation, and whether in that of the elder version too. */
  readonly menu?: 'both' | 'standard'
  /** Of one thing: `:id` in the path. Left out of the site map. */
  readonly ofOne?: boolean
}

export const places = [
  { path: '/', name: 'column.home', also: '首页 湖南 电子政务 岳麓', menu: 'both' },
  { path: '/items', name: 'column.matters', also: '办事 事项 指南 材料 一件事 服务 审批 办证', menu: 'both' },
  { path: '/items/:id', name: 'column.matters', also: '办事', ofOne: true },
  { path: '/items/:id/guide', name: 'column.matters', also: '办事', ofOne: true },
  { path: '/life/:id', name: 'column.matters', also: '一件事', ofOne: true },
  { path: '/clauses', name: 'column.clauses', also: '政策条款 文件 意见 2004 依据 原文 硬约束', menu: 'both' },
  { path: '/clauses/:id', name: 'column.clauses', also: '政策条款', ofOne: true },
  { path: '/plan', name: 'column.plan', also: '总体规划 任务 牵头 进度 进展', menu: 'standard' },
  { path: '/projects', name: 'column.projects', also: '项目公开 立项 概算 招标 中标 验收 政务公开', menu: 'both' },
  { path: '/projects/:id', name: 'column.projects', also: '项目公开', ofOne: true },
  { path: '/systems', name: 'column.systems', also: '在用系统 信息系统 平台 投入使用', menu: 'both' },
  { path: '/catalogue', name: 'column.catalogue', also: '信息资源 数据目录 共享 数据', menu: 'standard' },
  { path: '/catalogue/:id', name: 'column.catalogue', also: '信息资源', ofOne: true },
  { path: '/statistics', name: 'column.statistics', also: '交换统计 调用 次数', menu: 'standard' },
  { path: '/organs', name: 'column.organs', also: '机构沿革 部门 单位 改名 合并', menu: 'both' },
  { path: '/organs/:id', name: 'column.organs', also: '机构沿革', ofOne: true },
  { path: '/verify', name: 'column.verify', also: '验章 核验 真假 真伪 盖章 印章 签章 签名 红头文件 通知 证明 诈骗', menu: 'both' },
  { path: '/search', name: 'column.search', also: '搜索 查找' },
  { path: '/open', name: 'column.open', also: '数据开放 开放格式 下载 DCAT OCDS OC4IDS JSON 接口' },
  { path: '/accessibility', name: 'column.accessibility', also: '无障碍 长者版 长辈版 关怀版 大字版 老年 适老化 盲人 朗读' },
  { path: '/about', name: 'column.about', also: '关于我们 找错 纠错 备案 国徽' },
  { path: '/map', name: 'column.map', also: '网站地图 栏目' },
] as const satisfies readonly Place[]

export type PlacePath = (typeof places)[number]['path']

export const placeAt = (path: string): Place | undefined => places.find((place) => place.path === path)

/** The menu of a reader. */
export const menuFor = (mode: 'standard' | 'elder'): readonly Place[] =>
  (places as readonly Place[]).filter(({ menu }) => menu === 'both' || (menu === 'standard' && mode === 'standard'))

/** Places that a person may go to by name. */
export const mapped: readonly Place[] = (places as readonly Place[]).filter(({ ofOne }) => !ofOne)
