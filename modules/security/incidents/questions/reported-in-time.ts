import { reportedInTime as contract } from '../contract.ts'
import { answer, reportedSince } from '../store.ts'

export const reportedInTime = answer(contract, (desk, { from }) => reportedSince(desk, from))
