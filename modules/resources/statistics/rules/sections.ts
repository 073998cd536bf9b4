// The sections (门类) of GB/T 4754-2017, classification of economic activities.
import { type Words, words } from '#kernel/text/text.ts'

export const sections: Readonly<Record<string, Words>> = {
  A: words('农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery'),
  B: words('采矿业', 'Mining'),
  C: words('制造业', 'Manufacturing'),
  D: words('电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water'),
  E: words('建筑业', 'Construction'),
  F: words('批发和零售业', 'Wholesale and retail trade'),
  G: words('交通运输、仓储和邮政业', 'Transport, storage and post'),
  H: words('住宿和餐饮业', 'Hotels and catering'),
  I: words('信息传输、软件和信息技术服务业', 'Information transmission, software and information technology'),
  J: words('金融业', 'Finance'),
  K: words('房地产业', 'Real estate'),
  L: words('租赁和商务服务业', 'Leasing and business services'),
  M: words('科学研究和技术服务业', 'Scientific research and technical services'),
  N: words('水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities'),
  O: words('居民服务、修理和其他服务业', 'Services to households, repair and other services'),
  P: words('教育', 'Education'),
  Q: words('卫生和社会工作', 'Health and social work'),
  R: words('文化、体育和娱乐业', 'Culture, sports and entertainment'),
  S: words('公共管理、社会保障和社会组织', 'Public management, social security and social organisations'),
  T: words('国际组织', 'International organisations'),
}
