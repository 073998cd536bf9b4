import { moduleOf, type Meta, type RegisterCard } from '#web/kit/api/meta.ts'

/** The register that holds the information resources. */
export function catalogueCard(meta: Meta): RegisterCard | undefined {
  const own = meta.registers.filter((card) => moduleOf(card.name) === 'catalogue')
  return own.find((card) => /resource|entry|dataset/.test(card.name)) ?? own[0]
}
