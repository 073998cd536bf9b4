// One real document of the demonstration: the notice on this year's check of security grades, drafted, reviewed, signed,
// numbered, sealed and sent; it waits to be signed for. The organs are real, the people simulated, the seal marked 模拟.
import type { Day } from '#kernel/time/day.ts'
import type { Teller } from './lifecycle.ts'

const ORGAN = 'informatisation-office'
const CLERK = `${ORGAN}.documents`

const BODY = `根据《关于全省电子政务建设的意见》和网络安全等级保护的有关规定，为掌握全省电子政务系统的安全状况，定于近期开展2026年度安全等级自查。现将有关事项通知如下（示例）：
一、自查范围
省直各单位已投入使用和正在建设的电子政务信息系统，凡运行在全省统一的政务外网上的，均应纳入自查。
二、自查内容
（一）定级备案。系统是否确定安全等级，第二级以上的是否已向公安机关备案。
（二）等级测评。第三级系统是否在一年内完成测评，测评发现的问题是否整改完毕。
（三）密码应用。是否按规定使用商用密码并通过密码应用安全性评估。
（四）应急和备份。应急预案是否演练，数据备份是否能够恢复。
三、时间安排
各单位于2026年12月15日前完成自查，12月31日前报送自查报告。逾期未定级、未测评的系统，按规定暂停相关资源的授权。
四、工作要求
各单位主要负责人对自查工作负总责，对发现的问题应当立即整改，不得瞒报。`

const notice = {
  kind: '通知',
  matter: '开展2026年度电子政务系统安全等级自查',
  secrecy: 'none',
  addressees: ['stats-bureau', 'ndrc', 'finance-department', 'water-department', 'education-department'],
  addressedAs: '省直各单位',
  body: BODY,
  attachments: [
    {
      name: '电子政务系统安全等级自查表',
      text: '一、系统名称和主管单位\n二、安全等级、备案编号和备案日期\n三、最近一次测评的日期、机构和结论\n四、密码应用安全性评估的日期和得分\n五、最近一次应急演练和数据恢复演练的日期',
    },
  ],
  copiedTo: ['public-security-department', 'secrecy-bureau', 'cipher-office'],
  urgency: 'none',
  contact: '示例·信息化办，电话：0731-00000000',
}

export async function tellFirstNotice(t: Teller): Promise<void> {
  await t.on('2026-11-18' as Day)
  const { id: prefix } = await t.act(CLERK, 'office.add-prefix', { code: '湘信办发', mark: '湖南省人民政府信息化工作办公室文件' })
  await t.act(CLERK, 'office.add-prefix', { code: '湘信办函', mark: '湖南省人民政府信息化工作办公室' })
  const { id: document } = await t.act(`${ORGAN}.officer`, 'office.draft-document', notice)
  await t.act(`${ORGAN}.officer`, 'office.send-for-review', { document })
  await t.on('2026-11-19' as Day)
  await t.act(CLERK, 'office.review-document', { document, verdict: 'agree', opinion: '文种、格式和引用已核，建议印发。' })
  await t.on('2026-11-20' as Day)
  await t.act(`${ORGAN}.head`, 'office.sign-document', { document, verdict: 'agree', opinion: '同意印发。' })
  await t.act(CLERK, 'office.register-document', { document, prefix, copies: 60 })
  await t.act(CLERK, 'office.seal-document', { document })
  await t.act(CLERK, 'office.send-document', { document })
  // A report waits on the reviewer's desk.
  const asked = {
    ...notice,
    kind: '报告',
    matter: '2026年度安全等级自查进展情况',
    addressees: ['government-general-office'],
    addressedAs: null,
    body: '现将全省自查进展情况报告如下（示例）：应自查系统十八个，已自查十二个，其余将于12月15日前完成。\n特此报告。',
    attachments: [],
    copiedTo: [],
  }
  const { id: report } = await t.act(`${ORGAN}.officer`, 'office.draft-document', asked)
  await t.act(`${ORGAN}.officer`, 'office.send-for-review', { document: report })
}
