// A page that the post may not see says so, and which right would open it.
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'

export function NoRight({ title, may }: { title: string; may: string }) {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const right = w(meta.permissions.find((permission) => permission.name === may)?.title) || may
  return (
    <>
      <PageHead title={title} />
      <p className="y-note">
        {t('state.noRight', { right })} <KitLink to={`/permissions?action=${encodeURIComponent(may)}`}>{t('why.noRightWhy')}</KitLink>
      </p>
    </>
  )
}
