// Telling us what was looked for and not found: the words and the place go to a list that editors read, and nothing of the sender.
import { Refused } from '#kernel/refusal/refusal.ts'
import { tellWish } from '#modules/services/items/contract.ts'
import type { OpenForm } from '../doing.ts'
import { Title } from '../parts/blocks.tsx'
import type { Page } from '../page.ts'
import type { Visit } from '../visit.ts'
import { here } from './matters.tsx'
import { Otherwise } from './search.tsx'

/** As the contract of the action says. */
const SHORTEST = 2

export const wishForm: OpenForm = {
  path: '/search/wish',
  perMinute: 5,
  run: async ({ v, doing, filled }) => {
    const words = filled.text('words', 100).trim()
    if (words.length < SHORTEST) return again(v, words)
    try {
      await doing.act(tellWish, { words, ...here(v) })
      return { to: '/search?told=1' }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return again(v, words)
    }
  },
}

const again = (v: Visit, words: string): Page => ({
  status: 422,
  title: v.t('search.wish'),
  description: v.t('search.wishHint'),
  body: (
    <div className="hits">
      <Title>{v.t('search.wish')}</Title>
      <Otherwise v={v} typed={words || ' '} fault={v.t('search.wishShort')} />
    </div>
  ),
})
