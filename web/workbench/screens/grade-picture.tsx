// 等级保护: what is overdue first, then the matrix of the standard with the systems in its cells.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/security/grading/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { isGrade } from './compound.ts'
import { NoRight } from './no-right.tsx'

type Picture = Out<typeof contract.gradePicture>
type System = Picture['systems'][number]

export function GradePicture() {
  const { t } = useSpeech()
  const read = useAnswer<Picture>('grading.picture')
  if (!read.allowed) return <NoRight title={t('grading.title')} may="grading.read" />
  return (
    <>
      <PageHead title={t('grading.title')} lead={t('grading.lead')} actions={<ActHere name="grading.propose-grade" kind="primary" />} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && <Overdue overdue={read.data.overdue.filter(({ kind }) => kind !== 'grade')} />}
      {read.data && <Matrix picture={read.data} />}
      {read.data && <Ungraded systems={read.data.systems.filter(({ grade }) => grade === null)} />}
      <Books />
    </>
  )
}

function Overdue({ overdue }: { overdue: Picture['overdue'] }) {
  const { t, language } = useSpeech()
  if (overdue.length === 0) return <p className="y-note y-note-good">{t('grading.allWell')}</p>
  return (
    <section className="y-block" aria-labelledby="grading-overdue">
      <h2 id="grading-overdue">{t('grading.overdue', { n: overdue.length })}</h2>
      <ul className="y-lines">
        {overdue.map((item) => (
          <li key={`${item.system}${item.kind}${item.what}`}>
            <span className="y-line-main">
              <span>
                <KitLink to={`/registers/systems.information-system/${item.system}`}>{item.name}</KitLink>：{item.what}
              </span>
              <span className="y-faint">
                {item.organName}
                {item.since && ` · ${t('grading.since', { day: dayText(item.since, language) })}`}
              </span>
            </span>
            <StatusMark tone={item.stops ? 'bad' : 'wait'}>{t(item.stops ? 'grading.stops' : 'grading.warns')}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A system stands in the cell that gives it its grade; where both of its cells do, in that of its information. */
const isIn = ({ grade, information, service }: System, cell: Picture['matrix'][number], matrix: Picture['matrix']) => {
  const gradeOf = (place: System['information']) => matrix.find((one) => one.object === place?.object && one.degree === place.degree)?.grade
  const place = gradeOf(information) === grade ? information : service
  return place?.object === cell.object && place.degree === cell.degree
}

function Matrix({ picture: { matrix, systems } }: { picture: Picture }) {
  const { t, w, language } = useSpeech()
  const words = useHouse().question('grading.picture')?.output?.properties?.matrix?.items?.properties
  const objects = [...new Set(matrix.map(({ object }) => object))]
  const degrees = [...new Set(matrix.map(({ degree }) => degree))]
  return (
    <section className="y-block" aria-labelledby="grading-matrix">
      <h2 id="grading-matrix">{t('grading.matrix')}</h2>
      <p className="y-hint">{t('grading.matrixWhy')}</p>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('grading.matrix')}>
        <table className="y-rows y-rows-page y-matrix">
          <thead>
            <tr>
              <th scope="col">{t('grading.object')}</th>
              {degrees.map((degree) => (
                <th key={degree} scope="col">
                  {w(words?.degree?.['x-words']?.[degree])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objects.map((object) => (
              <tr key={object}>
                <th scope="row">{w(words?.object?.['x-words']?.[object])}</th>
                {degrees.map((degree) => {
                  const cell = matrix.find((one) => one.object === object && one.degree === degree)!
                  return (
                    <td key={degree} className={`y-grade-${cell.grade}`}>
                      <b>{t('grading.grade', { n: cell.grade })}</b>
                      <ul className="y-plain">
                        {systems
                          .filter((system) => isIn(system, cell, matrix))
                          .map((system) => (
                            <li key={system.system}>
                              <KitLink to={`/registers/grading.grade/${system.grading}`}>{system.name}</KitLink>
                              {system.critical && <span className="y-tag">{t('grading.critical')}</span>}
                              {system.nextAssessment && (
                                <span className="y-faint"> {t('grading.next', { day: dayText(system.nextAssessment, language) })}</span>
                              )}
                            </li>
                          ))}
                      </ul>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Ungraded({ systems }: { systems: readonly System[] }) {
  const { t } = useSpeech()
  if (systems.length === 0) return null
  return (
    <section className="y-block" aria-labelledby="grading-ungraded">
      <h2 id="grading-ungraded">{t('grading.ungraded', { n: systems.length })}</h2>
      <ul className="y-lines">
        {systems.map(({ system, name, organName }) => (
          <li key={system}>
            <span className="y-line-main">
              <span>{name}</span>
              <span className="y-faint">{organName}</span>
            </span>
            <ActHere name="grading.give-transition" fixed={{ system }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Books() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  return (
    <nav className="y-block" aria-label={t('grading.books')}>
      <h2>{t('grading.books')}</h2>
      <ul className="y-starters">
        {meta.registers
          .filter((card) => card.allowed && isGrade(card.name))
          .map((card) => (
            <li key={card.name}>
              <KitLink to={`/registers/${card.name}`}>{w(card.title)}</KitLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
