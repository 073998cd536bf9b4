// The people and firms of the seeded province: enough that a search finds several and a household has members, few enough that a
// start does not wait. More are made by `npm run province`.
import type { Instant } from '#kernel/time/day.ts'
import { fill } from '../people/fill.ts'
import { type Plan, SEED_OF_THE_SEEDED } from '../people/plan.ts'

export const seededPlan: Plan = { seed: SEED_OF_THE_SEEDED, people: 300, firms: 60 }

export const fillSeededProvince = async (url: string, at: Instant): Promise<void> => void (await fill(url, { plan: seededPlan, at }))
