// 培训考核: which duty asks for which course, who lacks one, and one's own record.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/governance/training/contract.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { Term } from './organ-staff.tsx'
import { useDuties } from './staff-offers.ts'

type Courses = Out<typeof contract.courses>['courses']

export function Training() {
  const { t } = useSpeech()
  const courses = useAnswer<Out<typeof contract.courses>>('training.courses')
  return (
    <>
      <PageHead title={t('training.title')} lead={t('training.lead')} actions={<ActHere name="training.add-course" />} />
      {courses.error && <ProblemNotice error={courses.error} retry={courses.retry} />}
      {courses.isPending && <Loading />}
      <Lacking courses={courses.data?.courses ?? []} />
      {courses.data && <CourseTable courses={courses.data.courses} />}
      <Mine />
    </>
  )
}

function Lacking({ courses }: { courses: Courses }) {
  const { t, language } = useSpeech()
  const read = useAnswer<Out<typeof contract.lacking>>('training.lacking')
  if (!read.allowed || !read.data) return null
  const offer = courses.map(({ id, title, titleEn }) => ({ value: id, label: language === 'zh' ? title : titleEn }))
  return (
    <section className="y-block" aria-labelledby="training-lacking">
      <h2 id="training-lacking">{t('training.lacking')}</h2>
      {read.data.officials.length === 0 && <p className="y-note y-note-good">{t('training.nobodyLacks')}</p>}
      <ul className="y-lines">
        {read.data.officials.map((row) => (
          <li key={`${row.official}${row.course}`}>
            <span className="y-line-main">
              <span>
                {row.name} <span className="y-code">{row.account}</span>
              </span>
              <span className="y-faint">
                {row.organName} · {row.post} · {t('training.lacks', { course: row.title })}
              </span>
            </span>
            <ActHere name="training.record-course" fixed={{ official: row.official, course: row.course }} offer={{ course: offer }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CourseTable({ courses }: { courses: Courses }) {
  const { t, language } = useSpeech()
  const { titleOf, offer: duties } = useDuties()
  const title = (one: { title: string; titleEn: string }) => (language === 'zh' ? one.title : one.titleEn)
  const offer = {
    duty: duties(),
    course: courses.map((course) => ({ value: course.id, label: title(course) })),
  }
  return (
    <section className="y-block" aria-labelledby="training-courses">
      <h2 id="training-courses">{t('training.courses')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('training.courses')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('training.course')}</th>
              <th scope="col">{t('training.standard')}</th>
              <th scope="col">{t('training.duties')}</th>
              <th scope="col" className="y-num">
                {t('training.holders')}
              </th>
            </tr>
          </thead>
          <tbody>
            {courses.map((course) => (
              <tr key={course.id}>
                <th scope="row">{title(course)}</th>
                <td>{course.standard ?? '—'}</td>
                <td>{course.duties.map(titleOf).join('、') || '—'}</td>
                <td className="y-num">{course.holders}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="y-form-foot">
        <ActHere name="training.require-course" offer={offer} />
      </p>
    </section>
  )
}

function Mine() {
  const { t } = useSpeech()
  const read = useAnswer<Out<typeof contract.mine>>('training.mine')
  if (!read.data) return null
  const { records, lacks } = read.data
  return (
    <section className="y-block" aria-labelledby="training-mine">
      <h2 id="training-mine">{t('training.mine')}</h2>
      {lacks.length > 0 && <p className="y-note y-note-bad">{t('training.iLack')}</p>}
      {records.length === 0 && <p className="y-faint">{t('training.noRecords')}</p>}
      <ul className="y-lines">
        {records.map((record) => (
          <li key={record.id}>
            <span className="y-line-main">
              <span>
                {record.title} <Term from={record.from} to={record.to} />
              </span>
              <span className="y-faint">{record.reason}</span>
            </span>
            <StatusMark tone={record.revokedAt ? 'bad' : record.kind === 'passed' ? 'good' : 'wait'}>
              {t(record.revokedAt ? 'training.revoked' : `training.${record.kind}`)}
            </StatusMark>
          </li>
        ))}
      </ul>
    </section>
  )
}
