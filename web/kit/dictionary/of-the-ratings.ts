// Words of the page of a bad rating: what was said, what the organ did about it, and the call to whoever said it.
import { words } from '#kernel/text/text.ts'

export const ofTheRatings = {
  'ratings.title': words('差评整改', 'Bad ratings'),
  'ratings.number': words('办件编号', 'Application'),
  'ratings.said': words('评价人怎么说', 'What the rater said'),
  'ratings.stars': words('{n} 星（满分 5 星）', '{n} of 5 stars'),
  'ratings.noRemark': words('没有写原因。', 'No words were left.'),
  'ratings.found': words('单位怎么改的', 'What the organ did'),
  'ratings.called': words('回访', 'Call-back'),
  'ratings.again': words('整改以后再评', 'Rated again'),
  'ratings.notAgain': words('还没有再评。', 'Not rated again yet.'),
  'ratings.reply': words('请核实、整改并答复', 'Look into it, put it right and reply'),
  'ratings.replyUntil': words(
    '{day} 前答复。评价人会看到答复，原来的评价不会改变；评价人是谁，系统不告诉被评价的单位。',
    'Reply by {day}. The rater reads it, the rating stays as it is, and who rated is not told to the rated organ.',
  ),
  'ratings.call': words('请回访评价人', 'Call the rater back'),
  'ratings.callHow': words(
    '先取电话，问对整改是否认可，再登记结果。三次没有联系上的，如实登记。',
    'Take the telephone, ask whether they are content, then record it. After three tries without an answer, say so.',
  ),
  'ratings.why': words('取电话的用途', 'What the telephone is for'),
  'ratings.look': words('取回访电话', 'Show the telephone'),
  'ratings.looked': words('这次查看已记录。', 'This look is written down.'),
  'ratings.noTelephone': words('评价人没有留电话，请按“三次未联系上”登记。', 'No telephone was left: record that nobody was reached.'),
  'ratings.waitsReply': words('等{organ}在 {day} 前核实、整改并答复。', '{organ} replies by {day}.'),
  'ratings.waitsCall': words('已答复，等评价主管单位回访评价人。', 'Replied; the rating office calls back.'),
  'ratings.closed': words('已归档，没有要办的了。', 'Closed: nothing is left to do.'),
} as const
