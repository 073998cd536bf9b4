// What simulated firms do: a class of GB/T 4754-2017, how often, the word in a firm's name, and its scope of business. The weights
// are our own, after the order of the sections in the registers of enterprises.
import { runningSums } from './dice.ts'

export type Trade = {
  readonly industry: string
  readonly weight: number
  readonly word: string
  readonly scope: string
  /** A shop or workshop may do it in its keeper's own name. */
  readonly small?: true
}

const trade = (industry: string, weight: number, word: string, scope: string, small?: true): Trade => ({
  industry,
  weight,
  word,
  scope,
  ...(small && { small }),
})

export const trades: readonly Trade[] = [
  trade('A0111', 14, '粮油种植', '稻谷种植；粮食收购；农产品初加工'),
  trade('A0141', 12, '蔬菜', '蔬菜种植；新鲜蔬菜批发、零售', true),
  trade('A0164', 8, '茶业', '茶叶种植；茶叶制品生产、销售'),
  trade('A0313', 12, '养殖', '猪的饲养；牲畜销售', true),
  trade('A0412', 6, '水产', '淡水养殖；水产品零售', true),
  trade('B1019', 2, '矿产品', '建筑用石加工；非金属矿及制品销售'),
  trade('C1311', 7, '米业', '粮食加工食品生产；粮食销售'),
  trade('C1469', 6, '食品', '调味品生产；食品销售'),
  trade('C1819', 5, '服饰', '服装制造；服装服饰批发'),
  trade('C2110', 6, '家具', '家具制造；家具销售', true),
  trade('C2720', 2, '药业', '药品生产；技术开发'),
  trade('C3021', 6, '建材', '水泥制品制造；建筑材料销售'),
  trade('C3311', 7, '金属制品', '金属结构制造；金属材料销售'),
  trade('C3511', 5, '机械', '矿山机械制造；机械设备研发'),
  trade('C3670', 3, '汽车零部件', '汽车零部件及配件制造；销售'),
  trade('C3989', 3, '电子', '电子元器件制造；电子产品销售'),
  trade('D4413', 1, '新能源', '水力发电；新能源技术服务'),
  trade('E4710', 22, '建筑工程', '房屋建筑工程施工；土石方工程'),
  trade('E5012', 18, '装饰', '住宅室内装饰装修；建筑材料销售', true),
  trade('F5123', 16, '果蔬商行', '新鲜水果批发；新鲜蔬菜批发', true),
  trade('F5174', 20, '贸易', '五金产品批发；日用百货销售；货物进出口'),
  trade('F5165', 8, '建材商贸', '建材批发；装饰材料销售', true),
  trade('F5212', 60, '便利店', '食品销售；日用百货零售', true),
  trade('F5232', 45, '服装店', '服装服饰零售；鞋帽零售', true),
  trade('F5251', 14, '大药房', '药品零售；医疗器械零售', true),
  trade('F5261', 10, '汽车销售', '汽车新车零售；汽车配件零售'),
  trade('F5292', 40, '电子商务', '互联网销售；日用品零售', true),
  trade('G5431', 16, '物流', '道路货物运输；仓储服务', true),
  trade('H6110', 8, '酒店', '旅游住宿服务；餐饮服务'),
  trade('H6210', 70, '餐饮店', '餐饮服务；食品销售', true),
  trade('H6291', 24, '小吃店', '小吃服务；食品销售', true),
  trade('I6513', 14, '软件', '软件开发；信息技术咨询服务'),
  trade('I6531', 14, '信息科技', '信息系统集成服务；数据处理服务'),
  trade('J6760', 1, '资产管理', '以自有资金从事投资活动；企业管理咨询'),
  trade('K7020', 7, '物业', '物业管理；住房租赁'),
  trade('L7249', 24, '商务咨询', '企业管理咨询；会议及展览服务'),
  trade('L7259', 14, '文化传媒', '广告设计、代理；文化艺术交流活动'),
  trade('M7320', 5, '生物科技', '工程和技术研究；技术推广服务'),
  trade('M7484', 5, '工程咨询', '工程技术服务；规划设计管理'),
  trade('N7820', 3, '环境', '城乡市容管理；固体废物治理'),
  trade('O8040', 26, '理发店', '理发服务；生活美容服务', true),
  trade('O8111', 16, '汽修', '机动车修理和维护；洗车服务', true),
  trade('P8391', 4, '教育培训', '职业技能培训；教育咨询服务'),
  trade('Q8425', 6, '诊所', '诊所服务；健康咨询服务', true),
  trade('R8921', 4, '文体', '体育场馆经营；文艺创作'),
]

export const tradeSums = runningSums(trades.map(({ weight }) => weight))
export const smallTrades = trades.filter(({ small }) => small)
export const smallTradeSums = runningSums(smallTrades.map(({ weight }) => weight))
