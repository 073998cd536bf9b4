import { randomInt } from 'node:crypto'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { addMonths, type Instant } from '#kernel/time/day.ts'
import { sealInfo, sealWith } from '#kernel/trust/ses.ts'
import * as contract from '../contract.ts'
import { drawingOf, MARK, pictureOf } from '../making/draw.ts'
import { sealSize, usualYears } from '../rules/seal-size.ts'
import { keyOf } from '../signing/keys.ts'
import { addSeal, isSimulated } from '../store/seals.ts'
import { on } from '../store/tables.ts'

/** GB/T 38540-2020, property type: 1 an organ's, 2 a person's. */
const typeOf = (kind: contract.SealKind) => (kind === 'representative' ? 2 : 1)

/** 制作: the picture, the organ's SM2 certificate as the only one that applies it, and the maker's signature over both. */
export const makeSeal = on(contract.makeSeal, async (desk, { organ: of, kind, name: given, years }) => {
  const organ = (await readOrgansOn(desk, desk.today)).find(({ id }) => id === of)
  if (!organ) refuse(ground(kernelRefusals.notFound, undefined, '/organ'))
  const makerOrgan = desk.actor.organ!
  const maker = await keyOf(desk, { kind: 'organ', id: makerOrgan }, 'seal-maker', 'sm2')
  const { certificate: signer } = await keyOf(desk, { kind: 'organ', id: of }, 'seal', 'sm2')
  const simulated = await isSimulated(desk, desk.actor.id)
  const plain = (given ?? organ.name).replaceAll(MARK, '')
  const name = simulated ? plain + MARK : plain
  const size = sealSize(kind, organ, desk.today)
  const drawing = drawingOf({ name: plain, kind, size, simulated })
  const last = `${addMonths(desk.today, 12 * (years ?? usualYears.on(desk.today).value))}T15:59:59.000Z` as Instant
  const validFrom = `${desk.now.slice(0, 19)}.000Z` as Instant
  const validTo = last < signer.notAfter ? last : signer.notAfter
  const esId = codeOf(organ.division)
  const info = sealInfo({
    esId,
    type: typeOf(kind),
    name,
    createdAt: validFrom,
    validFrom,
    validTo,
    picture: { type: 'png', data: pictureOf(drawing), width: size, height: size },
    appliers: [signer],
  })
  const esl = sealWith(info, maker.certificate, await maker.sign(info))
  const { id, number } = await addSeal(
    desk,
    contract.makeSeal,
    { name, organ: of, kind, esId, simulated, size, maker: makerOrgan, madeBy: desk.actor.id, validFrom, validTo, signer: signer.serial },
    esl,
  )
  return { id, esId, number }
})

/** Division and eight digits by lot; the table holds that none stands twice. */
const codeOf = (division: string) => `${division}${String(randomInt(100_000_000)).padStart(8, '0')}`
