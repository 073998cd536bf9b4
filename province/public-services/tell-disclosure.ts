// Open government in the seeded province: the policy of 2004 as it was issued, what explains it, two notices, an application on its way,
// one answered, and the first annual report. Applicants are simulated.
import type { Day } from '#kernel/time/day.ts'
import {
  addDocument,
  apply,
  confirmReceipt,
  keepColumn,
  publishReport,
  reply,
  reviewDocument,
  submitDocument,
} from '#modules/services/disclosure/contract.ts'
import type { In } from '#kernel/module/contract.ts'
import { policyText } from '#policy/text.ts'
import type { ServiceTeller } from './teller.ts'

const OFFICE = 'government-general-office'
const WATER = 'water-department'

/** Titles of the policy's own text stand as headings of their rank; the rest is paragraphs. */
const policyBody = policyText.slice(2).map(({ kind, text }) => {
  if (kind === 'title' || kind === 'chapter') return { kind: 'heading' as const, level: 1, text }
  if (kind === 'section') return { kind: 'heading' as const, level: 2, text }
  return { kind: 'paragraph' as const, text }
})

export async function tellDisclosure(t: ServiceTeller): Promise<void> {
  await t.on('2026-11-10' as Day)
  const policy = await publish(t, OFFICE, {
    title: '关于转发《省信息化领导小组关于全省电子政务建设的意见》的通知',
    kind: 'normative',
    category: '01',
    topic: '06',
    issuerName: '中共湖南省委办公厅、湖南省人民政府办公厅',
    madeOn: '2004-06-09',
    source: '中共湖南省委办公厅、湖南省人民政府办公厅',
    body: policyBody,
  })
  await publish(t, OFFICE, {
    title: '《关于全省电子政务建设的意见》读本（示例）',
    kind: 'interpretation',
    category: '03',
    topic: '06',
    issuer: OFFICE,
    issuerName: '湖南省人民政府办公厅',
    madeOn: '2026-11-09',
    source: '湖南省人民政府办公厅（示例）',
    interprets: policy,
    body: [
      { kind: 'heading', level: 1, text: '为什么先论证后立项' },
      { kind: 'paragraph', text: '意见要求：未经论证的项目不予立项、不予拨款，未经验收的不得投入使用。目的是不重复建设、不各自为政。' },
      { kind: 'heading', level: 1, text: '与您有什么关系' },
      { kind: 'paragraph', text: '建成的系统要面向社会提供服务：政务公开、行政审批、社会保障、教育文化、环境保护、防伪打假、扫黄打非。' },
    ],
  })
  await publish(t, WATER, {
    title: '关于公布农村饮水安全水质检测结果的通告（示例）',
    kind: 'notice',
    category: '13',
    topic: '05',
    issuer: WATER,
    issuerName: '湖南省水利厅',
    madeOn: '2026-11-06',
    source: '湖南省水利厅（示例）',
    body: [
      { kind: 'paragraph', text: '2026年第三季度抽检集中供水点（示例）120处，水质合格118处；不合格的2处已停用检修，复检合格后恢复供水。' },
    ],
  })
  for (const [category, title] of [
    ['01', '规范性文件'],
    ['04', '水利统计'],
    ['13', '饮水安全监管'],
  ] as const)
    await t.act(`${WATER}.disclosure-editor`, keepColumn, { category, title })
  await tellRequests(t)
  await t.on('2026-11-16' as Day)
  await t.act(`${OFFICE}.disclosure-head`, publishReport, {
    year: 2025,
    problems: '平台自2026年起办理公开申请，2025年没有记录。本年起按季度核对公开期限。',
    other: '没有其他需要报告的事项。',
  })
}

type Given = In<typeof addDocument>

async function publish(t: ServiceTeller, organ: string, given: Given): Promise<string> {
  const { id, version } = await t.act(`${organ}.disclosure-editor`, addDocument, given)
  const sent = await t.act(`${organ}.disclosure-editor`, submitDocument, { id, version })
  await t.act(`${organ}.disclosure-reviewer`, reviewDocument, { id, version: sent.version, verdict: 'publish', finding: 'clear' })
  return id
}

async function tellRequests(t: ServiceTeller): Promise<void> {
  const asked = (wanted: string): In<typeof apply> => ({
    organ: WATER,
    kind: 'information',
    applicantKind: 'person',
    applicant: '示例申请人',
    certificateKind: '414',
    certificate: 'E00000000',
    contact: 'someone@example.com',
    wanted,
    form: 'electronic',
    way: 'mail',
  })
  const on = t.ago(11)
  const OFFICER = `${WATER}.disclosure-officer`
  const first = await t.act(OFFICER, apply, asked('2025年度农村供水工程水质检测报告'))
  await t.act(OFFICER, apply, asked('湘江流域水量调度方案'))
  await t.act(OFFICER, confirmReceipt, { request: first.id, on })
  t.ago(9)
  await t.act(OFFICER, reply, { request: first.id, kind: '02', content: '检测报告（示例）已发至您的邮箱。', makePublic: true })
}
