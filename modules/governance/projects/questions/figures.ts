import * as contract from '../contract.ts'
import { figuresByPurpose } from '../store/projects.ts'
import { answer } from '../store/tables.ts'

export const figures = answer(contract.figures, async (desk) => ({ asOf: desk.today, figures: await figuresByPurpose(desk) }))
