// The reviews an expert is named for: they are no cases of the expert's organ, but they wait for the expert all the same.
import { useAnswer } from '#web/kit/use-answer.ts'
import type { Likeness } from './evidence.tsx'

export type MyReview = {
  project: string
  name: string
  organName: string
  need: string
  reuse: string
  estimate: unknown[]
  isOpen: boolean
  verdict: string | null
  opinion: string | null
  evidenceOn: string | null
  evidence: Likeness[]
}

export function useMyReviews() {
  const { data, ...answer } = useAnswer<{ reviews: MyReview[] }>('projects.reviews-for-me')
  const all = data?.reviews ?? []
  return { ...answer, all, waiting: all.filter(({ isOpen, verdict }) => isOpen && verdict === null) }
}
