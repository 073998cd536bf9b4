// What a purpose is: the number of a case that is there and is the reader's organ's, or a reason that says something. 「查询」 and
// 「工作需要」 are true of every look and say nothing of this one (个人信息保护法 第6条: 明确、合理的目的).
import { SPOKEN } from '../../id/spoken.ts'
import { tablesOf } from '../../people/at-desk.ts'
import { kernelRefusals } from '../../module/refusals.ts'
import type { Actor } from '../../access/actor.ts'
import { type Ground, ground, grounds, type Refusal, refuse } from '../../refusal/refusal.ts'
import { rule } from '../../refusal/rule.ts'
import { words } from '../../text/text.ts'

export const purposeRefusals = {
  empty: {
    code: 'kernel.purpose-says-nothing',
    kind: 'forbidden',
    words: words(
      '用途“{purpose}”没有说明为什么要看这份信息。请写办件编号，或至少 {least} 个字的具体事由，如“办理李某入学，核对户籍”。',
      'The purpose “{purpose}” does not say why. Give the number of a case, or a reason of at least {least} characters, such as “school enrolment: check the address”.',
    ),
    law: '个人信息保护法 第6条',
  },
  noSuchCase: {
    code: 'kernel.purpose-no-such-case',
    kind: 'forbidden',
    words: words(
      '没有编号为 {number} 的办件，或不是您所在单位的办件。请核对编号，或写明事由。',
      'There is no case {number}, or it is not your organ’s. Check the number, or state a reason.',
    ),
    law: '个人信息保护法 第6条',
  },
} as const satisfies Record<string, Refusal>

const LEAST = 4
/** Words that say nothing of this one look, alone or strung together. */
const FILLERS =
  /^(因|为|为了|按|根据|由于|的|日常|正常|一般|有关|相关|工作|业务|办公|领导|单位|部门|内部|需要|要求|安排|查询|查看|查阅|查一下|看一下|了解|了解情况|情况|使用|使用一下|信息|数据|资料|核查|核对|核实)+$/u
const FILLERS_EN =
  /^(for|of|the|a|my|our|daily|normal|general|work|business|official|office|need|needs|needed|use|query|look|lookup|search|check|checking|view|reading|information|info|data|purpose|purposes|test|none)+$/u
const CASE_NUMBER = new RegExp(`\\b[A-Z][A-Z-]{1,3}-\\d{4}-${SPOKEN}\\b`)

/** The number of a case in a purpose, if there is one of that form. */
export const caseNumberIn = (purpose: string): string | undefined => CASE_NUMBER.exec(purpose.toUpperCase())?.[0]

export const purposeSaysWhy = rule<{ readonly purpose: string | undefined }>(
  {
    name: 'reading.purpose-says-why',
    title: words('查询须写明具体用途', 'A look has a purpose that says why'),
    clauses: ['3.7.7'],
    law: '个人信息保护法 第6条',
  },
  ({ purpose }): Ground[] => {
    const said = purpose?.trim() ?? ''
    if (said === '') return [ground(kernelRefusals.purposeNeeded)]
    if (caseNumberIn(said)) return []
    const letters = said.toLowerCase().replace(/[^\p{L}]/gu, '')
    const isFiller = FILLERS.test(letters) || FILLERS_EN.test(letters) || new Set(letters).size < 3
    return grounds(([...letters].length < LEAST || isFiller) && ground(purposeRefusals.empty, { purpose: said.slice(0, 40), least: LEAST }))
  },
)

/** Refuses a purpose that says nothing, or names a case that is not there or not of the reader's organ. Answers it as kept. */
export async function purposeOf(desk: { readonly tx: unknown; readonly actor: Actor; readonly purpose?: string }): Promise<string> {
  const no = purposeSaysWhy({ purpose: desk.purpose })
  if (no.length > 0) refuse(...no)
  const said = desk.purpose!.trim()
  const number = caseNumberIn(said)
  if (number === undefined) return said
  const { organ } = desk.actor
  const found =
    organ !== undefined &&
    (await tablesOf(desk)
      .selectFrom('kernel.case')
      .select('id')
      .where('number', '=', number)
      .where(({ or, eb }) => or([eb('organ', '=', organ), eb('addressed', '=', organ)]))
      .limit(1)
      .executeTakeFirst())
  if (!found) refuse(ground(purposeRefusals.noSuchCase, { number }))
  return said
}
