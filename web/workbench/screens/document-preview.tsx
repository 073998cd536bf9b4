// The page of a document as a picture: outlines of letters, so that it looks the same wherever it is opened, with the seal
// where the file bears it.
import { useQuery } from '@tanstack/react-query'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Seal = { png: string; page: number; x: number; y: number; size: number }
type Picture = { svg: string; pages: number; substituted: string[]; seal: Seal | null }

/** A4, in millimetres. */
const [WIDTH, HEIGHT] = [210, 297]

export function Preview({ id, title, version }: { id: string; title: string; version: number }) {
  const { t } = useSpeech()
  const read = useQuery({
    queryKey: ['answer', 'office.preview', id, version],
    queryFn: ({ signal }) => get<Picture>('/api/office/preview', { document: id }, signal),
    retry: false,
  })
  if (read.isPending) return <Loading rows={12} />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const { svg, pages, substituted, seal } = read.data
  return (
    <section aria-label={t('document.page')}>
      {substituted.length > 0 && <p className="y-note">{t('document.substituted', { faces: substituted.join('、') })}</p>}
      <div className="y-paper">
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={t('document.pageOf', { title, n: pages })} />
        {seal && <SealOnPage seal={seal} pages={pages} />}
        {Array.from({ length: pages - 1 }, (_, i) => (
          <span key={i} className="y-paper-cut" style={{ top: `${((i + 1) / pages) * 100}%` }} />
        ))}
      </div>
    </section>
  )
}

function SealOnPage({ seal, pages }: { seal: Seal; pages: number }) {
  const { t } = useSpeech()
  const { page, x, y, size, png } = seal
  const left = `${((x - size / 2) / WIDTH) * 100}%`
  const top = `${(((page - 1) * HEIGHT + y - size / 2) / (pages * HEIGHT)) * 100}%`
  const place = { left, top, width: `${(size / WIDTH) * 100}%` }
  return <img className="y-paper-seal" src={`data:image/png;base64,${png}`} alt={t('document.sealOnPage', { page })} style={place} />
}
