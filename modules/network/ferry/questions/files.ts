// What is taken away: a package, its receipt, a file under review, and what arrived.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { within } from '#kernel/module/within.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { filesOf } from '../sending/release-files.ts'
import { fileById, fileWithBytes, packageById, parcelOf, recordsAfter, releaseById } from '../store/packages.ts'
import { answer } from '../store/tables.ts'

const notFound = () => refuse(ground(kernelRefusals.notFound))

export const packageFile = answer(contract.packageFile, async (desk, { package: id }) => {
  const found = await within(desk, contract.packageFile.may, await packageById(desk, id))
  const bytes = found.direction === 'out' ? await parcelOf(desk, id, 'package') : undefined
  return { name: `${nameOf(found.title)}.ferry`, content: (bytes ?? notFound()).toString('base64') }
})

export const receiptFile = answer(contract.receiptFile, async (desk, { package: id }) => {
  const found = await within(desk, contract.receiptFile.may, await packageById(desk, id))
  const bytes = await parcelOf(desk, id, 'receipt')
  return { name: `${nameOf(found.title)}-回执.ferry`, content: (bytes ?? notFound()).toString('base64') }
})

const nameOf = (title: string): string => title.replaceAll(' ', '-')

export const releaseFile = answer(contract.releaseFile, async (desk, { release: id, name }) => {
  const found = await within(desk, contract.releaseFile.may, await releaseById(desk, id))
  const one = (await filesOf(desk, found)).find(({ listed }) => listed.name === name) ?? notFound()
  return { name, type: one.listed.type, content: one.bytes.toString('base64') }
})

export const arrivedFile = answer(contract.arrivedFileBytes, async (desk, { file }) => {
  const { name, type, bytes } = (await fileWithBytes(desk, file)) ?? notFound()
  return { name, type, content: bytes.toString('base64') }
})

export const arrivedRecords = answer(contract.arrivedRecords, async (desk, { file, after = 0, most = 200 }) => {
  await within(desk, contract.arrivedRecords.may, await fileById(desk, file))
  return { records: await recordsAfter(desk, file, after, most) }
})
