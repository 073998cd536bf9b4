// What the first of the two says: one and the same, two, or unclear; and why. The second confirms on the same page.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { type Pair, verdictWords } from './matching-words.tsx'

/** Which record survives, and of which record a field's value is kept where it is not the survivor's. */
export type Choice = { readonly survivor: string | undefined; readonly from: Readonly<Record<string, string>> }

const VERDICTS = ['same', 'different', 'unclear'] as const

export function MatchingDecide({ one, choice }: { one: Pair; choice: Choice }) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const cache = useQueryClient()
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('same')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const card = action('matching.propose-decision')
  if (!card?.allowed) return null
  const isSame = verdict === 'same'
  const noSurvivor = isSame && !choice.survivor && t('matching.chooseSurvivor')
  const missing = noSurvivor || (reason.trim() === '' && t('matching.reasonNeeded'))
  const send = async () => {
    setFailure(undefined)
    setTried(true)
    if (missing) return
    setBusy(true)
    try {
      const take = Object.keys(choice.from).filter((field) => choice.from[field] !== choice.survivor)
      const seen = { seenOne: one.sides[0]!.version, seenOther: one.sides[1]!.version }
      const merging = isSame ? { survivor: choice.survivor, take } : {}
      await post('/api/matching/propose-decision', { pair: one.id, verdict, reason, ...seen, ...merging }, freshKey())
      await cache.invalidateQueries({ queryKey: ['answer'] })
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="y-change-decide" aria-labelledby="matching-decide">
      <h2 id="matching-decide">{t('matching.decide')}</h2>
      <p className="y-faint">{t('matching.decideHint')}</p>
      <fieldset className="y-match-verdicts">
        <legend>{t('matching.verdict')}</legend>
        {VERDICTS.map((each) => (
          <label key={each} className="y-match-pick">
            <input type="radio" name="verdict" checked={verdict === each} onChange={() => setVerdict(each)} />
            {w(verdictWords[each])}
          </label>
        ))}
      </fieldset>
      <label className="y-match-reason" htmlFor="matching-reason">
        {t('matching.reason')}
      </label>
      <Input.TextArea id="matching-reason" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      {tried && missing && (
        <p role="alert" className="y-note y-note-bad">
          {missing}
        </p>
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="y-form-foot">
        <Button type="primary" loading={busy} onClick={() => void send()}>
          {w(card.title)}
        </Button>
      </div>
    </section>
  )
}
