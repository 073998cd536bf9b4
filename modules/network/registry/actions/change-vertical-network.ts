import { changeVerticalNetwork as contract } from '../contract.ts'
import { inState } from '../rules/vertical-network-moves.ts'
import { workOfChange } from '../rules/vertical-network.ts'
import { on } from '../store.ts'
import { keepVertical, theVertical } from '../store/vertical.ts'
import { useException } from '../use-exception.ts'

export const changeVerticalNetwork = on(contract, async (desk, { vertical: id, exception, reason, ...asked }) => {
  const seen = await theVertical(desk, id)
  const size = { sites: asked.sites ?? seen.sites, bandwidth: asked.bandwidth ?? seen.bandwidth }
  const field = size.sites > seen.sites ? '/sites' : '/bandwidth'
  const used = await useException(
    desk,
    contract.name,
    { work: workOfChange(seen, size), organ: seen.organ, exception, field },
    inState('change', seen.state),
  )
  return keepVertical(desk, contract.name, { ...size, reason, exception: seen.exception ?? used }, seen)
})
