// The sections of GB/T 4754-2017, in the words of the standard.
import { words } from '#kernel/text/text.ts'

export const industries = {
  A: words('农、林、牧、渔业', 'Farming, forestry, fishery'),
  B: words('采矿业', 'Mining'),
  C: words('制造业', 'Manufacturing'),
  D: words('电力、热力、燃气及水生产和供应业', 'Power, heat, gas and water'),
  E: words('建筑业', 'Building'),
  F: words('批发和零售业', 'Wholesale and retail'),
  G: words('交通运输、仓储和邮政业', 'Transport, storage, post'),
  H: words('住宿和餐饮业', 'Lodging and catering'),
  I: words('信息传输、软件和信息技术服务业', 'Information, software'),
  J: words('金融业', 'Finance'),
  K: words('房地产业', 'Real estate'),
  L: words('租赁和商务服务业', 'Leasing, business services'),
  M: words('科学研究和技术服务业', 'Research, technical services'),
  N: words('水利、环境和公共设施管理业', 'Water, environment, public facilities'),
  O: words('居民服务、修理和其他服务业', 'Household services, repair'),
  P: words('教育', 'Education'),
  Q: words('卫生和社会工作', 'Health and social work'),
  R: words('文化、体育和娱乐业', 'Culture, sport, entertainment'),
}
