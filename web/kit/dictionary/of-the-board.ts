// Words of the leaders' board.
import { words } from '#kernel/text/text.ts'

export const ofTheBoard = {
  'board.title': words('看板', 'Board'),
  'board.lead': words('截至 {day}。先看要处置的，再看目标。', 'As of {day}. First what is to be acted on, then the goals.'),
  'board.exceptions': words('待处置', 'To act on'),
  'board.none': words('今天没有逾期、停滞或者停用的事项。', 'Nothing is late, stuck or dead today.'),
  'board.more': words('另有 {n} 项较轻。', '{n} more weigh less.'),
  'board.days': words('最长 {n} 天', '{n} days at most'),
  'board.example': words('例如：{title}', 'For example: {title}'),
  'board.open': words('看这一件', 'Open the case'),
  'board.remarked': words('已批示，{day} 前反馈', 'Remarked, answer by {day}'),
  'board.remark': words('批示', 'Remark'),
  'board.remarkOn': words('批示：{title}', 'Remark on: {title}'),
  'board.send': words('批示并转{owner}督办', 'Remark and hand to {owner}'),
  'board.cancel': words('不批了', 'Leave it'),
  'board.remarks': words('在办督办', 'Remarks under way'),
  'board.noRemarks': words('没有在办的督办。', 'No remark is under way.'),
  'board.late': words('逾期', 'Late'),
  'board.goals': words('目标完成情况', 'How far the goals are reached'),
  'board.figure': words('指标', 'Figure'),
  'board.value': words('数值', 'Value'),
  'board.owner': words('责任单位', 'Whose'),
  'board.scope': words('口径', 'Definition'),
  'board.source': words('来源和时间', 'Source and day'),
  'board.notMeasured': words('未测', 'Not measured'),
  'board.brief': words('下载本月简报（PDF）', 'This month’s brief (PDF)'),
} as const
