// What can be done with the chosen rows.
import { Button } from 'antd'
import { useState } from 'react'
import { queryText } from '../api/client.ts'
import { useSpeech } from '../language.tsx'

export function BulkBar({ ids, exportPath, onClear }: { ids: readonly string[]; exportPath?: string | undefined; onClear: () => void }) {
  const { t } = useSpeech()
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard?.writeText(ids.join('\n')).then(() => setCopied(true))
  }
  return (
    <div className="y-bulk" role="region" aria-label={t('table.selected', { n: ids.length })}>
      <b>{t('table.selected', { n: ids.length })}</b>
      {exportPath && (
        <Button size="small" href={exportPath + queryText({ format: 'xlsx', 'f.id': ids })} download>
          {t('table.exportSelected')}
        </Button>
      )}
      {'clipboard' in navigator && (
        <Button size="small" onClick={copy}>
          {t('table.copyIds')}
        </Button>
      )}
      <Button size="small" type="text" onClick={onClear}>
        {t('table.unselect')}
      </Button>
      <span role="status" className="y-faint">
        {copied && t('table.copied', { n: ids.length })}
      </span>
    </div>
  )
}
