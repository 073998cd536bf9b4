// The article of law behind a rule. Where the text itself was not read, the contract marks it `[unconfirmed]`; the reader
// sees 「待核实」 and, on hovering, what that means.
import { useSpeech } from './language.tsx'

const MARK = /\s*\[unconfirmed(?::?\s*([^\]]*))?\]/

export function Law({ law }: { law: string | undefined }) {
  const { t } = useSpeech()
  if (!law) return null
  const found = MARK.exec(law)
  return (
    <span>
      {law.replace(MARK, '')}
      {found && (
        <abbr className="y-unconfirmed" title={found[1] || t('law.unconfirmedWhy')}>
          {t('law.unconfirmed')}
        </abbr>
      )}
    </span>
  )
}
