// What the rooms that settle conflicts are asked: how many stand open, by register, field and organ. A room that does not answer
// this is not asked.
import { question } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const openConflicts = (room: string) =>
  question({
    name: `${room}.counts`,
    title: words('未解决数（各室）', 'Open conflicts (rooms)'),
    may: 'rooms',
    input: f.nothing(),
    output: f.object({
      rows: f.list(
        '未解决数',
        'Open',
        f.object({
          register: f.text('基础库', 'Register'),
          field: f.orNull(f.text('数据项', 'Field')),
          organ: f.orNull(f.organ('单位', 'Organ')),
          open: f.integer('件数', 'Open'),
        }),
        { max: 10_000 },
      ),
    }),
  })

const asked = ['disputes', 'intake', 'matching'].map((room) => ({ room, contract: openConflicts(room) }))

/** Those of them that a room of the house answers to other rooms. */
export const conflictsIn = (rooms: readonly Module[]) =>
  asked.filter(({ contract: { name } }) =>
    rooms.some(({ questions }) => questions.some(({ contract }) => contract.name === name && contract.may === 'rooms')),
  )
