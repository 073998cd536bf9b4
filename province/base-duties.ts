// The duties of the base registers: who records, who decides that two records are one, who looks up at a window.
import { common, type Duty } from './duty.ts'

export const baseDuties = [
  {
    id: 'registrar',
    title: '基础库登记员',
    en: 'Registrar of the bases',
    course: 'it-skills',
    may: {
      ...common,
      'intake.send': 'own',
      'population.read': 'all',
      'population.record': 'all',
      'legal-persons.read': 'all',
      'legal-persons.record': 'all',
      'feeds.use': 'own',
      'disputes.read': 'own',
      'disputes.file': 'own',
      'disputes.answer': 'own',
      'disputes.acknowledge': 'own',
    },
  },
  {
    id: 'adjudicator',
    title: '基础库并档裁定',
    en: 'Adjudicator of the bases',
    course: 'it-skills',
    may: {
      ...common,
      'population.read': 'all',
      'population.record': 'all',
      'population.merge': 'all',
      'legal-persons.read': 'all',
      'legal-persons.record': 'all',
      'legal-persons.merge': 'all',
      'disputes.read': 'own',
      'disputes.file': 'own',
      'disputes.acknowledge': 'own',
    },
  },
  {
    id: 'window',
    title: '政务服务窗口',
    en: 'Service window',
    course: 'it-skills',
    may: {
      ...common,
      'population.read': 'division',
      'legal-persons.read': 'division',
      'disputes.read': 'own',
      'disputes.file': 'own',
      'disputes.acknowledge': 'own',
    },
  },
] as const satisfies readonly Duty[]
