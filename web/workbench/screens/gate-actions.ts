// Which actions pass a gate, and which action removes a ground that keeps one locked. The names are those of the
// contracts; the rights decide which of them a reader is offered.
export const passing: Readonly<Record<string, readonly string[]>> = {
  signature: ['projects.change-draft', 'projects.sign-project'],
  submission: ['projects.submit-project'],
  review: [
    'projects.open-review',
    'projects.compute-evidence',
    'projects.replace-expert',
    'projects.sign-joint-review',
    'projects.conclude-review',
  ],
  approval: ['projects.approve-project', 'projects.refuse-project'],
  tender: ['tenders.open-tender', 'tenders.contract-directly'],
  payment: ['funds.allocate-funds', 'funds.pay-project'],
  construction: ['projects.start-construction'],
  completion: ['projects.report-progress', 'projects.report-completion'],
  acceptance: ['projects.add-acceptance-document', 'projects.accept-project'],
  use: ['projects.restore-acceptance'],
}

/** By the code of the ground: the paper or act that removes it. */
export const opening: Readonly<Record<string, string>> = {
  'projects.unsigned': 'projects.sign-project',
  'projects.no-need': 'projects.change-draft',
  'projects.no-reuse-statement': 'projects.change-draft',
  'projects.no-domestic-reason': 'projects.change-draft',
  'projects.new-vertical-network': 'projects.change-draft',
  'projects.not-on-unified-platform': 'projects.change-draft',
  'projects.isolated-networks-joined': 'projects.change-draft',
  'projects.estimate-share-missing': 'projects.change-draft',
  'projects.estimate-share-too-small': 'projects.change-draft',
  'projects.estimate-over-feasibility': 'projects.change-draft',
  'projects.duplicate-evidence-missing': 'projects.compute-evidence',
  'projects.duplicate-unanswered': 'projects.conclude-review',
  'projects.opinions-missing': 'projects.record-opinion',
  'projects.joint-signature-missing': 'projects.sign-joint-review',
  'projects.not-reviewed': 'projects.conclude-review',
  'projects.not-approved-for-money': 'projects.approve-project',
  'projects.acceptance-document-missing': 'projects.add-acceptance-document',
  'projects.not-accepted': 'projects.accept-project',
  'projects.acceptance-revoked': 'projects.restore-acceptance',
  'standards.no-verdict': 'standards.issue-verdict',
  'standards.not-conformant': 'standards.issue-verdict',
  'standards.verdict-lapsed': 'standards.issue-verdict',
  'catalogue.system-not-catalogued': 'catalogue.compile-entry',
  'tenders.supervision-missing': 'tenders.open-tender',
  'tenders.construction-contract-missing': 'tenders.open-tender',
}
