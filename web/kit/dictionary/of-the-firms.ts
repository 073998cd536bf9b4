// Words of the pictures beside a legal person's record.
import { words } from '#kernel/text/text.ts'

export const ofTheFirms = {
  'firms.shares': words('股权结构', 'Shareholding'),
  'firms.holders': words('谁持有它', 'Held by'),
  'firms.holdings': words('它持有谁', 'Holds'),
  'firms.noHolders': words('没有登记股东。', 'No shareholder is registered.'),
  'firms.noHoldings': words('没有持有其他单位的股权。', 'It holds no shares in others.'),
  'firms.ring': words('循环持股', 'Ring'),
  'firms.share': words('{percent}%，认缴 {subscribed} 元', '{percent}%, subscribed {subscribed} yuan'),
  'firms.levels': words('向上、向下各三层。', 'Three levels up and down.'),
  'firms.more': words('股东或持股过多，只画出前 500 项。', 'There are more: the first 500 are drawn.'),
  'firms.branches': words('分支机构', 'Branches'),
  'firms.noBranches': words('没有存续的分支机构。', 'It has no branches in life.'),
  'firms.moreBranches': words('只列出前 200 个。', 'The first 200 are listed.'),
}
