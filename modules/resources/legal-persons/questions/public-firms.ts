// Open data: what the law makes public of a legal person, without right, purpose or look, and without any person's name.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { publicFirm as one, publicList as all } from '../contract/questions.ts'
import { refusals } from '../refusals.ts'
import { answer, publicFirms, publicPage } from '../store.ts'

const MOST = 20
const PAGE = 200

export const publicFirm = answer(one, async (desk, asked) => {
  if (!asked.uscc === !asked.name) refuse(ground(refusals.askOneWay))
  const rows = await publicFirms(desk, asked, MOST + 1)
  return { rows: rows.slice(0, MOST), more: rows.length > MOST }
})

export const publicList = answer(all, async (desk, { size = PAGE, ...from }) => {
  const rows = await publicPage(desk, { ...from, size: size + 1 })
  return { rows: rows.slice(0, size), next: rows.length > size ? rows[size - 1]!.uscc : null }
})
