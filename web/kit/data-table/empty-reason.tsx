// An empty list says why it is empty: nothing there, or hidden by the filters.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'

export function EmptyReason({
  head,
  filtered,
  onClear,
  children,
}: {
  head?: string | undefined
  filtered: boolean
  onClear: () => void
  children?: ReactNode
}) {
  const { t } = useSpeech()
  return (
    <div className="y-empty" role="status">
      <p className="y-empty-head">{filtered ? t('table.emptyFiltered') : (head ?? t('table.emptyNone'))}</p>
      {filtered ? <Button onClick={onClear}>{t('table.clear')}</Button> : children}
    </div>
  )
}
