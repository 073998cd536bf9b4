import { useSpeech } from '#web/kit/language.tsx'

/** The line that says on every page what may be handled here. */
export function ZoneLine({ zone }: { zone: 'extranet' | 'intranet' }) {
  const { t } = useSpeech()
  return <p className={`y-zone y-zone-${zone}`}>{t(zone === 'intranet' ? 'zone.intranet' : 'zone.extranet')}</p>
}
