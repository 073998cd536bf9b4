// A field of a form: asked, or taken over.
import { Button, Input } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type { oneReturn } from '#modules/services/one-form/contract.ts'
import { bare, type Field } from '#web/forms/field-schema.ts'
import { useSpeech } from '#web/kit/language.tsx'

export type Line = Out<typeof oneReturn>['lines'][number]
/** What was typed; of what was taken over, with the reason. */
export type Mine = { readonly value: string; readonly reason?: string }

type Props = {
  readonly line: Line
  readonly isOpen: boolean
  readonly mine: Mine | undefined
  readonly put: (mine: Mine | undefined) => void
}

/** With its unit, unless the name has one in brackets. */
const nameOf = ({ unit, title }: Line) => (unit && !/[（(]/.test(title) ? `${title}（${unit}）` : title)

/** The words that the contract has for an empty source. */
export function useWhyEmpty(lines: Field | undefined): (why: string) => string {
  const { w } = useSpeech()
  const why = lines?.schema.items?.properties?.why
  return (code) => w(why && bare(why)['x-words']?.[code]) || code
}

export function AskedLine({ line, isOpen, mine, put, paste }: Props & { readonly paste: (text: string) => void }) {
  const { t } = useSpeech()
  if (!isOpen)
    return (
      <div className="y-oneform-line">
        <span className="y-oneform-name">{nameOf(line)}</span>
        <span className="y-oneform-grey">{line.known}</span>
      </div>
    )
  const value = mine?.value ?? ''
  const far = line.kind === 'number' && line.before && value ? distance(line.before, value) : undefined
  const hints = [line.scope && `${line.id}-scope`, line.before && `${line.id}-before`].filter(Boolean).join(' ')
  return (
    <div className="y-oneform-line">
      <label htmlFor={line.id}>{nameOf(line)}</label>
      {line.scope && (
        <span id={`${line.id}-scope`} className="y-faint">
          {t('forms.means', { scope: line.scope })}
        </span>
      )}
      <Input
        id={line.id}
        value={value}
        maxLength={500}
        inputMode={line.kind === 'number' ? 'decimal' : undefined}
        placeholder={line.kind === 'day' ? '2026-11-26' : undefined}
        aria-describedby={hints || undefined}
        onChange={(event) => put({ value: event.target.value })}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text')
          if (!/[\t\n]/.test(text.trimEnd())) return
          event.preventDefault()
          paste(text)
        }}
      />
      {line.before && (
        <span id={`${line.id}-before`} className="y-faint">
          {t('forms.before', { value: line.before })}
          {far !== undefined && far !== 0 && ` · ${t('forms.difference', { n: far > 0 ? `+${far}` : far })}`}
        </span>
      )}
    </div>
  )
}

export function TakenLine({ line, isOpen, mine, put, whyEmpty }: Props & { readonly whyEmpty: (why: string) => string }) {
  const { t } = useSpeech()
  const { source, known, time, means, why, changed } = line
  return (
    <div className="y-oneform-line">
      <span className="y-oneform-name">{nameOf(line)}</span>
      <span className="y-oneform-grey">
        <span>{known ?? t('forms.empty')}</span>
        {isOpen && known !== null && (
          <Button size="small" aria-expanded={mine !== undefined} onClick={() => put(mine ? undefined : { value: known, reason: '' })}>
            {t(mine ? 'forms.keep' : 'forms.change')}
            <span className="y-hidden">{line.title}</span>
          </Button>
        )}
      </span>
      {why && <span className="y-faint">{whyEmpty(why)}</span>}
      {source && (
        <span className="y-faint">
          {[t('forms.from', { source: source.title }), time && t('forms.time', { time })].filter(Boolean).join(' · ')}
        </span>
      )}
      {means && <span className="y-faint">{t('forms.means', { scope: means })}</span>}
      {changed && <span>{t('forms.changedFrom', changed)}</span>}
      {isOpen && mine && (
        <div className="y-oneform-change">
          <label htmlFor={`${line.id}-now`}>{t('forms.now')}</label>
          <Input
            id={`${line.id}-now`}
            value={mine.value}
            maxLength={500}
            onChange={(event) => put({ ...mine, value: event.target.value })}
          />
          <label htmlFor={`${line.id}-why`}>{t('forms.why')}</label>
          <Input.TextArea
            id={`${line.id}-why`}
            value={mine.reason}
            maxLength={300}
            autoSize={{ minRows: 2 }}
            aria-describedby={`${line.id}-why-hint`}
            onChange={(event) => put({ ...mine, reason: event.target.value })}
          />
          <span id={`${line.id}-why-hint`} className="y-faint">
            {t('forms.whyHint')}
          </span>
        </div>
      )}
    </div>
  )
}

function distance(before: string, now: string): number | undefined {
  const [was, is] = [Number(before), Number(now)]
  return was === 0 || !Number.isFinite(was) || !Number.isFinite(is) ? undefined : Math.round(((is - was) / Math.abs(was)) * 100)
}
