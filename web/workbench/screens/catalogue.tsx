// 资源目录 (W7): the catalogue's own register with its facets; a row opens the resource's page.
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { RegisterTable } from './register-list.tsx'
import { catalogueCard } from './compound.ts'

export function Catalogue() {
  const { t } = useSpeech()
  const { meta } = useHouse()
  const card = catalogueCard(meta)
  if (!card?.allowed) {
    return (
      <>
        <PageHead title={t('catalogue.title')} />
        <p className="y-note">{t('catalogue.none')}</p>
      </>
    )
  }
  return <RegisterTable card={card} title={t('catalogue.title')} linkOf={(row) => `/catalogue/${row.id}`} />
}
