// What the pages of disputes share.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/disputes/contract.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'

export type OneDispute = Out<typeof contract.oneDispute>

/** The way to the pages beside this one. */
export function Pages({ at, page, total }: { at: string; page: number; total: number }) {
  const { t } = useSpeech()
  if (total <= 50) return null
  return (
    <p className="y-links">
      {page > 1 && <KitLink to={`${at}&page=${page - 1}`}>{t('disputes.back')}</KitLink>}
      {page * 50 < total && <KitLink to={`${at}&page=${page + 1}`}>{t('disputes.more')}</KitLink>}
    </p>
  )
}

/** How long is left, or by how much it is late: in words, not in colour alone. */
export function DaysLeft({ days }: { days: number | null }) {
  const { t } = useSpeech()
  if (days === null) return null
  const words = days < 0 ? t('disputes.over', { n: -days }) : days === 0 ? t('disputes.today') : t('disputes.left', { n: days })
  return <span className={days <= 2 ? 'y-dispute-days y-dispute-late' : 'y-dispute-days'}>{words}</span>
}
