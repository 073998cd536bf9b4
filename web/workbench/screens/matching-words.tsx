// Words and marks that the desk and the page of a pair share; the sets are those of the contract.
import type { Out } from '#kernel/module/contract.ts'
import type { Words } from '#kernel/text/text.ts'
import { onePair } from '#modules/resources/matching/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { useSpeech } from '#web/kit/language.tsx'
import type { Tone } from '#web/kit/status-mark.tsx'

export type Pair = Out<typeof onePair>
type Decision = Pair['decisions'][number]

const said = onePair.output.properties
const wordsOf = <K extends string>(schema: unknown) => (schema as FieldSchema)['x-words'] as Readonly<Record<K, Words>>
const decision = (said.decisions as unknown as { items: { properties: Record<string, unknown> } }).items.properties

export const stateWords = wordsOf<Pair['state']>(said.state)
export const bandWords = wordsOf<Pair['band']>(said.band)
export const verdictWords = wordsOf<Decision['verdict']>(decision.verdict)
export const decisionWords = wordsOf<Decision['state']>(decision.state)

const TONES: Readonly<Record<Pair['state'], Tone>> = {
  open: 'wait',
  proposed: 'wait',
  merged: 'good',
  different: 'ended',
  unclear: 'running',
  separated: 'ended',
  overtaken: 'draft',
}
export const pairTone = (state: Pair['state']): Tone => TONES[state]

/** How likely, in words first, with the points behind them. */
export function Band({ band, score }: { band: Pair['band']; score: number }) {
  const { t, w } = useSpeech()
  return (
    <span className={`y-match-band y-match-${band}`}>
      <b>{w(bandWords[band])}</b> <span className="y-faint">{t('matching.points', { n: score })}</span>
    </span>
  )
}
