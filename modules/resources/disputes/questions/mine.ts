import { recordsOfCitizen } from '#kernel/registers/base/own.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { type Bases, textOf, titlesOf } from '../bases.ts'
import { mine as contract } from '../contract.ts'
import { partyOf } from '../parties.ts'
import { daysLeft } from '../rules/time-to-answer.ts'
import { answersFor, isDisputable } from '../rules/whose-answer.ts'
import { standingOf, type Whole } from '../standing.ts'
import { answer, disputesOfParty, organNames, type Read } from '../store.ts'

/** What is recorded of oneself, each field with its source, and what one has disputed of it (个人信息保护法 第45条、第46条). */
export const mine = (bases: Bases) =>
  answer(contract, async (desk) => {
    const party = partyOf(desk.actor)
    const own = await recordsOfCitizen(desk)
    const registers = []
    for (const [register, record] of own) {
      const base = bases.get(register)
      const found = base && (await standingOf(desk, base, record))
      if (base && found) registers.push(await shownRecord(desk, base, found.row))
    }
    const disputes = party === undefined ? [] : await disputesOfParty(desk, party)
    return {
      registers,
      disputes: disputes.map((row) => ({
        id: row.id,
        number: row.number,
        what: row.what,
        source: row.source_name,
        state: row.state,
        filedOn: row.filed_on,
        dueOn: row.due_on,
        daysLeft: row.state === 'filed' ? daysLeft(desk.calendar, desk.today, row.due_on) : null,
        answeredOn: row.answered_on,
        claimed: row.claimed,
        basis: row.basis,
        remedy: row.remedy,
        mayEscalate: row.state === 'dismissed' || row.state === 'partly',
      })),
    }
  })

async function shownRecord(desk: Read, base: BaseRegister, row: Whole) {
  const fields = Object.keys(base.record.properties).filter((field) => isDisputable(base, field))
  const names = await organNames(desk, [...new Set(fields.map((field) => answersFor(base, field, null)))])
  return {
    register: base.name,
    title: base.title.zh,
    titleEn: base.title.en,
    simulated: row.simulated,
    fields: fields.map((field) => ({
      field,
      ...titlesOf(base, field),
      value: row.fields[field] === undefined ? null : textOf(base, field, row.fields[field]),
      source: names.get(answersFor(base, field, null)) ?? '',
    })),
  }
}
