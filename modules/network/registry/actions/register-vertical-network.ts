import { registerVerticalNetwork as contract } from '../contract.ts'
import { workOfDeclaration } from '../rules/vertical-network.ts'
import { on } from '../store.ts'
import { keepVertical } from '../store/vertical.ts'
import { useException } from '../use-exception.ts'

export const registerVerticalNetwork = on(contract, async (desk, { exception: named, ...network }) => {
  const asked = { work: workOfDeclaration(network.builtOn), organ: network.organ, exception: named, field: '/builtOn' }
  const exception = await useException(desk, contract.name, asked)
  return keepVertical(desk, contract.name, { ...network, exception, state: 'running' })
})
