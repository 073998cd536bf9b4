// What the policy asked for in 2004 and what became of it, told through the same actions as everyone uses. The laws are real;
// days marked so were not checked against the gazette.
import type { Action, In, Out } from '#kernel/module/contract.ts'
import { planRegulation, recordLaw, type Subject, takeOver } from './contract.ts'

export type Act = <C extends Action>(account: string, action: C, input: In<C>) => Promise<Out<C>>

const DRAFTER = 'informatisation-office.officer'
const LEGAL = 'justice-department.legal-affairs'
const UNCHECKED = '据通行资料，日期未逐一核对公报'

type Law = Omit<In<typeof recordLaw>, 'source'> & { readonly source?: string; readonly key?: Subject }

const laws: readonly Law[] = [
  {
    key: 'electronic-seals',
    title: '中华人民共和国电子签名法',
    subject: 'electronic-seals',
    rank: 'law',
    documentNumber: '主席令第18号',
    fromDay: '2005-04-01',
  },
  {
    title: '中华人民共和国政府信息公开条例（2007）',
    subject: 'open-information',
    rank: 'regulation',
    documentNumber: '国务院令第492号',
    fromDay: '2008-05-01',
    endedOn: '2019-05-15',
  },
  {
    key: 'open-information',
    title: '中华人民共和国政府信息公开条例（2019修订）',
    subject: 'open-information',
    rank: 'regulation',
    documentNumber: '国务院令第711号',
    fromDay: '2019-05-15',
  },
  {
    key: 'projects',
    title: '国家政务信息化项目建设管理办法',
    subject: 'projects',
    rank: 'document',
    documentNumber: '国办发〔2019〕57号',
    fromDay: '2020-02-01',
  },
  {
    title: '中华人民共和国网络安全法',
    subject: 'security',
    rank: 'law',
    documentNumber: '主席令第53号',
    fromDay: '2017-06-01',
    endedOn: '2026-01-01',
  },
  {
    key: 'security',
    title: '中华人民共和国网络安全法（2025修正）',
    subject: 'security',
    rank: 'law',
    fromDay: '2026-01-01',
    source: '2025年10月28日修正，施行日期未核实',
  },
  { title: '中华人民共和国密码法', subject: 'security', rank: 'law', documentNumber: '主席令第35号', fromDay: '2020-01-01' },
  { title: '中华人民共和国数据安全法', subject: 'security', rank: 'law', documentNumber: '主席令第84号', fromDay: '2021-09-01' },
  { title: '政务数据共享条例', subject: 'data', rank: 'regulation', documentNumber: '国务院令第809号', fromDay: '2025-08-01' },
]

const POLICY = '《关于全省电子政务建设的意见》（2004年6月9日）三（八）'

const asked: readonly { readonly title: string; readonly subject: Subject; readonly form: In<typeof planRegulation>['form'] }[] = [
  { title: '湖南省电子签章管理办法', subject: 'electronic-seals', form: 'rule' },
  { title: '湖南省政府信息公开实施细则', subject: 'open-information', form: 'details' },
  { title: '湖南省电子政务工程管理办法', subject: 'projects', form: 'rule' },
  { title: '湖南省政务网络与信息安全管理办法', subject: 'security', form: 'rule' },
]

/** The four subjects of clause 3.8.3; two of them are taken over by national law, two stay on the list. */
export async function seedLegislation(act: Act): Promise<void> {
  const known = new Map<Subject, string>()
  for (const { key, ...law } of laws) {
    const { id } = await act(LEGAL, recordLaw, { source: UNCHECKED, ...law })
    if (key) known.set(key, id)
  }
  for (const regulation of asked) {
    const { id } = await act(DRAFTER, planRegulation, { ...regulation, source: POLICY, plannedOn: '2004-06-09' })
    if (regulation.subject === 'electronic-seals' || regulation.subject === 'open-information') {
      const reason = '国家已就同一事项立法，本省不再另行制定（示例）。'
      await act(LEGAL, takeOver, { regulation: id, law: known.get(regulation.subject)!, reason })
    }
  }
}
