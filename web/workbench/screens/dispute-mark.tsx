import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/disputes/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

type Open = Out<typeof contract.openOn>

/** Beside a field of a record: that it is under dispute, since when, and until when it is answered. */
export function DisputeMark({ register, record, field }: { register: string; record: string; field: string }) {
  const { t, language } = useSpeech()
  // Every field asks the same: it is asked once.
  const read = useAnswer<Open>('disputes.open-on', { register, record })
  const open = read.data?.fields.find((one) => one.field === field)
  if (!open) return null
  const days = { since: dayText(open.since, language), due: dueInWords(open.due, language, (day) => t('disputes.due', { day })) }
  return (
    <>
      {' '}
      <span className="y-tag">{t('disputes.mark', days)}</span>
    </>
  )
}
