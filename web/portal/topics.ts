// The seven topics of 3.5.3: each is a place of its own, with the matters, pages and ways to report that belong to it.
import type { WordKey } from './dictionary/dictionary.ts'

export type TopicId =
  'openness' | 'approval' | 'social-security' | 'education-culture' | 'environment' | 'fake-goods' | 'illegal-publications'

export type TopicPage = {
  /** As the matters name it. */
  readonly id: TopicId
  readonly name: WordKey
  readonly what: WordKey
  readonly href: string
  /** Whoever wants to report or to check is led there first. */
  readonly reports?: string
}

export const topics: readonly TopicPage[] = [
  { id: 'openness', name: 'topic.disclosure', what: 'topic.disclosureWhat', href: '/openness' },
  { id: 'approval', name: 'topic.approval', what: 'topic.approvalWhat', href: '/topics/approval' },
  { id: 'social-security', name: 'topic.insurance', what: 'topic.insuranceWhat', href: '/topics/social-security' },
  { id: 'education-culture', name: 'topic.education', what: 'topic.educationWhat', href: '/topics/education-culture' },
  { id: 'environment', name: 'topic.environment', what: 'topic.environmentWhat', href: '/topics/environment', reports: '/talk' },
  {
    id: 'fake-goods',
    name: 'topic.counterfeit',
    what: 'topic.counterfeitWhat',
    href: '/topics/fake-goods',
    reports: '/talk/report/fake-goods',
  },
  {
    id: 'illegal-publications',
    name: 'topic.publications',
    what: 'topic.publicationsWhat',
    href: '/topics/illegal-publications',
    reports: '/talk/report/publications',
  },
]
