// Systems in use: accepted, and listed by their owner.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Provenance, Title } from '../parts/blocks.tsx'
import { dayWords } from '../parts/format.ts'
import { sets } from '../parts/sets.ts'
import { listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type System = Answer<'systems'>['systems'][number]

export async function systems(v: Visit): Promise<Page> {
  const { systems: all } = await v.asking.must('systems', {})
  return {
    title: v.t('column.systems'),
    description: v.t('systems.lead'),
    body: (
      <>
        <Title lead={v.t('systems.lead')}>{v.t('column.systems')}</Title>
        {all.length === 0 && <p className="quiet">{v.t('systems.none')}</p>}
        {sets.systemKind.values
          .map((kind) => [kind, all.filter((system) => system.kind === kind)] as const)
          .filter(([, list]) => list.length > 0)
          .map(([kind, list]) => (
            <section key={kind}>
              <h2>
                {v.of(sets.systemKind(kind))} <span className="quiet num">{list.length}</span>
              </h2>
              <ul className="systems">
                {list.map((system) => (
                  <Entry key={system.id} v={v} system={system} />
                ))}
              </ul>
            </section>
          ))}
        <Provenance v={v} scope={v.t('systems.scope')} source={v.t('systems.source')} />
      </>
    ),
  }
}

const Entry = ({ v, system: { id, name, ownerOrgan, organName, functions, users, listedAt } }: { v: Visit; system: System }) => (
  <li className="system" id={`s-${id}`}>
    <div>
      <h3>
        <Zh v={v}>{name}</Zh>
      </h3>
      <p className="quiet">
        <a href={`/organs/${ownerOrgan}`}>
          <Zh v={v}>{organName}</Zh>
        </a>
      </p>
      <p className="small">{v.t('systems.listed', { day: dayWords(v.language, listedAt) })}</p>
    </div>
    <div>
      <p>
        <span className="quiet">{v.t('systems.functions')}　</span>
        <Zh v={v}>{listed(v, functions)}</Zh>
      </p>
      <p>
        <span className="quiet">{v.t('systems.users')}　</span>
        <Zh v={v}>{listed(v, users)}</Zh>
      </p>
    </div>
  </li>
)
