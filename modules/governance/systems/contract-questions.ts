// What may be asked of the register of systems.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { grantKinds, wireGround } from '#kernel/module/grant.ts'
import { words } from '#kernel/text/text.ts'
import { secrecy, named, zone, kind, functions, users, description, runsSince, system } from './fields.ts'

const oneSystem = f.object({
  id: system,
  version: f.integer('版本', 'Version'),
  name: named,
  ownerOrgan: f.organ('主管单位', 'Owner'),
  zone,
  kind,
  functions,
  users,
  description,
  secrecy,
  runsSince: f.orNull(runsSince),
  listedAt: f.orNull(f.day('门户展示日期', 'Listed on')),
})

/** One registered system; refuses `kernel.not-found` when there is none. For other rooms. */
export const one = question({
  name: 'systems.one',
  title: words('信息系统', 'One system'),
  may: 'rooms',
  input: f.object({ system }),
  output: oneSystem,
})

/** Every registered system, or those named. For other rooms (one statement). */
export const several = question({
  name: 'systems.several',
  title: words('信息系统名录', 'Several systems'),
  may: 'rooms',
  input: f.object({ systems: f.optional(f.list('信息系统', 'Systems', system, { max: 10_000 })) }),
  output: f.object({ systems: f.list('信息系统', 'Systems', oneSystem, { max: 100_000 }) }),
})

/** What the portal shows: listed systems whose acceptance stands today. */
export const listInUse = question({
  name: 'systems.list-in-use',
  title: words('在用信息系统', 'Systems in use'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    systems: f.list(
      '信息系统',
      'Systems',
      f.object({
        id: system,
        name: named,
        ownerOrgan: f.organ('主管单位', 'Owner'),
        organName: f.text('主管单位名称', 'Owner name'),
        kind,
        functions,
        users,
        description,
        listedAt: f.day('展示日期', 'Listed on'),
      }),
      { max: 10_000 },
    ),
  }),
})

/** For each kind of grant: open to this system today, or every ground why not. */
export const standing = question({
  name: 'systems.standing',
  title: words('可否授予', 'What may be granted'),
  may: 'systems.read',
  input: f.object({ system }),
  output: f.object({
    grants: f.list(
      '授予',
      'Grants',
      f.object({
        grant: f.choice('授予种类', 'Kind of grant', grantKinds),
        isOpen: f.flag('可以授予', 'Open'),
        grounds: f.list('理由', 'Grounds', wireGround),
      }),
    ),
  }),
})
