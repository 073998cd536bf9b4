// What a matter must say before it is offered to anybody (GB/T 39046, GB/T 39554.2; 优化营商环境条例 第43条).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Matter } from '../matter.ts'
import { refusals } from '../refusals.ts'
import { LICENSING } from './licensing-clock.ts'

export const matterIsWhole = rule<Matter>(
  {
    name: 'items.matter-is-whole',
    title: words(
      '事项写明依据、时限、材料来源，到场要说明理由',
      'A matter says its basis, term, sources of materials, and why one must come',
    ),
    clauses: ['3.5.1'],
    law: 'GB/T 39046-2020',
  },
  (matter): Ground[] => {
    const { id, basis, term, visits, visitWhy, questions, materials, channels, kind, form, renews } = matter
    const about = (what: string, en: string) => ground(refusals.notWhole, { matter: id, what, whatEn: en })
    return grounds(
      basis.length === 0 && about('没有设定依据', 'has no legal basis'),
      kind === '01' && !term?.licensing && about('行政许可没有写明法定时限', 'is a licence without its legal term'),
      term?.licensing &&
        term.days > LICENSING.decision &&
        term.basis.law === '行政许可法' &&
        about('时限长于行政许可法第四十二条', 'takes longer than 行政许可法 §42'),
      visits > 0 && !visitWhy && about('要求到场而没有说明理由', 'asks people to come and does not say why'),
      questions.length > 7 && about('引导问题多于 7 个', 'asks more than seven questions'),
      !channels.includes('2') && !visitWhy && about('不能网办而没有说明理由', 'is not online and does not say why'),
      // What is prolonged says itself what it is.
      channels.includes('2') && form.length === 0 && !renews && about('能网办而没有表单', 'can be done online and has no form'),
      form.some(({ fields }) => fields.some((field) => field.kind === 'choice' && Object.keys(field.options ?? {}).length < 2)) &&
        about('有没有选项的选择题', 'has a choice without options'),
      new Set(materials.map((material) => material.id)).size < materials.length && about('材料重复', 'names a material twice'),
      materials.some(({ title }) => /其他材料/.test(title.zh)) && about('有“其他材料”', 'asks for “other materials”'),
    )
  },
)
