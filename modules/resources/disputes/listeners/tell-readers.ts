import type { BaseRegister } from '#kernel/module/base-register.ts'
import { doorOf } from '#kernel/registers/base/door.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { titlesOf } from '../bases.ts'
import { readersTold } from '../contract.ts'
import { hear } from '../store.ts'
import { tellReaders as tell } from '../store/notices.ts'

/** A correction reaches every organ that was shown what it corrects; systems that hold a feed learn of it there. */
export const tellReaders = (base: BaseRegister) => {
  const name = `tell-readers-of-${base.name.replaceAll('.', '-')}`
  return hear(doorOf(base).corrected, name, async (desk, { record, version, fields, effective, organ, ...told }) => {
    if (fields.length === 0) return
    const titles = fields.map((field) => titlesOf(base, field).title).join('、')
    const notices = await tell(desk, `disputes.${name}`, {
      register: base.name,
      record,
      fields,
      version,
      effective: effective as Day,
      at: told.at as Instant,
      organ,
      title: `${base.title.zh}·${titles}已更正，请核对据此作出的决定`.slice(0, 300),
    })
    desk.touch(`${base.name}/${record}`, undefined, { version, told: notices.length })
    if (notices.length > 0) desk.tell(readersTold, { register: base.name, record, version, organs: notices.length })
  })
}
