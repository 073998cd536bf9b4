import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { announceCandidates, recordEvaluation } from './actions/record-evaluation.ts'
import { awardTender, recordAbandonment } from './actions/award-tender.ts'
import { contractDirectly, signContract } from './actions/sign-contract.ts'
import { nameEvaluators } from './actions/name-evaluators.ts'
import { openBids } from './actions/open-bids.ts'
import { clarifyTender, openTender } from './actions/open-tender.ts'
import { recordBid } from './actions/record-bid.ts'
import { registerSupplier } from './actions/register-supplier.ts'
import { rememberApproved } from './actions/remember-approved.ts'
import { reportTender } from './actions/report-tender.ts'
import { contracts, contractSigned, permissions, suppliers, tenderRegister } from './contract.ts'
import { tendering } from './procedure.ts'
import { tendersGate } from './questions/gate.ts'
import { madePublic } from './questions/made-public.ts'
import { ofProject } from './questions/of-project.ts'
import { oneContract, qualification } from './questions/qualification.ts'
import { awardInOrder } from './rules/award-in-order.ts'
import { committee } from './rules/committee.ts'
import { contractedDirectly } from './rules/compulsory-scope.ts'
import { constructionNeedsContracts, contractLawfully, supervisorIsIndependent } from './rules/contract-lawfully.ts'
import { openLawfully } from './rules/open-lawfully.ts'
import { everyBidJudged } from './rules/rank-bids.ts'
import { enoughBids, receiveBid } from './rules/receive-bid.ts'
import { bidderIsQualified, demandOfQualification } from './rules/supplier-qualification.ts'

export const tenders = defineModule({
  name: 'tenders',
  wing: 'governance',
  title: words('招标和合同', 'Tenders'),
  lead: ['informatisation-office', 'ndrc'],
  clauses: ['4.3.4', '4.3.5'],
  zone: 'extranet',
  schema: 'tenders',
  uses: ['projects', 'systems'],
  permissions: Object.values(permissions),
  actions: [
    registerSupplier,
    openTender,
    clarifyTender,
    recordBid,
    openBids,
    nameEvaluators,
    recordEvaluation,
    announceCandidates,
    awardTender,
    recordAbandonment,
    signContract,
    contractDirectly,
    reportTender,
  ],
  questions: [qualification, oneContract, ofProject, madePublic],
  events: [contractSigned],
  listens: [rememberApproved],
  registers: [suppliers, tenderRegister, contracts],
  procedures: [tendering],
  rules: [
    openLawfully,
    demandOfQualification,
    bidderIsQualified,
    contractedDirectly,
    receiveBid,
    enoughBids,
    committee,
    everyBidJudged,
    awardInOrder,
    contractLawfully,
    supervisorIsIndependent,
    constructionNeedsContracts,
  ],
  gates: [tendersGate],
})
