// The duties of open government: who edits, who reviews before anything is public, who answers applications, who leads the office.
import { common, type Duty } from './duty.ts'

export const disclosureDuties = [
  {
    id: 'disclosure-editor',
    title: '政务公开编辑',
    en: 'Editor of public documents',
    course: 'it-skills',
    may: { ...common, 'disclosure.read': 'own', 'disclosure.edit': 'own' },
  },
  {
    id: 'disclosure-reviewer',
    title: '公开保密审查',
    en: 'Reviewer before publishing',
    course: 'it-skills',
    may: { ...common, 'disclosure.read': 'own', 'disclosure.review': 'own' },
  },
  {
    id: 'disclosure-officer',
    title: '依申请公开经办',
    en: 'Disclosure officer',
    course: 'it-skills',
    may: { ...common, 'disclosure.read': 'own', 'disclosure.read-requests': 'own', 'disclosure.answer': 'own' },
  },
  {
    id: 'disclosure-head',
    title: '信息公开机构负责人',
    en: 'Head of the disclosure office',
    course: 'it-skills',
    may: {
      ...common,
      'disclosure.read': 'own',
      'disclosure.read-requests': 'own',
      'disclosure.lead': 'own',
      'disclosure.load': 'own',
    },
  },
] as const satisfies readonly Duty[]

/** Organs of the seeded province that publish and answer. */
export const disclosingOrgans = ['government-general-office', 'water-department'] as const
