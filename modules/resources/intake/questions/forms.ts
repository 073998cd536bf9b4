import type { BaseRegister } from '#kernel/module/base-register.ts'
import { hintOf } from '#kernel/registers/base/load-hint.ts'
import { columnsOf, loadsOf } from '#kernel/registers/base/load-plan.ts'
import { forms as contract } from '../contract.ts'
import { answer } from '../store.ts'

export const forms = (bases: readonly BaseRegister[]) =>
  answer(contract, async ({ actor }) => ({
    registers: bases
      .map((base) => ({
        register: base.name,
        title: { ...base.title },
        kinds: loadsOf(base, actor.organ).map((kind) => ({
          kind,
          title: { ...base.events[kind]!.title },
          opens: base.events[kind]!.opens === true,
          columns: columnsOf(base, kind, actor.organ).map(({ field, title, titleEn, must }) => ({
            field,
            title: { zh: title, en: titleEn },
            must,
            hint: hintOf(base, field),
          })),
        })),
      }))
      .filter(({ kinds }) => kinds.length > 0),
  }))
