// The accounts of officials as the issuer needs them: what clients are told, and the session of ours that hangs on theirs.
import { sql } from 'kysely'
import type { House } from '#kernel/module/house.ts'
import { endUnder, openUnder, standsUnder } from '#kernel/people/issuer-session.ts'
import { sessionUnder } from '#kernel/people/session.ts'
import { dayAt } from '#kernel/time/day.ts'
import type { Accounts } from '#adapters/oidc/build-provider.ts'

type Told = { name: string; account: string; post: string; title: string; organ: string; organ_name: string; division: string }

export function officialAccounts(house: House): Accounts {
  const db = house.database.kysely
  const now = () => house.clock.now()

  return {
    async find(subject, sid) {
      const today = dayAt(now())
      const { rows } = await sql<Told>`
        select o.name, o.account, p.id as post, p.title, p.organ, coalesce(n.name, p.organ) as organ_name, g.division
        from kernel.official o
        join lateral (select op.post from kernel.official_post op left join kernel.session s on s.sid = ${sid ?? null} and s.post = op.post
          where op.official = o.id and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
          order by (s.post is not null) desc, op.valid_from, op.post limit 1) held on true
        join kernel.post p on p.id = held.post join kernel.organ g on g.id = p.organ
        left join lateral (select name from kernel.organ_name where organ = p.organ and valid_from <= ${today}
          and (valid_to is null or valid_to > ${today}) limit 1) n on true
        where o.id = ${subject} and o.disabled_at is null`.execute(db)
      const [told] = rows
      return (
        told && {
          name: told.name,
          preferred_username: told.account,
          organ: { id: told.organ, name: told.organ_name },
          post: { id: told.post, title: told.title },
          division: told.division,
        }
      )
    },

    async signedIn({ sid, subject, methods, client, agent }) {
      const opened = await openUnder(db, { sid, official: subject, methods, client, agent, now: now() })
      const session = await sessionUnder(db, sid, now())
      if (!session) return
      const action = opened === 'opened' ? 'session.sign-in' : 'session.prove'
      await house.say({ request: sid, actor: session.actor, action, outcome: 'done' })
    },

    signedOut: (sid) => endUnder(db, sid),
    stands: (sid) => standsUnder(db, sid, now()),
  }
}
