import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'

export function NotFound() {
  const { t } = useSpeech()
  return (
    <>
      <PageHead title={t('state.notFound')} />
      <p>{t('state.notFoundWhy')}</p>
      <p>
        <KitLink to="/work">{t('state.home')}</KitLink>
      </p>
    </>
  )
}
