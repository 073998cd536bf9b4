/* oxlint-disable max-lines */
// Generated from the contracts by `npm run client`; do not edit. A client of the Yuelu platform for Node 18 or later and for
// browsers, without dependencies: `const yuelu = yueluClient({ url: 'https://…' }); await yuelu.policy.clauses()`.

export type Refusals =
  | 'account.confirms-oneself'
  | 'account.recovers-oneself'
  | 'account.recovery-confirmed'
  | 'account.recovery-too-old'
  | 'applications.barred'
  | 'applications.batch-stopped'
  | 'applications.batch-too-mixed'
  | 'applications.checks-open'
  | 'applications.consent-missing'
  | 'applications.corrections-open'
  | 'applications.draft-changed'
  | 'applications.draft-gone'
  | 'applications.duplicate'
  | 'applications.effect-refused'
  | 'applications.extended-once'
  | 'applications.field-unknown'
  | 'applications.hearing-by-setting'
  | 'applications.hearing-day'
  | 'applications.hearing-late'
  | 'applications.hearing-not-asked'
  | 'applications.hearing-not-set'
  | 'applications.hearing-offered-once'
  | 'applications.hearing-open'
  | 'applications.incomplete'
  | 'applications.no-certificate'
  | 'applications.no-extension'
  | 'applications.no-hearing'
  | 'applications.not-asked'
  | 'applications.not-correcting'
  | 'applications.not-late'
  | 'applications.not-promised'
  | 'applications.not-served'
  | 'applications.not-silent'
  | 'applications.not-yours'
  | 'applications.notice-late'
  | 'applications.one-alone'
  | 'applications.outside-agency'
  | 'applications.over'
  | 'applications.question-open'
  | 'applications.shared-not-asked'
  | 'applications.told-once'
  | 'applications.too-many-drafts'
  | 'applications.too-many-uploads'
  | 'applications.upload-active'
  | 'applications.upload-broken'
  | 'applications.upload-too-large'
  | 'applications.upload-type'
  | 'applications.urged-lately'
  | 'applications.visitor-unknown'
  | 'applications.way-not-offered'
  | 'backbone.address-malformed'
  | 'backbone.address-not-of-device'
  | 'backbone.address-outside-plan'
  | 'backbone.address-taken'
  | 'backbone.division-unknown'
  | 'backbone.end-missing'
  | 'backbone.ends-disagree'
  | 'backbone.interface-twice'
  | 'backbone.joins-networks'
  | 'backbone.name-taken'
  | 'backbone.no-such'
  | 'backbone.number-elsewhere'
  | 'backbone.number-not-of-division'
  | 'backbone.peers-mismatch'
  | 'backbone.route-unreachable'
  | 'backbone.router-incomplete'
  | 'backbone.site-malformed'
  | 'backbone.still-used'
  | 'backbone.two-networks-on-device'
  | 'backbone.vertical-suspended'
  | 'boundary.already-open'
  | 'boundary.already-withdrawn'
  | 'boundary.any-address'
  | 'boundary.any-port'
  | 'boundary.crypto-apart'
  | 'boundary.days-reversed'
  | 'boundary.families-differ'
  | 'boundary.intranet-apart'
  | 'boundary.mixed-side'
  | 'boundary.no-gateway'
  | 'boundary.no-link'
  | 'boundary.not-crossing'
  | 'boundary.not-the-platforms'
  | 'boundary.not-the-systems'
  | 'boundary.other-side'
  | 'boundary.outward'
  | 'boundary.port-malformed'
  | 'boundary.ports-of-icmp'
  | 'boundary.prefix-malformed'
  | 'boundary.straight-in'
  | 'boundary.system-unnamed'
  | 'boundary.term-missing'
  | 'boundary.term-too-long'
  | 'break-glass.asked-already'
  | 'break-glass.kept-apart'
  | 'break-glass.lapsed'
  | 'break-glass.no-such-duty'
  | 'break-glass.not-over'
  | 'break-glass.over'
  | 'break-glass.own-ask'
  | 'break-glass.reviewed-already'
  | 'break-glass.settled'
  | 'break-glass.untaught'
  | 'catalogue.authorisation-not-in-force'
  | 'catalogue.basis-missing'
  | 'catalogue.basis-too-low'
  | 'catalogue.beyond-request'
  | 'catalogue.beyond-term'
  | 'catalogue.conditions-added'
  | 'catalogue.extension-not-asked'
  | 'catalogue.extension-not-for-unconditional'
  | 'catalogue.extension-once'
  | 'catalogue.extension-too-late'
  | 'catalogue.extension-too-long'
  | 'catalogue.field-missing'
  | 'catalogue.holds-secrets'
  | 'catalogue.item-twice'
  | 'catalogue.no-outright-refusal'
  | 'catalogue.not-a-user'
  | 'catalogue.notice-once'
  | 'catalogue.other-purpose'
  | 'catalogue.other-way'
  | 'catalogue.own-resource'
  | 'catalogue.privacy-not-assessed'
  | 'catalogue.resource-not-published'
  | 'catalogue.resource-not-shared'
  | 'catalogue.scope-missing'
  | 'catalogue.secrecy-not-assessed'
  | 'catalogue.still-authorised'
  | 'catalogue.system-not-catalogued'
  | 'catalogue.term-wrong'
  | 'catalogue.unknown-field'
  | 'catalogue.uses-missing'
  | 'certificates.already-held'
  | 'certificates.already-sealed'
  | 'certificates.bad-identifier'
  | 'certificates.field-missing'
  | 'certificates.field-no-day'
  | 'certificates.field-too-long'
  | 'certificates.field-twice'
  | 'certificates.field-unknown'
  | 'certificates.known-identifier'
  | 'certificates.no-such-holder'
  | 'certificates.not-in-force'
  | 'certificates.not-issuer'
  | 'certificates.not-yours'
  | 'certificates.nothing-chosen'
  | 'certificates.presentation-over'
  | 'certificates.term-too-long'
  | 'certificates.term-turned'
  | 'certificates.too-many-presented'
  | 'certificates.wrong-holder'
  | 'changes.approves-own'
  | 'changes.column-twice'
  | 'changes.day-passed'
  | 'changes.day-too-far'
  | 'changes.more-refused'
  | 'changes.no-such-sheet'
  | 'changes.picture-moved'
  | 'changes.sheet-unreadable'
  | 'changes.too-many-rows'
  | 'changes.unknown-columns'
  | 'changes.work-unreadable'
  | 'changes.world-moved'
  | 'citizens.agency-ended'
  | 'citizens.agency-ends-too-early'
  | 'citizens.agency-too-long'
  | 'citizens.agent-not-found'
  | 'citizens.agents-appoint-none'
  | 'citizens.all-stands-alone'
  | 'citizens.no-capacity'
  | 'citizens.no-such-agency'
  | 'citizens.not-yourself'
  | 'citizens.own-devices-only'
  | 'citizens.too-many-agents'
  | 'configuration.already-proposed'
  | 'configuration.approves-own'
  | 'configuration.moved-on'
  | 'configuration.not-proposed'
  | 'configuration.nothing-to-release'
  | 'configuration.other-seen'
  | 'continuity.already-ordered'
  | 'continuity.looser-than-level'
  | 'continuity.measured-only'
  | 'continuity.need-stands'
  | 'dashboard.gone'
  | 'dashboard.not-yours'
  | 'dashboard.remarked'
  | 'delegation.end-before-start'
  | 'delegation.not-held'
  | 'delegation.not-to-be-given'
  | 'delegation.over'
  | 'delegation.taker-gone'
  | 'delegation.taker-is-administrator'
  | 'delegation.to-oneself'
  | 'delegation.too-long'
  | 'disclosure.already-held'
  | 'disclosure.attachment-kind'
  | 'disclosure.column-kept'
  | 'disclosure.consult-open'
  | 'disclosure.contact-unusable'
  | 'disclosure.correction-late'
  | 'disclosure.correction-once'
  | 'disclosure.ended-earlier'
  | 'disclosure.ending-incomplete'
  | 'disclosure.extended-before'
  | 'disclosure.fee-basis'
  | 'disclosure.finding-missing'
  | 'disclosure.interprets-nothing'
  | 'disclosure.late-to-extend'
  | 'disclosure.made-later'
  | 'disclosure.no-such-issuer'
  | 'disclosure.no-such-organ'
  | 'disclosure.no-such-request'
  | 'disclosure.not-an-interpretation'
  | 'disclosure.not-editable'
  | 'disclosure.not-frequent'
  | 'disclosure.not-now'
  | 'disclosure.not-publicly'
  | 'disclosure.not-published'
  | 'disclosure.receipt-not-possible'
  | 'disclosure.reply-bars'
  | 'disclosure.reply-lacks'
  | 'disclosure.report-of-year'
  | 'disclosure.report-published'
  | 'disclosure.same-reviewer'
  | 'disclosure.secret-found'
  | 'disclosure.term-over'
  | 'disclosure.too-many-attachments'
  | 'disputes.already-claimed'
  | 'disputes.already-dismissed'
  | 'disputes.correction-missing'
  | 'disputes.correction-with-dismissal'
  | 'disputes.field-not-disputable'
  | 'disputes.never-read'
  | 'disputes.no-own-record'
  | 'disputes.no-such-register'
  | 'disputes.not-a-party'
  | 'disputes.note-missing'
  | 'disputes.open-already'
  | 'disputes.remedy-missing'
  | 'disputes.value-unreadable'
  | 'edge.bad-input'
  | 'edge.bad-request'
  | 'edge.cross-site'
  | 'edge.database-away'
  | 'edge.no-such-page'
  | 'edge.too-many-requests'
  | 'entitlements.duty-of-other-class'
  | 'entitlements.duty-taken'
  | 'entitlements.has-duty'
  | 'entitlements.no-duty'
  | 'entitlements.not-held'
  | 'entitlements.not-together'
  | 'entitlements.own-rights'
  | 'entitlements.permission-of-other-class'
  | 'entitlements.secret-outside'
  | 'entitlements.settled'
  | 'entitlements.too-late'
  | 'exchange.authorisation-not-in-force'
  | 'exchange.bad-certificate'
  | 'exchange.bad-key'
  | 'exchange.bad-position'
  | 'exchange.bad-source'
  | 'exchange.certificate-taken'
  | 'exchange.closed-schema'
  | 'exchange.field-not-granted'
  | 'exchange.key-taken'
  | 'exchange.no-such-service'
  | 'exchange.no-such-subscription'
  | 'exchange.not-authorised'
  | 'exchange.not-offered'
  | 'exchange.not-on-the-platform'
  | 'exchange.other-purpose'
  | 'exchange.provider-failed'
  | 'exchange.resource-withdrawn'
  | 'exchange.service-name-taken'
  | 'exchange.strange-key'
  | 'exchange.term-not-begun'
  | 'exchange.term-over'
  | 'exchange.unknown-item'
  | 'feeds.ended'
  | 'feeds.list-too-long'
  | 'feeds.no-such-base'
  | 'feeds.no-such-cursor'
  | 'feeds.not-by-list'
  | 'feeds.too-many'
  | 'ferry.active'
  | 'ferry.basis-missing'
  | 'ferry.basis-wrong'
  | 'ferry.broken'
  | 'ferry.changed'
  | 'ferry.channel-closed'
  | 'ferry.column-twice'
  | 'ferry.compressed'
  | 'ferry.decided'
  | 'ferry.files-too-large'
  | 'ferry.forked'
  | 'ferry.gap'
  | 'ferry.link'
  | 'ferry.manifest'
  | 'ferry.marked'
  | 'ferry.miscounted'
  | 'ferry.missing'
  | 'ferry.name-taken'
  | 'ferry.needs-release'
  | 'ferry.no-channel'
  | 'ferry.no-key'
  | 'ferry.no-schema'
  | 'ferry.not-declassified'
  | 'ferry.not-proposed'
  | 'ferry.not-scannable'
  | 'ferry.not-the-ferry'
  | 'ferry.other-fingerprint'
  | 'ferry.path'
  | 'ferry.release-here'
  | 'ferry.replayed'
  | 'ferry.reviewed'
  | 'ferry.root-malformed'
  | 'ferry.same-name'
  | 'ferry.same-person'
  | 'ferry.same-side'
  | 'ferry.schema'
  | 'ferry.schema-needed'
  | 'ferry.term-runs'
  | 'ferry.term-too-long'
  | 'ferry.too-large'
  | 'ferry.too-many'
  | 'ferry.too-many-records'
  | 'ferry.too-secret'
  | 'ferry.two-faced'
  | 'ferry.type'
  | 'ferry.unknown-package'
  | 'ferry.unknown-sender'
  | 'ferry.unlisted'
  | 'ferry.unreadable'
  | 'ferry.unsigned'
  | 'ferry.wrong-direction'
  | 'ferry.wrong-zone'
  | 'funds.account-known'
  | 'funds.allocation-over-estimate'
  | 'funds.contract-missing'
  | 'funds.contract-of-another-project'
  | 'funds.document-used'
  | 'funds.fund-short'
  | 'funds.level-against-division'
  | 'funds.operation-early'
  | 'funds.operation-over-line'
  | 'funds.other-division'
  | 'funds.other-level'
  | 'funds.other-purpose'
  | 'funds.payment-over-allocation'
  | 'funds.payment-over-contract'
  | 'funds.payment-over-estimate'
  | 'funds.project-not-approved'
  | 'funds.sum-zero'
  | 'funds.surplus-early'
  | 'funds.surplus-too-much'
  | 'grading.already-closed'
  | 'grading.already-retired'
  | 'grading.day-in-future'
  | 'grading.due-too-far'
  | 'grading.expert-twice'
  | 'grading.experts-missing'
  | 'grading.grading-open'
  | 'grading.no-layers'
  | 'grading.not-closed'
  | 'grading.number-taken'
  | 'grading.reviewer-is-owner'
  | 'grading.transition-given'
  | 'grading.transition-too-long'
  | 'incidents.drill-held'
  | 'incidents.found-in-future'
  | 'incidents.grade-not-raised'
  | 'incidents.grade-too-low'
  | 'incidents.is-over'
  | 'incidents.not-on-call'
  | 'incidents.not-on-duty'
  | 'incidents.not-reportable'
  | 'incidents.report-empty'
  | 'incidents.report-owed'
  | 'incidents.shift-reversed'
  | 'incidents.shift-taken'
  | 'intake.file-differs'
  | 'intake.file-too-large'
  | 'intake.file-torn'
  | 'intake.not-in-state'
  | 'intake.not-loadable'
  | 'items.answer-unknown'
  | 'items.no-such-division'
  | 'items.not-whole'
  | 'items.not-your-matter'
  | 'items.promise-too-long'
  | 'items.served-by-another'
  | 'items.version-stands'
  | 'kernel.already-merged'
  | 'kernel.changed-meanwhile'
  | 'kernel.event-before-first'
  | 'kernel.event-in-future'
  | 'kernel.field-changed-meanwhile'
  | 'kernel.field-missing'
  | 'kernel.field-not-of-event'
  | 'kernel.in-person'
  | 'kernel.key-reused'
  | 'kernel.load-column-missing'
  | 'kernel.load-column-twice'
  | 'kernel.load-empty'
  | 'kernel.load-in-future'
  | 'kernel.load-no-number'
  | 'kernel.load-no-record'
  | 'kernel.load-nothing-set'
  | 'kernel.load-number-taken'
  | 'kernel.load-ragged'
  | 'kernel.load-twice-in-batch'
  | 'kernel.load-unknown-columns'
  | 'kernel.merge-with-itself'
  | 'kernel.no-reading-right'
  | 'kernel.no-such-action'
  | 'kernel.no-such-event'
  | 'kernel.no-such-question'
  | 'kernel.not-allowed'
  | 'kernel.not-events-of-the-merge'
  | 'kernel.not-found'
  | 'kernel.not-in-state'
  | 'kernel.not-merged'
  | 'kernel.not-signed-in'
  | 'kernel.not-source'
  | 'kernel.not-trained'
  | 'kernel.number-taken'
  | 'kernel.only-through'
  | 'kernel.proof-needed'
  | 'kernel.purpose-needed'
  | 'kernel.record-ended'
  | 'kernel.record-merged'
  | 'kernel.simulated-and-real'
  | 'kernel.states-differ'
  | 'kernel.survivor-merged'
  | 'kernel.unknown-year'
  | 'kernel.work-malformed'
  | 'legal-persons.absorbs-itself'
  | 'legal-persons.already-so'
  | 'legal-persons.before-establishment'
  | 'legal-persons.branch-has-capital'
  | 'legal-persons.branches-live'
  | 'legal-persons.code-malformed'
  | 'legal-persons.code-not-simulated'
  | 'legal-persons.code-of-other-kind'
  | 'legal-persons.holds-itself'
  | 'legal-persons.licence-of-other'
  | 'legal-persons.licence-unknown'
  | 'legal-persons.not-companies'
  | 'legal-persons.other-registrar'
  | 'legal-persons.parent-is-branch'
  | 'legal-persons.parent-needed'
  | 'legal-persons.parent-not-standing'
  | 'legal-persons.registration-item-missing'
  | 'legal-persons.representative-dead'
  | 'legal-persons.representative-guarded'
  | 'legal-persons.representative-minor'
  | 'legal-persons.representative-name-differs'
  | 'legal-persons.representative-unknown'
  | 'legal-persons.share-differs'
  | 'legal-persons.shareholder-ended'
  | 'legal-persons.shareholder-is-branch'
  | 'legal-persons.shareholder-name-differs'
  | 'legal-persons.shareholder-twice'
  | 'legal-persons.shareholder-unknown'
  | 'legal-persons.shares-exceed-whole'
  | 'legal-persons.shares-out-of-order'
  | 'legal-persons.subscribed-exceeds-capital'
  | 'legal-persons.tax-not-cleared'
  | 'legal-persons.too-many-branches'
  | 'legislation.consultation-open'
  | 'legislation.consultation-too-short'
  | 'legislation.ends-before-it-begins'
  | 'legislation.in-force-too-soon'
  | 'legislation.law-not-in-force'
  | 'legislation.other-subject'
  | 'legislation.planned-already'
  | 'legislation.planned-in-future'
  | 'macro-economy.already-published'
  | 'macro-economy.area-twice'
  | 'macro-economy.not-the-lead'
  | 'matching.ground-needed'
  | 'matching.machine-alone'
  | 'matching.no-desk'
  | 'matching.not-mergeable'
  | 'matching.not-of-the-pair'
  | 'matching.not-open'
  | 'matching.not-your-register'
  | 'matching.same-decider'
  | 'matching.same-record'
  | 'matching.survivor-needed'
  | 'matching.sweep-running'
  | 'office.addressed-to-itself'
  | 'office.attachment-punctuated'
  | 'office.changed-after-signing'
  | 'office.classified'
  | 'office.document-too-large'
  | 'office.document-too-long'
  | 'office.kind-not-in-force'
  | 'office.matter-holds-more'
  | 'office.no-addressee'
  | 'office.not-the-former-signer'
  | 'office.prefix-malformed'
  | 'office.prefix-of-another'
  | 'office.prefix-taken'
  | 'office.reason-missing'
  | 'office.report-asks'
  | 'office.request-of-many-matters'
  | 'office.request-to-many'
  | 'office.request-without-contact'
  | 'office.reviewer-drafted'
  | 'office.signer-took-part'
  | 'office.unknown-organ'
  | 'office.upward-goes-down'
  | 'one-form.difference-unexplained'
  | 'one-form.filler-unknown'
  | 'one-form.has-sources'
  | 'one-form.no-article'
  | 'one-form.not-below-prefecture'
  | 'one-form.not-yours'
  | 'one-form.nothing-left'
  | 'one-form.own-form'
  | 'one-form.source-unknown'
  | 'one-form.twice'
  | 'one-form.wrong-value'
  | 'people.account-taken'
  | 'people.acts-for-another'
  | 'people.changed-later'
  | 'people.disabled'
  | 'people.duty-of-other-class'
  | 'people.enabled'
  | 'people.end-before-start'
  | 'people.has-children'
  | 'people.held-already'
  | 'people.id-taken'
  | 'people.no-such-division'
  | 'people.no-such-duty'
  | 'people.not-backwards'
  | 'people.not-held'
  | 'people.organ-ended'
  | 'people.own-account'
  | 'people.own-organ'
  | 'people.own-post'
  | 'people.parent-not-there'
  | 'people.post-ended'
  | 'people.ring'
  | 'people.two-classes'
  | 'people.waits-already'
  | 'planning.already-signed'
  | 'planning.draft-open'
  | 'planning.lead-missing'
  | 'planning.need-missing'
  | 'planning.not-approved'
  | 'planning.not-examined'
  | 'planning.not-jointly-signed'
  | 'planning.not-organiser'
  | 'planning.not-publisher'
  | 'planning.not-reviewed'
  | 'planning.not-submitted'
  | 'planning.not-the-lead'
  | 'planning.period-reversed'
  | 'planning.plan-closed'
  | 'planning.plan-empty'
  | 'planning.progress-disagrees'
  | 'planning.scheme-empty'
  | 'population.already-married'
  | 'population.below-sixteen'
  | 'population.birth-does-not-fit'
  | 'population.certificate-differs'
  | 'population.certificate-used'
  | 'population.cooling-off'
  | 'population.credit-code-wrong'
  | 'population.guardian-unfit'
  | 'population.household-elsewhere'
  | 'population.judgment-needed'
  | 'population.later-entry'
  | 'population.near-kin'
  | 'population.no-such-household'
  | 'population.no-such-number'
  | 'population.no-such-village'
  | 'population.not-here'
  | 'population.not-man-and-woman'
  | 'population.not-married-to-each-other'
  | 'population.not-of-household'
  | 'population.nothing-said'
  | 'population.number-malformed'
  | 'population.numbers-used-up'
  | 'population.same-name'
  | 'population.same-person'
  | 'population.too-young-to-marry'
  | 'population.two-heads'
  | 'population.ward-of-age'
  | 'projects.acceptance-document-missing'
  | 'projects.approval-filed-already'
  | 'projects.change-needs-reapproval'
  | 'projects.document-filed-already'
  | 'projects.duplicate-evidence-missing'
  | 'projects.duplicate-unanswered'
  | 'projects.estimate-over-feasibility'
  | 'projects.estimate-share-missing'
  | 'projects.estimate-share-too-small'
  | 'projects.expert-conflict'
  | 'projects.expert-not-named'
  | 'projects.expert-number'
  | 'projects.isolated-networks-joined'
  | 'projects.joint-review-missing'
  | 'projects.joint-signature-missing'
  | 'projects.new-vertical-network'
  | 'projects.no-domestic-reason'
  | 'projects.no-need'
  | 'projects.no-reuse-statement'
  | 'projects.not-a-joint-organ'
  | 'projects.not-an-expert'
  | 'projects.not-on-unified-platform'
  | 'projects.not-reviewed'
  | 'projects.not-the-head-of-this-organ'
  | 'projects.opinion-given'
  | 'projects.opinions-missing'
  | 'projects.over-approved-estimate'
  | 'projects.project-under-way'
  | 'projects.system-of-another-organ'
  | 'projects.unsigned'
  | 'provisioning.never-open'
  | 'provisioning.no-post'
  | 'ratings.no-such-part'
  | 'ratings.not-ended'
  | 'ratings.not-put-right'
  | 'ratings.own-organ'
  | 'ratings.rated-already'
  | 'reading.away-already'
  | 'reading.basis-names-no-article'
  | 'reading.expected-past'
  | 'reading.hold-without-law'
  | 'reading.kept-by-looker'
  | 'reading.no-matter'
  | 'reading.no-register'
  | 'reading.not-away'
  | 'reading.not-in-force'
  | 'reading.not-the-lead'
  | 'reading.nothing-held'
  | 'reading.own-application'
  | 'reading.term-turned'
  | 'reading.unknown-field'
  | 'reading.unmasked-beyond-fields'
  | 'registry.address-elsewhere'
  | 'registry.address-malformed'
  | 'registry.address-outside'
  | 'registry.address-released'
  | 'registry.address-taken'
  | 'registry.alone-at-its-name'
  | 'registry.already-released'
  | 'registry.already-removed'
  | 'registry.already-withdrawn'
  | 'registry.block-full'
  | 'registry.block-in-use'
  | 'registry.boundary-unnamed'
  | 'registry.delegated'
  | 'registry.domain-not-served'
  | 'registry.exception-of-another'
  | 'registry.exception-ran-out'
  | 'registry.exception-spent'
  | 'registry.gives-nothing'
  | 'registry.host-malformed'
  | 'registry.joins-crypto'
  | 'registry.joins-intranet'
  | 'registry.length-outside'
  | 'registry.name-has-records'
  | 'registry.name-joins-networks'
  | 'registry.name-malformed'
  | 'registry.name-outside'
  | 'registry.name-taken'
  | 'registry.nearer-domain'
  | 'registry.no-such-vrf'
  | 'registry.not-delegable'
  | 'registry.not-logical'
  | 'registry.one-source'
  | 'registry.other-network'
  | 'registry.outside-delegation'
  | 'registry.period-empty'
  | 'registry.plan-full'
  | 'registry.plan-unreviewed'
  | 'registry.pointer-stands'
  | 'registry.prefix-elsewhere'
  | 'registry.prefix-in-use'
  | 'registry.prefix-malformed'
  | 'registry.prefix-overlaps'
  | 'registry.prefix-twice'
  | 'registry.prefix-withdrawn'
  | 'registry.public-label'
  | 'registry.record-removed'
  | 'registry.record-stands'
  | 'registry.target-outside'
  | 'registry.term-past'
  | 'registry.term-too-long'
  | 'registry.too-many-records'
  | 'registry.value-malformed'
  | 'registry.vertical-suspended'
  | 'registry.vertical-taken'
  | 'registry.vrf-taken'
  | 'registry.wildcard'
  | 'reports.enough-added'
  | 'reports.extended-once'
  | 'reports.no-extension'
  | 'reports.no-such-division'
  | 'reports.no-such-report'
  | 'reports.nobody-there'
  | 'reports.not-founded'
  | 'reports.not-shown'
  | 'reports.not-wanted'
  | 'reports.over'
  | 'reports.own-reply'
  | 'reports.personal-inside'
  | 'reports.picture-too-large'
  | 'reports.picture-unusable'
  | 'reports.same-organ'
  | 'reports.sent-too-often'
  | 'reports.shown-already'
  | 'reports.too-late-to-extend'
  | 'reports.topic-of-kind'
  | 'seals.already-sealed'
  | 'seals.approval-needed'
  | 'seals.approved-by-self'
  | 'seals.approved-other'
  | 'seals.cancelled'
  | 'seals.certificate-changed'
  | 'seals.filed-by-another'
  | 'seals.holder-already'
  | 'seals.no-seal'
  | 'seals.not-enabled'
  | 'seals.not-holder'
  | 'seals.not-of-organ'
  | 'seals.not-sealable'
  | 'seals.number-taken'
  | 'seals.off-page'
  | 'seals.out-of-time'
  | 'seals.seal-exists'
  | 'seals.too-large'
  | 'seals.unreadable'
  | 'sign-in.bad-key'
  | 'sign-in.bad-redirect'
  | 'sign-in.client-withdrawn'
  | 'sign-in.no-secret'
  | 'sign-in.other-network'
  | 'sign-in.scope-of-people'
  | 'standards.already-withdrawn'
  | 'standards.check-failed'
  | 'standards.code-taken'
  | 'standards.evidence-missing'
  | 'standards.not-on-trial'
  | 'standards.not-tried-here'
  | 'standards.nothing-checked'
  | 'standards.own-system'
  | 'standards.period-reversed'
  | 'standards.required-untested'
  | 'standards.term-too-long'
  | 'standards.trial-concluded'
  | 'standards.trial-running'
  | 'standards.unknown-standard'
  | 'statistics.already-taken'
  | 'statistics.no-such-period'
  | 'statistics.not-the-lead'
  | 'statistics.period-not-over'
  | 'systems.already-listed'
  | 'systems.listed-stays-visible'
  | 'systems.name-taken'
  | 'systems.not-for-portal'
  | 'systems.not-listed'
  | 'systems.secret-outside-the-intranet'
  | 'systems.zone-does-not-fit'
  | 'tenders.bid-bond-too-high'
  | 'tenders.bid-early'
  | 'tenders.bid-late'
  | 'tenders.bid-over-ceiling'
  | 'tenders.bid-period-too-short'
  | 'tenders.bid-twice'
  | 'tenders.candidates-showing'
  | 'tenders.contract-late'
  | 'tenders.evaluation-incomplete'
  | 'tenders.evaluator-conflict'
  | 'tenders.evaluator-number'
  | 'tenders.expert-unfit'
  | 'tenders.invitation-unreasoned'
  | 'tenders.no-candidate-left'
  | 'tenders.not-first-candidate'
  | 'tenders.not-invited'
  | 'tenders.not-open'
  | 'tenders.not-qualified'
  | 'tenders.opened-early'
  | 'tenders.over-estimate'
  | 'tenders.performance-bond-too-high'
  | 'tenders.qualification-abolished'
  | 'tenders.qualification-not-demanded'
  | 'tenders.release-past'
  | 'tenders.retender-unfounded'
  | 'tenders.sum-over-bid'
  | 'tenders.supervisor-not-independent'
  | 'tenders.supplier-known'
  | 'tenders.tender-compulsory'
  | 'tenders.too-few-bids'
  | 'tenders.too-few-experts'
  | 'tenders.too-few-invited'
  | 'training.course-taken'
  | 'training.end-before-start'
  | 'training.no-such-course'
  | 'training.own-duty'
  | 'training.own-record'
  | 'training.revoked-already'
  | 'training.waiver-too-long'
  | 'training.waiver-without-end'
  | 'trust.address-needed'
  | 'trust.already-founded'
  | 'trust.already-revoked'
  | 'trust.authority-needed'
  | 'trust.authority-not-ready'
  | 'trust.authority-over'
  | 'trust.ceremony-done'
  | 'trust.ceremony-not-held'
  | 'trust.ceremony-open'
  | 'trust.ceremony-over'
  | 'trust.encryption-is-sm2'
  | 'trust.key-used'
  | 'trust.name-needed'
  | 'trust.name-not-yours'
  | 'trust.no-certificate'
  | 'trust.not-present'
  | 'trust.not-your-key'
  | 'trust.organ-needed'
  | 'trust.request-malformed'
  | 'trust.same-person'
  | 'trust.too-large'

export type PlanningDraftPlanInput = {
  /** 规划种类 · Kind of plan */
  readonly kind: 'master' | 'resources'
  /** 名称 · Title */
  readonly title: string
  /** 起始日期 · From · date */
  readonly fromDay: string
  /** 终止日期 · To · date */
  readonly toDay?: string
  /** 编制依据 · Basis */
  readonly basis: string
}

export type PlanningDraftPlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 办件编号 · Case number */
  readonly number: string
}

export type PlanningAddTaskInput = {
  /** 编号 · Id · uuid */
  readonly plan: string
  /** 名称 · Title */
  readonly title: string
  /** 政策条款 · Clause of the policy */
  readonly clause?: string
  /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
  readonly need: string
  /** 牵头单位 · Lead organs */
  readonly lead: readonly string[]
  /** 参加单位 · Participating organs */
  readonly participants: readonly string[]
  /** 各部门 · Every department · 条款没有指定单位、由各部门承担的任务 */
  readonly everyone?: boolean
  /** 完成期限 · Due · date */
  readonly due?: string
}

export type PlanningAddTaskOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningLoadFirstPlanInput = { readonly [name: string]: never }

export type PlanningLoadFirstPlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 办件编号 · Case number */
  readonly number: string
  /** 任务数 · Tasks */
  readonly tasks: number
}

export type PlanningRevisePlanInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly reply: string
}

export type PlanningRevisePlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningReviewPlanInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 通过 · Passed */
  readonly passed: boolean
  /** 意见 · Opinion */
  readonly opinion: string
}

export type PlanningReviewPlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningApprovePlanInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type PlanningApprovePlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningSignPublicationInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningSignPublicationOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 签发单位 · Signed by */
  readonly signatures: readonly string[]
}

export type PlanningPublishPlanInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningPublishPlanOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningReportProgressInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 进展 · Progress */
  readonly progress: 'not-started' | 'underway' | 'done'
  /** 完成比例 · Percent done · % */
  readonly percent: number
  /** 说明 · Note */
  readonly note?: string
}

export type PlanningReportProgressOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type PlanningDraftSchemeInput = {
  /** 名称 · Title */
  readonly title: string
  /** 类别 · Level */
  readonly level: 'department' | 'city'
  /** 起始日期 · From · date */
  readonly fromDay: string
  /** 终止日期 · To · date */
  readonly toDay: string
  /** 建设内容 · Items */
  readonly items: readonly {
    /** 名称 · Title */
    readonly title: string
    /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
    readonly need: string
    /** 政策条款 · Clause of the policy */
    readonly clause?: string
    /** 完成期限 · Due · date */
    readonly due?: string
  }[]
}

export type PlanningDraftSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 办件编号 · Case number */
  readonly number: string
}

export type PlanningReviseSchemeInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 名称 · Title */
  readonly title: string
  /** 起始日期 · From · date */
  readonly fromDay: string
  /** 终止日期 · To · date */
  readonly toDay: string
  /** 建设内容 · Items */
  readonly items: readonly {
    /** 名称 · Title */
    readonly title: string
    /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
    readonly need: string
    /** 政策条款 · Clause of the policy */
    readonly clause?: string
    /** 完成期限 · Due · date */
    readonly due?: string
  }[]
}

export type PlanningReviseSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningSignSchemeInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningSignSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningSubmitSchemeInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningSubmitSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningExamineSchemeInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 通过 · Passed */
  readonly passed: boolean
  /** 意见 · Opinion */
  readonly opinion: string
}

export type PlanningExamineSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type PlanningFileSchemeInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type PlanningFileSchemeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 备案号 · Filing number */
  readonly filingNumber: string
}

export type PlanningPlanInput = {
  /** 编号 · Id · uuid */
  readonly id?: string
  /** 规划种类 · Kind of plan */
  readonly kind?: 'master' | 'resources'
}

export type PlanningPlanOutput = {
  readonly plan: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 规划种类 · Kind of plan */
    readonly kind: 'master' | 'resources'
    /** 名称 · Title */
    readonly title: string
    /** 版次 · Edition */
    readonly edition: number
    /** 状态 · State */
    readonly state: 'drafted' | 'returned' | 'reviewed' | 'approved' | 'signed' | 'published' | 'superseded'
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · To */
    readonly toDay: string | null
    /** 编制依据 · Basis */
    readonly basis: string
    /** 批准日期 · Approved on */
    readonly approvedOn: string | null
    /** 签发单位 · Signed by */
    readonly signatures: readonly string[]
    /** 发布日期 · Published on */
    readonly publishedOn: string | null
    /** 任务 · Tasks */
    readonly tasks: readonly {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 版本 · Version */
      readonly version: number
      /** 序号 · Number */
      readonly seq: number
      /** 名称 · Title */
      readonly title: string
      /** 政策条款 · Clause of the policy */
      readonly clause: string | null
      /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
      readonly need: string
      /** 牵头单位 · Lead organs */
      readonly lead: readonly string[]
      /** 参加单位 · Participating organs */
      readonly participants: readonly string[]
      /** 各部门 · Every department · 条款没有指定单位、由各部门承担的任务 */
      readonly everyone: boolean
      /** 完成期限 · Due */
      readonly due: string | null
      /** 进展 · Progress */
      readonly progress: 'not-started' | 'underway' | 'done'
      /** 完成比例 · Percent done · % */
      readonly percent: number
      /** 说明 · Note */
      readonly note: string | null
      /** 逾期 · Overdue */
      readonly overdue: boolean
    }[]
  } | null
  /** 各版 · Editions */
  readonly editions: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 版次 · Edition */
    readonly edition: number
    /** 名称 · Title */
    readonly title: string
    /** 发布日期 · Published on */
    readonly publishedOn: string | null
    /** 状态 · State */
    readonly state: 'drafted' | 'returned' | 'reviewed' | 'approved' | 'signed' | 'published' | 'superseded'
  }[]
}

export type PlanningProgressInput = {
  /** 规划种类 · Kind of plan */
  readonly kind?: 'master' | 'resources'
}

export type PlanningProgressOutput = {
  /** 任务 · Tasks */
  readonly total: number
  /** 已完成 · Done */
  readonly done: number
  /** 进行中 · Under way */
  readonly underway: number
  /** 未开始 · Not started */
  readonly notStarted: number
  /** 逾期 · Overdue */
  readonly overdue: number
  /** 各部分 · Sections */
  readonly sections: readonly {
    /** 部分 · Section */
    readonly section: string
    /** 任务 · Tasks */
    readonly total: number
    /** 已完成 · Done */
    readonly done: number
    /** 逾期 · Overdue */
    readonly overdue: number
  }[]
}

export type PlanningFiledInput = {
  /** 单位 · Organ */
  readonly organ?: string
}

export type PlanningFiledOutput = {
  /** 总体方案 · Schemes */
  readonly schemes: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 单位 · Organ */
    readonly organ: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Level */
    readonly level: 'department' | 'city'
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'returned' | 'examined' | 'filed'
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · To · date */
    readonly toDay: string
    /** 备案日期 · Filed on */
    readonly filedOn: string | null
    /** 备案号 · Filing number */
    readonly filingNumber: string | null
  }[]
}

export type SystemsRegisterSystemInput = {
  /** 名称 · Name */
  readonly name: string
  /** 所在网络 · Network · 一个系统只在一个网络上运行 */
  readonly zone: 'extranet' | 'intranet' | 'internet'
  /** 类别 · Kind */
  readonly kind: 'network-platform' | 'base-database' | 'key-business' | 'department' | 'portal'
  /** 功能 · Functions */
  readonly functions: readonly string[]
  /** 使用对象 · Users */
  readonly users: readonly string[]
  /** 说明 · Description */
  readonly description: string
  /** 涉密等级 · Secrecy · 不填即不涉密；涉密系统只在政务内网运行 */
  readonly secrecy?: 'none' | 'secret' | 'confidential' | 'top-secret'
  /** 投入运行日期 · Runs since · date · 新建系统不填 */
  readonly runsSince?: string
}

export type SystemsRegisterSystemOutput = {
  /** 信息系统 · Information system · uuid */
  readonly id: string
}

export type SystemsChangeSystemInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 名称 · Name */
  readonly name?: string
  /** 所在网络 · Network · 一个系统只在一个网络上运行 */
  readonly zone?: 'extranet' | 'intranet' | 'internet'
  /** 类别 · Kind */
  readonly kind?: 'network-platform' | 'base-database' | 'key-business' | 'department' | 'portal'
  /** 功能 · Functions */
  readonly functions?: readonly string[]
  /** 使用对象 · Users */
  readonly users?: readonly string[]
  /** 说明 · Description */
  readonly description?: string
  /** 涉密等级 · Secrecy · 不填即不涉密；涉密系统只在政务内网运行 */
  readonly secrecy?: 'none' | 'secret' | 'confidential' | 'top-secret'
  /** 投入运行日期 · Runs since · date · 新建系统不填 */
  readonly runsSince?: string
}

export type SystemsChangeSystemOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type SystemsListOnPortalInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
}

export type SystemsListOnPortalOutput = {
  /** 展示日期 · Listed on · date */
  readonly listedAt: string
}

export type SystemsUnlistSystemInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 理由 · Reason */
  readonly reason: string
}

export type SystemsUnlistSystemOutput = { readonly [name: string]: never }

export type SystemsListInUseInput = { readonly [name: string]: never }

export type SystemsListInUseOutput = {
  /** 信息系统 · Systems */
  readonly systems: readonly {
    /** 信息系统 · Information system · uuid */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 主管单位 · Owner */
    readonly ownerOrgan: string
    /** 主管单位名称 · Owner name */
    readonly organName: string
    /** 类别 · Kind */
    readonly kind: 'network-platform' | 'base-database' | 'key-business' | 'department' | 'portal'
    /** 功能 · Functions */
    readonly functions: readonly string[]
    /** 使用对象 · Users */
    readonly users: readonly string[]
    /** 说明 · Description */
    readonly description: string
    /** 展示日期 · Listed on · date */
    readonly listedAt: string
  }[]
}

export type SystemsStandingInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
}

export type SystemsStandingOutput = {
  /** 授予 · Grants */
  readonly grants: readonly {
    /** 授予种类 · Kind of grant */
    readonly grant: 'address-block' | 'domain-name' | 'certificate' | 'exchange-right' | 'portal-listing' | 'sign-on' | 'payment'
    /** 可以授予 · Open */
    readonly isOpen: boolean
    /** 理由 · Grounds */
    readonly grounds: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 类别 · Kind */
      readonly kind: string
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 条款 · Clauses */
      readonly clauses?: readonly string[]
      /** 法条 · Law */
      readonly law?: string
      /** 详情 · Detail */
      readonly detail?: unknown
    }[]
  }[]
}

export type ProjectsDraftProjectInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 项目名称 · Name */
  readonly name: string
  /** 需求 · Need · 说明为谁解决什么问题 */
  readonly need: string
  /** 利用现有资源的说明 · Reuse of what exists · 说明怎样利用现有网络、业务系统和信息资料 */
  readonly reuse: string
  /** 选用进口设备或软件的理由 · Why not domestic */
  readonly domesticReason?: string
  /** 概算明细 · Estimate */
  readonly estimate: readonly {
    /** 类别 · Category */
    readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
    /** 名称 · Name */
    readonly name: string
    /** 金额 · Amount · 元 */
    readonly amount: string
    /** 国产化比例 · Domestic share · ‰ */
    readonly domestic: number
  }[]
  /** 可行性研究估算 · Feasibility estimate · 元 */
  readonly feasibilityEstimate?: string
  /** 概算超过估算的报告 · Report on the overrun */
  readonly overrunReport?: string
  /** 使用的网络 · Networks */
  readonly networks: readonly {
    /** 网络名称 · Network */
    readonly name: string
    /** 网络类别 · Kind */
    readonly kind: 'unified-extranet' | 'unified-intranet' | 'own-vertical' | 'crypto' | 'internet' | 'other'
    /** 建设方式 · Work */
    readonly work: 'use' | 'build' | 'extend'
    /** 纵向网例外批准 · Exception · uuid · 新建、扩建部门纵向网才填 */
    readonly exception?: string
  }[]
  /** 产生的数据项 · Data items produced */
  readonly dataItemsProduced: readonly {
    /** 数据项 · Data item */
    readonly name: string
    /** 标识符 · Code */
    readonly code?: string
    /** 所属表 · Table */
    readonly table?: string
  }[]
  /** 需要的数据项 · Data items needed */
  readonly dataItemsNeeded: readonly {
    /** 数据项 · Data item */
    readonly name: string
    /** 标识符 · Code */
    readonly code?: string
    /** 所属表 · Table */
    readonly table?: string
  }[]
  /** 功能 · Functions */
  readonly functions: readonly string[]
  /** 使用对象 · Users */
  readonly users: readonly string[]
  /** 参与单位 · Participants */
  readonly participants?: readonly string[]
  /** 级次 · Level */
  readonly level: 'province' | 'city'
  /** 用途 · Purpose */
  readonly purpose: 'network-platform' | 'base-database' | 'key-business' | 'other'
  /** 规划任务 · Plan item */
  readonly planItem?: string
}

export type ProjectsDraftProjectOutput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 编号 · Number */
  readonly number: string
  /** 理由 · Grounds */
  readonly grounds: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 类别 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses?: readonly string[]
    /** 法条 · Law */
    readonly law?: string
    /** 字段 · Field */
    readonly field?: string
    /** 详情 · Detail */
    readonly detail?: unknown
  }[]
}

export type ProjectsChangeDraftInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 所见版本 · Version seen */
  readonly version?: number
  /** 项目名称 · Name */
  readonly name?: string
  /** 需求 · Need · 说明为谁解决什么问题 */
  readonly need?: string
  /** 利用现有资源的说明 · Reuse of what exists · 说明怎样利用现有网络、业务系统和信息资料 */
  readonly reuse?: string
  /** 选用进口设备或软件的理由 · Why not domestic */
  readonly domesticReason?: string
  /** 概算明细 · Estimate */
  readonly estimate?: readonly {
    /** 类别 · Category */
    readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
    /** 名称 · Name */
    readonly name: string
    /** 金额 · Amount · 元 */
    readonly amount: string
    /** 国产化比例 · Domestic share · ‰ */
    readonly domestic: number
  }[]
  /** 可行性研究估算 · Feasibility estimate · 元 */
  readonly feasibilityEstimate?: string
  /** 概算超过估算的报告 · Report on the overrun */
  readonly overrunReport?: string
  /** 使用的网络 · Networks */
  readonly networks?: readonly {
    /** 网络名称 · Network */
    readonly name: string
    /** 网络类别 · Kind */
    readonly kind: 'unified-extranet' | 'unified-intranet' | 'own-vertical' | 'crypto' | 'internet' | 'other'
    /** 建设方式 · Work */
    readonly work: 'use' | 'build' | 'extend'
    /** 纵向网例外批准 · Exception · uuid · 新建、扩建部门纵向网才填 */
    readonly exception?: string
  }[]
  /** 产生的数据项 · Data items produced */
  readonly dataItemsProduced?: readonly {
    /** 数据项 · Data item */
    readonly name: string
    /** 标识符 · Code */
    readonly code?: string
    /** 所属表 · Table */
    readonly table?: string
  }[]
  /** 需要的数据项 · Data items needed */
  readonly dataItemsNeeded?: readonly {
    /** 数据项 · Data item */
    readonly name: string
    /** 标识符 · Code */
    readonly code?: string
    /** 所属表 · Table */
    readonly table?: string
  }[]
  /** 功能 · Functions */
  readonly functions?: readonly string[]
  /** 使用对象 · Users */
  readonly users?: readonly string[]
  /** 参与单位 · Participants */
  readonly participants?: readonly string[]
  /** 级次 · Level */
  readonly level?: 'province' | 'city'
  /** 用途 · Purpose */
  readonly purpose?: 'network-platform' | 'base-database' | 'key-business' | 'other'
  /** 规划任务 · Plan item */
  readonly planItem?: string
}

export type ProjectsChangeDraftOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
  /** 理由 · Grounds */
  readonly grounds: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 类别 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses?: readonly string[]
    /** 法条 · Law */
    readonly law?: string
    /** 字段 · Field */
    readonly field?: string
    /** 详情 · Detail */
    readonly detail?: unknown
  }[]
}

export type ProjectsSignProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsSignProjectOutput = { readonly [name: string]: never }

export type ProjectsSubmitProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsSubmitProjectOutput = { readonly [name: string]: never }

export type ProjectsOpenReviewInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 评审专家 · Experts · 五人以上单数，与项目有利害关系的回避 */
  readonly experts: readonly string[]
  /** 共同组织单位 · Organs that organise it */
  readonly organs?: readonly string[]
}

export type ProjectsOpenReviewOutput = {
  /** 轮次 · Round */
  readonly round: number
}

export type ProjectsComputeEvidenceInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsComputeEvidenceOutput = {
  /** 相近建设 · Found */
  readonly found: number
  /** 最高重合度 · Highest overlap · ‰ */
  readonly highest: number
}

export type ProjectsDeclareConflictInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ProjectsDeclareConflictOutput = { readonly [name: string]: never }

export type ProjectsReplaceExpertInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 专家账号 · Expert account */
  readonly from: string
  /** 专家账号 · Expert account */
  readonly to: string
}

export type ProjectsReplaceExpertOutput = { readonly [name: string]: never }

export type ProjectsRecordOpinionInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 结论 · Verdict */
  readonly verdict: 'pass' | 'fail'
  /** 意见 · Opinion */
  readonly opinion: string
}

export type ProjectsRecordOpinionOutput = { readonly [name: string]: never }

export type ProjectsSignJointReviewInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsSignJointReviewOutput = { readonly [name: string]: never }

export type ProjectsConcludeReviewInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 对重复建设的结论 · Finding on duplicate construction */
  readonly finding?: string
}

export type ProjectsConcludeReviewOutput = {
  /** 通过 · Passed */
  readonly passed: boolean
  /** 同意 · Agree */
  readonly agree: number
  /** 不同意 · Disagree */
  readonly disagree: number
}

export type ProjectsApproveProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 文号 · Document number */
  readonly documentNumber?: string
}

export type ProjectsApproveProjectOutput = {
  /** 批准概算 · Approved estimate · 元 */
  readonly approvedEstimate: string
}

export type ProjectsRefuseProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ProjectsRefuseProjectOutput = { readonly [name: string]: never }

export type ProjectsStartConstructionInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsStartConstructionOutput = { readonly [name: string]: never }

export type ProjectsReportProgressInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 完成比例 · Done · ‰ */
  readonly progress: number
  /** 进度说明 · Report */
  readonly report: string
}

export type ProjectsReportProgressOutput = { readonly [name: string]: never }

export type ProjectsReportCompletionInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 完工说明 · Report */
  readonly report: string
}

export type ProjectsReportCompletionOutput = { readonly [name: string]: never }

export type ProjectsChangeEstimateInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 概算明细 · Estimate */
  readonly estimate: readonly {
    /** 类别 · Category */
    readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
    /** 名称 · Name */
    readonly name: string
    /** 金额 · Amount · 元 */
    readonly amount: string
    /** 国产化比例 · Domestic share · ‰ */
    readonly domestic: number
  }[]
  /** 调整依据 · Basis */
  readonly basis: 'central-decision' | 'technical-improvement' | 'business-need'
  /** 理由 · Reason */
  readonly reason: string
}

export type ProjectsChangeEstimateOutput = {
  /** 概算总额 · Total estimate · 元 */
  readonly total: string
  /** 累计调整 · Moved in all · 元 */
  readonly moved: string
}

export type ProjectsReapproveEstimateInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 概算明细 · Estimate */
  readonly estimate: readonly {
    /** 类别 · Category */
    readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
    /** 名称 · Name */
    readonly name: string
    /** 金额 · Amount · 元 */
    readonly amount: string
    /** 国产化比例 · Domestic share · ‰ */
    readonly domestic: number
  }[]
  /** 调整依据 · Basis */
  readonly basis: 'central-decision' | 'technical-improvement' | 'business-need'
  /** 理由 · Reason */
  readonly reason: string
  /** 文号 · Document number */
  readonly documentNumber: string
}

export type ProjectsReapproveEstimateOutput = {
  /** 概算总额 · Total estimate · 元 */
  readonly total: string
  /** 累计调整 · Moved in all · 元 */
  readonly moved: string
}

export type ProjectsAddAcceptanceDocumentInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 材料 · Document */
  readonly document: 'application' | 'construction-report' | 'contract-and-approval' | 'preliminary-acceptance' | 'user-report' | 'software-test' | 'trial-run' | 'supervision' | 'final-accounts' | 'security-assessment' | 'crypto-assessment' | 'resource-catalogue' | 'archives' | 'training-operation'
  /** 标题 · Title */
  readonly title: string
  /** 文号 · Document number */
  readonly documentNumber?: string
  /** 日期 · Day · date */
  readonly day: string
}

export type ProjectsAddAcceptanceDocumentOutput = {
  /** 尚缺 · Missing */
  readonly missing: readonly ('application' | 'construction-report' | 'contract-and-approval' | 'preliminary-acceptance' | 'user-report' | 'software-test' | 'trial-run' | 'supervision' | 'final-accounts' | 'security-assessment' | 'crypto-assessment' | 'resource-catalogue' | 'archives' | 'training-operation')[]
}

export type ProjectsAcceptProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 验收意见 · Opinion */
  readonly opinion?: string
}

export type ProjectsAcceptProjectOutput = {
  /** 日期 · Day · date */
  readonly acceptedOn: string
}

export type ProjectsRevokeAcceptanceInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ProjectsRevokeAcceptanceOutput = { readonly [name: string]: never }

export type ProjectsRestoreAcceptanceInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ProjectsRestoreAcceptanceOutput = { readonly [name: string]: never }

export type ProjectsFileOtherProjectInput = {
  /** 工程名称 · Name */
  readonly name: string
  /** 批准机关 · Approved by */
  readonly approvedBy: string
  /** 文号 · Document number */
  readonly documentNumber: string
  /** 批准日期 · Approved on · date */
  readonly approvedOn: string
  /** 批准投资 · Approved total · 元 */
  readonly total: string
  /** 建设内容 · Summary */
  readonly summary: string
}

export type ProjectsFileOtherProjectOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ProjectsOneInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsOneOutput = {
  /** 项目 · Project */
  readonly project: unknown
  readonly review: {
    /** 轮次 · Round */
    readonly round: number
    /** 开始 · Opened · date */
    readonly openedOn: string
    /** 日期 · Day */
    readonly concludedOn: string | null
    /** 通过 · Passed */
    readonly passed: boolean | null
    /** 日期 · Day */
    readonly evidenceOn: string | null
    /** 结论 · Finding */
    readonly finding: string | null
    /** 共同组织单位 · Organs */
    readonly organs: readonly string[]
    /** 已会签 · Signed */
    readonly signed: readonly string[]
    /** 专家 · Experts */
    readonly experts: readonly {
      /** 专家 · Expert */
      readonly expert: string
      /** 姓名 · Name */
      readonly expertName: string
      /** 单位 · Organ */
      readonly organ: string
      /** 已回避 · Stands aside */
      readonly declared: boolean
      /** 结论 · Verdict */
      readonly verdict: 'pass' | 'fail' | null
      /** 意见 · Opinion */
      readonly opinion: string | null
    }[]
  } | null
  /** 验收材料 · Documents */
  readonly documents: readonly {
    /** 材料 · Document */
    readonly document: 'application' | 'construction-report' | 'contract-and-approval' | 'preliminary-acceptance' | 'user-report' | 'software-test' | 'trial-run' | 'supervision' | 'final-accounts' | 'security-assessment' | 'crypto-assessment' | 'resource-catalogue' | 'archives' | 'training-operation'
    /** 标题 · Title */
    readonly title: string
    /** 文号 · Number */
    readonly documentNumber: string | null
    /** 日期 · Day · date */
    readonly day: string
  }[]
  /** 进度 · Progress */
  readonly progress: readonly {
    /** 完成比例 · Done · ‰ */
    readonly progress: number
    /** 说明 · Report */
    readonly report: string
    /** 日期 · Day · date */
    readonly day: string
  }[]
  /** 概算调整 · Changes */
  readonly estimateChanges: readonly {
    /** 日期 · Day · date */
    readonly day: string
    /** 处理 · Outcome */
    readonly outcome: 'filed' | 're-approved'
    /** 累计调整 · Moved · 元 */
    readonly moved: string
    /** 调整后总额 · Total · 元 */
    readonly total: string
    /** 理由 · Reason */
    readonly reason: string
  }[]
}

export type ProjectsGatesInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsGatesOutput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 状态 · State */
  readonly state: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
  /** 关口 · Gates */
  readonly gates: readonly {
    /** 关口 · Gate */
    readonly gate: 'signature' | 'submission' | 'review' | 'approval' | 'tender' | 'payment' | 'construction' | 'completion' | 'acceptance' | 'use'
    /** 名称 · Title */
    readonly title: string
    /** 英文 · English */
    readonly titleEn: string
    /** 状态 · State */
    readonly state: 'done' | 'open' | 'locked'
    /** 日期 · Day · date */
    readonly day?: string
    /** 理由 · Grounds */
    readonly grounds: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 类别 · Kind */
      readonly kind: string
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 条款 · Clauses */
      readonly clauses?: readonly string[]
      /** 法条 · Law */
      readonly law?: string
      /** 字段 · Field */
      readonly field?: string
      /** 详情 · Detail */
      readonly detail?: unknown
    }[]
  }[]
}

export type ProjectsPipelineInput = {
  /** 页 · Page */
  readonly page?: number
  /** 每页 · Size */
  readonly size?: number
  /** 状态 · State */
  readonly state?: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
  /** 建设单位 · Builder */
  readonly organ?: string
  /** 查找 · Search */
  readonly q?: string
}

export type ProjectsPipelineOutput = {
  /** 总数 · Total */
  readonly total: number
  /** 项目 · Projects */
  readonly rows: readonly {
    /** 项目 · Project · uuid */
    readonly id: string
    /** 项目名称 · Name */
    readonly name: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 建设单位名称 · Builder */
    readonly organName: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
    /** 概算 · Estimate · 元 */
    readonly estimate: string
    /** 批准概算 · Approved estimate */
    readonly approvedEstimate: string | null
    /** 所在关口 · Gate */
    readonly gate: 'signature' | 'submission' | 'review' | 'approval' | 'tender' | 'payment' | 'construction' | 'completion' | 'acceptance' | 'use'
    /** 未开 · Locked */
    readonly isLocked: boolean
    /** 理由 · Grounds */
    readonly grounds: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 类别 · Kind */
      readonly kind: string
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 条款 · Clauses */
      readonly clauses?: readonly string[]
      /** 法条 · Law */
      readonly law?: string
      /** 字段 · Field */
      readonly field?: string
      /** 详情 · Detail */
      readonly detail?: unknown
    }[]
    /** 尚缺材料 · Missing documents */
    readonly missingDocuments: readonly ('application' | 'construction-report' | 'contract-and-approval' | 'preliminary-acceptance' | 'user-report' | 'software-test' | 'trial-run' | 'supervision' | 'final-accounts' | 'security-assessment' | 'crypto-assessment' | 'resource-catalogue' | 'archives' | 'training-operation')[]
    /** 最近办理 · Moved on · date */
    readonly movedOn: string
  }[]
}

export type ProjectsOfSystemInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
}

export type ProjectsOfSystemOutput = {
  /** 项目 · Projects */
  readonly projects: readonly {
    /** 项目 · Project · uuid */
    readonly id: string
    /** 项目名称 · Name */
    readonly name: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
    /** 概算 · Estimate · 元 */
    readonly total: string
    /** 日期 · Day */
    readonly approvedOn: string | null
    /** 日期 · Day */
    readonly acceptedOn: string | null
  }[]
}

export type ProjectsDuplicatesInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type ProjectsDuplicatesOutput = {
  /** 相近建设 · What resembles it */
  readonly evidence: readonly {
    /** 类别 · Kind */
    readonly otherKind: 'system' | 'project'
    /** 编号 · Id · uuid */
    readonly other: string
    /** 名称 · Name */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
    /** 重合度 · Overlap · ‰ */
    readonly score: number
    /** 逐项对照 · Side by side */
    readonly fields: readonly {
      /** 内容 · Field */
      readonly field: 'data-items' | 'data-needed' | 'functions' | 'users'
      /** 本项目 · Ours */
      readonly ours: readonly string[]
      /** 对方 · Theirs */
      readonly theirs: readonly string[]
      /** 重合 · Shared */
      readonly shared: readonly string[]
    }[]
  }[]
  /** 日期 · Day */
  readonly computedOn: string | null
}

export type ProjectsReviewsForMeInput = { readonly [name: string]: never }

export type ProjectsReviewsForMeOutput = {
  /** 评审 · Reviews */
  readonly reviews: readonly {
    /** 项目 · Project · uuid */
    readonly project: string
    /** 项目名称 · Name */
    readonly name: string
    /** 建设单位名称 · Builder */
    readonly organName: string
    /** 需求 · Need */
    readonly need: string
    /** 利用说明 · Reuse */
    readonly reuse: string
    /** 概算明细 · Estimate */
    readonly estimate: readonly {
      /** 类别 · Category */
      readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
      /** 名称 · Name */
      readonly name: string
      /** 金额 · Amount · 元 */
      readonly amount: string
      /** 国产化比例 · Domestic share · ‰ */
      readonly domestic: number
    }[]
    /** 进行中 · Open */
    readonly isOpen: boolean
    /** 我的结论 · My verdict */
    readonly verdict: 'pass' | 'fail' | null
    /** 我的意见 · My opinion */
    readonly opinion: string | null
    /** 日期 · Day */
    readonly evidenceOn: string | null
    /** 相近建设 · What resembles it */
    readonly evidence: readonly {
      /** 类别 · Kind */
      readonly otherKind: 'system' | 'project'
      /** 编号 · Id · uuid */
      readonly other: string
      /** 名称 · Name */
      readonly name: string
      /** 单位 · Organ */
      readonly organ: string
      /** 单位名称 · Organ name */
      readonly organName: string
      /** 重合度 · Overlap · ‰ */
      readonly score: number
      /** 逐项对照 · Side by side */
      readonly fields: readonly {
        /** 内容 · Field */
        readonly field: 'data-items' | 'data-needed' | 'functions' | 'users'
        /** 本项目 · Ours */
        readonly ours: readonly string[]
        /** 对方 · Theirs */
        readonly theirs: readonly string[]
        /** 重合 · Shared */
        readonly shared: readonly string[]
      }[]
    }[]
  }[]
}

export type ProjectsExpertsInput = { readonly [name: string]: never }

export type ProjectsExpertsOutput = {
  /** 专家 · Experts */
  readonly experts: readonly {
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
  }[]
}

export type ProjectsMadePublicInput = {
  /** 项目 · Project · uuid */
  readonly project?: string
}

export type ProjectsMadePublicOutput = {
  /** 项目 · Projects */
  readonly projects: readonly {
    /** 项目 · Project · uuid */
    readonly id: string
    /** 项目名称 · Name */
    readonly name: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 建设单位名称 · Builder */
    readonly organName: string
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
    /** 状态 · State */
    readonly stateTitle: string
    /** 批准概算 · Approved estimate · 元 */
    readonly approvedEstimate: string
    /** 用途 · Purpose */
    readonly purpose: 'network-platform' | 'base-database' | 'key-business' | 'other'
    /** 级次 · Level */
    readonly level: 'province' | 'city'
    /** 立项日期 · Approved on · date */
    readonly approvedOn: string
    /** 日期 · Day */
    readonly acceptedOn: string | null
  }[]
}

export type ProjectsFiguresInput = { readonly [name: string]: never }

export type ProjectsFiguresOutput = {
  /** 统计日期 · As of · date */
  readonly asOf: string
  /** 分用途 · By purpose */
  readonly figures: readonly {
    /** 用途 · Purpose */
    readonly purpose: 'network-platform' | 'base-database' | 'key-business' | 'other'
    /** 已申报 · Submitted */
    readonly submitted: number
    /** 已立项 · Approved */
    readonly approved: number
    /** 已验收（不含撤销） · Accepted, not revoked */
    readonly accepted: number
    /** 批准概算合计 · Approved estimates in all · 元 */
    readonly approvedEstimate: string
  }[]
}

export type StandardsRegisterStandardInput = {
  /** 标准号 · Standard · 如 GB/T 22239-2019 */
  readonly code: string
  /** 名称 · Title */
  readonly title: string
  /** 类别 · Kind */
  readonly kind: 'national' | 'industry' | 'provincial'
  /** 必测 · Required · 每个系统验收前都要检测 */
  readonly required: boolean
  /** 试行 · On trial */
  readonly onTrial: boolean
  /** 起始日期 · From · date */
  readonly fromDay: string
  /** 来源 · Source */
  readonly source: string
  /** 终止日期 · To · date */
  readonly toDay?: string
}

export type StandardsRegisterStandardOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type StandardsEndStandardInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 终止日期 · To · date */
  readonly toDay: string
}

export type StandardsEndStandardOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type StandardsIssueVerdictInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 结论 · Verdict */
  readonly verdict: 'conformant' | 'not-conformant'
  /** 检测项目 · Checks */
  readonly checks: readonly {
    /** 标准号 · Standard · 如 GB/T 22239-2019 */
    readonly standard: string
    /** 检测项目 · Requirement */
    readonly requirement: string
    /** 通过 · Passed */
    readonly passed: boolean
    /** 检测依据 · Evidence · 检测记录、报告编号或观察到的结果 */
    readonly evidence: string
  }[]
  /** 有效至 · In force until · date */
  readonly untilDay: string
  /** 说明 · Remark */
  readonly remark?: string
}

export type StandardsIssueVerdictOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 有效至 · In force until · date */
  readonly untilDay: string
}

export type StandardsWithdrawVerdictInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 理由 · Reason */
  readonly reason: string
}

export type StandardsWithdrawVerdictOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type StandardsStartTrialInput = {
  /** 编号 · Id · uuid */
  readonly standard: string
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 起始日期 · From · date */
  readonly fromDay: string
  /** 终止日期 · To · date */
  readonly toDay: string
}

export type StandardsStartTrialOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type StandardsConcludeTrialInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 结果 · Outcome */
  readonly outcome: 'adopt' | 'revise' | 'drop'
  /** 说明 · Remark */
  readonly finding: string
}

export type StandardsConcludeTrialOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type StandardsListInput = {
  /** 日期 · Day · date */
  readonly day?: string
}

export type StandardsListOutput = {
  /** 标准 · Standards */
  readonly standards: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标准号 · Standard · 如 GB/T 22239-2019 */
    readonly code: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Kind */
    readonly kind: 'national' | 'industry' | 'provincial'
    /** 必测 · Required · 每个系统验收前都要检测 */
    readonly required: boolean
    /** 试行 · On trial */
    readonly onTrial: boolean
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 来源 · Source */
    readonly source: string
    /** 终止日期 · To */
    readonly toDay: string | null
  }[]
}

export type StandardsVerdictOfInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
}

export type StandardsVerdictOfOutput = {
  /** 符合且有效 · Conformant and in force */
  readonly inForce: boolean
  readonly latest: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 结论 · Verdict */
    readonly verdict: 'conformant' | 'not-conformant'
    /** 检测项目 · Checks */
    readonly checks: readonly {
      /** 标准号 · Standard · 如 GB/T 22239-2019 */
      readonly standard: string
      /** 检测项目 · Requirement */
      readonly requirement: string
      /** 通过 · Passed */
      readonly passed: boolean
      /** 检测依据 · Evidence · 检测记录、报告编号或观察到的结果 */
      readonly evidence: string
    }[]
    /** 检测单位 · Tester */
    readonly tester: string
    /** 签署人 · Signed by */
    readonly signedBy: string
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 有效至 · In force until · date */
    readonly untilDay: string
    /** 说明 · Remark */
    readonly remark: string | null
  } | null
}

export type TendersRegisterSupplierInput = {
  /** 名称 · Name */
  readonly name: string
  /** 所属集团 · Group */
  readonly group?: string
  /** 演示用的虚构单位 · Simulated */
  readonly simulated: boolean
  /** 资质证书 · Certificates */
  readonly certificates: readonly {
    /** 种类 · Kind */
    readonly kind: 'integration' | 'supervision'
    /** 等级 · Grade */
    readonly grade: string
    /** 证书号 · Number */
    readonly number: string
    /** 认可机关 · Recognised by */
    readonly issuer: 'ministry' | 'province' | 'other'
    /** 生效日期 · From · date */
    readonly from: string
    /** 失效日期 · To · date */
    readonly to: string
  }[]
}

export type TendersRegisterSupplierOutput = {
  /** 供应商 · Supplier · uuid */
  readonly id: string
}

export type TendersOpenTenderInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 招标名称 · Title */
  readonly title: string
  /** 类别 · Category */
  readonly category: 'works' | 'goods' | 'services' | 'supervision'
  /** 招标方式 · Method */
  readonly method: 'public' | 'invited'
  /** 采用邀请招标的理由 · Why invited */
  readonly methodReason?: string
  /** 邀请单位 · Invited */
  readonly invited?: readonly string[]
  /** 招标范围 · Scope */
  readonly scope: string
  /** 最高限价 · Ceiling · 元 · 不超过批准概算的余额 */
  readonly ceiling: string
  /** 投标保证金 · Bid bond · 元 */
  readonly bidBond?: string
  /** 发出日期 · Released on · date */
  readonly releaseDay: string
  /** 投标截止日期 · Deadline · date · 发出之日起不少于二十天 */
  readonly deadlineDay: string
  /** 要求资质等级证书 · Demands a qualification · 2004年至2014年要求；取消后不得要求 */
  readonly demandsQualification?: boolean
  /** 招标 · Tender · uuid */
  readonly retenderOf?: string
}

export type TendersOpenTenderOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 办件编号 · Case number */
  readonly number: string
}

export type TendersClarifyTenderInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 澄清内容 · Clarification */
  readonly words: string
}

export type TendersClarifyTenderOutput = {
  /** 投标截止日期 · Deadline · date · 发出之日起不少于二十天 */
  readonly deadlineDay: string
  /** 截止日顺延 · Deadline moved */
  readonly extended: boolean
}

export type TendersRecordBidInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 供应商 · Supplier · uuid */
  readonly supplier: string
  /** 报价 · Price · 元 */
  readonly price: string
}

export type TendersRecordBidOutput = {
  /** 投标 · Bid · uuid */
  readonly id: string
}

export type TendersOpenBidsInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
}

export type TendersOpenBidsOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 投标数 · Bids */
  readonly bids: number
}

export type TendersNameEvaluatorsInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 评委 · Members */
  readonly members: readonly {
    /** 姓名 · Name */
    readonly name: string
    /** 身份 · Kind */
    readonly kind: 'expert' | 'buyer'
    /** 工作单位 · Employer */
    readonly employer: string
    /** 从业年数 · Years of practice */
    readonly years: number
    /** 高级职称 · Senior title */
    readonly senior: boolean
  }[]
}

export type TendersNameEvaluatorsOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type TendersRecordEvaluationInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 评审 · Judged */
  readonly judged: readonly {
    /** 投标 · Bid · uuid */
    readonly bid: string
    /** 得分（千分制） · Score of 1000 */
    readonly score: number
    /** 否决理由 · Why rejected */
    readonly rejected?: string
  }[]
}

export type TendersRecordEvaluationOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 中标候选人 · Candidates */
  readonly candidates: readonly string[]
}

export type TendersAnnounceCandidatesInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
}

export type TendersAnnounceCandidatesOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 公示截止 · Shown until · date */
  readonly shownUntil: string
}

export type TendersAwardTenderInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 投标 · Bid · uuid */
  readonly bid?: string
}

export type TendersAwardTenderOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
  /** 投标 · Bid · uuid */
  readonly bid: string
  /** 签约期限 · Sign by · date */
  readonly signBy: string
}

export type TendersRecordAbandonmentInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 理由 · Reason */
  readonly reason: string
}

export type TendersRecordAbandonmentOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type TendersSignContractInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 合同金额 · Sum · 元 */
  readonly sum: string
  /** 履约保证金 · Performance bond · 元 */
  readonly performanceBond?: string
}

export type TendersSignContractOutput = {
  /** 编号 · Id · uuid */
  readonly contract: string
  /** 状态 · State */
  readonly state: string
}

export type TendersContractDirectlyInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 类别 · Category */
  readonly category: 'works' | 'goods' | 'services' | 'supervision'
  /** 供应商 · Supplier · uuid */
  readonly supplier: string
  /** 合同金额 · Sum · 元 */
  readonly sum: string
  /** 履约保证金 · Performance bond · 元 */
  readonly performanceBond?: string
  /** 理由 · Reason */
  readonly reason: string
}

export type TendersContractDirectlyOutput = {
  /** 编号 · Id · uuid */
  readonly contract: string
}

export type TendersReportTenderInput = {
  /** 招标 · Tender · uuid */
  readonly tender: string
  /** 报告 · Report */
  readonly report: string
}

export type TendersReportTenderOutput = {
  /** 招标 · Tender · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: string
}

export type TendersQualificationInput = {
  /** 日期 · Day · date */
  readonly day?: string
}

export type TendersQualificationOutput = {
  /** 日期 · Day · date */
  readonly day: string
  /** 要求 · Required */
  readonly required: boolean
  /** 条款 · Clause */
  readonly clause: string
  /** 依据 · Law */
  readonly law: string
  /** 说明 · Words */
  readonly words: string
}

export type TendersOfProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type TendersOfProjectOutput = {
  /** 招标 · Tenders */
  readonly tenders: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 招标名称 · Title */
    readonly title: string
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 招标方式 · Method */
    readonly method: 'public' | 'invited'
    /** 状态 · State */
    readonly state: 'open' | 'opened' | 'evaluating' | 'evaluated' | 'announced' | 'awarded' | 'reported' | 'contracted' | 'done' | 'failed'
    /** 金额 · Sum · 元 */
    readonly ceiling: string
    /** 发出 · Release · date */
    readonly releaseDay: string
    /** 截止 · Deadline · date */
    readonly deadlineDay: string
    /** 日期 · Day */
    readonly openedOn: string | null
    /** 日期 · Day */
    readonly reportOn: string | null
    /** 日期 · Day */
    readonly announcedOn: string | null
    /** 日期 · Day */
    readonly shownUntil: string | null
    /** 日期 · Day */
    readonly awardedOn: string | null
    /** 日期 · Day */
    readonly reportedOn: string | null
    /** 编号 · Id */
    readonly award: string | null
    /** 编号 · Id */
    readonly retenderOf: string | null
    /** 投标 · Bids */
    readonly bids: readonly {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 编号 · Id · uuid */
      readonly supplier: string
      /** 名称 · Name */
      readonly supplierName: string
      /** 金额 · Sum */
      readonly price: string | null
      /** 得分 · Score */
      readonly score: number | null
      /** 名次 · Rank */
      readonly rank: number | null
      /** 否决理由 · Why rejected */
      readonly rejected: string | null
      /** 放弃理由 · Why given up */
      readonly abandoned: string | null
    }[]
    /** 评委 · Evaluators */
    readonly evaluators: readonly {
      /** 名称 · Name */
      readonly name: string
      /** 名称 · Name */
      readonly employer: string
    }[]
    /** 澄清 · Clarifications */
    readonly clarifications: readonly {
      /** 日期 · Day · date */
      readonly day: string
      /** 内容 · Words */
      readonly words: string
      /** 截止 · Deadline · date */
      readonly deadlineAfter: string
    }[]
  }[]
  /** 合同 · Contracts */
  readonly contracts: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Buyer */
    readonly organ: string
    /** 编号 · Id */
    readonly tender: string | null
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 编号 · Id · uuid */
    readonly supplier: string
    /** 名称 · Name */
    readonly supplierName: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 签订日期 · Signed on · date */
    readonly signedOn: string
  }[]
  /** 已签合同 · Contracted · 元 */
  readonly contracted: string
}

export type TendersMadePublicInput = {
  /** 项目 · Project · uuid */
  readonly project?: string
}

export type TendersMadePublicOutput = {
  /** 招标 · Tenders */
  readonly tenders: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Buyer */
    readonly organ: string
    /** 招标名称 · Title */
    readonly title: string
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 招标方式 · Method */
    readonly method: 'public' | 'invited'
    /** 范围 · Scope */
    readonly scope: string
    /** 状态 · State */
    readonly state: 'open' | 'opened' | 'evaluating' | 'evaluated' | 'announced' | 'awarded' | 'reported' | 'contracted' | 'done' | 'failed'
    /** 金额 · Sum · 元 */
    readonly ceiling: string
    /** 发出 · Release · date */
    readonly releaseDay: string
    /** 截止 · Deadline · date */
    readonly deadlineDay: string
    /** 投标数 · Bids */
    readonly bidCount: number | null
    /** 中标候选人 · Candidates */
    readonly candidates: readonly {
      /** 名次 · Rank */
      readonly rank: number
      /** 编号 · Id · uuid */
      readonly supplier: string
      /** 名称 · Name */
      readonly name: string
      /** 金额 · Sum · 元 */
      readonly price: string
    }[]
    /** 日期 · Day */
    readonly shownUntil: string | null
    readonly award: {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 编号 · Id · uuid */
      readonly supplier: string
      /** 名称 · Name */
      readonly name: string
      /** 金额 · Sum · 元 */
      readonly price: string
      /** 定标日期 · Awarded on · date */
      readonly day: string
    } | null
    readonly contract: {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 金额 · Sum · 元 */
      readonly sum: string
      /** 签订日期 · Signed on · date */
      readonly day: string
    } | null
  }[]
  /** 未招标合同 · Contracts without a tender */
  readonly directContracts: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Buyer */
    readonly organ: string
    /** 编号 · Id */
    readonly tender: string | null
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 编号 · Id · uuid */
    readonly supplier: string
    /** 名称 · Name */
    readonly supplierName: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 签订日期 · Signed on · date */
    readonly signedOn: string
  }[]
}

export type FundsOpenAccountInput = {
  /** 名称 · Title */
  readonly title: string
  /** 类别 · Kind */
  readonly kind: 'special' | 'ordinary'
  /** 级次 · Level */
  readonly level: 'province' | 'city'
  /** 行政区划代码 · Division */
  readonly division: string
}

export type FundsOpenAccountOutput = {
  /** 资金 · Fund · uuid */
  readonly id: string
}

export type FundsRecordIncomeInput = {
  /** 资金 · Fund · uuid */
  readonly account: string
  /** 来源 · Source */
  readonly source: 'fiscal' | 'bank' | 'social'
  /** 拨入单位 · From */
  readonly giver: string
  /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
  readonly document: string
  /** 金额 · Sum · 元 */
  readonly sum: string
}

export type FundsRecordIncomeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 余额 · Left · 元 */
  readonly left: string
}

export type FundsAllocateFundsInput = {
  /** 资金 · Fund · uuid */
  readonly account: string
  /** 项目 · Project · uuid */
  readonly project: string
  /** 金额 · Sum · 元 */
  readonly sum: string
  /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
  readonly document: string
}

export type FundsAllocateFundsOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 资金余额 · Left in the fund · 元 */
  readonly left: string
  /** 项目累计安排 · Allocated to the project · 元 */
  readonly allocated: string
}

export type FundsPayProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
  /** 用途 · For */
  readonly kind: 'construction' | 'operation'
  /** 合同 · Contract · uuid */
  readonly contract?: string
  /** 收款单位 · Payee */
  readonly payee?: string
  /** 金额 · Sum · 元 */
  readonly sum: string
  /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
  readonly document: string
}

export type FundsPayProjectOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 累计付款 · Paid in all · 元 */
  readonly paid: string
  /** 还可支付 · Can still be paid · 元 */
  readonly left: string
}

export type FundsReturnSurplusInput = {
  /** 资金安排 · Allocation · uuid */
  readonly allocation: string
  /** 金额 · Sum · 元 */
  readonly sum: string
}

export type FundsReturnSurplusOutput = {
  /** 已上缴 · Returned · 元 */
  readonly returned: string
  /** 资金余额 · Left in the fund · 元 */
  readonly left: string
}

export type FundsOfProjectInput = {
  /** 项目 · Project · uuid */
  readonly project: string
}

export type FundsOfProjectOutput = {
  /** 批准概算 · Approved estimate */
  readonly estimate: string | null
  /** 已安排 · Allocated · 元 */
  readonly allocated: string
  /** 已付 · Paid · 元 */
  readonly paid: string
  /** 已付运行维护 · Paid for operation · 元 */
  readonly operationPaid: string
  /** 还可支付 · Can still be paid · 元 */
  readonly left: string
  /** 资金安排 · Allocations */
  readonly allocations: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 资金 · Fund · uuid */
    readonly account: string
    /** 名称 · Title */
    readonly accountTitle: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 已上缴 · Returned · 元 */
    readonly returned: string
    /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
    readonly document: string
    /** 日期 · Day · date */
    readonly day: string
  }[]
  /** 付款 · Payments */
  readonly payments: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 用途 · For */
    readonly kind: 'construction' | 'operation'
    /** 编号 · Id */
    readonly contract: string | null
    /** 收款单位 · Payee */
    readonly payee: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
    readonly document: string
    /** 日期 · Day · date */
    readonly day: string
  }[]
  /** 合同 · Contracts */
  readonly contracts: readonly {
    /** 编号 · Id · uuid */
    readonly contract: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 已付 · Paid · 元 */
    readonly paid: string
  }[]
}

export type FundsAccountsInput = {
  /** 级次 · Level */
  readonly level?: 'province' | 'city'
}

export type FundsAccountsOutput = {
  /** 资金 · Funds */
  readonly accounts: readonly {
    /** 资金 · Fund · uuid */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Kind */
    readonly kind: 'special' | 'ordinary'
    /** 级次 · Level */
    readonly level: 'province' | 'city'
    /** 行政区划代码 · Division */
    readonly division: string
    /** 收入 · Received · 元 */
    readonly received: string
    /** 已安排 · Allocated · 元 */
    readonly allocated: string
    /** 余额 · Left · 元 */
    readonly left: string
    readonly bySource: {
      /** 财政预算 · Budget · 元 */
      readonly fiscal: string
      /** 银行贷款 · Bank · 元 */
      readonly bank: string
      /** 社会投资 · Private · 元 */
      readonly social: string
    }
  }[]
}

export type RegistryRecordVrfInput = {
  /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
  readonly name: string
  /** 路由标识 · Route distinguisher · RFC 4364 格式，如 4200430000:1 */
  readonly distinguisher: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 单位 · Organ */
  readonly organ: string
  /** 主路由域 · Main · 每个网络一个；系统的地址段从主路由域分配 */
  readonly main?: boolean
  /** 说明 · Note */
  readonly note?: string
  /** 审核情况（政务内网必填） · Review (for the intranet) */
  readonly review?: {
    /** 审核文号 · Document */
    readonly document: string
    /** 审核日期 · Reviewed on · date */
    readonly on: string
    /** 审核单位 · Reviewed by */
    readonly organs: readonly string[]
  }
}

export type RegistryRecordVrfOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryRecordPrefixesInput = {
  /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
  readonly vrf: string
  /** 规划段 · Prefixes · IPv6 在前；上级段和下级段可以同时登记 */
  readonly prefixes: readonly {
    /** 地址段 · Prefix · 如 fd43:2:1000::/36 */
    readonly prefix: string
    /** 性质 · Role */
    readonly role: 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 单位 · Organ */
    readonly organ: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 信息系统 · Information system · uuid */
    readonly system?: string
    /** 启用日期 · From · date */
    readonly fromDay?: string
    /** 终止日期 · Until · date */
    readonly untilDay?: string
  }[]
  /** 审核情况（政务内网必填） · Review (for the intranet) */
  readonly review?: {
    /** 审核文号 · Document */
    readonly document: string
    /** 审核日期 · Reviewed on · date */
    readonly on: string
    /** 审核单位 · Reviewed by */
    readonly organs: readonly string[]
  }
}

export type RegistryRecordPrefixesOutput = {
  /** 规划段 · Prefixes */
  readonly prefixes: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 地址段 · Block */
    readonly prefix: string
  }[]
}

export type RegistryWithdrawPrefixInput = {
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryWithdrawPrefixOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryDelegatePrefixInput = {
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix: string
  /** 单位 · Organ */
  readonly organ: string
  /** 行政区划代码 · Division code */
  readonly division?: string
  /** 用途 · Purpose */
  readonly purpose?: string
}

export type RegistryDelegatePrefixOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryAllocateBlockInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 地址族 · Family */
  readonly family?: 'ipv6' | 'ipv4'
  /** 前缀长度 · Prefix length · IPv6 填 48–64（不填为 64），IPv4 填 20–30 */
  readonly length?: number
  /** 用途 · Purpose */
  readonly purpose?: 'service' | 'backbone'
  /** 行政区划代码 · Division code */
  readonly division?: string
  /** 从此规划段分配 · From this prefix · uuid */
  readonly prefix?: string
}

export type RegistryAllocateBlockOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 地址段 · Block */
  readonly block: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 地址族 · Family */
  readonly family: 'ipv6' | 'ipv4'
}

export type RegistryReleaseBlockInput = {
  /** 地址段 · Block · uuid */
  readonly block: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryReleaseBlockOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryAllocateAddressesInput = {
  /** 地址段 · Block · uuid */
  readonly block?: string
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix?: string
  /** 数量 · Count · 不填为 1 */
  readonly count?: number
  /** 信息系统 · Information system · uuid */
  readonly system?: string
  /** 设备 · Device */
  readonly device?: string
  /** 接口 · Interface */
  readonly interface?: string
  /** 域名 · Name */
  readonly dnsName?: string
}

export type RegistryAllocateAddressesOutput = {
  /** 地址 · Addresses */
  readonly addresses: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 地址 · Address */
    readonly address: string
  }[]
}

export type RegistryRecordAddressInput = {
  /** 地址 · Address */
  readonly address: string
  /** 地址段 · Block · uuid */
  readonly block?: string
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix?: string
  /** 信息系统 · Information system · uuid */
  readonly system?: string
  /** 设备 · Device */
  readonly device?: string
  /** 接口 · Interface */
  readonly interface?: string
  /** 域名 · Name */
  readonly dnsName?: string
}

export type RegistryRecordAddressOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 地址 · Address */
  readonly address: string
}

export type RegistryReleaseAddressInput = {
  /** 地址 · Address · uuid */
  readonly address: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryReleaseAddressOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryRegisterDomainInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly name: string
  /** 地址 · Address */
  readonly address?: string
}

export type RegistryRegisterDomainOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly name: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
}

export type RegistryWithdrawDomainInput = {
  /** 域名 · Domain · uuid */
  readonly domain: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryWithdrawDomainOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryAddRecordInput = {
  /** 域名 · Domain · uuid */
  readonly domain: string
  /** 主机名 · Host · 域名之下的部分，如 mail 或 _sip._tcp；不填即域名本身 */
  readonly host?: string
  /** 类型 · Type */
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'SRV' | 'NS' | 'CAA' | 'PTR'
  /** 内容 · Value · 地址记录填地址，别名填完整域名，邮件填“优先级 服务器”，如 10 mail.hn.gov.cn */
  readonly value: string
  /** 生存时间 · Lifetime · 秒 · 不填即 60 秒；系统停用后，别处最多再保留这么久 */
  readonly ttl?: number
}

export type RegistryAddRecordOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly name: string
  /** 类型 · Type */
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'SRV' | 'NS' | 'CAA' | 'PTR'
  /** 内容 · Value · 地址记录填地址，别名填完整域名，邮件填“优先级 服务器”，如 10 mail.hn.gov.cn */
  readonly value: string
}

export type RegistryRemoveRecordInput = {
  /** 解析记录 · Record · uuid */
  readonly record: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryRemoveRecordOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryGrantExceptionInput = {
  /** 单位 · Organ */
  readonly organ: string
  /** 纵向网名称 · Vertical network */
  readonly network: string
  /** 批准文号 · Document · 领导小组批准文件的文号 */
  readonly document: string
  /** 理由 · Reason */
  readonly reason: string
  /** 有效期至 · Until · date · 到期即失效，需要的另行报批 */
  readonly untilDay: string
}

export type RegistryGrantExceptionOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryRegisterLinkInput = {
  /** 起点网络 · From */
  readonly from: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 终点网络 · To */
  readonly to: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 连接方式 · Kind */
  readonly kind: 'physical' | 'logical' | 'ferry'
  /** 单位 · Organ */
  readonly organ: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 边界设备 · Boundary · 网闸、防火墙等边界的名称 */
  readonly boundary?: string
  /** 纵向网 · Vertical network */
  readonly vertical?: 'none' | 'new' | 'extension'
  /** 例外批准 · Exception · uuid */
  readonly exception?: string
}

export type RegistryRegisterLinkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryRemoveLinkInput = {
  /** 连接 · Link · uuid */
  readonly link: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryRemoveLinkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryRegisterVerticalNetworkInput = {
  /** 纵向网名称 · Vertical network */
  readonly name: string
  /** 单位 · Organ */
  readonly organ: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 覆盖范围 · Reach */
  readonly reach: 'province' | 'prefecture' | 'county'
  /** 接入点数 · Sites */
  readonly sites: number
  /** 干线带宽 · Bandwidth of the trunk · Mbit/s */
  readonly bandwidth: number
  /** 建成日期 · Built on · date · 登记的是现有网络，不是新建 */
  readonly builtOn: string
  /** 例外批准 · Exception · uuid */
  readonly exception?: string
}

export type RegistryRegisterVerticalNetworkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryChangeVerticalNetworkInput = {
  /** 纵向网 · Vertical network · uuid */
  readonly vertical: string
  /** 接入点数 · Sites */
  readonly sites?: number
  /** 干线带宽 · Bandwidth of the trunk · Mbit/s */
  readonly bandwidth?: number
  /** 理由 · Reason */
  readonly reason: string
  /** 例外批准 · Exception · uuid */
  readonly exception?: string
}

export type RegistryChangeVerticalNetworkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistrySuspendVerticalNetworkInput = {
  /** 纵向网 · Vertical network · uuid */
  readonly vertical: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistrySuspendVerticalNetworkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryMigrateVerticalNetworkInput = {
  /** 纵向网 · Vertical network · uuid */
  readonly vertical: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryMigrateVerticalNetworkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryCloseVerticalNetworkInput = {
  /** 纵向网 · Vertical network · uuid */
  readonly vertical: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryCloseVerticalNetworkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type RegistryApplyForBlockInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 前缀长度 · Prefix length · IPv6 填 48–64，IPv4 填 20–30 */
  readonly length: number
  /** 地址族 · Family */
  readonly family?: 'ipv6' | 'ipv4'
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryApplyForBlockOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
}

export type RegistryApplyForNameInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly name: string
  /** 地址 · Address */
  readonly address?: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryApplyForNameOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
}

export type RegistryGrantApplicationInput = {
  /** 申请 · Application · uuid */
  readonly application: string
}

export type RegistryGrantApplicationOutput = {
  /** 分配结果 · Granted */
  readonly granted: string
}

export type RegistryDeclineApplicationInput = {
  /** 申请 · Application · uuid */
  readonly application: string
  /** 理由 · Reason */
  readonly reason: string
}

export type RegistryDeclineApplicationOutput = { readonly [name: string]: never }

export type RegistryPlanTreeInput = {
  /** 网络 · Network */
  readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 规划段 · Prefix of the plan · uuid */
  readonly parent?: string
  /** 页 · Page */
  readonly page?: number
}

export type RegistryPlanTreeOutput = {
  /** 总数 · Total */
  readonly total: number
  /** 节点 · Nodes */
  readonly nodes: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 类别 · Kind */
    readonly kind: 'prefix' | 'block'
    /** 地址段 · Block */
    readonly prefix: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 性质 · Role */
    readonly role: 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved' | null
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 单位 · Organ */
    readonly organ: string
    /** 信息系统 · Information system */
    readonly system: string | null
    /** 用途 · Purpose */
    readonly purpose: string
    /** 下级数 · Children */
    readonly children: number
    /** 地址总数 · Addresses */
    readonly size: string
    /** 空闲地址 · Free addresses */
    readonly free: string
    /** 已划出（千分） · Given onward, per mille */
    readonly permille: number
    /** 最大空闲段 · Largest free part */
    readonly largest: string | null
  }[]
}

export type RegistryFreeSpaceInput = {
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 行政区划代码 · Division code */
  readonly division?: string
  /** 地址族 · Family */
  readonly family?: 'ipv6' | 'ipv4'
}

export type RegistryFreeSpaceOutput = {
  /** 规划段 · Prefixes */
  readonly prefixes: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 地址段 · Block */
    readonly prefix: string
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 性质 · Role */
    readonly role: 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 单位 · Organ */
    readonly organ: string
    /** 地址总数 · Addresses */
    readonly size: string
    /** 空闲地址 · Free addresses */
    readonly free: string
    /** 已划出（千分） · Given onward, per mille */
    readonly permille: number
    /** 最大空闲段 · Largest free part */
    readonly largest: string | null
    /** 最大的空闲段 · Largest free parts */
    readonly parts: readonly string[]
  }[]
}

export type RegistryAvailablePrefixesInput = {
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix: string
  /** 最多 · At most */
  readonly limit?: number
}

export type RegistryAvailablePrefixesOutput = {
  /** 可用段 · Prefixes */
  readonly prefixes: readonly string[]
}

export type RegistryNextFreePrefixInput = {
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix: string
  /** 前缀长度 · Prefix length */
  readonly length: number
}

export type RegistryNextFreePrefixOutput = {
  /** 地址段 · Block */
  readonly next: string | null
}

export type RegistryAvailableAddressesInput = {
  /** 地址段 · Block · uuid */
  readonly block?: string
  /** 规划段 · Prefix of the plan · uuid */
  readonly prefix?: string
  /** 最多 · At most */
  readonly limit?: number
}

export type RegistryAvailableAddressesOutput = {
  /** 地址段 · Block */
  readonly within: string
  /** 空闲地址 · Free addresses */
  readonly free: string
  /** 可用地址 · Addresses */
  readonly addresses: readonly string[]
}

export type RegistryListedPrefixesInput = {
  /** 编号 · Id · uuid */
  readonly id?: string
  /** 编号 · Ids */
  readonly ids?: readonly string[]
  /** 地址族 · Family */
  readonly family?: 'ipv6' | 'ipv4'
  /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
  readonly vrf?: string
  /** 路由域编号 · Id of the routing domain · uuid */
  readonly vrfId?: string
  /** 网络 · Network */
  readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 单位 · Organ */
  readonly organ?: string
  /** 状态 · Status */
  readonly status?: 'container' | 'active' | 'reserved' | 'deprecated'
  /** 地址段 · Prefix */
  readonly prefix?: string
  /** 地址段 · Prefix */
  readonly within?: string
  /** 地址段 · Prefix */
  readonly contains?: string
  /** 每页 · Limit */
  readonly limit?: number
  /** 跳过 · Offset */
  readonly offset?: number
}

export type RegistryListedPrefixesOutput = {
  /** 总数 · Total */
  readonly total: number
  /** 地址段 · Prefixes */
  readonly prefixes: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 类别 · Kind */
    readonly kind: 'prefix' | 'block'
    /** 地址段 · Block */
    readonly prefix: string
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    readonly vrf: {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
      readonly name: string
      /** 路由标识 · Route distinguisher */
      readonly distinguisher: string
    } | null
    /** 单位 · Organ */
    readonly organ: string
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 性质 · Role */
    readonly role: 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved' | null
    /** 信息系统 · Information system */
    readonly system: string | null
    /** 用途 · Purpose */
    readonly purpose: string
    /** 状态 · Status */
    readonly status: 'container' | 'active' | 'reserved' | 'deprecated'
    /** 登记时间 · Created · date-time */
    readonly createdAt: string
    /** 更新时间 · Updated · date-time */
    readonly updatedAt: string
  }[]
}

export type RegistryListedAddressesInput = {
  /** 编号 · Id · uuid */
  readonly id?: string
  /** 编号 · Ids */
  readonly ids?: readonly string[]
  /** 地址族 · Family */
  readonly family?: 'ipv6' | 'ipv4'
  /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
  readonly vrf?: string
  /** 路由域编号 · Id of the routing domain · uuid */
  readonly vrfId?: string
  /** 网络 · Network */
  readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 单位 · Organ */
  readonly organ?: string
  /** 状态 · Status */
  readonly status?: 'container' | 'active' | 'reserved' | 'deprecated'
  /** 地址段 · Prefix */
  readonly address?: string
  /** 地址段 · Prefix */
  readonly within?: string
  /** 域名 · Name */
  readonly dnsName?: string
  /** 设备 · Device */
  readonly device?: string
  /** 每页 · Limit */
  readonly limit?: number
  /** 跳过 · Offset */
  readonly offset?: number
}

export type RegistryListedAddressesOutput = {
  /** 总数 · Total */
  readonly total: number
  /** 地址 · Addresses */
  readonly addresses: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 地址 · Address */
    readonly address: string
    /** 地址段 · Block */
    readonly within: string
    /** 地址段 · Block */
    readonly block: string | null
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    readonly vrf: {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
      readonly name: string
      /** 路由标识 · Route distinguisher */
      readonly distinguisher: string
    }
    /** 单位 · Organ */
    readonly organ: string
    /** 信息系统 · Information system */
    readonly system: string | null
    /** 设备 · Device */
    readonly device: string | null
    /** 接口 · Interface */
    readonly interface: string | null
    /** 域名 · Name */
    readonly dnsName: string | null
    /** 状态 · Status */
    readonly status: 'container' | 'active' | 'reserved' | 'deprecated'
    /** 登记时间 · Created · date-time */
    readonly createdAt: string
    /** 更新时间 · Updated · date-time */
    readonly updatedAt: string
  }[]
}

export type RegistryListedVrfsInput = {
  /** 编号 · Id · uuid */
  readonly id?: string
  /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
  readonly name?: string
  /** 网络 · Network */
  readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 每页 · Limit */
  readonly limit?: number
  /** 跳过 · Offset */
  readonly offset?: number
}

export type RegistryListedVrfsOutput = {
  /** 总数 · Total */
  readonly total: number
  /** 路由域 · Routing domains */
  readonly vrfs: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
    readonly name: string
    /** 路由标识 · Route distinguisher */
    readonly distinguisher: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 单位 · Organ */
    readonly organ: string
    /** 主路由域 · Main */
    readonly main: boolean
    /** 说明 · Note */
    readonly note: string | null
    /** 登记时间 · Created · date-time */
    readonly createdAt: string
    /** 更新时间 · Updated · date-time */
    readonly updatedAt: string
  }[]
}

export type RegistryBlocksOfSystemInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
}

export type RegistryBlocksOfSystemOutput = {
  /** 地址段 · Blocks */
  readonly blocks: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 地址段 · Block */
    readonly block: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 用途 · Purpose */
    readonly purpose: 'service' | 'backbone'
  }[]
  /** 域名 · Names */
  readonly names: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
    readonly name: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址 · Address */
    readonly address: string | null
    /** 正在解析 · Resolves */
    readonly resolves: boolean
  }[]
}

export type RegistryPlanInput = {
  /** 网络 · Network */
  readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 行政区划代码 · Division code */
  readonly division?: string
}

export type RegistryPlanOutput = {
  /** 规划段 · Prefixes */
  readonly prefixes: readonly {
    /** 地址段 · Block */
    readonly prefix: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 用途 · Purpose */
    readonly purpose: 'service' | 'backbone'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 已分配地址段 · Blocks held */
    readonly blocks: number
    /** 已分配地址 · Addresses held */
    readonly held: string
    /** 地址总数 · Addresses */
    readonly size: string
    /** 使用率（千分） · Used, per mille */
    readonly permille: number
  }[]
}

export type RegistryZonesInput = { readonly [name: string]: never }

export type RegistryZonesOutput = {
  /** 网络 · Networks */
  readonly zones: readonly {
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 名称 · Name */
    readonly title: string
    /** 英文名称 · English name */
    readonly titleEn: string
    /** 隔离要求 · Isolation */
    readonly isolation: string
    /** 牵头单位 · Lead */
    readonly lead: readonly string[]
    /** 域名后缀 · Suffix */
    readonly suffix: string | null
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
    /** 地址段 · Blocks */
    readonly blocks: number
    /** 域名 · Names */
    readonly names: number
  }[]
}

export type RegistryZoneFileInput = {
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
}

export type RegistryZoneFileOutput = {
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 区 · Origin */
  readonly origin: string
  /** 序列号 · Serial */
  readonly serial: number
  /** 域名数 · Names */
  readonly names: number
  /** 区文件 · Zone file */
  readonly text: string
}

export type RegistryNameTreeInput = {
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly parent?: string
  /** 从此名称之后 · After this label */
  readonly after?: string
}

export type RegistryNameTreeOutput = {
  /** 域名 · Domain name */
  readonly parent: string | null
  /** 下级名称 · Names below */
  readonly children: readonly {
    /** 名称 · Label */
    readonly label: string
    /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
    readonly name: string
    /** 其下域名数 · Names below */
    readonly below: number
    /** 域名 · Domain */
    readonly domain: string | null
    /** 信息系统 · Information system */
    readonly system: string | null
    /** 系统名称 · System */
    readonly systemName: string | null
    /** 单位 · Organ */
    readonly organ: string | null
    /** 正在解析 · Resolves */
    readonly resolves: boolean
    /** 不解析的原因 · Why it is silent */
    readonly silent: readonly {
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 条款 · Clauses */
      readonly clauses: readonly string[]
    }[]
  }[]
  /** 还有 · More */
  readonly more: boolean
  /** 平台自用域名 · Names of the platform */
  readonly platform: readonly {
    /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
    readonly name: string
    /** 地址 · Addresses */
    readonly addresses: readonly string[]
  }[]
}

export type RegistryNameCardInput = {
  /** 域名 · Domain · uuid */
  readonly domain: string
}

export type RegistryNameCardOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
  readonly name: string
  /** 网络 · Network */
  readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 系统名称 · System */
  readonly systemName: string
  /** 单位 · Organ */
  readonly organ: string
  /** 状态 · State */
  readonly state: string
  /** 正在解析 · Resolves */
  readonly resolves: boolean
  /** 不解析的原因 · Why it is silent */
  readonly silent: readonly {
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
  }[]
  /** 解析记录 · Records */
  readonly records: readonly {
    /** 编号 · Id */
    readonly id: string | null
    /** 名称 · Label */
    readonly name: string
    /** 类型 · Type */
    readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'SRV' | 'NS' | 'CAA' | 'PTR'
    /** 内容 · Value */
    readonly value: string
    /** 生存时间 · Lifetime · 秒 · 不填即 60 秒；系统停用后，别处最多再保留这么久 */
    readonly ttl: number
  }[]
}

export type RegistryAddressesInUseInput = { readonly [name: string]: never }

export type RegistryAddressesInUseOutput = {
  /** 网络 · Networks */
  readonly zones: readonly {
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 系统数 · Systems */
    readonly systems: number
    /** 地址段 · Blocks */
    readonly blocks: number
    /** 域名 · Names */
    readonly names: number
    /** IPv4 地址 · IPv4 addresses */
    readonly ipv4: string
    /** IPv6 地址段 · IPv6 blocks */
    readonly ipv6Blocks: number
  }[]
}

export type RegistryMoratoriumInput = { readonly [name: string]: never }

export type RegistryMoratoriumOutput = {
  /** 截至 · As of · date */
  readonly asOf: string
  /** 纵向网 · Networks */
  readonly networks: readonly {
    /** 纵向网 · Vertical network · uuid */
    readonly id: string
    /** 纵向网名称 · Vertical network */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
    /** 覆盖范围 · Reach */
    readonly reach: 'province' | 'prefecture' | 'county'
    /** 接入点数 · Sites */
    readonly sites: number
    /** 干线带宽 · Bandwidth of the trunk · Mbit/s */
    readonly bandwidth: number
    /** 建成日期 · Built on · date · 登记的是现有网络，不是新建 */
    readonly builtOn: string
    /** 状态 · State */
    readonly state: 'running' | 'suspended' | 'migrating' | 'closed'
    /** 迁入日期 · Migrated on */
    readonly migratedOn: string | null
    /** 关闭日期 · Closed on */
    readonly closedOn: string | null
    /** 例外批准 · Exception */
    readonly exception: string | null
  }[]
  /** 例外 · Exceptions */
  readonly exceptions: readonly {
    /** 例外批准 · Exception · uuid */
    readonly id: string
    /** 纵向网名称 · Vertical network */
    readonly network: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
    /** 批准文号 · Document · 领导小组批准文件的文号 */
    readonly document: string
    /** 理由 · Reason */
    readonly reason: string
    /** 批准日期 · Granted on · date */
    readonly grantedOn: string
    /** 有效期至 · Until · date · 到期即失效，需要的另行报批 */
    readonly untilDay: string
    /** 效力 · Standing */
    readonly standing: 'open' | 'used' | 'ran-out'
    /** 用于 · Serves */
    readonly serves: string | null
  }[]
}

export type RegistryZoneMapInput = { readonly [name: string]: never }

export type RegistryZoneMapOutput = {
  /** 网络 · Networks */
  readonly networks: readonly {
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    readonly isolation: {
      /** 隔离要求 · Isolation */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 牵头单位 · Lead */
    readonly lead: readonly string[]
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
    /** 地址段 · Blocks */
    readonly blocks: number
    /** 域名 · Names */
    readonly names: number
  }[]
  /** 边界 · Borders */
  readonly borders: readonly {
    /** 网络 · Network */
    readonly a: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 网络 · Network */
    readonly b: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 隔离方式 · Separation */
    readonly separation: 'physical' | 'logical'
    /** 可用的连接方式 · Lawful */
    readonly lawful: readonly ('physical' | 'logical' | 'ferry')[]
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
    /** 已登记的连接 · Links */
    readonly links: readonly {
      /** 连接 · Link · uuid */
      readonly id: string
      /** 连接方式 · Kind */
      readonly kind: 'physical' | 'logical' | 'ferry'
      /** 用途 · Purpose */
      readonly purpose: string
      /** 边界设备 · Boundary */
      readonly boundary: string | null
      /** 单位 · Organ */
      readonly organ: string
    }[]
  }[]
}

export type BackboneRecordSitesInput = {
  /** 站点 · Sites */
  readonly sites: readonly {
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly code: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | 'organ'
    /** 名称 · Name */
    readonly name: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly access?: string
    /** 状态 · State · 不填即在用 */
    readonly state?: 'planned' | 'in-use'
  }[]
}

export type BackboneRecordSitesOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordAutonomousSystemsInput = {
  /** 自治域 · Autonomous systems */
  readonly systems: readonly {
    /** 自治域号 · AS number */
    readonly number: number
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 分配文号 · Assignment · 不用私有号的，写分配机构的文号 */
    readonly document?: string
  }[]
}

export type BackboneRecordAutonomousSystemsOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordDevicesInput = {
  /** 设备 · Devices */
  readonly devices: readonly {
    /** 设备名称 · Device · 如 r-430100 */
    readonly name: string
    /** 类型 · Kind */
    readonly kind: 'router' | 'gateway' | 'server' | 'name-server' | 'time-server' | 'access-server'
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly site: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 自治域号 · AS number */
    readonly asn?: number
    /** IPv4 环回地址 · IPv4 loopback */
    readonly loopback4?: string
    /** IPv6 环回地址 · IPv6 loopback */
    readonly loopback6?: string
    /** 接口 · Interfaces */
    readonly interfaces: readonly {
      /** 接口 · Interface · 如 to-430100、lan0 */
      readonly name: string
      /** 网络 · Network */
      readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
      /** IPv4 地址 · IPv4 address */
      readonly ipv4?: string
      /** IPv6 地址 · IPv6 address */
      readonly ipv6?: string
    }[]
    /** 状态 · State · 不填即在用 */
    readonly state?: 'planned' | 'in-use'
  }[]
}

export type BackboneRecordDevicesOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordTrunksInput = {
  /** 链路 · Trunks */
  readonly trunks: readonly {
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 设备名称 · Device · 如 r-430100 */
    readonly a: string
    /** 接口 · Interface · 如 to-430100、lan0 */
    readonly aInterface: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly b: string
    /** 接口 · Interface · 如 to-430100、lan0 */
    readonly bInterface: string
    /** 类型 · Kind */
    readonly kind: 'fibre' | 'leased' | 'wireless' | 'virtual'
    /** 带宽 · Bandwidth · Mbit/s */
    readonly bandwidth: number
    /** 运营单位 · Operator */
    readonly operator: string
    /** 冗余组 · Redundancy group · 互为备份的链路写同一个组 */
    readonly redundancyGroup?: string
    /** 代价 · Cost · 路径同样长时，选代价小的 */
    readonly cost: number
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 部门纵向网 · Vertical network · 链路为新建或扩展部门纵向网而设的才填 */
    readonly vertical?: 'new' | 'extension'
    /** 纵向网例外批准 · Exception · uuid */
    readonly exception?: string
    /** 状态 · State · 不填即在用 */
    readonly state?: 'planned' | 'in-use' | 'down'
  }[]
}

export type BackboneRecordTrunksOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordPeeringsInput = {
  /** 邻居 · Peerings */
  readonly peerings: readonly {
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 类型 · Kind */
    readonly kind: 'ibgp' | 'ebgp'
    /** 承载 · Carried over */
    readonly over: 'trunk' | 'loopback'
    /** 设备名称 · Device · 如 r-430100 */
    readonly a: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly b: string
    /** 链路 · Trunk · 一端的设备:接口，如 r-430100:to-430000-1 */
    readonly trunk?: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
  }[]
}

export type BackboneRecordPeeringsOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordRoutesInput = {
  /** 路由 · Routes */
  readonly routes: readonly {
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 设备名称 · Device · 如 r-430100 */
    readonly device: string
    /** 地址段 · Prefix */
    readonly prefix: string
    /** 地址 · Address */
    readonly via?: string
    /** 向邻居通告 · Announced */
    readonly announced: boolean
    /** 管理单位 · Organ in charge */
    readonly organ: string
  }[]
}

export type BackboneRecordRoutesOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRecordServicePointsInput = {
  /** 服务点 · Service points */
  readonly points: readonly {
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 服务 · Service */
    readonly kind: 'ntp' | 'radius'
    /** 设备名称 · Device · 如 r-430100 */
    readonly device: string
    /** 地址 · Address */
    readonly address: string
    /** 次序 · Order */
    readonly order: number
    /** 管理单位 · Organ in charge */
    readonly organ: string
  }[]
}

export type BackboneRecordServicePointsOutput = {
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
}

export type BackboneRetireObjectsInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 服务点 · Service points */
  readonly servicePoints?: readonly string[]
  /** 静态路由 · Static routes */
  readonly routes?: readonly string[]
  /** 路由邻居 · Peerings */
  readonly peerings?: readonly string[]
  /** 链路 · Trunks */
  readonly trunks?: readonly string[]
  /** 设备 · Devices */
  readonly devices?: readonly string[]
  /** 自治域 · Autonomous systems */
  readonly autonomousSystems?: readonly number[]
  /** 站点 · Sites */
  readonly sites?: readonly string[]
  /** 理由 · Reason */
  readonly reason: string
}

export type BackboneRetireObjectsOutput = {
  /** 停用 · Retired */
  readonly retired: number
}

export type BackboneDevicesInput = {
  /** 网络 · Network */
  readonly network?: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 类型 · Kind */
  readonly kind?: 'router' | 'gateway' | 'server' | 'name-server' | 'time-server' | 'access-server'
}

export type BackboneDevicesOutput = {
  /** 设备 · Devices */
  readonly devices: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly name: string
    /** 类型 · Kind */
    readonly kind: 'router' | 'gateway' | 'server' | 'name-server' | 'time-server' | 'access-server'
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly site: string
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 自治域号 · AS number */
    readonly asn: number | null
    /** 地址 · Address */
    readonly loopback4: string | null
    /** 地址 · Address */
    readonly loopback6: string | null
    /** 接口 · Interfaces */
    readonly interfaces: readonly {
      /** 接口 · Interface · 如 to-430100、lan0 */
      readonly name: string
      /** 网络 · Network */
      readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
      /** IPv4 地址 · IPv4 address */
      readonly ipv4: string | null
      /** IPv6 地址 · IPv6 address */
      readonly ipv6: string | null
      /** 链路 · Trunk */
      readonly trunk: string | null
    }[]
  }[]
}

export type BackboneAutonomousSystemsInput = {
  /** 网络 · Network */
  readonly network?: 'intranet' | 'extranet' | 'internet' | 'crypto'
}

export type BackboneAutonomousSystemsOutput = {
  /** 自治域 · Autonomous systems */
  readonly systems: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 自治域号 · AS number */
    readonly number: number
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 设备 · Devices */
    readonly devices: readonly string[]
  }[]
}

export type BackboneLinkMapInput = {
  /** 网络 · Network */
  readonly network?: 'intranet' | 'extranet' | 'internet' | 'crypto'
}

export type BackboneLinkMapOutput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 站点 · Sites */
  readonly sites: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly code: string
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | 'organ'
    /** 名称 · Name */
    readonly name: string
    /** 在用链路 · Trunks in use */
    readonly trunks: number
    /** 现在可达 · Reached now */
    readonly reached: boolean
    /** 单点依赖 · Hangs on */
    readonly hangsOn: readonly string[]
  }[]
  /** 链路 · Trunks */
  readonly trunks: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 链路 · Trunk · 一端的设备:接口，如 r-430100:to-430000-1 */
    readonly name: string
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly from: string
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly to: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly a: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly b: string
    /** 类型 · Kind */
    readonly kind: 'fibre' | 'leased' | 'wireless' | 'virtual'
    /** 带宽 · Bandwidth · Mbit/s */
    readonly bandwidth: number
    /** 运营单位 · Operator */
    readonly operator: string
    /** 冗余组 · Redundancy group */
    readonly redundancyGroup: string | null
    /** 代价 · Cost */
    readonly cost: number
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'down' | 'retired'
    /** 断开后失联的站点 · Sites lost when it is cut */
    readonly cut: readonly string[]
  }[]
  /** 设备 · Devices */
  readonly devices: readonly {
    /** 设备名称 · Device · 如 r-430100 */
    readonly name: string
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly site: string
    /** 断开后失联的站点 · Sites lost when it is cut */
    readonly cut: readonly string[]
  }[]
}

export type GoalsFiguresInput = { readonly [name: string]: never }

export type GoalsFiguresOutput = {
  /** 截至 · As of · date */
  readonly asOf: string
  /** 指标 · Figures */
  readonly figures: readonly {
    /** 指标 · Figure */
    readonly figure: 'organs-connected' | 'systems-on-platform' | 'vertical-closed'
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | null
    /** 分子 · Numerator */
    readonly reached: number
    /** 分母 · Denominator */
    readonly of: number
    /** 完成比例 · Share */
    readonly permille: number | null
    /** 口径 · Definition */
    readonly scope: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 来源 · Source */
    readonly source: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
  }[]
}

export type GoalsBehindInput = {
  /** 指标 · Figure */
  readonly figure: 'organs-connected' | 'systems-on-platform' | 'vertical-closed'
  /** 级别 · Level */
  readonly level?: 'province' | 'prefecture' | 'county'
}

export type GoalsBehindOutput = {
  /** 截至 · As of · date */
  readonly asOf: string
  /** 您无权查看的 · Out of your reach */
  readonly hidden: number
  /** 名单 · List */
  readonly rows: readonly {
    /** 编号 · Id */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 单位 · Organ */
    readonly organName: string
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | null
    /** 计入 · Counted */
    readonly counted: boolean
    /** 理由 · Why */
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
}

export type BoundaryRecordFlowsInput = {
  /** 流量 · Flows */
  readonly flows: readonly {
    /** 网关 · Gateway · 如 g-430000 */
    readonly gateway: string
    /** 起点网络 · From network */
    readonly fromNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 起点地址 · From · 不填表示该网络的任意地址；进入政务外网的必须写到单个地址 */
    readonly fromPrefixes?: readonly string[]
    /** 终点网络 · To network */
    readonly toNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 终点地址 · To · 进入政务外网的必须写到单个地址 */
    readonly toPrefixes?: readonly string[]
    /** 协议 · Protocol */
    readonly protocol: 'tcp' | 'udp' | 'icmp'
    /** 端口 · Ports · 如 443 */
    readonly ports?: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 单位 · Organ */
    readonly organ: string
    /** 依据 · Basis */
    readonly basis: 'system' | 'platform' | 'exception'
    /** 信息系统 · Information system · uuid */
    readonly system?: string
    /** 起始日期 · From day · date */
    readonly fromDay: string
    /** 截止日期 · Until day · date · 含当日；临时例外必填 */
    readonly untilDay?: string
  }[]
}

export type BoundaryRecordFlowsOutput = {
  /** 流量 · Flows */
  readonly ids: readonly string[]
}

export type BoundaryWithdrawFlowInput = {
  /** 流量 · Flow · uuid */
  readonly flow: string
  /** 理由 · Reason */
  readonly reason: string
}

export type BoundaryWithdrawFlowOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type BoundaryFlowsTodayInput = {
  /** 网关 · Gateway · 如 g-430000 */
  readonly gateway?: string
}

export type BoundaryFlowsTodayOutput = {
  /** 流量 · Flows */
  readonly flows: readonly {
    /** 流量 · Flow · uuid */
    readonly id: string
    /** 网关 · Gateway · 如 g-430000 */
    readonly gateway: string
    /** 起点网络 · From network */
    readonly fromNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 起点地址 · From · 空表示任意地址 */
    readonly fromPrefixes: readonly string[]
    /** 终点网络 · To network */
    readonly toNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 终点地址 · To · 空表示任意地址 */
    readonly toPrefixes: readonly string[]
    /** 协议 · Protocol */
    readonly protocol: 'tcp' | 'udp' | 'icmp'
    /** 端口 · Ports */
    readonly ports: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 单位 · Organ */
    readonly organ: string
    /** 依据 · Basis */
    readonly basis: 'system' | 'platform' | 'exception'
    /** 流量 · Flow */
    readonly system: string | null
    /** 起始日期 · From day · date */
    readonly fromDay: string
    /** 截止日期 · Until day */
    readonly untilDay: string | null
    /** 放行 · Passes */
    readonly passes: boolean
    /** 不放行的理由 · Blocked by */
    readonly blockedBy: readonly string[]
  }[]
}

export type CatalogueCompileEntryInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 分类码 · Class code · 类 1 位（1 基础、2 主题、3 部门），项 2 位，目 3 位，细目可选 */
  readonly classCode: string
  /** 目录名称 · Name */
  readonly name: string
  /** 摘要 · Abstract */
  readonly abstract: string
  /** 数据项 · Data items */
  readonly items: readonly {
    /** 数据项名称 · Item name */
    readonly name: string
    /** 数据项代码 · Item code */
    readonly code: string
    /** 数据类型 · Data type */
    readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
    /** 计量单位 · Unit */
    readonly unit?: string
    /** 敏感 · Sensitive */
    readonly sensitive: boolean
    /** 标准 · Standard */
    readonly standard?: string
  }[]
  /** 数据格式 · Data format */
  readonly format: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
  /** 更新频率 · Update frequency */
  readonly frequency: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
  /** 共享属性 · Sharing attribute */
  readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
  /** 共享方式 · Ways of sharing */
  readonly ways: readonly ('service' | 'batch' | 'file')[]
  /** 使用条件 · Conditions of use */
  readonly conditions: string
  /** 数据分类 · Data class */
  readonly dataClass: string
  /** 数据分级 · Data grade */
  readonly grade: 'general' | 'important' | 'core'
  /** 共享范围 · Scope of sharing */
  readonly scope?: string | null
  /** 使用用途 · Permitted uses */
  readonly uses?: string | null
  /** 不予共享的理由 · Reason for not sharing */
  readonly reason?: string | null
  readonly legalBasis?: {
    /** 依据名称 · Name of the law */
    readonly name: string
    /** 效力层级 · Level */
    readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
    /** 条款 · Article */
    readonly article: string
  } | null
  /** 已做保密风险评估 · Secrecy risk assessed */
  readonly secrecyAssessed: boolean
  /** 已做个人信息保护影响评估 · Personal information impact assessed */
  readonly privacyAssessed: boolean
  /** 含国家秘密或者工作秘密 · Holds state or work secrets */
  readonly holdsSecrets: boolean
}

export type CatalogueCompileEntryOutput = {
  /** 信息资源 · Resource · uuid */
  readonly id: string
  /** 资源代码 · Identifier */
  readonly code: string
}

export type CatalogueApproveEntryInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type CatalogueApproveEntryOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type CataloguePublishEntryInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type CataloguePublishEntryOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type CatalogueChangeEntryInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 目录名称 · Name */
  readonly name?: string
  /** 摘要 · Abstract */
  readonly abstract?: string
  /** 数据项 · Data items */
  readonly items?: readonly {
    /** 数据项名称 · Item name */
    readonly name: string
    /** 数据项代码 · Item code */
    readonly code: string
    /** 数据类型 · Data type */
    readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
    /** 计量单位 · Unit */
    readonly unit?: string
    /** 敏感 · Sensitive */
    readonly sensitive: boolean
    /** 标准 · Standard */
    readonly standard?: string
  }[]
  /** 数据格式 · Data format */
  readonly format?: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
  /** 更新频率 · Update frequency */
  readonly frequency?: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
  /** 共享属性 · Sharing attribute */
  readonly attribute?: 'unconditional' | 'conditional' | 'not-shared'
  /** 共享方式 · Ways of sharing */
  readonly ways?: readonly ('service' | 'batch' | 'file')[]
  /** 使用条件 · Conditions of use */
  readonly conditions?: string
  /** 数据分类 · Data class */
  readonly dataClass?: string
  /** 数据分级 · Data grade */
  readonly grade?: 'general' | 'important' | 'core'
  /** 共享范围 · Scope of sharing */
  readonly scope?: string | null
  /** 使用用途 · Permitted uses */
  readonly uses?: string | null
  /** 不予共享的理由 · Reason for not sharing */
  readonly reason?: string | null
  readonly legalBasis?: {
    /** 依据名称 · Name of the law */
    readonly name: string
    /** 效力层级 · Level */
    readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
    /** 条款 · Article */
    readonly article: string
  } | null
  /** 已做保密风险评估 · Secrecy risk assessed */
  readonly secrecyAssessed?: boolean
  /** 已做个人信息保护影响评估 · Personal information impact assessed */
  readonly privacyAssessed?: boolean
  /** 含国家秘密或者工作秘密 · Holds state or work secrets */
  readonly holdsSecrets?: boolean
}

export type CatalogueChangeEntryOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type CatalogueWithdrawEntryInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 理由 · Reason */
  readonly reason: string
}

export type CatalogueWithdrawEntryOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type CatalogueDraftRequestInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 使用依据 · Basis */
  readonly basis: string
  /** 使用场景 · Scenario */
  readonly scenario: string
  /** 使用范围 · Scope of use */
  readonly scope: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 共享方式 · Way of sharing */
  readonly way: 'service' | 'batch' | 'file'
  /** 使用起期 · Used from · date */
  readonly validFrom: string
  /** 使用止期 · Used until · date */
  readonly validUntil: string
}

export type CatalogueDraftRequestOutput = {
  /** 申请 · Request · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
}

export type CatalogueSignRequestInput = {
  /** 申请 · Request · uuid */
  readonly request: string
}

export type CatalogueSignRequestOutput = { readonly [name: string]: never }

export type CatalogueSupplementRequestInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 补充内容 · What is supplied */
  readonly supplement: string
}

export type CatalogueSupplementRequestOutput = { readonly [name: string]: never }

export type CatalogueDisputeRefusalInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueDisputeRefusalOutput = { readonly [name: string]: never }

export type CatalogueNoticeMissingInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 需要补充的材料 · What is missing */
  readonly missing: readonly string[]
}

export type CatalogueNoticeMissingOutput = { readonly [name: string]: never }

export type CatalogueAskExtensionInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 延长工作日 · Working days */
  readonly days: number
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueAskExtensionOutput = { readonly [name: string]: never }

export type CatalogueExtendReplyInput = {
  /** 申请 · Request · uuid */
  readonly request: string
}

export type CatalogueExtendReplyOutput = {
  /** 新的期限 · New last day · date */
  readonly due: string
}

export type CatalogueAgreeRequestInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 使用起期 · Used from · date */
  readonly validFrom: string
  /** 使用止期 · Used until · date */
  readonly validUntil: string
}

export type CatalogueAgreeRequestOutput = {
  /** 授权 · Authorisation · uuid */
  readonly authorisation: string
}

export type CatalogueRefuseRequestInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 原因 · Why */
  readonly why: 'material-incomplete' | 'no-duty' | 'beyond-uses' | 'excessive' | 'law'
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueRefuseRequestOutput = { readonly [name: string]: never }

export type CatalogueDeliverDataInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 提供方式说明 · How it is delivered */
  readonly means: string
}

export type CatalogueDeliverDataOutput = { readonly [name: string]: never }

export type CatalogueSettleDisputeInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 结果 · Outcome */
  readonly outcome: 'reconsider' | 'upheld'
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueSettleDisputeOutput = { readonly [name: string]: never }

export type CatalogueSuspendAuthorisationInput = {
  /** 授权 · Authorisation · uuid */
  readonly authorisation: string
  /** 理由 · Reasons */
  readonly reasons: string
  /** 整改期限 · Mend by · date */
  readonly mendBy?: string
}

export type CatalogueSuspendAuthorisationOutput = { readonly [name: string]: never }

export type CatalogueResumeAuthorisationInput = {
  /** 授权 · Authorisation · uuid */
  readonly authorisation: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueResumeAuthorisationOutput = { readonly [name: string]: never }

export type CatalogueTerminateAuthorisationInput = {
  /** 授权 · Authorisation · uuid */
  readonly authorisation: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueTerminateAuthorisationOutput = { readonly [name: string]: never }

export type CatalogueRaiseCorrectionInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 不准确、不完整之处 · What is wrong */
  readonly what: string
}

export type CatalogueRaiseCorrectionOutput = {
  /** 校核 · Correction · uuid */
  readonly id: string
}

export type CatalogueAnswerCorrectionInput = {
  /** 校核 · Correction · uuid */
  readonly correction: string
  /** 结果 · Outcome */
  readonly outcome: 'corrected' | 'right'
  /** 理由 · Reasons */
  readonly reasons: string
}

export type CatalogueAnswerCorrectionOutput = { readonly [name: string]: never }

export type CatalogueSearchInput = {
  /** 搜索 · Search */
  readonly q?: string
  /** 共享属性 · Attribute */
  readonly attribute?: 'unconditional' | 'conditional' | 'not-shared'
  /** 提供单位 · Provider */
  readonly organ?: string
  /** 更新频率 · Frequency */
  readonly frequency?: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type CatalogueSearchOutput = {
  /** 资源 · Resources */
  readonly rows: readonly {
    /** 信息资源 · Resource · uuid */
    readonly id: string
    /** 资源代码 · Identifier */
    readonly code: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 提供单位名称 · Provider name */
    readonly organName: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 目录名称 · Name */
    readonly name: string
    /** 摘要 · Abstract */
    readonly abstract: string
    /** 数据项 · Data items */
    readonly items: readonly {
      /** 数据项名称 · Item name */
      readonly name: string
      /** 数据项代码 · Item code */
      readonly code: string
      /** 数据类型 · Data type */
      readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
      /** 计量单位 · Unit */
      readonly unit?: string
      /** 敏感 · Sensitive */
      readonly sensitive: boolean
      /** 标准 · Standard */
      readonly standard?: string
    }[]
    /** 数据格式 · Data format */
    readonly format: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
    /** 更新频率 · Update frequency */
    readonly frequency: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
    /** 共享属性 · Sharing attribute */
    readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
    /** 共享方式 · Ways of sharing */
    readonly ways: readonly ('service' | 'batch' | 'file')[]
    /** 使用条件 · Conditions of use */
    readonly conditions: string
    /** 数据分类 · Data class */
    readonly dataClass: string
    /** 数据分级 · Data grade */
    readonly grade: 'general' | 'important' | 'core'
    /** 共享范围 · Scope of sharing */
    readonly scope?: string | null
    /** 使用用途 · Permitted uses */
    readonly uses?: string | null
    /** 不予共享的理由 · Reason for not sharing */
    readonly reason?: string | null
    readonly legalBasis?: {
      /** 依据名称 · Name of the law */
      readonly name: string
      /** 效力层级 · Level */
      readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
      /** 条款 · Article */
      readonly article: string
    } | null
    /** 已做保密风险评估 · Secrecy risk assessed */
    readonly secrecyAssessed: boolean
    /** 已做个人信息保护影响评估 · Personal information impact assessed */
    readonly privacyAssessed: boolean
    /** 含国家秘密或者工作秘密 · Holds state or work secrets */
    readonly holdsSecrets: boolean
    /** 发布日期 · Published on · date */
    readonly publishedOn: string
    /** 更新时间 · Updated at · date-time */
    readonly updatedAt: string
  }[]
  /** 总数 · Total */
  readonly total: number
  readonly facets: {
    /** 数量 · Counts */
    readonly attribute: { readonly [name: string]: number }
    /** 数量 · Counts */
    readonly organ: { readonly [name: string]: number }
    /** 数量 · Counts */
    readonly frequency: { readonly [name: string]: number }
  }
}

export type CatalogueResourceInput = {
  /** 信息资源 · Resource · uuid */
  readonly id: string
}

export type CatalogueResourceOutput = {
  /** 信息资源 · Resource · uuid */
  readonly id: string
  /** 资源代码 · Identifier */
  readonly code: string
  /** 提供单位 · Provider */
  readonly organ: string
  /** 提供单位名称 · Provider name */
  readonly organName: string
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 目录名称 · Name */
  readonly name: string
  /** 摘要 · Abstract */
  readonly abstract: string
  /** 数据项 · Data items */
  readonly items: readonly {
    /** 数据项名称 · Item name */
    readonly name: string
    /** 数据项代码 · Item code */
    readonly code: string
    /** 数据类型 · Data type */
    readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
    /** 计量单位 · Unit */
    readonly unit?: string
    /** 敏感 · Sensitive */
    readonly sensitive: boolean
    /** 标准 · Standard */
    readonly standard?: string
  }[]
  /** 数据格式 · Data format */
  readonly format: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
  /** 更新频率 · Update frequency */
  readonly frequency: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
  /** 共享属性 · Sharing attribute */
  readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
  /** 共享方式 · Ways of sharing */
  readonly ways: readonly ('service' | 'batch' | 'file')[]
  /** 使用条件 · Conditions of use */
  readonly conditions: string
  /** 数据分类 · Data class */
  readonly dataClass: string
  /** 数据分级 · Data grade */
  readonly grade: 'general' | 'important' | 'core'
  /** 共享范围 · Scope of sharing */
  readonly scope?: string | null
  /** 使用用途 · Permitted uses */
  readonly uses?: string | null
  /** 不予共享的理由 · Reason for not sharing */
  readonly reason?: string | null
  readonly legalBasis?: {
    /** 依据名称 · Name of the law */
    readonly name: string
    /** 效力层级 · Level */
    readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
    /** 条款 · Article */
    readonly article: string
  } | null
  /** 已做保密风险评估 · Secrecy risk assessed */
  readonly secrecyAssessed: boolean
  /** 已做个人信息保护影响评估 · Personal information impact assessed */
  readonly privacyAssessed: boolean
  /** 含国家秘密或者工作秘密 · Holds state or work secrets */
  readonly holdsSecrets: boolean
  /** 发布日期 · Published on · date */
  readonly publishedOn: string
  /** 更新时间 · Updated at · date-time */
  readonly updatedAt: string
}

export type CataloguePublicListInput = { readonly [name: string]: never }

export type CataloguePublicListOutput = {
  /** 资源 · Resources */
  readonly rows: readonly {
    /** 信息资源 · Resource · uuid */
    readonly id: string
    /** 资源代码 · Identifier */
    readonly code: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 提供单位名称 · Provider name */
    readonly organName: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 目录名称 · Name */
    readonly name: string
    /** 摘要 · Abstract */
    readonly abstract: string
    /** 数据项 · Data items */
    readonly items: readonly {
      /** 数据项名称 · Item name */
      readonly name: string
      /** 数据项代码 · Item code */
      readonly code: string
      /** 数据类型 · Data type */
      readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
      /** 计量单位 · Unit */
      readonly unit?: string
      /** 敏感 · Sensitive */
      readonly sensitive: boolean
      /** 标准 · Standard */
      readonly standard?: string
    }[]
    /** 数据格式 · Data format */
    readonly format: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
    /** 更新频率 · Update frequency */
    readonly frequency: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
    /** 共享属性 · Sharing attribute */
    readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
    /** 共享方式 · Ways of sharing */
    readonly ways: readonly ('service' | 'batch' | 'file')[]
    /** 使用条件 · Conditions of use */
    readonly conditions: string
    /** 数据分类 · Data class */
    readonly dataClass: string
    /** 数据分级 · Data grade */
    readonly grade: 'general' | 'important' | 'core'
    /** 共享范围 · Scope of sharing */
    readonly scope?: string | null
    /** 使用用途 · Permitted uses */
    readonly uses?: string | null
    /** 不予共享的理由 · Reason for not sharing */
    readonly reason?: string | null
    readonly legalBasis?: {
      /** 依据名称 · Name of the law */
      readonly name: string
      /** 效力层级 · Level */
      readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
      /** 条款 · Article */
      readonly article: string
    } | null
    /** 已做保密风险评估 · Secrecy risk assessed */
    readonly secrecyAssessed: boolean
    /** 已做个人信息保护影响评估 · Personal information impact assessed */
    readonly privacyAssessed: boolean
    /** 含国家秘密或者工作秘密 · Holds state or work secrets */
    readonly holdsSecrets: boolean
    /** 发布日期 · Published on · date */
    readonly publishedOn: string
    /** 更新时间 · Updated at · date-time */
    readonly updatedAt: string
  }[]
}

export type CatalogueMyRequestsInput = {
  /** 方向 · Side */
  readonly side: 'asked' | 'received'
}

export type CatalogueMyRequestsOutput = {
  /** 申请 · Requests */
  readonly rows: readonly {
    /** 申请 · Request · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 资源 · Resource */
    readonly resourceName: string
    /** 需求部门 · Requester */
    readonly organ: string
    /** 提供部门 · Provider */
    readonly provider: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 状态 · State */
    readonly state: string
    /** 期限 · Due on */
    readonly dueOn: string | null
    /** 逾期答复 · Late reply */
    readonly late: boolean
  }[]
}

export type ExchangeProvideServiceInput = {
  /** 信息资源 · Resource · uuid */
  readonly resource: string
  /** 服务名 · Service name · 小写字母、数字和短横 */
  readonly name: string
  /** 来源类别 · Kind of source */
  readonly kind: 'sql' | 'file' | 'http' | 'base'
  /** 数据库连接名 · Connection */
  readonly connection?: string | null
  /** 数据来源 · Source · 视图：模式名.视图名；文件：drop:文件名 或 file:编号；接口：https 地址；基础登记簿：base:population.person */
  readonly source: string
  /** 主键数据项 · Key field · 值唯一、可排序，用于分页和续传 */
  readonly keyField: string
}

export type ExchangeProvideServiceOutput = {
  /** 交换服务 · Service · uuid */
  readonly id: string
}

export type ExchangeOpenServiceInput = {
  /** 交换服务 · Service · uuid */
  readonly service: string
}

export type ExchangeOpenServiceOutput = { readonly [name: string]: never }

export type ExchangeCloseServiceInput = {
  /** 交换服务 · Service · uuid */
  readonly service: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type ExchangeCloseServiceOutput = { readonly [name: string]: never }

export type ExchangeRegisterClientInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 名称 · Name */
  readonly name: string
  /** SM2 公钥 · SM2 public key · PEM 格式；私钥不要上传 */
  readonly publicKey: string
}

export type ExchangeRegisterClientOutput = {
  /** 调用方 · Client · uuid */
  readonly id: string
  /** 密钥编号 · Key id */
  readonly keyId: string
}

export type ExchangeSuspendClientInput = {
  /** 调用方 · Client · uuid */
  readonly client: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type ExchangeSuspendClientOutput = { readonly [name: string]: never }

export type ExchangeSubscribeServiceInput = {
  /** 调用方 · Client · uuid */
  readonly client: string
  /** 服务名 · Service name · 小写字母、数字和短横 */
  readonly service: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 用途 · Purpose */
  readonly purpose: string
}

export type ExchangeSubscribeServiceOutput = {
  /** 订阅 · Subscription · uuid */
  readonly id: string
}

export type ExchangeEndSubscriptionInput = {
  /** 订阅 · Subscription · uuid */
  readonly subscription: string
}

export type ExchangeEndSubscriptionOutput = { readonly [name: string]: never }

export type ExchangeTakeCertificateInput = {
  /** 证书 · Certificate · 签发机构按密钥的证书申请签发的证书（PEM） */
  readonly certificate: string
}

export type ExchangeTakeCertificateOutput = {
  /** 密钥编号 · Key id */
  readonly keyId: string
  /** 证书指纹（SM3） · Fingerprint of the certificate (SM3) */
  readonly fingerprint: string
  /** 证书到期 · Certificate ends · date-time */
  readonly notAfter: string
}

export type ExchangeCallFactsInput = {
  /** 调用方 · Client · uuid */
  readonly client: string
  /** 服务名 · Service name · 小写字母、数字和短横 */
  readonly service: string
}

export type ExchangeCallFactsOutput = {
  readonly client: {
    /** 调用方 · Client · uuid */
    readonly id: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 名称 · Name */
    readonly name: string
    /** 公钥 · Public key */
    readonly publicKey: string
    /** 密钥编号 · Key id */
    readonly keyId: string
    /** 状态 · State */
    readonly state: 'active' | 'suspended'
  } | null
  readonly service: {
    /** 交换服务 · Service · uuid */
    readonly id: string
    /** 服务名 · Service name · 小写字母、数字和短横 */
    readonly name: string
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 来源类别 · Kind of source */
    readonly kind: 'sql' | 'file' | 'http' | 'base'
    /** 数据库连接名 · Connection */
    readonly connection?: string | null
    /** 数据来源 · Source · 视图：模式名.视图名；文件：drop:文件名 或 file:编号；接口：https 地址；基础登记簿：base:population.person */
    readonly source: string
    /** 主键数据项 · Key field · 值唯一、可排序，用于分页和续传 */
    readonly keyField: string
    /** 状态 · State */
    readonly state: 'proposed' | 'open' | 'closed'
  } | null
  /** 资源在目录 · Published */
  readonly published: boolean
  /** 数据项 · Fields */
  readonly items: readonly string[]
  /** 授权 · Authorisations */
  readonly authorisations: readonly {
    /** 授权 · Authorisation · uuid */
    readonly id: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 起期 · From · date */
    readonly validFrom: string
    /** 止期 · Until · date */
    readonly validUntil: string
    /** 状态 · State */
    readonly state: 'agreed' | 'active' | 'suspended' | 'terminated'
  }[]
  /** 理由 · Grounds */
  readonly consumerGrounds: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 类别 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses?: readonly string[]
    /** 法条 · Law */
    readonly law?: string
    /** 详情 · Detail */
    readonly detail?: unknown
  }[]
  /** 理由 · Grounds */
  readonly providerGrounds: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 类别 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses?: readonly string[]
    /** 法条 · Law */
    readonly law?: string
    /** 详情 · Detail */
    readonly detail?: unknown
  }[]
}

export type ExchangeMethodsInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 调用方 · Client · uuid */
  readonly client: string
}

export type ExchangeMethodsOutput = {
  readonly client: {
    /** 公钥 · Public key */
    readonly publicKey: string
    /** 状态 · State */
    readonly state: 'active' | 'suspended'
  } | null
  /** 提供单位 · Provider */
  readonly organ: string | null
  /** 服务 · Services */
  readonly services: readonly {
    /** 服务名 · Service name · 小写字母、数字和短横 */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
    /** 数据项 · Items */
    readonly items: readonly {
      /** 数据项 · Field */
      readonly code: string
      /** 名称 · Name */
      readonly name: string
    }[]
    /** 可用于 · Allowed for · 空：现在不能调用 */
    readonly purposes: readonly string[]
  }[]
}

export type ExchangeOpenServicesInput = { readonly [name: string]: never }

export type ExchangeOpenServicesOutput = {
  /** 服务 · Services */
  readonly services: readonly {
    /** 服务名 · Service name · 小写字母、数字和短横 */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 数据项 · Items */
    readonly items: readonly {
      /** 数据项 · Field */
      readonly code: string
      /** 名称 · Name */
      readonly name: string
    }[]
  }[]
}

export type ExchangeStatisticsInput = {
  /** 起日 · From · date */
  readonly from?: string
  /** 止日 · Until · date */
  readonly until?: string
}

export type ExchangeStatisticsOutput = {
  /** 开通服务 · Open services */
  readonly services: number
  /** 使用单位 · Organs */
  readonly organs: number
  readonly total: {
    /** 已应答 · Answered */
    readonly answered: number
    /** 已拒绝 · Refused */
    readonly refused: number
    /** 提供方故障 · Failed */
    readonly failed: number
    /** 数据行 · Rows */
    readonly rows: number
  }
  /** 每日 · By day */
  readonly days: readonly {
    /** 日期 · Day · date */
    readonly day: string
    /** 已应答 · Answered */
    readonly answered: number
    /** 已拒绝 · Refused */
    readonly refused: number
    /** 提供方故障 · Failed */
    readonly failed: number
    /** 数据行 · Rows */
    readonly rows: number
  }[]
}

export type ExchangeCallsInput = {
  /** 结果 · Outcome */
  readonly outcome?: 'answered' | 'refused' | 'failed'
  /** 服务名 · Service name · 小写字母、数字和短横 */
  readonly service?: string
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type ExchangeCallsOutput = {
  /** 调用 · Calls */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 服务 · Service */
    readonly service: string
    /** 使用单位 · User */
    readonly organ: string | null
    /** 提供单位 · Provider */
    readonly provider: string | null
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string | null
    /** 行数 · Rows */
    readonly rows: number
    /** 耗时 · Time · 毫秒 */
    readonly ms: number
    /** 结果 · Outcome */
    readonly outcome: 'answered' | 'refused' | 'failed'
    /** 理由 · Grounds */
    readonly grounds: readonly string[]
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
  }[]
  /** 总数 · Total · 最多数到 10000 */
  readonly total: number
}

export type ExchangeEvidenceInput = {
  /** 调用编号 · Call · uuid */
  readonly call: string
}

export type ExchangeEvidenceOutput = {
  /** 文件名 · File name */
  readonly name: string
  /** 文件内容 · The file */
  readonly file: string
  /** 已加盖时间戳 · Time-stamped */
  readonly isStamped: boolean
}

export type ExchangeSigningKeysInput = { readonly [name: string]: never }

export type ExchangeSigningKeysOutput = {
  /** 密钥 · Keys */
  readonly keys: readonly {
    /** 密钥编号 · Key id */
    readonly keyId: string
    /** 证书名称 · Name in the certificate */
    readonly name: string
    /** 提供单位 · Provider */
    readonly organ: string | null
    /** 算法 · Algorithm */
    readonly algorithm: string
    /** 公钥（PEM） · Public key (PEM) */
    readonly publicKey: string
    /** 证书申请（PKCS#10） · Certificate request (PKCS#10) */
    readonly request: string
    /** 生成时间 · Made at · date-time */
    readonly madeAt: string
    /** 证书指纹（SM3） · Fingerprint of the certificate (SM3) */
    readonly certificate: string | null
    /** 证书到期 · Certificate ends */
    readonly notAfter: string | null
  }[]
}

export type ExchangeTrustNowInput = { readonly [name: string]: never }

export type ExchangeTrustNowOutput = {
  /** 根证书（DER） · Roots (DER) */
  readonly roots: readonly string[]
  /** 有效的证书 · Certificates that stand */
  readonly standing: readonly string[]
}

export type PopulationEnterPersonInput = {
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 依据 · Evidence */
  readonly evidence?: string
  /** 模拟 · Simulated */
  readonly simulated?: boolean
  /** 公民身份号码 · Identity number */
  readonly idNumber: string
  /** 姓名 · Name */
  readonly name: string
  /** 曾用名 · Former name */
  readonly formerName?: string | null
  /** 性别 · Sex */
  readonly sex: '1' | '2' | '9'
  /** 民族 · Ethnic group */
  readonly ethnicity?: string | null
  /** 出生日期 · Born on · date */
  readonly birthDate: string
  /** 出生地 · Place of birth */
  readonly birthPlace?: string | null
  /** 户籍所在村（居） · Village of registration */
  readonly registeredVillage: string
  /** 户籍地址 · Registered address */
  readonly registeredAddress: string
  /** 户号 · Household */
  readonly household?: string | null
  /** 与户主关系 · Relation to the head */
  readonly headRelation?: '10' | '20' | '30' | '40' | '50' | '60' | '70' | '99' | '01' | '02' | null
  /** 现住村（居） · Village of residence */
  readonly residenceVillage?: string | null
  /** 现住地址 · Address of residence */
  readonly residenceAddress?: string | null
  /** 父亲 · Father */
  readonly father?: string | null
  /** 母亲 · Mother */
  readonly mother?: string | null
  /** 配偶 · Spouse */
  readonly spouse?: string | null
  /** 监护人 · Guardian */
  readonly guardian?: string | null
  /** 婚姻状况 · Marital status */
  readonly maritalStatus?: '10' | '20' | '30' | '40' | '90' | null
  /** 结婚日期 · Married on */
  readonly marriedOn?: string | null
  /** 文化程度 · Education */
  readonly education?: '10' | '20' | '30' | '40' | '60' | '70' | '80' | '90' | null
  /** 就读学校 · School */
  readonly school?: string | null
  /** 用人单位（信用代码） · Employer */
  readonly employer?: string | null
  /** 退休日期 · Retired on */
  readonly retiredOn?: string | null
  /** 养老待遇起始 · Pension since */
  readonly pensionSince?: string | null
  /** 出生医学证明编号 · Birth certificate */
  readonly birthCertificate?: string | null
  /** 残疾等级 · Disability grade */
  readonly disability?: '1' | '2' | '3' | '4' | null
  /** 个人所得税自行申报 · Files income tax */
  readonly taxpayer?: boolean | null
  /** 死亡日期 · Died on */
  readonly diedOn?: string | null
  /** 死亡医学证明编号 · Death certificate */
  readonly deathCertificate?: string | null
}

export type PopulationEnterPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type PopulationCorrectPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 依据 · Evidence */
  readonly evidence: string
  /** 撤销的登记 · Events declared void */
  readonly voids?: readonly number[]
  readonly sets: {
    /** 公民身份号码 · Identity number */
    readonly idNumber?: string | null
    /** 姓名 · Name */
    readonly name?: string | null
    /** 曾用名 · Former name */
    readonly formerName?: string | null | null
    /** 性别 · Sex */
    readonly sex?: '1' | '2' | '9' | null
    /** 民族 · Ethnic group */
    readonly ethnicity?: string | null | null
    /** 出生日期 · Born on */
    readonly birthDate?: string | null
    /** 出生地 · Place of birth */
    readonly birthPlace?: string | null | null
    /** 户籍所在村（居） · Village of registration */
    readonly registeredVillage?: string | null
    /** 户籍地址 · Registered address */
    readonly registeredAddress?: string | null
    /** 户号 · Household */
    readonly household?: string | null | null
    /** 与户主关系 · Relation to the head */
    readonly headRelation?: '10' | '20' | '30' | '40' | '50' | '60' | '70' | '99' | '01' | '02' | null | null
    /** 现住村（居） · Village of residence */
    readonly residenceVillage?: string | null | null
    /** 现住地址 · Address of residence */
    readonly residenceAddress?: string | null | null
    /** 父亲 · Father */
    readonly father?: string | null | null
    /** 母亲 · Mother */
    readonly mother?: string | null | null
    /** 配偶 · Spouse */
    readonly spouse?: string | null | null
    /** 监护人 · Guardian */
    readonly guardian?: string | null | null
    /** 婚姻状况 · Marital status */
    readonly maritalStatus?: '10' | '20' | '30' | '40' | '90' | null | null
    /** 结婚日期 · Married on */
    readonly marriedOn?: string | null | null
    /** 文化程度 · Education */
    readonly education?: '10' | '20' | '30' | '40' | '60' | '70' | '80' | '90' | null | null
    /** 就读学校 · School */
    readonly school?: string | null | null
    /** 用人单位（信用代码） · Employer */
    readonly employer?: string | null | null
    /** 退休日期 · Retired on */
    readonly retiredOn?: string | null | null
    /** 养老待遇起始 · Pension since */
    readonly pensionSince?: string | null | null
    /** 出生医学证明编号 · Birth certificate */
    readonly birthCertificate?: string | null | null
    /** 残疾等级 · Disability grade */
    readonly disability?: '1' | '2' | '3' | '4' | null | null
    /** 个人所得税自行申报 · Files income tax */
    readonly taxpayer?: boolean | null | null
    /** 死亡日期 · Died on */
    readonly diedOn?: string | null | null
    /** 死亡医学证明编号 · Death certificate */
    readonly deathCertificate?: string | null | null
  }
}

export type PopulationCorrectPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type PopulationAssessDisabilityInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 残疾等级（注销为空） · Grade (empty: withdrawn) */
  readonly grade?: '1' | '2' | '3' | '4' | null
}

export type PopulationAssessDisabilityOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationCertifyBirthInput = {
  /** 出生医学证明编号 · Birth certificate */
  readonly number: string
  /** 出生日期 · Born on · date */
  readonly bornOn: string
  /** 性别 · Sex */
  readonly sex: '1' | '2' | '9'
  /** 姓名 · Name */
  readonly name?: string
  /** 母亲身份号码 · Mother’s number */
  readonly motherNumber?: string
  /** 父亲身份号码 · Father’s number */
  readonly fatherNumber?: string
  /** 已登记子女的身份号码 · Number of a child already registered */
  readonly childNumber?: string
}

export type PopulationCertifyBirthOutput = {
  /** 出生医学证明编号 · Birth certificate */
  readonly number: string
}

export type PopulationCertifyDeathInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 死亡日期 · Died on · date */
  readonly diedOn: string
  /** 死亡医学证明编号 · Death certificate */
  readonly number: string
}

export type PopulationCertifyDeathOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationChangeHeadInput = {
  /** 户号 · Household */
  readonly household: string
  /** 新户主身份号码 · New head */
  readonly headNumber: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationChangeHeadOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationChangeNameInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 新姓名 · New name */
  readonly name: string
}

export type PopulationChangeNameOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationMoveRegistrationInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 户籍所在村（居） · Village of registration */
  readonly registeredVillage: string
  /** 户籍地址 · Registered address */
  readonly registeredAddress: string
  /** 户号 · Household */
  readonly household?: string
  /** 原户新户主身份号码 · New head of the old household */
  readonly newHeadNumber?: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationMoveRegistrationOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRecordDepartureInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 新户主身份号码 · New head of the household */
  readonly newHeadNumber?: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRecordDepartureOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRecordEmploymentInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 用人单位信用代码（离职为空） · Employer (empty: left) */
  readonly employer?: string | null
}

export type PopulationRecordEmploymentOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRecordRetirementInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 养老待遇起始 · Pension since · date */
  readonly pensionSince?: string
}

export type PopulationRecordRetirementOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRecordSchoolingInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 就读学校（离校为空） · School (empty: left) */
  readonly school?: string | null
  /** 文化程度 · Education */
  readonly education?: '10' | '20' | '30' | '40' | '60' | '70' | '80' | '90'
}

export type PopulationRecordSchoolingOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRecordTaxInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
  /** 自行申报 · Files income tax */
  readonly taxpayer: boolean
}

export type PopulationRecordTaxOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRegisterBirthInput = {
  /** 姓名 · Name */
  readonly name: string
  /** 性别 · Sex */
  readonly sex: '1' | '2'
  /** 出生日期 · Born on · date */
  readonly birthDate: string
  /** 公民身份号码（不填则编号） · Identity number (else the next free one) */
  readonly idNumber?: string
  /** 模拟 · Simulated */
  readonly simulated?: boolean
  /** 民族 · Ethnic group */
  readonly ethnicity?: string | null
  /** 出生地 · Place of birth */
  readonly birthPlace?: string | null
  /** 母亲身份号码 · Mother’s number */
  readonly motherNumber?: string
  /** 父亲身份号码 · Father’s number */
  readonly fatherNumber?: string
  /** 户籍所在村（居） · Village of registration */
  readonly registeredVillage: string
  /** 户籍地址 · Registered address */
  readonly registeredAddress: string
  /** 户号 · Household */
  readonly household?: string
  /** 出生医学证明编号 · Birth certificate */
  readonly birthCertificate?: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterBirthOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
  /** 公民身份号码 · Identity number */
  readonly idNumber: string
}

export type PopulationRegisterDeathInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 死亡日期 · Died on · date */
  readonly diedOn: string
  /** 新户主身份号码 · New head of the household */
  readonly newHeadNumber?: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterDeathOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRegisterDivorceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 对方身份号码 · The other’s number */
  readonly spouseNumber: string
  /** 离婚方式 · How */
  readonly way: 'agreement' | 'judgment'
  /** 离婚申请日期 · Applied for on · date */
  readonly appliedOn?: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterDivorceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
  /** 记录 · Record · uuid */
  readonly spouse: string
}

export type PopulationRegisterGuardianshipInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 监护人身份号码（不填为终止监护） · Guardian (none: the guardianship ends) */
  readonly guardianNumber?: string
  /** 监护依据 · Basis */
  readonly basis: 'parent' | 'order' | 'agreed' | 'appointed'
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterGuardianshipOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationRegisterMarriageInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 对方身份号码 · The other’s number */
  readonly spouseNumber: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterMarriageOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
  /** 记录 · Record · uuid */
  readonly spouse: string
}

export type PopulationRegisterResidenceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 户籍所在村（居） · Village of registration */
  readonly residenceVillage: string
  /** 现住地址 · Address of residence */
  readonly residenceAddress: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationRegisterResidenceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type PopulationSetUpHouseholdInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 发生日期 · Happened on · date */
  readonly effective: string
  /** 随户成员身份号码 · Members who come along */
  readonly memberNumbers: readonly string[]
  /** 原户新户主身份号码 · New head of the old household */
  readonly newHeadNumber?: string
  /** 依据（文号、证件） · Evidence (number of the document) */
  readonly evidence?: string
}

export type PopulationSetUpHouseholdOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
  /** 户号 · Household */
  readonly household: string
}

export type PopulationMergePersonsInput = {
  /** 保留的记录 · Surviving record · uuid */
  readonly survivor: string
  /** 并入的记录 · Record merged · uuid */
  readonly loser: string
  /** 所见保留记录版本 · Survivor’s version seen */
  readonly seenSurvivor: number
  /** 所见并入记录版本 · Loser’s version seen */
  readonly seenLoser: number
  /** 采用并入记录值的数据项 · Fields taken from the loser */
  readonly take: readonly string[]
  /** 依据 · Evidence */
  readonly evidence: string
}

export type PopulationMergePersonsOutput = {
  /** 并档登记序号 · Event of the merger */
  readonly merger: number
  /** 并入内容登记序号 · Event of what was taken over */
  readonly joined: number
  readonly versions: {
    /** 保留记录的版本 · Survivor’s version */
    readonly survivor: number
    /** 并入记录的版本 · Loser’s version */
    readonly loser: number
  }
}

export type PopulationSeparatePersonsInput = {
  /** 保留的记录 · Surviving record · uuid */
  readonly survivor: string
  /** 并入的记录 · Record merged · uuid */
  readonly loser: string
  /** 并档登记序号 · Event of the merger */
  readonly merger: number
  /** 并入内容登记序号 · Event of what was taken over */
  readonly joined: number
  /** 依据 · Evidence */
  readonly evidence: string
}

export type PopulationSeparatePersonsOutput = {
  readonly versions: {
    /** 保留记录的版本 · Survivor’s version */
    readonly survivor: number
    /** 并入记录的版本 · Loser’s version */
    readonly loser: number
  }
}

export type PopulationPersonSearchInput = {
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 号码 · Number */
  readonly number?: string
  /** 姓名或名称 · Name */
  readonly name?: string
  /** 区划 · Division */
  readonly division?: string
}

export type PopulationPersonSearchOutput = {
  /** 结果 · Found */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 经由已并入的记录 · By way of a merged record */
    readonly via: string | null
    /** 区划 · Division */
    readonly division: string | null
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type PopulationComparePersonsInput = {
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 核验 · Rows */
  readonly rows: readonly {
    /** 号码 · Number */
    readonly number: string
    readonly values: {
      /** 公民身份号码 · Identity number */
      readonly idNumber?: string
      /** 姓名 · Name */
      readonly name?: string
      /** 姓名拼音 · Pinyin */
      readonly pinyin?: string | null
      /** 曾用名 · Former name */
      readonly formerName?: string | null
      /** 性别 · Sex */
      readonly sex?: '1' | '2' | '9'
      /** 民族 · Ethnic group */
      readonly ethnicity?: string | null
      /** 出生日期 · Born on · date */
      readonly birthDate?: string
      /** 出生地 · Place of birth */
      readonly birthPlace?: string | null
      /** 户籍所在村（居） · Village of registration */
      readonly registeredVillage?: string
      /** 户籍地址 · Registered address */
      readonly registeredAddress?: string
      /** 户籍区县 · County of registration */
      readonly division?: string | null
      /** 户号 · Household */
      readonly household?: string | null
      /** 与户主关系 · Relation to the head */
      readonly headRelation?: '10' | '20' | '30' | '40' | '50' | '60' | '70' | '99' | '01' | '02' | null
      /** 现住村（居） · Village of residence */
      readonly residenceVillage?: string | null
      /** 现住地址 · Address of residence */
      readonly residenceAddress?: string | null
      /** 父亲 · Father */
      readonly father?: string | null
      /** 母亲 · Mother */
      readonly mother?: string | null
      /** 配偶 · Spouse */
      readonly spouse?: string | null
      /** 监护人 · Guardian */
      readonly guardian?: string | null
      /** 婚姻状况 · Marital status */
      readonly maritalStatus?: '10' | '20' | '30' | '40' | '90' | null
      /** 结婚日期 · Married on */
      readonly marriedOn?: string | null
      /** 文化程度 · Education */
      readonly education?: '10' | '20' | '30' | '40' | '60' | '70' | '80' | '90' | null
      /** 就读学校 · School */
      readonly school?: string | null
      /** 用人单位（信用代码） · Employer */
      readonly employer?: string | null
      /** 退休日期 · Retired on */
      readonly retiredOn?: string | null
      /** 养老待遇起始 · Pension since */
      readonly pensionSince?: string | null
      /** 出生医学证明编号 · Birth certificate */
      readonly birthCertificate?: string | null
      /** 残疾等级 · Disability grade */
      readonly disability?: '1' | '2' | '3' | '4' | null
      /** 个人所得税自行申报 · Files income tax */
      readonly taxpayer?: boolean | null
      /** 死亡日期 · Died on */
      readonly diedOn?: string | null
      /** 死亡医学证明编号 · Death certificate */
      readonly deathCertificate?: string | null
      /** 并入的记录 · Merged into */
      readonly mergedInto?: string | null
    }
  }[]
}

export type PopulationComparePersonsOutput = {
  /** 结果 · Answers, in the order asked */
  readonly rows: readonly {
    /** 数据项 · Fields */
    readonly answers: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 结果 · Answer */
      readonly answer: 'same' | 'different' | 'none'
    }[]
  }[]
}

export type PopulationPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 生效于 · Counting on · date */
  readonly validOn?: string
  /** 当时所知 · Known at · date-time */
  readonly knownAt?: string
  /** 看本条 · The record itself */
  readonly itself?: boolean
}

export type PopulationPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 经由已并入的记录 · By way of a merged record */
  readonly via: string | null
  /** 版本 · Version */
  readonly version: number
  /** 状态 · State */
  readonly state: 'living' | 'ended' | 'gone' | 'merged'
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 记录 · Record */
  readonly mergedInto: string | null
  /** 数据项 · Fields */
  readonly fields: unknown
  /** 当时有记录 · Stood */
  readonly stood: boolean
  /** 登记 · Events */
  readonly events: readonly {
    /** 序号 · Number */
    readonly seq: number
    /** 事项 · Event */
    readonly kind: string
    /** 生效日期 · Counts from · date */
    readonly effective: string
    /** 登记时间 · Recorded at · date-time */
    readonly at: string
    /** 登记单位 · Organ */
    readonly organ: string | null
    /** 依据 · Evidence */
    readonly evidence: string | null
    /** 数据项 · Fields */
    readonly sets: unknown
    /** 撤销 · Voids */
    readonly voids: readonly number[]
  }[]
}

export type PopulationHouseholdInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
}

export type PopulationHouseholdOutput = {
  /** 本事项可见 · Shown for this matter */
  readonly granted: boolean
  /** 户号 · Household */
  readonly household: string | null
  /** 成员 · Members */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
}

export type PopulationKinInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
}

export type PopulationKinOutput = {
  /** 本事项可见 · Shown for this matter */
  readonly granted: boolean
  /** 亲属 · Kin */
  readonly rows: readonly {
    /** 关系 · Relation */
    readonly relation: 'father' | 'mother' | 'spouse' | 'guardian' | 'child' | 'ward'
    /** 记录 · Record · uuid */
    readonly id: string
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
}

export type PopulationFirmsInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
}

export type PopulationFirmsOutput = {
  /** 本事项可见 · Shown for this matter */
  readonly granted: boolean
  /** 法人 · Firms */
  readonly rows: readonly {
    /** 法人记录 · Firm · uuid */
    readonly firm: string
    /** 名称 · Name */
    readonly name: string
    /** 统一社会信用代码 · Credit code */
    readonly uscc: string
    /** 身份 · Role */
    readonly role: 'representative' | 'shareholder' | 'employer'
    /** 持股比例 · Share */
    readonly permille: number | null
    /** 模拟 · Simulated */
    readonly simulated: boolean
  }[]
}

export type PopulationPlacesInput = {
  /** 代码 · Codes */
  readonly codes: readonly string[]
}

export type PopulationPlacesOutput = {
  /** 村（居） · Villages */
  readonly rows: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
  }[]
}

export type LegalPersonsEstablishLegalPersonInput = {
  /** 统一社会信用代码 · Credit code */
  readonly uscc: string
  /** 类型 · Kind */
  readonly kind: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
  /** 成立日期 · Established on · date */
  readonly establishedOn: string
  /** 名称 · Name */
  readonly name: string
  /** 行业 · Industry */
  readonly industry?: string | null
  /** 注册资本 · Registered capital */
  readonly capital?: string | null
  /** 经营（业务）范围 · Scope of business */
  readonly scope?: string | null
  /** 住所所在村（居） · Village of the seat */
  readonly registeredVillage: string
  /** 住所 · Seat */
  readonly registeredAddress: string
  /** 法定代表人（负责人） · Legal representative */
  readonly representativeName?: string | null
  /** 法定代表人记录 · Representative (record) */
  readonly representative?: string | null
  /** 隶属法人 · Parent */
  readonly parent?: string | null
  /** 股东及出资 · Shareholders */
  readonly shareholders?: readonly {
    /** 类型 · Kind */
    readonly kind: 'person' | 'legal-person' | 'other'
    /** 记录 · Record */
    readonly record?: string | null
    /** 名称 · Name */
    readonly name: string
    /** 认缴出资额 · Subscribed · 元 */
    readonly subscribed: string
    /** 持股比例 · Share · ‰ */
    readonly permille: number
  }[] | null
  /** 经营期限至 · Term until */
  readonly termUntil?: string | null
  /** 登记机关 · Registration authority */
  readonly authority?: string | null
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 模拟 · Simulated */
  readonly simulated?: boolean
}

export type LegalPersonsEstablishLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsEnterLegalPersonInput = {
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 模拟 · Simulated */
  readonly simulated?: boolean
  /** 统一社会信用代码 · Credit code */
  readonly uscc: string
  /** 名称 · Name */
  readonly name: string
  /** 曾用名 · Former name */
  readonly formerName?: string | null
  /** 类型 · Kind */
  readonly kind: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
  /** 行业 · Industry */
  readonly industry?: string | null
  /** 成立日期 · Established on · date */
  readonly establishedOn: string
  /** 注册资本 · Registered capital */
  readonly capital?: string | null
  /** 经营（业务）范围 · Scope of business */
  readonly scope?: string | null
  /** 住所所在村（居） · Village of the seat */
  readonly registeredVillage: string
  /** 住所 · Seat */
  readonly registeredAddress: string
  /** 法定代表人（负责人） · Legal representative */
  readonly representativeName?: string | null
  /** 法定代表人记录 · Representative (record) */
  readonly representative?: string | null
  /** 隶属法人 · Parent */
  readonly parent?: string | null
  /** 股东及出资 · Shareholders */
  readonly shareholders?: readonly {
    /** 类型 · Kind */
    readonly kind: 'person' | 'legal-person' | 'other'
    /** 记录 · Record */
    readonly record?: string | null
    /** 名称 · Name */
    readonly name: string
    /** 认缴出资额 · Subscribed · 元 */
    readonly subscribed: string
    /** 持股比例 · Share · ‰ */
    readonly permille: number
  }[] | null
  /** 经营期限至 · Term until */
  readonly termUntil?: string | null
  /** 登记机关 · Registration authority */
  readonly authority?: string | null
  /** 税务登记日期 · Tax registration */
  readonly taxRegisteredOn?: string | null
  /** 清税日期 · Tax cleared on */
  readonly taxClearedOn?: string | null
  /** 参保日期 · Insured since */
  readonly insuredSince?: string | null
  /** 从业人数 · Employees */
  readonly employees?: number | null
  /** 基本存款账户 · Basic bank account */
  readonly bankAccount?: string | null
  /** 许可证照 · Licences */
  readonly licences?: readonly {
    /** 证照编号 · Number */
    readonly number: string
    /** 证照名称 · Licence */
    readonly title: string
    /** 发证单位 · Issued by */
    readonly organ: string
    /** 起期 · From · date */
    readonly from: string
    /** 止期 · Until */
    readonly to?: string | null
  }[] | null
  /** 列入经营异常名录 · Listed as abnormal */
  readonly abnormal?: boolean | null
  /** 吊销日期 · Licence revoked on */
  readonly revokedOn?: string | null
  /** 注销日期 · Deregistered on */
  readonly endedOn?: string | null
  /** 终止原因 · Reason of the end */
  readonly endReason?: string | null
}

export type LegalPersonsEnterLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsChangeLegalPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 变更事项 · What changes */
  readonly sets: {
    /** 名称 · Name */
    readonly name?: string
    /** 曾用名 · Former name */
    readonly formerName?: string | null
    /** 行业 · Industry */
    readonly industry?: string | null
    /** 注册资本 · Registered capital */
    readonly capital?: string | null
    /** 经营（业务）范围 · Scope of business */
    readonly scope?: string | null
    /** 住所所在村（居） · Village of the seat */
    readonly registeredVillage?: string
    /** 住所 · Seat */
    readonly registeredAddress?: string
    /** 法定代表人（负责人） · Legal representative */
    readonly representativeName?: string | null
    /** 法定代表人记录 · Representative (record) */
    readonly representative?: string | null
    /** 隶属法人 · Parent */
    readonly parent?: string | null
    /** 股东及出资 · Shareholders */
    readonly shareholders?: readonly {
      /** 类型 · Kind */
      readonly kind: 'person' | 'legal-person' | 'other'
      /** 记录 · Record */
      readonly record?: string | null
      /** 名称 · Name */
      readonly name: string
      /** 认缴出资额 · Subscribed · 元 */
      readonly subscribed: string
      /** 持股比例 · Share · ‰ */
      readonly permille: number
    }[] | null
    /** 经营期限至 · Term until */
    readonly termUntil?: string | null
    /** 登记机关 · Registration authority */
    readonly authority?: string | null
  }
}

export type LegalPersonsChangeLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsTransferSharesInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 股东及出资 · Shareholders */
  readonly shareholders: readonly {
    /** 类型 · Kind */
    readonly kind: 'person' | 'legal-person' | 'other'
    /** 记录 · Record */
    readonly record?: string | null
    /** 名称 · Name */
    readonly name: string
    /** 认缴出资额 · Subscribed · 元 */
    readonly subscribed: string
    /** 持股比例 · Share · ‰ */
    readonly permille: number
  }[]
  /** 注册资本 · Registered capital */
  readonly capital?: string | null
}

export type LegalPersonsTransferSharesOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文提示 · Remark (English) */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type LegalPersonsRegisterTaxInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 税务登记日期 · Registered on · date */
  readonly taxRegisteredOn: string
  /** 基本存款账户 · Basic bank account */
  readonly bankAccount?: string | null
}

export type LegalPersonsRegisterTaxOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文提示 · Remark (English) */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type LegalPersonsClearTaxInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 清税日期 · Cleared on · date */
  readonly taxClearedOn: string
  /** 清税证明编号 · Certificate */
  readonly evidence: string
}

export type LegalPersonsClearTaxOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsRegisterInsuranceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 参保日期 · Insured since · date */
  readonly insuredSince: string
  /** 从业人数 · Employees */
  readonly employees?: number | null
}

export type LegalPersonsRegisterInsuranceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文提示 · Remark (English) */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
}

export type LegalPersonsRecordLicenceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 证照编号 · Number */
  readonly number: string
  /** 证照名称 · Licence */
  readonly title: string
  /** 起期 · From · date */
  readonly from: string
  /** 止期 · Until */
  readonly to?: string | null
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
}

export type LegalPersonsRecordLicenceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsWithdrawLicenceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 证照编号 · Number */
  readonly number: string
  /** 依据 · Evidence */
  readonly evidence: string
}

export type LegalPersonsWithdrawLicenceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsListAbnormalInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 列入 · Listed */
  readonly abnormal: boolean
  /** 依据 · Evidence */
  readonly evidence: string
}

export type LegalPersonsListAbnormalOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsRevokeLicenceInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 吊销日期 · Revoked on · date */
  readonly revokedOn: string
  /** 原因 · Reason */
  readonly reason: string
  /** 处罚决定书文号 · Decision */
  readonly evidence: string
}

export type LegalPersonsRevokeLicenceOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsAbsorbLegalPersonInput = {
  /** 被吸收的公司 · Absorbed · uuid */
  readonly absorbed: string
  /** 存续的公司 · Absorber · uuid */
  readonly absorber: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 依据 · Evidence */
  readonly evidence: string
}

export type LegalPersonsAbsorbLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
  /** 提示 · Remarks */
  readonly remarks: readonly {
    /** 提示 · Remark */
    readonly zh: string
    /** 英文提示 · Remark (English) */
    readonly en: string
    /** 依据 · Law */
    readonly law: string
  }[]
  /** 转移的分支机构 · Branches passed on */
  readonly branches: readonly string[]
}

export type LegalPersonsDeregisterLegalPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 注销日期 · Deregistered on · date */
  readonly endedOn: string
  /** 终止原因 · Reason of the end */
  readonly endReason?: string | null
}

export type LegalPersonsDeregisterLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsRecordDepartureInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 依据 · Evidence · 文号、办件编号或材料名称 */
  readonly evidence?: string
  /** 生效日期 · Counts from · date */
  readonly effective: string
}

export type LegalPersonsRecordDepartureOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsCorrectLegalPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly seen?: number
  /** 生效日期 · Counts from · date */
  readonly effective: string
  /** 依据 · Evidence */
  readonly evidence: string
  /** 撤销的登记 · Events declared void */
  readonly voids?: readonly number[]
  /** 更正为 · Corrected to */
  readonly sets: {
    /** 统一社会信用代码 · Credit code */
    readonly uscc?: string | null
    /** 名称 · Name */
    readonly name?: string | null
    /** 曾用名 · Former name */
    readonly formerName?: string | null | null
    /** 类型 · Kind */
    readonly kind?: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise' | null
    /** 行业 · Industry */
    readonly industry?: string | null | null
    /** 成立日期 · Established on */
    readonly establishedOn?: string | null
    /** 注册资本 · Registered capital */
    readonly capital?: string | null | null
    /** 经营（业务）范围 · Scope of business */
    readonly scope?: string | null | null
    /** 住所所在村（居） · Village of the seat */
    readonly registeredVillage?: string | null
    /** 住所 · Seat */
    readonly registeredAddress?: string | null
    /** 法定代表人（负责人） · Legal representative */
    readonly representativeName?: string | null | null
    /** 法定代表人记录 · Representative (record) */
    readonly representative?: string | null | null
    /** 隶属法人 · Parent */
    readonly parent?: string | null | null
    /** 股东及出资 · Shareholders */
    readonly shareholders?: readonly {
      /** 类型 · Kind */
      readonly kind: 'person' | 'legal-person' | 'other'
      /** 记录 · Record */
      readonly record?: string | null
      /** 名称 · Name */
      readonly name: string
      /** 认缴出资额 · Subscribed · 元 */
      readonly subscribed: string
      /** 持股比例 · Share · ‰ */
      readonly permille: number
    }[] | null | null
    /** 经营期限至 · Term until */
    readonly termUntil?: string | null | null
    /** 登记机关 · Registration authority */
    readonly authority?: string | null | null
    /** 税务登记日期 · Tax registration */
    readonly taxRegisteredOn?: string | null | null
    /** 清税日期 · Tax cleared on */
    readonly taxClearedOn?: string | null | null
    /** 参保日期 · Insured since */
    readonly insuredSince?: string | null | null
    /** 从业人数 · Employees */
    readonly employees?: number | null | null
    /** 基本存款账户 · Basic bank account */
    readonly bankAccount?: string | null | null
    /** 许可证照 · Licences */
    readonly licences?: readonly {
      /** 证照编号 · Number */
      readonly number: string
      /** 证照名称 · Licence */
      readonly title: string
      /** 发证单位 · Issued by */
      readonly organ: string
      /** 起期 · From · date */
      readonly from: string
      /** 止期 · Until */
      readonly to?: string | null
    }[] | null | null
    /** 列入经营异常名录 · Listed as abnormal */
    readonly abnormal?: boolean | null | null
    /** 吊销日期 · Licence revoked on */
    readonly revokedOn?: string | null | null
    /** 注销日期 · Deregistered on */
    readonly endedOn?: string | null | null
    /** 终止原因 · Reason of the end */
    readonly endReason?: string | null | null
  }
}

export type LegalPersonsCorrectLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 变化的数据项 · Fields changed */
  readonly fields: readonly string[]
}

export type LegalPersonsMergeLegalPersonsInput = {
  /** 保留的记录 · Surviving record · uuid */
  readonly survivor: string
  /** 并入的记录 · Record merged · uuid */
  readonly loser: string
  /** 所见保留记录版本 · Survivor’s version seen */
  readonly seenSurvivor: number
  /** 所见并入记录版本 · Loser’s version seen */
  readonly seenLoser: number
  /** 采用并入记录值的数据项 · Fields taken from the loser */
  readonly take: readonly string[]
  /** 依据 · Evidence */
  readonly evidence: string
}

export type LegalPersonsMergeLegalPersonsOutput = {
  /** 并档登记序号 · Event of the merger */
  readonly merger: number
  /** 并入内容登记序号 · Event of what was taken over */
  readonly joined: number
  readonly versions: {
    /** 保留记录的版本 · Survivor’s version */
    readonly survivor: number
    /** 并入记录的版本 · Loser’s version */
    readonly loser: number
  }
}

export type LegalPersonsSeparateLegalPersonsInput = {
  /** 保留的记录 · Surviving record · uuid */
  readonly survivor: string
  /** 并入的记录 · Record merged · uuid */
  readonly loser: string
  /** 并档登记序号 · Event of the merger */
  readonly merger: number
  /** 并入内容登记序号 · Event of what was taken over */
  readonly joined: number
  /** 依据 · Evidence */
  readonly evidence: string
}

export type LegalPersonsSeparateLegalPersonsOutput = {
  readonly versions: {
    /** 保留记录的版本 · Survivor’s version */
    readonly survivor: number
    /** 并入记录的版本 · Loser’s version */
    readonly loser: number
  }
}

export type LegalPersonsLegalPersonSearchInput = {
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 号码 · Number */
  readonly number?: string
  /** 姓名或名称 · Name */
  readonly name?: string
  /** 区划 · Division */
  readonly division?: string
}

export type LegalPersonsLegalPersonSearchOutput = {
  /** 结果 · Found */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 经由已并入的记录 · By way of a merged record */
    readonly via: string | null
    /** 区划 · Division */
    readonly division: string | null
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type LegalPersonsCompareLegalPersonsInput = {
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 核验 · Rows */
  readonly rows: readonly {
    /** 号码 · Number */
    readonly number: string
    readonly values: {
      /** 统一社会信用代码 · Credit code */
      readonly uscc?: string
      /** 名称 · Name */
      readonly name?: string
      /** 名称拼音 · Pinyin */
      readonly pinyin?: string | null
      /** 曾用名 · Former name */
      readonly formerName?: string | null
      /** 类型 · Kind */
      readonly kind?: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
      /** 行业 · Industry */
      readonly industry?: string | null
      /** 成立日期 · Established on · date */
      readonly establishedOn?: string
      /** 注册资本 · Registered capital */
      readonly capital?: string | null
      /** 经营（业务）范围 · Scope of business */
      readonly scope?: string | null
      /** 住所所在村（居） · Village of the seat */
      readonly registeredVillage?: string
      /** 住所 · Seat */
      readonly registeredAddress?: string
      /** 住所区县 · County of the seat */
      readonly division?: string | null
      /** 法定代表人（负责人） · Legal representative */
      readonly representativeName?: string | null
      /** 法定代表人记录 · Representative (record) */
      readonly representative?: string | null
      /** 隶属法人 · Parent */
      readonly parent?: string | null
      /** 股东及出资 · Shareholders */
      readonly shareholders?: readonly {
        /** 类型 · Kind */
        readonly kind: 'person' | 'legal-person' | 'other'
        /** 记录 · Record */
        readonly record?: string | null
        /** 名称 · Name */
        readonly name: string
        /** 认缴出资额 · Subscribed · 元 */
        readonly subscribed: string
        /** 持股比例 · Share · ‰ */
        readonly permille: number
      }[] | null
      /** 经营期限至 · Term until */
      readonly termUntil?: string | null
      /** 登记机关 · Registration authority */
      readonly authority?: string | null
      /** 税务登记日期 · Tax registration */
      readonly taxRegisteredOn?: string | null
      /** 清税日期 · Tax cleared on */
      readonly taxClearedOn?: string | null
      /** 参保日期 · Insured since */
      readonly insuredSince?: string | null
      /** 从业人数 · Employees */
      readonly employees?: number | null
      /** 基本存款账户 · Basic bank account */
      readonly bankAccount?: string | null
      /** 许可证照 · Licences */
      readonly licences?: readonly {
        /** 证照编号 · Number */
        readonly number: string
        /** 证照名称 · Licence */
        readonly title: string
        /** 发证单位 · Issued by */
        readonly organ: string
        /** 起期 · From · date */
        readonly from: string
        /** 止期 · Until */
        readonly to?: string | null
      }[] | null
      /** 列入经营异常名录 · Listed as abnormal */
      readonly abnormal?: boolean | null
      /** 吊销日期 · Licence revoked on */
      readonly revokedOn?: string | null
      /** 注销日期 · Deregistered on */
      readonly endedOn?: string | null
      /** 终止原因 · Reason of the end */
      readonly endReason?: string | null
      /** 并入的记录 · Merged into */
      readonly mergedInto?: string | null
    }
  }[]
}

export type LegalPersonsCompareLegalPersonsOutput = {
  /** 结果 · Answers, in the order asked */
  readonly rows: readonly {
    /** 数据项 · Fields */
    readonly answers: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 结果 · Answer */
      readonly answer: 'same' | 'different' | 'none'
    }[]
  }[]
}

export type LegalPersonsLegalPersonInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 生效于 · Counting on · date */
  readonly validOn?: string
  /** 当时所知 · Known at · date-time */
  readonly knownAt?: string
  /** 看本条 · The record itself */
  readonly itself?: boolean
}

export type LegalPersonsLegalPersonOutput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 经由已并入的记录 · By way of a merged record */
  readonly via: string | null
  /** 版本 · Version */
  readonly version: number
  /** 状态 · State */
  readonly state: 'living' | 'ended' | 'gone' | 'merged'
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 记录 · Record */
  readonly mergedInto: string | null
  /** 数据项 · Fields */
  readonly fields: unknown
  /** 当时有记录 · Stood */
  readonly stood: boolean
  /** 登记 · Events */
  readonly events: readonly {
    /** 序号 · Number */
    readonly seq: number
    /** 事项 · Event */
    readonly kind: string
    /** 生效日期 · Counts from · date */
    readonly effective: string
    /** 登记时间 · Recorded at · date-time */
    readonly at: string
    /** 登记单位 · Organ */
    readonly organ: string | null
    /** 依据 · Evidence */
    readonly evidence: string | null
    /** 数据项 · Fields */
    readonly sets: unknown
    /** 撤销 · Voids */
    readonly voids: readonly number[]
  }[]
}

export type LegalPersonsSharesInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
}

export type LegalPersonsSharesOutput = {
  /** 法人 · Firms */
  readonly firms: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 统一社会信用代码 · Credit code */
    readonly uscc: string
    /** 类型 · Kind */
    readonly kind: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
  }[]
  /** 持股 · Shares */
  readonly edges: readonly {
    /** 方向 · Way */
    readonly way: 'holders' | 'holdings'
    /** 层级 · Level */
    readonly level: number
    /** 记录 · Record · uuid */
    readonly firm: string
    /** 股东类型 · Kind of holder */
    readonly holderKind: 'person' | 'legal-person' | 'other'
    /** 股东记录 · Holder (record) */
    readonly holder: string | null
    /** 股东名称 · Holder */
    readonly holderName: string
    /** 持股比例 · Share · ‰ */
    readonly permille: number
    /** 认缴出资额 · Subscribed · 元 */
    readonly subscribed: string
    /** 循环持股 · Ring */
    readonly ring: boolean
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type LegalPersonsBranchesInput = {
  /** 记录 · Record · uuid */
  readonly id: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
}

export type LegalPersonsBranchesOutput = {
  /** 分支机构 · Branches */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type LegalPersonsPublicFirmInput = {
  /** 统一社会信用代码 · Credit code */
  readonly uscc?: string
  /** 名称（开头，至少四个字） · Name (its beginning, four characters at least) */
  readonly name?: string
}

export type LegalPersonsPublicFirmOutput = {
  /** 法人 · Legal persons */
  readonly rows: readonly {
    /** 统一社会信用代码 · Credit code */
    readonly uscc: string
    /** 名称 · Name */
    readonly name: string
    /** 类型 · Kind */
    readonly kind: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
    /** 行业 · Industry */
    readonly industry: string | null
    /** 住所区县 · County of the seat */
    readonly division?: string | null
    /** 成立日期 · Established on · date */
    readonly establishedOn: string
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 注册资本 · Registered capital */
    readonly capital: string | null
    /** 模拟 · Simulated */
    readonly simulated: boolean
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type LegalPersonsPublicListInput = {
  /** 统一社会信用代码 · Credit code */
  readonly after?: string
  /** 区划 · Division */
  readonly division?: string
  /** 每页 · Page size */
  readonly size?: number
}

export type LegalPersonsPublicListOutput = {
  /** 法人 · Legal persons */
  readonly rows: readonly {
    /** 统一社会信用代码 · Credit code */
    readonly uscc: string
    /** 名称 · Name */
    readonly name: string
    /** 类型 · Kind */
    readonly kind: 'company' | 'branch' | 'partnership' | 'sole-proprietorship' | 'cooperative' | 'individual-business' | 'institution' | 'organ' | 'association' | 'foundation' | 'private-non-enterprise'
    /** 行业 · Industry */
    readonly industry: string | null
    /** 住所区县 · County of the seat */
    readonly division?: string | null
    /** 成立日期 · Established on · date */
    readonly establishedOn: string
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 注册资本 · Registered capital */
    readonly capital: string | null
    /** 模拟 · Simulated */
    readonly simulated: boolean
  }[]
  /** 下一页起点 · Next */
  readonly next: string | null
}

export type MacroEconomyPublishCensusInput = {
  /** 年份 · Year */
  readonly year: number
  /** 来源 · Source */
  readonly source: string
  /** 口径 · Statistical scope */
  readonly scope: string
  /** 时点 · Reference time */
  readonly moment: string
  /** 各地区数据 · Rows */
  readonly rows: readonly {
    /** 区划代码 · Division code */
    readonly code: string
    /** 地区 · Area */
    readonly name: string
    /** 级别 · Level */
    readonly kind: 'province' | 'prefecture' | 'county' | 'zone'
    /** 上级区划代码 · Parent division */
    readonly parent: string | null
    readonly figures: {
      /** 常住人口 · Resident population */
      readonly population: number | null
      /** 男性人口 · Men */
      readonly male: number | null
      /** 女性人口 · Women */
      readonly female: number | null
      /** 少数民族人口比重 · Share of ethnic minorities */
      readonly minority_share: number | null
      /** 城镇人口 · Urban population */
      readonly urban: number | null
      /** 乡村人口 · Rural population */
      readonly rural: number | null
      /** 家庭户户数 · Family households */
      readonly households: number | null
      /** 家庭户人口 · Population in family households */
      readonly household_population: number | null
      /** 0–14岁人口 · Aged 0–14 */
      readonly age_0_14: number | null
      /** 15–59岁人口 · Aged 15–59 */
      readonly age_15_59: number | null
      /** 60岁及以上人口 · Aged 60 and over */
      readonly age_60_plus: number | null
      /** 65岁及以上人口 · Aged 65 and over */
      readonly age_65_plus: number | null
      /** 有65岁及以上老年人口的户数 · Households with a person of 65 or over */
      readonly households_with_65_plus: number | null
      /** 户口登记地在本县（市）、本市市区其他乡镇街道的人口 · Registered elsewhere in the county */
      readonly migrants_same_county: number | null
      /** 户口登记地在本省其他县（市、区）的人口 · Registered elsewhere in the province */
      readonly migrants_same_province: number | null
      /** 户口登记地在外省的人口 · Registered in another province */
      readonly migrants_other_province: number | null
      /** 未上过学 · No schooling */
      readonly no_schooling: number | null
      /** 小学 · Primary school */
      readonly primary_school: number | null
      /** 初中 · Junior secondary school */
      readonly junior_secondary: number | null
      /** 高中（含中专） · Senior secondary school */
      readonly senior_secondary: number | null
      /** 大学专科 · College */
      readonly college: number | null
      /** 大学本科及以上 · University */
      readonly university: number | null
      /** 平均受教育年限 · Mean years of schooling */
      readonly schooling_years: number | null
      /** 15岁及以上文盲人口 · Illiterate, aged 15 and over */
      readonly illiterate: number | null
      /** 人均住房建筑面积 · Housing area per person */
      readonly housing_area: number | null
    }
  }[]
}

export type MacroEconomyPublishCensusOutput = {
  /** 行数 · Rows */
  readonly rows: number
}

export type MacroEconomyPublishGdpInput = {
  /** 来源 · Source */
  readonly source: string
  /** 口径 · Statistical scope */
  readonly scope: string
  /** 各年数据 · Rows */
  readonly rows: readonly {
    /** 年份 · Year */
    readonly year: number
    /** 地区生产总值 · GDP · 亿元 */
    readonly gdp: string
    /** 第一产业 · Primary industry · 亿元 */
    readonly primary: string
    /** 第二产业 · Secondary industry · 亿元 */
    readonly secondary: string
    /** 第三产业 · Tertiary industry · 亿元 */
    readonly tertiary: string
    /** 房地产业 · Real estate · 亿元 */
    readonly realEstate: string
    /** 金融业 · Finance · 亿元 */
    readonly finance: string
  }[]
}

export type MacroEconomyPublishGdpOutput = {
  /** 行数 · Rows */
  readonly rows: number
}

export type MacroEconomyCountyCensusInput = {
  /** 年份 · Year */
  readonly year: number
  /** 级别 · Level */
  readonly kind?: 'province' | 'prefecture' | 'county' | 'zone'
  /** 上级区划代码 · Parent division */
  readonly parent?: string
}

export type MacroEconomyCountyCensusOutput = {
  /** 已发布 · Published */
  readonly published: boolean
  /** 来源 · Source */
  readonly source: string
  /** 口径 · Statistical scope */
  readonly scope: string
  /** 时点 · Reference time */
  readonly moment: string
  /** 各地区数据 · Rows */
  readonly rows: readonly {
    /** 区划代码 · Division code */
    readonly code: string
    /** 地区 · Area */
    readonly name: string
    /** 级别 · Level */
    readonly kind: 'province' | 'prefecture' | 'county' | 'zone'
    /** 上级区划代码 · Parent division */
    readonly parent: string | null
    readonly figures: {
      /** 常住人口 · Resident population */
      readonly population: number | null
      /** 男性人口 · Men */
      readonly male: number | null
      /** 女性人口 · Women */
      readonly female: number | null
      /** 少数民族人口比重 · Share of ethnic minorities */
      readonly minority_share: number | null
      /** 城镇人口 · Urban population */
      readonly urban: number | null
      /** 乡村人口 · Rural population */
      readonly rural: number | null
      /** 家庭户户数 · Family households */
      readonly households: number | null
      /** 家庭户人口 · Population in family households */
      readonly household_population: number | null
      /** 0–14岁人口 · Aged 0–14 */
      readonly age_0_14: number | null
      /** 15–59岁人口 · Aged 15–59 */
      readonly age_15_59: number | null
      /** 60岁及以上人口 · Aged 60 and over */
      readonly age_60_plus: number | null
      /** 65岁及以上人口 · Aged 65 and over */
      readonly age_65_plus: number | null
      /** 有65岁及以上老年人口的户数 · Households with a person of 65 or over */
      readonly households_with_65_plus: number | null
      /** 户口登记地在本县（市）、本市市区其他乡镇街道的人口 · Registered elsewhere in the county */
      readonly migrants_same_county: number | null
      /** 户口登记地在本省其他县（市、区）的人口 · Registered elsewhere in the province */
      readonly migrants_same_province: number | null
      /** 户口登记地在外省的人口 · Registered in another province */
      readonly migrants_other_province: number | null
      /** 未上过学 · No schooling */
      readonly no_schooling: number | null
      /** 小学 · Primary school */
      readonly primary_school: number | null
      /** 初中 · Junior secondary school */
      readonly junior_secondary: number | null
      /** 高中（含中专） · Senior secondary school */
      readonly senior_secondary: number | null
      /** 大学专科 · College */
      readonly college: number | null
      /** 大学本科及以上 · University */
      readonly university: number | null
      /** 平均受教育年限 · Mean years of schooling */
      readonly schooling_years: number | null
      /** 15岁及以上文盲人口 · Illiterate, aged 15 and over */
      readonly illiterate: number | null
      /** 人均住房建筑面积 · Housing area per person */
      readonly housing_area: number | null
    }
  }[]
}

export type MacroEconomyGdpInput = { readonly [name: string]: never }

export type MacroEconomyGdpOutput = {
  /** 来源 · Source */
  readonly source: string
  /** 口径 · Statistical scope */
  readonly scope: string
  /** 各年数据 · Rows */
  readonly rows: readonly {
    /** 年份 · Year */
    readonly year: number
    /** 地区生产总值 · GDP · 亿元 */
    readonly gdp: string
    /** 第一产业 · Primary industry · 亿元 */
    readonly primary: string
    /** 第二产业 · Secondary industry · 亿元 */
    readonly secondary: string
    /** 第三产业 · Tertiary industry · 亿元 */
    readonly tertiary: string
    /** 房地产业 · Real estate · 亿元 */
    readonly realEstate: string
    /** 金融业 · Finance · 亿元 */
    readonly finance: string
  }[]
}

export type ItemsPublishServiceInput = {
  /** 事项 · Matter */
  readonly matter: string
  /** 区划 · Division */
  readonly division: string
  /** 办理地点 · Place */
  readonly place: string
  /** 办理时间 · Hours */
  readonly hours: string
  /** 咨询电话 · Telephone */
  readonly telephone: string
  /** 承诺办结时限 · Promised term · 工作日 · 不长于法定时限 */
  readonly promise?: number
}

export type ItemsPublishServiceOutput = {
  /** 办理点 · Service · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type ItemsWithdrawServiceInput = {
  /** 办理点 · Service · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ItemsWithdrawServiceOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type ItemsPublishVersionInput = {
  /** 事项 · Errand */
  readonly errand: string
}

export type ItemsPublishVersionOutput = {
  /** 事项 · Errand */
  readonly errand: string
  /** 版本 · Version */
  readonly digest: string
  /** 公布日期 · Published on · date */
  readonly from: string
}

export type ItemsTellWishInput = {
  /** 您想办什么 · What you want to do · 不用写姓名和电话 */
  readonly words: string
  /** 区划 · Division */
  readonly division?: string
}

export type ItemsTellWishOutput = { readonly [name: string]: never }

export type ItemsMattersInput = {
  /** 您要办什么事 · What for */
  readonly q?: string
  /** 主题 · Topic */
  readonly topic?: 'openness' | 'approval' | 'social-security' | 'education-culture' | 'environment' | 'fake-goods' | 'illegal-publications'
  /** 服务对象 · For */
  readonly serves?: '1' | '2' | '3' | '4' | '5' | '6'
  /** 区划 · Division */
  readonly division?: string
}

export type ItemsMattersOutput = {
  /** 一件事 · Life events */
  readonly lifeEvents: readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly title: {
      /** 名称 · Name */
      readonly zh: string
      /** Name · Name */
      readonly en: string
    }
    readonly plain: {
      /** 说明 · What it joins */
      readonly zh: string
      /** What it joins · What it joins */
      readonly en: string
    }
    /** 按这个说法找到 · Found by */
    readonly because: string | null
  }[]
  /** 事项 · Matters */
  readonly matters: readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly title: {
      /** 名称 · Name */
      readonly zh: string
      /** Name · Name */
      readonly en: string
    }
    readonly plain: {
      /** 说明 · What one gets */
      readonly zh: string
      /** What one gets · What one gets */
      readonly en: string
    }
    /** 办理单位 · Organ */
    readonly organ: string
    /** 办理单位名称 · Name of the organ */
    readonly organName: string
    /** 事项类型 · Kind */
    readonly kind: '10' | '20' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 可网办 · Online */
    readonly online: boolean
    /** 最多上传材料 · Uploads */
    readonly uploads: number
    /** 到场次数 · Visits */
    readonly visits: number
    /** 按这个说法找到 · Found by */
    readonly because: string | null
    /** 区划 · Division */
    readonly at: string | null
  }[]
  /** 各主题事项数 · Matters by topic */
  readonly topics: { readonly [name: string]: number }
}

export type ItemsMatterInput = {
  /** 事项 · Matter */
  readonly id: string
  /** 区划 · Division */
  readonly division?: string
}

export type ItemsMatterOutput = {
  /** 事项 · Matter */
  readonly id: string
  readonly title: {
    /** 名称 · Name */
    readonly zh: string
    /** Name · Name */
    readonly en: string
  }
  readonly plain: {
    /** 说明 · What one gets */
    readonly zh: string
    /** What one gets · What one gets */
    readonly en: string
  }
  /** 办理单位 · Organ */
  readonly organ: string
  /** 办理单位名称 · Name of the organ */
  readonly organName: string
  /** 事项类型 · Kind */
  readonly kind: '10' | '20' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 可网办 · Online */
  readonly online: boolean
  /** 最多上传材料 · Uploads */
  readonly uploads: number
  /** 到场次数 · Visits */
  readonly visits: number
  /** 办件类型 · Handling */
  readonly handling: '1' | '2'
  /** 行使层级 · Levels */
  readonly levels: readonly ('1' | '2' | '3' | '4' | '5' | '6')[]
  /** 办理形式 · Channels */
  readonly channels: readonly ('1' | '2' | '3' | '4')[]
  /** 设定依据 · Basis */
  readonly basis: readonly {
    /** 法律法规 · Law */
    readonly law: string
    /** 条款 · Article */
    readonly article: string
    /** 说明 · Remark */
    readonly remark: string | null
  }[]
  readonly content: {
    readonly words: {
      /** 内容 · Words */
      readonly zh: string
      /** Words · Words */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  readonly competence: {
    readonly words: {
      /** 内容 · Words */
      readonly zh: string
      /** Words · Words */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  /** 特别程序 · Special steps */
  readonly special: readonly {
    readonly words: {
      /** 内容 · Words */
      readonly zh: string
      /** Words · Words */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
    /** 特别程序种类 · Kind */
    readonly kind: '1' | '2'
  }[]
  readonly intermediary: {
    readonly words: {
      /** 内容 · Words */
      readonly zh: string
      /** Words · Words */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  readonly quota: {
    readonly words: {
      /** 内容 · Words */
      readonly zh: string
      /** Words · Words */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  readonly version: {
    /** 版本 · Version */
    readonly digest: string
    /** 公布日期 · Published on */
    readonly from: string | null
  }
  readonly term: {
    /** 天数 · Days */
    readonly days: number
    /** 单位 · Unit */
    readonly unit: 'working' | 'natural'
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  readonly applyWithin: {
    /** 申请期限 · Apply within */
    readonly zh: string
    /** Apply within · Apply within */
    readonly en: string
  } | null
  readonly fee: {
    readonly words: {
      /** 收费 · Fee */
      readonly zh: string
      /** Fee · Fee */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  readonly visitWhy: {
    /** 到场理由 · Why in person */
    readonly zh: string
    /** Why in person · Why in person */
    readonly en: string
  } | null
  /** 办理结果 · Results */
  readonly results: readonly {
    /** 结果 · Result */
    readonly zh: string
    /** Result · Result */
    readonly en: string
  }[]
  /** 引导问题 · Questions */
  readonly questions: number
  /** 材料 · Materials */
  readonly materials: readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly title: {
      /** 材料 · Material */
      readonly zh: string
      /** Material · Material */
      readonly en: string
    }
    /** 出具单位 · Issued by */
    readonly issuer: string
    /** 提供方式 · How */
    readonly supply: 'base' | 'certificate' | 'promise' | 'upload'
    readonly why: {
      /** 为什么要 · Why */
      readonly zh: string
      /** Why · Why */
      readonly en: string
    } | null
    /** 都要 · Always */
    readonly always: boolean
  }[]
  /** 办理点 · Where */
  readonly services: readonly {
    /** 区划 · Division */
    readonly division: string
    /** 办理单位 · Organ */
    readonly organ: string
    /** 地点 · Place */
    readonly place: string
    /** 时间 · Hours */
    readonly hours: string
    /** 电话 · Telephone */
    readonly telephone: string
    /** 天数 · Days */
    readonly promise: number | null
  }[]
}

export type ItemsLifeEventInput = {
  /** 事项 · Matter */
  readonly id: string
}

export type ItemsLifeEventOutput = {
  /** 事项 · Matter */
  readonly id: string
  readonly title: {
    /** 名称 · Name */
    readonly zh: string
    /** Name · Name */
    readonly en: string
  }
  readonly plain: {
    /** 说明 · What it joins */
    readonly zh: string
    /** What it joins · What it joins */
    readonly en: string
  }
  /** 步骤 · Steps */
  readonly steps: readonly (readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly title: {
      /** 名称 · Name */
      readonly zh: string
      /** Name · Name */
      readonly en: string
    }
    readonly plain: {
      /** 说明 · What one gets */
      readonly zh: string
      /** What one gets · What one gets */
      readonly en: string
    }
    /** 办理单位 · Organ */
    readonly organ: string
    /** 办理单位名称 · Name of the organ */
    readonly organName: string
    /** 事项类型 · Kind */
    readonly kind: '10' | '20' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 可网办 · Online */
    readonly online: boolean
    /** 最多上传材料 · Uploads */
    readonly uploads: number
    /** 到场次数 · Visits */
    readonly visits: number
    readonly term: {
      /** 天数 · Days */
      readonly days: number
      /** 单位 · Unit */
      readonly unit: 'working' | 'natural'
    } | null
    readonly fee: {
      /** 收费 · Fee */
      readonly zh: string
      /** Fee · Fee */
      readonly en: string
    } | null
  }[])[]
}

export type ItemsGuideInput = {
  /** 事项 · Matter */
  readonly id: string
  /** 回答 · Answers */
  readonly answers?: readonly string[]
}

export type ItemsGuideOutput = {
  readonly title: {
    /** 名称 · Name */
    readonly zh: string
    /** Name · Name */
    readonly en: string
  }
  /** 类别 · Kind */
  readonly kind: 'matter' | 'life-event'
  /** 已回答 · Given */
  readonly given: readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly question: {
      /** 问题 · Question */
      readonly zh: string
      /** Question · Question */
      readonly en: string
    }
    readonly answer: {
      /** 回答 · Answer */
      readonly zh: string
      /** Answer · Answer */
      readonly en: string
    }
    /** 值 · Value */
    readonly value: string
  }[]
  readonly ask: {
    /** 事项 · Matter */
    readonly id: string
    readonly text: {
      /** 问题 · Question */
      readonly zh: string
      /** Question · Question */
      readonly en: string
    }
    /** 第几题 · Step */
    readonly step: number
    /** 最多 · At most */
    readonly most: number
    /** 选项 · Options */
    readonly options: readonly {
      /** 值 · Value */
      readonly value: string
      readonly label: {
        /** 选项 · Option */
        readonly zh: string
        /** Option · Option */
        readonly en: string
      }
    }[]
  } | null
  readonly barred: {
    readonly why: {
      /** 理由 · Why */
      readonly zh: string
      /** Why · Why */
      readonly en: string
    }
    readonly instead: {
      /** 可以怎么办 · Instead */
      readonly zh: string
      /** Instead · Instead */
      readonly en: string
    }
    readonly basis: {
      /** 法律法规 · Law */
      readonly law: string
      /** 条款 · Article */
      readonly article: string
      /** 说明 · Remark */
      readonly remark: string | null
    }
  } | null
  /** 个人清单 · Personal list */
  readonly materials: readonly {
    /** 事项 · Matter */
    readonly id: string
    readonly title: {
      /** 材料 · Material */
      readonly zh: string
      /** Material · Material */
      readonly en: string
    }
    /** 出具单位 · Issued by */
    readonly issuer: string
    /** 提供方式 · How */
    readonly supply: 'base' | 'certificate' | 'promise' | 'upload'
    readonly why: {
      /** 为什么要 · Why */
      readonly zh: string
      /** Why · Why */
      readonly en: string
    } | null
    /** 都要 · Always */
    readonly always: boolean
  }[] | null
}

export type ItemsHallsInput = {
  /** 区划 · Division */
  readonly division?: string
}

export type ItemsHallsOutput = {
  /** 办理点 · Halls */
  readonly halls: readonly {
    /** 区划 · Division */
    readonly division: string
    /** 地点 · Place */
    readonly place: string
    /** 时间 · Hours */
    readonly hours: string
    /** 电话 · Telephone */
    readonly telephone: string
    /** 可办事项 · Matters */
    readonly matters: readonly string[]
  }[]
}

export type ItemsVersionOfInput = {
  /** 事项 · Errand */
  readonly errand: string
  /** 版本 · Version */
  readonly digest?: string
}

export type ItemsVersionOfOutput = {
  /** 事项 · Errand */
  readonly errand: string
  /** 版本 · Version */
  readonly digest: string
  /** 公布日期 · Published on · date */
  readonly from: string
  /** 公布人 · Published by */
  readonly by: string
  /** 定义 · Definition */
  readonly definition: unknown
  /** 公布过的版本 · Versions */
  readonly versions: readonly {
    /** 版本 · Version */
    readonly digest: string
    /** 公布日期 · Published on · date */
    readonly from: string
  }[]
}

export type DashboardRemarkOnInput = {
  /** 问题 · Subject */
  readonly subject: string
  /** 批示 · Remark */
  readonly text: string
  /** 几个工作日内反馈 · Working days to answer · 工作日 */
  readonly days: number
}

export type DashboardRemarkOnOutput = {
  /** 督办 · Remark · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 落实期限 · To be done by · date */
  readonly dueOn: string
}

export type DashboardAnswerRemarkInput = {
  /** 督办 · Remark · uuid */
  readonly id: string
  /** 落实情况 · What was done */
  readonly text: string
}

export type DashboardAnswerRemarkOutput = {
  /** 状态 · State */
  readonly state: 'given' | 'answered' | 'closed'
}

export type DashboardCloseRemarkInput = {
  /** 督办 · Remark · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type DashboardCloseRemarkOutput = {
  /** 状态 · State */
  readonly state: 'given' | 'answered' | 'closed'
}

export type DashboardReturnRemarkInput = {
  /** 督办 · Remark · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
  /** 几个工作日内反馈 · Working days to answer · 工作日 */
  readonly days: number
}

export type DashboardReturnRemarkOutput = {
  /** 状态 · State */
  readonly state: 'given' | 'answered' | 'closed'
  /** 落实期限 · To be done by · date */
  readonly dueOn: string
}

export type DashboardBoardInput = { readonly [name: string]: never }

export type DashboardBoardOutput = {
  /** 截至 · As of · date */
  readonly asOf: string
  /** 待处置 · To act on */
  readonly exceptions: readonly {
    /** 问题 · Subject */
    readonly subject: string
    /** 问题 · What */
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 情况 · How */
    readonly kind: 'overdue' | 'stuck' | 'dead'
    /** 件数 · Count */
    readonly count: number
    /** 最长天数 · Days at most */
    readonly days: number
    /** 责任单位 · Whose */
    readonly owner: string
    /** 责任单位 · Whose */
    readonly ownerName: string
    /** 例如 · For example */
    readonly example: string | null
    /** 办件 · Case */
    readonly oldest: string | null
    readonly remark: {
      /** 督办 · Remark · uuid */
      readonly id: string
      /** 编号 · Number */
      readonly number: string
      /** 状态 · State */
      readonly state: 'given' | 'answered' | 'closed'
      /** 落实期限 · To be done by · date */
      readonly dueOn: string
    } | null
  }[]
  /** 其余 · More */
  readonly more: number
  /** 目标 · Goals */
  readonly goals: readonly {
    /** 条款 · Clause */
    readonly clause: string
    /** 目标 · Goal */
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 指标 · Figures */
    readonly figures: readonly {
      /** 条款 · Clause */
      readonly clause: string
      /** 指标 · Figure */
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 数值 · Value */
      readonly value: number | null
      /** 总数 · Of */
      readonly of: number | null
      /** 单位 · Unit */
      readonly unit: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 口径 · Definition */
      readonly scope: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 来源 · Source */
      readonly source: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 截至 · As of · date */
      readonly asOf: string
      /** 责任单位 · Whose */
      readonly owner: string
      /** 责任单位 · Whose */
      readonly ownerName: string
    }[]
  }[]
  /** 在办督办 · Remarks under way */
  readonly remarks: readonly {
    /** 督办 · Remark · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 问题 · What about */
    readonly title: string
    /** 责任单位 · Whose */
    readonly ownerName: string
    /** 状态 · State */
    readonly state: 'given' | 'answered' | 'closed'
    /** 落实期限 · To be done by · date */
    readonly dueOn: string
    /** 逾期 · Late */
    readonly late: boolean
  }[]
}

export type DashboardBriefInput = { readonly [name: string]: never }

export type DashboardBriefOutput = {
  /** 文件名 · File name */
  readonly name: string
  /** PDF（Base64） · PDF (Base64) */
  readonly file: string
}

export type DisclosureAddDocumentInput = {
  /** 标题 · Title */
  readonly title: string
  /** 文种 · Kind */
  readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
  /** 公开类别 · Category */
  readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 主题 · Topic */
  readonly topic: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 文号 · Document number */
  readonly documentNumber?: string
  /** 发文机关 · Issuer · 不在本省机构登记簿里的，只填名称。 */
  readonly issuer?: string
  /** 发文机关名称 · Issuer as named · 按文件上的名称。 */
  readonly issuerName: string
  /** 成文日期 · Made on · date */
  readonly madeOn: string
  /** 来源 · Source */
  readonly source: string
  /** 解读的文件 · Interprets · uuid */
  readonly interprets?: string
  /** 正文 · Body */
  readonly body: readonly {
    /** 段落类型 · Kind */
    readonly kind: 'heading' | 'article' | 'paragraph'
    /** 级别 · Level */
    readonly level?: number
    /** 文字 · Text */
    readonly text: string
  }[]
}

export type DisclosureAddDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 索引号 · Index number */
  readonly indexNumber: string
  /** 公开期限 · Public by */
  readonly dueOn: string | null
}

export type DisclosureAttachFileInput = {
  /** 编号 · Id · uuid */
  readonly document: string
  /** 文件名 · File name */
  readonly fileName: string
  /** 文件 · File */
  readonly file: string
}

export type DisclosureAttachFileOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type DisclosureSubmitDocumentInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type DisclosureSubmitDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type DisclosureReviewDocumentInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 结论 · Verdict */
  readonly verdict: 'publish' | 'return'
  /** 审查意见 · Finding */
  readonly finding: 'clear' | 'state-secret' | 'security' | 'trade-secret' | 'privacy' | 'internal'
  /** 说明 · Note */
  readonly note?: string
}

export type DisclosureReviewDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
  /** 状态 · State */
  readonly state: 'draft' | 'reviewing' | 'published' | 'withdrawn'
}

export type DisclosureWithdrawDocumentInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 原因 · Reason */
  readonly reason: string
}

export type DisclosureWithdrawDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type DisclosureEndDocumentInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 有效性 · Validity */
  readonly validity: 'valid' | 'expired' | 'repealed'
  /** 失效或废止日期 · Ended on · date */
  readonly endedOn?: string
  /** 依据的文件 · By what */
  readonly endedBy?: string
}

export type DisclosureEndDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type DisclosureKeepColumnInput = {
  /** 公开类别 · Category */
  readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 标题 · Title */
  readonly title: string
}

export type DisclosureKeepColumnOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type DisclosureLoadDocumentsInput = {
  /** 试导入 · Dry run */
  readonly trial: boolean
  /** 文件 · Documents */
  readonly documents: readonly {
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 公开类别 · Category */
    readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 主题 · Topic */
    readonly topic: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 文号 · Document number */
    readonly documentNumber?: string
    /** 发文机关 · Issuer · 不在本省机构登记簿里的，只填名称。 */
    readonly issuer?: string
    /** 发文机关名称 · Issuer as named · 按文件上的名称。 */
    readonly issuerName: string
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 来源 · Source */
    readonly source: string
    /** 文件名 · File */
    readonly path: string
    /** 正文 · Body */
    readonly body: readonly {
      /** 段落类型 · Kind */
      readonly kind: 'heading' | 'article' | 'paragraph'
      /** 级别 · Level */
      readonly level?: number
      /** 文字 · Text */
      readonly text: string
    }[]
  }[]
}

export type DisclosureLoadDocumentsOutput = {
  /** 结果 · Results */
  readonly results: readonly {
    /** 文件名 · File */
    readonly path: string
    /** 结果 · Outcome */
    readonly outcome: 'added' | 'held' | 'refused'
    readonly fault: {
      /** 原因 · Why */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
  }[]
}

export type DisclosureApplyInput = {
  /** 向哪个单位申请 · To which organ */
  readonly organ: string
  /** 申请事项 · What for */
  readonly kind: 'information' | 'correction'
  /** 申请人类型 · Applicant */
  readonly applicantKind: 'person' | 'business' | 'research' | 'charity' | 'law-firm' | 'body'
  /** 姓名或者名称 · Name */
  readonly applicant: string
  /** 身份证明 · Proof of identity */
  readonly certificateKind: '111' | '414' | 'uscc'
  /** 证件号码 · Its number */
  readonly certificate: string
  /** 手机号或者邮箱 · Telephone or e-mail */
  readonly contact: string
  /** 通信地址 · Address */
  readonly address?: string
  /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
  readonly wanted: string
  /** 便于查找的其他特征 · What else helps to find it */
  readonly feature?: string
  /** 提供形式 · Form */
  readonly form: 'paper' | 'electronic'
  /** 获取方式 · Way */
  readonly way: 'post' | 'mail' | 'online' | 'collect'
  /** 用途 · Purpose · 可以不填。 */
  readonly purpose?: string
}

export type DisclosureApplyOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 受理编号 · Number */
  readonly number: string
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureEnterRequestInput = {
  /** 向哪个单位申请 · To which organ */
  readonly organ?: string
  /** 申请事项 · What for */
  readonly kind: 'information' | 'correction'
  /** 申请人类型 · Applicant */
  readonly applicantKind: 'person' | 'business' | 'research' | 'charity' | 'law-firm' | 'body'
  /** 姓名或者名称 · Name */
  readonly applicant: string
  /** 身份证明 · Proof of identity */
  readonly certificateKind: '111' | '414' | 'uscc'
  /** 证件号码 · Its number */
  readonly certificate: string
  /** 手机号或者邮箱 · Telephone or e-mail */
  readonly contact: string
  /** 通信地址 · Address */
  readonly address?: string
  /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
  readonly wanted: string
  /** 便于查找的其他特征 · What else helps to find it */
  readonly feature?: string
  /** 提供形式 · Form */
  readonly form: 'paper' | 'electronic'
  /** 获取方式 · Way */
  readonly way: 'post' | 'mail' | 'online' | 'collect'
  /** 用途 · Purpose · 可以不填。 */
  readonly purpose?: string
  /** 提交方式 · How it came */
  readonly cameBy: 'person' | 'registered' | 'post' | 'internet' | 'fax'
  /** 提交或者寄到的日期 · Handed in or delivered on · date */
  readonly submittedOn: string
}

export type DisclosureEnterRequestOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 受理编号 · Number */
  readonly number: string
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureConfirmReceiptInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 签收或者与申请人确认的日期 · Signed for or confirmed on · date */
  readonly on: string
}

export type DisclosureConfirmReceiptOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureAskCorrectionInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 需要补正的事项（一次说全） · What is unclear, all of it */
  readonly what: string
  /** 补正期限 · Days to correct · 工作日 */
  readonly days: number
}

export type DisclosureAskCorrectionOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureCorrectRequestInput = {
  /** 受理编号 · Number */
  readonly number: string
  /** 手机号或者邮箱 · Telephone or e-mail */
  readonly contact: string
  /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
  readonly wanted: string
  /** 便于查找的其他特征 · What else helps to find it */
  readonly feature?: string
}

export type DisclosureCorrectRequestOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureWithdrawRequestInput = {
  /** 受理编号 · Number */
  readonly number: string
  /** 手机号或者邮箱 · Telephone or e-mail */
  readonly contact: string
}

export type DisclosureWithdrawRequestOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureConsultInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 对象 · Who */
  readonly who: 'third-party' | 'organ'
  /** 名称 · Name */
  readonly name: string
  /** 征求意见的内容 · What is asked */
  readonly why: string
}

export type DisclosureConsultOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureRecordOpinionInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 名称 · Name */
  readonly name: string
  /** 同意公开 · Agrees */
  readonly agrees: boolean
  /** 意见 · Opinion */
  readonly text: string
}

export type DisclosureRecordOpinionOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureExtendTermInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 延长的理由（告知申请人） · Why, as the applicant is told */
  readonly reason: string
}

export type DisclosureExtendTermOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureAskReasonsInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 理由合理的，延迟答复到 · With good reason: answered by · date */
  readonly delayUntil?: string
  /** 告知内容 · What is told */
  readonly text: string
}

export type DisclosureAskReasonsOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureReplyInput = {
  /** 申请 · Application · uuid */
  readonly request: string
  /** 答复种类 · Kind of reply */
  readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 提供的信息或者更正结果 · The information */
  readonly content?: string
  /** 不予公开的部分 · What is withheld */
  readonly withheld?: string
  /** 理由 · Reason */
  readonly reason?: string
  /** 依据的条款 · Article */
  readonly basis?: string
  /** 获取的方式、途径 · How to get it */
  readonly where?: string
  /** 负责公开的机关和联系方式 · The organ in charge */
  readonly organ?: string
  /** 已答复的受理编号 · Answered before as */
  readonly earlier?: string
  /** 救济途径 · Remedy · 不填的，按答复种类写入法定的救济途径。 */
  readonly remedy?: string
  /** 第三方不同意仍予公开的理由 · Public interest */
  readonly publicInterest?: string
  readonly fee?: {
    /** 信息处理费 · Fee · 元 */
    readonly amount: string
    /** 收费依据 · Basis */
    readonly basis: string
  }
  /** 纳入主动公开 · Make the reply public */
  readonly makePublic?: boolean
  /** 含个人信息 · It holds personal data */
  readonly isPersonal?: boolean
}

export type DisclosureReplyOutput = {
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisclosureRecordDisputeInput = {
  /** 受理编号 · Number */
  readonly requestNumber: string
  /** 途径 · Road */
  readonly road: 'reconsideration' | 'litigation'
  /** 结果 · Outcome */
  readonly outcome: 'upheld' | 'corrected' | 'other' | 'pending'
  /** 日期 · On · date */
  readonly decidedOn: string
}

export type DisclosureRecordDisputeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type DisclosurePublishReportInput = {
  /** 年度 · Year */
  readonly year: number
  /** 存在的主要问题及改进情况 · Problems and what was done */
  readonly problems: string
  /** 其他需要报告的事项 · Other */
  readonly other: string
}

export type DisclosurePublishReportOutput = {
  /** 报告 · Report · uuid */
  readonly id: string
  /** 文件 · Document · uuid */
  readonly document: string
  /** 逾期 · Late */
  readonly late: boolean
}

export type DisclosureSearchInput = {
  /** 找什么 · What for */
  readonly q?: string
  /** 发文机关 · Issuer */
  readonly issuer?: string
  /** 年份 · Year */
  readonly year?: number
  /** 主题 · Topic */
  readonly topic?: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 有效性 · Validity */
  readonly validity?: 'valid' | 'expired' | 'repealed'
  /** 页码 · Page */
  readonly page?: number
}

export type DisclosureSearchOutput = {
  /** 份数 · Documents */
  readonly total: number
  /** 准确 · Exact */
  readonly exact: boolean
  /** 页数 · Pages */
  readonly pages: number
  /** 文件 · Documents */
  readonly documents: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 单位 · Organ */
    readonly issuer: string
    /** 文号 · Document number */
    readonly documentNumber: string | null
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 发布时间 · Published at · date-time */
    readonly publishedAt: string
    /** 有效性 · Validity */
    readonly validity: 'valid' | 'expired' | 'repealed'
    /** 摘录 · Snippet */
    readonly snippet: readonly {
      /** 文字 · Text */
      readonly text: string
      /** 命中 · Hit */
      readonly hit: boolean
    }[]
  }[]
  /** 发文机关 · Issuers */
  readonly issuers: readonly {
    /** 发文机关 · Issuer */
    readonly value: string
    /** 单位 · Organ */
    readonly name: string
    /** 份数 · Documents */
    readonly count: number
  }[]
  /** 年份 · Years */
  readonly years: readonly {
    /** 年份 · Year */
    readonly value: number
    /** 份数 · Documents */
    readonly count: number
  }[]
  /** 主题 · Topics */
  readonly topics: readonly {
    /** 主题 · Topic */
    readonly value: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 份数 · Documents */
    readonly count: number
  }[]
  /** 有效性 · Validity */
  readonly validities: readonly {
    /** 有效性 · Validity */
    readonly value: 'valid' | 'expired' | 'repealed'
    /** 份数 · Documents */
    readonly count: number
  }[]
}

export type DisclosureDocumentInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type DisclosureDocumentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 标题 · Title */
  readonly title: string
  /** 文种 · Kind */
  readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
  readonly issuer: {
    /** 代码 · Code */
    readonly id: string
    /** 单位 · Organ */
    readonly name: string
    /** 单位 · Organ */
    readonly now: string | null
  }
  /** 文号 · Document number */
  readonly documentNumber: string | null
  /** 成文日期 · Made on · date */
  readonly madeOn: string
  /** 发布时间 · Published at · date-time */
  readonly publishedAt: string
  /** 有效性 · Validity */
  readonly validity: 'valid' | 'expired' | 'repealed'
  /** 索引号 · Index number */
  readonly indexNumber: string
  /** 公开类别 · Category */
  readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 主题 · Topic */
  readonly topic: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  /** 失效或废止日期 · Ended on */
  readonly endedOn: string | null
  /** 依据 · By */
  readonly endedBy: string | null
  /** 来源 · Source */
  readonly source: string
  /** 正文 · Body */
  readonly body: readonly {
    /** 段落类型 · Kind */
    readonly kind: 'heading' | 'article' | 'paragraph'
    /** 级别 · Level */
    readonly level?: number
    /** 文字 · Text */
    readonly text: string
  }[]
  readonly interprets: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 单位 · Organ */
    readonly issuer: string
    /** 文号 · Document number */
    readonly documentNumber: string | null
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 发布时间 · Published at · date-time */
    readonly publishedAt: string
    /** 有效性 · Validity */
    readonly validity: 'valid' | 'expired' | 'repealed'
  } | null
  /** 解读 · Interpretations */
  readonly interpretations: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 单位 · Organ */
    readonly issuer: string
    /** 文号 · Document number */
    readonly documentNumber: string | null
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 发布时间 · Published at · date-time */
    readonly publishedAt: string
    /** 有效性 · Validity */
    readonly validity: 'valid' | 'expired' | 'repealed'
  }[]
  /** 附件 · Attachments */
  readonly attachments: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 文件名 · File name */
    readonly fileName: string
    /** 大小 · Bytes */
    readonly bytes: number
  }[]
}

export type DisclosureAttachmentInput = {
  /** 编号 · Id · uuid */
  readonly document: string
  /** 编号 · Id · uuid */
  readonly id: string
}

export type DisclosureAttachmentOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 内容 · Content */
  readonly content: string
}

export type DisclosureNewestInput = { readonly [name: string]: never }

export type DisclosureNewestOutput = {
  /** 文件 · Documents */
  readonly documents: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 单位 · Organ */
    readonly issuer: string
    /** 文号 · Document number */
    readonly documentNumber: string | null
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 发布时间 · Published at · date-time */
    readonly publishedAt: string
    /** 有效性 · Validity */
    readonly validity: 'valid' | 'expired' | 'repealed'
  }[]
}

export type DisclosureColumnsInput = { readonly [name: string]: never }

export type DisclosureColumnsOutput = {
  /** 栏目 · Columns */
  readonly columns: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 公开类别 · Category */
    readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 份数 · Documents */
    readonly documents: number
  }[]
}

export type DisclosureOwedInput = { readonly [name: string]: never }

export type DisclosureOwedOutput = {
  /** 逾期未公开 · Overdue */
  readonly overdue: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 单位 · Organ */
    readonly organ: string
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 公开期限 · Public by · date */
    readonly dueOn: string
    /** 状态 · State */
    readonly state: 'draft' | 'reviewing' | 'published' | 'withdrawn'
  }[]
  /** 空栏目 · Empty columns */
  readonly empty: readonly {
    /** 单位 · Organ */
    readonly organ: string
    /** 标题 · Title */
    readonly title: string
    /** 公开类别 · Category */
    readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
  }[]
}

export type DisclosureTrackInput = {
  /** 受理编号 · Number */
  readonly number: string
  /** 手机号或者邮箱 · Telephone or e-mail */
  readonly contact: string
}

export type DisclosureTrackOutput = {
  /** 受理编号 · Number */
  readonly number: string
  /** 单位 · Organ */
  readonly organName: string
  /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
  readonly wanted: string
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 收到日期 · Received on */
  readonly receivedOn: string | null
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
  /** 剩余工作日 · Working days left */
  readonly left: number | null
  /** 补正期限 · Correct until */
  readonly correctUntil: string | null
  /** 经过 · Steps */
  readonly steps: readonly {
    /** 日期 · On · date */
    readonly on: string
    /** 事项 · What */
    readonly what: string
    /** 说明 · Text */
    readonly text: string | null
  }[]
  readonly reply: {
    /** 答复种类 · Kind of reply */
    readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 答复日期 · On · date */
    readonly on: string
    /** 内容 · Contents */
    readonly said: readonly {
      /** 项 · Item */
      readonly name: string
      /** 内容 · Text */
      readonly text: string
    }[]
  } | null
}

export type DisclosureMineInput = { readonly [name: string]: never }

export type DisclosureMineOutput = {
  /** 申请 · Applications */
  readonly requests: readonly {
    /** 受理编号 · Number */
    readonly number: string
    /** 单位 · Organ */
    readonly organName: string
    /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
    readonly wanted: string
    /** 办理状态 · Stage */
    readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
    /** 收到日期 · Received on */
    readonly receivedOn: string | null
    /** 答复期限 · Answer due */
    readonly dueOn: string | null
    /** 剩余工作日 · Working days left */
    readonly left: number | null
    /** 补正期限 · Correct until */
    readonly correctUntil: string | null
    /** 经过 · Steps */
    readonly steps: readonly {
      /** 日期 · On · date */
      readonly on: string
      /** 事项 · What */
      readonly what: string
      /** 说明 · Text */
      readonly text: string | null
    }[]
    readonly reply: {
      /** 答复种类 · Kind of reply */
      readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
      /** 答复日期 · On · date */
      readonly on: string
      /** 内容 · Contents */
      readonly said: readonly {
        /** 项 · Item */
        readonly name: string
        /** 内容 · Text */
        readonly text: string
      }[]
    } | null
    /** 手机号或者邮箱 · Telephone or e-mail */
    readonly contact: string
  }[]
}

export type DisclosureRequestCardInput = {
  /** 申请 · Application · uuid */
  readonly request: string
}

export type DisclosureRequestCardOutput = {
  /** 受理编号 · Number */
  readonly number: string
  /** 单位 · Organ */
  readonly organName: string
  /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
  readonly wanted: string
  /** 办理状态 · Stage */
  readonly stage: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
  /** 收到日期 · Received on */
  readonly receivedOn: string | null
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
  /** 剩余工作日 · Working days left */
  readonly left: number | null
  /** 补正期限 · Correct until */
  readonly correctUntil: string | null
  /** 经过 · Steps */
  readonly steps: readonly {
    /** 日期 · On · date */
    readonly on: string
    /** 事项 · What */
    readonly what: string
    /** 说明 · Text */
    readonly text: string | null
  }[]
  readonly reply: {
    /** 答复种类 · Kind of reply */
    readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 答复日期 · On · date */
    readonly on: string
    /** 内容 · Contents */
    readonly said: readonly {
      /** 项 · Item */
      readonly name: string
      /** 内容 · Text */
      readonly text: string
    }[]
  } | null
  /** 可以告知补正到 · Correction may be asked until */
  readonly noticeUntil: string | null
  /** 已延长 · Lengthened */
  readonly extended: boolean
  /** 征求意见 · Asked */
  readonly consults: readonly {
    /** 名称 · Name */
    readonly name: string
    /** 对象 · Who */
    readonly who: 'third-party' | 'organ'
    /** 期限 · Until · date */
    readonly until: string
    /** 意见 · Answer */
    readonly answer: 'open' | 'agrees' | 'objects' | 'silent'
  }[]
  /** 该申请人一年内申请 · Applications in a year */
  readonly applicationsInYear: number
  /** 答复范本 · Templates */
  readonly templates: readonly {
    /** 答复种类 · Kind of reply */
    readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 正文 · Text */
    readonly text: string
    /** 救济 · Remedy */
    readonly remedy: string
  }[]
}

export type DisclosurePublicRepliesInput = { readonly [name: string]: never }

export type DisclosurePublicRepliesOutput = {
  /** 答复 · Replies */
  readonly replies: readonly {
    /** 单位 · Organ */
    readonly organName: string
    /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
    readonly wanted: string
    readonly reply: {
      /** 答复种类 · Kind of reply */
      readonly kind: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
      /** 答复日期 · On · date */
      readonly on: string
      /** 内容 · Contents */
      readonly said: readonly {
        /** 项 · Item */
        readonly name: string
        /** 内容 · Text */
        readonly text: string
      }[]
    }
  }[]
}

export type DisclosureOrgansInput = { readonly [name: string]: never }

export type DisclosureOrgansOutput = {
  /** 单位 · Organs */
  readonly organs: readonly {
    /** 向哪个单位申请 · To which organ */
    readonly id: string
    /** 单位 · Organ */
    readonly name: string
  }[]
}

export type DisclosureReportDraftInput = {
  /** 年度 · Year */
  readonly year: number
}

export type DisclosureReportDraftOutput = {
  /** 年度 · Year */
  readonly year: number
  /** 发布期限 · Due · date */
  readonly dueOn: string
  /** 主动公开 · Of one’s own accord */
  readonly proactive: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 指标 · Figure */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 数值 · Value */
    readonly value: number
    /** 口径 · Scope */
    readonly scope: string
    /** 来源 · Source */
    readonly source: string
  }[]
  /** 收到和处理申请 · Applications */
  readonly requests: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 指标 · Figure */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 数值 · Value */
    readonly value: number
    /** 口径 · Scope */
    readonly scope: string
    /** 来源 · Source */
    readonly source: string
  }[]
  /** 复议诉讼 · Disputes */
  readonly disputes: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 指标 · Figure */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
    /** 数值 · Value */
    readonly value: number
    /** 口径 · Scope */
    readonly scope: string
    /** 来源 · Source */
    readonly source: string
  }[]
}

export type DisclosureReportsInput = {
  /** 年度 · Year */
  readonly year: number
}

export type DisclosureReportsOutput = {
  /** 年度 · Years */
  readonly years: readonly number[]
  /** 报告 · Reports */
  readonly reports: readonly {
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 文件 · Document · uuid */
    readonly document: string
    /** 发布时间 · Published at · date-time */
    readonly publishedAt: string
    /** 统计时间 · Computed at · date-time */
    readonly computedAt: string
    /** 主动公开 · Of one’s own accord */
    readonly proactive: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 指标 · Figure */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
      /** 数值 · Value */
      readonly value: number
      /** 口径 · Scope */
      readonly scope: string
      /** 来源 · Source */
      readonly source: string
    }[]
    /** 收到和处理申请 · Applications */
    readonly requests: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 指标 · Figure */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
      /** 数值 · Value */
      readonly value: number
      /** 口径 · Scope */
      readonly scope: string
      /** 来源 · Source */
      readonly source: string
    }[]
    /** 复议诉讼 · Disputes */
    readonly disputes: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 指标 · Figure */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
      /** 数值 · Value */
      readonly value: number
      /** 口径 · Scope */
      readonly scope: string
      /** 来源 · Source */
      readonly source: string
    }[]
    /** 存在的主要问题及改进情况 · Problems and what was done */
    readonly problems: string
    /** 其他需要报告的事项 · Other */
    readonly other: string
  }[]
}

export type ReportsReportAnonymouslyInput = {
  /** 类别 · Kind */
  readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
  /** 关于什么 · About */
  readonly topic: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
  /** 发生地 · Where */
  readonly division: string
  /** 具体地点 · Place */
  readonly place?: string
  /** 被反映的单位或店铺 · Whom it is about */
  readonly about?: string
  /** 一句话说清 · In one sentence */
  readonly title: string
  /** 详细情况 · What happened */
  readonly said: string
  /** 同意公开答复 · Reply may be published */
  readonly maySay: boolean
  /** 图片 · Pictures */
  readonly pictures?: readonly {
    /** 文件名 · File name */
    readonly fileName: string
    /** 图片（Base64） · Picture (Base64) */
    readonly file: string
  }[]
}

export type ReportsReportAnonymouslyOutput = {
  /** 编号 · Number */
  readonly number: string
  /** 承办单位 · Organ */
  readonly organ: string
  /** 受理期限 · To be received by · date */
  readonly acceptBy: string
  /** 查询码 · Secret */
  readonly secret: string
}

export type ReportsReportWithContactInput = {
  /** 类别 · Kind */
  readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
  /** 关于什么 · About */
  readonly topic: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
  /** 发生地 · Where */
  readonly division: string
  /** 具体地点 · Place */
  readonly place?: string
  /** 被反映的单位或店铺 · Whom it is about */
  readonly about?: string
  /** 一句话说清 · In one sentence */
  readonly title: string
  /** 详细情况 · What happened */
  readonly said: string
  /** 同意公开答复 · Reply may be published */
  readonly maySay: boolean
  /** 图片 · Pictures */
  readonly pictures?: readonly {
    /** 文件名 · File name */
    readonly fileName: string
    /** 图片（Base64） · Picture (Base64) */
    readonly file: string
  }[]
  /** 姓名 · Name */
  readonly name: string
  /** 电话 · Telephone */
  readonly telephone: string
}

export type ReportsReportWithContactOutput = {
  /** 编号 · Number */
  readonly number: string
  /** 承办单位 · Organ */
  readonly organ: string
  /** 受理期限 · To be received by · date */
  readonly acceptBy: string
  /** 查询码 · Secret */
  readonly secret: string
}

export type ReportsReportSignedInInput = {
  /** 类别 · Kind */
  readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
  /** 关于什么 · About */
  readonly topic: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
  /** 发生地 · Where */
  readonly division: string
  /** 具体地点 · Place */
  readonly place?: string
  /** 被反映的单位或店铺 · Whom it is about */
  readonly about?: string
  /** 一句话说清 · In one sentence */
  readonly title: string
  /** 详细情况 · What happened */
  readonly said: string
  /** 同意公开答复 · Reply may be published */
  readonly maySay: boolean
  /** 图片 · Pictures */
  readonly pictures?: readonly {
    /** 文件名 · File name */
    readonly fileName: string
    /** 图片（Base64） · Picture (Base64) */
    readonly file: string
  }[]
}

export type ReportsReportSignedInOutput = {
  /** 编号 · Number */
  readonly number: string
  /** 承办单位 · Organ */
  readonly organ: string
  /** 受理期限 · To be received by · date */
  readonly acceptBy: string
  /** 留言 · Report · uuid */
  readonly report: string
}

export type ReportsAddToReportInput = {
  /** 编号 · Number */
  readonly number: string
  /** 查询码 · Secret */
  readonly secret: string
  /** 补充的内容 · What is added */
  readonly text: string
  /** 图片 · Pictures */
  readonly pictures?: readonly {
    /** 文件名 · File name */
    readonly fileName: string
    /** 图片（Base64） · Picture (Base64) */
    readonly file: string
  }[]
}

export type ReportsAddToReportOutput = { readonly [name: string]: never }

export type ReportsAddToOwnInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 补充的内容 · What is added */
  readonly text: string
  /** 图片 · Pictures */
  readonly pictures?: readonly {
    /** 文件名 · File name */
    readonly fileName: string
    /** 图片（Base64） · Picture (Base64) */
    readonly file: string
  }[]
}

export type ReportsAddToOwnOutput = { readonly [name: string]: never }

export type ReportsReceiveReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
}

export type ReportsReceiveReportOutput = {
  /** 状态 · State */
  readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
  /** 答复期限 · To be answered by · date */
  readonly answerBy: string
}

export type ReportsDeclineReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 理由 · Reason */
  readonly reason: string
  /** 还可以怎么办 · What else can be done · 向哪个单位、通过什么途径反映 */
  readonly remedy: string
}

export type ReportsDeclineReportOutput = {
  /** 状态 · State */
  readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
}

export type ReportsTransferReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 转到 · To */
  readonly organ: string
  /** 关于什么 · About */
  readonly topic?: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
  /** 理由 · Reason */
  readonly reason: string
}

export type ReportsTransferReportOutput = {
  /** 状态 · State */
  readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
  /** 承办单位 · Organ */
  readonly organ: string
}

export type ReportsAnswerReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 结论 · Outcome */
  readonly outcome: 'founded' | 'partly' | 'unfounded' | 'explained'
  /** 答复 · Answer */
  readonly reply: string
}

export type ReportsAnswerReportOutput = {
  /** 状态 · State */
  readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
  /** 超期天数 · Days over */
  readonly overdue: number
}

export type ReportsExtendReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ReportsExtendReportOutput = {
  /** 答复期限 · To be answered by · date */
  readonly answerBy: string
}

export type ReportsCloseReportInput = {
  /** 留言 · Report · uuid */
  readonly report: string
}

export type ReportsCloseReportOutput = {
  /** 状态 · State */
  readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
}

export type ReportsPublishReplyInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 一句话说清 · In one sentence */
  readonly title: string
  /** 详细情况 · What happened */
  readonly said: string
  /** 答复 · Answer */
  readonly reply: string
}

export type ReportsPublishReplyOutput = { readonly [name: string]: never }

export type ReportsWithdrawReplyInput = {
  /** 留言 · Report · uuid */
  readonly report: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ReportsWithdrawReplyOutput = { readonly [name: string]: never }

export type ReportsReadAnswerInput = {
  /** 编号 · Number */
  readonly number: string
  /** 查询码 · Secret */
  readonly secret: string
}

export type ReportsReadAnswerOutput = {
  readonly found: {
    /** 留言 · Report · uuid */
    readonly report: string
    /** 编号 · Number */
    readonly number: string
    /** 类别 · Kind */
    readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
    /** 一句话说清 · In one sentence */
    readonly title: string
    /** 状态 · State */
    readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
    /** 承办单位 · Organ */
    readonly organ: string
    /** 收到日期 · Came in on · date */
    readonly receivedOn: string
    /** 受理期限 · To be received by */
    readonly acceptBy: string | null
    /** 答复期限 · To be answered by */
    readonly answerBy: string | null
    /** 超期天数 · Days over */
    readonly overdue: number
    /** 延期原因 · Extended for */
    readonly extendedFor: string | null
    /** 答复日期 · Answered on */
    readonly answeredOn: string | null
    /** 结论 · Outcome */
    readonly outcome: 'founded' | 'partly' | 'unfounded' | 'explained' | null
    /** 答复 · Answer */
    readonly reply: string | null
    /** 不予受理的理由 · Why not accepted */
    readonly declinedFor: string | null
    /** 往来 · Messages */
    readonly messages: readonly {
      /** 谁 · By */
      readonly by: 'sender' | 'organ'
      /** 时间 · At · date-time */
      readonly at: string
      /** 内容 · Text */
      readonly text: string
    }[]
    /** 可以补充 · May be added to */
    readonly mayAdd: boolean
  } | null
}

export type ReportsMyReportsInput = { readonly [name: string]: never }

export type ReportsMyReportsOutput = {
  /** 留言 · Reports */
  readonly reports: readonly {
    /** 留言 · Report · uuid */
    readonly report: string
    /** 编号 · Number */
    readonly number: string
    /** 类别 · Kind */
    readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
    /** 一句话说清 · In one sentence */
    readonly title: string
    /** 状态 · State */
    readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
    /** 承办单位 · Organ */
    readonly organ: string
    /** 收到日期 · Came in on · date */
    readonly receivedOn: string
    /** 受理期限 · To be received by */
    readonly acceptBy: string | null
    /** 答复期限 · To be answered by */
    readonly answerBy: string | null
    /** 超期天数 · Days over */
    readonly overdue: number
    /** 延期原因 · Extended for */
    readonly extendedFor: string | null
    /** 答复日期 · Answered on */
    readonly answeredOn: string | null
    /** 结论 · Outcome */
    readonly outcome: 'founded' | 'partly' | 'unfounded' | 'explained' | null
    /** 答复 · Answer */
    readonly reply: string | null
    /** 不予受理的理由 · Why not accepted */
    readonly declinedFor: string | null
    /** 往来 · Messages */
    readonly messages: readonly {
      /** 谁 · By */
      readonly by: 'sender' | 'organ'
      /** 时间 · At · date-time */
      readonly at: string
      /** 内容 · Text */
      readonly text: string
    }[]
    /** 可以补充 · May be added to */
    readonly mayAdd: boolean
  }[]
}

export type ReportsPublicRepliesInput = {
  /** 页码 · Page */
  readonly page?: number
  /** 类别 · Kind */
  readonly kind?: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
  /** 搜索 · Search */
  readonly q?: string
}

export type ReportsPublicRepliesOutput = {
  /** 答复 · Replies */
  readonly replies: readonly {
    /** 答复 · Reply · uuid */
    readonly id: string
    /** 类别 · Kind */
    readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
    /** 一句话说清 · In one sentence */
    readonly title: string
    /** 详细情况 · What happened */
    readonly said: string
    /** 答复 · Answer */
    readonly reply: string
    /** 承办单位 · Organ */
    readonly organ: string
    /** 收到日期 · Came in on · date */
    readonly receivedOn: string
    /** 答复日期 · Answered on · date */
    readonly answeredOn: string
    /** 用时（日） · Days taken */
    readonly days: number
    /** 超期天数 · Days over */
    readonly overdue: number
  }[]
  /** 总数 · Total */
  readonly total: number
  /** 已答复 · Answered */
  readonly answered: number
  /** 按期答复 · Answered in time */
  readonly inTime: number
}

export type ReportsReportInput = {
  /** 留言 · Report · uuid */
  readonly id: string
}

export type ReportsReportOutput = {
  readonly report: {
    /** 留言 · Report · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 类别 · Kind */
    readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
    /** 关于什么 · About */
    readonly topic: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
    /** 发生地 · Where */
    readonly division: string
    /** 具体地点 · Place */
    readonly place?: string | null
    /** 被反映的单位或店铺 · Whom it is about */
    readonly about?: string | null
    /** 一句话说清 · In one sentence */
    readonly title: string
    /** 详细情况 · What happened */
    readonly said: string
    /** 实名 · Signed */
    readonly signed: boolean
    /** 同意公开答复 · Reply may be published */
    readonly maySay: boolean
    /** 图片数 · Pictures */
    readonly pictures: number
    /** 承办单位 · Organ */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
    /** 收到日期 · Came in on · date */
    readonly receivedOn: string
    /** 受理期限 · To be received by · date */
    readonly acceptBy: string
    /** 受理日期 · Received on */
    readonly acceptedOn?: string | null
    /** 答复期限 · To be answered by */
    readonly answerBy?: string | null
    /** 承诺时限 · Promised term · 日 */
    readonly promised: number
    /** 延期时限 · Extended by · 日 */
    readonly extended: number
    /** 延期原因 · Extended for */
    readonly extendedFor?: string | null
    /** 答复日期 · Answered on */
    readonly answeredOn?: string | null
    /** 超期天数 · Days over · 日 */
    readonly overdue: number
    /** 结论 · Outcome */
    readonly outcome?: 'founded' | 'partly' | 'unfounded' | 'explained' | null
    /** 答复 · Answer */
    readonly reply?: string | null
    /** 答复人 · Answered by */
    readonly answeredBy?: string | null
    /** 理由 · Reason */
    readonly declinedFor?: string | null
    /** 公开 · Public */
    readonly shown: 'no' | 'yes'
    /** 公开日期 · Published on */
    readonly shownOn?: string | null
    /** 一句话说清 · In one sentence */
    readonly shownTitle?: string | null
    /** 详细情况 · What happened */
    readonly shownSaid?: string | null
    /** 答复 · Answer */
    readonly shownReply?: string | null
  }
  /** 承办单位 · Organ */
  readonly organName: string
  /** 发生地 · Where */
  readonly divisionName: string
  /** 剩余工作日 · Working days left */
  readonly daysLeft: number | null
  /** 往来 · Messages */
  readonly messages: readonly {
    /** 留言人 · By the sender */
    readonly bySender: boolean
    /** 时间 · At · date-time */
    readonly at: string
    /** 内容 · Text */
    readonly text: string
  }[]
  /** 图片 · Pictures */
  readonly pictures: readonly {
    /** 图片 · Picture · uuid */
    readonly id: string
    /** 文件名 · File name */
    readonly fileName: string
    /** 字节 · Bytes */
    readonly bytes: number
  }[]
  /** 由本单位办理 · Ours to handle */
  readonly mine: boolean
}

export type ReportsPictureInput = {
  /** 图片 · Picture · uuid */
  readonly id: string
}

export type ReportsPictureOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 图片（Base64） · Picture (Base64) */
  readonly file: string
}

export type ReportsSenderInput = {
  /** 留言 · Report · uuid */
  readonly id: string
}

export type ReportsSenderOutput = {
  /** 姓名 · Name */
  readonly name: string
  /** 电话 · Telephone */
  readonly telephone: string | null
  /** 登录留言 · Signed in */
  readonly signedIn: boolean
}

export type RatingsRateInput = {
  /** 办件环节 · Part · uuid */
  readonly part: string
  /** 满意度 · Satisfaction */
  readonly code: '1' | '2' | '3' | '4' | '5'
  /** 渠道 · Channel */
  readonly channel: '1' | '2' | '3' | '4' | '5' | '6' | '7'
  /** 原因 · Reasons */
  readonly reasons?: readonly ('slow' | 'unclear' | 'asked-again' | 'came-often' | 'rude' | 'broken' | 'fast' | 'clear' | 'kind')[]
  /** 说说原因 · In words */
  readonly remark?: string
}

export type RatingsRateOutput = {
  /** 转整改 · To be put right */
  readonly bad: boolean
  /** 整改期限 · Due on */
  readonly dueOn: string | null
}

export type RatingsRateByReceiptInput = {
  /** 办件编号 · Number */
  readonly number: string
  /** 手机号 · Telephone */
  readonly telephone: string
  /** 办件环节 · Part · uuid */
  readonly part: string
  /** 满意度 · Satisfaction */
  readonly code: '1' | '2' | '3' | '4' | '5'
  /** 渠道 · Channel */
  readonly channel: '1' | '2' | '3' | '4' | '5' | '6' | '7'
  /** 原因 · Reasons */
  readonly reasons?: readonly ('slow' | 'unclear' | 'asked-again' | 'came-often' | 'rude' | 'broken' | 'fast' | 'clear' | 'kind')[]
  /** 说说原因 · In words */
  readonly remark?: string
}

export type RatingsRateByReceiptOutput = {
  /** 转整改 · To be put right */
  readonly bad: boolean
  /** 整改期限 · Due on */
  readonly dueOn: string | null
}

export type RatingsReplyToRatingInput = {
  /** 整改 · Rectification · uuid */
  readonly rectification: string
  /** 核实结论 · Found */
  readonly kind: 'founded' | 'unfounded'
  /** 核实和整改情况 · What was found and put right */
  readonly measures: string
}

export type RatingsReplyToRatingOutput = {
  /** 状态 · State */
  readonly state: 'opened' | 'replied' | 'closed'
  /** 超期工作日 · Working days over */
  readonly overdue: number
}

export type RatingsRecordCallBackInput = {
  /** 整改 · Rectification · uuid */
  readonly rectification: string
  /** 回访结果 · Result */
  readonly result: 'satisfied' | 'dissatisfied' | 'unreached'
  /** 回访记录 · Note · 不写评价人的姓名和电话 */
  readonly note: string
}

export type RatingsRecordCallBackOutput = {
  /** 状态 · State */
  readonly state: 'opened' | 'replied' | 'closed'
}

export type RatingsToRateInput = {
  /** 办件环节 · Part · uuid */
  readonly part: string
}

export type RatingsToRateOutput = {
  /** 办件环节 · Part · uuid */
  readonly part: string
  /** 办件编号 · Number */
  readonly number: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 办理单位 · Organ */
  readonly organ: string
  readonly no: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  } | null
  /** 已评价 · Given */
  readonly given: readonly {
    /** 满意度 · Satisfaction */
    readonly code: '1' | '2' | '3' | '4' | '5'
    /** 评价日期 · Rated on · date */
    readonly ratedOn: string
    /** 说说原因 · In words */
    readonly remark: string | null
  }[]
  readonly rectified: {
    /** 整改期限 · Due on · date */
    readonly dueOn: string
    /** 核实结论 · Found */
    readonly kind: 'founded' | 'unfounded' | null
    /** 核实和整改情况 · What was found and put right */
    readonly measures: string | null
    /** 答复日期 · Replied on */
    readonly repliedOn: string | null
  } | null
}

export type RatingsToRateByReceiptInput = {
  /** 办件编号 · Number */
  readonly number: string
  /** 手机号 · Telephone */
  readonly telephone: string
}

export type RatingsToRateByReceiptOutput = {
  /** 环节 · Parts */
  readonly parts: readonly {
    /** 办件环节 · Part · uuid */
    readonly part: string
    /** 办件编号 · Number */
    readonly number: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 办理单位 · Organ */
    readonly organ: string
    readonly no: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 已评价 · Given */
    readonly given: readonly {
      /** 满意度 · Satisfaction */
      readonly code: '1' | '2' | '3' | '4' | '5'
      /** 评价日期 · Rated on · date */
      readonly ratedOn: string
      /** 说说原因 · In words */
      readonly remark: string | null
    }[]
    readonly rectified: {
      /** 整改期限 · Due on · date */
      readonly dueOn: string
      /** 核实结论 · Found */
      readonly kind: 'founded' | 'unfounded' | null
      /** 核实和整改情况 · What was found and put right */
      readonly measures: string | null
      /** 答复日期 · Replied on */
      readonly repliedOn: string | null
    } | null
  }[]
}

export type RatingsResultsInput = { readonly [name: string]: never }

export type RatingsResultsOutput = {
  /** 自 · From · date */
  readonly from: string
  /** 至 · To · date */
  readonly to: string
  /** 单位 · Organs */
  readonly organs: readonly {
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Name */
    readonly name: string
    /** 办结数 · Ended */
    readonly ended: number
    /** 评价数 · Rated */
    readonly rated: number | null
    /** 得分（十分之一分） · Score in tenths */
    readonly score: number | null
    /** 差评率 · Bad */
    readonly badRate: number | null
    /** 整改率 · Put right */
    readonly rectifiedRate: number | null
    /** 回访率 · Called back */
    readonly calledBackRate: number | null
    /** 主动评价率 · Rated of ended */
    readonly activeRate: number | null
  }[]
}

export type RatingsContactInput = {
  /** 整改 · Rectification · uuid */
  readonly rectification: string
}

export type RatingsContactOutput = {
  /** 电话 · Telephone */
  readonly telephone: string | null
}

export type ApplicationsStartForVisitorInput = {
  /** 事项 · Errand */
  readonly errand: string
  /** 区划 · Division */
  readonly division: string
  /** 回答 · Answers */
  readonly answers?: readonly string[]
  /** 来人的身份号码 · The visitor’s identity number */
  readonly visitorNumber: string
  /** 来人的姓名 · The visitor’s name */
  readonly visitorName: string
  /** 来人怎样同意 · How the visitor agreed */
  readonly consent: 'paper' | 'face'
}

export type ApplicationsStartForVisitorOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsSaveForVisitorInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 填写内容 · What was typed */
  readonly values: { readonly [name: string]: string }
  /** 手机号 · Telephone */
  readonly telephone?: string
}

export type ApplicationsSaveForVisitorOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
  /** 要改的 · To be mended */
  readonly wrong: readonly {
    /** 代码 · Code */
    readonly field: string
    readonly text: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
}

export type ApplicationsChooseWayForVisitorInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 代码 · Code */
  readonly material: string
  /** 方式 · Way */
  readonly way: 'certificate' | 'promise' | 'upload'
  /** 证照标识 · Certificate */
  readonly certificate?: string
}

export type ApplicationsChooseWayForVisitorOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsUploadForVisitorInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 代码 · Code */
  readonly material: string
  /** 文件名 · File name */
  readonly fileName: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
}

export type ApplicationsUploadForVisitorOutput = {
  /** 编号 · Id · uuid */
  readonly upload: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsSubmitForVisitorInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 承诺属实 · Promised to be true */
  readonly isTrue: boolean
  /** 同意查询 · Consents */
  readonly consents: readonly string[]
}

export type ApplicationsSubmitForVisitorOutput = {
  /** 编号 · Id · uuid */
  readonly application: string
  /** 办件编号 · Number */
  readonly number: string
}

export type ApplicationsStartDraftInput = {
  /** 事项 · Errand */
  readonly errand: string
  /** 区划 · Division */
  readonly division: string
  /** 回答 · Answers */
  readonly answers?: readonly string[]
}

export type ApplicationsStartDraftOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsSaveDraftInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 填写内容 · What was typed */
  readonly values: { readonly [name: string]: string }
  /** 手机号 · Telephone */
  readonly telephone?: string
}

export type ApplicationsSaveDraftOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
  /** 要改的 · To be mended */
  readonly wrong: readonly {
    /** 代码 · Code */
    readonly field: string
    readonly text: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
}

export type ApplicationsChooseWayInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 代码 · Code */
  readonly material: string
  /** 方式 · Way */
  readonly way: 'certificate' | 'promise' | 'upload'
  /** 证照标识 · Certificate */
  readonly certificate?: string
}

export type ApplicationsChooseWayOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsAddUploadInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 代码 · Code */
  readonly material: string
  /** 文件名 · File name */
  readonly fileName: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
}

export type ApplicationsAddUploadOutput = {
  /** 编号 · Id · uuid */
  readonly upload: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsArrangeUploadsInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 代码 · Code */
  readonly material: string
  /** 页序 · In this order */
  readonly uploads: readonly string[]
}

export type ApplicationsArrangeUploadsOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
}

export type ApplicationsDropDraftInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsDropDraftOutput = { readonly [name: string]: never }

export type ApplicationsSubmitInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 承诺属实 · Promised to be true */
  readonly isTrue: boolean
  /** 同意查询 · Consents */
  readonly consents: readonly string[]
}

export type ApplicationsSubmitOutput = {
  /** 编号 · Id · uuid */
  readonly application: string
  /** 办件编号 · Number */
  readonly number: string
}

export type ApplicationsAcceptInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsAcceptOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsAcceptBySilenceInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsAcceptBySilenceOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsAskCorrectionsInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 补正内容 · Corrections */
  readonly corrections: readonly {
    /** 材料 · Material */
    readonly material?: string
    /** 填写项 · Field */
    readonly field?: string
    /** 怎样补正 · What to mend */
    readonly text: string
  }[]
}

export type ApplicationsAskCorrectionsOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsNotAcceptInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 原因 · Ground */
  readonly ground: 'not-required' | 'not-competent'
  /** 理由 · Reason */
  readonly reason: string
  /** 应当向哪个机关申请 · Where to apply */
  readonly competent?: string
}

export type ApplicationsNotAcceptOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsRecordVisitInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 核查日期 · On · date */
  readonly on: string
  /** 核查人员 · Staff */
  readonly staff: readonly string[]
  /** 地点 · Place */
  readonly place: string
  /** 核查情况 · Findings */
  readonly findings: string
}

export type ApplicationsRecordVisitOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsPauseInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 依法不计入期限的 · Excluded */
  readonly why: 'hearing' | 'tender' | 'auction' | 'inspection' | 'testing' | 'quarantine' | 'appraisal' | 'expert-review'
  /** 所需工作日 · Working days needed */
  readonly days: number
  /** 说明 · Reason */
  readonly reason: string
}

export type ApplicationsPauseOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsResumeInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 结论 · Result */
  readonly result: string
}

export type ApplicationsResumeOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsExtendInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 延长理由 · Reason */
  readonly reason: string
}

export type ApplicationsExtendOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsOfferHearingInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 涉及的重大利益 · What is at stake */
  readonly reason: string
}

export type ApplicationsOfferHearingOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsSetHearingInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 举行日期 · Held on · date */
  readonly on: string
  /** 地点 · Place */
  readonly place: string
  /** 主持人 · Chaired by · 审查该申请的工作人员以外的人 */
  readonly host: string
}

export type ApplicationsSetHearingOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsRecordHearingInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 听证笔录 · Record */
  readonly record: string
}

export type ApplicationsRecordHearingOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsGrantInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 审查意见 · Opinion */
  readonly opinion?: string
}

export type ApplicationsGrantOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsRefuseInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 理由 · Reason */
  readonly reason: string
  /** 依据（法律、条款） · Basis */
  readonly basis: string
}

export type ApplicationsRefuseOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsDeliverInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 方式 · Way */
  readonly way: 'online' | 'window' | 'post'
  /** 签收人 · Received by */
  readonly receivedBy?: string
}

export type ApplicationsDeliverOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 文书 · Paper */
  readonly letter: number | null
}

export type ApplicationsAcceptBatchInput = {
  /** 办件 · Parts */
  readonly parts: readonly string[]
}

export type ApplicationsAcceptBatchOutput = {
  /** 件数 · Done */
  readonly done: number
}

export type ApplicationsGrantBatchInput = {
  /** 办件 · Parts */
  readonly parts: readonly string[]
}

export type ApplicationsGrantBatchOutput = {
  /** 件数 · Done */
  readonly done: number
}

export type ApplicationsCheckAgainInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsCheckAgainOutput = {
  /** 核验 · Checks */
  readonly checks: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 核验 · Check */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 登记簿 · Register */
    readonly register: string | null
    /** 结果 · Outcome */
    readonly outcome: 'same' | 'different' | 'none' | 'waiting' | 'barred'
    /** 依据 · Evidence */
    readonly evidence: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 结果 · Outcome */
      readonly outcome: 'same' | 'different' | 'none' | 'waiting' | 'barred'
    }[]
    /** 说明 · Note */
    readonly note: string | null
  }[]
}

export type ApplicationsReportOverdueInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsReportOverdueOutput = {
  /** 编号 · Id */
  readonly item: string | null
}

export type ApplicationsSettleOverdueInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsSettleOverdueOutput = { readonly [name: string]: never }

export type ApplicationsCorrectInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 改正的内容 · Values */
  readonly values?: { readonly [name: string]: string }
  /** 上传 · Uploads */
  readonly uploads?: readonly string[]
  /** 说明 · Note */
  readonly note?: string
}

export type ApplicationsCorrectOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
}

export type ApplicationsAddCorrectionInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 代码 · Code */
  readonly material: string
  /** 文件名 · File name */
  readonly fileName: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
}

export type ApplicationsAddCorrectionOutput = {
  /** 编号 · Id · uuid */
  readonly upload: string
}

export type ApplicationsWithdrawInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 原因 · Reason */
  readonly reason?: string
}

export type ApplicationsWithdrawOutput = {
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
}

export type ApplicationsUrgeInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsUrgeOutput = {
  /** 下次可催办 · Next possible on · date */
  readonly next: string
}

export type ApplicationsAskHearingInput = {
  /** 编号 · Id · uuid */
  readonly part: string
}

export type ApplicationsAskHearingOutput = {
  /** 最迟举行 · Held by · date */
  readonly heldBy: string
}

export type ApplicationsPartInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsPartOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 编号 · Id · uuid */
  readonly application: string
  /** 办件编号 · Number */
  readonly number: string
  /** 办件流水号 · Case */
  readonly caseNumber: string | null
  /** 事项 · Errand */
  readonly matter: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  readonly errandTitle: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 状态 · State */
  readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
  /** 办理单位 · Organ */
  readonly organ: string
  /** 申请人 · Applicant */
  readonly holderName: string
  /** 手机号 · Telephone */
  readonly telephone: string | null
  /** 来源 · Came by */
  readonly cameBy: '1' | '2'
  /** 帮代办 · Assisted by */
  readonly assistedBy: string | null
  /** 提交时间 · Submitted at · date-time */
  readonly submittedAt: string
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 申请内容 · What was said */
  readonly sections: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 填写项 · Fields */
    readonly fields: readonly {
      /** 代码 · Code */
      readonly id: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 内容 · Value */
      readonly value: string
      readonly source: {
        /** 登记簿 · Register */
        readonly register: string
        /** 截至 · As of · date */
        readonly asOf: string
      } | null
    }[]
  }[]
  /** 材料 · Materials */
  readonly materials: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 出具单位 · Issued by */
    readonly issuer: string
    /** 方式 · Way */
    readonly way: 'base' | 'certificate' | 'promise' | 'upload'
    /** 证照标识 · Certificate */
    readonly certificate: string | null
    /** 上传 · Uploads */
    readonly uploads: readonly {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 文件名 · File name */
      readonly fileName: string
      /** 类型 · Type */
      readonly type: string
      /** 字节 · Bytes */
      readonly bytes: number
    }[]
  }[]
  /** 机器核验 · Machine checks */
  readonly checks: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 核验 · Check */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 登记簿 · Register */
    readonly register: string | null
    /** 结果 · Outcome */
    readonly outcome: 'same' | 'different' | 'none' | 'waiting' | 'barred'
    /** 依据 · Evidence */
    readonly evidence: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 结果 · Outcome */
      readonly outcome: 'same' | 'different' | 'none' | 'waiting' | 'barred'
    }[]
    /** 说明 · Note */
    readonly note: string | null
  }[]
  /** 核验时间 · Checked at */
  readonly checkedAt: string | null
  readonly clock: {
    /** 收到日期 · Received on */
    readonly receivedOn: string | null
    /** 受理日期 · Accepted on */
    readonly acceptedOn: string | null
    /** 逾期视为受理 · By silence */
    readonly bySilence: boolean
    readonly notice: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余 · Left */
      readonly left: number
    } | null
    readonly legal: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余 · Left */
      readonly left: number
    } | null
    readonly promised: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余 · Left */
      readonly left: number
    } | null
    readonly delivery: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余 · Left */
      readonly left: number
    } | null
    /** 法定期限 · Legal term */
    readonly legalDays: number | null
    /** 单位 · Unit */
    readonly unit: 'working' | 'natural'
    /** 承诺期限 · Promised term */
    readonly promisedDays: number | null
    /** 已延长 · Lengthened */
    readonly extended: boolean
    /** 不计入的时间 · Not counted */
    readonly pauses: readonly {
      /** 起 · From · date */
      readonly from: string
      /** 最后一天 · Last day */
      readonly to: string | null
      /** 原因 · Why */
      readonly why: string
    }[]
  } | null
  /** 依据 · Basis */
  readonly basis: readonly {
    /** 法律法规 · Law */
    readonly law: string
    /** 条款 · Article */
    readonly article: string
  }[]
  /** 规则 · Rules */
  readonly rules: readonly {
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 依据 · Law */
    readonly law: string | null
    /** 符合 · Holds */
    readonly holds: boolean
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
  }[]
  /** 经过 · What happened */
  readonly acts: readonly {
    /** 序号 · Number */
    readonly seq: number
    /** 时间 · At · date-time */
    readonly at: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 办理人 · By */
    readonly by: string | null
    /** 说明 · Text */
    readonly text: string | null
    /** 文书 · Paper */
    readonly letter: string | null
  }[]
  /** 可以办理 · Next */
  readonly next: readonly ('accept' | 'ask-corrections' | 'not-accept' | 'pause' | 'extend' | 'offer-hearing' | 'set-hearing' | 'grant' | 'refuse' | 'deliver' | 'record-visit' | 'resume' | 'record-hearing' | 'check-again')[]
  /** 其他环节 · Other parts */
  readonly others: readonly {
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 单位 · Organ */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
    /** 步骤 · Step */
    readonly step: number
  }[]
}

export type ApplicationsQueueInput = {
  /** 栏目 · Tab */
  readonly tab: 'receive' | 'decide' | 'paused' | 'deliver' | 'over'
  /** 事项 · Errand */
  readonly matter?: string
  /** 页 · Page */
  readonly page?: number
}

export type ApplicationsQueueOutput = {
  /** 办件 · Parts */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 办件编号 · Number */
    readonly number: string
    /** 事项 · Errand */
    readonly matter: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 申请人 · Applicant */
    readonly holderName: string
    /** 状态 · State */
    readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
    /** 最后一天 · Last day */
    readonly due: string | null
    /** 剩余工作日 · Left */
    readonly left: number | null
    /** 提交时间 · Submitted at · date-time */
    readonly submittedAt: string
    /** 催办 · Urged */
    readonly urged: number
    /** 核验 · Check */
    readonly check: 'same' | 'different' | 'none' | 'waiting' | 'barred' | null
  }[]
  /** 件数 · Total */
  readonly total: number
  /** 各栏件数 · By tab */
  readonly counts: { readonly [name: string]: number }
}

export type ApplicationsLetterPreviewInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 文书 · Paper */
  readonly act: 'accept' | 'ask-corrections' | 'not-accept' | 'pause' | 'extend' | 'offer-hearing' | 'set-hearing' | 'grant' | 'refuse' | 'deliver'
  /** 已填内容（JSON） · Typed so far (JSON) */
  readonly given: string
}

export type ApplicationsLetterPreviewOutput = {
  /** 标题 · Title */
  readonly title: string
  /** 正文 · Text */
  readonly text: string
  /** 依据 · Basis */
  readonly basis: string
}

export type ApplicationsLetterInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 序号 · Number */
  readonly seq: number
}

export type ApplicationsLetterOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 文件（Base64） · File (Base64) */
  readonly content: string
}

export type ApplicationsMyLetterInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 序号 · Number */
  readonly seq: number
}

export type ApplicationsMyLetterOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 文件（Base64） · File (Base64) */
  readonly content: string
}

export type ApplicationsUploadInput = {
  /** 编号 · Id · uuid */
  readonly part: string
  /** 编号 · Id · uuid */
  readonly upload: string
}

export type ApplicationsUploadOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 文件（Base64） · File (Base64) */
  readonly content: string
}

export type ApplicationsPartsDueInput = { readonly [name: string]: never }

export type ApplicationsPartsDueOutput = {
  /** 办件 · Parts */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 办理单位 · Organ */
    readonly organ: string
    /** 原因 · Why */
    readonly why: 'silent' | 'late' | 'unchecked'
  }[]
}

export type ApplicationsMyApplicationInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsMyApplicationOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 办件编号 · Number */
  readonly number: string
  /** 类别 · Kind */
  readonly kind: 'matter' | 'life-event'
  /** 事项 · Errand */
  readonly errand: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 提交时间 · Submitted at · date-time */
  readonly submittedAt: string
  /** 申请人 · Applicant */
  readonly holderName: string
  /** 来源 · Came by */
  readonly cameBy: '1' | '2'
  /** 帮代办 · Assisted by */
  readonly assistedBy: string | null
  /** 填写内容 · What was said */
  readonly values: readonly {
    readonly section: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 上传材料 · Uploads */
  readonly uploads: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 文件名 · File name */
    readonly fileName: string
    /** 类型 · Type */
    readonly type: string
    /** 字节 · Bytes */
    readonly bytes: number
    readonly material: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
  /** 待核验 · To be checked */
  readonly unchecked: readonly {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }[]
  /** 办理环节 · Parts */
  readonly parts: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 事项 · Errand */
    readonly matter: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 步骤 · Step */
    readonly step: number
    /** 办理单位 · Organ */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
    /** 补正内容 · Corrections */
    readonly corrections: readonly {
      /** 代码 · Code */
      readonly material: string | null
      /** 代码 · Code */
      readonly field: string | null
      /** 内容 · Text */
      readonly text: string
    }[]
    readonly legal: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余工作日 · Working days left */
      readonly left: number
    } | null
    readonly promised: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余工作日 · Working days left */
      readonly left: number
    } | null
    readonly notice: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余工作日 · Working days left */
      readonly left: number
    } | null
    readonly delivery: {
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余工作日 · Working days left */
      readonly left: number
    } | null
    /** 受理日期 · Accepted on */
    readonly acceptedOn: string | null
    /** 逾期视为受理 · Accepted by silence */
    readonly bySilence: boolean
    /** 经过 · What happened */
    readonly steps: readonly {
      /** 时间 · At · date-time */
      readonly at: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 单位 · By */
      readonly by: string | null
      /** 说明 · Text */
      readonly text: string | null
      readonly letter: {
        /** 序号 · Number */
        readonly seq: number
        /** 文书 · Paper */
        readonly title: string
      } | null
    }[]
    /** 结果 · Results */
    readonly results: readonly {
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 证照标识 · Certificate */
      readonly certificate: string | null
      /** 内容 · Text */
      readonly text: string | null
    }[]
    readonly refusal: {
      /** 理由 · Reason */
      readonly reason: string
      /** 依据 · Basis */
      readonly basis: string
      /** 救济 · Remedy */
      readonly remedy: string
    } | null
    /** 可以 · May */
    readonly may: readonly ('correct' | 'withdraw' | 'urge' | 'ask-hearing' | 'rate')[]
  }[]
}

export type ApplicationsMyApplicationsInput = { readonly [name: string]: never }

export type ApplicationsMyApplicationsOutput = {
  /** 草稿 · Drafts */
  readonly drafts: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 办件编号 · Number */
    readonly number: string | null
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 状态 · State */
    readonly state: string
    readonly stateTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 需要我 · Needs me */
    readonly needsMe: boolean
    /** 最后一天 · Last day */
    readonly due: string | null
    /** 最近变化 · Changed at · date-time */
    readonly at: string
    /** 保留到 · Kept until · date */
    readonly expiresOn: string
  }[]
  /** 办件 · Applications */
  readonly cases: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 办件编号 · Number */
    readonly number: string | null
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 状态 · State */
    readonly state: string
    readonly stateTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 需要我 · Needs me */
    readonly needsMe: boolean
    /** 最后一天 · Last day */
    readonly due: string | null
    /** 最近变化 · Changed at · date-time */
    readonly at: string
  }[]
}

export type ApplicationsTrackInput = {
  /** 办件编号 · Number */
  readonly number: string
  /** 手机号 · Telephone */
  readonly telephone: string
}

export type ApplicationsTrackOutput = {
  readonly found: {
    /** 办件编号 · Number */
    readonly number: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 提交时间 · Submitted at · date-time */
    readonly submittedAt: string
    /** 办理环节 · Parts */
    readonly parts: readonly {
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 办理单位 · Organ */
      readonly organ: string
      /** 状态 · State */
      readonly state: 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'reviewing' | 'paused' | 'granted' | 'delivered' | 'refused' | 'not-accepted' | 'withdrawn' | 'stopped'
      /** 最后一天 · Last day */
      readonly due: string | null
      /** 剩余工作日 · Left */
      readonly left: number | null
    }[]
  } | null
}

export type ApplicationsVisitorDraftInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsVisitorDraftOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 类别 · Kind */
  readonly kind: 'matter' | 'life-event'
  /** 事项 · Errand */
  readonly errand: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 区划 · Division */
  readonly division: string
  /** 保留到 · Kept until · date */
  readonly expiresOn: string
  /** 申请人 · Applicant */
  readonly holderName: string
  /** 手机号 · Telephone */
  readonly telephone: string | null
  /** 表单 · Form */
  readonly sections: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 状态 · State */
    readonly state: 'done' | 'open' | 'partly'
    /** 填写项 · Fields */
    readonly fields: readonly {
      /** 代码 · Code */
      readonly id: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      readonly hint: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      } | null
      /** 形式 · Kind */
      readonly kind: string
      /** 选项 · Options */
      readonly options: readonly {
        /** 值 · Value */
        readonly value: string
        readonly label: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
      }[]
      /** 最多字数 · Characters at most */
      readonly max: number
      /** 选填 · Optional */
      readonly optional: boolean
      /** 内容 · Value */
      readonly value: string | null
      /** 状态 · State */
      readonly state: 'held' | 'typed' | 'empty' | 'away'
      readonly source: {
        readonly register: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
        /** 登记簿 · Register */
        readonly name: string
        /** 数据项 · Field */
        readonly field: string
        /** 谁的 · Whose */
        readonly of: 'self' | 'spouse' | 'firm'
        /** 来源单位 · Organ */
        readonly organ: string | null
        /** 截至 · As of · date */
        readonly asOf: string
      } | null
      readonly wrong: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      } | null
    }[]
  }[]
  /** 材料 · Materials */
  readonly materials: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 出具单位 · Issued by */
    readonly issuer: string
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 方式 · Way */
    readonly way: 'base' | 'certificate' | 'promise' | 'upload'
    /** 可选 · Ways */
    readonly ways: readonly ('base' | 'certificate' | 'promise' | 'upload')[]
    /** 已齐 · Done */
    readonly done: boolean
    readonly register: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 可调用的证照 · Certificates to call */
    readonly certificates: readonly {
      /** 标识 · Identifier */
      readonly id: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 已选 · Chosen */
      readonly chosen: boolean
    }[]
    /** 已上传 · Uploads */
    readonly uploads: readonly {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 文件名 · File name */
      readonly fileName: string
      /** 类型 · Type */
      readonly type: string
      /** 字节 · Bytes */
      readonly bytes: number
    }[]
  }[]
  /** 要查询的登记簿 · Registers */
  readonly registers: readonly {
    /** 登记簿 · Register */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 暂停 · Away */
    readonly away: boolean
  }[]
  /** 办理单位 · Handled by */
  readonly parts: readonly {
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 单位 · Organ */
    readonly organ: string
    /** 步骤 · Step */
    readonly step: number
    /** 工作日 · Working days */
    readonly days: number | null
  }[]
  /** 可以提交 · Ready */
  readonly ready: boolean
}

export type ApplicationsVisitorReceiptInput = {
  /** 编号 · Id · uuid */
  readonly application: string
}

export type ApplicationsVisitorReceiptOutput = {
  /** 办件编号 · Number */
  readonly number: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 文件名 · File name */
  readonly name: string
  /** PDF（Base64） · PDF (Base64) */
  readonly file: string
}

export type ApplicationsDraftInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsDraftOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 类别 · Kind */
  readonly kind: 'matter' | 'life-event'
  /** 事项 · Errand */
  readonly errand: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 区划 · Division */
  readonly division: string
  /** 保留到 · Kept until · date */
  readonly expiresOn: string
  /** 申请人 · Applicant */
  readonly holderName: string
  /** 手机号 · Telephone */
  readonly telephone: string | null
  /** 表单 · Form */
  readonly sections: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 状态 · State */
    readonly state: 'done' | 'open' | 'partly'
    /** 填写项 · Fields */
    readonly fields: readonly {
      /** 代码 · Code */
      readonly id: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      readonly hint: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      } | null
      /** 形式 · Kind */
      readonly kind: string
      /** 选项 · Options */
      readonly options: readonly {
        /** 值 · Value */
        readonly value: string
        readonly label: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
      }[]
      /** 最多字数 · Characters at most */
      readonly max: number
      /** 选填 · Optional */
      readonly optional: boolean
      /** 内容 · Value */
      readonly value: string | null
      /** 状态 · State */
      readonly state: 'held' | 'typed' | 'empty' | 'away'
      readonly source: {
        readonly register: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
        /** 登记簿 · Register */
        readonly name: string
        /** 数据项 · Field */
        readonly field: string
        /** 谁的 · Whose */
        readonly of: 'self' | 'spouse' | 'firm'
        /** 来源单位 · Organ */
        readonly organ: string | null
        /** 截至 · As of · date */
        readonly asOf: string
      } | null
      readonly wrong: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      } | null
    }[]
  }[]
  /** 材料 · Materials */
  readonly materials: readonly {
    /** 代码 · Code */
    readonly id: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 出具单位 · Issued by */
    readonly issuer: string
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 方式 · Way */
    readonly way: 'base' | 'certificate' | 'promise' | 'upload'
    /** 可选 · Ways */
    readonly ways: readonly ('base' | 'certificate' | 'promise' | 'upload')[]
    /** 已齐 · Done */
    readonly done: boolean
    readonly register: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 可调用的证照 · Certificates to call */
    readonly certificates: readonly {
      /** 标识 · Identifier */
      readonly id: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 已选 · Chosen */
      readonly chosen: boolean
    }[]
    /** 已上传 · Uploads */
    readonly uploads: readonly {
      /** 编号 · Id · uuid */
      readonly id: string
      /** 文件名 · File name */
      readonly fileName: string
      /** 类型 · Type */
      readonly type: string
      /** 字节 · Bytes */
      readonly bytes: number
    }[]
  }[]
  /** 要查询的登记簿 · Registers */
  readonly registers: readonly {
    /** 登记簿 · Register */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 暂停 · Away */
    readonly away: boolean
  }[]
  /** 办理单位 · Handled by */
  readonly parts: readonly {
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 单位 · Organ */
    readonly organ: string
    /** 步骤 · Step */
    readonly step: number
    /** 工作日 · Working days */
    readonly days: number | null
  }[]
  /** 可以提交 · Ready */
  readonly ready: boolean
}

export type ApplicationsMyUploadInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ApplicationsMyUploadOutput = {
  /** 文件名 · File name */
  readonly fileName: string
  /** 类型 · Type */
  readonly type: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
}

export type CertificatesIssueInput = {
  /** 证照类型 · Kind */
  readonly kind: 'birth-medical-certificate' | 'social-security-card' | 'health-certificate' | 'teacher-certificate' | 'disability-certificate' | 'residence-permit' | 'retirement-certificate' | 'old-age-card' | 'business-licence' | 'food-operation-licence'
  /** 持证主体 · Holder · citizen/账号编号、person/人口登记编号或者 legal-person/统一社会信用代码 */
  readonly holder: string
  /** 持证主体名称 · Name of the holder */
  readonly holderName: string
  /** 证件号码 · Number of the holder */
  readonly holderCode?: string
  /** 证照内容 · What stands on it */
  readonly values: readonly {
    /** 字段 · Field */
    readonly field: string
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 有效期自 · Valid from · date */
  readonly validFrom?: string
  /** 有效期至（含当日） · Valid until (inclusive) · date */
  readonly validUntil?: string
  /** 证照编号 · Number on it */
  readonly number?: string
  /** 依据 · On the ground of */
  readonly basis?: string
  /** 办件编号 · Application */
  readonly application?: string
}

export type CertificatesIssueOutput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 证照标识 · Identifier */
  readonly identifier: string
  /** 证照编号 · Number on it */
  readonly number: string
}

export type CertificatesChangeInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 持证主体名称 · Name of the holder */
  readonly holderName?: string
  /** 证照内容 · What stands on it */
  readonly values?: readonly {
    /** 字段 · Field */
    readonly field: string
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 有效期至（含当日） · Valid until (inclusive) · date */
  readonly validUntil?: string
  /** 依据 · On the ground of */
  readonly basis: string
  /** 办件编号 · Application */
  readonly application?: string
}

export type CertificatesChangeOutput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 证照标识 · Identifier */
  readonly identifier: string
  /** 证照编号 · Number on it */
  readonly number: string
}

export type CertificatesSuspendInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 依据 · On the ground of */
  readonly basis: string
}

export type CertificatesSuspendOutput = {
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
  /** 版本 · Version */
  readonly version: number
}

export type CertificatesResumeInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 依据 · On the ground of */
  readonly basis: string
}

export type CertificatesResumeOutput = {
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
  /** 版本 · Version */
  readonly version: number
}

export type CertificatesCancelInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 依据 · On the ground of */
  readonly basis: string
}

export type CertificatesCancelOutput = {
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
  /** 版本 · Version */
  readonly version: number
}

export type CertificatesRevokeInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 依据 · On the ground of */
  readonly basis: string
}

export type CertificatesRevokeOutput = {
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
  /** 版本 · Version */
  readonly version: number
}

export type CertificatesImportInput = {
  /** 证照标识 · Identifier */
  readonly identifier: string
  /** 证照类型 · Kind */
  readonly kind: 'birth-medical-certificate' | 'social-security-card' | 'health-certificate' | 'teacher-certificate' | 'disability-certificate' | 'residence-permit' | 'retirement-certificate' | 'old-age-card' | 'business-licence' | 'food-operation-licence'
  /** 证照编号 · Number on it */
  readonly number: string
  /** 持证主体 · Holder · citizen/账号编号、person/人口登记编号或者 legal-person/统一社会信用代码 */
  readonly holder: string
  /** 持证主体名称 · Name of the holder */
  readonly holderName: string
  /** 证件号码 · Number of the holder */
  readonly holderCode?: string
  /** 颁发机构 · Issued by */
  readonly issuer: string
  /** 证照内容 · What stands on it */
  readonly values: readonly {
    /** 字段 · Field */
    readonly field: string
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 有效期自 · Valid from · date */
  readonly validFrom: string
  /** 有效期至（含当日） · Valid until (inclusive) · date */
  readonly validUntil?: string
  /** 依据 · On the ground of */
  readonly basis: string
}

export type CertificatesImportOutput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 提示 · Warning */
  readonly warning: string | null
}

export type CertificatesSealInput = {
  /** 证照 · Certificates */
  readonly certificates: readonly string[]
}

export type CertificatesSealOutput = {
  /** 印章 · Seal */
  readonly sealName: string
  /** 份数 · Sealed */
  readonly sealed: number
}

export type CertificatesPresentInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 出示内容 · Fields */
  readonly fields: readonly string[]
  /** 多长时间 · How long */
  readonly minutes: '5' | '30' | '1440' | '10080'
}

export type CertificatesPresentOutput = {
  /** 出示 · Presentation · uuid */
  readonly presentation: string
  /** 出示码 · Token */
  readonly token: string
  /** 到期时间 · Ends at · date-time */
  readonly endsAt: string
}

export type CertificatesEndPresentationInput = {
  /** 出示 · Presentation · uuid */
  readonly presentation: string
}

export type CertificatesEndPresentationOutput = { readonly [name: string]: never }

export type CertificatesLookAtPresentedInput = {
  /** 出示码 · Token */
  readonly token: string
  /** 查看人 · Who looks */
  readonly viewer?: string
}

export type CertificatesLookAtPresentedOutput = {
  /** 结果 · Outcome */
  readonly outcome: 'shown' | 'ceased' | 'ended' | 'unknown'
  /** 名称 · Title */
  readonly title: string | null
  /** 颁发机构 · Issued by */
  readonly issuer: string | null
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked' | null
  /** 用途 · Purpose */
  readonly purpose: string | null
  /** 到期时间 · Ends at */
  readonly endsAt: string | null
  /** 有效期至（含当日） · Valid until (inclusive) */
  readonly validUntil: string | null
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 证照内容 · What stands on it */
  readonly contents: readonly {
    /** 字段 · Field */
    readonly field: string
    /** 名称 · Title */
    readonly title: string
    /** 内容 · Value */
    readonly value: string
  }[]
}

export type CertificatesFileInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 格式 · Format */
  readonly format: 'pdf' | 'ofd'
}

export type CertificatesFileOutput = {
  /** 文件名 · File name */
  readonly name: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
  /** 已盖章 · Sealed */
  readonly sealed: boolean
}

export type CertificatesMyCertificatesInput = { readonly [name: string]: never }

export type CertificatesMyCertificatesOutput = {
  /** 本人 · As the holder */
  readonly forHolder: boolean
  /** 证照 · Certificates */
  readonly certificates: readonly {
    /** 证照 · Certificate · uuid */
    readonly id: string
    /** 证照类型 · Kind */
    readonly kind: 'birth-medical-certificate' | 'social-security-card' | 'health-certificate' | 'teacher-certificate' | 'disability-certificate' | 'residence-permit' | 'retirement-certificate' | 'old-age-card' | 'business-licence' | 'food-operation-licence'
    /** 名称 · Title */
    readonly title: string
    /** 证照编号 · Number on it */
    readonly number: string
    /** 颁发机构 · Issued by */
    readonly issuer: string
    /** 状态 · State */
    readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
    /** 有效期自 · Valid from · date */
    readonly validFrom: string
    /** 有效期至（含当日） · Valid until (inclusive) */
    readonly validUntil: string | null
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 出示中 · Presented now */
    readonly open: number
  }[]
}

export type CertificatesMyCertificateInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
}

export type CertificatesMyCertificateOutput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 证照类型 · Kind */
  readonly kind: 'birth-medical-certificate' | 'social-security-card' | 'health-certificate' | 'teacher-certificate' | 'disability-certificate' | 'residence-permit' | 'retirement-certificate' | 'old-age-card' | 'business-licence' | 'food-operation-licence'
  /** 名称 · Title */
  readonly title: string
  /** 证照编号 · Number on it */
  readonly number: string
  /** 颁发机构 · Issued by */
  readonly issuer: string
  /** 状态 · State */
  readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
  /** 有效期自 · Valid from · date */
  readonly validFrom: string
  /** 有效期至（含当日） · Valid until (inclusive) */
  readonly validUntil: string | null
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 证照标识 · Identifier */
  readonly identifier: string
  /** 持证主体名称 · Name of the holder */
  readonly holderName: string
  /** 颁发日期 · Issued on · date */
  readonly issuedOn: string
  /** 版本号 · Version */
  readonly edition: number
  /** 依据 · On the ground of */
  readonly basis: string
  /** 失效日期 · Ended on */
  readonly endedOn: string | null
  /** 依据 · On the ground of */
  readonly endBasis: string | null
  /** 证照内容 · What stands on it */
  readonly contents: readonly {
    /** 字段 · Field */
    readonly field: string
    /** 名称 · Title */
    readonly title: string
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 文件 · File */
  readonly file: 'sealed' | 'waiting' | 'unsealed'
  /** 出示 · Presentations */
  readonly presentations: readonly {
    /** 出示 · Presentation · uuid */
    readonly id: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 内容 · Fields */
    readonly fields: readonly string[]
    /** 出示时间 · Presented at · date-time */
    readonly madeAt: string
    /** 到期时间 · Ends at · date-time */
    readonly endsAt: string
    /** 状态 · State */
    readonly state: 'open' | 'over' | 'ended'
    /** 查看次数 · Looks */
    readonly looks: number
  }[]
  /** 查看记录 · Looks */
  readonly looks: readonly {
    /** 时间 · At · date-time */
    readonly at: string
    /** 方式 · How */
    readonly kind: 'stranger' | 'official' | 'case'
    /** 谁 · Who */
    readonly who: string | null
    /** 用途 · Purpose */
    readonly purpose: string
  }[]
}

export type CertificatesMyFileInput = {
  /** 证照 · Certificate · uuid */
  readonly id: string
  /** 格式 · Format */
  readonly format: 'pdf' | 'ofd'
}

export type CertificatesMyFileOutput = {
  /** 文件名 · File name */
  readonly name: string
  /** 文件（Base64） · File (Base64) */
  readonly file: string
  /** 已盖章 · Sealed */
  readonly sealed: boolean
}

export type CertificatesVerifyInput = {
  /** 证照标识 · Identifier */
  readonly code: string
}

export type CertificatesVerifyOutput = {
  /** 标识形式正确 · Well formed */
  readonly wellFormed: boolean
  readonly found: {
    /** 名称 · Title */
    readonly title: string
    /** 名称 · Title */
    readonly titleEn: string
    /** 颁发机构 · Issued by */
    readonly issuer: string
    /** 状态 · State */
    readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
    /** 持证人 · Holder */
    readonly holder: string
    /** 有效期自 · Valid from · date */
    readonly validFrom: string
    /** 有效期至（含当日） · Valid until (inclusive) */
    readonly validUntil: string | null
    /** 失效日期 · Ended on */
    readonly endedOn: string | null
    /** 版本号 · Version */
    readonly edition: number
    /** 导入 · Imported */
    readonly imported: boolean
    /** 模拟 · Simulated */
    readonly simulated: boolean
  } | null
}

export type OfficeDraftDocumentInput = {
  /** 文种 · Kind */
  readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
  /** 事由 · Matter · 标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查 */
  readonly matter: string
  /** 密级 · Classification */
  readonly secrecy: 'none' | 'secret' | 'confidential' | 'top-secret'
  /** 主送机关 · Addressees */
  readonly addressees: readonly string[]
  /** 主送称谓 · Addressed as */
  readonly addressedAs?: string | null
  /** 正文 · Text · 每段一行；“一、”“（一）”开头的按标题排版 */
  readonly body: string
  /** 附件 · Attachments */
  readonly attachments: readonly {
    /** 名称 · Name · 不加书名号，末尾不加标点 */
    readonly name: string
    /** 内容 · Text */
    readonly text?: string | null
  }[]
  /** 抄送机关 · Copied to */
  readonly copiedTo: readonly string[]
  /** 紧急程度 · Urgency */
  readonly urgency: 'none' | 'urgent' | 'most'
  /** 联系人和电话 · Contact */
  readonly contact?: string | null
}

export type OfficeDraftDocumentOutput = {
  /** 公文 · Document · uuid */
  readonly id: string
  /** 标题 · Title */
  readonly title: string
}

export type OfficeChangeDraftInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 所见版本 · Version seen */
  readonly version?: number
  /** 文种 · Kind */
  readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
  /** 事由 · Matter · 标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查 */
  readonly matter: string
  /** 密级 · Classification */
  readonly secrecy?: 'none' | 'secret' | 'confidential' | 'top-secret'
  /** 主送机关 · Addressees */
  readonly addressees: readonly string[]
  /** 主送称谓 · Addressed as */
  readonly addressedAs?: string | null
  /** 正文 · Text · 每段一行；“一、”“（一）”开头的按标题排版 */
  readonly body: string
  /** 附件 · Attachments */
  readonly attachments: readonly {
    /** 名称 · Name · 不加书名号，末尾不加标点 */
    readonly name: string
    /** 内容 · Text */
    readonly text?: string | null
  }[]
  /** 抄送机关 · Copied to */
  readonly copiedTo: readonly string[]
  /** 紧急程度 · Urgency */
  readonly urgency: 'none' | 'urgent' | 'most'
  /** 联系人和电话 · Contact */
  readonly contact?: string | null
}

export type OfficeChangeDraftOutput = {
  /** 标题 · Title */
  readonly title: string
  /** 所见版本 · Version seen */
  readonly version: number
}

export type OfficeAbandonDraftInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 理由 · Reason */
  readonly reason: string
}

export type OfficeAbandonDraftOutput = { readonly [name: string]: never }

export type OfficeSendForReviewInput = {
  /** 公文 · Document · uuid */
  readonly document: string
}

export type OfficeSendForReviewOutput = { readonly [name: string]: never }

export type OfficeReviewDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 结论 · Verdict */
  readonly verdict: 'agree' | 'return'
  /** 意见 · Opinion */
  readonly opinion?: string
}

export type OfficeReviewDocumentOutput = { readonly [name: string]: never }

export type OfficeSignDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 结论 · Verdict */
  readonly verdict: 'agree' | 'return'
  /** 意见 · Opinion */
  readonly opinion?: string
}

export type OfficeSignDocumentOutput = {
  /** 成文日期 · Dated · date */
  readonly signedOn?: string
}

export type OfficeCorrectDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 所见版本 · Version seen */
  readonly version?: number
  /** 事由 · Matter · 标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查 */
  readonly matter: string
  /** 正文 · Text · 每段一行；“一、”“（一）”开头的按标题排版 */
  readonly body: string
  /** 理由 · Reason */
  readonly reason: string
}

export type OfficeCorrectDocumentOutput = {
  /** 所见版本 · Version seen */
  readonly version: number
}

export type OfficeAddPrefixInput = {
  /** 机关代字 · Prefix · 如：湘信办发 */
  readonly code: string
  /** 发文机关标志 · Head of the page · 如：湖南省人民政府信息化工作办公室文件 */
  readonly mark: string
}

export type OfficeAddPrefixOutput = {
  /** 机关代字 · Prefix · uuid */
  readonly id: string
}

export type OfficeRegisterDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 机关代字 · Prefix · uuid */
  readonly prefix: string
  /** 印制份数 · Copies printed */
  readonly copies?: number
}

export type OfficeRegisterDocumentOutput = {
  /** 发文字号 · Document number */
  readonly number: string
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
}

export type OfficeSealDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 印章 · Seal · uuid · 不选则用本机关的法定名称章 */
  readonly seal?: string
}

export type OfficeSealDocumentOutput = {
  /** 印章 · Seal */
  readonly sealName: string
}

export type OfficeSendDocumentInput = {
  /** 公文 · Document · uuid */
  readonly document: string
}

export type OfficeSendDocumentOutput = {
  /** 收文机关数 · Organs */
  readonly organs: number
}

export type OfficeReceiveDocumentInput = {
  /** 收文 · Incoming document · uuid */
  readonly incoming: string
}

export type OfficeReceiveDocumentOutput = {
  /** 签收时间 · Signed for at · date-time */
  readonly receivedAt: string
}

export type OfficeRegisterIncomingInput = {
  /** 收文 · Incoming document · uuid */
  readonly incoming: string
  /** 拟办意见 · Proposed handling */
  readonly handling?: string
}

export type OfficeRegisterIncomingOutput = {
  /** 收文编号 · Incoming number */
  readonly incomingNumber: string
}

export type OfficeReturnIncomingInput = {
  /** 收文 · Incoming document · uuid */
  readonly incoming: string
  /** 理由 · Reason */
  readonly reason: string
}

export type OfficeReturnIncomingOutput = { readonly [name: string]: never }

export type OfficeOneInput = {
  /** 公文 · Document · uuid */
  readonly document: string
}

export type OfficeOneOutput = {
  readonly document: {
    /** 公文 · Document · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 标题 · Title */
    readonly title: string
    /** 发文机关 · Issuing organ */
    readonly organ: string
    /** 文种 · Kind */
    readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
    /** 事由 · Matter · 标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查 */
    readonly matter: string
    /** 发文字号 · Document number */
    readonly number?: string | null
    /** 状态 · State */
    readonly state: 'drafted' | 'in-review' | 'reviewed' | 'signed' | 'registered' | 'sealed' | 'sent' | 'abandoned'
    /** 拟稿人 · Drafter */
    readonly drafter: string
    /** 成文日期 · Dated */
    readonly signedOn?: string | null
    /** 印发日期 · Printed on */
    readonly printedOn?: string | null
    /** 发送时间 · Sent at */
    readonly sentAt?: string | null
    /** 印制份数 · Copies printed */
    readonly copies?: number | null
    /** 主送机关 · Addressees */
    readonly addressees: readonly string[]
    /** 主送称谓 · Addressed as */
    readonly addressedAs?: string | null
    /** 正文 · Text · 每段一行；“一、”“（一）”开头的按标题排版 */
    readonly body: string
    /** 附件 · Attachments */
    readonly attachments: readonly {
      /** 名称 · Name · 不加书名号，末尾不加标点 */
      readonly name: string
      /** 内容 · Text */
      readonly text?: string | null
    }[]
    /** 抄送机关 · Copied to */
    readonly copiedTo: readonly string[]
    /** 紧急程度 · Urgency */
    readonly urgency: 'none' | 'urgent' | 'most'
    /** 联系人和电话 · Contact */
    readonly contact?: string | null
  }
  /** 发文机关 · Issuing organ */
  readonly organName: string
  /** 本机关发文 · Issued by the reader’s organ */
  readonly own: boolean
  readonly incoming: {
    /** 收文 · Incoming · uuid */
    readonly id: string
    /** 标题 · Title */
    readonly title: string
    /** 收文机关 · Receiving organ */
    readonly organ: string
    /** 来文机关 · From */
    readonly sender: string
    /** 发文字号 · Document number */
    readonly number: string
    /** 文种 · Kind */
    readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
    /** 紧急程度 · Urgency */
    readonly urgency: 'none' | 'urgent' | 'most'
    /** 公文 · Document · uuid */
    readonly document: string
    /** 抄送 · Copied */
    readonly copied: boolean
    /** 状态 · State */
    readonly state: 'arrived' | 'received' | 'registered' | 'returned'
    /** 送达时间 · Arrived at · date-time */
    readonly arrivedAt: string
    /** 签收人 · Signed for by */
    readonly receivedBy?: string | null
    /** 签收时间 · Signed for at */
    readonly receivedAt?: string | null
    /** 收文编号 · Incoming number */
    readonly incomingNumber?: string | null
    /** 拟办意见 · Proposed handling */
    readonly handling?: string | null
    /** 理由 · Reason */
    readonly returnedWhy?: string | null
  } | null
  /** 经手人 · Hands */
  readonly hands: readonly {
    /** 环节 · Step */
    readonly role: 'drafter' | 'reviewer' | 'issuer' | 'registrar' | 'sealer' | 'sender'
    /** 姓名 · Name */
    readonly name: string
    /** 发文机关 · Issuing organ */
    readonly organ: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 意见 · Opinion */
    readonly opinion: string | null
    /** 电子签名 · Signature */
    readonly signature: string | null
    /** 证书序列号 · Certificate */
    readonly certificate: string | null
    /** 有效 · Stands */
    readonly stands: boolean
    /** 签名与现内容相符 · The signature fits what it says now */
    readonly holds: boolean | null
  }[]
  /** 文件 · Files */
  readonly files: readonly {
    /** 格式 · Format */
    readonly format: 'pdf' | 'ofd'
    /** 已用印 · Sealed */
    readonly sealed: boolean
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 字节数 · Bytes */
    readonly bytes: number
    /** 代用字体 · Substituted faces */
    readonly substituted: readonly string[]
    /** 时间 · At · date-time */
    readonly madeAt: string
  }[]
  /** 送达 · Receipts */
  readonly receipts: readonly {
    /** 发文机关 · Issuing organ */
    readonly organ: string
    /** 机关 · Organ */
    readonly organName: string
    /** 抄送 · Copied */
    readonly copied: boolean
    /** 状态 · State */
    readonly state: 'arrived' | 'received' | 'registered' | 'returned'
    /** 签收人 · Signed for by */
    readonly receivedBy: string | null
    /** 时间 · At */
    readonly receivedAt: string | null
    /** 退文理由 · Returned because */
    readonly returnedWhy: string | null
  }[]
}

export type OfficePreviewInput = {
  /** 公文 · Document · uuid */
  readonly document: string
}

export type OfficePreviewOutput = {
  /** 图像 · Picture */
  readonly svg: string
  /** 页数 · Pages */
  readonly pages: number
  readonly seal: {
    /** 印章图样 · Picture of the seal */
    readonly png: string
    /** 页 · Page */
    readonly page: number
    /** 距左边 · From the left */
    readonly x: number
    /** 距上边 · From the top */
    readonly y: number
    /** 直径 · Diameter */
    readonly size: number
  } | null
  /** 代用字体 · Substituted faces */
  readonly substituted: readonly string[]
}

export type OfficeFileInput = {
  /** 公文 · Document · uuid */
  readonly document: string
  /** 格式 · Format */
  readonly format: 'pdf' | 'ofd'
}

export type OfficeFileOutput = {
  /** 文件名 · Name */
  readonly name: string
  /** 类型 · Type */
  readonly type: string
  /** 内容 · Bytes */
  readonly base64: string
  /** 已用印 · Sealed */
  readonly sealed: boolean
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
}

export type LegislationPlanRegulationInput = {
  /** 名称 · Title */
  readonly title: string
  /** 事项 · Subject */
  readonly subject: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
  /** 形式 · Form */
  readonly form: 'local-law' | 'rule' | 'details' | 'document'
  /** 依据或来源 · Source */
  readonly source: string
  /** 列项日期 · Planned on · date · 补录以前的项目时填写，不填为今天 */
  readonly plannedOn?: string
}

export type LegislationPlanRegulationOutput = {
  /** 项目 · Regulation · uuid */
  readonly id: string
}

export type LegislationStartDraftingInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
}

export type LegislationStartDraftingOutput = { readonly [name: string]: never }

export type LegislationOpenConsultationInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
  /** 征求意见截止 · Comments until · date */
  readonly until: string
}

export type LegislationOpenConsultationOutput = { readonly [name: string]: never }

export type LegislationSubmitForLegalityInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
}

export type LegislationSubmitForLegalityOutput = { readonly [name: string]: never }

export type LegislationReviewLegalityInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
  /** 结论 · Verdict */
  readonly verdict: 'lawful' | 'return'
  /** 说明 · Reason */
  readonly opinion: string
}

export type LegislationReviewLegalityOutput = { readonly [name: string]: never }

export type LegislationPublishRegulationInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
  /** 文号 · Document number */
  readonly documentNumber: string
  /** 施行日期 · In force from · date */
  readonly fromDay: string
  /** 说明 · Reason */
  readonly atOnceBecause?: string
}

export type LegislationPublishRegulationOutput = { readonly [name: string]: never }

export type LegislationFileRegulationInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
}

export type LegislationFileRegulationOutput = { readonly [name: string]: never }

export type LegislationEndRegulationInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
  /** 废止日期 · Repealed from · date */
  readonly endedOn: string
  /** 说明 · Reason */
  readonly reason: string
}

export type LegislationEndRegulationOutput = { readonly [name: string]: never }

export type LegislationTakeOverInput = {
  /** 项目 · Regulation · uuid */
  readonly regulation: string
  /** 国家规定 · National law · uuid */
  readonly law: string
  /** 说明 · Reason */
  readonly reason: string
}

export type LegislationTakeOverOutput = { readonly [name: string]: never }

export type LegislationRecordLawInput = {
  /** 名称 · Title */
  readonly title: string
  /** 事项 · Subject */
  readonly subject: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
  /** 层级 · Rank */
  readonly rank: 'law' | 'regulation' | 'document'
  /** 文号 · Document number */
  readonly documentNumber?: string
  /** 施行日期 · In force from · date */
  readonly fromDay: string
  /** 失效日期 · No longer from · date */
  readonly endedOn?: string
  /** 依据或来源 · Source */
  readonly source: string
}

export type LegislationRecordLawOutput = {
  /** 国家规定 · National law · uuid */
  readonly id: string
}

export type LegislationInForceInput = {
  /** 日期 · Day · date */
  readonly day?: string
  /** 事项 · Subject */
  readonly subject?: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
}

export type LegislationInForceOutput = {
  /** 日期 · Day · date */
  readonly day: string
  /** 规定 · Rules */
  readonly rules: readonly {
    /** 名称 · Title */
    readonly title: string
    /** 事项 · Subject */
    readonly subject: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
    /** 制定 · Made by */
    readonly of: 'nation' | 'province'
    /** 形式 · Form */
    readonly kind: string
    /** 文号 · Document number */
    readonly documentNumber: string | null
    /** 施行日期 · In force from · date */
    readonly fromDay: string
    /** 失效日期 · No longer from */
    readonly endedOn: string | null
    /** 依据或来源 · Source */
    readonly source: string
  }[]
}

export type TrainingAddCourseInput = {
  /** 课程代号 · Id · 小写字母、数字和横线 */
  readonly id: string
  /** 名称 · Title */
  readonly title: string
  /** 英文名称 · Title in English */
  readonly titleEn: string
  /** 培训标准 · Standard */
  readonly standard?: string
}

export type TrainingAddCourseOutput = {
  /** 课程 · Course */
  readonly course: string
}

export type TrainingRequireCourseInput = {
  /** 职责 · Duty */
  readonly duty: string
  /** 课程 · Course · 不填即不要求课程 */
  readonly course?: string
  /** 事由 · Reason */
  readonly reason: string
}

export type TrainingRequireCourseOutput = { readonly [name: string]: never }

export type TrainingRecordCourseInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 课程 · Course */
  readonly course: string
  /** 种类 · Kind */
  readonly kind: 'passed' | 'waived'
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 止 · Until · date · 不含当日；免训必须写明，最长一年 */
  readonly to?: string
  /** 事由 · Reason */
  readonly reason: string
}

export type TrainingRecordCourseOutput = {
  /** 编号 · Id · uuid */
  readonly record: string
}

export type TrainingRevokeRecordInput = {
  /** 编号 · Id · uuid */
  readonly record: string
  /** 事由 · Reason */
  readonly reason: string
}

export type TrainingRevokeRecordOutput = { readonly [name: string]: never }

export type TrainingCoursesInput = { readonly [name: string]: never }

export type TrainingCoursesOutput = {
  /** 课程 · Courses */
  readonly courses: readonly {
    /** 课程 · Course */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · Title in English */
    readonly titleEn: string
    /** 培训标准 · Standard */
    readonly standard: string | null
    /** 要求该课程的职责 · Duties that ask for it */
    readonly duties: readonly string[]
    /** 现有合格人数 · Holders */
    readonly holders: number
  }[]
}

export type TrainingLackingInput = { readonly [name: string]: never }

export type TrainingLackingOutput = {
  /** 人员 · Officials */
  readonly officials: readonly {
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 账号 · Account */
    readonly account: string
    /** 单位 · Organ */
    readonly organName: string
    /** 岗位 · Post */
    readonly post: string
    /** 课程 · Course */
    readonly course: string
    /** 课程名称 · Title */
    readonly title: string
  }[]
}

export type TrainingRecordsInput = {
  /** 人员 · Official · uuid */
  readonly official: string
}

export type TrainingRecordsOutput = {
  /** 姓名 · Name */
  readonly name: string
  /** 记录 · Records */
  readonly records: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 课程 · Course */
    readonly course: string
    /** 课程名称 · Title */
    readonly title: string
    /** 种类 · Kind */
    readonly kind: 'passed' | 'waived'
    /** 自 · From · date */
    readonly from: string
    /** 止 · Until */
    readonly to: string | null
    /** 事由 · Reason */
    readonly reason: string
    /** 撤销时间 · Revoked at */
    readonly revokedAt: string | null
  }[]
}

export type TrainingMineInput = { readonly [name: string]: never }

export type TrainingMineOutput = {
  /** 记录 · Records */
  readonly records: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 课程 · Course */
    readonly course: string
    /** 课程名称 · Title */
    readonly title: string
    /** 种类 · Kind */
    readonly kind: 'passed' | 'waived'
    /** 自 · From · date */
    readonly from: string
    /** 止 · Until */
    readonly to: string | null
    /** 事由 · Reason */
    readonly reason: string
    /** 撤销时间 · Revoked at */
    readonly revokedAt: string | null
  }[]
  /** 岗位要求而尚缺的课程 · Courses that my post asks for and I lack */
  readonly lacks: readonly string[]
}

export type GradingProposeGradeInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 业务信息：受侵害的客体 · Business information: what is harmed */
  readonly informationObject: 'citizens' | 'public' | 'nation'
  /** 业务信息：侵害程度 · Business information: how badly */
  readonly informationDegree: 'damage' | 'serious' | 'grave'
  /** 系统服务：受侵害的客体 · System service: what is harmed */
  readonly serviceObject: 'citizens' | 'public' | 'nation'
  /** 系统服务：侵害程度 · System service: how badly */
  readonly serviceDegree: 'damage' | 'serious' | 'grave'
  /** 关键信息基础设施 · Critical infrastructure · 已被认定为关键信息基础设施的，填是 */
  readonly critical: boolean
  /** 定级理由 · Why */
  readonly basis: string
}

export type GradingProposeGradeOutput = {
  /** 定级 · Grading · uuid */
  readonly id: string
  /** 等级 · Grade */
  readonly grade: number
  /** 编号 · Number */
  readonly number: string
}

export type GradingChangeProposalInput = {
  /** 定级 · Grading · uuid */
  readonly grading: string
  /** 业务信息：受侵害的客体 · Business information: what is harmed */
  readonly informationObject: 'citizens' | 'public' | 'nation'
  /** 业务信息：侵害程度 · Business information: how badly */
  readonly informationDegree: 'damage' | 'serious' | 'grave'
  /** 系统服务：受侵害的客体 · System service: what is harmed */
  readonly serviceObject: 'citizens' | 'public' | 'nation'
  /** 系统服务：侵害程度 · System service: how badly */
  readonly serviceDegree: 'damage' | 'serious' | 'grave'
  /** 关键信息基础设施 · Critical infrastructure · 已被认定为关键信息基础设施的，填是 */
  readonly critical: boolean
  /** 定级理由 · Why */
  readonly basis: string
}

export type GradingChangeProposalOutput = {
  /** 等级 · Grade */
  readonly grade: number
}

export type GradingReviewGradeInput = {
  /** 定级 · Grading · uuid */
  readonly grading: string
  /** 同意 · Agreed */
  readonly agreed: boolean
  /** 评审专家 · Experts */
  readonly experts: readonly {
    /** 姓名 · Name */
    readonly name: string
    /** 工作单位 · Employer */
    readonly employer: string
    /** 意见 · Opinion */
    readonly opinion: string
  }[]
  /** 意见 · Opinion */
  readonly opinion: string
}

export type GradingReviewGradeOutput = {
  /** 状态 · State */
  readonly state: 'proposed' | 'returned' | 'reviewed' | 'filed' | 'settled' | 'superseded'
}

export type GradingFileGradeInput = {
  /** 定级 · Grading · uuid */
  readonly grading: string
  /** 备案编号 · Filing number */
  readonly number: string
  /** 备案日期 · Filed on · date */
  readonly filedOn: string
}

export type GradingFileGradeOutput = {
  /** 下次测评期限 · Next assessment due */
  readonly nextAssessment: string | null
}

export type GradingRecordAssessmentInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 测评日期 · Assessed on · date */
  readonly day: string
  /** 测评机构 · Assessor */
  readonly assessor: string
  /** 报告编号 · Report number */
  readonly report: string
  /** 得分 · Score */
  readonly score: number
  /** 问题 · Findings */
  readonly findings: readonly {
    /** 风险等级 · Severity */
    readonly severity: 'high' | 'medium' | 'low'
    /** 问题 · Finding */
    readonly what: string
    /** 整改措施 · Measure */
    readonly measure: string
    /** 整改期限 · Due day · date */
    readonly dueDay: string
  }[]
}

export type GradingRecordAssessmentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 结论 · Conclusion */
  readonly conclusion: 'excellent' | 'good' | 'fair' | 'poor'
}

export type GradingCloseFindingInput = {
  /** 问题 · Finding · uuid */
  readonly finding: string
  /** 整改证明 · Proof · 复测记录、配置截图的编号或其他证据 */
  readonly proof: string
}

export type GradingCloseFindingOutput = { readonly [name: string]: never }

export type GradingConfirmFindingInput = {
  /** 问题 · Finding · uuid */
  readonly finding: string
  /** 整改属实 · Mended */
  readonly accepted: boolean
  /** 意见 · Opinion */
  readonly remark: string
}

export type GradingConfirmFindingOutput = { readonly [name: string]: never }

export type GradingRecordCryptoInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 评估日期 · Assessed on · date */
  readonly day: string
  /** 测评机构 · Assessor */
  readonly assessor: string
  /** 报告编号 · Report number */
  readonly report: string
  /** 各层面得分 · Scores by layer */
  readonly layers: {
    /** 物理和环境 · Physical and environment · 0–100；不适用的层面不填 */
    readonly physical?: number
    /** 网络和通信 · Network and communication · 0–100；不适用的层面不填 */
    readonly network?: number
    /** 设备和计算 · Devices and computing · 0–100；不适用的层面不填 */
    readonly device?: number
    /** 应用和数据 · Applications and data · 0–100；不适用的层面不填 */
    readonly data?: number
    /** 管理制度 · Rules · 0–100；不适用的层面不填 */
    readonly rules?: number
    /** 人员管理 · People · 0–100；不适用的层面不填 */
    readonly people?: number
    /** 建设运行 · Building and running · 0–100；不适用的层面不填 */
    readonly running?: number
    /** 应急处置 · Emergency · 0–100；不适用的层面不填 */
    readonly emergency?: number
  }
  /** 存在高风险 · High risk */
  readonly highRisk: boolean
}

export type GradingRecordCryptoOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 得分 · Score */
  readonly score: number
  /** 结论 · Verdict */
  readonly verdict: 'conformant' | 'basic' | 'not-conformant'
}

export type GradingAddProductInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 产品名称 · Product */
  readonly name: string
  /** 类别 · Kind */
  readonly kind: 'firewall' | 'intrusion' | 'gateway' | 'audit' | 'antivirus' | 'cipher' | 'signature' | 'time-stamp' | 'isolation' | 'backup' | 'other'
  /** 厂商 · Maker */
  readonly maker: string
  /** 认证证书编号 · Certificate number */
  readonly certificate: string
  /** 证书有效期至 · Certificate valid until · date */
  readonly validUntil: string
  /** 数量 · Count */
  readonly count: number
}

export type GradingAddProductOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type GradingRetireProductInput = {
  /** 安全产品 · Product · uuid */
  readonly product: string
}

export type GradingRetireProductOutput = { readonly [name: string]: never }

export type GradingGiveTransitionInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 至 · Until · date */
  readonly until: string
  /** 理由 · Reason */
  readonly reason: string
}

export type GradingGiveTransitionOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type GradingPictureInput = { readonly [name: string]: never }

export type GradingPictureOutput = {
  /** 定级矩阵 · Matrix */
  readonly matrix: readonly {
    /** 客体 · What is harmed */
    readonly object: 'citizens' | 'public' | 'nation'
    /** 程度 · How badly */
    readonly degree: 'damage' | 'serious' | 'grave'
    /** 等级 · Grade */
    readonly grade: number
  }[]
  /** 信息系统 · Systems */
  readonly systems: readonly {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 名称 · Name */
    readonly name: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 名称 · Name */
    readonly organName: string
    /** 编号 · Id */
    readonly grading: string | null
    /** 等级 · Grade */
    readonly grade: number | null
    /** 状态 · State */
    readonly state: 'proposed' | 'returned' | 'reviewed' | 'filed' | 'settled' | 'superseded' | null
    /** 关键信息基础设施 · Critical infrastructure */
    readonly critical: boolean
    readonly information: {
      /** 业务信息：受侵害的客体 · Business information: what is harmed */
      readonly object: 'citizens' | 'public' | 'nation'
      /** 业务信息：侵害程度 · Business information: how badly */
      readonly degree: 'damage' | 'serious' | 'grave'
    } | null
    readonly service: {
      /** 系统服务：受侵害的客体 · System service: what is harmed */
      readonly object: 'citizens' | 'public' | 'nation'
      /** 系统服务：侵害程度 · System service: how badly */
      readonly degree: 'damage' | 'serious' | 'grave'
    } | null
    /** 备案日期 · Filed on */
    readonly filedOn: string | null
    /** 下次测评期限 · Next assessment due */
    readonly nextAssessment: string | null
    /** 未整改高风险 · Open high risks */
    readonly openHigh: number
    /** 过渡期至 · Transition until */
    readonly transitionUntil: string | null
  }[]
  /** 逾期 · Overdue */
  readonly overdue: readonly {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 名称 · Name */
    readonly name: string
    /** 名称 · Name */
    readonly organName: string
    /** 事项 · What */
    readonly kind: 'grade' | 'filing' | 'assessment' | 'finding' | 'crypto' | 'product'
    /** 应办日期 · Was due on */
    readonly since: string | null
    /** 内容 · What */
    readonly what: string
    /** 停止授予 · Stops grants */
    readonly stops: boolean
  }[]
}

export type SealsMakeSealInput = {
  /** 用章单位 · Organ */
  readonly organ: string
  /** 印章类型 · Kind */
  readonly kind: 'name' | 'business' | 'finance' | 'contract' | 'representative'
  /** 印章名称 · Name on the seal · 不填则用单位现行名称 */
  readonly name?: string
  /** 有效年限 · Valid for · 年 · 不填为三年，不超过证书到期日 */
  readonly years?: number
}

export type SealsMakeSealOutput = {
  /** 印章 · Seal · uuid */
  readonly id: string
  /** 印章编码 · Code of the seal */
  readonly esId: string
  /** 办件编号 · Number */
  readonly number: string
}

export type SealsFileSealInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 备案编号 · Filing number */
  readonly number: string
}

export type SealsFileSealOutput = {
  /** 状态 · State */
  readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
}

export type SealsEnableSealInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
}

export type SealsEnableSealOutput = {
  /** 状态 · State */
  readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
}

export type SealsDisableSealInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 理由 · Reason */
  readonly reason: string
}

export type SealsDisableSealOutput = {
  /** 状态 · State */
  readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
}

export type SealsCancelSealInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 理由 · Reason */
  readonly reason: string
}

export type SealsCancelSealOutput = {
  /** 状态 · State */
  readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
}

export type SealsAppointHolderInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 账号 · Account · 用章单位人员的登录账号 */
  readonly account: string
  /** 至 · Until · date */
  readonly until?: string
}

export type SealsAppointHolderOutput = {
  /** 用印人 · Holder · uuid */
  readonly id: string
}

export type SealsEndHolderInput = {
  /** 用印人 · Holder · uuid */
  readonly holder: string
  /** 理由 · Reason */
  readonly reason: string
}

export type SealsEndHolderOutput = { readonly [name: string]: never }

export type SealsAskUseInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 文件标题 · Title of the document */
  readonly title: string
  /** 文件 · Document · PDF 或 OFD，不超过 5 MB（base64） */
  readonly file: string
  /** 份数 · Copies */
  readonly copies: number
  /** 理由 · Reason */
  readonly reason: string
}

export type SealsAskUseOutput = {
  /** 用印审批 · Approval · uuid */
  readonly id: string
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
}

export type SealsDecideUseInput = {
  /** 用印审批 · Approval · uuid */
  readonly approval: string
  /** 结论 · Verdict */
  readonly verdict: 'approve' | 'refuse'
  /** 理由 · Reason */
  readonly opinion?: string
}

export type SealsDecideUseOutput = {
  /** 状态 · State */
  readonly state: 'asked' | 'approved' | 'refused' | 'used'
}

export type SealsSealFileInput = {
  /** 用印审批 · Approval · uuid */
  readonly approval: string
  /** 格式 · Format */
  readonly format: 'pdf' | 'ofd'
  /** 文件 · Document · PDF 或 OFD，不超过 5 MB（base64） */
  readonly file: string
  readonly place?: {
    /** 页 · Page */
    readonly page: number
    /** 距左边 · From the left */
    readonly x: number
    /** 距上边 · From the top */
    readonly y: number
  }
}

export type SealsSealFileOutput = {
  /** 文件 · Document · PDF 或 OFD，不超过 5 MB（base64） */
  readonly file: string
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
  /** 用印登记 · Entry of the ledger · uuid */
  readonly use: string
  /** 印章 · Seal · uuid */
  readonly seal: string
  /** 印章名称 · Name on the seal */
  readonly sealName: string
  /** 证书序列号 · Serial of the certificate */
  readonly serial: string
  /** 用印时间 · Applied at · date-time */
  readonly at: string
  /** 有时间戳 · Stamped */
  readonly isStamped: boolean
}

export type SealsMineInput = { readonly [name: string]: never }

export type SealsMineOutput = {
  /** 可用的印章 · Seals */
  readonly seals: readonly {
    /** 印章 · Seal · uuid */
    readonly id: string
    /** 印章名称 · Name on the seal */
    readonly name: string
    /** 印章类型 · Kind */
    readonly kind: 'name' | 'business' | 'finance' | 'contract' | 'representative'
    /** 状态 · State */
    readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
  }[]
  /** 已批准待用印 · Approved */
  readonly approved: readonly {
    /** 用印审批 · Approval · uuid */
    readonly id: string
    /** 文件标题 · Title of the document */
    readonly title: string
    /** 印章名称 · Name on the seal */
    readonly sealName: string
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 份数 · Copies */
    readonly copies: number
    /** 审批人 · Decided by */
    readonly decidedByName: string
  }[]
}

export type SealsPictureInput = {
  /** 印章 · Seal · uuid */
  readonly seal: string
}

export type SealsPictureOutput = {
  /** 图样（PNG） · Picture (PNG) */
  readonly png: string
  /** 直径 · Diameter · 毫米 */
  readonly size: number
  /** 印章名称 · Name on the seal */
  readonly name: string
}

export type SealsVerifyInput = {
  /** 文件 · Document · PDF 或 OFD，不超过 5 MB（base64） */
  readonly file: string
}

export type SealsVerifyOutput = {
  /** 结论 · Verdict */
  readonly verdict: 'good' | 'signed' | 'bad' | 'unsigned' | 'unreadable'
  /** 一句话结论 · In a sentence */
  readonly sentence: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 怎么办 · What to do */
  readonly advice: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 格式 · Format */
  readonly format?: 'pdf' | 'ofd'
  /** 字节数 · Bytes */
  readonly size: number
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
  /** 印章和签名 · Seals and signatures */
  readonly signatures: readonly {
    /** 种类 · Kind */
    readonly kind: 'seal' | 'signature'
    /** 成立 · Stands */
    readonly stands: boolean
    /** 结论 · In a sentence */
    readonly summary: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly seal?: {
      /** 印章名称 · Name on the seal */
      readonly name: string
      /** 印章编码 · Code of the seal */
      readonly code: string
      /** 印章类型 · Kind */
      readonly kind?: 'name' | 'business' | 'finance' | 'contract' | 'representative'
      /** 有效期起 · Valid from · date-time */
      readonly from: string
      /** 有效期止 · Valid until · date-time */
      readonly to: string
      /** 状态 · State */
      readonly atSigning?: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
      /** 状态 · State */
      readonly now?: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
      /** 制章单位 · Made by */
      readonly maker: string
    }
    readonly signer: {
      /** 持有人 · Holder */
      readonly name: string
      /** 证书序列号 · Serial of the certificate */
      readonly serial: string
      /** 生效 · Valid from · date-time */
      readonly from: string
      /** 到期 · Ends · date-time */
      readonly to: string
      readonly now?: {
        /** 现在 · Now */
        readonly status: 'good' | 'revoked' | 'unknown'
        /** 撤销时间 · Revoked at · date-time */
        readonly at?: string
      }
    }
    /** 签发关系 · Chain */
    readonly chain: readonly string[]
    /** 签署人自报的时间 · Time claimed by the signer · date-time */
    readonly claimedAt?: string
    /** 时间戳证明的时间 · Time proved by a stamp · date-time */
    readonly stampedAt?: string
    /** 页 · Page */
    readonly page?: number
    /** 保护范围 · What it covers */
    readonly covers: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 之后加上的内容 · Added after it */
    readonly added: readonly {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
    /** 问题 · Findings */
    readonly findings: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 说明 · Words */
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
    }[]
  }[]
  /** 文件本身的问题 · Findings about the file */
  readonly findings: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 说明 · Words */
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
  /** 核验时间 · Checked at · date-time */
  readonly checkedAt: string
}

export type IncidentsRaiseIncidentInput = {
  /** 事件名称 · Title */
  readonly title: string
  /** 类型 · Kind */
  readonly kind: 'outage' | 'intrusion' | 'leak' | 'defacement' | 'tampering' | 'failure' | 'trust' | 'rights' | 'other'
  /** 信息系统 · Information system · uuid */
  readonly system?: string
  /** 发现时间 · Found at · date-time */
  readonly foundAt: string
  /** 内容 · Words · 不写与处置无关的个人信息 */
  readonly found: string
  /** 密级 · Level · 0 公开，1 内部；工作秘密和国家秘密不在外网上报 */
  readonly level?: number
}

export type IncidentsRaiseIncidentOutput = {
  /** 事件 · Incident · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 姓名 · Name */
  readonly assignedName: string | null
}

export type IncidentsConfirmIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 影响（不清楚的不填） · Effects (leave out what is not known) */
  readonly effects: {
    /** 门户网站中断 · Portal out of service · 小时 */
    readonly outageHours?: number
    /** 门户层级 · Whose portal */
    readonly outageReach?: 'province' | 'city' | 'county'
    /** 关键信息基础设施中断 · Critical infrastructure out of service · 小时 */
    readonly criticalHours?: number
    /** 中断范围 · What of it */
    readonly criticalPart?: 'whole' | 'main'
    /** 受影响人数 · People affected */
    readonly people?: number
    /** 占全省人口 · Of the province · % */
    readonly provincePercent?: number
    /** 占地市人口 · Of one city · % */
    readonly cityPercent?: number
    /** 泄露个人信息条数 · Personal records leaked */
    readonly personalRecords?: number
    /** 直接经济损失 · Direct loss · 元 */
    readonly loss?: string
    /** 首页被篡改 · Home page defaced · 小时 */
    readonly homeHours?: number
    /** 其他页面被篡改 · Other page defaced · 小时 */
    readonly pageHours?: number
    /** 违法信息转发次数 · Shares of unlawful content */
    readonly shares?: number
    /** 违法信息浏览次数 · Views of unlawful content */
    readonly views?: number
  }
  /** 等级 · Grade */
  readonly grade?: 'extreme' | 'major' | 'larger' | 'ordinary'
  /** 涉及关键信息基础设施 · Critical infrastructure */
  readonly critical?: boolean
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsConfirmIncidentOutput = {
  /** 等级 · Grade */
  readonly grade: 'extreme' | 'major' | 'larger' | 'ordinary'
  /** 报告期限 · Report due */
  readonly reportDueAt: string | null
}

export type IncidentsRaiseGradeInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 影响（不清楚的不填） · Effects (leave out what is not known) */
  readonly effects: {
    /** 门户网站中断 · Portal out of service · 小时 */
    readonly outageHours?: number
    /** 门户层级 · Whose portal */
    readonly outageReach?: 'province' | 'city' | 'county'
    /** 关键信息基础设施中断 · Critical infrastructure out of service · 小时 */
    readonly criticalHours?: number
    /** 中断范围 · What of it */
    readonly criticalPart?: 'whole' | 'main'
    /** 受影响人数 · People affected */
    readonly people?: number
    /** 占全省人口 · Of the province · % */
    readonly provincePercent?: number
    /** 占地市人口 · Of one city · % */
    readonly cityPercent?: number
    /** 泄露个人信息条数 · Personal records leaked */
    readonly personalRecords?: number
    /** 直接经济损失 · Direct loss · 元 */
    readonly loss?: string
    /** 首页被篡改 · Home page defaced · 小时 */
    readonly homeHours?: number
    /** 其他页面被篡改 · Other page defaced · 小时 */
    readonly pageHours?: number
    /** 违法信息转发次数 · Shares of unlawful content */
    readonly shares?: number
    /** 违法信息浏览次数 · Views of unlawful content */
    readonly views?: number
  }
  /** 等级 · Grade */
  readonly grade?: 'extreme' | 'major' | 'larger' | 'ordinary'
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsRaiseGradeOutput = {
  /** 等级 · Grade */
  readonly grade: 'extreme' | 'major' | 'larger' | 'ordinary'
  /** 报告期限 · Report due */
  readonly reportDueAt: string | null
}

export type IncidentsDismissIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsDismissIncidentOutput = { readonly [name: string]: never }

export type IncidentsAddEntryInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 种类 · Kind */
  readonly kind: 'measure' | 'note'
  /** 内容 · Words · 不写与处置无关的个人信息 */
  readonly text: string
}

export type IncidentsAddEntryOutput = {
  /** 序号 · No. */
  readonly seq: number
}

export type IncidentsReportIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 单位及系统名称 · Unit and system · 尚不清楚的不填，查清后补报 */
  readonly unit?: string
  /** 发生时间、地点 · Time and place · 尚不清楚的不填，查清后补报 */
  readonly place?: string
  /** 影响和危害 · Impact · 尚不清楚的不填，查清后补报 */
  readonly impact?: string
  /** 已采取的措施和效果 · Measures and effect · 尚不清楚的不填，查清后补报 */
  readonly measures?: string
  /** 勒索攻击要求的赎金及支付方式 · Ransom demanded · 尚不清楚的不填，查清后补报 */
  readonly ransom?: string
  /** 发展趋势 · Trend · 尚不清楚的不填，查清后补报 */
  readonly trend?: string
  /** 初步原因 · First cause · 尚不清楚的不填，查清后补报 */
  readonly cause?: string
  /** 溯源线索 · Clues · 尚不清楚的不填，查清后补报 */
  readonly clues?: string
  /** 拟采取的措施和请求支援 · Next steps · 尚不清楚的不填，查清后补报 */
  readonly next?: string
  /** 现场保护 · Protection of the site · 尚不清楚的不填，查清后补报 */
  readonly site?: string
}

export type IncidentsReportIncidentOutput = {
  /** 逾期 · Late */
  readonly late: boolean
  /** 尚不清楚 · Unknown yet */
  readonly unknown: readonly string[]
}

export type IncidentsContainIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsContainIncidentOutput = { readonly [name: string]: never }

export type IncidentsRecoverIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsRecoverIncidentOutput = { readonly [name: string]: never }

export type IncidentsCloseIncidentInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 说明 · Note */
  readonly cause: string
}

export type IncidentsCloseIncidentOutput = {
  /** 状态 · State */
  readonly state: 'raised' | 'graded' | 'contained' | 'recovered' | 'closed' | 'settled' | 'dismissed'
}

export type IncidentsFileSummaryInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
  /** 内容 · Words · 不写与处置无关的个人信息 */
  readonly lessons: string
}

export type IncidentsFileSummaryOutput = { readonly [name: string]: never }

export type IncidentsPlanShiftInput = {
  /** 账号 · Account */
  readonly account: string
  /** 开始 · From · date-time */
  readonly fromAt: string
  /** 结束 · To · date-time */
  readonly toAt: string
}

export type IncidentsPlanShiftOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type IncidentsHandOverInput = {
  /** 账号 · Account */
  readonly to: string
  /** 说明 · Note */
  readonly note: string
}

export type IncidentsHandOverOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type IncidentsPlanDrillInput = {
  /** 事件名称 · Title */
  readonly title: string
  /** 内容 · Words · 不写与处置无关的个人信息 */
  readonly scenario: string
  /** 计划日期 · Planned on · date */
  readonly plannedOn: string
}

export type IncidentsPlanDrillOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type IncidentsHoldDrillInput = {
  /** 演练 · Drill · uuid */
  readonly drill: string
  /** 内容 · Words · 不写与处置无关的个人信息 */
  readonly findings: string
}

export type IncidentsHoldDrillOutput = {
  /** 下次演练期限 · Next due · date */
  readonly nextDue: string
}

export type IncidentsBoardInput = { readonly [name: string]: never }

export type IncidentsBoardOutput = {
  /** 时间 · Now · date-time */
  readonly now: string
  readonly onDuty: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
    /** 开始 · From · date-time */
    readonly fromAt: string
    /** 结束 · To · date-time */
    readonly toAt: string
    /** 说明 · Note */
    readonly handover: string | null
  } | null
  /** 本人值班 · On duty myself */
  readonly mine: boolean
  /** 事件 · Incidents */
  readonly incidents: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 事件名称 · Title */
    readonly title: string
    /** 类型 · Kind */
    readonly kind: 'outage' | 'intrusion' | 'leak' | 'defacement' | 'tampering' | 'failure' | 'trust' | 'rights' | 'other'
    /** 状态 · State */
    readonly state: 'raised' | 'graded' | 'contained' | 'recovered' | 'closed' | 'settled' | 'dismissed'
    /** 等级 · Grade */
    readonly grade: 'extreme' | 'major' | 'larger' | 'ordinary' | null
    /** 发生单位 · Organ concerned */
    readonly organ: string
    /** 发生单位 · Organ */
    readonly organName: string
    /** 涉及关键信息基础设施 · Critical infrastructure */
    readonly critical: boolean
    /** 发现时间 · Found at · date-time */
    readonly foundAt: string
    /** 报告期限 · Report due */
    readonly reportDueAt: string | null
    /** 首次报告时间 · Reported at */
    readonly reportedAt: string | null
    /** 报告逾期 · Late */
    readonly late: boolean
    /** 总结期限 · Summary due */
    readonly summaryDue: string | null
    /** 姓名 · Name */
    readonly assignedName: string | null
  }[]
  /** 告警 · Alarms */
  readonly alarms: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 种类 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly first: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 关于 · About */
    readonly about: string
    /** 告警时间 · Raised at · date-time */
    readonly raisedAt: string
    /** 次数 · Times */
    readonly times: number
    /** 编号 · Id */
    readonly incident: string | null
  }[]
  /** 响应级别 · Response */
  readonly plan: readonly {
    /** 等级 · Grade */
    readonly grade: 'extreme' | 'major' | 'larger' | 'ordinary'
    readonly response: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly colour: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly leads: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly rhythm: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly report: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
}

export type IncidentsOneInput = {
  /** 事件 · Incident · uuid */
  readonly incident: string
}

export type IncidentsOneOutput = {
  /** 时间 · Now · date-time */
  readonly now: string
  readonly incident: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 事件名称 · Title */
    readonly title: string
    /** 类型 · Kind */
    readonly kind: 'outage' | 'intrusion' | 'leak' | 'defacement' | 'tampering' | 'failure' | 'trust' | 'rights' | 'other'
    /** 状态 · State */
    readonly state: 'raised' | 'graded' | 'contained' | 'recovered' | 'closed' | 'settled' | 'dismissed'
    /** 等级 · Grade */
    readonly grade: 'extreme' | 'major' | 'larger' | 'ordinary' | null
    /** 发生单位 · Organ concerned */
    readonly organ: string
    /** 发生单位 · Organ */
    readonly organName: string
    /** 涉及关键信息基础设施 · Critical infrastructure */
    readonly critical: boolean
    /** 发现时间 · Found at · date-time */
    readonly foundAt: string
    /** 报告期限 · Report due */
    readonly reportDueAt: string | null
    /** 首次报告时间 · Reported at */
    readonly reportedAt: string | null
    /** 报告逾期 · Late */
    readonly late: boolean
    /** 总结期限 · Summary due */
    readonly summaryDue: string | null
    /** 姓名 · Name */
    readonly assignedName: string | null
    /** 信息系统 · Information system */
    readonly system: string | null
    /** 信息系统 · System */
    readonly systemName: string | null
    /** 来源 · Source */
    readonly source: string
    /** 内容 · Words · 不写与处置无关的个人信息 */
    readonly found: string
    /** 影响（不清楚的不填） · Effects (leave out what is not known) */
    readonly effects: {
      /** 门户网站中断 · Portal out of service · 小时 */
      readonly outageHours?: number
      /** 门户层级 · Whose portal */
      readonly outageReach?: 'province' | 'city' | 'county'
      /** 关键信息基础设施中断 · Critical infrastructure out of service · 小时 */
      readonly criticalHours?: number
      /** 中断范围 · What of it */
      readonly criticalPart?: 'whole' | 'main'
      /** 受影响人数 · People affected */
      readonly people?: number
      /** 占全省人口 · Of the province · % */
      readonly provincePercent?: number
      /** 占地市人口 · Of one city · % */
      readonly cityPercent?: number
      /** 泄露个人信息条数 · Personal records leaked */
      readonly personalRecords?: number
      /** 直接经济损失 · Direct loss · 元 */
      readonly loss?: string
      /** 首页被篡改 · Home page defaced · 小时 */
      readonly homeHours?: number
      /** 其他页面被篡改 · Other page defaced · 小时 */
      readonly pageHours?: number
      /** 违法信息转发次数 · Shares of unlawful content */
      readonly shares?: number
      /** 违法信息浏览次数 · Views of unlawful content */
      readonly views?: number
    } | null
    /** 定级依据 · Why this grade */
    readonly reasons: readonly {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
    /** 结束处置时间 · Closed at */
    readonly closedAt: string | null
    /** 说明 · Note */
    readonly cause: string | null
    /** 内容 · Words */
    readonly lessons: string | null
  }
  /** 经过 · Timeline */
  readonly entries: readonly {
    /** 序号 · No. */
    readonly seq: number
    /** 时间 · At · date-time */
    readonly at: string
    /** 记录人 · By */
    readonly by: string
    /** 种类 · Kind */
    readonly kind: 'raised' | 'alarm' | 'graded' | 'measure' | 'note' | 'reported' | 'contained' | 'recovered' | 'closed' | 'summary' | 'dismissed'
    /** 内容 · Words · 不写与处置无关的个人信息 */
    readonly text: string
  }[]
  /** 报告 · Reports */
  readonly reports: readonly {
    /** 报告时间 · At · date-time */
    readonly at: string
    /** 报告人 · By */
    readonly by: string
    /** 逾期 · Late */
    readonly late: boolean
    /** 网信部门续报期限 · Onward report due */
    readonly onwardDueAt: string | null
    readonly parts: {
      /** 单位及系统名称 · Unit and system · 尚不清楚的不填，查清后补报 */
      readonly unit?: string
      /** 发生时间、地点 · Time and place · 尚不清楚的不填，查清后补报 */
      readonly place?: string
      /** 影响和危害 · Impact · 尚不清楚的不填，查清后补报 */
      readonly impact?: string
      /** 已采取的措施和效果 · Measures and effect · 尚不清楚的不填，查清后补报 */
      readonly measures?: string
      /** 勒索攻击要求的赎金及支付方式 · Ransom demanded · 尚不清楚的不填，查清后补报 */
      readonly ransom?: string
      /** 发展趋势 · Trend · 尚不清楚的不填，查清后补报 */
      readonly trend?: string
      /** 初步原因 · First cause · 尚不清楚的不填，查清后补报 */
      readonly cause?: string
      /** 溯源线索 · Clues · 尚不清楚的不填，查清后补报 */
      readonly clues?: string
      /** 拟采取的措施和请求支援 · Next steps · 尚不清楚的不填，查清后补报 */
      readonly next?: string
      /** 现场保护 · Protection of the site · 尚不清楚的不填，查清后补报 */
      readonly site?: string
    }
    /** 尚不清楚 · Unknown yet */
    readonly unknown: readonly string[]
  }[]
}

export type IncidentsRosterInput = {
  /** 起始日期 · From · date */
  readonly from?: string
}

export type IncidentsRosterOutput = {
  /** 起始日期 · From · date */
  readonly from: string
  /** 班次 · Shifts */
  readonly shifts: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
    /** 开始 · From · date-time */
    readonly fromAt: string
    /** 结束 · To · date-time */
    readonly toAt: string
    /** 说明 · Note */
    readonly handover: string | null
  }[]
  /** 空班 · Gaps */
  readonly gaps: readonly {
    /** 开始 · From · date-time */
    readonly fromAt: string
    /** 结束 · To · date-time */
    readonly toAt: string
  }[]
  /** 可值班人员 · Who may be on duty */
  readonly onCall: readonly {
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
  }[]
}

export type ContinuityRecordBackupInput = {
  /** 备份时间 · Taken at · date-time */
  readonly takenAt: string
  /** 网络 · Zone */
  readonly zone: 'extranet' | 'intranet'
  /** 备份编号 · Backup */
  readonly backup: string
  /** 方式 · Way */
  readonly way: 'copy' | 'pg_basebackup'
  /** 文件数 · Files */
  readonly files: number
  /** 封存后大小 · Size when sealed · 字节 */
  readonly bytes: number
  /** 用时 · Took · 秒 */
  readonly seconds: number
  /** 日志止于 · Log until · 备份所需的最后一个日志段 */
  readonly walUntil: string
}

export type ContinuityRecordBackupOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type ContinuityRecordDrillInput = {
  /** 演练时间 · Ran at · date-time */
  readonly ranAt: string
  /** 网络 · Zone */
  readonly zone: 'extranet' | 'intranet'
  /** 演练种类 · Kind of drill */
  readonly kind: 'restore' | 'failover'
  /** 结果 · Outcome */
  readonly outcome: 'passed' | 'failed'
  /** 所用备份 · Backup */
  readonly backup?: string
  /** 恢复到 · Restored to · date-time */
  readonly restoredTo?: string
  /** 可能丢失的时间（RPO） · Time that may be lost (RPO) · 秒 */
  readonly rpoSeconds?: number
  /** 恢复时间（RTO） · Time to recover (RTO) · 秒 */
  readonly rtoSeconds?: number
  /** 审计日志行数 · Lines of the audit log */
  readonly logLines?: number
  /** 审计日志完整 · Audit log whole */
  readonly logWhole?: boolean
  /** 核对的表 · Tables compared */
  readonly tables?: number
  /** 行数一致 · Rows equal */
  readonly rowsEqual?: boolean
  /** 说明 · What was found */
  readonly found?: string
}

export type ContinuityRecordDrillOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type ContinuityOrderWorkInput = {
  /** 安排 · What */
  readonly what: 'backup' | 'drill'
  /** 事由 · Reason */
  readonly reason: string
}

export type ContinuityOrderWorkOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type ContinuityStateNeedInput = {
  /** 信息系统 · System · uuid */
  readonly system: string
  /** 灾难恢复等级 · Recovery level */
  readonly level: '1' | '2' | '3' | '4' | '5' | '6'
  /** 最长恢复时间 · Longest time to recover · 分钟 */
  readonly rtoMinutes: number
  /** 最多丢失时间 · Most time that may be lost · 分钟 */
  readonly rpoMinutes: number
  /** 业务影响分析 · Impact analysis · 停多久、丢多少会造成什么后果 */
  readonly basis: string
  /** 版本 · Version · 修改已登记的需求时填写 */
  readonly version?: number
}

export type ContinuityStateNeedOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 版本 · Version */
  readonly version: number
}

export type ContinuityStandingInput = { readonly [name: string]: never }

export type ContinuityStandingOutput = {
  /** 达到的等级 · Level reached */
  readonly level: number
  /** 依据 · Law */
  readonly law: string
  /** 说明 · Remark */
  readonly remark: string | null
  /** 演练有效天数 · Days that a drill counts · 天 */
  readonly freshDays: number
  /** 所据演练 · Shown by the drill */
  readonly by: string | null
  /** 距上一级所缺 · What is missing for the next level */
  readonly missing: readonly {
    /** 缺什么 · What */
    readonly what: 'drill' | 'rto' | 'rpo'
    /** 现为 · Now */
    readonly now: number | null
    /** 至多 · At most */
    readonly most: number | null
  }[]
  /** 各级上限 · What each level allows */
  readonly bounds: readonly {
    /** 达到的等级 · Level reached */
    readonly level: number
    /** 恢复时间（RTO） · Time to recover (RTO) */
    readonly rtoMost: number | null
    /** 可能丢失的时间（RPO） · Time that may be lost (RPO) · 秒 */
    readonly rpoMost: number
  }[]
  /** 最近的演练 · The latest drills */
  readonly drills: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 演练时间 · Ran at · date-time */
    readonly ranAt: string
    /** 演练种类 · Kind of drill */
    readonly kind: 'restore' | 'failover'
    /** 结果 · Outcome */
    readonly outcome: 'passed' | 'failed'
    /** 恢复时间（RTO） · Time to recover (RTO) */
    readonly rtoSeconds: number | null
    /** 可能丢失的时间（RPO） · Time that may be lost (RPO) */
    readonly rpoSeconds: number | null
    /** 达到的等级 · Level reached */
    readonly level: number
  }[]
  /** 最近的备份 · The latest backups */
  readonly backups: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 备份时间 · Taken at · date-time */
    readonly takenAt: string
    /** 备份编号 · Backup */
    readonly backup: string
    /** 封存后大小 · Size when sealed · 字节 */
    readonly bytes: number
    /** 用时 · Took · 秒 */
    readonly seconds: number
    /** 演练验证时间 · Verified by a drill at */
    readonly verifiedAt: string | null
  }[]
  /** 等待执行的安排 · Orders that wait */
  readonly orders: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 安排 · What */
    readonly what: 'backup' | 'drill'
  }[]
  /** 未满足的恢复需求 · Needs that are not met */
  readonly unmet: number
}

export type PeopleEstablishOrganInput = {
  /** 机构代号 · Id · 小写字母、数字和横线，设立后不变 */
  readonly id: string
  /** 名称 · Name */
  readonly name: string
  /** 类别 · Kind */
  readonly kind: 'party' | 'congress' | 'government' | 'consultative' | 'court' | 'procuratorate' | 'leading-group' | 'institution' | 'central-branch' | 'prefecture'
  /** 层级 · Level */
  readonly level: 'province' | 'prefecture' | 'central'
  /** 区划代码 · Division */
  readonly division: string
  /** 上级机构 · Parent */
  readonly parent?: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 依据 · Source · 文件名称和文号 */
  readonly source: string
}

export type PeopleEstablishOrganOutput = {
  /** 机构 · Organ */
  readonly organ: string
}

export type PeopleRenameOrganInput = {
  /** 机构 · Organ */
  readonly organ: string
  /** 新名称 · New name */
  readonly name: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 依据 · Source · 文件名称和文号 */
  readonly source: string
}

export type PeopleRenameOrganOutput = { readonly [name: string]: never }

export type PeopleMoveOrganInput = {
  /** 机构 · Organ */
  readonly organ: string
  /** 新的上级机构 · New parent · 不填即不隶属于任何机构 */
  readonly parent?: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 依据 · Source · 文件名称和文号 */
  readonly source: string
}

export type PeopleMoveOrganOutput = { readonly [name: string]: never }

export type PeopleEndOrganInput = {
  /** 机构 · Organ */
  readonly organ: string
  /** 职能承接机构 · Successor */
  readonly successor?: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 依据 · Source · 文件名称和文号 */
  readonly source: string
}

export type PeopleEndOrganOutput = { readonly [name: string]: never }

export type PeopleCreatePostInput = {
  /** 机构 · Organ */
  readonly organ: string
  /** 岗位名称 · Title */
  readonly title: string
  /** 岗位类别 · Class of the post · 系统管理、安全管理、安全审计三类岗位与业务岗位互相排斥，一人同时只能任一类 */
  readonly kind: 'business' | 'system' | 'security' | 'audit'
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 申请职责 · Duties asked for · 由安全管理员核定后授予 */
  readonly asks?: readonly string[]
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleCreatePostOutput = {
  /** 岗位 · Post · uuid */
  readonly post: string
}

export type PeopleEndPostInput = {
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleEndPostOutput = { readonly [name: string]: never }

export type PeopleCreateAccountInput = {
  /** 姓名 · Name */
  readonly name: string
  /** 账号 · Account · 3–60 个小写字母、数字、点、横线 */
  readonly account: string
  /** 单位 · Organ */
  readonly organ: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleCreateAccountOutput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 账号 · Account */
  readonly account: string
  /** 一次性密码 · One-time password · 只显示这一次，请当面交给本人；首次登录须改密 */
  readonly password?: string
}

export type PeopleAppointInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 止 · Until · date · 不含当日；不填即不定期 */
  readonly to?: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleAppointOutput = {
  /** 结果 · Outcome */
  readonly state: 'in-force' | 'waits'
}

export type PeopleEndAppointmentInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 自 · From · date · 不填即今日 */
  readonly from?: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleEndAppointmentOutput = { readonly [name: string]: never }

export type PeopleDisableAccountInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleDisableAccountOutput = { readonly [name: string]: never }

export type PeopleEnableAccountInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 事由 · Reason */
  readonly reason: string
}

export type PeopleEnableAccountOutput = { readonly [name: string]: never }

export type PeopleOrgansInput = {
  /** 日期 · Day · date · 按这一天有效的名称显示 */
  readonly day?: string
}

export type PeopleOrgansOutput = {
  /** 日期 · Day · date */
  readonly day: string
  /** 机构 · Organs */
  readonly organs: readonly {
    /** 机构 · Organ */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 类别 · Kind */
    readonly kind: string
    /** 层级 · Level */
    readonly level: string
    /** 区划 · Division */
    readonly division: string
  }[]
}

export type PeopleOrganInput = {
  /** 机构 · Organ */
  readonly id: string
}

export type PeopleOrganOutput = {
  /** 机构 · Organ */
  readonly organ: unknown
}

export type PeopleDivisionsInput = {
  /** 日期 · Day · date · 按这一天有效的名称显示 */
  readonly day?: string
}

export type PeopleDivisionsOutput = {
  /** 日期 · Day · date */
  readonly day: string
  /** 区划 · Divisions */
  readonly divisions: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
    /** 上级 · Parent */
    readonly parent: string | null
    /** 层级 · Level */
    readonly level: 'province' | 'prefecture' | 'county'
  }[]
}

export type PeopleTreeInput = {
  /** 日期 · Day · date · 按这一天有效的名称显示 */
  readonly day?: string
}

export type PeopleTreeOutput = {
  /** 日期 · Day · date */
  readonly day: string
  /** 变动日期 · Days of change */
  readonly changes: readonly string[]
  /** 机构 · Organs */
  readonly organs: readonly {
    /** 机构 · Organ */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 类别 · Kind */
    readonly kind: string
    /** 层级 · Level */
    readonly level: string
    /** 区划 · Division */
    readonly division: string
    /** 上级机构 · Parent */
    readonly parent: string | null
  }[]
}

export type PeopleStaffInput = {
  /** 机构 · Organ */
  readonly organ: string
  /** 日期 · Day · date */
  readonly day?: string
}

export type PeopleStaffOutput = {
  /** 机构 · Organ */
  readonly organName: string
  /** 岗位 · Posts */
  readonly posts: readonly {
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 岗位 · Post */
    readonly title: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
    /** 自 · From · date */
    readonly from: string
    /** 止 · Until */
    readonly to: string | null
    /** 职责 · Duties */
    readonly duties: readonly string[]
    /** 任职人员 · Holders */
    readonly holders: readonly {
      /** 人员 · Official · uuid */
      readonly official: string
      /** 姓名 · Name */
      readonly name: string
      /** 自 · From · date */
      readonly from: string
      /** 止 · Until */
      readonly to: string | null
      /** 已停用 · Disabled */
      readonly disabled: boolean
    }[]
  }[]
}

export type PeopleDutiesInput = { readonly [name: string]: never }

export type PeopleDutiesOutput = {
  /** 职责 · Duties */
  readonly duties: readonly {
    /** 职责 · Duty */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · Title in English */
    readonly titleEn: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
  }[]
}

export type PeopleAccountsInput = {
  /** 姓名或账号 · Name or account */
  readonly q?: string
  /** 单位 · Organ */
  readonly organ?: string
}

export type PeopleAccountsOutput = {
  /** 账号 · Accounts */
  readonly accounts: readonly {
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 账号 · Account */
    readonly account: string
    /** 单位 · Organ */
    readonly organ: string | null
    /** 单位名称 · Name of the organ */
    readonly organName: string | null
    /** 密级权限 · Clearance */
    readonly clearance: number
    /** 停用时间 · Disabled at */
    readonly disabledAt: string | null
    /** 在任岗位 · Posts */
    readonly posts: readonly string[]
  }[]
}

export type PeopleAccountInput = {
  /** 人员 · Official · uuid */
  readonly official: string
}

export type PeopleAccountOutput = {
  readonly account: {
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 账号 · Account */
    readonly account: string
    /** 单位 · Organ */
    readonly organ: string | null
    /** 单位名称 · Name of the organ */
    readonly organName: string | null
    /** 密级权限 · Clearance */
    readonly clearance: number
    /** 停用时间 · Disabled at */
    readonly disabledAt: string | null
    /** 在任岗位 · Posts */
    readonly posts: readonly string[]
  }
  /** 在线会话 · Open sessions */
  readonly sessions: number
  /** 任职 · Posts held */
  readonly holdings: readonly {
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 岗位 · Post */
    readonly title: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
    /** 机构 · Organ */
    readonly organ: string
    /** 机构名称 · Name of the organ */
    readonly organName: string
    /** 自 · From · date */
    readonly from: string
    /** 止 · Until */
    readonly to: string | null
  }[]
}

export type DelegationGiveInput = {
  /** 人员 · Official · uuid */
  readonly taker: string
  /** 委托事项 · Permissions */
  readonly permissions: readonly string[]
  /** 自 · From · date-time · 不填即立即 */
  readonly from?: string
  /** 止 · Until · date-time */
  readonly to: string
  /** 事由 · Reason */
  readonly reason: string
}

export type DelegationGiveOutput = {
  /** 编号 · Id · uuid */
  readonly delegation: string
}

export type DelegationRevokeInput = {
  /** 编号 · Id · uuid */
  readonly delegation: string
}

export type DelegationRevokeOutput = { readonly [name: string]: never }

export type DelegationMineInput = { readonly [name: string]: never }

export type DelegationMineOutput = {
  /** 我委托的 · Given */
  readonly given: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 人员 · Official · uuid */
    readonly giver: string
    /** 委托人 · Giver */
    readonly giverName: string
    /** 人员 · Official · uuid */
    readonly taker: string
    /** 受托人 · Taker */
    readonly takerName: string
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 委托岗位 · Post */
    readonly postTitle: string
    /** 单位 · Organ */
    readonly organName: string
    /** 委托事项 · Permissions */
    readonly permissions: readonly string[]
    /** 事由 · Reason */
    readonly reason: string
    /** 自 · From · date-time */
    readonly from: string
    /** 止 · Until · date-time */
    readonly to: string
    /** 撤销时间 · Revoked at */
    readonly revokedAt: string | null
    /** 状态 · State */
    readonly state: 'coming' | 'running' | 'over' | 'revoked'
  }[]
  /** 委托我的 · Received */
  readonly received: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 人员 · Official · uuid */
    readonly giver: string
    /** 委托人 · Giver */
    readonly giverName: string
    /** 人员 · Official · uuid */
    readonly taker: string
    /** 受托人 · Taker */
    readonly takerName: string
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 委托岗位 · Post */
    readonly postTitle: string
    /** 单位 · Organ */
    readonly organName: string
    /** 委托事项 · Permissions */
    readonly permissions: readonly string[]
    /** 事由 · Reason */
    readonly reason: string
    /** 自 · From · date-time */
    readonly from: string
    /** 止 · Until · date-time */
    readonly to: string
    /** 撤销时间 · Revoked at */
    readonly revokedAt: string | null
    /** 状态 · State */
    readonly state: 'coming' | 'running' | 'over' | 'revoked'
  }[]
  /** 可委托的权限 · What I may give */
  readonly mayGive: readonly string[]
  /** 最长期限 · Longest term · 天 */
  readonly longest: number
}

export type DelegationTakersInput = {
  /** 单位 · Organ · 不填即本单位 */
  readonly organ?: string
}

export type DelegationTakersOutput = {
  /** 人员 · Officials */
  readonly officials: readonly {
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 岗位 · Posts */
    readonly posts: readonly string[]
  }[]
}

export type BreakGlassAskInput = {
  /** 职责 · Duty */
  readonly duty: string
  /** 时长 · Minutes · 分钟 */
  readonly minutes: number
  /** 事由 · Reason · 写明发生了什么、为什么等不及正常授权 */
  readonly reason: string
}

export type BreakGlassAskOutput = {
  /** 应急授权 · Emergency · uuid */
  readonly emergency: string
}

export type BreakGlassOpenInput = {
  /** 应急授权 · Emergency · uuid */
  readonly emergency: string
}

export type BreakGlassOpenOutput = {
  /** 到期时间 · Ends at · date-time */
  readonly endsAt: string
}

export type BreakGlassDeclineInput = {
  /** 应急授权 · Emergency · uuid */
  readonly emergency: string
  /** 事由 · Reason */
  readonly reason: string
}

export type BreakGlassDeclineOutput = { readonly [name: string]: never }

export type BreakGlassEndInput = {
  /** 应急授权 · Emergency · uuid */
  readonly emergency: string
}

export type BreakGlassEndOutput = { readonly [name: string]: never }

export type BreakGlassReviewInput = {
  /** 应急授权 · Emergency · uuid */
  readonly emergency: string
  /** 复核意见 · Verdict */
  readonly verdict: string
}

export type BreakGlassReviewOutput = { readonly [name: string]: never }

export type BreakGlassListInput = { readonly [name: string]: never }

export type BreakGlassListOutput = {
  /** 应急授权 · Emergencies */
  readonly emergencies: readonly {
    /** 应急授权 · Emergency · uuid */
    readonly id: string
    /** 申请人 · Asked by · uuid */
    readonly askedBy: string
    /** 申请人 · Asked by */
    readonly askerName: string
    /** 单位 · Organ */
    readonly organName: string
    /** 职责 · Duty */
    readonly duty: string
    /** 职责 · Duty */
    readonly dutyTitle: string
    /** 事由 · Reason */
    readonly reason: string
    /** 时长 · Minutes · 分钟 */
    readonly minutes: number
    /** 申请时间 · Asked at · date-time */
    readonly askedAt: string
    /** 开启人 · Opened by */
    readonly openerName: string | null
    /** 开启时间 · Opened at */
    readonly openedAt: string | null
    /** 到期时间 · Ends at */
    readonly endsAt: string | null
    /** 结束时间 · Ended at */
    readonly endedAt: string | null
    /** 复核人 · Reviewed by */
    readonly reviewerName: string | null
    /** 复核时间 · Reviewed at */
    readonly reviewedAt: string | null
    /** 复核意见 · Verdict */
    readonly verdict: string | null
    /** 状态 · State */
    readonly state: 'asked' | 'lapsed' | 'withdrawn' | 'declined' | 'open' | 'unreviewed' | 'reviewed'
    /** 本人申请 · Mine */
    readonly mine: boolean
  }[]
  /** 可申请的职责 · Duties */
  readonly duties: readonly {
    /** 职责 · Duty */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · Title in English */
    readonly titleEn: string
  }[]
}

export type BreakGlassOpenOnesInput = { readonly [name: string]: never }

export type BreakGlassOpenOnesOutput = {
  /** 应急授权 · Emergencies */
  readonly emergencies: readonly {
    /** 应急授权 · Emergency · uuid */
    readonly id: string
    /** 申请人 · Asked by · uuid */
    readonly askedBy: string
    /** 申请人 · Asked by */
    readonly askerName: string
    /** 单位 · Organ */
    readonly organName: string
    /** 职责 · Duty */
    readonly duty: string
    /** 职责 · Duty */
    readonly dutyTitle: string
    /** 事由 · Reason */
    readonly reason: string
    /** 时长 · Minutes · 分钟 */
    readonly minutes: number
    /** 申请时间 · Asked at · date-time */
    readonly askedAt: string
    /** 开启人 · Opened by */
    readonly openerName: string | null
    /** 开启时间 · Opened at */
    readonly openedAt: string | null
    /** 到期时间 · Ends at */
    readonly endsAt: string | null
    /** 结束时间 · Ended at */
    readonly endedAt: string | null
    /** 复核人 · Reviewed by */
    readonly reviewerName: string | null
    /** 复核时间 · Reviewed at */
    readonly reviewedAt: string | null
    /** 复核意见 · Verdict */
    readonly verdict: string | null
    /** 状态 · State */
    readonly state: 'asked' | 'lapsed' | 'withdrawn' | 'declined' | 'open' | 'unreviewed' | 'reviewed'
    /** 本人申请 · Mine */
    readonly mine: boolean
  }[]
}

export type BreakGlassOneInput = {
  /** 应急授权 · Emergency · uuid */
  readonly id: string
}

export type BreakGlassOneOutput = {
  readonly emergency: {
    /** 应急授权 · Emergency · uuid */
    readonly id: string
    /** 申请人 · Asked by · uuid */
    readonly askedBy: string
    /** 申请人 · Asked by */
    readonly askerName: string
    /** 单位 · Organ */
    readonly organName: string
    /** 职责 · Duty */
    readonly duty: string
    /** 职责 · Duty */
    readonly dutyTitle: string
    /** 事由 · Reason */
    readonly reason: string
    /** 时长 · Minutes · 分钟 */
    readonly minutes: number
    /** 申请时间 · Asked at · date-time */
    readonly askedAt: string
    /** 开启人 · Opened by */
    readonly openerName: string | null
    /** 开启时间 · Opened at */
    readonly openedAt: string | null
    /** 到期时间 · Ends at */
    readonly endsAt: string | null
    /** 结束时间 · Ended at */
    readonly endedAt: string | null
    /** 复核人 · Reviewed by */
    readonly reviewerName: string | null
    /** 复核时间 · Reviewed at */
    readonly reviewedAt: string | null
    /** 复核意见 · Verdict */
    readonly verdict: string | null
    /** 状态 · State */
    readonly state: 'asked' | 'lapsed' | 'withdrawn' | 'declined' | 'open' | 'unreviewed' | 'reviewed'
    /** 本人申请 · Mine */
    readonly mine: boolean
  }
  /** 期间所办 · What was done */
  readonly lines: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 办理人 · By */
    readonly actorName: string
    /** 事项 · Action */
    readonly action: string
    /** 结果 · Outcome */
    readonly outcome: 'done' | 'read' | 'refused' | 'denied'
    /** 对象 · Subject */
    readonly subject: string | null
    /** 次数 · Times */
    readonly times: number | null
  }[]
}

export type AccountEndSessionInput = {
  /** 登录 · Session · uuid */
  readonly id: string
}

export type AccountEndSessionOutput = { readonly [name: string]: never }

export type AccountEndOtherSessionsInput = {
  /** 保留的登录 · Session to keep · uuid */
  readonly keep: string
}

export type AccountEndOtherSessionsOutput = {
  /** 结束的登录数 · Sessions ended */
  readonly ended: number
}

export type AccountEndSessionsOfInput = {
  /** 账号 · Account */
  readonly account: string
  /** 登录 · Session · uuid · 不填则结束全部 */
  readonly id?: string
}

export type AccountEndSessionsOfOutput = {
  /** 结束的登录数 · Sessions ended */
  readonly ended: number
}

export type AccountRenamePasskeyInput = {
  /** 通行密钥 · Passkey */
  readonly id: string
  /** 名称 · Name */
  readonly name: string
}

export type AccountRenamePasskeyOutput = { readonly [name: string]: never }

export type AccountRemovePasskeyInput = {
  /** 通行密钥 · Passkey */
  readonly id: string
}

export type AccountRemovePasskeyOutput = { readonly [name: string]: never }

export type AccountRemoveOneTimeCodeInput = { readonly [name: string]: never }

export type AccountRemoveOneTimeCodeOutput = { readonly [name: string]: never }

export type AccountOpenRecoveryInput = {
  /** 账号 · Account */
  readonly account: string
  /** 事由 · Reason · 本人何时当面申请，如何核实身份 */
  readonly reason: string
}

export type AccountOpenRecoveryOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type AccountConfirmRecoveryInput = {
  /** 恢复 · Recovery · uuid */
  readonly id: string
}

export type AccountConfirmRecoveryOutput = {
  /** 恢复码 · Recovery code */
  readonly code?: string
  /** 恢复码截止 · Code ends · date-time */
  readonly ends: string
}

export type AccountCredentialsInput = { readonly [name: string]: never }

export type AccountCredentialsOutput = {
  /** 账号 · Account */
  readonly account: string
  /** 密码设置时间 · Password set at */
  readonly passwordAt: string | null
  /** 已添加动态码 · One-time codes are on */
  readonly oneTimeCode: boolean
  /** 通行密钥 · Passkeys */
  readonly passkeys: readonly {
    /** 通行密钥 · Passkey */
    readonly id: string
    /** 名称 · Name */
    readonly name: string
    /** 已同步到多台设备 · Kept for several devices */
    readonly backedUp: boolean
    /** 登记时间 · Added at · date-time */
    readonly addedAt: string
    /** 最近使用 · Last used */
    readonly usedAt: string | null
  }[]
}

export type AccountSessionsInput = { readonly [name: string]: never }

export type AccountSessionsOutput = {
  /** 登录 · Sessions */
  readonly sessions: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 设备 · Device */
    readonly device: string
    /** 设备（英文） · Device (English) */
    readonly deviceEn: string
    /** 网络地址 · Address */
    readonly client: string
    /** 验证方式 · Methods */
    readonly methods: readonly string[]
    /** 登录时间 · Since · date-time */
    readonly openedAt: string
    /** 最近使用 · Last seen · date-time */
    readonly seenAt: string
  }[]
}

export type AccountSessionsOfInput = {
  /** 账号 · Account */
  readonly account: string
}

export type AccountSessionsOfOutput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 姓名 · Name */
  readonly name: string
  /** 登录 · Sessions */
  readonly sessions: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 设备 · Device */
    readonly device: string
    /** 设备（英文） · Device (English) */
    readonly deviceEn: string
    /** 网络地址 · Address */
    readonly client: string
    /** 验证方式 · Methods */
    readonly methods: readonly string[]
    /** 登录时间 · Since · date-time */
    readonly openedAt: string
    /** 最近使用 · Last seen · date-time */
    readonly seenAt: string
  }[]
}

export type AccountRecoveriesInput = { readonly [name: string]: never }

export type AccountRecoveriesOutput = {
  /** 恢复 · Recoveries */
  readonly recoveries: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
    /** 事由 · Reason */
    readonly reason: string
    /** 申请人 · Opened by */
    readonly openedByName: string
    /** 申请时间 · Opened at · date-time */
    readonly openedAt: string
    /** 确认人 · Confirmed by */
    readonly confirmedByName: string | null
    /** 确认时间 · Confirmed at */
    readonly confirmedAt: string | null
    /** 恢复码截止 · Code ends */
    readonly codeEnds: string | null
  }[]
}

export type SignInRegisterClientInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 名称 · Name · 登录页上显示给使用者 */
  readonly name: string
  /** 登录者 · Who signs in */
  readonly realm: 'officials' | 'citizens'
  /** 回调地址 · Redirect URIs · 逐字比对 */
  readonly redirectUris: readonly string[]
  /** 退出后返回的地址 · Post-logout URIs */
  readonly postLogoutUris?: readonly string[]
  /** 退出通知地址 · Back-channel logout URI · 登录者退出时平台通知本系统 */
  readonly backchannelUri?: string
  /** 公钥（JWK） · Public key (JWK) · 填写后用私钥认证，不发密钥 */
  readonly publicKey?: string
}

export type SignInRegisterClientOutput = {
  /** 客户端 · Client · uuid */
  readonly id: string
  /** 密钥 · Secret · 只显示这一次，请立即存入该系统 */
  readonly secret?: string
}

export type SignInChangeClientInput = {
  /** 客户端 · Client · uuid */
  readonly client: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 名称 · Name · 登录页上显示给使用者 */
  readonly name?: string
  /** 回调地址 · Redirect URIs · 逐字比对 */
  readonly redirectUris?: readonly string[]
  /** 退出后返回的地址 · Post-logout URIs */
  readonly postLogoutUris?: readonly string[]
  /** 退出通知地址 · Back-channel logout URI · 登录者退出时平台通知本系统 */
  readonly backchannelUri?: string
  /** 公钥（JWK） · Public key (JWK) · 填写后用私钥认证，不发密钥 */
  readonly publicKey?: string
}

export type SignInChangeClientOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type SignInRotateSecretInput = {
  /** 客户端 · Client · uuid */
  readonly client: string
}

export type SignInRotateSecretOutput = {
  /** 密钥 · Secret · 只显示这一次，请立即存入该系统 */
  readonly secret: string
}

export type SignInWithdrawClientInput = {
  /** 客户端 · Client · uuid */
  readonly client: string
  /** 理由 · Reasons */
  readonly reasons: string
}

export type SignInWithdrawClientOutput = { readonly [name: string]: never }

export type SignInAllowScopesInput = {
  /** 客户端 · Client · uuid */
  readonly client: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 平台接口 · API scopes */
  readonly scopes: readonly ('api' | 'authzen' | 'scim')[]
  /** 理由 · Reasons */
  readonly reasons: string
}

export type SignInAllowScopesOutput = {
  /** 版本 · Version */
  readonly version: number
}

export type SignInClientStandingInput = {
  /** 客户端 · Client · uuid */
  readonly client: string
}

export type SignInClientStandingOutput = {
  /** 名称 · Name · 登录页上显示给使用者 */
  readonly name: string
  /** 单位 · Organ */
  readonly organ: string
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 登录者 · Who signs in */
  readonly realm: 'officials' | 'citizens'
  /** 状态 · State */
  readonly state: 'active' | 'withdrawn'
  /** 回调地址 · Redirect URIs · 逐字比对 */
  readonly redirectUris: readonly string[]
  /** 退出后返回的地址 · Post-logout URIs */
  readonly postLogoutUris: readonly string[]
  /** 退出通知地址 · Back-channel logout URI */
  readonly backchannelUri: string | null
  /** 公钥（JWK） · Public key (JWK) */
  readonly publicKey: string | null
  /** 平台接口 · API scopes */
  readonly scopes: readonly ('api' | 'authzen' | 'scim')[]
  /** 不予登录的理由 · Grounds against it */
  readonly grounds: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 类别 · Kind */
    readonly kind: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 条款 · Clauses */
    readonly clauses?: readonly string[]
    /** 法条 · Law */
    readonly law?: string
    /** 详情 · Detail */
    readonly detail?: unknown
  }[]
}

export type CitizensActForInput = {
  /** 身份 · Capacity */
  readonly capacity: string
}

export type CitizensActForOutput = {
  /** 身份 · Capacity */
  readonly capacity: string
  /** 姓名或名称 · Name */
  readonly name: string
  /** 事项 · Matters */
  readonly matters: readonly ('all' | 'social-insurance' | 'tax' | 'household' | 'housing' | 'education' | 'business-registration' | 'licences' | 'records')[]
  /** 截止（含当日） · Until (inclusive) */
  readonly until: string | null
}

export type CitizensAppointAgentInput = {
  /** 统一社会信用代码 · Credit code */
  readonly principal?: string
  /** 代办人账号 · Agent’s account */
  readonly account: string
  /** 代办人姓名第一个字 · First character of the agent’s name */
  readonly firstCharacter: string
  /** 事项 · Matters */
  readonly matters: readonly ('all' | 'social-insurance' | 'tax' | 'household' | 'housing' | 'education' | 'business-registration' | 'licences' | 'records')[]
  /** 截止（含当日） · Until (inclusive) · date */
  readonly until: string
  /** 事由 · Reason */
  readonly reason: string
}

export type CitizensAppointAgentOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 姓名或名称 · Name */
  readonly agent: string
}

export type CitizensEndAgencyInput = {
  /** 委托 · Appointment · uuid */
  readonly id: string
}

export type CitizensEndAgencyOutput = { readonly [name: string]: never }

export type CitizensSignOutEverywhereInput = { readonly [name: string]: never }

export type CitizensSignOutEverywhereOutput = { readonly [name: string]: never }

export type CitizensMeInput = { readonly [name: string]: never }

export type CitizensMeOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 姓名或名称 · Name */
  readonly name: string
  /** 账号 · Account */
  readonly account: string
  /** 实名等级 · Assurance */
  readonly assurance: '1' | '2' | '3'
  /** 示例 · Simulated */
  readonly simulated: boolean
  /** 可替谁办 · Capacities */
  readonly capacities: readonly {
    /** 身份 · Capacity */
    readonly capacity: string
    /** 凭 · By */
    readonly by: 'agency' | 'representative'
    /** 姓名或名称 · Name */
    readonly name: string
    /** 事项 · Matters */
    readonly matters: readonly ('all' | 'social-insurance' | 'tax' | 'household' | 'housing' | 'education' | 'business-registration' | 'licences' | 'records')[]
    /** 截止（含当日） · Until (inclusive) */
    readonly until: string | null
  }[]
  /** 委托 · Appointments */
  readonly agencies: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 我委托的 · Given by me */
    readonly given: boolean
    /** 姓名或名称 · Name */
    readonly principal: string
    /** 委托人类别 · Principal */
    readonly principalKind: 'citizen' | 'legal-person'
    /** 姓名或名称 · Name */
    readonly agent: string
    /** 事项 · Matters */
    readonly matters: readonly ('all' | 'social-insurance' | 'tax' | 'household' | 'housing' | 'education' | 'business-registration' | 'licences' | 'records')[]
    /** 开始 · From · date */
    readonly from: string
    /** 截止（含当日） · Until (inclusive) · date */
    readonly until: string
    /** 事由 · Reason */
    readonly reason: string
    /** 状态 · State */
    readonly state: 'running' | 'ended' | 'revoked'
  }[]
  /** 登录记录 · Sign-ins */
  readonly signIns: readonly {
    /** 时间 · Time · date-time */
    readonly at: string
    /** 结果 · Outcome */
    readonly outcome: string
  }[]
}

export type CitizensStandingInput = {
  /** 事项 · Matter */
  readonly matter: 'all' | 'social-insurance' | 'tax' | 'household' | 'housing' | 'education' | 'business-registration' | 'licences' | 'records'
}

export type CitizensStandingOutput = {
  /** 能办 · May */
  readonly may: boolean
  /** 替谁办 · For whom */
  readonly behalf: string | null
}

export type ProvisioningOpenPostInput = {
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 开放 · Open */
  readonly open: boolean
  /** 事由 · Reason */
  readonly reason: string
}

export type ProvisioningOpenPostOutput = { readonly [name: string]: never }

export type ProvisioningPostsInput = {
  /** 单位 · Organ */
  readonly organ: string
}

export type ProvisioningPostsOutput = {
  /** 岗位 · Posts */
  readonly posts: readonly {
    /** 岗位 · Post · uuid */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 职责 · Duties */
    readonly duties: readonly string[]
    /** 已开放 · Open */
    readonly open: boolean
  }[]
}

export type AuditLinesInput = {
  /** 起始日期 · From · date */
  readonly fromDay?: string
  /** 截止日期 · To · date */
  readonly toDay?: string
  /** 办理者 · Actor · 姓名或编号 */
  readonly actor?: string
  /** 机构 · Organ */
  readonly organ?: string
  /** 事项 · Action */
  readonly action?: string
  /** 结果 · Outcome */
  readonly outcome?: 'done' | 'read' | 'refused' | 'denied'
  /** 对象 · Subject · 登记簿名称，或“登记簿/编号” */
  readonly subject?: string
  /** 条款 · Clause */
  readonly clause?: string
  /** 代谁办理 · On behalf of · “emergency”是应急启用；也可写“emergency/编号” */
  readonly behalf?: string
  /** 页码 · Page */
  readonly page?: number
  /** 每页行数 · Page size */
  readonly size?: number
}

export type AuditLinesOutput = {
  /** 审计行 · Lines */
  readonly lines: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 请求编号 · Request */
    readonly request: string
    /** 办理者类别 · Kind of actor */
    readonly actorKind: 'official' | 'citizen' | 'system' | 'platform' | 'anyone'
    /** 办理者编号 · Actor */
    readonly actor: string
    /** 办理者 · Name */
    readonly actorName: string
    /** 岗位 · Post */
    readonly post: string | null
    /** 机构 · Organ */
    readonly organ: string | null
    /** 代谁办理 · On behalf of */
    readonly behalf: string | null
    /** 事项 · Action */
    readonly action: string
    /** 结果 · Outcome */
    readonly outcome: 'done' | 'read' | 'refused' | 'denied'
    /** 对象 · Subject */
    readonly subject: string | null
    /** 用途 · Purpose */
    readonly purpose: string | null
    /** 退回理由 · Grounds */
    readonly grounds: readonly string[]
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
    /** 请求摘要（SM3） · Digest of the request (SM3) */
    readonly inputDigest: string | null
    /** 答复摘要（SM3） · Digest of the answer (SM3) */
    readonly outputDigest: string | null
    /** 办理前摘要（SM3） · Digest before (SM3) */
    readonly beforeDigest: string | null
    /** 办理后摘要（SM3） · Digest after (SM3) */
    readonly afterDigest: string | null
    /** 权限版本 · Version of the permissions */
    readonly policy: string
    /** 判定依据 · What decided */
    readonly decision: unknown | null
    /** 次数 · Times */
    readonly times: number | null
    /** 封存位置 · Place in the sealed log */
    readonly place: number | null
  }[]
  /** 合计 · Total · 最多数到一万行 */
  readonly total: number
}

export type AuditFacetsInput = {
  /** 起始日期 · From · date */
  readonly fromDay?: string
  /** 截止日期 · To · date */
  readonly toDay?: string
  /** 办理者 · Actor · 姓名或编号 */
  readonly actor?: string
  /** 机构 · Organ */
  readonly organ?: string
  /** 事项 · Action */
  readonly action?: string
  /** 结果 · Outcome */
  readonly outcome?: 'done' | 'read' | 'refused' | 'denied'
  /** 对象 · Subject · 登记簿名称，或“登记簿/编号” */
  readonly subject?: string
  /** 条款 · Clause */
  readonly clause?: string
  /** 代谁办理 · On behalf of · “emergency”是应急启用；也可写“emergency/编号” */
  readonly behalf?: string
}

export type AuditFacetsOutput = {
  /** 项 · Values */
  readonly outcome: readonly {
    /** 值 · Value */
    readonly value: string
    /** 行数 · Lines */
    readonly count: number
  }[]
  /** 项 · Values */
  readonly action: readonly {
    /** 值 · Value */
    readonly value: string
    /** 行数 · Lines */
    readonly count: number
  }[]
  /** 项 · Values */
  readonly organ: readonly {
    /** 值 · Value */
    readonly value: string
    /** 行数 · Lines */
    readonly count: number
  }[]
}

export type AuditLineInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type AuditLineOutput = {
  readonly line: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 请求编号 · Request */
    readonly request: string
    /** 办理者类别 · Kind of actor */
    readonly actorKind: 'official' | 'citizen' | 'system' | 'platform' | 'anyone'
    /** 办理者编号 · Actor */
    readonly actor: string
    /** 办理者 · Name */
    readonly actorName: string
    /** 岗位 · Post */
    readonly post: string | null
    /** 机构 · Organ */
    readonly organ: string | null
    /** 代谁办理 · On behalf of */
    readonly behalf: string | null
    /** 事项 · Action */
    readonly action: string
    /** 结果 · Outcome */
    readonly outcome: 'done' | 'read' | 'refused' | 'denied'
    /** 对象 · Subject */
    readonly subject: string | null
    /** 用途 · Purpose */
    readonly purpose: string | null
    /** 退回理由 · Grounds */
    readonly grounds: readonly string[]
    /** 条款 · Clauses */
    readonly clauses: readonly string[]
    /** 请求摘要（SM3） · Digest of the request (SM3) */
    readonly inputDigest: string | null
    /** 答复摘要（SM3） · Digest of the answer (SM3) */
    readonly outputDigest: string | null
    /** 办理前摘要（SM3） · Digest before (SM3) */
    readonly beforeDigest: string | null
    /** 办理后摘要（SM3） · Digest after (SM3) */
    readonly afterDigest: string | null
    /** 权限版本 · Version of the permissions */
    readonly policy: string
    /** 判定依据 · What decided */
    readonly decision: unknown | null
    /** 次数 · Times */
    readonly times: number | null
    /** 封存位置 · Place in the sealed log */
    readonly place: number | null
  }
}

export type AuditProofInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type AuditProofOutput = {
  /** 结论 · Verdict */
  readonly verdict: 'holds' | 'waits' | 'broken'
  /** 不符之处 · What does not hold */
  readonly faults: readonly ('malformed' | 'signature' | 'path')[]
  /** 证据 · Evidence */
  readonly bundle: unknown | null
}

export type AuditExportInput = {
  /** 起始日期 · From · date */
  readonly fromDay?: string
  /** 截止日期 · To · date */
  readonly toDay?: string
  /** 办理者 · Actor · 姓名或编号 */
  readonly actor?: string
  /** 机构 · Organ */
  readonly organ?: string
  /** 事项 · Action */
  readonly action?: string
  /** 结果 · Outcome */
  readonly outcome?: 'done' | 'read' | 'refused' | 'denied'
  /** 对象 · Subject · 登记簿名称，或“登记簿/编号” */
  readonly subject?: string
  /** 条款 · Clause */
  readonly clause?: string
  /** 代谁办理 · On behalf of · “emergency”是应急启用；也可写“emergency/编号” */
  readonly behalf?: string
}

export type AuditExportOutput = {
  /** 文件名 · File name */
  readonly name: string
  /** 文件内容 · Text of the file */
  readonly text: string
  /** 行数 · Lines */
  readonly lines: number
  /** 未导出的行数 · Lines left out · 一次最多导出 2000 行 */
  readonly left: number
  /** 尚未封存的行数 · Lines not sealed yet */
  readonly open: number
}

export type AuditCheckpointInput = { readonly [name: string]: never }

export type AuditCheckpointOutput = {
  readonly checkpoint: {
    /** 日志名称 · Log */
    readonly origin: string
    /** 已封存行数 · Lines sealed */
    readonly size: number
    /** 根摘要（SM3，base64） · Root (SM3, base64) */
    readonly root: string
    /** 封存时间 · Sealed at · date-time */
    readonly at: string
    /** 密钥编号 · Key */
    readonly keyId: string
    /** 签名（SM2，base64） · Signature (SM2, base64) */
    readonly signature: string
  } | null
  /** 公钥（PEM） · Public key (PEM) */
  readonly publicKey: string | null
}

export type AuditConsistencyInput = {
  /** 较早封存点的行数 · Size of the earlier checkpoint */
  readonly from: number
  /** 较晚封存点的行数 · Size of the later checkpoint */
  readonly to: number
}

export type AuditConsistencyOutput = {
  readonly from: {
    /** 日志名称 · Log */
    readonly origin: string
    /** 已封存行数 · Lines sealed */
    readonly size: number
    /** 根摘要（SM3，base64） · Root (SM3, base64) */
    readonly root: string
    /** 封存时间 · Sealed at · date-time */
    readonly at: string
    /** 密钥编号 · Key */
    readonly keyId: string
    /** 签名（SM2，base64） · Signature (SM2, base64) */
    readonly signature: string
  }
  readonly to: {
    /** 日志名称 · Log */
    readonly origin: string
    /** 已封存行数 · Lines sealed */
    readonly size: number
    /** 根摘要（SM3，base64） · Root (SM3, base64) */
    readonly root: string
    /** 封存时间 · Sealed at · date-time */
    readonly at: string
    /** 密钥编号 · Key */
    readonly keyId: string
    /** 签名（SM2，base64） · Signature (SM2, base64) */
    readonly signature: string
  }
  /** 校验路径 · Path */
  readonly path: readonly string[]
  /** 不符之处 · What does not hold */
  readonly faults: readonly ('malformed' | 'signature' | 'path')[]
}

export type AuditWitnessInput = { readonly [name: string]: never }

export type AuditWitnessOutput = {
  readonly witness: {
    /** 见证密钥编号 · Key of the witness */
    readonly id: string
    /** 见证公钥（PEM） · Public key of the witness (PEM) */
    readonly publicKey: string
    /** 最近见证时间 · Last co-signed at */
    readonly signedAt: string | null
    /** 已见证行数 · Lines witnessed */
    readonly size: number | null
    /** 警报 · Alarm */
    readonly alarm: 'silent' | 'forked' | 'rolled-back' | 'key-unknown' | 'answer-unsigned' | 'refused' | null
    /** 警报时间 · Alarm since */
    readonly alarmAt: string | null
    /** 最早未见证的封存时间 · Oldest checkpoint not co-signed */
    readonly waitsSince: string | null
  } | null
  /** 封存点 · Checkpoints */
  readonly checkpoints: readonly {
    /** 已封存行数 · Lines sealed */
    readonly size: number
    /** 封存时间 · Sealed at · date-time */
    readonly at: string
    /** 密钥编号 · Key */
    readonly keyId: string
    /** 根摘要（SM3，base64） · Root (SM3, base64) */
    readonly root: string
    /** 见证时间 · Co-signed at */
    readonly cosignedAt: string | null
  }[]
}

export type ViewsSaveViewInput = {
  /** 页面 · Screen */
  readonly screen: string
  /** 名称 · Name */
  readonly name: string
  /** 筛选（网址参数） · Search */
  readonly search: string
  /** 本单位共享 · Shared */
  readonly shared: boolean
}

export type ViewsSaveViewOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ViewsRemoveViewInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type ViewsRemoveViewOutput = { readonly [name: string]: never }

export type ViewsMineInput = {
  /** 页面 · Screen */
  readonly screen: string
}

export type ViewsMineOutput = {
  /** 视图 · Views */
  readonly views: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 页面 · Screen */
    readonly screen: string
    /** 名称 · Name */
    readonly name: string
    /** 筛选 · Search */
    readonly search: unknown
    /** 本单位共享 · Shared */
    readonly shared: boolean
    /** 我的 · Mine */
    readonly mine: boolean
  }[]
}

export type EntitlementsAdmitInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 意见 · Answer */
  readonly answer?: string
}

export type EntitlementsAdmitOutput = { readonly [name: string]: never }

export type EntitlementsDeclineInput = {
  /** 申请 · Request · uuid */
  readonly request: string
  /** 意见 · Answer */
  readonly answer: string
}

export type EntitlementsDeclineOutput = { readonly [name: string]: never }

export type EntitlementsGiveDutyInput = {
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 职责 · Duty */
  readonly duty: string
  /** 事由 · Reason */
  readonly reason: string
}

export type EntitlementsGiveDutyOutput = { readonly [name: string]: never }

export type EntitlementsTakeDutyInput = {
  /** 岗位 · Post · uuid */
  readonly post: string
  /** 职责 · Duty */
  readonly duty: string
  /** 事由 · Reason */
  readonly reason: string
}

export type EntitlementsTakeDutyOutput = { readonly [name: string]: never }

export type EntitlementsMakeDutyInput = {
  /** 职责代号 · Id · 小写字母、数字和横线 */
  readonly id: string
  /** 名称 · Title */
  readonly title: string
  /** 英文名称 · Title in English */
  readonly titleEn: string
  /** 类别 · Class */
  readonly class: 'business' | 'system' | 'security' | 'audit'
}

export type EntitlementsMakeDutyOutput = {
  /** 职责 · Duty */
  readonly duty: string
}

export type EntitlementsGivePermissionInput = {
  /** 职责 · Duty */
  readonly duty: string
  /** 权限 · Permission */
  readonly permission: string
  /** 范围 · Scope */
  readonly scope: 'own' | 'division' | 'all'
  /** 事由 · Reason */
  readonly reason: string
}

export type EntitlementsGivePermissionOutput = {
  /** 权限版本 · Version of the permissions */
  readonly policy: string
}

export type EntitlementsTakePermissionInput = {
  /** 职责 · Duty */
  readonly duty: string
  /** 权限 · Permission */
  readonly permission: string
  /** 事由 · Reason */
  readonly reason: string
}

export type EntitlementsTakePermissionOutput = {
  /** 权限版本 · Version of the permissions */
  readonly policy: string
}

export type EntitlementsSetClearanceInput = {
  /** 人员 · Official · uuid */
  readonly official: string
  /** 密级 · Level */
  readonly level: '0' | '1' | '2' | '3' | '4' | '5'
  /** 事由 · Reason */
  readonly reason: string
}

export type EntitlementsSetClearanceOutput = { readonly [name: string]: never }

export type EntitlementsMatrixInput = { readonly [name: string]: never }

export type EntitlementsMatrixOutput = {
  /** 职责 · Duties */
  readonly duties: readonly {
    /** 职责 · Duty */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · Title in English */
    readonly titleEn: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
    /** 课程 · Course */
    readonly course: string | null
    /** 岗位数 · Posts */
    readonly posts: number
    /** 权限 · Permissions */
    readonly may: { readonly [name: string]: 'own' | 'division' | 'all' }
  }[]
  /** 权限 · Permissions */
  readonly permissions: readonly {
    /** 权限 · Permission */
    readonly name: string
    /** 类别 · Class */
    readonly class: string
    /** 须重新验证身份 · Needs fresh proof */
    readonly proof: boolean
    /** 须本人办理 · In person */
    readonly inPerson: boolean
  }[]
}

export type EntitlementsWaitingInput = { readonly [name: string]: never }

export type EntitlementsWaitingOutput = {
  /** 申请 · Requests */
  readonly requests: readonly {
    /** 申请 · Request · uuid */
    readonly id: string
    /** 种类 · Kind */
    readonly kind: 'duty' | 'appointment'
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 岗位 · Post */
    readonly title: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
    /** 机构 · Organ */
    readonly organName: string
    /** 现有职责 · Duties now */
    readonly duties: readonly string[]
    /** 职责 · Duty */
    readonly duty: string | null
    /** 人员 · Official */
    readonly official: string | null
    /** 姓名 · Name */
    readonly name: string | null
    /** 账号 · Account */
    readonly account: string | null
    /** 自 · From */
    readonly from: string | null
    /** 止 · Until */
    readonly to: string | null
    /** 任职人员 · Holders */
    readonly holders: readonly string[]
    /** 事由 · Reason */
    readonly reason: string
    /** 申请人 · Asked by */
    readonly askedBy: string
    /** 申请时间 · Asked at · date-time */
    readonly askedAt: string
    /** 将增加的权限 · Rights gained */
    readonly gains: readonly {
      /** 权限 · Permission */
      readonly permission: string
      /** 范围 · Scope */
      readonly scope: 'own' | 'division' | 'all'
    }[]
    /** 尚缺的培训考核 · Courses lacking */
    readonly lacks: readonly {
      /** 课程 · Course */
      readonly id: string
      /** 名称 · Title */
      readonly title: string
      /** 英文名称 · Title in English */
      readonly titleEn: string
    }[]
  }[]
  /** 尚无职责的岗位 · Posts without duties */
  readonly bare: readonly {
    /** 岗位 · Post · uuid */
    readonly post: string
    /** 岗位 · Post */
    readonly title: string
    /** 类别 · Class */
    readonly class: 'business' | 'system' | 'security' | 'audit'
    /** 机构 · Organ */
    readonly organName: string
    /** 任职人员 · Holders */
    readonly holders: readonly string[]
  }[]
}

export type EntitlementsClearancesInput = {
  /** 姓名或账号 · Name or account */
  readonly q?: string
}

export type EntitlementsClearancesOutput = {
  /** 密级 · Level */
  readonly highest: '0' | '1' | '2' | '3' | '4' | '5'
  /** 人员 · Officials */
  readonly officials: readonly {
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 账号 · Account */
    readonly account: string
    /** 单位 · Organ */
    readonly organName: string | null
    /** 密级 · Level */
    readonly clearance: '0' | '1' | '2' | '3' | '4' | '5'
  }[]
}

export type TrustBeginCeremonyInput = {
  /** 目的 · Purpose */
  readonly purpose: 'found' | 'organ' | 'rotate' | 'revoke'
  /** 理由 · Reason */
  readonly reason: string
  /** 公布地址 · Address · 撤销列表和状态查询的地址，如 http://pki.hn.gov.cn；写入每一张证书，之后不能改 */
  readonly address?: string
  /** 签发机构 · Authority · uuid */
  readonly authority?: string
  /** 单位 · Organ */
  readonly organ?: string
}

export type TrustBeginCeremonyOutput = {
  /** 仪式 · Ceremony · uuid */
  readonly id: string
  /** 时限 · Lapses at · date-time */
  readonly endsAt: string
}

export type TrustJoinCeremonyInput = {
  /** 仪式 · Ceremony · uuid */
  readonly ceremony: string
}

export type TrustJoinCeremonyOutput = {
  /** 记录 · Protocol */
  readonly protocol: readonly {
    /** 办理 · Act */
    readonly act: 'made' | 'retired' | 'revoked'
    /** 名称 · Name */
    readonly name: string
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
  }[]
}

export type TrustSignProtocolInput = {
  /** 仪式 · Ceremony · uuid */
  readonly ceremony: string
}

export type TrustSignProtocolOutput = {
  /** 两人均已签认 · Signed by both */
  readonly isSignedByBoth: boolean
}

export type TrustApplyForCertificateInput = {
  /** 信息系统 · Information system · uuid */
  readonly system: string
  /** 用途 · Use */
  readonly use: 'tls-server' | 'tls-client' | 'signing' | 'encryption'
  /** 证书申请（PKCS#10） · Certificate request (PKCS#10) · 以“-----BEGIN CERTIFICATE REQUEST-----”开头的文本；私钥留在本系统，不要提交 */
  readonly request: string
  /** 名称 · Names · 服务端证书：本系统已登记的域名 */
  readonly names?: readonly string[]
}

export type TrustApplyForCertificateOutput = {
  /** 证书 · Certificate · uuid */
  readonly id: string
  /** 算法 · Line */
  readonly line: 'sm2' | 'p256'
  /** 序列号 · Serial number */
  readonly serial: string
  /** 指纹（SM3） · Fingerprint (SM3) */
  readonly fingerprint: string
  /** 到期 · Ends · date-time */
  readonly notAfter: string
  /** 证书文本 · Certificate text */
  readonly pem: string
}

export type TrustTakeOwnCertificateInput = {
  /** 算法 · Lines · 不填为两种都签发 */
  readonly lines?: readonly ('sm2' | 'p256')[]
}

export type TrustTakeOwnCertificateOutput = {
  /** 证书 · Certificates */
  readonly certificates: readonly {
    /** 证书 · Certificate · uuid */
    readonly id: string
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 序列号 · Serial number */
    readonly serial: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 证书文本 · Certificate text */
    readonly pem: string
  }[]
}

export type TrustIssueToOrganInput = {
  /** 单位 · Organ */
  readonly organ: string
  /** 用途 · Use */
  readonly use: 'signing' | 'seal' | 'seal-maker'
  /** 算法 · Lines · 不填为两种都签发 */
  readonly lines?: readonly ('sm2' | 'p256')[]
}

export type TrustIssueToOrganOutput = {
  /** 证书 · Certificates */
  readonly certificates: readonly {
    /** 证书 · Certificate · uuid */
    readonly id: string
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 序列号 · Serial number */
    readonly serial: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 证书文本 · Certificate text */
    readonly pem: string
  }[]
}

export type TrustIssueToPlatformInput = {
  /** 部件 · Part · 如 gateway、log */
  readonly name: string
  /** 用途 · Use */
  readonly use: 'signing' | 'time-stamp' | 'tls-client' | 'tls-server'
  /** 算法 · Lines · 不填为两种都签发 */
  readonly lines?: readonly ('sm2' | 'p256')[]
  /** 证书申请（PKCS#10） · Certificate request (PKCS#10) · 以“-----BEGIN CERTIFICATE REQUEST-----”开头的文本；私钥留在本系统，不要提交 */
  readonly request?: string
  /** 名称 · Names · 服务端证书：本系统已登记的域名 */
  readonly names?: readonly string[]
}

export type TrustIssueToPlatformOutput = {
  /** 证书 · Certificates */
  readonly certificates: readonly {
    /** 证书 · Certificate · uuid */
    readonly id: string
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 序列号 · Serial number */
    readonly serial: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 证书文本 · Certificate text */
    readonly pem: string
  }[]
}

export type TrustRevokeCertificateInput = {
  /** 证书 · Certificate · uuid */
  readonly certificate: string
  /** 撤销原因 · Revoked for */
  readonly for: 'keyCompromise' | 'affiliationChanged' | 'superseded' | 'cessationOfOperation' | 'privilegeWithdrawn'
  /** 理由 · Reason */
  readonly reason: string
}

export type TrustRevokeCertificateOutput = {
  /** 撤销时间 · Revoked at · date-time */
  readonly revokedAt: string
}

export type TrustKeepWatchInput = { readonly [name: string]: never }

export type TrustKeepWatchOutput = {
  /** 已续签的平台证书 · Renewed */
  readonly renewed: number
  /** 即将到期 · Ending soon */
  readonly ending: number
}

export type TrustAuthoritiesInput = { readonly [name: string]: never }

export type TrustAuthoritiesOutput = {
  /** 签发机构 · Authorities */
  readonly authorities: readonly {
    /** 代号 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
    /** 层级 · Tier */
    readonly tier: 'root' | 'zone' | 'organ'
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 状态 · State */
    readonly state: 'issuing' | 'retired' | 'revoked'
    /** 序列号 · Serial number */
    readonly serial: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 生效 · Valid from · date-time */
    readonly notBefore: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 证书文本 · Certificate text */
    readonly pem: string
  }[]
}

export type TrustRevocationListInput = {
  /** 代号 · Code */
  readonly authority: string
}

export type TrustRevocationListOutput = {
  /** 撤销列表 · List */
  readonly crl: string
}

export type TrustOcspInput = {
  /** 查询 · Request */
  readonly request: string
}

export type TrustOcspOutput = {
  /** 答复 · Answer */
  readonly answer: string
}

export type TrustTimeStampInput = {
  /** 申请 · Request */
  readonly request: string
  /** 算法 · Line */
  readonly line?: 'sm2' | 'p256'
}

export type TrustTimeStampOutput = {
  /** 答复 · Answer */
  readonly answer: string
}

export type TrustOverviewInput = { readonly [name: string]: never }

export type TrustOverviewOutput = {
  /** 签发机构 · Authorities */
  readonly authorities: readonly {
    /** 签发机构 · Authority · uuid */
    readonly id: string
    /** 代号 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
    /** 层级 · Tier */
    readonly tier: 'root' | 'zone' | 'organ'
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 签发机构 · Authority */
    readonly parent: string | null
    /** 状态 · State */
    readonly state: 'issuing' | 'retired' | 'revoked'
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 现有证书 · Certificates issued and not ended */
    readonly certificates: number
  }[]
  /** 即将到期 · Ending next */
  readonly ending: readonly {
    /** 证书 · Certificate · uuid */
    readonly id: string
    /** 持有人 · Holder */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 用途 · Use */
    readonly use: 'signing' | 'encryption' | 'tls-server' | 'tls-client' | 'time-stamp' | 'ocsp' | 'seal-maker' | 'seal'
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 剩余天数 · Days left */
    readonly days: number
  }[]
  /** 暂停的证书 · Held */
  readonly held: readonly {
    /** 证书 · Certificate · uuid */
    readonly id: string
    /** 持有人 · Holder */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
  readonly open: {
    /** 仪式 · Ceremony · uuid */
    readonly id: string
    /** 事项 · Matter */
    readonly title: string
    /** 发起人 · Begun by */
    readonly begunByName: string
    /** 时限 · Lapses at · date-time */
    readonly endsAt: string
    /** 由我发起 · Begun by me */
    readonly isMine: boolean
  } | null
  readonly last: {
    /** 仪式 · Ceremony · uuid */
    readonly id: string
    /** 事项 · Matter */
    readonly title: string
    /** 发起人 · Begun by */
    readonly begunByName: string
    /** 第二人 · Joined by */
    readonly joinedByName: string
    /** 时间 · At · date-time */
    readonly joinedAt: string
    /** 记录 · Protocol */
    readonly protocol: readonly {
      /** 办理 · Act */
      readonly act: 'made' | 'retired' | 'revoked'
      /** 名称 · Name */
      readonly name: string
      /** 算法 · Line */
      readonly line: 'sm2' | 'p256'
      /** 指纹（SM3） · Fingerprint (SM3) */
      readonly fingerprint: string
    }[]
    /** 发起人签认 · Signed by the first */
    readonly firstSignedAt: string | null
    /** 第二人签认 · Signed by the second */
    readonly secondSignedAt: string | null
    /** 等我签认 · Waits for my signature */
    readonly mayISign: boolean
  } | null
}

export type FerryOpenChannelInput = {
  /** 通道代号 · Name of the channel · 两侧登记同一个代号，如 tjj-monthly */
  readonly name: string
  /** 名称 · Title */
  readonly title: string
  /** 方向 · Direction */
  readonly direction: 'out' | 'in'
  /** 对方网络 · Other network */
  readonly peer: 'extranet' | 'intranet'
}

export type FerryOpenChannelOutput = {
  /** 通道 · Channel · uuid */
  readonly id: string
}

export type FerryCloseChannelInput = {
  /** 通道 · Channel · uuid */
  readonly channel: string
}

export type FerryCloseChannelOutput = { readonly [name: string]: never }

export type FerryDeclareSchemaInput = {
  /** 格式代号 · Name of the schema */
  readonly name: string
  /** 名称 · Title */
  readonly title: string
  /** 列 · Columns */
  readonly columns: readonly {
    /** 列名 · Column */
    readonly name: string
    /** 类型 · Type */
    readonly type: 'text' | 'integer' | 'number' | 'date' | 'flag'
    /** 必填 · Required */
    readonly required: boolean
  }[]
  /** 主键列 · Key · 必填列之一；同一文件中不得重复 */
  readonly key?: string
}

export type FerryDeclareSchemaOutput = {
  /** 格式 · Schema · uuid */
  readonly id: string
}

export type FerryWithdrawSchemaInput = {
  /** 格式 · Schema · uuid */
  readonly schema: string
}

export type FerryWithdrawSchemaOutput = { readonly [name: string]: never }

export type FerryProposeSenderInput = {
  /** 名称 · Title · 如：省政务外网根证书 */
  readonly title: string
  /** 网络 · Network */
  readonly network: 'extranet' | 'intranet'
  /** 根证书（PEM） · Root certificate (PEM) · 由发送方当面交来，不经网络 */
  readonly root: string
}

export type FerryProposeSenderOutput = {
  /** 发送方 · Sender · uuid */
  readonly id: string
  /** 指纹（SM3） · Fingerprint (SM3) */
  readonly fingerprint: string
}

export type FerryTrustSenderInput = {
  /** 发送方 · Sender · uuid */
  readonly sender: string
  /** 指纹（SM3） · Fingerprint (SM3) · 照发送方公布的纸面填写，可带空格或冒号 */
  readonly fingerprint: string
}

export type FerryTrustSenderOutput = { readonly [name: string]: never }

export type FerryEndSenderInput = {
  /** 发送方 · Sender · uuid */
  readonly sender: string
  /** 理由 · Reason */
  readonly reason: string
}

export type FerryEndSenderOutput = { readonly [name: string]: never }

export type FerryRefuseCertificateInput = {
  /** 发送方 · Sender · uuid */
  readonly sender: string
  /** 证书序列号 · Serial of a certificate */
  readonly serial: string
  /** 理由 · Reason */
  readonly reason: string
}

export type FerryRefuseCertificateOutput = { readonly [name: string]: never }

export type FerryExportFilesInput = {
  /** 通道 · Channel · uuid */
  readonly channel: string
  /** 用途 · Purpose · 写明事由和接收方用来做什么 */
  readonly purpose: string
  /** 文件 · Files */
  readonly files: readonly {
    /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
    readonly name: string
    /** 内容 · Content · 全部文件合计不超过 15 MB（base64） */
    readonly content: string
    /** 格式代号 · Name of the schema */
    readonly schema?: string
    /** 密级 · Level */
    readonly level: 'open' | 'internal' | 'work-secret'
  }[]
}

export type FerryExportFilesOutput = {
  /** 数据包 · Package · uuid */
  readonly package: string
  /** 序号 · Number */
  readonly number: number
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
  /** 字节数 · Bytes */
  readonly bytes: number
  /** 记录数 · Records */
  readonly records: number
}

export type FerryProposeReleaseInput = {
  /** 通道 · Channel · uuid */
  readonly channel: string
  /** 事项 · Title */
  readonly title: string
  /** 用途 · Purpose · 写明事由和接收方用来做什么 */
  readonly purpose: string
  /** 原定密级 · Was classified as */
  readonly wasLevel: 'open' | 'internal' | 'work-secret' | 'secret' | 'confidential' | 'top-secret'
  /** 依据 · Ground */
  readonly basis: 'never-secret' | 'term-ended' | 'declared'
  /** 定密日期 · Classified on · date */
  readonly classifiedOn?: string
  /** 保密期限 · Term · 年 */
  readonly termYears?: number
  /** 解密文号 · Document */
  readonly document?: string
  /** 解密日期 · Declassified on · date */
  readonly declaredOn?: string
  /** 文件 · Files */
  readonly files: readonly {
    /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
    readonly name: string
    /** 内容 · Content · 全部文件合计不超过 15 MB（base64） */
    readonly content: string
    /** 格式代号 · Name of the schema */
    readonly schema?: string
    /** 密级 · Level */
    readonly level: 'open' | 'internal' | 'work-secret'
  }[]
}

export type FerryProposeReleaseOutput = {
  /** 解密审批 · Release · uuid */
  readonly id: string
  /** 办件编号 · Number */
  readonly number: string
}

export type FerryDecideReleaseInput = {
  /** 解密审批 · Release · uuid */
  readonly release: string
  /** 意见 · Verdict */
  readonly verdict: 'approve' | 'refuse'
  /** 理由 · Reason */
  readonly opinion?: string
}

export type FerryDecideReleaseOutput = {
  readonly made?: {
    /** 数据包 · Package · uuid */
    readonly package: string
    /** 序号 · Number */
    readonly number: number
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 字节数 · Bytes */
    readonly bytes: number
    /** 记录数 · Records */
    readonly records: number
  }
}

export type FerryImportPackageInput = {
  /** 文件名 · Name of the file */
  readonly name: string
  /** 数据包 · Package · 摆渡数据包（.ferry），不超过 16 MB（base64） */
  readonly content: string
}

export type FerryImportPackageOutput = {
  /** 结果 · Outcome */
  readonly outcome: 'imported' | 'acknowledged' | 'quarantined'
  /** 检查步骤 · Steps */
  readonly steps: readonly {
    /** 步骤 · Step */
    readonly step: 'size' | 'structure' | 'signature' | 'direction' | 'order' | 'contents' | 'type' | 'schema' | 'active'
    /** 结果 · Outcome */
    readonly outcome: 'passed' | 'refused' | 'not-reached'
    /** 理由 · Grounds */
    readonly grounds: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 说明 · Words */
      readonly zh: string
      /** 英文说明 · Words in English */
      readonly en: string
      /** 文件 · File */
      readonly file?: string | null
    }[]
  }[]
  /** 数据包 · Package · uuid */
  readonly package?: string
  /** 隔离件 · Held apart · uuid */
  readonly quarantine?: string
  /** 文件数 · Files */
  readonly files: number
  /** 记录数 · Records */
  readonly records: number
}

export type FerryReviewQuarantineInput = {
  /** 隔离件 · Held apart · uuid */
  readonly quarantine: string
  /** 核查结论 · Finding */
  readonly finding: string
}

export type FerryReviewQuarantineOutput = { readonly [name: string]: never }

export type FerryStandingInput = { readonly [name: string]: never }

export type FerryStandingOutput = {
  /** 网络 · Network */
  readonly side: 'extranet' | 'intranet'
  /** 通道 · Channels */
  readonly channels: readonly {
    /** 通道 · Channel · uuid */
    readonly id: string
    /** 通道代号 · Name of the channel · 两侧登记同一个代号，如 tjj-monthly */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
    /** 方向 · Direction */
    readonly direction: 'out' | 'in'
    /** 网络 · Network */
    readonly peer: 'extranet' | 'intranet'
    /** 最后序号 · Last number */
    readonly lastNumber: number
    /** 未收到回执 · Without a receipt */
    readonly waiting: number
  }[]
  /** 格式 · Schemas */
  readonly schemas: readonly {
    /** 格式代号 · Name of the schema */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
  }[]
  /** 发送方 · Senders */
  readonly senders: readonly {
    /** 名称 · Title */
    readonly title: string
    /** 网络 · Network */
    readonly network: 'extranet' | 'intranet'
    /** 状态 · State */
    readonly state: 'proposed' | 'trusted' | 'ended'
  }[]
  /** 隔离待核查 · Held apart */
  readonly quarantined: number
  /** 待审批 · Awaiting approval */
  readonly proposed: number
}

export type FerryPackageFileInput = {
  /** 数据包 · Package · uuid */
  readonly package: string
}

export type FerryPackageFileOutput = {
  /** 文件名 · Name */
  readonly name: string
  /** 数据包 · Package · 摆渡数据包（.ferry），不超过 16 MB（base64） */
  readonly content: string
}

export type FerryReceiptFileInput = {
  /** 数据包 · Package · uuid */
  readonly package: string
}

export type FerryReceiptFileOutput = {
  /** 文件名 · Name */
  readonly name: string
  /** 数据包 · Package · 摆渡数据包（.ferry），不超过 16 MB（base64） */
  readonly content: string
}

export type FerryReleaseFileInput = {
  /** 解密审批 · Release · uuid */
  readonly release: string
  /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
  readonly name: string
}

export type FerryReleaseFileOutput = {
  /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
  readonly name: string
  /** 类型 · Type */
  readonly type: 'csv' | 'json' | 'jsonl' | 'txt' | 'xml' | 'pdf' | 'ofd' | 'png' | 'jpg'
  /** 内容 · Content · 全部文件合计不超过 15 MB（base64） */
  readonly content: string
}

export type FerryArrivedRecordsInput = {
  /** 文件 · File · uuid */
  readonly file: string
  /** 在此行之后 · After line */
  readonly after?: number
  /** 最多 · At most */
  readonly most?: number
}

export type FerryArrivedRecordsOutput = {
  /** 记录 · Records */
  readonly records: readonly {
    /** 行 · Line */
    readonly line: number
    /** 主键 · Key */
    readonly key?: string | null
    /** 数据 · Data */
    readonly data: unknown
  }[]
}

export type ReadingApplyRightInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter: string
  /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
  readonly basis: string
  /** 使用场景 · What for · 办什么事、由谁使用、为什么需要这些数据项 */
  readonly reason: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 完整显示的数据项 · Fields shown whole */
  readonly unmasked: readonly string[]
  /** 使用方式 · Ways */
  readonly ways: readonly ('list' | 'open' | 'compare' | 'export' | 'feed')[]
  /** 本人可见的延后天数 · Days held back · 天 · 0 为立即可见；-1 为解除前不可见，须有法律规定 */
  readonly holdDays: number
  /** 起始日期 · From · date */
  readonly validFrom: string
  /** 截止日期 · Until · date */
  readonly validTo: string
}

export type ReadingApplyRightOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 办件编号 · Case number */
  readonly number: string
  /** 超出事项所需的数据项 · Fields beyond what the matter needs */
  readonly beyond: readonly string[]
  /** 敏感数据项 · Sensitive fields */
  readonly sensitive: readonly string[]
}

export type ReadingGrantRightInput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type ReadingGrantRightOutput = {
  /** 状态 · State */
  readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
  /** 用数权 · Right */
  readonly right: string | null
}

export type ReadingConfirmRightInput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type ReadingConfirmRightOutput = {
  /** 状态 · State */
  readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
  /** 用数权 · Right */
  readonly right: string | null
}

export type ReadingDeclineRightInput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type ReadingDeclineRightOutput = {
  /** 状态 · State */
  readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
  /** 用数权 · Right */
  readonly right: string | null
}

export type ReadingWithholdRightInput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type ReadingWithholdRightOutput = {
  /** 状态 · State */
  readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
  /** 用数权 · Right */
  readonly right: string | null
}

export type ReadingRevokeRightInput = {
  /** 用数权 · Right · uuid */
  readonly right: string
  /** 事由 · Reason */
  readonly reason: string
}

export type ReadingRevokeRightOutput = { readonly [name: string]: never }

export type ReadingKeepMatterInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly code: string
  /** 事项名称 · Title */
  readonly title: string
  /** 英文名称 · Title in English */
  readonly titleEn: string
  /** 所需数据项 · Fields it needs */
  readonly needs: readonly string[]
}

export type ReadingKeepMatterOutput = { readonly [name: string]: never }

export type ReadingReleaseLooksInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter: string
  /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
  readonly basis: string
}

export type ReadingReleaseLooksOutput = {
  /** 次数 · Looks */
  readonly looks: number
}

export type ReadingKeepHoldInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter: string
  /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
  readonly basis: string
}

export type ReadingKeepHoldOutput = {
  /** 应复核日期 · Review by · date */
  readonly reviewBy: string
}

export type ReadingSuspendRegisterInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 原因 · Why · 写给来查的人看，如“例行维护”“线路故障” */
  readonly why: string
  /** 预计恢复 · Expected back · date-time */
  readonly expected?: string
}

export type ReadingSuspendRegisterOutput = { readonly [name: string]: never }

export type ReadingResumeRegisterInput = {
  /** 登记簿 · Register */
  readonly register: string
}

export type ReadingResumeRegisterOutput = {
  /** 暂停自 · Away since · date-time */
  readonly since: string
}

export type ReadingRightsInput = {
  /** 登记簿 · Register */
  readonly register?: string
  /** 单位 · Organ */
  readonly organ?: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter?: string
  /** 仅看有效 · In force only */
  readonly inForce?: boolean
}

export type ReadingRightsOutput = {
  /** 用数权 · Rights */
  readonly rows: readonly {
    /** 用数权 · Right · uuid */
    readonly id: string
    /** 登记簿 · Register */
    readonly register: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 办理事项 · Matter · 小写字母、数字和短横线 */
    readonly matter: string
    /** 事项 · Matter */
    readonly title: string
    /** 事项英文 · Matter in English */
    readonly titleEn: string
    /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
    readonly basis: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 完整显示的数据项 · Fields shown whole */
    readonly unmasked: readonly string[]
    /** 使用方式 · Ways */
    readonly ways: readonly ('list' | 'open' | 'compare' | 'export' | 'feed')[]
    /** 延后天数 · Days held back */
    readonly holdDays: number
    /** 起始日期 · From · date */
    readonly validFrom: string
    /** 截止日期 · Until */
    readonly validTo: string | null
    /** 授权时间 · Granted at · date-time */
    readonly grantedAt: string
    /** 确认部门 · Confirmed by */
    readonly confirmedOrgan: string | null
    /** 收回时间 · Revoked at */
    readonly revokedAt: string | null
    /** 收回事由 · Why revoked */
    readonly revokedFor: string | null
  }[]
}

export type ReadingOwnRightsInput = {
  /** 登记簿 · Register */
  readonly register?: string
}

export type ReadingOwnRightsOutput = {
  /** 用数权 · Rights */
  readonly rows: readonly {
    /** 用数权 · Right · uuid */
    readonly id: string
    /** 登记簿 · Register */
    readonly register: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 办理事项 · Matter · 小写字母、数字和短横线 */
    readonly matter: string
    /** 事项 · Matter */
    readonly title: string
    /** 事项英文 · Matter in English */
    readonly titleEn: string
    /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
    readonly basis: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 完整显示的数据项 · Fields shown whole */
    readonly unmasked: readonly string[]
    /** 使用方式 · Ways */
    readonly ways: readonly ('list' | 'open' | 'compare' | 'export' | 'feed')[]
    /** 延后天数 · Days held back */
    readonly holdDays: number
    /** 起始日期 · From · date */
    readonly validFrom: string
    /** 截止日期 · Until */
    readonly validTo: string | null
    /** 授权时间 · Granted at · date-time */
    readonly grantedAt: string
    /** 确认部门 · Confirmed by */
    readonly confirmedOrgan: string | null
    /** 收回时间 · Revoked at */
    readonly revokedAt: string | null
    /** 收回事由 · Why revoked */
    readonly revokedFor: string | null
  }[]
}

export type ReadingMattersInput = {
  /** 登记簿 · Register */
  readonly register?: string
}

export type ReadingMattersOutput = {
  /** 办理事项 · Matters */
  readonly rows: readonly {
    /** 登记簿 · Register */
    readonly register: string
    /** 办理事项 · Matter · 小写字母、数字和短横线 */
    readonly code: string
    /** 事项 · Matter */
    readonly title: string
    /** 事项英文 · Matter in English */
    readonly titleEn: string
    /** 所需数据项 · Fields it needs */
    readonly needs: readonly string[]
  }[]
}

export type ReadingCountiesInput = { readonly [name: string]: never }

export type ReadingCountiesOutput = {
  /** 县（市、区） · Counties */
  readonly rows: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
  }[]
}

export type ReadingApplicationsInput = { readonly [name: string]: never }

export type ReadingApplicationsOutput = {
  /** 申请 · Applications */
  readonly rows: readonly {
    /** 申请 · Application · uuid */
    readonly id: string
    /** 办件编号 · Case number */
    readonly number: string
    /** 状态 · State */
    readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
    /** 登记簿 · Register */
    readonly register: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 办理事项 · Matter · 小写字母、数字和短横线 */
    readonly matter: string
    /** 事项 · Matter */
    readonly title: string
    /** 申请时间 · Asked at · date-time */
    readonly askedAt: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
  }[]
}

export type ReadingApplicationInput = {
  /** 申请 · Application · uuid */
  readonly id: string
}

export type ReadingApplicationOutput = {
  /** 申请 · Application · uuid */
  readonly id: string
  /** 单位 · Organ */
  readonly organ: string
  /** 状态 · State */
  readonly state: 'asked' | 'confirming' | 'granted' | 'declined'
  /** 登记簿 · Register */
  readonly register: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter: string
  /** 法律依据 · Legal basis · 法律、行政法规的名称和条款，如“义务教育法 第12条” */
  readonly basis: string
  /** 使用场景 · What for · 办什么事、由谁使用、为什么需要这些数据项 */
  readonly reason: string
  /** 数据项 · Fields */
  readonly fields: readonly string[]
  /** 完整显示的数据项 · Fields shown whole */
  readonly unmasked: readonly string[]
  /** 使用方式 · Ways */
  readonly ways: readonly ('list' | 'open' | 'compare' | 'export' | 'feed')[]
  /** 本人可见的延后天数 · Days held back · 天 · 0 为立即可见；-1 为解除前不可见，须有法律规定 */
  readonly holdDays: number
  /** 起始日期 · From · date */
  readonly validFrom: string
  /** 截止日期 · Until · date */
  readonly validTo: string
  /** 超出事项所需的数据项 · Fields beyond what the matter needs */
  readonly beyond: readonly string[]
  /** 敏感数据项 · Sensitive fields */
  readonly sensitive: readonly string[]
}

export type ReadingMyRecordInput = {
  /** 登记簿 · Register */
  readonly register?: string
}

export type ReadingMyRecordOutput = {
  /** 登记信息 · Records */
  readonly records: readonly {
    /** 登记簿 · Register */
    readonly register: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 记录 · Record · uuid */
    readonly id: string
    /** 状态 · State */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 分组 · Groups */
    readonly groups: readonly {
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 数据项 · Fields */
      readonly fields: readonly {
        /** 数据项 · Field */
        readonly name: string
        readonly title: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
        /** 内容 · Value */
        readonly value: unknown
      }[]
    }[]
  }[]
}

export type ReadingMyLooksInput = {
  /** 登记簿 · Register */
  readonly register?: string
  /** 早于 · Before · date-time */
  readonly before?: string
}

export type ReadingMyLooksOutput = {
  /** 查看记录 · Looks */
  readonly looks: readonly {
    /** 时间 · At · date-time */
    readonly at: string
    /** 登记簿 · Register */
    readonly register: string
    readonly registerTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 方式 · Way */
    readonly way: 'list' | 'open' | 'compare' | 'export' | 'feed'
    /** 单位 · Organ */
    readonly organ: string | null
    /** 查看人 · Who */
    readonly who: string
    /** 系统 · System */
    readonly system: string | null
    /** 办理事项 · Matter */
    readonly matter: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 数据项 · Fields */
    readonly fieldsEn: readonly string[]
  }[]
  /** 更早的 · Earlier ones before */
  readonly next: string | null
}

export type ReadingLooksInput = {
  /** 登记簿 · Register */
  readonly register?: string
  /** 记录 · Record · uuid */
  readonly record?: string
  /** 单位 · Organ */
  readonly organ?: string
  /** 查看人 · Who */
  readonly actor?: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter?: string
  /** 起 · From · date */
  readonly from?: string
  /** 止 · To · date */
  readonly to?: string
  /** 早于 · Before · date-time */
  readonly before?: string
}

export type ReadingLooksOutput = {
  /** 查看记录 · Looks */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record */
    readonly record: string | null
    /** 方式 · Way */
    readonly way: 'list' | 'open' | 'compare' | 'export' | 'feed'
    /** 查看人 · Who */
    readonly actor: string
    /** 查看人 · Who */
    readonly actorName: string
    /** 单位 · Organ */
    readonly organ: string | null
    /** 单位 · Organ */
    readonly organName: string | null
    /** 系统 · System */
    readonly system: string | null
    /** 办理事项 · Matter */
    readonly matter: string
    /** 办理事项 · Matter */
    readonly matterTitle: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 本人暂不可见 · Held back */
    readonly held: boolean
  }[]
  /** 更早的 · Earlier ones before */
  readonly next: string | null
}

export type ReadingLookCountsInput = {
  /** 登记簿 · Register */
  readonly register?: string
  /** 记录 · Record · uuid */
  readonly record?: string
  /** 单位 · Organ */
  readonly organ?: string
  /** 查看人 · Who */
  readonly actor?: string
  /** 办理事项 · Matter · 小写字母、数字和短横线 */
  readonly matter?: string
  /** 起 · From · date */
  readonly from?: string
  /** 止 · To · date */
  readonly to?: string
}

export type ReadingLookCountsOutput = {
  /** 按事项 · By matter */
  readonly byMatter: readonly {
    /** 办理事项 · Matter */
    readonly matter: string
    /** 事项 · Matter */
    readonly title: string
    /** 方式 · Way */
    readonly way: 'list' | 'open' | 'compare' | 'export' | 'feed'
    /** 次数 · Looks */
    readonly looks: number
    /** 人数 · Readers */
    readonly readers: number
  }[]
  /** 异常查看量 · Unusual volume */
  readonly unusual: readonly {
    /** 查看人 · Who */
    readonly actor: string
    /** 查看人 · Who */
    readonly actorName: string
    /** 单位 · Organ */
    readonly organName: string | null
    /** 近一天 · Last day */
    readonly today: number
    /** 平日 · Usual day */
    readonly usual: number
  }[]
}

export type ReadingHoldsInput = { readonly [name: string]: never }

export type ReadingHoldsOutput = {
  /** 延后告知 · Holds */
  readonly rows: readonly {
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 单位 · Organ */
    readonly organ: string
    /** 单位 · Organ */
    readonly organName: string
    /** 办理事项 · Matter */
    readonly matter: string
    /** 办理事项 · Matter */
    readonly matterTitle: string
    /** 次数 · Looks */
    readonly looks: number
    /** 最早查看 · Since · date-time */
    readonly since: string
    /** 应复核日期 · Review by · date */
    readonly reviewBy: string
    /** 逾期未复核 · Overdue */
    readonly overdue: boolean
  }[]
}

export type ReadingRegistersInput = { readonly [name: string]: never }

export type ReadingRegistersOutput = {
  /** 登记簿 · Registers */
  readonly rows: readonly {
    /** 登记簿 · Register */
    readonly register: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 牵头单位 · Lead organ */
    readonly organ: string
    /** 牵头单位 · Lead organ */
    readonly organName: string
    readonly away: {
      /** 暂停自 · Away since · date-time */
      readonly since: string
      /** 预计恢复 · Expected back */
      readonly expected: string | null
      /** 原因 · Why · 写给来查的人看，如“例行维护”“线路故障” */
      readonly why: string
    } | null
  }[]
}

export type DisputesFileDisputeInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
  /** 数据项 · Field */
  readonly field: string
  /** 认为应当是 · What it should be */
  readonly claimed: string
  /** 理由 · Why */
  readonly why: string
  /** 证据 · Evidence · 材料名称、编号、出具单位 */
  readonly evidence?: string
}

export type DisputesFileDisputeOutput = {
  /** 异议 · Dispute · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 答复期限 · Answer due · date */
  readonly dueOn: string
  /** 并入已有异议 · Joined */
  readonly joined: boolean
}

export type DisputesFileOwnDisputeInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 数据项 · Field */
  readonly field: string
  /** 认为应当是 · What it should be */
  readonly claimed: string
  /** 理由 · Why */
  readonly why: string
  /** 证据 · Evidence · 材料名称、编号、出具单位 */
  readonly evidence?: string
}

export type DisputesFileOwnDisputeOutput = {
  /** 异议 · Dispute · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 答复期限 · Answer due · date */
  readonly dueOn: string
  /** 并入已有异议 · Joined */
  readonly joined: boolean
}

export type DisputesAnswerDisputeInput = {
  /** 异议 · Dispute · uuid */
  readonly dispute: string
  /** 结论 · Outcome */
  readonly outcome: 'upheld' | 'partly' | 'dismissed'
  /** 依据 · Basis · 核实了什么、依据哪份材料或规定 */
  readonly basis: string
  /** 救济途径 · Remedy · 不服时可以向谁、在多少日内提出 */
  readonly remedy?: string
  readonly correction?: {
    /** 更正后的值 · Corrected value · 按数据项格式的 JSON：文字加引号；清空写 null */
    readonly value: string
    /** 自何日起算 · Counts from · date · 原错误内容生效的日期 */
    readonly effective: string
    /** 所见版本 · Version seen */
    readonly seen: number
  }
}

export type DisputesAnswerDisputeOutput = {
  /** 状态 · State */
  readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
  /** 更正后的版本 · Version corrected */
  readonly version: number | null
}

export type DisputesEscalateDisputeInput = {
  /** 异议 · Dispute · uuid */
  readonly dispute: string
  /** 不服的理由 · Why */
  readonly reason: string
}

export type DisputesEscalateDisputeOutput = { readonly [name: string]: never }

export type DisputesEscalateOwnDisputeInput = {
  /** 异议 · Dispute · uuid */
  readonly dispute: string
  /** 不服的理由 · Why */
  readonly reason: string
}

export type DisputesEscalateOwnDisputeOutput = { readonly [name: string]: never }

export type DisputesCoordinateDisputeInput = {
  /** 异议 · Dispute · uuid */
  readonly dispute: string
  /** 协调结论 · Decision */
  readonly outcome: 'again' | 'confirmed'
  /** 意见 · Opinion */
  readonly opinion: string
}

export type DisputesCoordinateDisputeOutput = {
  /** 状态 · State */
  readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
  /** 答复期限 · Answer due */
  readonly dueOn: string | null
}

export type DisputesUrgeSourceInput = {
  /** 异议 · Dispute · uuid */
  readonly dispute: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type DisputesUrgeSourceOutput = { readonly [name: string]: never }

export type DisputesAcknowledgeNoticeInput = {
  /** 通知 · Notice · uuid */
  readonly notice: string
  /** 复核结果 · Review */
  readonly outcome: 'no-impact' | 'decision-corrected' | 'explained'
  /** 说明 · Note · 改正了哪项决定；无影响的可以不填 */
  readonly note?: string
}

export type DisputesAcknowledgeNoticeOutput = { readonly [name: string]: never }

export type DisputesDeskInput = {
  /** 栏目 · Tab */
  readonly tab: 'answer' | 'ours' | 'coordinate' | 'late'
  /** 页码 · Page */
  readonly page?: number
}

export type DisputesDeskOutput = {
  /** 异议 · Disputes */
  readonly rows: readonly {
    /** 异议 · Dispute · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 异议的数据项 · What is disputed */
    readonly what: string
    /** 登记簿 · Register */
    readonly register: string
    /** 数源单位 · Source organ */
    readonly source: string
    /** 状态 · State */
    readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
    /** 提出日期 · Filed on · date */
    readonly filedOn: string
    /** 答复期限 · Answer due · date */
    readonly dueOn: string
    /** 答复日期 · Answered on */
    readonly answeredOn: string | null
    /** 剩余工作日 · Working days left */
    readonly daysLeft: number | null
    /** 提出方 · Parties */
    readonly claims: number
  }[]
  /** 总数 · Total */
  readonly total: number
  readonly waiting: {
    /** 待答复 · To answer */
    readonly answer: number
    /** 逾期 · Overdue */
    readonly late: number
    /** 待复核 · To review */
    readonly notices: number
    /** 待协调 · To coordinate */
    readonly coordinate: number
  }
}

export type DisputesDisputeInput = {
  /** 异议 · Dispute · uuid */
  readonly id: string
}

export type DisputesDisputeOutput = {
  /** 异议 · Dispute · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 异议的数据项 · What is disputed */
  readonly what: string
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
  /** 数据项 · Field */
  readonly field: string
  /** 数源单位 · Source organ */
  readonly source: string
  /** 数源单位 · Source organ */
  readonly sourceName: string
  /** 状态 · State */
  readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
  /** 提出日期 · Filed on · date */
  readonly filedOn: string
  /** 答复期限 · Answer due · date */
  readonly dueOn: string
  /** 剩余工作日 · Working days left */
  readonly daysLeft: number | null
  /** 答复日期 · Answered on */
  readonly answeredOn: string | null
  /** 逾期答复 · Answered late */
  readonly late: boolean
  /** 依据 · Basis */
  readonly basis: string | null
  /** 救济途径 · Remedy */
  readonly remedy: string | null
  /** 提出方 · Parties */
  readonly claims: readonly {
    /** 提出方 · By */
    readonly by: string
    /** 提出时间 · Filed at · date-time */
    readonly filedAt: string
    /** 认为应当是 · What it should be */
    readonly claimed: string
    /** 理由 · Why */
    readonly why: string
    /** 证据 · Evidence */
    readonly evidence: string | null
    /** 提出时可见 · Shown when filed */
    readonly shown: string | null
  }[]
  /** 模拟 · Simulated */
  readonly simulated: boolean
  readonly standing: {
    /** 记录 · Record · uuid */
    readonly record: string
    /** 版本 · Version */
    readonly version: number
    /** 可见内容 · Shown */
    readonly shown: unknown
    /** 登记单位 · Written by */
    readonly writtenBy: string | null
    /** 自何日起算 · Counts from */
    readonly effective: string | null
    /** 提出后已变化 · Changed since */
    readonly changedSince: boolean
    /** 数据项格式 · Shape of the field */
    readonly schema: unknown
    /** 数据项 · Field */
    readonly label: string
    /** 数据项 · Field */
    readonly number: string
  } | null
  readonly readers: {
    /** 已通知单位 · Told */
    readonly told: number
    /** 已复核单位 · Reviewed */
    readonly answered: number
  } | null
  /** 由本单位答复 · Ours to answer */
  readonly mayAnswer: boolean
  /** 可申请协调 · May be escalated */
  readonly mayEscalate: boolean
}

export type DisputesFilingInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
  /** 数据项 · Field */
  readonly field: string
}

export type DisputesFilingOutput = {
  /** 异议的数据项 · What is disputed */
  readonly what: string
  /** 数源单位 · Source organ */
  readonly source: string
  /** 本单位最近查看 · Last shown to us · date */
  readonly lastShownOn: string
  /** 您可见的登记内容 · What you may see */
  readonly shown: string | null
  /** 数据项格式 · Shape of the field */
  readonly schema: unknown
  /** 模拟 · Simulated */
  readonly simulated: boolean
  readonly open: {
    /** 编号 · Number */
    readonly number: string
    /** 答复期限 · Answer due · date */
    readonly dueOn: string
  } | null
  /** 答复期限 · Answer due · date */
  readonly dueOn: string
}

export type DisputesNoticesInput = {
  /** 页码 · Page */
  readonly page?: number
}

export type DisputesNoticesOutput = {
  /** 通知 · Notices */
  readonly rows: readonly {
    /** 通知 · Notice · uuid */
    readonly id: string
    /** 通知 · Notice */
    readonly title: string
    /** 查看单位 · Organ that read it */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'open' | 'acknowledged'
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 更正后的版本 · Version corrected */
    readonly correctedVersion: number
    /** 更正单位 · Corrected by */
    readonly correctedBy?: string | null
    /** 更正时间 · Corrected at · date-time */
    readonly correctedAt: string
    /** 更正自何日起算 · Counts from · date */
    readonly effective: string
    /** 最早查看 · First look · date */
    readonly firstLook: string
    /** 最近查看 · Last look · date */
    readonly lastLook: string
    /** 查看次数 · Looks */
    readonly looks: number
    /** 查看人数 · People */
    readonly people: number
    /** 读取的系统 · Systems */
    readonly systems: readonly string[]
    /** 办理事项 · Matters */
    readonly matters: readonly string[]
    /** 复核结果 · Review */
    readonly outcome?: 'no-impact' | 'decision-corrected' | 'explained' | null
    /** 说明 · Note */
    readonly note?: string | null
    /** 复核日期 · Reviewed on */
    readonly acknowledgedOn?: string | null
    /** 复核人 · Reviewed by */
    readonly acknowledgedBy?: string | null
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type DisputesOpenOnInput = {
  /** 登记簿 · Register */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
}

export type DisputesOpenOnOutput = {
  /** 数据项 · Fields */
  readonly fields: readonly {
    /** 数据项 · Field */
    readonly field: string
    /** 提出日期 · Since · date */
    readonly since: string
    /** 答复期限 · Due · date */
    readonly due: string
  }[]
}

export type DisputesMineInput = { readonly [name: string]: never }

export type DisputesMineOutput = {
  /** 本人记录 · Own records */
  readonly registers: readonly {
    /** 登记簿 · Register */
    readonly register: string
    /** 登记簿 · Register */
    readonly title: string
    /** 英文名称 · English title */
    readonly titleEn: string
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 数据项 · Fields */
    readonly fields: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 名称 · Title */
      readonly title: string
      /** 英文名称 · English title */
      readonly titleEn: string
      /** 登记内容 · Value */
      readonly value: string | null
      /** 数源单位 · Source organ */
      readonly source: string
    }[]
  }[]
  /** 异议 · Disputes */
  readonly disputes: readonly {
    /** 异议 · Dispute · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
    /** 异议的数据项 · What is disputed */
    readonly what: string
    /** 数源单位 · Source organ */
    readonly source: string
    /** 状态 · State */
    readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
    /** 提出日期 · Filed on · date */
    readonly filedOn: string
    /** 答复期限 · Answer due · date */
    readonly dueOn: string
    /** 剩余工作日 · Working days left */
    readonly daysLeft: number | null
    /** 答复日期 · Answered on */
    readonly answeredOn: string | null
    /** 认为应当是 · What it should be */
    readonly claimed: string
    /** 依据 · Basis */
    readonly basis: string | null
    /** 救济途径 · Remedy */
    readonly remedy: string | null
    /** 可申请协调 · May be escalated */
    readonly mayEscalate: boolean
  }[]
}

export type IntakeOpenBatchInput = {
  /** 基础库 · Register */
  readonly register: string
  /** 登记事项 · Event */
  readonly kind: string
  /** 文件名 · File */
  readonly fileName: string
  /** 字节数 · Bytes */
  readonly size: number
  /** SM3 摘要 · SM3 digest */
  readonly sm3?: string
  /** 生效日期 · Counts from · date · 表中没有“生效日期”列的行，从这一天起算 */
  readonly effective?: string
  /** 依据 · Evidence */
  readonly evidence?: string
  /** 模拟 · Simulated */
  readonly simulated?: boolean
}

export type IntakeOpenBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakeReceiveFileInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string
}

export type IntakeReceiveFileOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
}

export type IntakeStartBatchInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakeStartBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
}

export type IntakePauseBatchInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakePauseBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
}

export type IntakeResumeBatchInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakeResumeBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
}

export type IntakeCancelBatchInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakeCancelBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
}

export type IntakeFormsInput = { readonly [name: string]: never }

export type IntakeFormsOutput = {
  /** 基础库 · Registers */
  readonly registers: readonly {
    /** 基础库 · Register */
    readonly register: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 登记事项 · Events */
    readonly kinds: readonly {
      /** 登记事项 · Event */
      readonly kind: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 新建记录 · New records */
      readonly opens: boolean
      /** 列 · Columns */
      readonly columns: readonly {
        /** 数据项 · Field */
        readonly field: string
        readonly title: {
          /** 中文 · Chinese */
          readonly zh: string
          /** 英文 · English */
          readonly en: string
        }
        /** 必填 · Needed */
        readonly must: boolean
        /** 填写说明 · Hint */
        readonly hint: string
      }[]
    }[]
  }[]
}

export type IntakeBatchesInput = { readonly [name: string]: never }

export type IntakeBatchesOutput = {
  /** 批次 · Batches */
  readonly batches: readonly {
    /** 批次 · Batch · uuid */
    readonly id: string
    /** 基础库 · Register */
    readonly register: string
    /** 登记事项 · Event */
    readonly kind: string
    readonly registerTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly kindTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 状态 · State */
    readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
    /** 已请求 · Asked */
    readonly asked: string | null
    /** 报送单位 · Organ */
    readonly organ: string
    /** 报送人 · Sent by */
    readonly actor: string
    /** 报送时间 · Opened at · date-time */
    readonly openedAt: string
    /** 文件名 · File */
    readonly fileName: string | null
    /** 字节数 · Bytes */
    readonly size: number | null
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string | null
    /** 对方批次号 · Batch of the sender */
    readonly senderBatch: string | null
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 末行没有换行 · Last line without an end */
    readonly unended: boolean
    /** 表头 · Header */
    readonly headings: readonly string[]
    /** 对应数据项 · Columns */
    readonly mapping: readonly ({
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null)[]
    /** 不能读取的原因 · Why it cannot be read */
    readonly grounds: readonly {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
    readonly tried: {
      /** 读取行数 · Rows read */
      readonly read: number
      /** 可入库行数 · Rows that go in */
      readonly good: number
      /** 退回行数 · Rows refused */
      readonly refused: number
    } | null
    /** 读取行数 · Rows read */
    readonly read: number
    /** 已入库行数 · Rows in */
    readonly entered: number
    /** 退回行数 · Rows refused */
    readonly refused: number
    /** 进度 · Progress · ‰ */
    readonly permille: number
    /** 每秒行数 · Rows a second */
    readonly perSecond: number
    /** 预计剩余秒数 · Seconds left */
    readonly secondsLeft: number | null
    /** 已入库行的连续摘要 · Running digest of what went in */
    readonly digest: string
  }[]
}

export type IntakeBatchInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
}

export type IntakeBatchOutput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 基础库 · Register */
  readonly register: string
  /** 登记事项 · Event */
  readonly kind: string
  readonly registerTitle: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  readonly kindTitle: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 状态 · State */
  readonly state: 'awaiting' | 'checking' | 'checked' | 'running' | 'paused' | 'receiving' | 'done' | 'cancelled' | 'unreadable'
  /** 已请求 · Asked */
  readonly asked: string | null
  /** 报送单位 · Organ */
  readonly organ: string
  /** 报送人 · Sent by */
  readonly actor: string
  /** 报送时间 · Opened at · date-time */
  readonly openedAt: string
  /** 文件名 · File */
  readonly fileName: string | null
  /** 字节数 · Bytes */
  readonly size: number | null
  /** SM3 摘要 · SM3 digest */
  readonly sm3: string | null
  /** 对方批次号 · Batch of the sender */
  readonly senderBatch: string | null
  /** 模拟 · Simulated */
  readonly simulated: boolean
  /** 末行没有换行 · Last line without an end */
  readonly unended: boolean
  /** 表头 · Header */
  readonly headings: readonly string[]
  /** 对应数据项 · Columns */
  readonly mapping: readonly ({
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  } | null)[]
  /** 不能读取的原因 · Why it cannot be read */
  readonly grounds: readonly {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }[]
  readonly tried: {
    /** 读取行数 · Rows read */
    readonly read: number
    /** 可入库行数 · Rows that go in */
    readonly good: number
    /** 退回行数 · Rows refused */
    readonly refused: number
  } | null
  /** 读取行数 · Rows read */
  readonly read: number
  /** 已入库行数 · Rows in */
  readonly entered: number
  /** 退回行数 · Rows refused */
  readonly refused: number
  /** 进度 · Progress · ‰ */
  readonly permille: number
  /** 每秒行数 · Rows a second */
  readonly perSecond: number
  /** 预计剩余秒数 · Seconds left */
  readonly secondsLeft: number | null
  /** 已入库行的连续摘要 · Running digest of what went in */
  readonly digest: string
}

export type IntakeRefusedRowsInput = {
  /** 批次 · Batch · uuid */
  readonly id: string
  /** 在行号之后 · After row */
  readonly after?: number
  /** 最多 · At most */
  readonly most?: number
}

export type IntakeRefusedRowsOutput = {
  /** 行 · Rows */
  readonly rows: readonly {
    /** 行号 · Row */
    readonly row: number
    /** 原内容 · Cells */
    readonly cells: readonly string[]
    /** 原因 · Reasons */
    readonly reasons: readonly {
      /** 数据项 · Field */
      readonly field: string
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
  }[]
  /** 还有更多 · More */
  readonly more: boolean
}

export type FeedsSubscribeInput = {
  /** 基础库 · Register */
  readonly register: string
  /** 办理事项 · Matter · 按用数权登记的事项代码 */
  readonly matter: string
  /** 订阅范围 · Follows */
  readonly follows: 'reach' | 'list'
  /** 用途 · Purpose · 写明办理什么事；每一条推送都按此留痕，当事人可以看到 */
  readonly purpose: string
}

export type FeedsSubscribeOutput = {
  /** 订阅 · Subscription · uuid */
  readonly id: string
}

export type FeedsFollowInput = {
  /** 订阅 · Subscription · uuid */
  readonly subscription: string
  /** 增加 · Add */
  readonly add?: readonly string[]
  /** 去掉 · Drop */
  readonly drop?: readonly string[]
}

export type FeedsFollowOutput = {
  /** 名单人数 · On the list */
  readonly followed: number
}

export type FeedsAcknowledgeInput = {
  /** 订阅 · Subscription · uuid */
  readonly subscription: string
  /** 游标 · Cursor */
  readonly cursor: number
}

export type FeedsAcknowledgeOutput = {
  /** 游标 · Cursor */
  readonly cursor: number
}

export type FeedsEndInput = {
  /** 订阅 · Subscription · uuid */
  readonly subscription: string
}

export type FeedsEndOutput = {
  /** 订阅 · Subscription · uuid */
  readonly id: string
}

export type FeedsTakeInput = {
  /** 订阅 · Subscription · uuid */
  readonly subscription: string
  /** 游标 · Cursor */
  readonly after?: number
}

export type FeedsTakeOutput = {
  /** 游标 · Cursor */
  readonly cursor: number
  /** 还有更多 · More */
  readonly more: boolean
  /** 变更 · Changes */
  readonly changes: readonly {
    /** 记录 · Record · uuid */
    readonly record: string
    /** 第几次 · Nth */
    readonly nth: number
    /** 生效日期 · Counts from · date */
    readonly effective: string
    /** 登记时间 · Recorded at · date-time */
    readonly at: string
    /** 数据项 · Fields */
    readonly sets: unknown
    /** 清空的数据项 · Emptied */
    readonly emptied: readonly string[]
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 名单号码 · Number followed */
    readonly number: string | null
  }[]
}

export type FeedsSubscriptionsInput = { readonly [name: string]: never }

export type FeedsSubscriptionsOutput = {
  /** 订阅 · Subscriptions */
  readonly subscriptions: readonly {
    /** 订阅 · Subscription · uuid */
    readonly id: string
    /** 基础库 · Register */
    readonly register: string
    readonly registerTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ’s name */
    readonly organName: string
    /** 办理事项 · Matter · 按用数权登记的事项代码 */
    readonly matter: string
    readonly matterTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    } | null
    /** 用途 · Purpose · 写明办理什么事；每一条推送都按此留痕，当事人可以看到 */
    readonly purpose: string
    /** 订阅范围 · Follows */
    readonly follows: 'reach' | 'list'
    /** 名单人数 · On the list */
    readonly followed: number
    /** 订阅时间 · Begun · date-time */
    readonly begunAt: string
    /** 订阅人 · Begun by */
    readonly begunBy: string
    /** 终止时间 · Ended */
    readonly endedAt: string | null
    /** 用数权有效 · Granted */
    readonly granted: boolean
    /** 最近取用 · Last taken */
    readonly takenAt: string | null
    /** 未确认条数 · Not acknowledged */
    readonly waiting: number
    /** 最早未确认 · Waiting since */
    readonly waitingSince: string | null
  }[]
  /** 可订阅 · Offers */
  readonly offers: readonly {
    /** 基础库 · Register */
    readonly register: string
    readonly registerTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 办理事项 · Matter · 按用数权登记的事项代码 */
    readonly matter: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 数据项 · Fields */
    readonly fields: readonly {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
  }[]
}

export type MatchingProposePairInput = {
  /** 登记簿 · Register · 如 population.person */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly one: string
  /** 记录 · Record · uuid */
  readonly other: string
}

export type MatchingProposePairOutput = {
  /** 疑似重档 · Pair · uuid */
  readonly id: string
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
  /** 分值 · Score */
  readonly score: number
  /** 判断 · Band */
  readonly band: 'certain' | 'possible' | 'unlike'
  /** 新提出 · New */
  readonly isNew: boolean
}

export type MatchingProposeDecisionInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 裁定 · Decision */
  readonly verdict: 'same' | 'different' | 'unclear'
  /** 记录 · Record · uuid */
  readonly survivor?: string
  /** 采用并入记录值的数据项 · Fields taken from the other */
  readonly take?: readonly string[]
  /** 版本 · Version */
  readonly seenOne: number
  /** 版本 · Version */
  readonly seenOther: number
  /** 理由 · Reason */
  readonly reason: string
}

export type MatchingProposeDecisionOutput = {
  /** 裁定 · Decision · uuid */
  readonly decision: string
}

export type MatchingProposeSeparationInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 理由 · Reason */
  readonly reason: string
}

export type MatchingProposeSeparationOutput = {
  /** 裁定 · Decision · uuid */
  readonly decision: string
}

export type MatchingConfirmDecisionInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 裁定 · Decision · uuid */
  readonly decision: string
  /** 意见 · Opinion */
  readonly opinion?: string
}

export type MatchingConfirmDecisionOutput = {
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
}

export type MatchingRefuseDecisionInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 裁定 · Decision · uuid */
  readonly decision: string
  /** 理由 · Reason */
  readonly reason: string
}

export type MatchingRefuseDecisionOutput = {
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
}

export type MatchingWithdrawDecisionInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 裁定 · Decision · uuid */
  readonly decision: string
}

export type MatchingWithdrawDecisionOutput = {
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
}

export type MatchingAnswerPairInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
  /** 理由 · Reason */
  readonly answer: string
}

export type MatchingAnswerPairOutput = {
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
}

export type MatchingStartSweepInput = {
  /** 登记簿 · Register · 如 population.person */
  readonly register: string
  /** 区划 · Division */
  readonly division?: string
  /** 批次 · Batch · uuid */
  readonly batch?: string
}

export type MatchingStartSweepOutput = {
  /** 比对 · Sweep · uuid */
  readonly sweep: string
}

export type MatchingStopSweepInput = {
  /** 比对 · Sweep · uuid */
  readonly sweep: string
}

export type MatchingStopSweepOutput = { readonly [name: string]: never }

export type MatchingCandidatesInput = {
  /** 登记簿 · Register · 如 population.person */
  readonly register: string
  /** 记录 · Record · uuid */
  readonly record: string
}

export type MatchingCandidatesOutput = {
  /** 疑似重档 · Doubles */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 记录状态 · Record’s state */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 分值 · Score */
    readonly score: number
    /** 判断 · Band */
    readonly band: 'certain' | 'possible' | 'unlike'
    /** 数据项 · Fields */
    readonly fields: unknown
    /** 证据 · Evidence */
    readonly lines: readonly {
      /** 比对项 · Comparison */
      readonly comparison: string
      readonly title: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 程度 · Level */
      readonly level: string
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
      /** 计分 · Points */
      readonly points: number
      /** 数据项 · Fields */
      readonly fields: readonly string[]
    }[]
    /** 线索 · Leads */
    readonly leads: readonly string[]
  }[]
  /** 比对过的记录 · Records compared */
  readonly looked: number
  /** 未列出的 · Not listed */
  readonly more: number
  /** 未列全的线索 · Leads cut off */
  readonly full: readonly string[]
}

export type MatchingPairsInput = {
  /** 登记簿 · Register · 如 population.person */
  readonly register?: string
  /** 状态 · State */
  readonly state?: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type MatchingPairsOutput = {
  /** 疑似重档 · Pairs */
  readonly rows: readonly {
    /** 疑似重档 · Pair · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: number
    /** 登记簿 · Register · 如 population.person */
    readonly register: string
    /** 状态 · State */
    readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
    /** 分值 · Score */
    readonly score: number
    /** 判断 · Band */
    readonly band: 'certain' | 'possible' | 'unlike'
    /** 名称 · Labels */
    readonly labels: readonly string[]
    /** 区划 · Division */
    readonly division: string
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 来源 · Found by */
    readonly foundBy: 'sweep' | 'official'
    /** 提出时间 · Found at · date-time */
    readonly foundAt: string
    /** 主要证据 · Main evidence */
    readonly reasons: readonly {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }[]
    readonly waiting: {
      /** 裁定意见 · Proposed */
      readonly verdict: 'same' | 'different' | 'unclear' | 'separate'
      /** 人员 · Official */
      readonly proposerName: string
      /** 本人提出 · One’s own */
      readonly own: boolean
    } | null
  }[]
  /** 总数 · Total */
  readonly total: number
  /** 各状态 · By state */
  readonly counts: readonly {
    /** 状态 · State */
    readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
    /** 数 · Pairs */
    readonly pairs: number
  }[]
  /** 登记簿 · Registers */
  readonly registers: readonly {
    /** 登记簿 · Register · 如 population.person */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 由本单位裁定 · Own */
    readonly adjudicates: boolean
  }[]
}

export type MatchingPairInput = {
  /** 疑似重档 · Pair · uuid */
  readonly pair: string
}

export type MatchingPairOutput = {
  /** 疑似重档 · Pair · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: number
  /** 登记簿 · Register · 如 population.person */
  readonly register: string
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 名称数据项 · Label field */
  readonly label: string
  /** 状态 · State */
  readonly state: 'open' | 'proposed' | 'merged' | 'different' | 'unclear' | 'separated' | 'overtaken'
  /** 分值 · Score */
  readonly score: number
  /** 判断 · Band */
  readonly band: 'certain' | 'possible' | 'unlike'
  /** 分值 · Score */
  readonly certain: number
  /** 分值 · Score */
  readonly possible: number
  /** 证据 · Evidence */
  readonly lines: readonly {
    /** 比对项 · Comparison */
    readonly comparison: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 程度 · Level */
    readonly level: string
    readonly words: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 计分 · Points */
    readonly points: number
    /** 数据项 · Fields */
    readonly fields: readonly string[]
  }[]
  /** 两条记录 · Both records */
  readonly sides: readonly {
    /** 记录 · Record · uuid */
    readonly id: string
    /** 版本 · Version */
    readonly version: number
    /** 记录状态 · Record’s state */
    readonly state: 'living' | 'ended' | 'gone' | 'merged'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 记录 · Record */
    readonly mergedInto: string | null
    /** 数据项 · Fields */
    readonly fields: unknown
  }[]
  /** 数据项 · Fields */
  readonly columns: readonly {
    /** 数据项 · Field */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly group: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 不同 · Differs */
    readonly differs: boolean
    /** 数据项定义 · Schema */
    readonly schema: unknown
    /** 可选用 · May be chosen */
    readonly takeable: boolean
  }[]
  /** 由本单位裁定 · Own */
  readonly adjudicates: boolean
  /** 请求核实的单位 · Organs asked */
  readonly askedOrgans: readonly string[]
  /** 请本单位核实 · Asked of us */
  readonly asked: boolean
  /** 记录 · Record */
  readonly survivor: string | null
  /** 裁定经过 · Decisions */
  readonly decisions: readonly {
    /** 裁定 · Decision · uuid */
    readonly id: string
    /** 裁定 · Verdict */
    readonly verdict: 'same' | 'different' | 'unclear' | 'separate'
    /** 状态 · State */
    readonly state: 'proposed' | 'confirmed' | 'refused' | 'withdrawn'
    /** 记录 · Record */
    readonly survivor: string | null
    /** 采用并入记录值的数据项 · Fields taken */
    readonly take: readonly string[]
    /** 内容 · Text */
    readonly reason: string
    /** 人员 · Official */
    readonly proposerName: string
    /** 提出时间 · Proposed at · date-time */
    readonly proposedAt: string
    /** 本人提出 · One’s own */
    readonly own: boolean
    /** 人员 · Official */
    readonly confirmerName: string | null
    /** 复核时间 · Answered at */
    readonly confirmedAt: string | null
    /** 内容 · Text */
    readonly opinion: string | null
  }[]
  /** 核实答复 · Answers */
  readonly answers: readonly {
    /** 时间 · At · date-time */
    readonly at: string
    /** 人员 · Official */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 内容 · Text */
    readonly answer: string
  }[]
}

export type MatchingSweepsInput = { readonly [name: string]: never }

export type MatchingSweepsOutput = {
  /** 比对 · Sweeps */
  readonly sweeps: readonly {
    /** 比对 · Sweep · uuid */
    readonly id: string
    /** 登记簿 · Register · 如 population.person */
    readonly register: string
    /** 区划 · Division */
    readonly division: string | null
    /** 批次 · Batch */
    readonly batch: string | null
    /** 状态 · State */
    readonly state: 'running' | 'done' | 'stopped'
    /** 已比对 · Walked */
    readonly walked: number
    /** 已提出 · Proposed */
    readonly proposed: number
    /** 开始时间 · Started at · date-time */
    readonly startedAt: string
    /** 人员 · Official */
    readonly startedName: string
    /** 结束时间 · Ended at */
    readonly endedAt: string | null
  }[]
}

export type OneFormRegisterFormInput = {
  /** 名称 · Title */
  readonly title: string
  /** 依据的法律法规或者文件 · Law or document */
  readonly law: string
  /** 条款 · Article */
  readonly article: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 周期 · Period */
  readonly period: 'once' | 'month' | 'quarter' | 'year'
  /** 期末后几个工作日内报 · Working days after the period · 工作日 */
  readonly dueDays: number
  /** 填报单位 · Filled in by */
  readonly fillers: readonly string[]
  /** 填报项 · Fields */
  readonly fields: readonly {
    /** 填报项 · Field */
    readonly title: string
    /** 类型 · Kind */
    readonly kind: 'number' | 'text' | 'day'
    /** 单位 · Unit */
    readonly unit?: string
    /** 来源代码 · Source · 比对后给出，例如 register/population.person/employer */
    readonly source?: string
  }[]
}

export type OneFormRegisterFormOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  /** 要填 · Asked */
  readonly asked: number
  /** 由系统取数 · From a source */
  readonly sourced: number
}

export type OneFormApproveFormInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type OneFormApproveFormOutput = {
  /** 状态 · State */
  readonly state: 'submitted' | 'in-force' | 'declined' | 'stopped'
}

export type OneFormDeclineFormInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type OneFormDeclineFormOutput = {
  /** 状态 · State */
  readonly state: 'submitted' | 'in-force' | 'declined' | 'stopped'
}

export type OneFormStopFormInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 意见 · Opinion */
  readonly opinion: string
}

export type OneFormStopFormOutput = {
  /** 状态 · State */
  readonly state: 'submitted' | 'in-force' | 'declined' | 'stopped'
}

export type OneFormSubmitReturnInput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 填报内容 · Values */
  readonly values: readonly {
    /** 代码 · Code */
    readonly field: string
    /** 内容 · Value */
    readonly value: string
  }[]
  /** 说明 · Note */
  readonly note?: string
}

export type OneFormSubmitReturnOutput = {
  /** 状态 · State */
  readonly state: 'due' | 'submitted'
}

export type OneFormCompareInput = {
  /** 填报项 · Fields */
  readonly titles: readonly string[]
}

export type OneFormCompareOutput = {
  /** 字段 · Fields */
  readonly of: number
  /** 已有来源 · With a source */
  readonly have: number
  /** 字段 · Fields */
  readonly fields: readonly {
    /** 填报项 · Field */
    readonly title: string
    /** 来源 · Sources */
    readonly sources: readonly {
      /** 来源代码 · Source · 比对后给出，例如 register/population.person/employer */
      readonly code: string
      /** 来源 · Source */
      readonly title: string
      /** 来源单位 · Organ */
      readonly organ: string | null
    }[]
  }[]
}

export type OneFormDueInput = { readonly [name: string]: never }

export type OneFormDueOutput = {
  /** 填报任务 · Forms */
  readonly due: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 名称 · Title */
    readonly title: string
    /** 发起单位 · Asked by */
    readonly organName: string
    /** 期次 · Period */
    readonly periodCode: string
    /** 最后一天 · Last day · date */
    readonly dueOn: string
    /** 已逾期 · Late */
    readonly late: boolean
    /** 要填 · Asked */
    readonly asked: number
    /** 已取数 · From a source */
    readonly sourced: number
  }[]
  /** 今年已报送 · Submitted this year */
  readonly submitted: number
}

export type OneFormOneReturnInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type OneFormOneReturnOutput = {
  /** 编号 · Id · uuid */
  readonly id: string
  /** 所见版本 · Version seen */
  readonly version: number
  /** 名称 · Title */
  readonly title: string
  /** 发起单位 · Asked by */
  readonly organName: string
  /** 依据的法律法规或者文件 · Law or document */
  readonly law: string
  /** 条款 · Article */
  readonly article: string
  /** 用途 · Purpose */
  readonly purpose: string
  /** 期次 · Period */
  readonly periodCode: string
  /** 最后一天 · Last day · date */
  readonly dueOn: string
  /** 状态 · State */
  readonly state: 'due' | 'submitted'
  /** 说明 · Note */
  readonly note: string | null
  /** 填报项 · Fields */
  readonly lines: readonly {
    /** 代码 · Code */
    readonly id: string
    /** 填报项 · Field */
    readonly title: string
    /** 类型 · Kind */
    readonly kind: 'number' | 'text' | 'day'
    /** 单位 · Unit */
    readonly unit: string | null
    readonly source: {
      /** 来源代码 · Source · 比对后给出，例如 register/population.person/employer */
      readonly code: string
      /** 来源 · Source */
      readonly title: string
      /** 来源单位 · Organ */
      readonly organ: string | null
    } | null
    /** 内容 · Value */
    readonly known: string | null
    /** 内容 · Value */
    readonly before: string | null
  }[]
}

export type OneFormSavedInput = { readonly [name: string]: never }

export type OneFormSavedOutput = {
  /** 截至 · As of · date */
  readonly asOf: string
  /** 使用中的报表 · Forms in use */
  readonly inForce: number
  /** 未同意的报表 · Forms declined */
  readonly declined: number
  /** 已停用的报表 · Forms stopped */
  readonly stopped: number
  /** 要填的字段 · Fields asked */
  readonly asked: number
  /** 由系统取数的字段 · Fields from a source */
  readonly sourced: number
  /** 一年少填（项次） · Entries saved a year */
  readonly notFilled: number
}

export type StatisticsTakeCountsInput = {
  /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
  readonly period: string
}

export type StatisticsTakeCountsOutput = {
  /** 表数 · Tables */
  readonly tables: number
  /** 单元格数 · Cells */
  readonly cells: number
}

export type StatisticsTakeQualityInput = { readonly [name: string]: never }

export type StatisticsTakeQualityOutput = {
  /** 指标数 · Figures */
  readonly figures: number
}

export type StatisticsTablesInput = { readonly [name: string]: never }

export type StatisticsTablesOutput = {
  /** 统计表 · Tables */
  readonly tables: readonly {
    /** 统计表 · Table */
    readonly cube: string
    /** 名称 · Title */
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 单位 · Unit */
    readonly unit: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 口径 · Definition */
    readonly scope: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 来源 · Source */
    readonly source: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 时点数 · At a day */
    readonly stock: boolean
    /** 维度 · Dimensions */
    readonly dimensions: readonly string[]
    /** 时期 · Periods */
    readonly periods: readonly {
      /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
      readonly period: string
      /** 时点 · Day · date */
      readonly day: string
      /** 取数时间 · Taken at · date-time */
      readonly takenAt: string
      /** 抑制下限 · Bound */
      readonly bound: number
      /** 取整基数 · Rounding base */
      readonly rounding: number
      /** 模拟 · Simulated */
      readonly simulated: boolean
    }[]
  }[]
}

export type StatisticsCellsInput = {
  /** 统计表 · Table */
  readonly cube: string
  /** 键 · Key */
  readonly key?: string
  /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
  readonly from?: string
  /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
  readonly to?: string
  /** 频率 · Frequency */
  readonly frequency?: 'A' | 'M' | 'D'
}

export type StatisticsCellsOutput = {
  /** 统计表 · Table */
  readonly cube: string
  /** 名称 · Title */
  readonly title: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 单位 · Unit */
  readonly unit: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 口径 · Definition */
  readonly scope: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 来源 · Source */
  readonly source: {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }
  /** 时点数 · At a day */
  readonly stock: boolean
  /** 维度 · Dimensions */
  readonly dimensions: readonly {
    /** 维度 · Dimension */
    readonly id: string
    /** 代码 · Codes */
    readonly codes: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
      /** 代码 · Code */
      readonly parent: string | null
    }[]
  }[]
  /** 期次 · Snapshots */
  readonly snapshots: readonly {
    /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
    readonly period: string
    /** 时点 · Day · date */
    readonly day: string
    /** 取数时间 · Taken at · date-time */
    readonly takenAt: string
    /** 抑制下限 · Bound */
    readonly bound: number
    /** 取整基数 · Rounding base */
    readonly rounding: number
    /** 模拟 · Simulated */
    readonly simulated: boolean
  }[]
  /** 单元格 · Cells */
  readonly cells: readonly {
    /** 时期 · Period · 年 2026、月 2026-03 或日 2026-03-31 */
    readonly period: string
    /** 键 · Key */
    readonly key: readonly string[]
    /** 数值 · Value */
    readonly value: number
  }[]
}

export type StatisticsQualityInput = {
  /** 市州 · Prefecture */
  readonly area?: string
}

export type StatisticsQualityOutput = {
  /** 截至 · As of */
  readonly asOf: string | null
  /** 评估时间 · Taken at */
  readonly takenAt: string | null
  /** 含模拟数据 · Simulated */
  readonly simulated: boolean
  /** 市州 · Prefectures */
  readonly areas: readonly {
    /** 代码 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
  }[]
  /** 指标 · Figures */
  readonly figures: readonly {
    /** 基础库 · Register */
    readonly register: string
    /** 基础库 · Register */
    readonly registerTitle: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 方面 · Aspect */
    readonly aspect: 'completeness' | 'timeliness' | 'validity' | 'consistency' | 'conflict'
    /** 指标 · Measure */
    readonly measure: string
    /** 名称 · Title */
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 口径 · Definition */
    readonly scope: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 责任单位 · Organ */
    readonly organ: string
    /** 责任单位 · Organ */
    readonly organName: string
    /** 达到 · Reached */
    readonly reached: number
    /** 总数 · Of */
    readonly of: number
    /** 比例 · Share */
    readonly permille: number | null
    /** 平均天数 · Mean days */
    readonly days: number | null
  }[]
  /** 走势 · Trend */
  readonly trend: readonly {
    /** 月份 · Month */
    readonly month: string
    /** 评估日 · Day · date */
    readonly day: string
    /** 方面 · Aspect */
    readonly aspect: 'completeness' | 'timeliness' | 'validity' | 'consistency' | 'conflict'
    /** 达到 · Reached */
    readonly reached: number
    /** 总数 · Of */
    readonly of: number
  }[]
}

export type ChangesRehearseChangeInput = {
  /** 操作 · Works */
  readonly works: readonly {
    /** 操作 · Verb */
    readonly action: string
    /** 内容 · Input · 该操作的填写内容，JSON 文本 */
    readonly input: string
  }[]
}

export type ChangesRehearseChangeOutput = {
  /** 效果摘要 · Digest of the effect */
  readonly digest: string
  /** 预演时间 · Rehearsed at · date-time */
  readonly at: string
  /** 记录变动 · Records */
  readonly records: readonly {
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 名称 · Name */
    readonly label: string
    /** 变动 · Kind */
    readonly kind: 'added' | 'changed' | 'retired'
    /** 字段 · Fields */
    readonly fields: readonly {
      /** 字段 · Field */
      readonly field: string
      /** 值 · Value */
      readonly before: string | null
      /** 值 · Value */
      readonly after: string | null
    }[]
  }[]
  /** 未列出的记录 · Records not listed */
  readonly moreRecords: number
  /** 配置变动 · Generated files */
  readonly files: readonly {
    /** 文件 · File */
    readonly path: string
    /** 程序 · Program */
    readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
    /** 设备 · Device */
    readonly device: string
    /** 变动 · Kind */
    readonly kind: 'added' | 'changed' | 'removed'
    /** 增加行数 · Lines added */
    readonly added: number
    /** 减少行数 · Lines removed */
    readonly removed: number
    /** 差异 · Difference */
    readonly diff: string
    /** 已截断 · Cut */
    readonly cut: boolean
  }[]
  /** 未列出的文件 · Files not listed */
  readonly moreFiles: number
}

export type ChangesProposeChangeInput = {
  /** 标题 · Title */
  readonly title: string
  /** 理由 · Reason */
  readonly reason: string
  /** 计划日期 · Planned day · date · 核准后到这一天执行；当天或以前核准的立即执行 */
  readonly plannedOn?: string
  /** 操作 · Works */
  readonly works: readonly {
    /** 操作 · Verb */
    readonly action: string
    /** 内容 · Input · 该操作的填写内容，JSON 文本 */
    readonly input: string
  }[]
}

export type ChangesProposeChangeOutput = {
  /** 变更 · Change · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: string
  readonly picture: {
    /** 效果摘要 · Digest of the effect */
    readonly digest: string
    /** 预演时间 · Rehearsed at · date-time */
    readonly at: string
    /** 记录变动 · Records */
    readonly records: readonly {
      /** 登记簿 · Register */
      readonly register: string
      /** 记录 · Record · uuid */
      readonly record: string
      /** 名称 · Name */
      readonly label: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'retired'
      /** 字段 · Fields */
      readonly fields: readonly {
        /** 字段 · Field */
        readonly field: string
        /** 值 · Value */
        readonly before: string | null
        /** 值 · Value */
        readonly after: string | null
      }[]
    }[]
    /** 未列出的记录 · Records not listed */
    readonly moreRecords: number
    /** 配置变动 · Generated files */
    readonly files: readonly {
      /** 文件 · File */
      readonly path: string
      /** 程序 · Program */
      readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
      /** 设备 · Device */
      readonly device: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'removed'
      /** 增加行数 · Lines added */
      readonly added: number
      /** 减少行数 · Lines removed */
      readonly removed: number
      /** 差异 · Difference */
      readonly diff: string
      /** 已截断 · Cut */
      readonly cut: boolean
    }[]
    /** 未列出的文件 · Files not listed */
    readonly moreFiles: number
  }
}

export type ChangesLookAgainInput = {
  /** 变更 · Change · uuid */
  readonly change: string
}

export type ChangesLookAgainOutput = {
  /** 效果摘要 · Digest of the effect */
  readonly digest: string
  /** 预演时间 · Rehearsed at · date-time */
  readonly at: string
  /** 记录变动 · Records */
  readonly records: readonly {
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 名称 · Name */
    readonly label: string
    /** 变动 · Kind */
    readonly kind: 'added' | 'changed' | 'retired'
    /** 字段 · Fields */
    readonly fields: readonly {
      /** 字段 · Field */
      readonly field: string
      /** 值 · Value */
      readonly before: string | null
      /** 值 · Value */
      readonly after: string | null
    }[]
  }[]
  /** 未列出的记录 · Records not listed */
  readonly moreRecords: number
  /** 配置变动 · Generated files */
  readonly files: readonly {
    /** 文件 · File */
    readonly path: string
    /** 程序 · Program */
    readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
    /** 设备 · Device */
    readonly device: string
    /** 变动 · Kind */
    readonly kind: 'added' | 'changed' | 'removed'
    /** 增加行数 · Lines added */
    readonly added: number
    /** 减少行数 · Lines removed */
    readonly removed: number
    /** 差异 · Difference */
    readonly diff: string
    /** 已截断 · Cut */
    readonly cut: boolean
  }[]
  /** 未列出的文件 · Files not listed */
  readonly moreFiles: number
}

export type ChangesApproveChangeInput = {
  /** 变更 · Change · uuid */
  readonly change: string
  /** 效果摘要 · Digest of the effect */
  readonly seen: string
  /** 意见 · Opinion */
  readonly opinion?: string
}

export type ChangesApproveChangeOutput = {
  /** 状态 · State */
  readonly state: 'proposed' | 'approved' | 'applied' | 'declined' | 'withdrawn' | 'failed'
  /** 已执行的操作 · Works done */
  readonly answers: number
}

export type ChangesImportSheetInput = {
  /** 表的种类 · Kind of sheet · 见 changes.sheets */
  readonly kind: string
  /** 表格 · Sheet · CSV 文本，首行是列名（中文、英文均可） */
  readonly sheet: string
  /** 方式 · Mode */
  readonly mode: 'dry-run' | 'propose'
  /** 标题 · Title */
  readonly title?: string
  /** 理由 · Reason */
  readonly reason?: string
  /** 计划日期 · Planned day · date · 核准后到这一天执行；当天或以前核准的立即执行 */
  readonly plannedOn?: string
}

export type ChangesImportSheetOutput = {
  /** 行数 · Rows */
  readonly rows: number
  /** 合格行数 · Good rows */
  readonly good: number
  /** 问题 · Faults */
  readonly bad: readonly {
    /** 行 · Row */
    readonly row: number
    /** 列 · Column */
    readonly column: string
    readonly message: {
      /** 问题 · Fault */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 原值 · Value */
    readonly value: string
  }[]
  /** 未列出的问题 · Faults not listed */
  readonly moreBad: number
  /** 需要修改的行 · Rows to mend */
  readonly badSheet: string | null
  readonly proposed: {
    /** 变更 · Change · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: string
  } | null
  readonly picture: {
    /** 效果摘要 · Digest of the effect */
    readonly digest: string
    /** 预演时间 · Rehearsed at · date-time */
    readonly at: string
    /** 记录变动 · Records */
    readonly records: readonly {
      /** 登记簿 · Register */
      readonly register: string
      /** 记录 · Record · uuid */
      readonly record: string
      /** 名称 · Name */
      readonly label: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'retired'
      /** 字段 · Fields */
      readonly fields: readonly {
        /** 字段 · Field */
        readonly field: string
        /** 值 · Value */
        readonly before: string | null
        /** 值 · Value */
        readonly after: string | null
      }[]
    }[]
    /** 未列出的记录 · Records not listed */
    readonly moreRecords: number
    /** 配置变动 · Generated files */
    readonly files: readonly {
      /** 文件 · File */
      readonly path: string
      /** 程序 · Program */
      readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
      /** 设备 · Device */
      readonly device: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'removed'
      /** 增加行数 · Lines added */
      readonly added: number
      /** 减少行数 · Lines removed */
      readonly removed: number
      /** 差异 · Difference */
      readonly diff: string
      /** 已截断 · Cut */
      readonly cut: boolean
    }[]
    /** 未列出的文件 · Files not listed */
    readonly moreFiles: number
  } | null
}

export type ChangesDeclineChangeInput = {
  /** 变更 · Change · uuid */
  readonly change: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ChangesDeclineChangeOutput = { readonly [name: string]: never }

export type ChangesWithdrawChangeInput = {
  /** 变更 · Change · uuid */
  readonly change: string
  /** 理由 · Reason */
  readonly reason?: string
}

export type ChangesWithdrawChangeOutput = { readonly [name: string]: never }

export type ChangesReviewInput = {
  /** 变更 · Change · uuid */
  readonly change: string
}

export type ChangesReviewOutput = {
  /** 变更 · Change · uuid */
  readonly id: string
  /** 标题 · Title */
  readonly title: string
  /** 理由 · Reason */
  readonly reason: string
  /** 提出单位 · Organ */
  readonly organ: string
  /** 计划日期 · Planned day · date · 核准后到这一天执行；当天或以前核准的立即执行 */
  readonly plannedOn: string
  /** 状态 · State */
  readonly state: 'proposed' | 'approved' | 'applied' | 'declined' | 'withdrawn' | 'failed'
  /** 提出时间 · Proposed at · date-time */
  readonly proposedAt: string
  /** 人员 · Official */
  readonly proposerName: string
  /** 人员 · Official */
  readonly approverName: string | null
  /** 执行时间 · Applied at */
  readonly appliedAt: string | null
  /** 结果 · Outcome */
  readonly outcome: string | null
  /** 操作数 · Works */
  readonly works: number
  /** 本人提出 · One’s own */
  readonly own: boolean
  readonly picture: {
    /** 效果摘要 · Digest of the effect */
    readonly digest: string
    /** 预演时间 · Rehearsed at · date-time */
    readonly at: string
    /** 记录变动 · Records */
    readonly records: readonly {
      /** 登记簿 · Register */
      readonly register: string
      /** 记录 · Record · uuid */
      readonly record: string
      /** 名称 · Name */
      readonly label: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'retired'
      /** 字段 · Fields */
      readonly fields: readonly {
        /** 字段 · Field */
        readonly field: string
        /** 值 · Value */
        readonly before: string | null
        /** 值 · Value */
        readonly after: string | null
      }[]
    }[]
    /** 未列出的记录 · Records not listed */
    readonly moreRecords: number
    /** 配置变动 · Generated files */
    readonly files: readonly {
      /** 文件 · File */
      readonly path: string
      /** 程序 · Program */
      readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
      /** 设备 · Device */
      readonly device: string
      /** 变动 · Kind */
      readonly kind: 'added' | 'changed' | 'removed'
      /** 增加行数 · Lines added */
      readonly added: number
      /** 减少行数 · Lines removed */
      readonly removed: number
      /** 差异 · Difference */
      readonly diff: string
      /** 已截断 · Cut */
      readonly cut: boolean
    }[]
    /** 未列出的文件 · Files not listed */
    readonly moreFiles: number
  } | null
  /** 人员 · Official */
  readonly rehearsedBy: string | null
}

export type ChangesWorksInput = {
  /** 变更 · Change · uuid */
  readonly change: string
  /** 起始序号 · From */
  readonly from?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type ChangesWorksOutput = {
  /** 操作 · Works */
  readonly works: readonly {
    /** 序号 · Number */
    readonly seq: number
    /** 操作 · Verb */
    readonly action: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · English title */
    readonly titleEn: string
    /** 内容 · Input */
    readonly input: string
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type ChangesNetworkAsOfInput = {
  /** 登记簿 · Register · 网络各登记簿的名称，如 registry.prefix */
  readonly register: string
  /** 当时所知 · Known at · date-time · 不填即现在 */
  readonly knownAt?: string
  /** 有效日 · Valid on · date · 不填即不论是否有效 */
  readonly validOn?: string
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type ChangesNetworkAsOfOutput = {
  /** 记录 · Records */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly record: string
    /** 版本 · Version */
    readonly version: number
    /** 写入时间 · Written at · date-time */
    readonly at: string
    /** 名称 · Name */
    readonly label: string
    /** 内容 · Data */
    readonly data: unknown
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type ChangesDifferenceInput = {
  /** 登记簿 · Register · 网络各登记簿的名称，如 registry.prefix */
  readonly register: string
  /** 前一时点 · Known at, before · date-time */
  readonly fromKnownAt: string
  /** 前一有效日 · Valid on, before · date · 不填即不论是否有效 */
  readonly fromValidOn?: string
  /** 后一时点 · Known at, after · date-time · 不填即现在 */
  readonly toKnownAt?: string
  /** 后一有效日 · Valid on, after · date · 不填即不论是否有效 */
  readonly toValidOn?: string
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
}

export type ChangesDifferenceOutput = {
  /** 差异 · Differences */
  readonly rows: readonly {
    /** 记录 · Record · uuid */
    readonly record: string
    /** 名称 · Name */
    readonly label: string
    /** 变动 · Kind */
    readonly kind: 'added' | 'removed' | 'changed'
    /** 字段 · Fields */
    readonly fields: readonly {
      /** 字段 · Field */
      readonly field: string
      /** 值 · Value */
      readonly before: string | null
      /** 值 · Value */
      readonly after: string | null
    }[]
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type ChangesSheetsInput = { readonly [name: string]: never }

export type ChangesSheetsOutput = {
  /** 表格 · Sheets */
  readonly sheets: readonly {
    /** 种类 · Kind */
    readonly kind: string
    /** 名称 · Title */
    readonly title: string
    /** 英文名称 · English title */
    readonly titleEn: string
    /** 列 · Columns */
    readonly columns: readonly {
      /** 列名 · Title */
      readonly title: string
      /** 英文列名 · English title */
      readonly titleEn: string
      /** 必填 · Must be filled */
      readonly must: boolean
      /** 说明 · Hint */
      readonly hint: string | null
    }[]
  }[]
}

export type ConfigurationProposeReleaseInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 理由 · Reason */
  readonly reason: string
}

export type ConfigurationProposeReleaseOutput = {
  /** 配置 · Release · uuid */
  readonly id: string
  /** 编号 · Number */
  readonly number: number
  /** 摘要 · Digest */
  readonly settled: string
  /** 文件数 · Files */
  readonly files: number
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
  /** 删除 · Removed */
  readonly removed: number
}

export type ConfigurationApproveReleaseInput = {
  /** 配置 · Release · uuid */
  readonly release: string
  /** 摘要 · Digest */
  readonly seen: string
}

export type ConfigurationApproveReleaseOutput = {
  /** 摘要 · Digest */
  readonly digest: string
  /** 文件数 · Files */
  readonly files: number
}

export type ConfigurationDeclineReleaseInput = {
  /** 配置 · Release · uuid */
  readonly release: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ConfigurationDeclineReleaseOutput = { readonly [name: string]: never }

export type ConfigurationWithdrawReleaseInput = {
  /** 配置 · Release · uuid */
  readonly release: string
  /** 理由 · Reason */
  readonly reason: string
}

export type ConfigurationWithdrawReleaseOutput = { readonly [name: string]: never }

export type ConfigurationStateInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 配置 · Release · uuid */
  readonly release?: string
}

export type ConfigurationStateOutput = {
  readonly last: {
    /** 配置 · Release · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: number
    /** 摘要 · Digest */
    readonly digest: string
    /** 发布时间 · Released at · date-time */
    readonly at: string
  } | null
  readonly proposed: {
    /** 配置 · Release · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: number
    /** 摘要 · Digest */
    readonly settled: string
    /** 提出人 · Proposer */
    readonly proposerName: string
    /** 本人提出 · One’s own */
    readonly own: boolean
    /** 理由 · Reason */
    readonly reason: string
    /** 与现状一致 · Still current */
    readonly current: boolean
  } | null
  /** 文件数 · Files */
  readonly files: number
  /** 新增 · Added */
  readonly added: number
  /** 修改 · Changed */
  readonly changed: number
  /** 删除 · Removed */
  readonly removed: number
  /** 随授予变化的文件 · Files that live by their grants */
  readonly living: number
  /** 变动 · Differing */
  readonly differing: readonly {
    /** 文件 · File */
    readonly path: string
    /** 程序 · Program */
    readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
    /** 设备 · Device */
    readonly device: string
    /** 随授予即时生效 · Lives by its grants */
    readonly living: boolean
    /** 变动 · Kind */
    readonly kind: 'added' | 'changed' | 'removed'
    /** 增加行数 · Lines added */
    readonly added: number | null
    /** 减少行数 · Lines removed */
    readonly removed: number | null
  }[]
  /** 未列出的文件 · Files not listed */
  readonly more: number
}

export type ConfigurationDiffInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 配置 · Release · uuid */
  readonly release?: string
  /** 文件 · File */
  readonly path: string
  /** 页 · Page */
  readonly page?: number
}

export type ConfigurationDiffOutput = {
  /** 文件 · File */
  readonly path: string
  /** 增加行数 · Lines added */
  readonly added: number
  /** 减少行数 · Lines removed */
  readonly removed: number
  /** 差异 · Difference */
  readonly text: string
  /** 页 · Page */
  readonly page: number
  /** 页数 · Pages */
  readonly pages: number
}

export type ConfigurationFilesNowInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 文件 · File */
  readonly path?: string
}

export type ConfigurationFilesNowOutput = {
  /** 摘要 · Digest */
  readonly digest: string
  /** 文件 · Files */
  readonly files: readonly {
    /** 文件 · File */
    readonly path: string
    /** 程序 · Program */
    readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
    /** 设备 · Device */
    readonly device: string
    /** 随授予即时生效 · Lives by its grants */
    readonly living: boolean
    /** 版本 · Version */
    readonly version: string
    /** 内容 · Text */
    readonly text: string
  }[]
}

export type ConfigurationReleasesInput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 编号 · Number */
  readonly number?: number
}

export type ConfigurationReleasesOutput = {
  /** 发布 · Releases */
  readonly releases: readonly {
    /** 配置 · Release · uuid */
    readonly id: string
    /** 编号 · Number */
    readonly number: number
    /** 状态 · State */
    readonly state: 'proposed' | 'released' | 'superseded' | 'withdrawn'
    /** 摘要 · Digest */
    readonly digest: string | null
    /** 文件数 · Files */
    readonly files: number
    /** 提出人 · Proposer */
    readonly proposerName: string
    /** 核准人 · Approver */
    readonly approverName: string | null
    /** 发布时间 · Released at */
    readonly releasedAt: string | null
    /** 已签名 · Signed */
    readonly signed: boolean
  }[]
}

export type ConfigurationFilesOfReleaseInput = {
  /** 配置 · Release · uuid */
  readonly release: string
}

export type ConfigurationFilesOfReleaseOutput = {
  /** 文件 · Files */
  readonly files: readonly {
    /** 文件 · File */
    readonly path: string
    /** 程序 · Program */
    readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
    /** 设备 · Device */
    readonly device: string
    /** 随授予即时生效 · Lives by its grants */
    readonly living: boolean
    /** 版本 · Version */
    readonly version: string
    /** 摘要 · Digest */
    readonly digest: string
    /** 字节 · Bytes */
    readonly bytes: number
  }[]
}

export type ConfigurationTextOfReleaseInput = {
  /** 配置 · Release · uuid */
  readonly release: string
  /** 文件 · File */
  readonly path: string
}

export type ConfigurationTextOfReleaseOutput = {
  /** 文件 · File */
  readonly path: string
  /** 程序 · Program */
  readonly program: 'named' | 'nft' | 'bird' | 'chrony' | 'radius'
  /** 设备 · Device */
  readonly device: string
  /** 随授予即时生效 · Lives by its grants */
  readonly living: boolean
  /** 摘要 · Digest */
  readonly digest: string
  /** 内容 · Text */
  readonly text: string
}

export type ConfigurationManifestInput = {
  /** 配置 · Release · uuid */
  readonly release: string
}

export type ConfigurationManifestOutput = {
  /** 网络 · Network */
  readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
  /** 编号 · Number */
  readonly number: number
  /** 状态 · State */
  readonly state: 'proposed' | 'released' | 'superseded' | 'withdrawn'
  /** 清单 · Manifest */
  readonly manifest: string
  /** 签名的内容 · What is signed */
  readonly statement: string
  /** 签名 · Signature */
  readonly signature: string
  /** 证书 · Certificate */
  readonly certificate: string
  /** 签发者 · Issuers */
  readonly chain: readonly string[]
}

export type CasesMineInput = {
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
  /** 事项类型 · Case type */
  readonly type?: string
  /** 搜索 · Search */
  readonly q?: string
  /** 排序 · Sort */
  readonly sort?: 'dueOn' | '-movedAt' | 'movedAt' | '-openedAt'
}

export type CasesMineOutput = {
  /** 办件 · Cases */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 事项类型 · Case type */
    readonly type: string
    /** 办件编号 · Case number */
    readonly number: string
    /** 标题 · Title */
    readonly title: string
    /** 状态 · State */
    readonly state: string
    /** 所属单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
    /** 最近期限 · Due on */
    readonly dueOn: string | null
    /** 发起时间 · Opened at · date-time */
    readonly openedAt: string
    /** 最近办理时间 · Moved at · date-time */
    readonly movedAt: string
    /** 等待的权限 · Waits for */
    readonly waitsFor: string | null
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type CasesCountsInput = { readonly [name: string]: never }

export type CasesCountsOutput = {
  /** 待办 · Waiting */
  readonly waiting: number
  /** 逾期 · Overdue */
  readonly overdue: number
  /** 三天内到期 · Due in three days */
  readonly dueSoon: number
  /** 按类型 · By type */
  readonly byType: { readonly [name: string]: number }
}

export type CasesRelatedInput = {
  /** 页码 · Page */
  readonly page?: number
  /** 每页 · Page size */
  readonly size?: number
  /** 事项类型 · Case type */
  readonly type?: string
  /** 搜索 · Search */
  readonly q?: string
  /** 排序 · Sort */
  readonly sort?: 'dueOn' | '-movedAt' | 'movedAt' | '-openedAt'
  /** 状态 · State */
  readonly state?: string
}

export type CasesRelatedOutput = {
  /** 办件 · Cases */
  readonly rows: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 事项类型 · Case type */
    readonly type: string
    /** 办件编号 · Case number */
    readonly number: string
    /** 标题 · Title */
    readonly title: string
    /** 状态 · State */
    readonly state: string
    /** 所属单位 · Organ */
    readonly organ: string
    /** 单位名称 · Organ name */
    readonly organName: string
    /** 最近期限 · Due on */
    readonly dueOn: string | null
    /** 发起时间 · Opened at · date-time */
    readonly openedAt: string
    /** 最近办理时间 · Moved at · date-time */
    readonly movedAt: string
    /** 等待的权限 · Waits for */
    readonly waitsFor: string | null
  }[]
  /** 总数 · Total */
  readonly total: number
}

export type CasesOneInput = {
  /** 编号 · Id · uuid */
  readonly id: string
}

export type CasesOneOutput = {
  /** 办件 · Case */
  readonly case: unknown
  /** 流程 · Procedure */
  readonly procedure: string
  /** 办理过程 · Steps */
  readonly steps: readonly unknown[]
  /** 时限 · Clocks */
  readonly clocks: readonly unknown[]
  /** 可办步骤 · Moves */
  readonly moves: readonly unknown[]
}

export type PolicyClausesInput = { readonly [name: string]: never }

export type PolicyClausesOutput = {
  /** 条款 · Clauses */
  readonly clauses: readonly {
    /** 条款号 · Clause */
    readonly id: string
    /** 原文 · Words */
    readonly words: string
    /** 译文 · Gloss */
    readonly en: string
    /** 性质 · Kinds */
    readonly kinds: readonly string[]
    /** 模块 · Rooms */
    readonly rooms: readonly string[]
    /** 规则 · Rules */
    readonly rules: number
    /** 测试 · Tests */
    readonly tests: number
    /** 拒绝 · Refusals */
    readonly refusals: number
  }[]
}

export type PolicyClauseInput = {
  /** 条款号 · Clause */
  readonly id: string
}

export type PolicyClauseOutput = {
  /** 条款 · Clause */
  readonly clause: unknown
  /** 上下文 · Context */
  readonly context: readonly string[]
  /** 规则 · Rules */
  readonly rules: readonly {
    /** 规则 · Rule */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 法条 · Law */
    readonly law?: string
    /** 模块 · Module */
    readonly module: string
  }[]
  /** 测试 · Tests */
  readonly tests: readonly {
    /** 文件 · File */
    readonly file: string
    /** 测试 · Test */
    readonly name: string
  }[]
  /** 拒绝 · Refusals */
  readonly refusals: readonly unknown[]
  /** 拒绝次数 · Refusals */
  readonly refusalCount: number
  /** 后来的法 · Law since */
  readonly since: readonly unknown[]
}

export type SearchEverythingInput = {
  /** 搜索 · Search */
  readonly q: string
}

export type SearchEverythingOutput = {
  /** 结果 · Groups */
  readonly groups: readonly {
    /** 类别 · Kind */
    readonly kind: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 命中 · Hits */
    readonly hits: readonly {
      /** 编号 · Id */
      readonly id: string
      /** 名称 · Label */
      readonly label: string
      /** 说明 · Hint */
      readonly hint: string
      /** 地址 · Link */
      readonly link: string
    }[]
  }[]
}

export type DecisionsExplainInput = {
  /** 工作人员 · Official · 账号或编号 */
  readonly official?: string
  /** 事项或权限 · Act or permission · 权限名或事项名，如 projects.sign */
  readonly action: string
  /** 登记簿 · Register · 登记簿名，办件写 case */
  readonly register?: string
  /** 记录编号 · Record · uuid */
  readonly record?: string
}

export type DecisionsExplainOutput = {
  readonly official: {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
  }
  readonly permission: {
    /** 权限 · Permission */
    readonly name: string
    readonly title: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }
  /** 办理时还须 · Also asked at the door */
  readonly asks: readonly {
    /** 中文 · Chinese */
    readonly zh: string
    /** 英文 · English */
    readonly en: string
  }[]
  readonly record: {
    /** 名称 · Name */
    readonly label: string
    /** 单位 · Organ */
    readonly organ: string | null
  } | null
  /** 身份 · Capacities */
  readonly capacities: readonly {
    readonly as: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 能否 · Allowed */
    readonly allowed: boolean
    /** 理由 · Reason */
    readonly reason: 'open' | 'platform' | 'signed-in' | 'held' | 'not-signed-in' | 'not-held' | 'not-trained' | 'in-person' | 'no-purpose' | 'proof' | 'level' | 'out-of-scope' | 'no-record'
    readonly verdict: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    /** 判定过程 · Steps */
    readonly steps: readonly {
      /** 步骤 · Step */
      readonly step: 'who' | 'source' | 'course' | 'in-person' | 'purpose' | 'proof' | 'record' | 'level' | 'scope'
      /** 通过 · Passed */
      readonly passed: boolean
      readonly words: {
        /** 中文 · Chinese */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
      }
    }[]
  }[]
}

export type DecisionsWhoCanInput = {
  /** 事项或权限 · Act or permission · 权限名或事项名，如 projects.sign */
  readonly action: string
  /** 登记簿 · Register · 登记簿名，办件写 case */
  readonly register?: string
  /** 记录编号 · Record · uuid */
  readonly record?: string
  /** 上一页末位 · Last of the page before · uuid */
  readonly after?: string
  /** 每页 · Page size */
  readonly size?: number
}

export type DecisionsWhoCanOutput = {
  /** 人员 · People */
  readonly people: readonly {
    /** 编号 · Id · uuid */
    readonly id: string
    /** 账号 · Account */
    readonly account: string
    /** 姓名 · Name */
    readonly name: string
    /** 单位 · Organ */
    readonly organName: string
    readonly as: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
    readonly why: {
      /** 中文 · Chinese */
      readonly zh: string
      /** 英文 · English */
      readonly en: string
    }
  }[]
  /** 下一页 · Next page */
  readonly next: string | null
}

export type DecisionsLogInput = {
  /** 起始日期 · From · date */
  readonly fromDay?: string
  /** 截止日期 · To · date */
  readonly toDay?: string
  /** 办理者 · Who · 姓名或编号 */
  readonly who?: string
  /** 权限 · Permission */
  readonly permission?: string
  /** 能否 · Allowed */
  readonly allowed?: boolean
  /** 理由 · Reason */
  readonly reason?: 'open' | 'platform' | 'signed-in' | 'held' | 'not-signed-in' | 'not-held' | 'not-trained' | 'in-person' | 'no-purpose' | 'proof' | 'level' | 'out-of-scope' | 'no-record'
  /** 页码 · Page */
  readonly page?: number
  /** 每页行数 · Page size */
  readonly size?: number
}

export type DecisionsLogOutput = {
  /** 判定 · Decisions */
  readonly decisions: readonly {
    /** 审计行 · Line · uuid */
    readonly id: string
    /** 时间 · At · date-time */
    readonly at: string
    /** 办理者编号 · Actor */
    readonly actor: string
    /** 办理者 · Name */
    readonly actorName: string
    /** 被问的人 · Of whom */
    readonly who: string | null
    /** 事项 · Action */
    readonly action: string
    /** 权限 · Permission */
    readonly permission: string
    /** 能否 · Allowed */
    readonly allowed: boolean
    /** 理由 · Reason */
    readonly reason: 'open' | 'platform' | 'signed-in' | 'held' | 'not-signed-in' | 'not-held' | 'not-trained' | 'in-person' | 'no-purpose' | 'proof' | 'level' | 'out-of-scope' | 'no-record'
    /** 对象 · Subject */
    readonly subject: string | null
    /** 权限版本 · Version of the permissions */
    readonly policy: string
  }[]
  /** 合计 · Total · 最多数到一万行 */
  readonly total: number
}

export type Registers = {
  /** 规划 · Plans */
  readonly 'planning.plan': {
    /** 规划种类 · Kind of plan */
    readonly kind: 'master' | 'resources'
    /** 名称 · Title */
    readonly title: string
    /** 版次 · Edition */
    readonly edition: number
    /** 单位 · Organ */
    readonly organ: string
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · To */
    readonly toDay?: string | null
    /** 编制依据 · Basis */
    readonly basis: string
    /** 状态 · State */
    readonly state: 'drafted' | 'returned' | 'reviewed' | 'approved' | 'signed' | 'published' | 'superseded'
    /** 批准日期 · Approved on */
    readonly approvedOn?: string | null
    /** 签发单位 · Signed by */
    readonly signatures: readonly string[]
    /** 发布日期 · Published on */
    readonly publishedOn?: string | null
  }
  /** 规划任务 · Tasks of the plan */
  readonly 'planning.task': {
    /** 规划 · Plan · uuid */
    readonly plan: string
    /** 序号 · Number */
    readonly seq: number
    /** 名称 · Title */
    readonly title: string
    /** 政策条款 · Clause of the policy */
    readonly clause?: string | null
    /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
    readonly need: string
    /** 牵头单位 · Lead organs */
    readonly lead: readonly string[]
    /** 参加单位 · Participating organs */
    readonly participants: readonly string[]
    /** 各部门 · Every department · 条款没有指定单位、由各部门承担的任务 */
    readonly everyone: boolean
    /** 完成期限 · Due */
    readonly due?: string | null
    /** 进展 · Progress */
    readonly progress: 'not-started' | 'underway' | 'done'
    /** 完成比例 · Percent done · % */
    readonly percent: number
    /** 说明 · Note */
    readonly note?: string | null
  }
  /** 总体方案 · Overall schemes */
  readonly 'planning.scheme': {
    /** 单位 · Organ */
    readonly organ: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Level */
    readonly level: 'department' | 'city'
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · To · date */
    readonly toDay: string
    /** 建设内容 · Items */
    readonly items: readonly {
      /** 名称 · Title */
      readonly title: string
      /** 需求 · Need · 说明由哪一项管理或服务需求提出；没有需求的任务不列入规划 */
      readonly need: string
      /** 政策条款 · Clause of the policy */
      readonly clause?: string
      /** 完成期限 · Due · date */
      readonly due?: string
    }[]
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'returned' | 'examined' | 'filed'
    /** 意见 · Opinion */
    readonly examinedOpinion?: string | null
    /** 备案日期 · Filed on */
    readonly filedOn?: string | null
    /** 备案号 · Filing number */
    readonly filingNumber?: string | null
  }
  /** 信息系统 · Information systems */
  readonly 'systems.information-system': {
    /** 名称 · Name */
    readonly name: string
    /** 主管单位 · Owner */
    readonly ownerOrgan: string
    /** 所在网络 · Network · 一个系统只在一个网络上运行 */
    readonly zone: 'extranet' | 'intranet' | 'internet'
    /** 类别 · Kind */
    readonly kind: 'network-platform' | 'base-database' | 'key-business' | 'department' | 'portal'
    /** 功能 · Functions */
    readonly functions: readonly string[]
    /** 使用对象 · Users */
    readonly users: readonly string[]
    /** 说明 · Description */
    readonly description: string
    /** 涉密等级 · Secrecy · 不填即不涉密；涉密系统只在政务内网运行 */
    readonly secrecy?: 'none' | 'secret' | 'confidential' | 'top-secret'
    /** 投入运行日期 · Runs since */
    readonly runsSince?: string | null
    /** 门户展示日期 · Listed on */
    readonly listedAt?: string | null
  }
  /** 电子政务项目 · Projects */
  readonly 'projects.project': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 项目名称 · Name */
    readonly name: string
    /** 需求 · Need · 说明为谁解决什么问题 */
    readonly need: string
    /** 利用现有资源的说明 · Reuse of what exists · 说明怎样利用现有网络、业务系统和信息资料 */
    readonly reuse: string
    /** 选用进口设备或软件的理由 · Why not domestic */
    readonly domesticReason?: string
    /** 概算明细 · Estimate */
    readonly estimate: readonly {
      /** 类别 · Category */
      readonly category: 'hardware' | 'software' | 'security' | 'training' | 'operation' | 'supervision' | 'other'
      /** 名称 · Name */
      readonly name: string
      /** 金额 · Amount · 元 */
      readonly amount: string
      /** 国产化比例 · Domestic share · ‰ */
      readonly domestic: number
    }[]
    /** 可行性研究估算 · Feasibility estimate · 元 */
    readonly feasibilityEstimate?: string
    /** 概算超过估算的报告 · Report on the overrun */
    readonly overrunReport?: string
    /** 使用的网络 · Networks */
    readonly networks: readonly {
      /** 网络名称 · Network */
      readonly name: string
      /** 网络类别 · Kind */
      readonly kind: 'unified-extranet' | 'unified-intranet' | 'own-vertical' | 'crypto' | 'internet' | 'other'
      /** 建设方式 · Work */
      readonly work: 'use' | 'build' | 'extend'
      /** 纵向网例外批准 · Exception · uuid · 新建、扩建部门纵向网才填 */
      readonly exception?: string
    }[]
    /** 产生的数据项 · Data items produced */
    readonly dataItemsProduced: readonly {
      /** 数据项 · Data item */
      readonly name: string
      /** 标识符 · Code */
      readonly code?: string
      /** 所属表 · Table */
      readonly table?: string
    }[]
    /** 需要的数据项 · Data items needed */
    readonly dataItemsNeeded: readonly {
      /** 数据项 · Data item */
      readonly name: string
      /** 标识符 · Code */
      readonly code?: string
      /** 所属表 · Table */
      readonly table?: string
    }[]
    /** 功能 · Functions */
    readonly functions: readonly string[]
    /** 使用对象 · Users */
    readonly users: readonly string[]
    /** 参与单位 · Participants */
    readonly participants?: readonly string[]
    /** 级次 · Level */
    readonly level: 'province' | 'city'
    /** 用途 · Purpose */
    readonly purpose: 'network-platform' | 'base-database' | 'key-business' | 'other'
    /** 规划任务 · Plan item */
    readonly planItem?: string
    /** 概算总额 · Total estimate · 元 */
    readonly total: string
    /** 状态 · State */
    readonly state: 'drafted' | 'signed' | 'submitted' | 'under-review' | 'reviewed' | 'review-failed' | 'approved' | 'not-approved' | 'under-construction' | 'completed' | 'accepted' | 'revoked'
    /** 批准概算 · Approved estimate */
    readonly approvedEstimate?: string | null
    /** 立项日期 · Approved on */
    readonly approvedOn?: string | null
    /** 验收日期 · Accepted on */
    readonly acceptedOn?: string | null
    /** 撤销验收日期 · Revoked on */
    readonly revokedOn?: string | null
  }
  /** 其他信息化工程备案 · Other projects filed */
  readonly 'projects.filed-project': {
    /** 建设单位 · Builder */
    readonly organ: string
    /** 工程名称 · Name */
    readonly name: string
    /** 批准机关 · Approved by */
    readonly approvedBy: string
    /** 文号 · Document number */
    readonly documentNumber: string
    /** 批准日期 · Approved on · date */
    readonly approvedOn: string
    /** 批准投资 · Approved total · 元 */
    readonly total: string
    /** 建设内容 · Summary */
    readonly summary: string
  }
  /** 标准 · Standards */
  readonly 'standards.standard': {
    /** 标准号 · Standard · 如 GB/T 22239-2019 */
    readonly code: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Kind */
    readonly kind: 'national' | 'industry' | 'provincial'
    /** 必测 · Required · 每个系统验收前都要检测 */
    readonly required: boolean
    /** 试行 · On trial */
    readonly onTrial: boolean
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 来源 · Source */
    readonly source: string
    /** 终止日期 · To */
    readonly toDay?: string | null
  }
  /** 符合性检测结论 · Conformance verdicts */
  readonly 'standards.verdict': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 结论 · Verdict */
    readonly verdict: 'conformant' | 'not-conformant'
    /** 检测项目 · Checks */
    readonly checks: readonly {
      /** 标准号 · Standard · 如 GB/T 22239-2019 */
      readonly standard: string
      /** 检测项目 · Requirement */
      readonly requirement: string
      /** 通过 · Passed */
      readonly passed: boolean
      /** 检测依据 · Evidence · 检测记录、报告编号或观察到的结果 */
      readonly evidence: string
    }[]
    /** 检测单位 · Tester */
    readonly tester: string
    /** 签署人 · Signed by */
    readonly signedBy: string
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 有效至 · In force until · date */
    readonly untilDay: string
    /** 说明 · Remark */
    readonly remark?: string | null
    /** 撤回日期 · Withdrawn on */
    readonly withdrawnOn?: string | null
    /** 理由 · Reason */
    readonly withdrawnWhy?: string | null
  }
  /** 标准试行 · Trials of standards */
  readonly 'standards.trial': {
    /** 标准 · Standard · uuid */
    readonly standard: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 起始日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · To · date */
    readonly toDay: string
    /** 状态 · State */
    readonly state: 'running' | 'concluded'
    /** 结果 · Outcome */
    readonly outcome?: 'adopt' | 'revise' | 'drop' | null
    /** 说明 · Remark */
    readonly finding?: string | null
  }
  /** 供应商 · Suppliers */
  readonly 'tenders.supplier': {
    /** 名称 · Name */
    readonly name: string
    /** 所属集团 · Group · 同一控制人的企业写同一名称；没有则写本企业名称 */
    readonly group: string
    /** 演示用的虚构单位 · Simulated */
    readonly simulated: boolean
    /** 资质证书 · Certificates */
    readonly certificates: readonly {
      /** 种类 · Kind */
      readonly kind: 'integration' | 'supervision'
      /** 等级 · Grade */
      readonly grade: string
      /** 证书号 · Number */
      readonly number: string
      /** 认可机关 · Recognised by */
      readonly issuer: 'ministry' | 'province' | 'other'
      /** 生效日期 · From · date */
      readonly from: string
      /** 失效日期 · To · date */
      readonly to: string
    }[]
  }
  /** 招标 · Tenders */
  readonly 'tenders.tender': {
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Buyer */
    readonly organ: string
    /** 招标名称 · Title */
    readonly title: string
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 招标方式 · Method */
    readonly method: 'public' | 'invited'
    /** 采用邀请招标的理由 · Why invited */
    readonly methodReason?: string | null
    /** 招标范围 · Scope */
    readonly scope: string
    /** 最高限价 · Ceiling · 元 · 不超过批准概算的余额 */
    readonly ceiling: string
    /** 投标保证金 · Bid bond */
    readonly bidBond?: string | null
    /** 发出日期 · Released on · date */
    readonly releaseDay: string
    /** 投标截止日期 · Deadline · date · 发出之日起不少于二十天 */
    readonly deadlineDay: string
    /** 要求资质等级证书 · Demands a qualification · 2004年至2014年要求；取消后不得要求 */
    readonly demandsQualification: boolean
    /** 招标 · Tender */
    readonly retenderOf?: string | null
    /** 状态 · State */
    readonly state: 'open' | 'opened' | 'evaluating' | 'evaluated' | 'announced' | 'awarded' | 'reported' | 'contracted' | 'done' | 'failed'
    /** 开标日期 · Opened on */
    readonly openedOn?: string | null
    /** 投标数 · Bids */
    readonly bidCount?: number | null
    /** 评标报告日期 · Evaluated on */
    readonly reportOn?: string | null
    /** 公示日期 · Announced on */
    readonly announcedOn?: string | null
    /** 公示截止 · Shown until */
    readonly shownUntil?: string | null
    /** 定标日期 · Awarded on */
    readonly awardedOn?: string | null
    /** 中标 · Award */
    readonly award?: string | null
    /** 报告日期 · Reported on */
    readonly reportedOn?: string | null
  }
  /** 合同 · Contracts */
  readonly 'tenders.contract': {
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Buyer */
    readonly organ: string
    /** 招标 · Tender */
    readonly tender?: string | null
    /** 类别 · Category */
    readonly category: 'works' | 'goods' | 'services' | 'supervision'
    /** 供应商 · Supplier · uuid */
    readonly supplier: string
    /** 供应商 · Supplier */
    readonly supplierName: string
    /** 所属集团 · Group */
    readonly supplierGroup: string
    /** 合同金额 · Sum · 元 */
    readonly sum: string
    /** 履约保证金 · Performance bond */
    readonly performanceBond?: string | null
    /** 签订日期 · Signed on · date */
    readonly signedOn: string
    /** 不招标的理由 · Why no tender */
    readonly directReason?: string | null
  }
  /** 资金 · Funds */
  readonly 'funds.account': {
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Kind */
    readonly kind: 'special' | 'ordinary'
    /** 级次 · Level */
    readonly level: 'province' | 'city'
    /** 行政区划代码 · Division */
    readonly division: string
    /** 管理单位 · Held by */
    readonly organ: string
    /** 收入合计 · Received · 元 */
    readonly received: string
    /** 已安排 · Allocated · 元 */
    readonly allocated: string
  }
  /** 资金收入 · Money received */
  readonly 'funds.income': {
    /** 资金 · Fund · uuid */
    readonly account: string
    /** 来源 · Source */
    readonly source: 'fiscal' | 'bank' | 'social'
    /** 拨入单位 · From */
    readonly giver: string
    /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
    readonly document: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 日期 · Day · date */
    readonly day: string
  }
  /** 资金安排 · Allocations */
  readonly 'funds.allocation': {
    /** 资金 · Fund · uuid */
    readonly account: string
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 已上缴结余 · Returned · 元 */
    readonly returned: string
    /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
    readonly document: string
    /** 日期 · Day · date */
    readonly day: string
  }
  /** 付款 · Payments */
  readonly 'funds.payment': {
    /** 项目 · Project · uuid */
    readonly project: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 建设单位 · Builder */
    readonly organ: string
    /** 用途 · For */
    readonly kind: 'construction' | 'operation'
    /** 合同 · Contract */
    readonly contract?: string | null
    /** 收款单位 · Payee */
    readonly payee: string
    /** 金额 · Sum · 元 */
    readonly sum: string
    /** 文号 · Document · 拨款或付款文件的编号；同一文号不会重复办理 */
    readonly document: string
    /** 日期 · Day · date */
    readonly day: string
  }
  /** 网络资源申请 · Applications for network resources */
  readonly 'registry.application': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 申请内容 · Asks for */
    readonly asks: 'block' | 'name'
    /** 网络 · Network */
    readonly zone?: 'intranet' | 'extranet' | 'internet' | 'crypto' | null
    /** 地址族 · Family */
    readonly family?: 'ipv6' | 'ipv4' | null
    /** 前缀长度 · Prefix length */
    readonly length?: number | null
    /** 域名 · Domain name */
    readonly name?: string | null
    /** 地址 · Address */
    readonly address?: string | null
    /** 理由 · Reason */
    readonly reason: string
    /** 状态 · State */
    readonly state: 'asked' | 'granted' | 'declined'
    /** 分配结果 · Granted */
    readonly granted?: string | null
  }
  /** 解析记录 · Records of names */
  readonly 'registry.record': {
    /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
    readonly name: string
    /** 类型 · Type */
    readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'SRV' | 'NS' | 'CAA' | 'PTR'
    /** 内容 · Value · 地址记录填地址，别名填完整域名，邮件填“优先级 服务器”，如 10 mail.hn.gov.cn */
    readonly value: string
    /** 生存时间 · Lifetime · 秒 · 不填即 60 秒；系统停用后，别处最多再保留这么久 */
    readonly ttl: number
    /** 域名 · Domain · uuid */
    readonly domain: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址 · Address */
    readonly address?: string | null
    /** 状态 · State */
    readonly state: 'held' | 'removed'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 纵向网 · Vertical networks */
  readonly 'registry.vertical-network': {
    /** 纵向网名称 · Vertical network */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 覆盖范围 · Reach */
    readonly reach: 'province' | 'prefecture' | 'county'
    /** 接入点数 · Sites */
    readonly sites: number
    /** 干线带宽 · Bandwidth of the trunk · Mbit/s */
    readonly bandwidth: number
    /** 建成日期 · Built on · date · 登记的是现有网络，不是新建 */
    readonly builtOn: string
    /** 例外批准 · Exception */
    readonly exception?: string | null
    /** 状态 · State */
    readonly state: 'running' | 'suspended' | 'migrating' | 'closed'
    /** 迁入统一网络日期 · Migrated to the unified network on */
    readonly migratedOn?: string | null
    /** 关闭日期 · Closed on */
    readonly closedOn?: string | null
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 纵向网例外 · Exceptions for vertical networks */
  readonly 'registry.exception': {
    /** 单位 · Organ */
    readonly organ: string
    /** 纵向网名称 · Vertical network */
    readonly network: string
    /** 批准文号 · Document · 领导小组批准文件的文号 */
    readonly document: string
    /** 理由 · Reason */
    readonly reason: string
    /** 批准日期 · Granted on · date */
    readonly grantedOn: string
    /** 有效期至 · Until · date · 到期即失效，需要的另行报批 */
    readonly untilDay: string
    /** 状态 · State */
    readonly state: 'open' | 'used'
  }
  /** 路由域 · Routing domains (VRF) */
  readonly 'registry.vrf': {
    /** 路由域 · Routing domain · 小写字母、数字和连字符，如 extranet */
    readonly name: string
    /** 路由标识 · Route distinguisher · RFC 4364 格式，如 4200430000:1 */
    readonly distinguisher: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 单位 · Organ */
    readonly organ: string
    /** 主路由域 · Main · 每个网络一个；系统的地址段从主路由域分配 */
    readonly main: boolean
    /** 审核情况（政务内网必填） · Review (for the intranet) */
    readonly review?: {
      /** 审核文号 · Document */
      readonly document: string
      /** 审核日期 · Reviewed on · date */
      readonly on: string
      /** 审核单位 · Reviewed by */
      readonly organs: readonly string[]
    } | null
    /** 说明 · Note */
    readonly note?: string | null
  }
  /** 地址规划 · Prefixes of the plan */
  readonly 'registry.prefix': {
    /** 地址段 · Block */
    readonly prefix: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 路由域 · Routing domain · uuid */
    readonly vrf: string
    /** 性质 · Role */
    readonly role: 'container' | 'delegated' | 'pool' | 'backbone' | 'reserved'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 单位 · Organ */
    readonly organ: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 启用日期 · From · date */
    readonly fromDay: string
    /** 终止日期 · Until */
    readonly untilDay?: string | null
    /** 信息系统 · Information system */
    readonly system?: string | null
    /** 上级段 · Parent */
    readonly parent?: string | null
    /** 地址段 · Block */
    readonly within?: string | null
    /** 状态 · State */
    readonly state: 'used' | 'withdrawn'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 地址 · Addresses */
  readonly 'registry.address': {
    /** 地址 · Address */
    readonly address: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 路由域 · Routing domain · uuid */
    readonly vrf: string
    /** 地址段 · Block */
    readonly block?: string | null
    /** 规划段 · Prefix of the plan */
    readonly prefix?: string | null
    /** 地址段 · Block */
    readonly within: string
    /** 单位 · Organ */
    readonly organ: string
    /** 信息系统 · Information system */
    readonly system?: string | null
    /** 设备 · Device */
    readonly device?: string | null
    /** 接口 · Interface */
    readonly interface?: string | null
    /** 域名 · Name */
    readonly dnsName?: string | null
    /** 状态 · State */
    readonly state: 'held' | 'released'
    /** 收回日期 · Released on */
    readonly releasedOn?: string | null
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 地址段 · Address blocks */
  readonly 'registry.block': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 地址族 · Family */
    readonly family: 'ipv6' | 'ipv4'
    /** 用途 · Purpose */
    readonly purpose: 'service' | 'backbone'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 地址段 · Block */
    readonly block: string
    /** 路由域 · Routing domain */
    readonly vrf?: string | null
    /** 所属规划段 · Cut from */
    readonly parent?: string | null
    /** 地址段 · Block */
    readonly within?: string | null
    /** 状态 · State */
    readonly state: 'held' | 'released'
    /** 收回日期 · Released on */
    readonly releasedOn?: string | null
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 域名 · Domain names */
  readonly 'registry.domain': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 网络 · Network */
    readonly zone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 域名 · Domain name · 如 tjj.hn.gov.cn；字母、数字和连字符 */
    readonly name: string
    /** 地址 · Address */
    readonly address?: string | null
    /** 状态 · State */
    readonly state: 'registered' | 'withdrawn'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 网间连接 · Links between networks */
  readonly 'registry.link': {
    /** 起点网络 · From */
    readonly fromZone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 终点网络 · To */
    readonly toZone: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 连接方式 · Kind */
    readonly kind: 'physical' | 'logical' | 'ferry'
    /** 边界设备 · Boundary */
    readonly boundary?: string | null
    /** 单位 · Organ */
    readonly organ: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 纵向网 · Vertical network */
    readonly vertical: 'none' | 'new' | 'extension'
    /** 例外批准 · Exception */
    readonly exception?: string | null
    /** 状态 · State */
    readonly state: 'open' | 'removed'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 网络站点 · Sites */
  readonly 'backbone.site': {
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly code: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | 'organ'
    /** 名称 · Name */
    readonly name: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 设备名称 · Device */
    readonly access?: string | null
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 网络设备 · Network devices */
  readonly 'backbone.device': {
    /** 设备名称 · Device · 如 r-430100 */
    readonly name: string
    /** 类型 · Kind */
    readonly kind: 'router' | 'gateway' | 'server' | 'name-server' | 'time-server' | 'access-server'
    /** 站点代码 · Site · 行政区划代码；单位接入点再加“-”和单位代码 */
    readonly site: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 自治域号 · AS number */
    readonly asn?: number | null
    /** IPv4 环回地址 · IPv4 loopback */
    readonly loopback4?: string | null
    /** IPv6 环回地址 · IPv6 loopback */
    readonly loopback6?: string | null
    /** 接口 · Interfaces */
    readonly interfaces: readonly {
      /** 接口 · Interface · 如 to-430100、lan0 */
      readonly name: string
      /** 网络 · Network */
      readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
      /** IPv4 地址 · IPv4 address */
      readonly ipv4?: string | null
      /** IPv6 地址 · IPv6 address */
      readonly ipv6?: string | null
    }[]
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 链路 · Trunks */
  readonly 'backbone.trunk': {
    /** 链路 · Trunk · 一端的设备:接口，如 r-430100:to-430000-1 */
    readonly name: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 设备名称 · Device · 如 r-430100 */
    readonly a: string
    /** 接口 · Interface · 如 to-430100、lan0 */
    readonly aInterface: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly b: string
    /** 接口 · Interface · 如 to-430100、lan0 */
    readonly bInterface: string
    /** 类型 · Kind */
    readonly kind: 'fibre' | 'leased' | 'wireless' | 'virtual'
    /** 带宽 · Bandwidth · Mbit/s */
    readonly bandwidth: number
    /** 运营单位 · Operator */
    readonly operator: string
    /** 冗余组 · Redundancy group */
    readonly redundancyGroup?: string | null
    /** 代价 · Cost · 路径同样长时，选代价小的 */
    readonly cost: number
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 纵向网例外批准 · Exception */
    readonly exception?: string | null
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'down' | 'retired'
  }
  /** 自治域 · Autonomous systems */
  readonly 'backbone.autonomous-system': {
    /** 自治域号 · AS number */
    readonly number: number
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 分配文号 · Assignment */
    readonly document?: string | null
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 路由邻居 · Peerings */
  readonly 'backbone.peering': {
    /** 名称 · Name */
    readonly name: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 类型 · Kind */
    readonly kind: 'ibgp' | 'ebgp'
    /** 设备名称 · Device · 如 r-430100 */
    readonly a: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly b: string
    /** 承载 · Carried over */
    readonly over: 'trunk' | 'loopback'
    /** 链路 · Trunk */
    readonly trunk?: string | null
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 静态路由 · Static routes */
  readonly 'backbone.route': {
    /** 名称 · Name */
    readonly name: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 设备名称 · Device · 如 r-430100 */
    readonly device: string
    /** 地址段 · Prefix */
    readonly prefix: string
    /** 地址 · Address */
    readonly via?: string | null
    /** 向邻居通告 · Announced */
    readonly announced: boolean
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 基础服务点 · Service points */
  readonly 'backbone.service-point': {
    /** 名称 · Name */
    readonly name: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 服务 · Service */
    readonly kind: 'ntp' | 'radius'
    /** 地址 · Address */
    readonly address: string
    /** 设备名称 · Device · 如 r-430100 */
    readonly device: string
    /** 行政区划代码 · Division code */
    readonly division: string
    /** 级别 · Level */
    readonly level: 'province' | 'prefecture' | 'county' | 'organ'
    /** 次序 · Order */
    readonly order: number
    /** 管理单位 · Organ in charge */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'planned' | 'in-use' | 'retired'
  }
  /** 边界流量 · Flows across boundaries */
  readonly 'boundary.flow': {
    /** 网关 · Gateway · 如 g-430000 */
    readonly gateway: string
    /** 起点网络 · From network */
    readonly fromNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 起点地址 · From · 空表示任意地址 */
    readonly fromPrefixes: readonly string[]
    /** 终点网络 · To network */
    readonly toNetwork: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 终点地址 · To · 空表示任意地址 */
    readonly toPrefixes: readonly string[]
    /** 协议 · Protocol */
    readonly protocol: 'tcp' | 'udp' | 'icmp'
    /** 端口 · Ports */
    readonly ports: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 单位 · Organ */
    readonly organ: string
    /** 依据 · Basis */
    readonly basis: 'system' | 'platform' | 'exception'
    /** 信息系统 · Information system */
    readonly system?: string | null
    /** 起始日期 · From day · date */
    readonly fromDay: string
    /** 截止日期 · Until day */
    readonly untilDay?: string | null
    /** 状态 · State */
    readonly state: 'open' | 'withdrawn'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 政务信息资源目录 · Information resources */
  readonly 'catalogue.resource': {
    /** 资源代码 · Identifier */
    readonly code: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 目录名称 · Name */
    readonly name: string
    /** 摘要 · Abstract */
    readonly abstract: string
    /** 数据项 · Data items */
    readonly items: readonly {
      /** 数据项名称 · Item name */
      readonly name: string
      /** 数据项代码 · Item code */
      readonly code: string
      /** 数据类型 · Data type */
      readonly type: 'text' | 'number' | 'currency' | 'date' | 'date-time' | 'logical' | 'integer' | 'float' | 'memo'
      /** 计量单位 · Unit */
      readonly unit?: string
      /** 敏感 · Sensitive */
      readonly sensitive: boolean
      /** 标准 · Standard */
      readonly standard?: string
    }[]
    /** 数据格式 · Data format */
    readonly format: 'database' | 'csv' | 'xlsx' | 'json' | 'xml' | 'document' | 'spatial' | 'other'
    /** 更新频率 · Update frequency */
    readonly frequency: 'real-time' | 'daily' | 'weekly' | 'ten-days' | 'monthly' | 'quarterly' | 'yearly'
    /** 共享属性 · Sharing attribute */
    readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
    /** 共享方式 · Ways of sharing */
    readonly ways: readonly ('service' | 'batch' | 'file')[]
    /** 使用条件 · Conditions of use */
    readonly conditions: string
    /** 数据分类 · Data class */
    readonly dataClass: string
    /** 数据分级 · Data grade */
    readonly grade: 'general' | 'important' | 'core'
    /** 共享范围 · Scope of sharing */
    readonly scope?: string | null
    /** 使用用途 · Permitted uses */
    readonly uses?: string | null
    /** 不予共享的理由 · Reason for not sharing */
    readonly reason?: string | null
    readonly legalBasis?: {
      /** 依据名称 · Name of the law */
      readonly name: string
      /** 效力层级 · Level */
      readonly level: 'law' | 'administrative-regulation' | 'state-council-decision' | 'department-rule' | 'local-regulation' | 'local-rule' | 'document'
      /** 条款 · Article */
      readonly article: string
    } | null
    /** 已做保密风险评估 · Secrecy risk assessed */
    readonly secrecyAssessed: boolean
    /** 已做个人信息保护影响评估 · Personal information impact assessed */
    readonly privacyAssessed: boolean
    /** 含国家秘密或者工作秘密 · Holds state or work secrets */
    readonly holdsSecrets: boolean
    /** 状态 · State */
    readonly state: 'drafted' | 'approved' | 'published' | 'withdrawn'
    /** 审核人 · Approved by */
    readonly approvedBy?: string | null
    /** 审核日期 · Approved on */
    readonly approvedOn?: string | null
    /** 发布日期 · Published on */
    readonly publishedOn?: string | null
    /** 待发布的修改 · Change under way */
    readonly pending?: unknown
  }
  /** 共享申请 · Requests for access */
  readonly 'catalogue.request': {
    /** 编号 · Number */
    readonly number: string
    /** 资源名称 · Resource */
    readonly resourceName: string
    /** 需求部门 · Requester */
    readonly organ: string
    /** 提供部门 · Provider */
    readonly provider: string
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 使用依据 · Basis */
    readonly basis: string
    /** 使用场景 · Scenario */
    readonly scenario: string
    /** 使用范围 · Scope of use */
    readonly scope: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 共享方式 · Way of sharing */
    readonly way: 'service' | 'batch' | 'file'
    /** 使用起期 · Used from · date */
    readonly validFrom: string
    /** 使用止期 · Used until · date */
    readonly validUntil: string
    /** 共享属性 · Attribute */
    readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
    /** 签发人 · Signed by */
    readonly signedBy?: string | null
    /** 签发日期 · Signed on */
    readonly signedOn?: string | null
    /** 告知补正的材料 · Said to be missing */
    readonly missing?: readonly string[] | null
    /** 告知日期 · Notice on */
    readonly noticedOn?: string | null
    /** 补充内容 · Supplement */
    readonly supplement?: string | null
    /** 申请延长 · Extension asked */
    readonly extensionDays?: number | null
    /** 同意延长日期 · Extended on */
    readonly extendedOn?: string | null
    /** 答复日期 · Replied on */
    readonly repliedOn?: string | null
    /** 逾期答复 · Late reply */
    readonly late: boolean
    /** 不同意的理由 · Reasons of refusal */
    readonly reasons?: string | null
  }
  /** 数据使用授权 · Authorisations */
  readonly 'catalogue.authorisation': {
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 资源名称 · Resource */
    readonly resourceName: string
    /** 提供单位 · Provider */
    readonly provider: string
    /** 使用单位 · User organ */
    readonly organ: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 申请 · Request · uuid */
    readonly request: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 起期 · From · date */
    readonly validFrom: string
    /** 止期 · Until · date */
    readonly validUntil: string
    /** 状态 · State */
    readonly state: 'agreed' | 'active' | 'suspended' | 'terminated'
    /** 说明 · Remark */
    readonly remark?: string | null
  }
  /** 数据校核 · Corrections */
  readonly 'catalogue.correction': {
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 资源名称 · Resource */
    readonly resourceName: string
    /** 提出单位 · Raised by */
    readonly organ: string
    /** 提供部门 · Provider */
    readonly provider: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 不准确、不完整之处 · What is wrong */
    readonly what: string
    /** 结果 · Outcome */
    readonly outcome?: string | null
    /** 反馈日期 · Answered on */
    readonly answeredOn?: string | null
    /** 逾期反馈 · Late answer */
    readonly late: boolean
    /** 说明 · Explanation */
    readonly reasons?: string | null
  }
  /** 交换服务 · Services */
  readonly 'exchange.service': {
    /** 服务名 · Service name · 小写字母、数字和短横 */
    readonly name: string
    /** 信息资源 · Resource · uuid */
    readonly resource: string
    /** 资源名称 · Resource */
    readonly resourceName: string
    /** 提供单位 · Provider */
    readonly organ: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 来源类别 · Kind of source */
    readonly kind: 'sql' | 'file' | 'http' | 'base'
    /** 数据库连接名 · Connection */
    readonly connection?: string | null
    /** 数据来源 · Source · 视图：模式名.视图名；文件：drop:文件名 或 file:编号；接口：https 地址；基础登记簿：base:population.person */
    readonly source: string
    /** 主键数据项 · Key field · 值唯一、可排序，用于分页和续传 */
    readonly keyField: string
    /** 状态 · State */
    readonly state: 'proposed' | 'open' | 'closed'
    /** 说明 · Remark */
    readonly remark?: string | null
  }
  /** 调用方 · Clients */
  readonly 'exchange.client': {
    /** 名称 · Name */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** SM2 公钥 · SM2 public key */
    readonly publicKey: string
    /** 密钥编号 · Key id */
    readonly keyId: string
    /** 状态 · State */
    readonly state: 'active' | 'suspended'
    /** 说明 · Remark */
    readonly remark?: string | null
  }
  /** 数据订阅 · Subscriptions */
  readonly 'exchange.subscription': {
    /** 服务名 · Service name · 小写字母、数字和短横 */
    readonly service: string
    /** 调用方 · Client · uuid */
    readonly client: string
    /** 单位 · Organ */
    readonly organ: string
    /** 数据项 · Fields */
    readonly fields: readonly string[]
    /** 用途 · Purpose */
    readonly purpose: string
    /** 状态 · State */
    readonly state: 'active' | 'ended'
  }
  /** 实施清单 · Service list */
  readonly 'items.service': {
    /** 事项 · Matter */
    readonly matter: string
    /** 区划 · Division */
    readonly division: string
    /** 办理单位 · Organ */
    readonly organ: string
    /** 办理地点 · Place */
    readonly place: string
    /** 办理时间 · Hours */
    readonly hours: string
    /** 咨询电话 · Telephone */
    readonly telephone: string
    /** 承诺办结时限 · Promised term */
    readonly promise?: number | null
    /** 状态 · State */
    readonly state: 'offered' | 'withdrawn'
  }
  /** 事项版本 · Versions of matters */
  readonly 'items.version': {
    /** 事项 · Errand */
    readonly errand: string
    /** 名称 · Title */
    readonly title: string
    /** 类别 · Kind */
    readonly kind: 'matter' | 'life-event'
    /** 版本 · Version */
    readonly digest: string
    /** 公布日期 · Published on · date */
    readonly from: string
    /** 引导问题 · Questions */
    readonly questions: unknown
    /** 不能办理的情形 · Bars */
    readonly bars: unknown
    /** 材料 · Materials */
    readonly materials: unknown
    /** 表单 · Form */
    readonly form: unknown
    /** 办理环节 · Parts */
    readonly parts: unknown
  }
  /** 没找到的事 · Wishes not found */
  readonly 'items.wish': {
    /** 想办的事 · What was wanted */
    readonly words: string
    /** 区划 · Division */
    readonly division?: string | null
    /** 日期 · Day · date */
    readonly day: string
  }
  /** 批示督办 · Remarks */
  readonly 'dashboard.supervision': {
    /** 编号 · Number */
    readonly number: string
    /** 问题 · Subject */
    readonly subject: string
    /** 问题 · What about */
    readonly title: string
    /** 责任单位 · Whose */
    readonly owner: string
    /** 批示 · Remark */
    readonly remark: string
    /** 批示人 · Remarked by */
    readonly byName: string
    /** 批示日期 · Given on · date */
    readonly givenOn: string
    /** 落实期限 · To be done by · date */
    readonly dueOn: string
    /** 状态 · State */
    readonly state: 'given' | 'answered' | 'closed'
    /** 落实情况 · What was done */
    readonly answer?: string | null
    /** 反馈日期 · Answered on */
    readonly answeredOn?: string | null
  }
  /** 公开文件 · Public documents */
  readonly 'disclosure.document': {
    /** 索引号 · Index number */
    readonly indexNumber: string
    /** 文号 · Document number */
    readonly documentNumber?: string | null
    /** 标题 · Title */
    readonly title: string
    /** 文种 · Kind */
    readonly kind: 'law' | 'regulation' | 'rule' | 'judicial' | 'normative' | 'notice' | 'interpretation' | 'report'
    /** 公开单位 · Kept by */
    readonly organ: string
    /** 发文机关 · Issuer */
    readonly issuer?: string | null
    /** 发文机关名称 · Issuer as named · 按文件上的名称。 */
    readonly issuerName: string
    /** 成文日期 · Made on · date */
    readonly madeOn: string
    /** 公开期限 · To be public by */
    readonly dueOn?: string | null
    /** 发布时间 · Published at */
    readonly publishedAt?: string | null
    /** 公开类别 · Category */
    readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 主题 · Topic */
    readonly topic: '10' | '11' | '12' | '13' | '14' | '15' | '16' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 有效性 · Validity */
    readonly validity: 'valid' | 'expired' | 'repealed'
    /** 失效或废止日期 · Ended on */
    readonly endedOn?: string | null
    /** 依据 · By */
    readonly endedBy?: string | null
    /** 来源 · Source */
    readonly source: string
    /** 解读的文件 · Interprets */
    readonly interprets?: string | null
    /** 状态 · State */
    readonly state: 'draft' | 'reviewing' | 'published' | 'withdrawn'
    /** 编辑 · Edited by */
    readonly editedBy: string
    /** 审查 · Reviewed by */
    readonly reviewedBy?: string | null
    /** 撤下原因 · Withdrawn because */
    readonly withdrawnBecause?: string | null
    /** 发现逾期 · Found overdue */
    readonly overdueOn?: string | null
    /** 正文 · Body */
    readonly body: readonly {
      /** 段落类型 · Kind */
      readonly kind: 'heading' | 'article' | 'paragraph'
      /** 级别 · Level */
      readonly level?: number
      /** 文字 · Text */
      readonly text: string
    }[]
    /** 摘要 · Digest */
    readonly digest: string
  }
  /** 主动公开栏目 · Columns kept */
  readonly 'disclosure.column-kept': {
    /** 单位 · Organ */
    readonly organ: string
    /** 公开类别 · Category */
    readonly category: '10' | '11' | '12' | '13' | '14' | '15' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'
    /** 标题 · Title */
    readonly title: string
  }
  /** 公开申请 · Applications for disclosure */
  readonly 'disclosure.request': {
    /** 受理编号 · Number */
    readonly number: string
    /** 向哪个单位申请 · To which organ */
    readonly organ: string
    /** 申请事项 · What for */
    readonly kind: 'information' | 'correction'
    /** 申请人类型 · Applicant */
    readonly applicantKind: 'person' | 'business' | 'research' | 'charity' | 'law-firm' | 'body'
    /** 姓名或者名称 · Name */
    readonly applicant: string
    /** 身份证明 · Proof of identity */
    readonly certificateKind: '111' | '414' | 'uscc'
    /** 证件号码 · Its number */
    readonly certificate: string
    /** 手机号或者邮箱 · Telephone or e-mail */
    readonly contact: string
    /** 通信地址 · Address */
    readonly address?: string | null
    /** 所需信息的名称 · What is wanted · 写名称；知道文号的写文号。 */
    readonly wanted: string
    /** 便于查找的其他特征 · What else helps to find it */
    readonly feature?: string | null
    /** 提供形式 · Form */
    readonly form: 'paper' | 'electronic'
    /** 获取方式 · Way */
    readonly way: 'post' | 'mail' | 'online' | 'collect'
    /** 用途 · Purpose */
    readonly purpose?: string | null
    /** 账号 · Account */
    readonly holder?: string | null
    /** 提交方式 · How it came */
    readonly cameBy: 'person' | 'registered' | 'post' | 'internet' | 'fax'
    /** 办理状态 · Stage */
    readonly state: 'submitted' | 'received' | 'correcting' | 'consulting' | 'answered' | 'abandoned' | 'withdrawn'
    /** 收到日期 · Received on */
    readonly receivedOn?: string | null
    /** 答复期限 · Answer due */
    readonly dueOn?: string | null
    /** 答复日期 · Answered on */
    readonly answeredOn?: string | null
    /** 答复种类 · Kind of reply */
    readonly replyKind?: '10' | '11' | '12' | '21' | '22' | '23' | '24' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | null
    /** 答复公开 · Reply made public */
    readonly publicReply: boolean
  }
  /** 公开复议诉讼 · Disputes of disclosure */
  readonly 'disclosure.dispute': {
    /** 单位 · Organ */
    readonly organ: string
    /** 受理编号 · Number of the application */
    readonly requestNumber: string
    /** 途径 · Road */
    readonly road: 'reconsideration' | 'litigation'
    /** 结果 · Outcome */
    readonly outcome: 'upheld' | 'corrected' | 'other' | 'pending'
    /** 日期 · On · date */
    readonly decidedOn: string
  }
  /** 信息公开年度报告 · Annual reports */
  readonly 'disclosure.report': {
    /** 单位 · Organ */
    readonly organ: string
    /** 年度 · Year */
    readonly year: number
    /** 发布期限 · Due · date */
    readonly dueOn: string
    readonly figures: {
      /** 主动公开 · Of one’s own accord */
      readonly proactive: readonly {
        /** 代码 · Code */
        readonly code: string
        /** 指标 · Figure */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
        /** 数值 · Value */
        readonly value: number
        /** 口径 · Scope */
        readonly scope: string
        /** 来源 · Source */
        readonly source: string
      }[]
      /** 收到和处理申请 · Applications */
      readonly requests: readonly {
        /** 代码 · Code */
        readonly code: string
        /** 指标 · Figure */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
        /** 数值 · Value */
        readonly value: number
        /** 口径 · Scope */
        readonly scope: string
        /** 来源 · Source */
        readonly source: string
      }[]
      /** 复议诉讼 · Disputes */
      readonly disputes: readonly {
        /** 代码 · Code */
        readonly code: string
        /** 指标 · Figure */
        readonly zh: string
        /** 英文 · English */
        readonly en: string
        /** 数值 · Value */
        readonly value: number
        /** 口径 · Scope */
        readonly scope: string
        /** 来源 · Source */
        readonly source: string
      }[]
    }
    /** 存在的主要问题及改进情况 · Problems and what was done */
    readonly problems: string
    /** 其他需要报告的事项 · Other */
    readonly other: string
    /** 统计时间 · Computed at · date-time */
    readonly computedAt: string
    /** 发布的文件 · Document */
    readonly document?: string | null
    /** 发布时间 · Published at */
    readonly publishedAt?: string | null
  }
  /** 举报与留言 · Reports */
  readonly 'reports.report': {
    /** 编号 · Number */
    readonly number: string
    /** 类别 · Kind */
    readonly kind: 'fake-goods' | 'publications' | 'consultation' | 'complaint' | 'suggestion'
    /** 关于什么 · About */
    readonly topic: 'goods' | 'trade' | 'publications' | 'schooling' | 'insurance' | 'medical' | 'household' | 'welfare' | 'tax' | 'water' | 'local' | 'unsure'
    /** 发生地 · Where */
    readonly division: string
    /** 具体地点 · Place */
    readonly place?: string | null
    /** 被反映的单位或店铺 · Whom it is about */
    readonly about?: string | null
    /** 一句话说清 · In one sentence */
    readonly title: string
    /** 详细情况 · What happened */
    readonly said: string
    /** 实名 · Signed */
    readonly signed: boolean
    /** 同意公开答复 · Reply may be published */
    readonly maySay: boolean
    /** 图片数 · Pictures */
    readonly pictures: number
    /** 承办单位 · Organ */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'sent' | 'handling' | 'answered' | 'declined' | 'closed'
    /** 收到日期 · Came in on · date */
    readonly receivedOn: string
    /** 受理期限 · To be received by · date */
    readonly acceptBy: string
    /** 受理日期 · Received on */
    readonly acceptedOn?: string | null
    /** 答复期限 · To be answered by */
    readonly answerBy?: string | null
    /** 承诺时限 · Promised term · 日 */
    readonly promised: number
    /** 延期时限 · Extended by · 日 */
    readonly extended: number
    /** 延期原因 · Extended for */
    readonly extendedFor?: string | null
    /** 答复日期 · Answered on */
    readonly answeredOn?: string | null
    /** 超期天数 · Days over · 日 */
    readonly overdue: number
    /** 结论 · Outcome */
    readonly outcome?: 'founded' | 'partly' | 'unfounded' | 'explained' | null
    /** 答复 · Answer */
    readonly reply?: string | null
    /** 答复人 · Answered by */
    readonly answeredBy?: string | null
    /** 理由 · Reason */
    readonly declinedFor?: string | null
    /** 公开 · Public */
    readonly shown: 'no' | 'yes'
    /** 公开日期 · Published on */
    readonly shownOn?: string | null
    /** 一句话说清 · In one sentence */
    readonly shownTitle?: string | null
    /** 详细情况 · What happened */
    readonly shownSaid?: string | null
    /** 答复 · Answer */
    readonly shownReply?: string | null
  }
  /** 好差评 · Ratings */
  readonly 'ratings.rating': {
    /** 事项 · Matter */
    readonly title: string
    /** 办件编号 · Number */
    readonly number: string
    /** 办件环节 · Part · uuid */
    readonly part: string
    /** 事项代码 · Matter */
    readonly matter: string
    /** 办理单位 · Organ */
    readonly organ: string
    /** 区划 · Division */
    readonly division: string
    /** 满意度 · Satisfaction */
    readonly code: '1' | '2' | '3' | '4' | '5'
    /** 第几次 · Which time */
    readonly round: number
    /** 渠道 · Channel */
    readonly channel: '1' | '2' | '3' | '4' | '5' | '6' | '7'
    /** 原因 · Reasons */
    readonly reasons: readonly ('slow' | 'unclear' | 'asked-again' | 'came-often' | 'rude' | 'broken' | 'fast' | 'clear' | 'kind')[]
    /** 说说原因 · In words */
    readonly remark?: string | null
    /** 评价日期 · Rated on · date */
    readonly ratedOn: string
  }
  /** 差评整改 · Bad ratings */
  readonly 'ratings.rectification': {
    /** 事项 · Matter */
    readonly title: string
    /** 办件编号 · Number */
    readonly number: string
    /** 评价 · Rating · uuid */
    readonly rating: string
    /** 办件环节 · Part · uuid */
    readonly part: string
    /** 办理单位 · Organ */
    readonly organ: string
    /** 满意度 · Satisfaction */
    readonly code: '1' | '2' | '3' | '4' | '5'
    /** 说说原因 · In words */
    readonly remark?: string | null
    /** 原因 · Reasons */
    readonly reasons: readonly ('slow' | 'unclear' | 'asked-again' | 'came-often' | 'rude' | 'broken' | 'fast' | 'clear' | 'kind')[]
    /** 状态 · State */
    readonly state: 'opened' | 'replied' | 'closed'
    /** 差评日期 · Opened on · date */
    readonly openedOn: string
    /** 整改期限 · Due on · date */
    readonly dueOn: string
    /** 核实结论 · Found */
    readonly kind?: 'founded' | 'unfounded' | null
    /** 核实和整改情况 · What was found and put right */
    readonly measures?: string | null
    /** 整改日期 · Put right on */
    readonly repliedOn?: string | null
    /** 超期工作日 · Working days over */
    readonly overdue: number
    /** 回访日期 · Called back on */
    readonly calledOn?: string | null
    /** 回访结果 · Call-back */
    readonly callBack?: 'satisfied' | 'dissatisfied' | 'unreached' | null
    /** 回访记录 · Note */
    readonly callNote?: string | null
    /** 满意度 · Satisfaction */
    readonly secondCode?: '1' | '2' | '3' | '4' | '5' | null
  }
  /** 电子证照 · Certificates */
  readonly 'certificates.certificate': {
    /** 证照标识 · Identifier */
    readonly identifier: string
    /** 证照类型 · Kind */
    readonly kind: 'birth-medical-certificate' | 'social-security-card' | 'health-certificate' | 'teacher-certificate' | 'disability-certificate' | 'residence-permit' | 'retirement-certificate' | 'old-age-card' | 'business-licence' | 'food-operation-licence'
    /** 证照编号 · Number on it */
    readonly number: string
    /** 持证主体 · Holder · citizen/账号编号、person/人口登记编号或者 legal-person/统一社会信用代码 */
    readonly holder: string
    /** 持证主体名称 · Name of the holder */
    readonly holderName: string
    /** 证件号码 · Number of the holder */
    readonly holderCode?: string | null
    /** 颁发单位 · Organ */
    readonly organ: string
    /** 颁发机构 · Issued by */
    readonly issuer: string
    /** 证照内容 · What stands on it */
    readonly contents: readonly {
      /** 字段 · Field */
      readonly field: string
      /** 名称 · Title */
      readonly title: string
      /** 内容 · Value */
      readonly value: string
    }[]
    /** 颁发日期 · Issued on · date */
    readonly issuedOn: string
    /** 有效期自 · Valid from · date */
    readonly validFrom: string
    /** 有效期至（含当日） · Valid until (inclusive) */
    readonly validUntil?: string | null
    /** 状态 · State */
    readonly state: 'valid' | 'suspended' | 'expired' | 'replaced' | 'cancelled' | 'revoked'
    /** 依据 · On the ground of */
    readonly basis: string
    /** 流水号 · Serial */
    readonly serial: string
    /** 版本号 · Version number */
    readonly edition: number
    /** 替代的版本 · Follows */
    readonly follows?: string | null
    /** 办件编号 · Application */
    readonly application?: string | null
    /** 导入 · Imported */
    readonly imported: boolean
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 提示 · Warning */
    readonly warning?: string | null
    /** 颁发人编号 · Issued by (id) */
    readonly issuedBy: string
    /** 颁发人 · Issued by */
    readonly issuedByName: string
    /** 失效日期 · Ended on */
    readonly endedOn?: string | null
    /** 失效依据 · Ended on the ground of */
    readonly endBasis?: string | null
    /** 用印日期 · Sealed on */
    readonly sealedOn?: string | null
  }
  /** 发文 · Documents issued */
  readonly 'office.document': {
    /** 标题 · Title */
    readonly title: string
    /** 发文机关 · Issuing organ */
    readonly organ: string
    /** 文种 · Kind */
    readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
    /** 事由 · Matter · 标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查 */
    readonly matter: string
    /** 发文字号 · Document number */
    readonly number?: string | null
    /** 状态 · State */
    readonly state: 'drafted' | 'in-review' | 'reviewed' | 'signed' | 'registered' | 'sealed' | 'sent' | 'abandoned'
    /** 拟稿人 · Drafter */
    readonly drafter: string
    /** 成文日期 · Dated */
    readonly signedOn?: string | null
    /** 印发日期 · Printed on */
    readonly printedOn?: string | null
    /** 发送时间 · Sent at */
    readonly sentAt?: string | null
    /** 印制份数 · Copies printed */
    readonly copies?: number | null
    /** 主送机关 · Addressees */
    readonly addressees: readonly string[]
    /** 主送称谓 · Addressed as */
    readonly addressedAs?: string | null
    /** 正文 · Text · 每段一行；“一、”“（一）”开头的按标题排版 */
    readonly body: string
    /** 附件 · Attachments */
    readonly attachments: readonly {
      /** 名称 · Name · 不加书名号，末尾不加标点 */
      readonly name: string
      /** 内容 · Text */
      readonly text?: string | null
    }[]
    /** 抄送机关 · Copied to */
    readonly copiedTo: readonly string[]
    /** 紧急程度 · Urgency */
    readonly urgency: 'none' | 'urgent' | 'most'
    /** 联系人和电话 · Contact */
    readonly contact?: string | null
  }
  /** 收文 · Documents received */
  readonly 'office.incoming': {
    /** 标题 · Title */
    readonly title: string
    /** 收文机关 · Receiving organ */
    readonly organ: string
    /** 来文机关 · From */
    readonly sender: string
    /** 发文字号 · Document number */
    readonly number: string
    /** 文种 · Kind */
    readonly kind: '决议' | '决定' | '命令' | '公报' | '公告' | '通告' | '意见' | '通知' | '通报' | '报告' | '请示' | '批复' | '议案' | '函' | '纪要'
    /** 紧急程度 · Urgency */
    readonly urgency: 'none' | 'urgent' | 'most'
    /** 公文 · Document · uuid */
    readonly document: string
    /** 抄送 · Copied */
    readonly copied: boolean
    /** 状态 · State */
    readonly state: 'arrived' | 'received' | 'registered' | 'returned'
    /** 送达时间 · Arrived at · date-time */
    readonly arrivedAt: string
    /** 签收人 · Signed for by */
    readonly receivedBy?: string | null
    /** 签收时间 · Signed for at */
    readonly receivedAt?: string | null
    /** 收文编号 · Incoming number */
    readonly incomingNumber?: string | null
    /** 拟办意见 · Proposed handling */
    readonly handling?: string | null
    /** 理由 · Reason */
    readonly returnedWhy?: string | null
  }
  /** 机关代字 · Prefixes of numbers */
  readonly 'office.prefix': {
    /** 机关代字 · Prefix · 如：湘信办发 */
    readonly code: string
    /** 发文机关 · Issuing organ */
    readonly organ: string
    /** 发文机关标志 · Head of the page · 红头上的字，一般为机关全称或规范化简称加“文件” */
    readonly mark: string
  }
  /** 电子政务立法项目 · Regulations to be made */
  readonly 'legislation.regulation': {
    /** 名称 · Title */
    readonly title: string
    /** 事项 · Subject */
    readonly subject: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
    /** 形式 · Form */
    readonly form: 'local-law' | 'rule' | 'details' | 'document'
    /** 牵头单位 · Lead */
    readonly organ: string
    /** 进展 · Stage */
    readonly stage: 'planned' | 'drafting' | 'consulting' | 'reviewing' | 'deliberating' | 'published' | 'filed' | 'ended' | 'taken-over'
    /** 列项日期 · Planned on · date */
    readonly plannedOn: string
    /** 征求意见起 · Comments from */
    readonly commentsFrom?: string | null
    /** 征求意见止 · Comments until */
    readonly commentsUntil?: string | null
    /** 公布日期 · Published on */
    readonly publishedOn?: string | null
    /** 施行日期 · In force from */
    readonly fromDay?: string | null
    /** 废止日期 · Repealed from */
    readonly endedOn?: string | null
    /** 文号 · Document number */
    readonly documentNumber?: string | null
    /** 国家规定 · National law */
    readonly takenOverBy?: string | null
    /** 依据或来源 · Source */
    readonly source: string
  }
  /** 国家有关规定 · National law on the subjects */
  readonly 'legislation.national-law': {
    /** 名称 · Title */
    readonly title: string
    /** 事项 · Subject */
    readonly subject: 'electronic-seals' | 'open-information' | 'projects' | 'security' | 'data' | 'informatisation'
    /** 层级 · Rank */
    readonly rank: 'law' | 'regulation' | 'document'
    /** 文号 · Document number */
    readonly documentNumber?: string | null
    /** 施行日期 · In force from · date */
    readonly fromDay: string
    /** 失效日期 · No longer from */
    readonly endedOn?: string | null
    /** 依据或来源 · Source */
    readonly source: string
  }
  /** 定级备案 · Security grades */
  readonly 'grading.grade': {
    /** 系统名称 · Name of the system */
    readonly name: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 业务信息：受侵害的客体 · Business information: what is harmed */
    readonly informationObject: 'citizens' | 'public' | 'nation'
    /** 业务信息：侵害程度 · Business information: how badly */
    readonly informationDegree: 'damage' | 'serious' | 'grave'
    /** 系统服务：受侵害的客体 · System service: what is harmed */
    readonly serviceObject: 'citizens' | 'public' | 'nation'
    /** 系统服务：侵害程度 · System service: how badly */
    readonly serviceDegree: 'damage' | 'serious' | 'grave'
    /** 关键信息基础设施 · Critical infrastructure · 已被认定为关键信息基础设施的，填是 */
    readonly critical: boolean
    /** 定级理由 · Why */
    readonly basis: string
    /** 业务信息等级 · Grade of information */
    readonly informationGrade: number
    /** 系统服务等级 · Grade of service */
    readonly serviceGrade: number
    /** 等级 · Grade */
    readonly grade: number
    /** 状态 · State */
    readonly state: 'proposed' | 'returned' | 'reviewed' | 'filed' | 'settled' | 'superseded'
    /** 评审专家 · Experts */
    readonly experts?: readonly {
      /** 姓名 · Name */
      readonly name: string
      /** 工作单位 · Employer */
      readonly employer: string
      /** 意见 · Opinion */
      readonly opinion: string
    }[]
    /** 评审日期 · Reviewed on */
    readonly reviewedOn?: string | null
    /** 备案编号 · Filing number */
    readonly filingNumber?: string | null
    /** 备案机关 · Filed with */
    readonly filingOrgan?: string | null
    /** 备案日期 · Filed on */
    readonly filedOn?: string | null
  }
  /** 等级测评 · Grade assessments */
  readonly 'grading.assessment': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 测评日期 · Assessed on · date */
    readonly day: string
    /** 测评机构 · Assessor */
    readonly assessor: string
    /** 报告编号 · Report number */
    readonly report: string
    /** 得分 · Score */
    readonly score: number
    /** 结论 · Conclusion */
    readonly conclusion: 'excellent' | 'good' | 'fair' | 'poor'
  }
  /** 测评问题与整改 · Findings and their mending */
  readonly 'grading.finding': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 测评 · Assessment · uuid */
    readonly assessment: string
    /** 风险等级 · Severity */
    readonly severity: 'high' | 'medium' | 'low'
    /** 问题 · Finding */
    readonly what: string
    /** 整改措施 · Measure */
    readonly measure: string
    /** 整改期限 · Due day · date */
    readonly dueDay: string
    /** 整改日期 · Closed on */
    readonly closedOn?: string | null
    /** 整改人 · Closed by */
    readonly closedBy?: string | null
    /** 整改证明 · Proof */
    readonly proof?: string | null
    /** 确认日期 · Confirmed on */
    readonly confirmedOn?: string | null
    /** 确认人 · Confirmed by */
    readonly confirmedBy?: string | null
    /** 意见 · Opinion */
    readonly remark?: string | null
  }
  /** 密码应用安全性评估 · Assessments of cryptography */
  readonly 'grading.crypto-assessment': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 评估日期 · Assessed on · date */
    readonly day: string
    /** 测评机构 · Assessor */
    readonly assessor: string
    /** 报告编号 · Report number */
    readonly report: string
    /** 各层面得分 · Scores by layer */
    readonly layers: {
      /** 物理和环境 · Physical and environment · 0–100；不适用的层面不填 */
      readonly physical?: number
      /** 网络和通信 · Network and communication · 0–100；不适用的层面不填 */
      readonly network?: number
      /** 设备和计算 · Devices and computing · 0–100；不适用的层面不填 */
      readonly device?: number
      /** 应用和数据 · Applications and data · 0–100；不适用的层面不填 */
      readonly data?: number
      /** 管理制度 · Rules · 0–100；不适用的层面不填 */
      readonly rules?: number
      /** 人员管理 · People · 0–100；不适用的层面不填 */
      readonly people?: number
      /** 建设运行 · Building and running · 0–100；不适用的层面不填 */
      readonly running?: number
      /** 应急处置 · Emergency · 0–100；不适用的层面不填 */
      readonly emergency?: number
    }
    /** 存在高风险 · High risk */
    readonly highRisk: boolean
    /** 得分 · Score */
    readonly score: number
    /** 结论 · Verdict */
    readonly verdict: 'conformant' | 'basic' | 'not-conformant'
  }
  /** 安全产品 · Security products */
  readonly 'grading.product': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 产品名称 · Product */
    readonly name: string
    /** 类别 · Kind */
    readonly kind: 'firewall' | 'intrusion' | 'gateway' | 'audit' | 'antivirus' | 'cipher' | 'signature' | 'time-stamp' | 'isolation' | 'backup' | 'other'
    /** 厂商 · Maker */
    readonly maker: string
    /** 认证证书编号 · Certificate number */
    readonly certificate: string
    /** 证书有效期至 · Certificate valid until · date */
    readonly validUntil: string
    /** 数量 · Count */
    readonly count: number
    /** 停用日期 · Retired on */
    readonly retiredOn?: string | null
  }
  /** 存量系统过渡期 · Transitions */
  readonly 'grading.transition': {
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 主管单位 · Owner */
    readonly organ: string
    /** 至 · Until · date */
    readonly until: string
    /** 理由 · Reason */
    readonly reason: string
    /** 批准人 · Given by */
    readonly givenBy: string
  }
  /** 电子印章 · Electronic seals */
  readonly 'seals.seal': {
    /** 印章名称 · Name on the seal */
    readonly name: string
    /** 用章单位 · Organ */
    readonly organ: string
    /** 印章类型 · Kind */
    readonly kind: 'name' | 'business' | 'finance' | 'contract' | 'representative'
    /** 印章编码 · Code of the seal */
    readonly esId: string
    /** 状态 · State */
    readonly state: 'made' | 'filed' | 'enabled' | 'disabled' | 'cancelled'
    /** 模拟 · Simulated */
    readonly simulated: boolean
    /** 直径 · Diameter · 毫米 */
    readonly size: number
    /** 制章单位 · Made by */
    readonly maker: string
    /** 制章人编号 · Made by (id) · uuid */
    readonly madeBy: string
    /** 有效期起 · Valid from · date-time */
    readonly validFrom: string
    /** 有效期止 · Valid until · date-time */
    readonly validTo: string
    /** 备案编号 · Filing number */
    readonly filingNumber?: string | null
    /** 备案人 · Filed by */
    readonly filedBy?: string | null
    /** 证书序列号 · Serial of the certificate */
    readonly signer: string
  }
  /** 用印人 · Who may apply seals */
  readonly 'seals.holder': {
    /** 印章 · Seal · uuid */
    readonly seal: string
    /** 用章单位 · Organ */
    readonly organ: string
    /** 人员 · Official · uuid */
    readonly official: string
    /** 姓名 · Name */
    readonly name: string
    /** 自 · From · date */
    readonly from: string
    /** 至 · Until */
    readonly until?: string | null
    /** 终止时间 · Ended at */
    readonly endedAt?: string | null
    /** 理由 · Reason */
    readonly remark?: string | null
  }
  /** 用印审批 · Approvals of the use of seals */
  readonly 'seals.approval': {
    /** 文件标题 · Title of the document */
    readonly title: string
    /** 印章 · Seal · uuid */
    readonly seal: string
    /** 用章单位 · Organ */
    readonly organ: string
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 份数 · Copies */
    readonly copies: number
    /** 理由 · Reason */
    readonly reason: string
    /** 状态 · State */
    readonly state: 'asked' | 'approved' | 'refused' | 'used'
    /** 申请人编号 · Asked by (id) · uuid */
    readonly askedBy: string
    /** 申请人 · Asked by */
    readonly askedByName: string
    /** 审批人编号 · Decided by (id) */
    readonly decidedBy?: string | null
    /** 审批人 · Decided by */
    readonly decidedByName?: string | null
    /** 审批时间 · Decided at */
    readonly decidedAt?: string | null
    /** 理由 · Reason */
    readonly opinion?: string | null
  }
  /** 用印登记 · Ledger of seals applied */
  readonly 'seals.use': {
    /** 文件标题 · Title of the document */
    readonly title: string
    /** 印章 · Seal · uuid */
    readonly seal: string
    /** 印章名称 · Name on the seal */
    readonly sealName: string
    /** 用章单位 · Organ */
    readonly organ: string
    /** 格式 · Format */
    readonly format: 'pdf' | 'ofd'
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** SM3 摘要 · SM3 digest */
    readonly sealedSm3: string
    /** 份数 · Copies */
    readonly copies: number
    /** 人员 · Official · uuid */
    readonly official: string
    /** 用印人 · Applied by */
    readonly officialName: string
    /** 用印时间 · Applied at · date-time */
    readonly at: string
    /** 时间戳 · Time stamp */
    readonly stampedAt?: string | null
    /** 依据 · On the ground of · 审批编号，或签发的文号 */
    readonly basis: string
    /** 批准人 · Approved by */
    readonly approvedByName: string
    /** 证书序列号 · Serial of the certificate */
    readonly signer: string
  }
  /** 安全事件 · Incidents */
  readonly 'incidents.incident': {
    /** 编号 · Number */
    readonly number: string
    /** 事件名称 · Title */
    readonly title: string
    /** 类型 · Kind */
    readonly kind: 'outage' | 'intrusion' | 'leak' | 'defacement' | 'tampering' | 'failure' | 'trust' | 'rights' | 'other'
    /** 状态 · State */
    readonly state: 'raised' | 'graded' | 'contained' | 'recovered' | 'closed' | 'settled' | 'dismissed'
    /** 等级 · Grade */
    readonly grade?: 'extreme' | 'major' | 'larger' | 'ordinary' | null
    /** 发生单位 · Organ concerned */
    readonly organ: string
    /** 信息系统 · Information system */
    readonly system?: string | null
    /** 密级 · Level · 0 公开，1 内部；工作秘密和国家秘密不在外网上报 */
    readonly level: number
    /** 来源 · Source */
    readonly source: 'alarm' | 'hand'
    /** 内容 · Words · 不写与处置无关的个人信息 */
    readonly found: string
    /** 发现时间 · Found at · date-time */
    readonly foundAt: string
    /** 涉及关键信息基础设施 · Critical infrastructure */
    readonly critical: boolean
    /** 影响（不清楚的不填） · Effects (leave out what is not known) */
    readonly effects?: {
      /** 门户网站中断 · Portal out of service · 小时 */
      readonly outageHours?: number
      /** 门户层级 · Whose portal */
      readonly outageReach?: 'province' | 'city' | 'county'
      /** 关键信息基础设施中断 · Critical infrastructure out of service · 小时 */
      readonly criticalHours?: number
      /** 中断范围 · What of it */
      readonly criticalPart?: 'whole' | 'main'
      /** 受影响人数 · People affected */
      readonly people?: number
      /** 占全省人口 · Of the province · % */
      readonly provincePercent?: number
      /** 占地市人口 · Of one city · % */
      readonly cityPercent?: number
      /** 泄露个人信息条数 · Personal records leaked */
      readonly personalRecords?: number
      /** 直接经济损失 · Direct loss · 元 */
      readonly loss?: string
      /** 首页被篡改 · Home page defaced · 小时 */
      readonly homeHours?: number
      /** 其他页面被篡改 · Other page defaced · 小时 */
      readonly pageHours?: number
      /** 违法信息转发次数 · Shares of unlawful content */
      readonly shares?: number
      /** 违法信息浏览次数 · Views of unlawful content */
      readonly views?: number
    }
    /** 报告期限 · Report due */
    readonly reportDueAt?: string | null
    /** 首次报告时间 · Reported at */
    readonly reportedAt?: string | null
    /** 结束处置时间 · Closed at */
    readonly closedAt?: string | null
    /** 说明 · Note */
    readonly cause?: string | null
    /** 内容 · Words */
    readonly lessons?: string | null
    /** 账号 · Account */
    readonly assignedTo?: string | null
    /** 姓名 · Name */
    readonly assignedName?: string | null
  }
  /** 应急演练 · Drills */
  readonly 'incidents.drill': {
    /** 事件名称 · Title */
    readonly title: string
    /** 内容 · Words · 不写与处置无关的个人信息 */
    readonly scenario: string
    /** 计划日期 · Planned on · date */
    readonly plannedOn: string
    /** 状态 · State */
    readonly state: 'planned' | 'held'
    /** 完成日期 · Held on */
    readonly heldOn?: string | null
    /** 内容 · Words */
    readonly findings?: string | null
    /** 下次演练期限 · Next due */
    readonly nextDue?: string | null
  }
  /** 备份 · Backups */
  readonly 'continuity.backup': {
    /** 备份时间 · Taken at · date-time */
    readonly takenAt: string
    /** 网络 · Zone */
    readonly zone: 'extranet' | 'intranet'
    /** 备份编号 · Backup */
    readonly backup: string
    /** 方式 · Way */
    readonly way: 'copy' | 'pg_basebackup'
    /** 文件数 · Files */
    readonly files: number
    /** 封存后大小 · Size when sealed · 字节 */
    readonly bytes: number
    /** 用时 · Took · 秒 */
    readonly seconds: number
    /** 日志止于 · Log until · 备份所需的最后一个日志段 */
    readonly walUntil: string
    /** 演练验证时间 · Verified by a drill at · date-time */
    readonly verifiedAt?: string
  }
  /** 恢复演练 · Restore drills */
  readonly 'continuity.drill': {
    /** 演练时间 · Ran at · date-time */
    readonly ranAt: string
    /** 网络 · Zone */
    readonly zone: 'extranet' | 'intranet'
    /** 演练种类 · Kind of drill */
    readonly kind: 'restore' | 'failover'
    /** 结果 · Outcome */
    readonly outcome: 'passed' | 'failed'
    /** 所用备份 · Backup */
    readonly backup?: string
    /** 恢复到 · Restored to · date-time */
    readonly restoredTo?: string
    /** 可能丢失的时间（RPO） · Time that may be lost (RPO) · 秒 */
    readonly rpoSeconds?: number
    /** 恢复时间（RTO） · Time to recover (RTO) · 秒 */
    readonly rtoSeconds?: number
    /** 审计日志行数 · Lines of the audit log */
    readonly logLines?: number
    /** 审计日志完整 · Audit log whole */
    readonly logWhole?: boolean
    /** 核对的表 · Tables compared */
    readonly tables?: number
    /** 行数一致 · Rows equal */
    readonly rowsEqual?: boolean
    /** 说明 · What was found */
    readonly found?: string
  }
  /** 恢复需求 · Recovery needs */
  readonly 'continuity.need': {
    /** 信息系统 · System · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 灾难恢复等级 · Recovery level */
    readonly level: '1' | '2' | '3' | '4' | '5' | '6'
    /** 最长恢复时间 · Longest time to recover · 分钟 */
    readonly rtoMinutes: number
    /** 最多丢失时间 · Most time that may be lost · 分钟 */
    readonly rpoMinutes: number
    /** 业务影响分析 · Impact analysis · 停多久、丢多少会造成什么后果 */
    readonly basis: string
  }
  /** 备份和演练的安排 · Orders for backups and drills */
  readonly 'continuity.work-order': {
    /** 安排 · What */
    readonly what: 'backup' | 'drill'
    /** 事由 · Reason */
    readonly reason: string
    /** 状态 · State */
    readonly state: 'waiting' | 'done'
    /** 安排人 · Ordered by */
    readonly orderedBy: string
    /** 执行时间 · Done at · date-time */
    readonly doneAt?: string
  }
  /** 登录客户端 · Clients of the sign-in */
  readonly 'sign-in.client': {
    /** 名称 · Name · 登录页上显示给使用者 */
    readonly name: string
    /** 信息系统 · Information system · uuid */
    readonly system: string
    /** 单位 · Organ */
    readonly organ: string
    /** 登录者 · Who signs in */
    readonly realm: 'officials' | 'citizens'
    /** 回调地址 · Redirect URIs · 逐字比对 */
    readonly redirectUris: readonly string[]
    /** 退出后返回的地址 · Post-logout URIs */
    readonly postLogoutUris: readonly string[]
    /** 退出通知地址 · Back-channel logout URI */
    readonly backchannelUri?: string | null
    /** 公钥（JWK） · Public key (JWK) */
    readonly publicKey?: string | null
    /** 平台接口 · API scopes */
    readonly scopes: readonly ('api' | 'authzen' | 'scim')[]
    /** 状态 · State */
    readonly state: 'active' | 'withdrawn'
    /** 说明 · Remark */
    readonly remark?: string | null
  }
  /** 证书签发机构 · Authorities */
  readonly 'trust.authority': {
    /** 代号 · Code */
    readonly code: string
    /** 名称 · Name */
    readonly name: string
    /** 层级 · Tier */
    readonly tier: 'root' | 'zone' | 'organ'
    /** 网络 · Network */
    readonly zone?: string | null
    /** 单位 · Organ */
    readonly organ?: string | null
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 签发机构 · Authority */
    readonly parent?: string | null
    /** 仪式 · Ceremony · uuid */
    readonly ceremony: string
    /** 序列号 · Serial number */
    readonly serial: string
    /** 密钥标识 · Key id */
    readonly keyId: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 生效 · Valid from · date-time */
    readonly notBefore: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 状态 · State */
    readonly state: 'issuing' | 'retired' | 'revoked'
    /** 撤销时间 · Revoked at */
    readonly revokedAt?: string | null
    /** 理由 · Reason */
    readonly remark?: string | null
    /** 公布地址 · Address · 撤销列表和状态查询的地址，如 http://pki.hn.gov.cn；写入每一张证书，之后不能改 */
    readonly address: string
    /** 证书文本 · Certificate text */
    readonly pem: string
  }
  /** 证书台账 · Register of certificates */
  readonly 'trust.certificate': {
    /** 持有人 · Holder */
    readonly name: string
    /** 持有人类别 · Kind of holder */
    readonly holderKind: 'official' | 'organ' | 'system' | 'platform'
    /** 持有人编号 · Holder id */
    readonly holder: string
    /** 单位 · Organ */
    readonly organ: string
    /** 信息系统 · Information system */
    readonly system?: string | null
    /** 算法 · Line */
    readonly line: 'sm2' | 'p256'
    /** 用途 · Use */
    readonly use: 'signing' | 'encryption' | 'tls-server' | 'tls-client' | 'time-stamp' | 'ocsp' | 'seal-maker' | 'seal'
    /** 域名 · Names */
    readonly names: readonly string[]
    /** 签发机构 · Authority · uuid */
    readonly authority: string
    /** 序列号 · Serial number */
    readonly serial: string
    /** 密钥标识 · Key id */
    readonly keyId: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 生效 · Valid from · date-time */
    readonly notBefore: string
    /** 到期 · Ends · date-time */
    readonly notAfter: string
    /** 状态 · State */
    readonly state: 'issued' | 'revoked'
    /** 撤销原因 · Revoked for */
    readonly revokedFor?: 'keyCompromise' | 'affiliationChanged' | 'superseded' | 'cessationOfOperation' | 'privilegeWithdrawn' | null
    /** 撤销时间 · Revoked at */
    readonly revokedAt?: string | null
    /** 理由 · Reason */
    readonly remark?: string | null
    /** 证书 · Certificate */
    readonly renews?: string | null
    /** 证书文本 · Certificate text */
    readonly pem: string
  }
  /** 密钥仪式 · Ceremonies */
  readonly 'trust.ceremony': {
    /** 事项 · Matter */
    readonly title: string
    /** 目的 · Purpose */
    readonly purpose: 'found' | 'organ' | 'rotate' | 'revoke'
    /** 签发机构 · Authority */
    readonly authority?: string | null
    /** 单位 · Organ */
    readonly organ?: string | null
    /** 理由 · Reason */
    readonly reason: string
    /** 公布地址 · Address */
    readonly address?: string | null
    /** 状态 · State */
    readonly state: 'open' | 'held' | 'lapsed'
    /** 发起人编号 · Begun by (id) */
    readonly begunBy: string
    /** 发起人 · Begun by */
    readonly begunByName: string
    /** 发起时间 · Begun at · date-time */
    readonly begunAt: string
    /** 时限 · Lapses at · date-time */
    readonly endsAt: string
    /** 第二人编号 · Joined by (id) */
    readonly joinedBy?: string | null
    /** 第二人 · Joined by */
    readonly joinedByName?: string | null
    /** 加入时间 · Joined at */
    readonly joinedAt?: string | null
    /** 记录 · Protocol */
    readonly protocol: readonly {
      /** 办理 · Act */
      readonly act: 'made' | 'retired' | 'revoked'
      /** 名称 · Name */
      readonly name: string
      /** 算法 · Line */
      readonly line: 'sm2' | 'p256'
      /** 指纹（SM3） · Fingerprint (SM3) */
      readonly fingerprint: string
    }[]
    /** 发起人签认 · Signed by the first */
    readonly firstSignedAt?: string | null
    /** 第二人签认 · Signed by the second */
    readonly secondSignedAt?: string | null
  }
  /** 摆渡通道 · Ferry channels */
  readonly 'ferry.channel': {
    /** 通道代号 · Name of the channel · 两侧登记同一个代号，如 tjj-monthly */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
    /** 单位 · Organ */
    readonly organ: string
    /** 方向 · Direction */
    readonly direction: 'out' | 'in'
    /** 对方网络 · Other network */
    readonly peer: 'extranet' | 'intranet'
    /** 最后序号 · Last number */
    readonly lastNumber: number
    /** SM3 摘要 · SM3 digest */
    readonly lastDigest?: string | null
    /** 状态 · State */
    readonly state: 'open' | 'closed'
  }
  /** 受信任的发送方 · Trusted senders */
  readonly 'ferry.sender': {
    /** 名称 · Title */
    readonly title: string
    /** 单位 · Organ */
    readonly organ: string
    /** 网络 · Network */
    readonly network: 'extranet' | 'intranet'
    /** 根证书 · Root */
    readonly root: string
    /** 指纹（SM3） · Fingerprint (SM3) */
    readonly fingerprint: string
    /** 不再接受的证书 · Certificates refused */
    readonly refusedSerials: readonly string[]
    /** 提出人编号 · Proposed by (id) */
    readonly proposedBy: string
    /** 提出人 · Proposed by */
    readonly proposedByName: string
    /** 核对人编号 · Confirmed by (id) */
    readonly trustedBy?: string | null
    /** 核对人 · Confirmed by */
    readonly trustedByName?: string | null
    /** 状态 · State */
    readonly state: 'proposed' | 'trusted' | 'ended'
    /** 理由 · Reason */
    readonly reason?: string | null
  }
  /** 摆渡记录格式 · Schemas of ferried records */
  readonly 'ferry.schema': {
    /** 格式代号 · Name of the schema */
    readonly name: string
    /** 名称 · Title */
    readonly title: string
    /** 单位 · Organ */
    readonly organ: string
    /** 主键列 · Key */
    readonly key?: string | null
    /** 列 · Columns */
    readonly columns: readonly {
      /** 列名 · Column */
      readonly name: string
      /** 类型 · Type */
      readonly type: 'text' | 'integer' | 'number' | 'date' | 'flag'
      /** 必填 · Required */
      readonly required: boolean
    }[]
    /** 状态 · State */
    readonly state: 'in-force' | 'withdrawn'
  }
  /** 摆渡数据包 · Ferry packages */
  readonly 'ferry.package': {
    /** 数据包 · Package */
    readonly title: string
    /** 通道 · Channel · uuid */
    readonly channel: string
    /** 方向 · Direction */
    readonly direction: 'out' | 'in'
    /** 序号 · Number */
    readonly number: number
    /** 单位 · Organ */
    readonly organ: string
    /** 网络 · Network */
    readonly fromZone: 'extranet' | 'intranet'
    /** 网络 · Network */
    readonly toZone: 'extranet' | 'intranet'
    /** 发送单位 · Sending organ */
    readonly senderName: string
    /** 发送人 · Sent by */
    readonly personName: string
    /** 用途 · Purpose · 写明事由和接收方用来做什么 */
    readonly purpose: string
    /** 文件数 · Files */
    readonly files: number
    /** 记录数 · Records */
    readonly records: number
    /** 字节数 · Bytes */
    readonly bytes: number
    /** SM3 摘要 · SM3 digest */
    readonly digest: string
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** SM3 摘要 · SM3 digest */
    readonly previous?: string | null
    /** 制作时间 · Made at · date-time */
    readonly madeAt: string
    /** 对方接收时间 · Received there at */
    readonly receivedAt?: string | null
    /** 解密审批 · Release */
    readonly release?: string | null
    /** 状态 · State */
    readonly state: 'exported' | 'received' | 'imported'
  }
  /** 摆渡文件 · Ferried files */
  readonly 'ferry.file': {
    /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
    readonly name: string
    /** 数据包 · Package · uuid */
    readonly package: string
    /** 单位 · Organ */
    readonly organ: string
    /** 类型 · Type */
    readonly type: 'csv' | 'json' | 'jsonl' | 'txt' | 'xml' | 'pdf' | 'ofd' | 'png' | 'jpg'
    /** 格式代号 · Name of the schema */
    readonly schema?: string | null
    /** 密级 · Level */
    readonly level: 'open' | 'internal' | 'work-secret'
    /** 字节数 · Bytes */
    readonly bytes: number
    /** 记录数 · Records */
    readonly records: number
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 在包中的位置 · Place in the package */
    readonly at: number
  }
  /** 隔离区 · Held apart */
  readonly 'ferry.quarantine': {
    /** 文件名 · Name of the file */
    readonly name: string
    /** 单位 · Organ */
    readonly organ: string
    /** SM3 摘要 · SM3 digest */
    readonly sm3: string
    /** 字节数 · Bytes */
    readonly bytes: number
    /** 自称 · Claims to be */
    readonly claims?: string | null
    /** 带入人编号 · Brought by (id) */
    readonly broughtBy: string
    /** 带入人 · Brought by */
    readonly broughtByName: string
    /** 带入次数 · Times brought */
    readonly times: number
    /** 拒收理由 · Grounds */
    readonly grounds: readonly {
      /** 代码 · Code */
      readonly code: string
      /** 说明 · Words */
      readonly zh: string
      /** 英文说明 · Words in English */
      readonly en: string
      /** 文件 · File */
      readonly file?: string | null
    }[]
    /** 隔离时间 · Held since · date-time */
    readonly heldAt: string
    /** 状态 · State */
    readonly state: 'held' | 'reviewed'
    /** 核查结论 · Finding */
    readonly finding?: string | null
    /** 核查人 · Looked into by */
    readonly reviewedByName?: string | null
  }
  /** 解密审批 · Releases */
  readonly 'ferry.release': {
    /** 事项 · Title */
    readonly title: string
    /** 单位 · Organ */
    readonly organ: string
    /** 通道 · Channel · uuid */
    readonly channel: string
    /** 用途 · Purpose · 写明事由和接收方用来做什么 */
    readonly purpose: string
    /** 原定密级 · Was classified as */
    readonly wasLevel: 'open' | 'internal' | 'work-secret' | 'secret' | 'confidential' | 'top-secret'
    /** 依据 · Ground */
    readonly basis: 'never-secret' | 'term-ended' | 'declared'
    /** 定密日期 · Classified on */
    readonly classifiedOn?: string | null
    /** 保密期限 · Term */
    readonly termYears?: number | null
    /** 解密文号 · Document */
    readonly document?: string | null
    /** 解密日期 · Declassified on */
    readonly declaredOn?: string | null
    /** 文件 · Files */
    readonly files: readonly {
      /** 文件名 · File name · 文字、数字和 . _ - 括号，末尾为扩展名 */
      readonly name: string
      /** 类型 · Type */
      readonly type: 'csv' | 'json' | 'jsonl' | 'txt' | 'xml' | 'pdf' | 'ofd' | 'png' | 'jpg'
      /** 字节数 · Bytes */
      readonly bytes: number
      /** SM3 摘要 · SM3 digest */
      readonly sm3: string
      /** 记录数 · Records */
      readonly records: number
      /** 密级 · Level */
      readonly level: 'open' | 'internal' | 'work-secret'
      /** 格式代号 · Name of the schema */
      readonly schema?: string | null
    }[]
    /** 提出人编号 · Proposed by (id) */
    readonly proposedBy: string
    /** 提出人 · Proposed by */
    readonly proposedByName: string
    /** 审批人编号 · Decided by (id) */
    readonly decidedBy?: string | null
    /** 审批人 · Decided by */
    readonly decidedByName?: string | null
    /** 审批时间 · Decided at */
    readonly decidedAt?: string | null
    /** 理由 · Reason */
    readonly opinion?: string | null
    /** 状态 · State */
    readonly state: 'proposed' | 'exported' | 'refused'
  }
  /** 数据异议 · Disputes */
  readonly 'disputes.dispute': {
    /** 编号 · Number */
    readonly number: string
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 数据项 · Field */
    readonly field: string
    /** 异议的数据项 · What is disputed */
    readonly what: string
    /** 数源单位 · Source organ */
    readonly source: string
    /** 状态 · State */
    readonly state: 'filed' | 'upheld' | 'partly' | 'dismissed' | 'coordinating' | 'settled'
    /** 提出日期 · Filed on · date */
    readonly filedOn: string
    /** 答复期限 · Answer due · date */
    readonly dueOn: string
    /** 答复日期 · Answered on */
    readonly answeredOn?: string | null
    /** 逾期答复 · Answered late */
    readonly late: boolean
    /** 发现逾期 · Found overdue */
    readonly overdueOn?: string | null
    /** 依据 · Basis */
    readonly basis?: string | null
    /** 救济途径 · Remedy */
    readonly remedy?: string | null
    /** 更正后的版本 · Version corrected */
    readonly correctedVersion?: number | null
    /** 督办 · Supervision */
    readonly supervision?: string | null
  }
  /** 更正通知 · Notices of correction */
  readonly 'disputes.notice': {
    /** 通知 · Notice */
    readonly title: string
    /** 查看单位 · Organ that read it */
    readonly organ: string
    /** 状态 · State */
    readonly state: 'open' | 'acknowledged'
    /** 登记簿 · Register */
    readonly register: string
    /** 记录 · Record · uuid */
    readonly record: string
    /** 已更正的数据项 · Fields corrected */
    readonly fields: readonly string[]
    /** 更正后的版本 · Version corrected */
    readonly correctedVersion: number
    /** 更正单位 · Corrected by */
    readonly correctedBy?: string | null
    /** 更正时间 · Corrected at · date-time */
    readonly correctedAt: string
    /** 更正自何日起算 · Counts from · date */
    readonly effective: string
    /** 最早查看 · First look · date */
    readonly firstLook: string
    /** 最近查看 · Last look · date */
    readonly lastLook: string
    /** 查看次数 · Looks */
    readonly looks: number
    /** 查看人数 · People */
    readonly people: number
    /** 读取的系统 · Systems */
    readonly systems: readonly string[]
    /** 办理事项 · Matters */
    readonly matters: readonly string[]
    /** 复核结果 · Review */
    readonly outcome?: 'no-impact' | 'decision-corrected' | 'explained' | null
    /** 说明 · Note */
    readonly note?: string | null
    /** 复核日期 · Reviewed on */
    readonly acknowledgedOn?: string | null
    /** 复核人 · Reviewed by */
    readonly acknowledgedBy?: string | null
  }
  /** 报表 · Forms asked of others */
  readonly 'one-form.form': {
    /** 名称 · Title */
    readonly title: string
    /** 编号 · Number */
    readonly number: string
    /** 发起单位 · Asked by */
    readonly organ: string
    /** 依据的法律法规或者文件 · Law or document */
    readonly law: string
    /** 条款 · Article */
    readonly article: string
    /** 用途 · Purpose */
    readonly purpose: string
    /** 周期 · Period */
    readonly period: 'once' | 'month' | 'quarter' | 'year'
    /** 期末后几个工作日内报 · Working days after the period · 工作日 */
    readonly dueDays: number
    /** 填报单位 · Filled in by */
    readonly fillers: readonly string[]
    /** 填报项 · Fields */
    readonly lines: readonly {
      /** 代码 · Code */
      readonly id: string
      /** 填报项 · Field */
      readonly title: string
      /** 类型 · Kind */
      readonly kind: 'number' | 'text' | 'day'
      /** 单位 · Unit */
      readonly unit: string | null
      readonly source: {
        /** 来源代码 · Source · 比对后给出，例如 register/population.person/employer */
        readonly code: string
        /** 来源 · Source */
        readonly title: string
        /** 来源单位 · Organ */
        readonly organ: string | null
      } | null
    }[]
    /** 要填 · Asked */
    readonly asked: number
    /** 由系统取数 · From a source */
    readonly sourced: number
    /** 状态 · State */
    readonly state: 'submitted' | 'in-force' | 'declined' | 'stopped'
    /** 登记日期 · Registered on · date */
    readonly filedOn: string
    /** 启用日期 · In use from */
    readonly inForceFrom?: string | null
  }
  /** 填报任务 · Forms to fill in */
  readonly 'one-form.return': {
    /** 报表 · Form · uuid */
    readonly form: string
    /** 名称 · Title */
    readonly title: string
    /** 填报单位 · Filled in by */
    readonly organ: string
    /** 期次 · Period */
    readonly periodCode: string
    /** 状态 · State */
    readonly state: 'due' | 'submitted'
    /** 最后一天 · Last day · date */
    readonly dueOn: string
    /** 填报内容 · Values */
    readonly values?: unknown | null
    /** 说明 · Note */
    readonly note?: string | null
    /** 报送日期 · Submitted on */
    readonly submittedOn?: string | null
  }
  /** 网络变更 · Network changes */
  readonly 'changes.change': {
    /** 标题 · Title */
    readonly title: string
    /** 理由 · Reason */
    readonly reason: string
    /** 提出单位 · Organ */
    readonly organ: string
    /** 计划日期 · Planned day · date · 核准后到这一天执行；当天或以前核准的立即执行 */
    readonly plannedOn: string
    /** 操作数 · Works */
    readonly works: number
    /** 状态 · State */
    readonly state: 'proposed' | 'approved' | 'applied' | 'declined' | 'withdrawn' | 'failed'
    /** 提出人编号 · Proposer’s id */
    readonly proposer: string
    /** 提出人 · Proposer */
    readonly proposerName: string
    /** 代谁提出 · In whose name */
    readonly behalf?: string | null
    /** 核准人编号 · Approver’s id */
    readonly approver?: string | null
    /** 核准人 · Approver */
    readonly approverName?: string | null
    /** 执行时间 · Applied at */
    readonly appliedAt?: string | null
    /** 结果 · Outcome */
    readonly outcome?: string | null
  }
  /** 配置发布 · Releases of the configuration */
  readonly 'configuration.release': {
    /** 名称 · Title */
    readonly title: string
    /** 网络 · Network */
    readonly network: 'intranet' | 'extranet' | 'internet' | 'crypto'
    /** 编号 · Number */
    readonly number: number
    /** 状态 · State */
    readonly state: 'proposed' | 'released' | 'superseded' | 'withdrawn'
    /** 提出单位 · Organ */
    readonly organ: string
    /** 理由 · Reason */
    readonly reason: string
    /** 文件数 · Files */
    readonly files: number
    /** 新增 · Added */
    readonly added: number
    /** 修改 · Changed */
    readonly changed: number
    /** 删除 · Removed */
    readonly removed: number
    /** 摘要 · Digest */
    readonly settled: string
    /** 摘要 · Digest */
    readonly digest?: string | null
    /** 提出人编号 · Proposer’s id */
    readonly proposer: string
    /** 提出人 · Proposer */
    readonly proposerName: string
    /** 代谁提出 · In whose name */
    readonly behalf?: string | null
    /** 核准人编号 · Approver’s id */
    readonly approver?: string | null
    /** 核准人 · Approver */
    readonly approverName?: string | null
    /** 发布时间 · Released at */
    readonly releasedAt?: string | null
    /** 结果 · Outcome */
    readonly outcome?: string | null
  }
}

/** One ground of a refusal, with the clause of the policy and the article of law that it stands on. */
export type Ground = {
  readonly code: string
  readonly message: string
  readonly words: { readonly zh: string; readonly en: string }
  readonly clauses: readonly string[]
  readonly law?: string
  /** JSON pointer of the field that is wrong. */
  readonly field?: string
  readonly detail?: { readonly [name: string]: unknown }
}

/** A refusal, bad input or fault as the platform says it (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly type: string
  readonly code: string
  readonly requestId: string
  readonly grounds: readonly Ground[]
  /** Seconds to wait before the next try, where the platform said so. */
  readonly retryAfter: number | undefined
  constructor(status: number, body: Partial<Problem> & { title?: string }, retryAfter?: number) {
    super(body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.type = body.type ?? 'about:blank'
    this.code = body.code ?? 'unknown'
    this.requestId = body.requestId ?? ''
    this.grounds = body.grounds ?? []
    this.retryAfter = retryAfter
  }
  /** Whether one of the grounds is this refusal. */
  is(code: Refusals | (string & {})): boolean {
    return this.grounds.some((ground) => ground.code === code)
  }
}

export type ClientOptions = {
  /** The platform's address without a slash at the end; in a page of the platform itself the empty text. */
  readonly url: string
  /** A bearer token, as `signIn` answers it; a page of the platform itself sends its session cookie instead. */
  readonly token?: string
  readonly language?: 'zh' | 'en'
  readonly fetch?: typeof fetch
  /** How often a call that may be repeated safely is tried again when the platform does not answer or is busy. Default 2. */
  readonly retries?: number
}

export type CallOptions = {
  /** The idempotency key of an action; a new one is made for each call. Retries of the call send the same. */
  readonly key?: string
  readonly signal?: AbortSignal
}

type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly input: object; readonly options: CallOptions }

const BUSY: readonly number[] = [429, 502, 503, 504]
const LONGEST_WAIT_S = 30

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })

/** Unlike any other key; it need not be a secret (Node 18 and pages without HTTPS have no randomUUID). */
const newKey = (): string =>
  globalThis.crypto?.randomUUID?.() ?? Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('')

/** A flat input as a query string; a list repeats its name. */
function queryOf(input: object): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  const text = query.toString()
  return text && `?${text}`
}

function requestOf({ method, path, input, options }: Asked, client: ClientOptions): [string, RequestInit] {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': client.language ?? 'zh',
    ...(client.token && { authorization: `Bearer ${client.token}` }),
  }
  const shared: RequestInit = { method, headers, credentials: 'same-origin', ...(options.signal && { signal: options.signal }) }
  if (method === 'GET') return [`${client.url}${path}${queryOf(input)}`, shared]
  Object.assign(headers, { 'content-type': 'application/json', 'x-yuelu': '1', 'idempotency-key': options.key ?? newKey() })
  return [client.url + path, { ...shared, body: JSON.stringify(input) }]
}

/** Sends a call and answers its output; a try that may be repeated is repeated with the same idempotency key. */
async function send(asked: Asked, client: ClientOptions): Promise<unknown> {
  const [address, init] = requestOf(asked, client)
  const { signal } = asked.options
  for (let left = client.retries ?? 2; ; left -= 1) {
    let response: Response
    try {
      response = await (client.fetch ?? fetch)(address, init)
    } catch (error) {
      if (left <= 0 || signal?.aborted) throw error
      await pause(300, signal)
      continue
    }
    const text = await response.text()
    let body: unknown = {}
    try {
      body = text ? JSON.parse(text) : {}
    } catch {
      if (response.ok) throw new Problem(response.status, { title: 'The answer is not JSON', code: 'client.not-json' })
    }
    if (response.ok) return body
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
    if (left > 0 && BUSY.includes(response.status) && !(wait > LONGEST_WAIT_S)) {
      await pause((Number.isNaN(wait) ? 0.5 : wait) * 1000, signal)
      continue
    }
    throw new Problem(response.status, body as Partial<Problem>, Number.isNaN(wait) ? undefined : wait)
  }
}


/** Signs in with an account; answers the options of a client that acts as this official. For programs, not for pages. */
export async function signIn(client: ClientOptions, account: string, password: string): Promise<ClientOptions & { readonly token: string }> {
  const response = await (client.fetch ?? fetch)(`${client.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-yuelu': 'cli', 'accept-language': client.language ?? 'zh' },
    body: JSON.stringify({ account, password }),
  })
  const body = (await response.json()) as Partial<Problem> & { token: string }
  if (!response.ok) throw new Problem(response.status, body)
  return { ...client, token: body.token }
}

export type RegisterSearch = {
  readonly page?: number
  readonly size?: number
  /** A field, with a minus before it for the last first. */
  readonly sort?: string
  readonly q?: string
  readonly filters?: { readonly [field: string]: string | readonly string[] }
}

export type RegisterPage<R> = {
  readonly rows: readonly (R & { readonly id: string; readonly version: number; readonly createdAt: string; readonly updatedAt: string })[]
  readonly total: number
  readonly facets: { readonly [field: string]: { readonly [value: string]: number } }
}

const listRegister =
  (client: ClientOptions) =>
  <N extends keyof Registers>(name: N, { filters = {}, ...search }: RegisterSearch = {}, options: CallOptions = {}): Promise<RegisterPage<Registers[N]>> => {
    const chosen = Object.fromEntries(Object.entries(filters).map(([field, value]) => [`f.${field}`, value]))
    return send({ method: 'GET', path: `/api/registers/${name}`, input: { ...search, ...chosen }, options }, client) as Promise<RegisterPage<Registers[N]>>
  }

/** A client of one platform: a room for each module, in it a method for each action and question. */
export function yueluClient(client: ClientOptions) {
  return {
    /** 规划 · Planning */
    planning: {
      /**
       * 编制规划 · Draft a plan
       * May: planning.draft.
       * Refuses: planning.not-organiser (3.1.2); planning.period-reversed; planning.draft-open; kernel.not-allowed (3.7.7).
       */
      draftPlan: (input: PlanningDraftPlanInput, options: CallOptions = {}): Promise<PlanningDraftPlanOutput> =>
        send({ method: 'POST', path: '/api/planning/draft-plan', input, options }, client) as Promise<PlanningDraftPlanOutput>,
      /**
       * 加入任务 · Add a task
       * May: planning.draft.
       * Refuses: planning.need-missing (1.2); planning.lead-missing (3.1.2); planning.plan-closed; kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      addTask: (input: PlanningAddTaskInput, options: CallOptions = {}): Promise<PlanningAddTaskOutput> =>
        send({ method: 'POST', path: '/api/planning/add-task', input, options }, client) as Promise<PlanningAddTaskOutput>,
      /**
       * 载入首版规划 · Load the first plan
       * May: planning.draft.
       * Refuses: planning.not-organiser (3.1.2); planning.draft-open.
       */
      loadFirstPlan: (input: PlanningLoadFirstPlanInput = {}, options: CallOptions = {}): Promise<PlanningLoadFirstPlanOutput> =>
        send({ method: 'POST', path: '/api/planning/load-first-plan', input, options }, client) as Promise<PlanningLoadFirstPlanOutput>,
      /**
       * 修改后重新送审 · Send again for review
       * May: planning.draft.
       * Refuses: kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      revisePlan: (input: PlanningRevisePlanInput, options: CallOptions = {}): Promise<PlanningRevisePlanOutput> =>
        send({ method: 'POST', path: '/api/planning/revise-plan', input, options }, client) as Promise<PlanningRevisePlanOutput>,
      /**
       * 审查规划 · Review a plan
       * May: planning.review.
       * Refuses: planning.plan-empty; kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      reviewPlan: (input: PlanningReviewPlanInput, options: CallOptions = {}): Promise<PlanningReviewPlanOutput> =>
        send({ method: 'POST', path: '/api/planning/review-plan', input, options }, client) as Promise<PlanningReviewPlanOutput>,
      /**
       * 批准规划 · Approve a plan
       * May: planning.approve.
       * Refuses: planning.not-reviewed (3.1.3); kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      approvePlan: (input: PlanningApprovePlanInput, options: CallOptions = {}): Promise<PlanningApprovePlanOutput> =>
        send({ method: 'POST', path: '/api/planning/approve-plan', input, options }, client) as Promise<PlanningApprovePlanOutput>,
      /**
       * 签发规划 · Sign the joint publication
       * May: planning.sign.
       * Refuses: planning.not-approved (3.1.3); planning.not-publisher (3.1.3); planning.already-signed; kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      signPublication: (input: PlanningSignPublicationInput, options: CallOptions = {}): Promise<PlanningSignPublicationOutput> =>
        send({ method: 'POST', path: '/api/planning/sign-publication', input, options }, client) as Promise<PlanningSignPublicationOutput>,
      /**
       * 发布规划 · Publish a plan
       * May: planning.publish.
       * Refuses: planning.not-approved (3.1.3); planning.not-jointly-signed (3.1.3); kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      publishPlan: (input: PlanningPublishPlanInput, options: CallOptions = {}): Promise<PlanningPublishPlanOutput> =>
        send({ method: 'POST', path: '/api/planning/publish-plan', input, options }, client) as Promise<PlanningPublishPlanOutput>,
      /**
       * 报告任务进展 · Report progress
       * May: planning.draft.
       * Refuses: planning.not-the-lead (3.1.2); planning.progress-disagrees; kernel.changed-meanwhile; kernel.not-found.
       */
      reportProgress: (input: PlanningReportProgressInput, options: CallOptions = {}): Promise<PlanningReportProgressOutput> =>
        send({ method: 'POST', path: '/api/planning/report-progress', input, options }, client) as Promise<PlanningReportProgressOutput>,
      /**
       * 编制总体方案 · Draft an overall scheme
       * May: planning.draft.
       * Refuses: planning.need-missing (1.2); planning.scheme-empty (3.1.4); planning.period-reversed; kernel.not-allowed (3.7.7).
       */
      draftScheme: (input: PlanningDraftSchemeInput, options: CallOptions = {}): Promise<PlanningDraftSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/draft-scheme', input, options }, client) as Promise<PlanningDraftSchemeOutput>,
      /**
       * 修改总体方案 · Revise the scheme
       * May: planning.draft.
       * Refuses: planning.need-missing (1.2); planning.scheme-empty (3.1.4); planning.period-reversed; kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      reviseScheme: (input: PlanningReviseSchemeInput, options: CallOptions = {}): Promise<PlanningReviseSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/revise-scheme', input, options }, client) as Promise<PlanningReviseSchemeOutput>,
      /**
       * 签署总体方案 · Sign the scheme
       * May: planning.sign.
       * Refuses: kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      signScheme: (input: PlanningSignSchemeInput, options: CallOptions = {}): Promise<PlanningSignSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/sign-scheme', input, options }, client) as Promise<PlanningSignSchemeOutput>,
      /**
       * 报送总体方案 · Submit the scheme
       * May: planning.draft.
       * Refuses: kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      submitScheme: (input: PlanningSubmitSchemeInput, options: CallOptions = {}): Promise<PlanningSubmitSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/submit-scheme', input, options }, client) as Promise<PlanningSubmitSchemeOutput>,
      /**
       * 审查总体方案 · Examine the scheme
       * May: planning.review.
       * Refuses: planning.not-submitted (3.1.4); kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      examineScheme: (input: PlanningExamineSchemeInput, options: CallOptions = {}): Promise<PlanningExamineSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/examine-scheme', input, options }, client) as Promise<PlanningExamineSchemeOutput>,
      /**
       * 备案 · File the scheme
       * May: planning.review.
       * Refuses: planning.not-examined (3.1.4); kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7).
       */
      fileScheme: (input: PlanningFileSchemeInput, options: CallOptions = {}): Promise<PlanningFileSchemeOutput> =>
        send({ method: 'POST', path: '/api/planning/file-scheme', input, options }, client) as Promise<PlanningFileSchemeOutput>,
      /**
       * 规划 · The plan
       * May: anyone.
       */
      plan: (input: PlanningPlanInput = {}, options: CallOptions = {}): Promise<PlanningPlanOutput> =>
        send({ method: 'GET', path: '/api/planning/plan', input, options }, client) as Promise<PlanningPlanOutput>,
      /**
       * 规划进展 · Progress of the plan
       * May: anyone.
       */
      progress: (input: PlanningProgressInput = {}, options: CallOptions = {}): Promise<PlanningProgressOutput> =>
        send({ method: 'GET', path: '/api/planning/progress', input, options }, client) as Promise<PlanningProgressOutput>,
      /**
       * 备案的总体方案 · Schemes on file
       * May: planning.read.
       */
      filed: (input: PlanningFiledInput = {}, options: CallOptions = {}): Promise<PlanningFiledOutput> =>
        send({ method: 'GET', path: '/api/planning/filed', input, options }, client) as Promise<PlanningFiledOutput>,
    },
    /** 信息系统登记 · Information systems */
    systems: {
      /**
       * 登记信息系统 · Register an information system
       * May: systems.register.
       * Refuses: systems.name-taken (1.1); systems.zone-does-not-fit (3.2.7); systems.secret-outside-the-intranet (3.2.1, 3.2.5, 3.2.7).
       */
      registerSystem: (input: SystemsRegisterSystemInput, options: CallOptions = {}): Promise<SystemsRegisterSystemOutput> =>
        send({ method: 'POST', path: '/api/systems/register-system', input, options }, client) as Promise<SystemsRegisterSystemOutput>,
      /**
       * 修改登记内容 · Change the registration
       * May: systems.register.
       * Refuses: systems.name-taken (1.1); systems.zone-does-not-fit (3.2.7); systems.secret-outside-the-intranet (3.2.1, 3.2.5, 3.2.7); systems.listed-stays-visible (3.2.1, 3.2.7); kernel.not-found; kernel.changed-meanwhile.
       */
      changeSystem: (input: SystemsChangeSystemInput, options: CallOptions = {}): Promise<SystemsChangeSystemOutput> =>
        send({ method: 'POST', path: '/api/systems/change-system', input, options }, client) as Promise<SystemsChangeSystemOutput>,
      /**
       * 在门户展示 · List on the portal
       * May: systems.register.
       * Refuses: systems.already-listed; systems.not-for-portal (3.2.1); kernel.not-found.
       */
      listOnPortal: (input: SystemsListOnPortalInput, options: CallOptions = {}): Promise<SystemsListOnPortalOutput> =>
        send({ method: 'POST', path: '/api/systems/list-on-portal', input, options }, client) as Promise<SystemsListOnPortalOutput>,
      /**
       * 撤下门户展示 · Unlist from the portal
       * May: systems.register.
       * Refuses: systems.not-listed; kernel.not-found.
       */
      unlistSystem: (input: SystemsUnlistSystemInput, options: CallOptions = {}): Promise<SystemsUnlistSystemOutput> =>
        send({ method: 'POST', path: '/api/systems/unlist-system', input, options }, client) as Promise<SystemsUnlistSystemOutput>,
      /**
       * 在用信息系统 · Systems in use
       * May: anyone.
       */
      listInUse: (input: SystemsListInUseInput = {}, options: CallOptions = {}): Promise<SystemsListInUseOutput> =>
        send({ method: 'GET', path: '/api/systems/list-in-use', input, options }, client) as Promise<SystemsListInUseOutput>,
      /**
       * 可否授予 · What may be granted
       * May: systems.read.
       */
      standing: (input: SystemsStandingInput, options: CallOptions = {}): Promise<SystemsStandingOutput> =>
        send({ method: 'GET', path: '/api/systems/standing', input, options }, client) as Promise<SystemsStandingOutput>,
    },
    /** 电子政务项目 · Projects */
    projects: {
      /**
       * 编制项目 · Draft a project
       * May: projects.draft.
       * Refuses: projects.system-of-another-organ (1.1); projects.project-under-way (1.1); kernel.not-found.
       */
      draftProject: (input: ProjectsDraftProjectInput, options: CallOptions = {}): Promise<ProjectsDraftProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/draft-project', input, options }, client) as Promise<ProjectsDraftProjectOutput>,
      /**
       * 修改项目草稿 · Change the draft
       * May: projects.draft.
       * Refuses: kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      changeDraft: (input: ProjectsChangeDraftInput, options: CallOptions = {}): Promise<ProjectsChangeDraftOutput> =>
        send({ method: 'POST', path: '/api/projects/change-draft', input, options }, client) as Promise<ProjectsChangeDraftOutput>,
      /**
       * 签署项目 · Sign the project
       * May: projects.sign.
       * Refuses: projects.not-the-head-of-this-organ (4.1.2); projects.no-need (1.2); projects.no-reuse-statement (1.3); projects.no-domestic-reason (1.3); projects.new-vertical-network (3.2.11); projects.not-on-unified-platform (3.3.4, 4.1.5); projects.isolated-networks-joined (3.2.1, 3.2.3); projects.estimate-share-missing (4.5.4, 3.3.6); projects.estimate-share-too-small (4.5.4, 3.3.6); projects.estimate-over-feasibility (3.3.6); kernel.not-found; kernel.not-in-state.
       */
      signProject: (input: ProjectsSignProjectInput, options: CallOptions = {}): Promise<ProjectsSignProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/sign-project', input, options }, client) as Promise<ProjectsSignProjectOutput>,
      /**
       * 申报项目 · Submit the project
       * May: projects.draft.
       * Refuses: projects.unsigned (4.1.2); projects.no-need (1.2); projects.no-reuse-statement (1.3); projects.no-domestic-reason (1.3); projects.new-vertical-network (3.2.11); projects.not-on-unified-platform (3.3.4, 4.1.5); projects.isolated-networks-joined (3.2.1, 3.2.3); projects.estimate-share-missing (4.5.4, 3.3.6); projects.estimate-share-too-small (4.5.4, 3.3.6); projects.estimate-over-feasibility (3.3.6); kernel.not-found; kernel.not-in-state.
       */
      submitProject: (input: ProjectsSubmitProjectInput, options: CallOptions = {}): Promise<ProjectsSubmitProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/submit-project', input, options }, client) as Promise<ProjectsSubmitProjectOutput>,
      /**
       * 组织论证 · Open the review
       * May: projects.review.
       * Refuses: projects.expert-number (4.1.1, 3.3.5); projects.expert-conflict (4.1.1); projects.not-an-expert (4.1.1); projects.joint-review-missing (3.2.6, 3.2.8); kernel.not-found; kernel.not-in-state.
       */
      openReview: (input: ProjectsOpenReviewInput, options: CallOptions = {}): Promise<ProjectsOpenReviewOutput> =>
        send({ method: 'POST', path: '/api/projects/open-review', input, options }, client) as Promise<ProjectsOpenReviewOutput>,
      /**
       * 核查重复建设 · Check duplicate construction
       * May: projects.review.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      computeEvidence: (input: ProjectsComputeEvidenceInput, options: CallOptions = {}): Promise<ProjectsComputeEvidenceOutput> =>
        send({ method: 'POST', path: '/api/projects/compute-evidence', input, options }, client) as Promise<ProjectsComputeEvidenceOutput>,
      /**
       * 申请回避 · Declare a conflict of interest
       * May: projects.opine.
       * Refuses: projects.expert-not-named (4.1.1); projects.opinion-given (4.1.1); kernel.not-found; kernel.not-in-state.
       */
      declareConflict: (input: ProjectsDeclareConflictInput, options: CallOptions = {}): Promise<ProjectsDeclareConflictOutput> =>
        send({ method: 'POST', path: '/api/projects/declare-conflict', input, options }, client) as Promise<ProjectsDeclareConflictOutput>,
      /**
       * 更换专家 · Replace an expert
       * May: projects.review.
       * Refuses: projects.expert-conflict (4.1.1); projects.not-an-expert (4.1.1); projects.expert-not-named (4.1.1); projects.opinion-given (4.1.1); kernel.not-found; kernel.not-in-state.
       */
      replaceExpert: (input: ProjectsReplaceExpertInput, options: CallOptions = {}): Promise<ProjectsReplaceExpertOutput> =>
        send({ method: 'POST', path: '/api/projects/replace-expert', input, options }, client) as Promise<ProjectsReplaceExpertOutput>,
      /**
       * 提出专家意见 · Give an opinion
       * May: projects.opine.
       * Refuses: projects.expert-not-named (4.1.1); projects.opinion-given (4.1.1); projects.duplicate-evidence-missing (1.1, 4.1.1); kernel.not-found; kernel.not-in-state.
       */
      recordOpinion: (input: ProjectsRecordOpinionInput, options: CallOptions = {}): Promise<ProjectsRecordOpinionOutput> =>
        send({ method: 'POST', path: '/api/projects/record-opinion', input, options }, client) as Promise<ProjectsRecordOpinionOutput>,
      /**
       * 会签论证 · Co-sign the review
       * May: projects.co-sign.
       * Refuses: projects.not-a-joint-organ (3.2.6, 3.2.8); projects.duplicate-evidence-missing (1.1, 4.1.1); kernel.not-found; kernel.not-in-state.
       */
      signJointReview: (input: ProjectsSignJointReviewInput, options: CallOptions = {}): Promise<ProjectsSignJointReviewOutput> =>
        send({ method: 'POST', path: '/api/projects/sign-joint-review', input, options }, client) as Promise<ProjectsSignJointReviewOutput>,
      /**
       * 形成论证结论 · Conclude the review
       * May: projects.review.
       * Refuses: projects.duplicate-evidence-missing (1.1, 4.1.1); projects.opinions-missing (4.1.1); projects.expert-number (4.1.1, 3.3.5); projects.joint-signature-missing (3.2.6, 3.2.8); projects.duplicate-unanswered (1.1, 4.1.1); kernel.not-found; kernel.not-in-state.
       */
      concludeReview: (input: ProjectsConcludeReviewInput, options: CallOptions = {}): Promise<ProjectsConcludeReviewOutput> =>
        send({ method: 'POST', path: '/api/projects/conclude-review', input, options }, client) as Promise<ProjectsConcludeReviewOutput>,
      /**
       * 批准立项 · Approve the project
       * May: projects.approve.
       * Refuses: projects.not-reviewed (4.3.2, 3.3.5); projects.estimate-over-feasibility (3.3.6); projects.joint-signature-missing (3.2.6, 3.2.8); kernel.not-found; kernel.not-in-state.
       */
      approveProject: (input: ProjectsApproveProjectInput, options: CallOptions = {}): Promise<ProjectsApproveProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/approve-project', input, options }, client) as Promise<ProjectsApproveProjectOutput>,
      /**
       * 不予立项 · Refuse the project
       * May: projects.approve.
       * Refuses: projects.not-reviewed (4.3.2, 3.3.5); kernel.not-found; kernel.not-in-state.
       */
      refuseProject: (input: ProjectsRefuseProjectInput, options: CallOptions = {}): Promise<ProjectsRefuseProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/refuse-project', input, options }, client) as Promise<ProjectsRefuseProjectOutput>,
      /**
       * 开工 · Start construction
       * May: projects.build.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      startConstruction: (input: ProjectsStartConstructionInput, options: CallOptions = {}): Promise<ProjectsStartConstructionOutput> =>
        send({ method: 'POST', path: '/api/projects/start-construction', input, options }, client) as Promise<ProjectsStartConstructionOutput>,
      /**
       * 报告进度 · Report progress
       * May: projects.build.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      reportProgress: (input: ProjectsReportProgressInput, options: CallOptions = {}): Promise<ProjectsReportProgressOutput> =>
        send({ method: 'POST', path: '/api/projects/report-progress', input, options }, client) as Promise<ProjectsReportProgressOutput>,
      /**
       * 报告建设完毕 · Report completion
       * May: projects.build.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      reportCompletion: (input: ProjectsReportCompletionInput, options: CallOptions = {}): Promise<ProjectsReportCompletionOutput> =>
        send({ method: 'POST', path: '/api/projects/report-completion', input, options }, client) as Promise<ProjectsReportCompletionOutput>,
      /**
       * 调整概算 · Change the estimate
       * May: projects.build.
       * Refuses: projects.over-approved-estimate (3.3.6); projects.change-needs-reapproval (3.3.6); projects.estimate-share-missing (4.5.4, 3.3.6); projects.estimate-share-too-small (4.5.4, 3.3.6); kernel.not-found; kernel.not-in-state.
       */
      changeEstimate: (input: ProjectsChangeEstimateInput, options: CallOptions = {}): Promise<ProjectsChangeEstimateOutput> =>
        send({ method: 'POST', path: '/api/projects/change-estimate', input, options }, client) as Promise<ProjectsChangeEstimateOutput>,
      /**
       * 重新批准概算 · Approve a changed estimate
       * May: projects.approve.
       * Refuses: projects.estimate-share-missing (4.5.4, 3.3.6); projects.estimate-share-too-small (4.5.4, 3.3.6); kernel.not-found; kernel.not-in-state.
       */
      reapproveEstimate: (input: ProjectsReapproveEstimateInput, options: CallOptions = {}): Promise<ProjectsReapproveEstimateOutput> =>
        send({ method: 'POST', path: '/api/projects/reapprove-estimate', input, options }, client) as Promise<ProjectsReapproveEstimateOutput>,
      /**
       * 提交验收材料 · Add an acceptance document
       * May: projects.build.
       * Refuses: projects.document-filed-already; kernel.not-found; kernel.not-in-state.
       */
      addAcceptanceDocument: (input: ProjectsAddAcceptanceDocumentInput, options: CallOptions = {}): Promise<ProjectsAddAcceptanceDocumentOutput> =>
        send({ method: 'POST', path: '/api/projects/add-acceptance-document', input, options }, client) as Promise<ProjectsAddAcceptanceDocumentOutput>,
      /**
       * 验收 · Accept the project
       * May: projects.accept.
       * Refuses: projects.acceptance-document-missing (4.3.6); kernel.not-found; kernel.not-in-state.
       */
      acceptProject: (input: ProjectsAcceptProjectInput, options: CallOptions = {}): Promise<ProjectsAcceptProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/accept-project', input, options }, client) as Promise<ProjectsAcceptProjectOutput>,
      /**
       * 撤销验收 · Revoke the acceptance
       * May: projects.revoke.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      revokeAcceptance: (input: ProjectsRevokeAcceptanceInput, options: CallOptions = {}): Promise<ProjectsRevokeAcceptanceOutput> =>
        send({ method: 'POST', path: '/api/projects/revoke-acceptance', input, options }, client) as Promise<ProjectsRevokeAcceptanceOutput>,
      /**
       * 恢复验收 · Restore the acceptance
       * May: projects.revoke.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      restoreAcceptance: (input: ProjectsRestoreAcceptanceInput, options: CallOptions = {}): Promise<ProjectsRestoreAcceptanceOutput> =>
        send({ method: 'POST', path: '/api/projects/restore-acceptance', input, options }, client) as Promise<ProjectsRestoreAcceptanceOutput>,
      /**
       * 其他信息化工程备案 · File another project
       * May: projects.draft.
       * Refuses: projects.approval-filed-already (4.3.3).
       */
      fileOtherProject: (input: ProjectsFileOtherProjectInput, options: CallOptions = {}): Promise<ProjectsFileOtherProjectOutput> =>
        send({ method: 'POST', path: '/api/projects/file-other-project', input, options }, client) as Promise<ProjectsFileOtherProjectOutput>,
      /**
       * 项目 · One project
       * May: projects.read.
       */
      one: (input: ProjectsOneInput, options: CallOptions = {}): Promise<ProjectsOneOutput> =>
        send({ method: 'GET', path: '/api/projects/one', input, options }, client) as Promise<ProjectsOneOutput>,
      /**
       * 关口 · Gates of a project
       * May: projects.read.
       */
      gates: (input: ProjectsGatesInput, options: CallOptions = {}): Promise<ProjectsGatesOutput> =>
        send({ method: 'GET', path: '/api/projects/gates', input, options }, client) as Promise<ProjectsGatesOutput>,
      /**
       * 项目进程 · Project pipeline
       * May: projects.read.
       */
      pipeline: (input: ProjectsPipelineInput = {}, options: CallOptions = {}): Promise<ProjectsPipelineOutput> =>
        send({ method: 'GET', path: '/api/projects/pipeline', input, options }, client) as Promise<ProjectsPipelineOutput>,
      /**
       * 系统的项目 · Projects of a system
       * May: projects.read.
       */
      ofSystem: (input: ProjectsOfSystemInput, options: CallOptions = {}): Promise<ProjectsOfSystemOutput> =>
        send({ method: 'GET', path: '/api/projects/of-system', input, options }, client) as Promise<ProjectsOfSystemOutput>,
      /**
       * 重复建设对照 · Duplicate construction
       * May: projects.read.
       */
      duplicates: (input: ProjectsDuplicatesInput, options: CallOptions = {}): Promise<ProjectsDuplicatesOutput> =>
        send({ method: 'GET', path: '/api/projects/duplicates', input, options }, client) as Promise<ProjectsDuplicatesOutput>,
      /**
       * 我的评审 · My reviews
       * May: projects.opine.
       */
      reviewsForMe: (input: ProjectsReviewsForMeInput = {}, options: CallOptions = {}): Promise<ProjectsReviewsForMeOutput> =>
        send({ method: 'GET', path: '/api/projects/reviews-for-me', input, options }, client) as Promise<ProjectsReviewsForMeOutput>,
      /**
       * 评审专家名录 · Roster of experts
       * May: projects.review.
       */
      experts: (input: ProjectsExpertsInput = {}, options: CallOptions = {}): Promise<ProjectsExpertsOutput> =>
        send({ method: 'GET', path: '/api/projects/experts', input, options }, client) as Promise<ProjectsExpertsOutput>,
      /**
       * 项目公开 · Projects made public
       * May: anyone.
       */
      madePublic: (input: ProjectsMadePublicInput = {}, options: CallOptions = {}): Promise<ProjectsMadePublicOutput> =>
        send({ method: 'GET', path: '/api/projects/made-public', input, options }, client) as Promise<ProjectsMadePublicOutput>,
      /**
       * 项目建设成效 · How far projects have come
       * May: anyone.
       */
      figures: (input: ProjectsFiguresInput = {}, options: CallOptions = {}): Promise<ProjectsFiguresOutput> =>
        send({ method: 'GET', path: '/api/projects/figures', input, options }, client) as Promise<ProjectsFiguresOutput>,
    },
    /** 标准 · Standards */
    standards: {
      /**
       * 登记标准 · Register a standard
       * May: standards.test.
       * Refuses: standards.code-taken; standards.period-reversed.
       */
      registerStandard: (input: StandardsRegisterStandardInput, options: CallOptions = {}): Promise<StandardsRegisterStandardOutput> =>
        send({ method: 'POST', path: '/api/standards/register-standard', input, options }, client) as Promise<StandardsRegisterStandardOutput>,
      /**
       * 废止标准 · End a standard
       * May: standards.test.
       * Refuses: standards.period-reversed; kernel.not-found; kernel.changed-meanwhile.
       */
      endStandard: (input: StandardsEndStandardInput, options: CallOptions = {}): Promise<StandardsEndStandardOutput> =>
        send({ method: 'POST', path: '/api/standards/end-standard', input, options }, client) as Promise<StandardsEndStandardOutput>,
      /**
       * 出具检测结论 · Issue a conformance verdict
       * May: standards.test.
       * Refuses: standards.nothing-checked (3.7.4); standards.unknown-standard (1.4); standards.not-tried-here (3.7.3); standards.check-failed (3.7.4, 1.4); standards.required-untested (1.4, 3.7.4); standards.evidence-missing (3.7.4); standards.term-too-long (3.7.4); standards.period-reversed; standards.own-system (3.7.4); kernel.not-found.
       */
      issueVerdict: (input: StandardsIssueVerdictInput, options: CallOptions = {}): Promise<StandardsIssueVerdictOutput> =>
        send({ method: 'POST', path: '/api/standards/issue-verdict', input, options }, client) as Promise<StandardsIssueVerdictOutput>,
      /**
       * 撤回检测结论 · Withdraw a verdict
       * May: standards.test.
       * Refuses: standards.already-withdrawn; kernel.not-found.
       */
      withdrawVerdict: (input: StandardsWithdrawVerdictInput, options: CallOptions = {}): Promise<StandardsWithdrawVerdictOutput> =>
        send({ method: 'POST', path: '/api/standards/withdraw-verdict', input, options }, client) as Promise<StandardsWithdrawVerdictOutput>,
      /**
       * 开始试行 · Start a trial
       * May: standards.test.
       * Refuses: standards.not-on-trial (3.7.3); standards.trial-running (3.7.3); standards.period-reversed; kernel.not-found.
       */
      startTrial: (input: StandardsStartTrialInput, options: CallOptions = {}): Promise<StandardsStartTrialOutput> =>
        send({ method: 'POST', path: '/api/standards/start-trial', input, options }, client) as Promise<StandardsStartTrialOutput>,
      /**
       * 结束试行 · Conclude a trial
       * May: standards.test.
       * Refuses: standards.trial-concluded; kernel.not-found.
       */
      concludeTrial: (input: StandardsConcludeTrialInput, options: CallOptions = {}): Promise<StandardsConcludeTrialOutput> =>
        send({ method: 'POST', path: '/api/standards/conclude-trial', input, options }, client) as Promise<StandardsConcludeTrialOutput>,
      /**
       * 现行标准 · Standards in force
       * May: anyone.
       */
      list: (input: StandardsListInput = {}, options: CallOptions = {}): Promise<StandardsListOutput> =>
        send({ method: 'GET', path: '/api/standards/list', input, options }, client) as Promise<StandardsListOutput>,
      /**
       * 系统的检测结论 · Verdict on a system
       * May: standards.read.
       */
      verdictOf: (input: StandardsVerdictOfInput, options: CallOptions = {}): Promise<StandardsVerdictOfOutput> =>
        send({ method: 'GET', path: '/api/standards/verdict-of', input, options }, client) as Promise<StandardsVerdictOfOutput>,
    },
    /** 招标和合同 · Tenders */
    tenders: {
      /**
       * 登记供应商 · Register a supplier
       * May: tenders.run.
       * Refuses: tenders.supplier-known.
       */
      registerSupplier: (input: TendersRegisterSupplierInput, options: CallOptions = {}): Promise<TendersRegisterSupplierOutput> =>
        send({ method: 'POST', path: '/api/tenders/register-supplier', input, options }, client) as Promise<TendersRegisterSupplierOutput>,
      /**
       * 发出招标文件 · Open a tender
       * May: tenders.run.
       * Refuses: tenders.release-past; tenders.bid-period-too-short (4.3.4); tenders.too-few-invited (4.3.4); tenders.invitation-unreasoned (4.3.4); tenders.bid-bond-too-high (4.3.4); tenders.over-estimate (4.3.4); tenders.qualification-abolished (4.3.5); tenders.qualification-not-demanded (4.3.5); tenders.retender-unfounded; kernel.not-found.
       */
      openTender: (input: TendersOpenTenderInput, options: CallOptions = {}): Promise<TendersOpenTenderOutput> =>
        send({ method: 'POST', path: '/api/tenders/open-tender', input, options }, client) as Promise<TendersOpenTenderOutput>,
      /**
       * 澄清招标文件 · Clarify a tender
       * May: tenders.run.
       * Refuses: tenders.not-open (4.3.4); kernel.not-found.
       */
      clarifyTender: (input: TendersClarifyTenderInput, options: CallOptions = {}): Promise<TendersClarifyTenderOutput> =>
        send({ method: 'POST', path: '/api/tenders/clarify-tender', input, options }, client) as Promise<TendersClarifyTenderOutput>,
      /**
       * 接收投标 · Record a bid
       * May: tenders.run.
       * Refuses: tenders.bid-late (4.3.4); tenders.bid-early (4.3.4); tenders.not-open (4.3.4); tenders.not-invited (4.3.4); tenders.not-qualified (4.3.5); tenders.bid-over-ceiling (4.3.4); tenders.bid-twice (4.3.4); kernel.not-found.
       */
      recordBid: (input: TendersRecordBidInput, options: CallOptions = {}): Promise<TendersRecordBidOutput> =>
        send({ method: 'POST', path: '/api/tenders/record-bid', input, options }, client) as Promise<TendersRecordBidOutput>,
      /**
       * 开标 · Open the bids
       * May: tenders.run.
       * Refuses: tenders.opened-early (4.3.4); kernel.not-found; kernel.not-in-state.
       */
      openBids: (input: TendersOpenBidsInput, options: CallOptions = {}): Promise<TendersOpenBidsOutput> =>
        send({ method: 'POST', path: '/api/tenders/open-bids', input, options }, client) as Promise<TendersOpenBidsOutput>,
      /**
       * 组成评标委员会 · Name the evaluators
       * May: tenders.run.
       * Refuses: tenders.too-few-bids (4.3.4); tenders.evaluator-number (4.3.4); tenders.too-few-experts (4.3.4); tenders.expert-unfit (4.3.4); tenders.evaluator-conflict (4.3.4); kernel.not-found; kernel.not-in-state.
       */
      nameEvaluators: (input: TendersNameEvaluatorsInput, options: CallOptions = {}): Promise<TendersNameEvaluatorsOutput> =>
        send({ method: 'POST', path: '/api/tenders/name-evaluators', input, options }, client) as Promise<TendersNameEvaluatorsOutput>,
      /**
       * 记录评标结果 · Record the evaluation
       * May: tenders.run.
       * Refuses: tenders.too-few-bids (4.3.4); tenders.evaluation-incomplete (4.3.4); kernel.not-found; kernel.not-in-state.
       */
      recordEvaluation: (input: TendersRecordEvaluationInput, options: CallOptions = {}): Promise<TendersRecordEvaluationOutput> =>
        send({ method: 'POST', path: '/api/tenders/record-evaluation', input, options }, client) as Promise<TendersRecordEvaluationOutput>,
      /**
       * 公示中标候选人 · Announce the candidates
       * May: tenders.run.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      announceCandidates: (input: TendersAnnounceCandidatesInput, options: CallOptions = {}): Promise<TendersAnnounceCandidatesOutput> =>
        send({ method: 'POST', path: '/api/tenders/announce-candidates', input, options }, client) as Promise<TendersAnnounceCandidatesOutput>,
      /**
       * 定标 · Award
       * May: tenders.run.
       * Refuses: tenders.candidates-showing (4.3.4); tenders.not-first-candidate (4.3.4); tenders.no-candidate-left (4.3.4); kernel.not-found; kernel.not-in-state.
       */
      awardTender: (input: TendersAwardTenderInput, options: CallOptions = {}): Promise<TendersAwardTenderOutput> =>
        send({ method: 'POST', path: '/api/tenders/award-tender', input, options }, client) as Promise<TendersAwardTenderOutput>,
      /**
       * 登记中标人放弃 · Record that the winner gave up
       * May: tenders.run.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      recordAbandonment: (input: TendersRecordAbandonmentInput, options: CallOptions = {}): Promise<TendersRecordAbandonmentOutput> =>
        send({ method: 'POST', path: '/api/tenders/record-abandonment', input, options }, client) as Promise<TendersRecordAbandonmentOutput>,
      /**
       * 签订合同 · Sign the contract
       * May: tenders.run.
       * Refuses: tenders.contract-late (4.3.4); tenders.sum-over-bid (4.3.4); tenders.over-estimate (4.3.4); tenders.performance-bond-too-high (4.3.4); tenders.supervisor-not-independent (4.3.4); kernel.not-found; kernel.not-in-state.
       */
      signContract: (input: TendersSignContractInput, options: CallOptions = {}): Promise<TendersSignContractOutput> =>
        send({ method: 'POST', path: '/api/tenders/sign-contract', input, options }, client) as Promise<TendersSignContractOutput>,
      /**
       * 直接签订合同 · Contract without a tender
       * May: tenders.run.
       * Refuses: tenders.tender-compulsory (4.3.4); tenders.over-estimate (4.3.4); tenders.performance-bond-too-high (4.3.4); tenders.supervisor-not-independent (4.3.4); tenders.not-qualified (4.3.5); kernel.not-found.
       */
      contractDirectly: (input: TendersContractDirectlyInput, options: CallOptions = {}): Promise<TendersContractDirectlyOutput> =>
        send({ method: 'POST', path: '/api/tenders/contract-directly', input, options }, client) as Promise<TendersContractDirectlyOutput>,
      /**
       * 报告招标情况 · Report the tender
       * May: tenders.run.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      reportTender: (input: TendersReportTenderInput, options: CallOptions = {}): Promise<TendersReportTenderOutput> =>
        send({ method: 'POST', path: '/api/tenders/report-tender', input, options }, client) as Promise<TendersReportTenderOutput>,
      /**
       * 供应商资质要求 · Qualification of suppliers
       * May: anyone.
       */
      qualification: (input: TendersQualificationInput = {}, options: CallOptions = {}): Promise<TendersQualificationOutput> =>
        send({ method: 'GET', path: '/api/tenders/qualification', input, options }, client) as Promise<TendersQualificationOutput>,
      /**
       * 项目的招标和合同 · Tenders of a project
       * May: tenders.read.
       */
      ofProject: (input: TendersOfProjectInput, options: CallOptions = {}): Promise<TendersOfProjectOutput> =>
        send({ method: 'GET', path: '/api/tenders/of-project', input, options }, client) as Promise<TendersOfProjectOutput>,
      /**
       * 招标公开 · Tenders made public
       * May: anyone.
       */
      madePublic: (input: TendersMadePublicInput = {}, options: CallOptions = {}): Promise<TendersMadePublicOutput> =>
        send({ method: 'GET', path: '/api/tenders/made-public', input, options }, client) as Promise<TendersMadePublicOutput>,
    },
    /** 资金 · Funds */
    funds: {
      /**
       * 设立资金 · Open a fund
       * May: funds.allocate.
       * Refuses: funds.account-known; funds.level-against-division (4.2.1).
       */
      openAccount: (input: FundsOpenAccountInput, options: CallOptions = {}): Promise<FundsOpenAccountOutput> =>
        send({ method: 'POST', path: '/api/funds/open-account', input, options }, client) as Promise<FundsOpenAccountOutput>,
      /**
       * 登记收入 · Record income
       * May: funds.allocate.
       * Refuses: funds.sum-zero; funds.document-used; kernel.not-found.
       */
      recordIncome: (input: FundsRecordIncomeInput, options: CallOptions = {}): Promise<FundsRecordIncomeOutput> =>
        send({ method: 'POST', path: '/api/funds/record-income', input, options }, client) as Promise<FundsRecordIncomeOutput>,
      /**
       * 安排资金 · Allocate funds
       * May: funds.allocate.
       * Refuses: funds.project-not-approved (4.3.2); funds.other-level (4.2.1); funds.other-division (4.2.1); funds.other-purpose (4.2.2); funds.fund-short (4.2.1); funds.allocation-over-estimate (4.2.1); funds.sum-zero; kernel.not-found.
       */
      allocateFunds: (input: FundsAllocateFundsInput, options: CallOptions = {}): Promise<FundsAllocateFundsOutput> =>
        send({ method: 'POST', path: '/api/funds/allocate-funds', input, options }, client) as Promise<FundsAllocateFundsOutput>,
      /**
       * 付款 · Pay
       * May: funds.pay.
       * Refuses: funds.project-not-approved (4.3.2); funds.contract-missing (4.3.4); funds.contract-of-another-project (4.3.4); funds.payment-over-contract (4.3.2); funds.payment-over-estimate (4.3.2); funds.payment-over-allocation (4.2.1); funds.operation-early (4.3.6); funds.operation-over-line (4.5.4); funds.document-used; funds.sum-zero; kernel.not-found.
       */
      payProject: (input: FundsPayProjectInput, options: CallOptions = {}): Promise<FundsPayProjectOutput> =>
        send({ method: 'POST', path: '/api/funds/pay-project', input, options }, client) as Promise<FundsPayProjectOutput>,
      /**
       * 结余上缴 · Return a surplus
       * May: funds.pay.
       * Refuses: funds.surplus-early (4.3.6); funds.surplus-too-much; funds.sum-zero; kernel.not-found.
       */
      returnSurplus: (input: FundsReturnSurplusInput, options: CallOptions = {}): Promise<FundsReturnSurplusOutput> =>
        send({ method: 'POST', path: '/api/funds/return-surplus', input, options }, client) as Promise<FundsReturnSurplusOutput>,
      /**
       * 项目资金 · Money of a project
       * May: funds.read.
       */
      ofProject: (input: FundsOfProjectInput, options: CallOptions = {}): Promise<FundsOfProjectOutput> =>
        send({ method: 'GET', path: '/api/funds/of-project', input, options }, client) as Promise<FundsOfProjectOutput>,
      /**
       * 资金一览 · The funds
       * May: funds.read.
       */
      accounts: (input: FundsAccountsInput = {}, options: CallOptions = {}): Promise<FundsAccountsOutput> =>
        send({ method: 'GET', path: '/api/funds/accounts', input, options }, client) as Promise<FundsAccountsOutput>,
    },
    /** 网络资源 · Network registry */
    registry: {
      /**
       * 登记路由域 · Record a routing domain
       * May: registry.plan.
       * Refuses: registry.vrf-taken (3.7.7); registry.plan-unreviewed (3.2.6).
       */
      recordVrf: (input: RegistryRecordVrfInput, options: CallOptions = {}): Promise<RegistryRecordVrfOutput> =>
        send({ method: 'POST', path: '/api/registry/record-vrf', input, options }, client) as Promise<RegistryRecordVrfOutput>,
      /**
       * 登记地址规划 · Record prefixes of the plan
       * May: registry.plan.
       * Refuses: registry.no-such-vrf; registry.plan-unreviewed (3.2.6); registry.prefix-malformed; registry.prefix-twice; registry.prefix-overlaps (3.7.7); registry.prefix-elsewhere (3.2.2, 3.7.7); registry.outside-delegation (3.7.7); registry.period-empty.
       */
      recordPrefixes: (input: RegistryRecordPrefixesInput, options: CallOptions = {}): Promise<RegistryRecordPrefixesOutput> =>
        send({ method: 'POST', path: '/api/registry/record-prefixes', input, options }, client) as Promise<RegistryRecordPrefixesOutput>,
      /**
       * 撤销规划段 · Withdraw a prefix
       * May: registry.plan.
       * Refuses: registry.prefix-withdrawn; registry.prefix-in-use (3.7.7); kernel.not-found.
       */
      withdrawPrefix: (input: RegistryWithdrawPrefixInput, options: CallOptions = {}): Promise<RegistryWithdrawPrefixOutput> =>
        send({ method: 'POST', path: '/api/registry/withdraw-prefix', input, options }, client) as Promise<RegistryWithdrawPrefixOutput>,
      /**
       * 下放规划段 · Delegate a prefix
       * May: registry.plan.
       * Refuses: registry.not-delegable; registry.outside-delegation (3.7.7); registry.prefix-withdrawn; kernel.not-found.
       */
      delegatePrefix: (input: RegistryDelegatePrefixInput, options: CallOptions = {}): Promise<RegistryDelegatePrefixOutput> =>
        send({ method: 'POST', path: '/api/registry/delegate-prefix', input, options }, client) as Promise<RegistryDelegatePrefixOutput>,
      /**
       * 分配地址段 · Allocate an address block
       * May: registry.allocate.
       * Refuses: registry.other-network (3.2.7, 3.7.7); registry.length-outside (3.7.7); registry.plan-full (3.7.7); kernel.not-found.
       */
      allocateBlock: (input: RegistryAllocateBlockInput, options: CallOptions = {}): Promise<RegistryAllocateBlockOutput> =>
        send({ method: 'POST', path: '/api/registry/allocate-block', input, options }, client) as Promise<RegistryAllocateBlockOutput>,
      /**
       * 收回地址段 · Release an address block
       * May: registry.allocate.
       * Refuses: registry.already-released; registry.block-in-use (3.7.7); kernel.not-found.
       */
      releaseBlock: (input: RegistryReleaseBlockInput, options: CallOptions = {}): Promise<RegistryReleaseBlockOutput> =>
        send({ method: 'POST', path: '/api/registry/release-block', input, options }, client) as Promise<RegistryReleaseBlockOutput>,
      /**
       * 分配地址 · Allocate addresses
       * May: registry.allocate.
       * Refuses: registry.one-source; registry.gives-nothing (3.7.7); registry.other-network (3.2.7, 3.7.7); kernel.not-found; registry.block-full (3.7.7).
       */
      allocateAddresses: (input: RegistryAllocateAddressesInput = {}, options: CallOptions = {}): Promise<RegistryAllocateAddressesOutput> =>
        send({ method: 'POST', path: '/api/registry/allocate-addresses', input, options }, client) as Promise<RegistryAllocateAddressesOutput>,
      /**
       * 登记地址 · Record an address
       * May: registry.allocate.
       * Refuses: registry.one-source; registry.gives-nothing (3.7.7); registry.other-network (3.2.7, 3.7.7); kernel.not-found; registry.address-malformed; registry.address-outside (3.7.7); registry.address-taken (3.7.7).
       */
      recordAddress: (input: RegistryRecordAddressInput, options: CallOptions = {}): Promise<RegistryRecordAddressOutput> =>
        send({ method: 'POST', path: '/api/registry/record-address', input, options }, client) as Promise<RegistryRecordAddressOutput>,
      /**
       * 收回地址 · Release an address
       * May: registry.allocate.
       * Refuses: registry.address-released; registry.block-in-use (3.7.7); kernel.not-found.
       */
      releaseAddress: (input: RegistryReleaseAddressInput, options: CallOptions = {}): Promise<RegistryReleaseAddressOutput> =>
        send({ method: 'POST', path: '/api/registry/release-address', input, options }, client) as Promise<RegistryReleaseAddressOutput>,
      /**
       * 登记域名 · Register a domain name
       * May: registry.allocate.
       * Refuses: registry.name-malformed (3.7.7); registry.name-outside (3.7.7); registry.name-taken (3.7.7); registry.other-network (3.2.7, 3.7.7); registry.address-malformed; registry.address-elsewhere (3.7.7); registry.wildcard (3.7.7, 4.3.6); registry.public-label (3.7.7); registry.name-joins-networks (3.2.1, 3.2.2, 3.7.7); registry.delegated (3.7.7); registry.name-has-records (3.7.7); kernel.not-found.
       */
      registerDomain: (input: RegistryRegisterDomainInput, options: CallOptions = {}): Promise<RegistryRegisterDomainOutput> =>
        send({ method: 'POST', path: '/api/registry/register-domain', input, options }, client) as Promise<RegistryRegisterDomainOutput>,
      /**
       * 撤销域名 · Withdraw a domain name
       * May: registry.allocate.
       * Refuses: registry.already-withdrawn; kernel.not-found.
       */
      withdrawDomain: (input: RegistryWithdrawDomainInput, options: CallOptions = {}): Promise<RegistryWithdrawDomainOutput> =>
        send({ method: 'POST', path: '/api/registry/withdraw-domain', input, options }, client) as Promise<RegistryWithdrawDomainOutput>,
      /**
       * 增加解析记录 · Add a record to a name
       * May: registry.allocate.
       * Refuses: registry.other-network (3.2.7, 3.7.7); registry.address-elsewhere (3.7.7); registry.wildcard (3.7.7, 4.3.6); registry.host-malformed (3.7.7); registry.value-malformed (3.7.7); registry.name-joins-networks (3.2.1, 3.2.2, 3.7.7); registry.target-outside (3.2.1, 3.2.2, 3.7.7); registry.alone-at-its-name (3.7.7); registry.delegated (3.7.7); registry.nearer-domain (3.7.7); registry.record-stands; registry.pointer-stands (3.7.7); registry.too-many-records; registry.domain-not-served; kernel.not-found.
       */
      addRecord: (input: RegistryAddRecordInput, options: CallOptions = {}): Promise<RegistryAddRecordOutput> =>
        send({ method: 'POST', path: '/api/registry/add-record', input, options }, client) as Promise<RegistryAddRecordOutput>,
      /**
       * 删除解析记录 · Remove a record
       * May: registry.allocate.
       * Refuses: registry.record-removed; kernel.not-found.
       */
      removeRecord: (input: RegistryRemoveRecordInput, options: CallOptions = {}): Promise<RegistryRemoveRecordOutput> =>
        send({ method: 'POST', path: '/api/registry/remove-record', input, options }, client) as Promise<RegistryRemoveRecordOutput>,
      /**
       * 批准纵向网例外 · Grant an exception for a vertical network
       * May: registry.except.
       * Refuses: registry.term-past (3.2.11); registry.term-too-long (3.2.11).
       */
      grantException: (input: RegistryGrantExceptionInput, options: CallOptions = {}): Promise<RegistryGrantExceptionOutput> =>
        send({ method: 'POST', path: '/api/registry/grant-exception', input, options }, client) as Promise<RegistryGrantExceptionOutput>,
      /**
       * 登记网间连接 · Register a link between networks
       * May: registry.allocate.
       * Refuses: registry.joins-intranet (3.2.1); registry.not-logical (3.2.2); registry.boundary-unnamed (3.2.2); registry.joins-crypto (3.2.3); registry.vertical-suspended (3.2.11); registry.exception-of-another (3.2.11); registry.exception-spent (3.2.11); registry.exception-ran-out (3.2.11).
       */
      registerLink: (input: RegistryRegisterLinkInput, options: CallOptions = {}): Promise<RegistryRegisterLinkOutput> =>
        send({ method: 'POST', path: '/api/registry/register-link', input, options }, client) as Promise<RegistryRegisterLinkOutput>,
      /**
       * 拆除网间连接 · Remove a link
       * May: registry.allocate.
       * Refuses: registry.already-removed; kernel.not-found.
       */
      removeLink: (input: RegistryRemoveLinkInput, options: CallOptions = {}): Promise<RegistryRemoveLinkOutput> =>
        send({ method: 'POST', path: '/api/registry/remove-link', input, options }, client) as Promise<RegistryRemoveLinkOutput>,
      /**
       * 登记现有纵向网 · Declare a vertical network
       * May: registry.allocate.
       * Refuses: registry.vertical-suspended (3.2.11); registry.exception-of-another (3.2.11); registry.exception-spent (3.2.11); registry.exception-ran-out (3.2.11); kernel.not-found; registry.vertical-taken (3.2.11).
       */
      registerVerticalNetwork: (input: RegistryRegisterVerticalNetworkInput, options: CallOptions = {}): Promise<RegistryRegisterVerticalNetworkOutput> =>
        send({ method: 'POST', path: '/api/registry/register-vertical-network', input, options }, client) as Promise<RegistryRegisterVerticalNetworkOutput>,
      /**
       * 调整纵向网规模 · Change the size of a vertical network
       * May: registry.allocate.
       * Refuses: registry.vertical-suspended (3.2.11); registry.exception-of-another (3.2.11); registry.exception-spent (3.2.11); registry.exception-ran-out (3.2.11); kernel.not-found; kernel.not-in-state.
       */
      changeVerticalNetwork: (input: RegistryChangeVerticalNetworkInput, options: CallOptions = {}): Promise<RegistryChangeVerticalNetworkOutput> =>
        send({ method: 'POST', path: '/api/registry/change-vertical-network', input, options }, client) as Promise<RegistryChangeVerticalNetworkOutput>,
      /**
       * 停用纵向网 · Suspend a vertical network
       * May: registry.allocate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      suspendVerticalNetwork: (input: RegistrySuspendVerticalNetworkInput, options: CallOptions = {}): Promise<RegistrySuspendVerticalNetworkOutput> =>
        send({ method: 'POST', path: '/api/registry/suspend-vertical-network', input, options }, client) as Promise<RegistrySuspendVerticalNetworkOutput>,
      /**
       * 开始迁入统一网络 · Begin to migrate to the unified network
       * May: registry.allocate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      migrateVerticalNetwork: (input: RegistryMigrateVerticalNetworkInput, options: CallOptions = {}): Promise<RegistryMigrateVerticalNetworkOutput> =>
        send({ method: 'POST', path: '/api/registry/migrate-vertical-network', input, options }, client) as Promise<RegistryMigrateVerticalNetworkOutput>,
      /**
       * 关闭纵向网 · Close a vertical network
       * May: registry.allocate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      closeVerticalNetwork: (input: RegistryCloseVerticalNetworkInput, options: CallOptions = {}): Promise<RegistryCloseVerticalNetworkOutput> =>
        send({ method: 'POST', path: '/api/registry/close-vertical-network', input, options }, client) as Promise<RegistryCloseVerticalNetworkOutput>,
      /**
       * 申请地址段 · Apply for an address block
       * May: registry.apply.
       * Refuses: registry.other-network (3.2.7, 3.7.7); kernel.not-found.
       */
      applyForBlock: (input: RegistryApplyForBlockInput, options: CallOptions = {}): Promise<RegistryApplyForBlockOutput> =>
        send({ method: 'POST', path: '/api/registry/apply-for-block', input, options }, client) as Promise<RegistryApplyForBlockOutput>,
      /**
       * 申请域名 · Apply for a domain name
       * May: registry.apply.
       * Refuses: registry.name-malformed (3.7.7); registry.name-outside (3.7.7); registry.name-taken (3.7.7); registry.other-network (3.2.7, 3.7.7); registry.address-malformed; registry.address-elsewhere (3.7.7); registry.wildcard (3.7.7, 4.3.6); registry.public-label (3.7.7); registry.name-joins-networks (3.2.1, 3.2.2, 3.7.7); registry.delegated (3.7.7); registry.name-has-records (3.7.7); kernel.not-found.
       */
      applyForName: (input: RegistryApplyForNameInput, options: CallOptions = {}): Promise<RegistryApplyForNameOutput> =>
        send({ method: 'POST', path: '/api/registry/apply-for-name', input, options }, client) as Promise<RegistryApplyForNameOutput>,
      /**
       * 同意并分配 · Grant
       * May: registry.allocate.
       * Refuses: registry.other-network (3.2.7, 3.7.7); registry.length-outside (3.7.7); registry.plan-full (3.7.7); registry.name-malformed (3.7.7); registry.name-outside (3.7.7); registry.name-taken (3.7.7); registry.address-malformed; registry.address-elsewhere (3.7.7); registry.wildcard (3.7.7, 4.3.6); registry.public-label (3.7.7); registry.name-joins-networks (3.2.1, 3.2.2, 3.7.7); registry.delegated (3.7.7); registry.name-has-records (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      grantApplication: (input: RegistryGrantApplicationInput, options: CallOptions = {}): Promise<RegistryGrantApplicationOutput> =>
        send({ method: 'POST', path: '/api/registry/grant-application', input, options }, client) as Promise<RegistryGrantApplicationOutput>,
      /**
       * 不予分配 · Decline
       * May: registry.allocate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      declineApplication: (input: RegistryDeclineApplicationInput, options: CallOptions = {}): Promise<RegistryDeclineApplicationOutput> =>
        send({ method: 'POST', path: '/api/registry/decline-application', input, options }, client) as Promise<RegistryDeclineApplicationOutput>,
      /**
       * 地址规划树 · The tree of the plan
       * May: registry.read.
       */
      planTree: (input: RegistryPlanTreeInput = {}, options: CallOptions = {}): Promise<RegistryPlanTreeOutput> =>
        send({ method: 'GET', path: '/api/registry/plan-tree', input, options }, client) as Promise<RegistryPlanTreeOutput>,
      /**
       * 空闲地址空间 · Free space
       * May: registry.read.
       */
      freeSpace: (input: RegistryFreeSpaceInput, options: CallOptions = {}): Promise<RegistryFreeSpaceOutput> =>
        send({ method: 'GET', path: '/api/registry/free-space', input, options }, client) as Promise<RegistryFreeSpaceOutput>,
      /**
       * 可用地址段 · Available prefixes
       * May: registry.read.
       */
      availablePrefixes: (input: RegistryAvailablePrefixesInput, options: CallOptions = {}): Promise<RegistryAvailablePrefixesOutput> =>
        send({ method: 'GET', path: '/api/registry/available-prefixes', input, options }, client) as Promise<RegistryAvailablePrefixesOutput>,
      /**
       * 下一个可用地址段 · The next free prefix of a size
       * May: registry.read.
       */
      nextFreePrefix: (input: RegistryNextFreePrefixInput, options: CallOptions = {}): Promise<RegistryNextFreePrefixOutput> =>
        send({ method: 'GET', path: '/api/registry/next-free-prefix', input, options }, client) as Promise<RegistryNextFreePrefixOutput>,
      /**
       * 可用地址 · Available addresses
       * May: registry.read.
       */
      availableAddresses: (input: RegistryAvailableAddressesInput = {}, options: CallOptions = {}): Promise<RegistryAvailableAddressesOutput> =>
        send({ method: 'GET', path: '/api/registry/available-addresses', input, options }, client) as Promise<RegistryAvailableAddressesOutput>,
      /**
       * 地址段清单 · Prefixes and blocks
       * May: registry.read.
       */
      listedPrefixes: (input: RegistryListedPrefixesInput = {}, options: CallOptions = {}): Promise<RegistryListedPrefixesOutput> =>
        send({ method: 'GET', path: '/api/registry/listed-prefixes', input, options }, client) as Promise<RegistryListedPrefixesOutput>,
      /**
       * 地址清单 · Addresses
       * May: registry.read.
       */
      listedAddresses: (input: RegistryListedAddressesInput = {}, options: CallOptions = {}): Promise<RegistryListedAddressesOutput> =>
        send({ method: 'GET', path: '/api/registry/listed-addresses', input, options }, client) as Promise<RegistryListedAddressesOutput>,
      /**
       * 路由域清单 · Routing domains
       * May: registry.read.
       */
      listedVrfs: (input: RegistryListedVrfsInput = {}, options: CallOptions = {}): Promise<RegistryListedVrfsOutput> =>
        send({ method: 'GET', path: '/api/registry/listed-vrfs', input, options }, client) as Promise<RegistryListedVrfsOutput>,
      /**
       * 系统的地址和域名 · Blocks and names of a system
       * May: registry.read.
       */
      blocksOfSystem: (input: RegistryBlocksOfSystemInput, options: CallOptions = {}): Promise<RegistryBlocksOfSystemOutput> =>
        send({ method: 'GET', path: '/api/registry/blocks-of-system', input, options }, client) as Promise<RegistryBlocksOfSystemOutput>,
      /**
       * 地址规划 · The address plan
       * May: registry.read.
       */
      plan: (input: RegistryPlanInput = {}, options: CallOptions = {}): Promise<RegistryPlanOutput> =>
        send({ method: 'GET', path: '/api/registry/plan', input, options }, client) as Promise<RegistryPlanOutput>,
      /**
       * 网络与区 · Networks and name zones
       * May: registry.read.
       */
      zones: (input: RegistryZonesInput = {}, options: CallOptions = {}): Promise<RegistryZonesOutput> =>
        send({ method: 'GET', path: '/api/registry/zones', input, options }, client) as Promise<RegistryZonesOutput>,
      /**
       * 区文件 · Zone file
       * May: registry.read.
       */
      zoneFile: (input: RegistryZoneFileInput, options: CallOptions = {}): Promise<RegistryZoneFileOutput> =>
        send({ method: 'GET', path: '/api/registry/zone-file', input, options }, client) as Promise<RegistryZoneFileOutput>,
      /**
       * 域名树 · The tree of names
       * May: registry.read.
       */
      nameTree: (input: RegistryNameTreeInput, options: CallOptions = {}): Promise<RegistryNameTreeOutput> =>
        send({ method: 'GET', path: '/api/registry/name-tree', input, options }, client) as Promise<RegistryNameTreeOutput>,
      /**
       * 域名与记录 · A name and its records
       * May: registry.read.
       */
      nameCard: (input: RegistryNameCardInput, options: CallOptions = {}): Promise<RegistryNameCardOutput> =>
        send({ method: 'GET', path: '/api/registry/name-card', input, options }, client) as Promise<RegistryNameCardOutput>,
      /**
       * 网络资源使用情况 · Network resources in use
       * May: anyone.
       */
      addressesInUse: (input: RegistryAddressesInUseInput = {}, options: CallOptions = {}): Promise<RegistryAddressesInUseOutput> =>
        send({ method: 'GET', path: '/api/registry/addresses-in-use', input, options }, client) as Promise<RegistryAddressesInUseOutput>,
      /**
       * 纵向网与例外 · Vertical networks and exceptions
       * May: registry.read.
       */
      moratorium: (input: RegistryMoratoriumInput = {}, options: CallOptions = {}): Promise<RegistryMoratoriumOutput> =>
        send({ method: 'GET', path: '/api/registry/moratorium', input, options }, client) as Promise<RegistryMoratoriumOutput>,
      /**
       * 网络分区图 · The map of the networks
       * May: registry.read.
       */
      zoneMap: (input: RegistryZoneMapInput = {}, options: CallOptions = {}): Promise<RegistryZoneMapOutput> =>
        send({ method: 'GET', path: '/api/registry/zone-map', input, options }, client) as Promise<RegistryZoneMapOutput>,
    },
    /** 骨干网络 · Backbone */
    backbone: {
      /**
       * 登记站点 · Record sites
       * May: backbone.plan.
       * Refuses: backbone.site-malformed (3.7.7); backbone.division-unknown (3.7.7); backbone.name-taken (3.7.7); backbone.no-such; backbone.joins-networks (3.2.1, 3.2.2, 3.2.3).
       */
      recordSites: (input: BackboneRecordSitesInput, options: CallOptions = {}): Promise<BackboneRecordSitesOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-sites', input, options }, client) as Promise<BackboneRecordSitesOutput>,
      /**
       * 登记自治域 · Record autonomous systems
       * May: backbone.plan.
       * Refuses: backbone.number-not-of-division (3.7.7); backbone.division-unknown (3.7.7); backbone.name-taken (3.7.7).
       */
      recordAutonomousSystems: (input: BackboneRecordAutonomousSystemsInput, options: CallOptions = {}): Promise<BackboneRecordAutonomousSystemsOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-autonomous-systems', input, options }, client) as Promise<BackboneRecordAutonomousSystemsOutput>,
      /**
       * 登记设备 · Record devices
       * May: backbone.plan.
       * Refuses: backbone.name-taken (3.7.7); backbone.no-such; backbone.two-networks-on-device (3.2.1, 3.2.2, 3.2.3); backbone.interface-twice (3.7.7); backbone.address-malformed (3.7.7); backbone.address-taken (3.7.7); backbone.address-outside-plan (3.7.7); backbone.number-elsewhere (3.7.7); backbone.router-incomplete (3.7.7); backbone.ends-disagree (3.7.7); backbone.still-used; kernel.changed-meanwhile.
       */
      recordDevices: (input: BackboneRecordDevicesInput, options: CallOptions = {}): Promise<BackboneRecordDevicesOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-devices', input, options }, client) as Promise<BackboneRecordDevicesOutput>,
      /**
       * 登记链路 · Record trunks
       * May: backbone.plan.
       * Refuses: backbone.name-taken (3.7.7); backbone.no-such; backbone.joins-networks (3.2.1, 3.2.2, 3.2.3); backbone.end-missing (3.7.7); backbone.ends-disagree (3.7.7); backbone.vertical-suspended (3.2.11).
       */
      recordTrunks: (input: BackboneRecordTrunksInput, options: CallOptions = {}): Promise<BackboneRecordTrunksOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-trunks', input, options }, client) as Promise<BackboneRecordTrunksOutput>,
      /**
       * 登记路由邻居 · Record peerings
       * May: backbone.plan.
       * Refuses: backbone.name-taken (3.7.7); backbone.no-such; backbone.joins-networks (3.2.1, 3.2.2, 3.2.3); backbone.peers-mismatch (3.7.7).
       */
      recordPeerings: (input: BackboneRecordPeeringsInput, options: CallOptions = {}): Promise<BackboneRecordPeeringsOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-peerings', input, options }, client) as Promise<BackboneRecordPeeringsOutput>,
      /**
       * 登记静态路由 · Record static routes
       * May: backbone.plan.
       * Refuses: backbone.name-taken (3.7.7); backbone.no-such; backbone.joins-networks (3.2.1, 3.2.2, 3.2.3); backbone.address-malformed (3.7.7); backbone.route-unreachable (3.7.7).
       */
      recordRoutes: (input: BackboneRecordRoutesInput, options: CallOptions = {}): Promise<BackboneRecordRoutesOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-routes', input, options }, client) as Promise<BackboneRecordRoutesOutput>,
      /**
       * 登记基础服务点 · Record service points
       * May: backbone.plan.
       * Refuses: backbone.name-taken (3.7.7); backbone.no-such; backbone.address-not-of-device (3.7.7).
       */
      recordServicePoints: (input: BackboneRecordServicePointsInput, options: CallOptions = {}): Promise<BackboneRecordServicePointsOutput> =>
        send({ method: 'POST', path: '/api/backbone/record-service-points', input, options }, client) as Promise<BackboneRecordServicePointsOutput>,
      /**
       * 停用网络对象 · Retire objects of the network
       * May: backbone.plan.
       * Refuses: backbone.no-such; backbone.still-used.
       */
      retireObjects: (input: BackboneRetireObjectsInput, options: CallOptions = {}): Promise<BackboneRetireObjectsOutput> =>
        send({ method: 'POST', path: '/api/backbone/retire-objects', input, options }, client) as Promise<BackboneRetireObjectsOutput>,
      /**
       * 网络设备 · Devices
       * May: backbone.read.
       */
      devices: (input: BackboneDevicesInput = {}, options: CallOptions = {}): Promise<BackboneDevicesOutput> =>
        send({ method: 'GET', path: '/api/backbone/devices', input, options }, client) as Promise<BackboneDevicesOutput>,
      /**
       * 自治域 · Autonomous systems
       * May: backbone.read.
       */
      autonomousSystems: (input: BackboneAutonomousSystemsInput = {}, options: CallOptions = {}): Promise<BackboneAutonomousSystemsOutput> =>
        send({ method: 'GET', path: '/api/backbone/autonomous-systems', input, options }, client) as Promise<BackboneAutonomousSystemsOutput>,
      /**
       * 链路图 · The map of trunks
       * May: backbone.read.
       */
      linkMap: (input: BackboneLinkMapInput = {}, options: CallOptions = {}): Promise<BackboneLinkMapOutput> =>
        send({ method: 'GET', path: '/api/backbone/link-map', input, options }, client) as Promise<BackboneLinkMapOutput>,
    },
    /** 网络建设目标 · Goals of the network */
    goals: {
      /**
       * 网络建设目标完成情况 · How far the goals of the network are reached
       * May: anyone.
       */
      figures: (input: GoalsFiguresInput = {}, options: CallOptions = {}): Promise<GoalsFiguresOutput> =>
        send({ method: 'GET', path: '/api/goals/figures', input, options }, client) as Promise<GoalsFiguresOutput>,
      /**
       * 指标背后的名单 · The list behind a figure
       * May: signed-in.
       */
      behind: (input: GoalsBehindInput, options: CallOptions = {}): Promise<GoalsBehindOutput> =>
        send({ method: 'GET', path: '/api/goals/behind', input, options }, client) as Promise<GoalsBehindOutput>,
    },
    /** 网络边界 · Network boundaries */
    boundary: {
      /**
       * 开放边界流量 · Open flows across a boundary
       * May: boundary.plan.
       * Refuses: boundary.intranet-apart (3.2.1); boundary.crypto-apart (3.2.3); boundary.no-link (3.2.2); boundary.outward (3.2.2); boundary.straight-in (3.2.2); boundary.any-address (3.2.2); boundary.any-port (3.2.2); boundary.ports-of-icmp; boundary.port-malformed; boundary.prefix-malformed; boundary.other-side (3.7.7); boundary.mixed-side; boundary.not-crossing; boundary.families-differ; boundary.system-unnamed (4.3.6); boundary.not-the-systems (3.7.7, 4.3.6); boundary.not-the-platforms (3.7.7, 4.3.6); boundary.term-missing (3.2.2); boundary.term-too-long (3.2.2); boundary.days-reversed; boundary.no-gateway; boundary.already-open; kernel.not-found; kernel.not-allowed (3.7.7).
       */
      recordFlows: (input: BoundaryRecordFlowsInput, options: CallOptions = {}): Promise<BoundaryRecordFlowsOutput> =>
        send({ method: 'POST', path: '/api/boundary/record-flows', input, options }, client) as Promise<BoundaryRecordFlowsOutput>,
      /**
       * 撤销边界流量 · Withdraw a flow
       * May: boundary.plan.
       * Refuses: boundary.already-withdrawn; kernel.not-found.
       */
      withdrawFlow: (input: BoundaryWithdrawFlowInput, options: CallOptions = {}): Promise<BoundaryWithdrawFlowOutput> =>
        send({ method: 'POST', path: '/api/boundary/withdraw-flow', input, options }, client) as Promise<BoundaryWithdrawFlowOutput>,
      /**
       * 今日可通过的流量 · What may pass today
       * May: boundary.read.
       */
      flowsToday: (input: BoundaryFlowsTodayInput = {}, options: CallOptions = {}): Promise<BoundaryFlowsTodayOutput> =>
        send({ method: 'GET', path: '/api/boundary/flows-today', input, options }, client) as Promise<BoundaryFlowsTodayOutput>,
    },
    /** 政务信息资源目录 · Catalogue of information resources */
    catalogue: {
      /**
       * 编制目录 · Compile an entry
       * May: catalogue.compile.
       * Refuses: catalogue.holds-secrets (3.4.2); catalogue.secrecy-not-assessed (3.4.2); catalogue.privacy-not-assessed (3.4.2); catalogue.field-missing (3.4.2); catalogue.item-twice (3.4.2); catalogue.scope-missing (3.4.2); catalogue.uses-missing (3.4.2); catalogue.basis-missing (3.4.6); catalogue.basis-too-low (3.4.6); catalogue.system-not-catalogued (3.4.6); catalogue.still-authorised (3.4.2); kernel.not-found.
       */
      compileEntry: (input: CatalogueCompileEntryInput, options: CallOptions = {}): Promise<CatalogueCompileEntryOutput> =>
        send({ method: 'POST', path: '/api/catalogue/compile-entry', input, options }, client) as Promise<CatalogueCompileEntryOutput>,
      /**
       * 审核目录 · Approve an entry
       * May: catalogue.approve.
       * Refuses: catalogue.holds-secrets (3.4.2); catalogue.secrecy-not-assessed (3.4.2); catalogue.privacy-not-assessed (3.4.2); catalogue.field-missing (3.4.2); catalogue.item-twice (3.4.2); catalogue.scope-missing (3.4.2); catalogue.uses-missing (3.4.2); catalogue.basis-missing (3.4.6); catalogue.basis-too-low (3.4.6); catalogue.system-not-catalogued (3.4.6); catalogue.still-authorised (3.4.2); kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      approveEntry: (input: CatalogueApproveEntryInput, options: CallOptions = {}): Promise<CatalogueApproveEntryOutput> =>
        send({ method: 'POST', path: '/api/catalogue/approve-entry', input, options }, client) as Promise<CatalogueApproveEntryOutput>,
      /**
       * 发布目录 · Publish an entry
       * May: catalogue.publish.
       * Refuses: catalogue.holds-secrets (3.4.2); catalogue.secrecy-not-assessed (3.4.2); catalogue.privacy-not-assessed (3.4.2); catalogue.field-missing (3.4.2); catalogue.item-twice (3.4.2); catalogue.scope-missing (3.4.2); catalogue.uses-missing (3.4.2); catalogue.basis-missing (3.4.6); catalogue.basis-too-low (3.4.6); catalogue.system-not-catalogued (3.4.6); catalogue.still-authorised (3.4.2); kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      publishEntry: (input: CataloguePublishEntryInput, options: CallOptions = {}): Promise<CataloguePublishEntryOutput> =>
        send({ method: 'POST', path: '/api/catalogue/publish-entry', input, options }, client) as Promise<CataloguePublishEntryOutput>,
      /**
       * 修改目录 · Change an entry
       * May: catalogue.compile.
       * Refuses: catalogue.holds-secrets (3.4.2); catalogue.secrecy-not-assessed (3.4.2); catalogue.privacy-not-assessed (3.4.2); catalogue.field-missing (3.4.2); catalogue.item-twice (3.4.2); catalogue.scope-missing (3.4.2); catalogue.uses-missing (3.4.2); catalogue.basis-missing (3.4.6); catalogue.basis-too-low (3.4.6); catalogue.system-not-catalogued (3.4.6); catalogue.still-authorised (3.4.2); kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      changeEntry: (input: CatalogueChangeEntryInput, options: CallOptions = {}): Promise<CatalogueChangeEntryOutput> =>
        send({ method: 'POST', path: '/api/catalogue/change-entry', input, options }, client) as Promise<CatalogueChangeEntryOutput>,
      /**
       * 撤销目录 · Withdraw an entry
       * May: catalogue.compile.
       * Refuses: catalogue.still-authorised (3.4.2); kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      withdrawEntry: (input: CatalogueWithdrawEntryInput, options: CallOptions = {}): Promise<CatalogueWithdrawEntryOutput> =>
        send({ method: 'POST', path: '/api/catalogue/withdraw-entry', input, options }, client) as Promise<CatalogueWithdrawEntryOutput>,
      /**
       * 填写共享申请 · Draft a request
       * May: catalogue.apply.
       * Refuses: catalogue.resource-not-published (3.4.2); catalogue.resource-not-shared (3.4.2); catalogue.own-resource (3.4.2); catalogue.unknown-field (3.4.2); catalogue.other-way (3.4.2); catalogue.term-wrong (3.4.2); kernel.not-found.
       */
      draftRequest: (input: CatalogueDraftRequestInput, options: CallOptions = {}): Promise<CatalogueDraftRequestOutput> =>
        send({ method: 'POST', path: '/api/catalogue/draft-request', input, options }, client) as Promise<CatalogueDraftRequestOutput>,
      /**
       * 签发共享申请 · Sign a request
       * May: catalogue.approve.
       * Refuses: catalogue.resource-not-published (3.4.2); catalogue.resource-not-shared (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      signRequest: (input: CatalogueSignRequestInput, options: CallOptions = {}): Promise<CatalogueSignRequestOutput> =>
        send({ method: 'POST', path: '/api/catalogue/sign-request', input, options }, client) as Promise<CatalogueSignRequestOutput>,
      /**
       * 补充材料 · Supplement a request
       * May: catalogue.apply.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      supplementRequest: (input: CatalogueSupplementRequestInput, options: CallOptions = {}): Promise<CatalogueSupplementRequestOutput> =>
        send({ method: 'POST', path: '/api/catalogue/supplement-request', input, options }, client) as Promise<CatalogueSupplementRequestOutput>,
      /**
       * 提请协调 · Dispute a refusal
       * May: catalogue.apply.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      disputeRefusal: (input: CatalogueDisputeRefusalInput, options: CallOptions = {}): Promise<CatalogueDisputeRefusalOutput> =>
        send({ method: 'POST', path: '/api/catalogue/dispute-refusal', input, options }, client) as Promise<CatalogueDisputeRefusalOutput>,
      /**
       * 一次告知补正 · Say what is missing
       * May: catalogue.reply.
       * Refuses: catalogue.notice-once (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      noticeMissing: (input: CatalogueNoticeMissingInput, options: CallOptions = {}): Promise<CatalogueNoticeMissingOutput> =>
        send({ method: 'POST', path: '/api/catalogue/notice-missing', input, options }, client) as Promise<CatalogueNoticeMissingOutput>,
      /**
       * 申请延长答复 · Ask for an extension
       * May: catalogue.reply.
       * Refuses: catalogue.extension-once (3.4.2); catalogue.extension-too-long (3.4.2); catalogue.extension-not-for-unconditional (3.4.2); catalogue.extension-too-late (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      askExtension: (input: CatalogueAskExtensionInput, options: CallOptions = {}): Promise<CatalogueAskExtensionOutput> =>
        send({ method: 'POST', path: '/api/catalogue/ask-extension', input, options }, client) as Promise<CatalogueAskExtensionOutput>,
      /**
       * 同意延长答复 · Consent to an extension
       * May: catalogue.supervise.
       * Refuses: catalogue.extension-not-asked (3.4.2); catalogue.extension-once (3.4.2); catalogue.extension-too-late (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      extendReply: (input: CatalogueExtendReplyInput, options: CallOptions = {}): Promise<CatalogueExtendReplyOutput> =>
        send({ method: 'POST', path: '/api/catalogue/extend-reply', input, options }, client) as Promise<CatalogueExtendReplyOutput>,
      /**
       * 同意共享 · Agree to a request
       * May: catalogue.reply.
       * Refuses: catalogue.beyond-request (3.4.2); catalogue.other-purpose (3.4.2); catalogue.beyond-term (3.4.2); catalogue.conditions-added (3.4.2); catalogue.resource-not-published (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      agreeRequest: (input: CatalogueAgreeRequestInput, options: CallOptions = {}): Promise<CatalogueAgreeRequestOutput> =>
        send({ method: 'POST', path: '/api/catalogue/agree-request', input, options }, client) as Promise<CatalogueAgreeRequestOutput>,
      /**
       * 不同意共享 · Refuse a request
       * May: catalogue.reply.
       * Refuses: catalogue.no-outright-refusal (3.4.2); kernel.not-found; kernel.not-in-state.
       */
      refuseRequest: (input: CatalogueRefuseRequestInput, options: CallOptions = {}): Promise<CatalogueRefuseRequestOutput> =>
        send({ method: 'POST', path: '/api/catalogue/refuse-request', input, options }, client) as Promise<CatalogueRefuseRequestOutput>,
      /**
       * 提供数据 · Deliver
       * May: catalogue.reply.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      deliverData: (input: CatalogueDeliverDataInput, options: CallOptions = {}): Promise<CatalogueDeliverDataOutput> =>
        send({ method: 'POST', path: '/api/catalogue/deliver-data', input, options }, client) as Promise<CatalogueDeliverDataOutput>,
      /**
       * 协调争议 · Settle a dispute
       * May: catalogue.supervise.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      settleDispute: (input: CatalogueSettleDisputeInput, options: CallOptions = {}): Promise<CatalogueSettleDisputeOutput> =>
        send({ method: 'POST', path: '/api/catalogue/settle-dispute', input, options }, client) as Promise<CatalogueSettleDisputeOutput>,
      /**
       * 暂停授权 · Suspend an authorisation
       * May: catalogue.supervise.
       * Refuses: catalogue.authorisation-not-in-force (3.4.2); kernel.not-found.
       */
      suspendAuthorisation: (input: CatalogueSuspendAuthorisationInput, options: CallOptions = {}): Promise<CatalogueSuspendAuthorisationOutput> =>
        send({ method: 'POST', path: '/api/catalogue/suspend-authorisation', input, options }, client) as Promise<CatalogueSuspendAuthorisationOutput>,
      /**
       * 恢复授权 · Resume an authorisation
       * May: catalogue.supervise.
       * Refuses: catalogue.authorisation-not-in-force (3.4.2); kernel.not-found.
       */
      resumeAuthorisation: (input: CatalogueResumeAuthorisationInput, options: CallOptions = {}): Promise<CatalogueResumeAuthorisationOutput> =>
        send({ method: 'POST', path: '/api/catalogue/resume-authorisation', input, options }, client) as Promise<CatalogueResumeAuthorisationOutput>,
      /**
       * 终止授权 · Terminate an authorisation
       * May: catalogue.supervise.
       * Refuses: catalogue.authorisation-not-in-force (3.4.2); kernel.not-found.
       */
      terminateAuthorisation: (input: CatalogueTerminateAuthorisationInput, options: CallOptions = {}): Promise<CatalogueTerminateAuthorisationOutput> =>
        send({ method: 'POST', path: '/api/catalogue/terminate-authorisation', input, options }, client) as Promise<CatalogueTerminateAuthorisationOutput>,
      /**
       * 申请校核 · Raise a correction
       * May: catalogue.apply.
       * Refuses: catalogue.not-a-user (3.4.2); catalogue.unknown-field (3.4.2); catalogue.resource-not-published (3.4.2).
       */
      raiseCorrection: (input: CatalogueRaiseCorrectionInput, options: CallOptions = {}): Promise<CatalogueRaiseCorrectionOutput> =>
        send({ method: 'POST', path: '/api/catalogue/raise-correction', input, options }, client) as Promise<CatalogueRaiseCorrectionOutput>,
      /**
       * 反馈校核结果 · Answer a correction
       * May: catalogue.reply.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      answerCorrection: (input: CatalogueAnswerCorrectionInput, options: CallOptions = {}): Promise<CatalogueAnswerCorrectionOutput> =>
        send({ method: 'POST', path: '/api/catalogue/answer-correction', input, options }, client) as Promise<CatalogueAnswerCorrectionOutput>,
      /**
       * 查找信息资源 · Search the catalogue
       * May: anyone.
       */
      search: (input: CatalogueSearchInput = {}, options: CallOptions = {}): Promise<CatalogueSearchOutput> =>
        send({ method: 'GET', path: '/api/catalogue/search', input, options }, client) as Promise<CatalogueSearchOutput>,
      /**
       * 资源目录 · One resource
       * May: anyone.
       */
      resource: (input: CatalogueResourceInput, options: CallOptions = {}): Promise<CatalogueResourceOutput> =>
        send({ method: 'GET', path: '/api/catalogue/resource', input, options }, client) as Promise<CatalogueResourceOutput>,
      /**
       * 公开目录 · Public list
       * May: anyone.
       */
      publicList: (input: CataloguePublicListInput = {}, options: CallOptions = {}): Promise<CataloguePublicListOutput> =>
        send({ method: 'GET', path: '/api/catalogue/public-list', input, options }, client) as Promise<CataloguePublicListOutput>,
      /**
       * 本单位的共享申请 · Requests of my organ
       * May: catalogue.read.
       */
      myRequests: (input: CatalogueMyRequestsInput, options: CallOptions = {}): Promise<CatalogueMyRequestsOutput> =>
        send({ method: 'GET', path: '/api/catalogue/my-requests', input, options }, client) as Promise<CatalogueMyRequestsOutput>,
    },
    /** 数据交换 · Exchange */
    exchange: {
      /**
       * 提供服务 · Provide a service
       * May: exchange.provide.
       * Refuses: exchange.not-on-the-platform (3.3.4); exchange.service-name-taken (3.4.3); exchange.unknown-item (3.4.2); exchange.bad-source (3.4.3); exchange.closed-schema (3.4.3); exchange.not-offered (3.4.2); kernel.not-found.
       */
      provideService: (input: ExchangeProvideServiceInput, options: CallOptions = {}): Promise<ExchangeProvideServiceOutput> =>
        send({ method: 'POST', path: '/api/exchange/provide-service', input, options }, client) as Promise<ExchangeProvideServiceOutput>,
      /**
       * 开通服务 · Open a service
       * May: exchange.operate.
       * Refuses: kernel.not-found.
       */
      openService: (input: ExchangeOpenServiceInput, options: CallOptions = {}): Promise<ExchangeOpenServiceOutput> =>
        send({ method: 'POST', path: '/api/exchange/open-service', input, options }, client) as Promise<ExchangeOpenServiceOutput>,
      /**
       * 关闭服务 · Close a service
       * May: exchange.operate.
       * Refuses: kernel.not-found.
       */
      closeService: (input: ExchangeCloseServiceInput, options: CallOptions = {}): Promise<ExchangeCloseServiceOutput> =>
        send({ method: 'POST', path: '/api/exchange/close-service', input, options }, client) as Promise<ExchangeCloseServiceOutput>,
      /**
       * 登记调用方 · Register a client
       * May: exchange.use.
       * Refuses: exchange.not-on-the-platform (3.3.4); exchange.bad-key (3.7.7); exchange.key-taken (3.7.7); kernel.not-found.
       */
      registerClient: (input: ExchangeRegisterClientInput, options: CallOptions = {}): Promise<ExchangeRegisterClientOutput> =>
        send({ method: 'POST', path: '/api/exchange/register-client', input, options }, client) as Promise<ExchangeRegisterClientOutput>,
      /**
       * 停用调用方 · Suspend a client
       * May: exchange.use.
       * Refuses: kernel.not-found.
       */
      suspendClient: (input: ExchangeSuspendClientInput, options: CallOptions = {}): Promise<ExchangeSuspendClientOutput> =>
        send({ method: 'POST', path: '/api/exchange/suspend-client', input, options }, client) as Promise<ExchangeSuspendClientOutput>,
      /**
       * 订阅数据 · Subscribe to a service
       * May: exchange.use.
       * Refuses: exchange.no-such-service (3.4.3); exchange.resource-withdrawn (3.4.2); exchange.not-authorised (3.4.3); exchange.other-purpose (3.4.3); exchange.authorisation-not-in-force (3.4.3); exchange.term-not-begun (3.4.3); exchange.term-over (3.4.3); exchange.field-not-granted (3.4.3); exchange.bad-position (3.4.3); exchange.no-such-subscription (3.4.3); exchange.provider-failed (3.4.3); kernel.not-found.
       */
      subscribeService: (input: ExchangeSubscribeServiceInput, options: CallOptions = {}): Promise<ExchangeSubscribeServiceOutput> =>
        send({ method: 'POST', path: '/api/exchange/subscribe-service', input, options }, client) as Promise<ExchangeSubscribeServiceOutput>,
      /**
       * 结束订阅 · End a subscription
       * May: exchange.use.
       * Refuses: kernel.not-found.
       */
      endSubscription: (input: ExchangeEndSubscriptionInput, options: CallOptions = {}): Promise<ExchangeEndSubscriptionOutput> =>
        send({ method: 'POST', path: '/api/exchange/end-subscription', input, options }, client) as Promise<ExchangeEndSubscriptionOutput>,
      /**
       * 装入签名密钥的证书 · Install the certificate of a signing key
       * May: exchange.operate.
       * Refuses: exchange.bad-certificate (3.6.3); exchange.strange-key (3.6.3); exchange.certificate-taken (3.6.3); kernel.not-found.
       */
      takeCertificate: (input: ExchangeTakeCertificateInput, options: CallOptions = {}): Promise<ExchangeTakeCertificateOutput> =>
        send({ method: 'POST', path: '/api/exchange/take-certificate', input, options }, client) as Promise<ExchangeTakeCertificateOutput>,
      /**
       * 调用条件 · What decides a call
       * May: exchange.operate.
       */
      callFacts: (input: ExchangeCallFactsInput, options: CallOptions = {}): Promise<ExchangeCallFactsOutput> =>
        send({ method: 'GET', path: '/api/exchange/call-facts', input, options }, client) as Promise<ExchangeCallFactsOutput>,
      /**
       * 系统提供的服务 · Services of a system
       * May: exchange.operate.
       */
      methods: (input: ExchangeMethodsInput, options: CallOptions = {}): Promise<ExchangeMethodsOutput> =>
        send({ method: 'GET', path: '/api/exchange/methods', input, options }, client) as Promise<ExchangeMethodsOutput>,
      /**
       * 开通的服务 · Open services
       * May: anyone.
       */
      openServices: (input: ExchangeOpenServicesInput = {}, options: CallOptions = {}): Promise<ExchangeOpenServicesOutput> =>
        send({ method: 'GET', path: '/api/exchange/open-services', input, options }, client) as Promise<ExchangeOpenServicesOutput>,
      /**
       * 交换统计 · Exchange statistics
       * May: anyone.
       */
      statistics: (input: ExchangeStatisticsInput = {}, options: CallOptions = {}): Promise<ExchangeStatisticsOutput> =>
        send({ method: 'GET', path: '/api/exchange/statistics', input, options }, client) as Promise<ExchangeStatisticsOutput>,
      /**
       * 调用记录 · Calls
       * May: exchange.read.
       */
      calls: (input: ExchangeCallsInput = {}, options: CallOptions = {}): Promise<ExchangeCallsOutput> =>
        send({ method: 'GET', path: '/api/exchange/calls', input, options }, client) as Promise<ExchangeCallsOutput>,
      /**
       * 导出交换证据 · Evidence of a call
       * May: exchange.read.
       */
      evidence: (input: ExchangeEvidenceInput, options: CallOptions = {}): Promise<ExchangeEvidenceOutput> =>
        send({ method: 'GET', path: '/api/exchange/evidence', input, options }, client) as Promise<ExchangeEvidenceOutput>,
      /**
       * 证据签名密钥 · Keys that sign evidence
       * May: exchange.operate.
       */
      signingKeys: (input: ExchangeSigningKeysInput = {}, options: CallOptions = {}): Promise<ExchangeSigningKeysOutput> =>
        send({ method: 'GET', path: '/api/exchange/signing-keys', input, options }, client) as Promise<ExchangeSigningKeysOutput>,
      /**
       * 证据密钥的证书状态 · How the keys’ certificates stand
       * May: exchange.operate.
       */
      trustNow: (input: ExchangeTrustNowInput = {}, options: CallOptions = {}): Promise<ExchangeTrustNowOutput> =>
        send({ method: 'GET', path: '/api/exchange/trust-now', input, options }, client) as Promise<ExchangeTrustNowOutput>,
    },
    /** 人口基础信息库 · Population base */
    population: {
      /**
       * 建库登记 · Enter a person
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.number-malformed.
       */
      enterPerson: (input: PopulationEnterPersonInput, options: CallOptions = {}): Promise<PopulationEnterPersonOutput> =>
        send({ method: 'POST', path: '/api/population/enter-person', input, options }, client) as Promise<PopulationEnterPersonOutput>,
      /**
       * 更正 · Correct a record
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.number-malformed; kernel.not-found.
       */
      correctPerson: (input: PopulationCorrectPersonInput, options: CallOptions = {}): Promise<PopulationCorrectPersonOutput> =>
        send({ method: 'POST', path: '/api/population/correct-person', input, options }, client) as Promise<PopulationCorrectPersonOutput>,
      /**
       * 登记残疾评定 · Record a disability
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      assessDisability: (input: PopulationAssessDisabilityInput, options: CallOptions = {}): Promise<PopulationAssessDisabilityOutput> =>
        send({ method: 'POST', path: '/api/population/assess-disability', input, options }, client) as Promise<PopulationAssessDisabilityOutput>,
      /**
       * 签发出生医学证明 · Certify a birth
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      certifyBirth: (input: PopulationCertifyBirthInput, options: CallOptions = {}): Promise<PopulationCertifyBirthOutput> =>
        send({ method: 'POST', path: '/api/population/certify-birth', input, options }, client) as Promise<PopulationCertifyBirthOutput>,
      /**
       * 签发死亡医学证明 · Certify a death
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      certifyDeath: (input: PopulationCertifyDeathInput, options: CallOptions = {}): Promise<PopulationCertifyDeathOutput> =>
        send({ method: 'POST', path: '/api/population/certify-death', input, options }, client) as Promise<PopulationCertifyDeathOutput>,
      /**
       * 变更户主 · Change the head of a household
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      changeHead: (input: PopulationChangeHeadInput, options: CallOptions = {}): Promise<PopulationChangeHeadOutput> =>
        send({ method: 'POST', path: '/api/population/change-head', input, options }, client) as Promise<PopulationChangeHeadOutput>,
      /**
       * 变更姓名 · Change a name
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      changeName: (input: PopulationChangeNameInput, options: CallOptions = {}): Promise<PopulationChangeNameOutput> =>
        send({ method: 'POST', path: '/api/population/change-name', input, options }, client) as Promise<PopulationChangeNameOutput>,
      /**
       * 户口迁移 · Move a registration
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      moveRegistration: (input: PopulationMoveRegistrationInput, options: CallOptions = {}): Promise<PopulationMoveRegistrationOutput> =>
        send({ method: 'POST', path: '/api/population/move-registration', input, options }, client) as Promise<PopulationMoveRegistrationOutput>,
      /**
       * 迁出省外 · Record a departure
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      recordDeparture: (input: PopulationRecordDepartureInput, options: CallOptions = {}): Promise<PopulationRecordDepartureOutput> =>
        send({ method: 'POST', path: '/api/population/record-departure', input, options }, client) as Promise<PopulationRecordDepartureOutput>,
      /**
       * 登记就业参保 · Record employment
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      recordEmployment: (input: PopulationRecordEmploymentInput, options: CallOptions = {}): Promise<PopulationRecordEmploymentOutput> =>
        send({ method: 'POST', path: '/api/population/record-employment', input, options }, client) as Promise<PopulationRecordEmploymentOutput>,
      /**
       * 登记退休与养老待遇 · Record retirement
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      recordRetirement: (input: PopulationRecordRetirementInput, options: CallOptions = {}): Promise<PopulationRecordRetirementOutput> =>
        send({ method: 'POST', path: '/api/population/record-retirement', input, options }, client) as Promise<PopulationRecordRetirementOutput>,
      /**
       * 登记学籍与学历 · Record schooling
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      recordSchooling: (input: PopulationRecordSchoolingInput, options: CallOptions = {}): Promise<PopulationRecordSchoolingOutput> =>
        send({ method: 'POST', path: '/api/population/record-schooling', input, options }, client) as Promise<PopulationRecordSchoolingOutput>,
      /**
       * 登记个人所得税申报 · Record income tax
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      recordTax: (input: PopulationRecordTaxInput, options: CallOptions = {}): Promise<PopulationRecordTaxOutput> =>
        send({ method: 'POST', path: '/api/population/record-tax', input, options }, client) as Promise<PopulationRecordTaxOutput>,
      /**
       * 出生登记 · Register a birth
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found; population.number-malformed.
       */
      registerBirth: (input: PopulationRegisterBirthInput, options: CallOptions = {}): Promise<PopulationRegisterBirthOutput> =>
        send({ method: 'POST', path: '/api/population/register-birth', input, options }, client) as Promise<PopulationRegisterBirthOutput>,
      /**
       * 死亡注销户口 · Register a death
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      registerDeath: (input: PopulationRegisterDeathInput, options: CallOptions = {}): Promise<PopulationRegisterDeathOutput> =>
        send({ method: 'POST', path: '/api/population/register-death', input, options }, client) as Promise<PopulationRegisterDeathOutput>,
      /**
       * 离婚登记 · Register a divorce
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      registerDivorce: (input: PopulationRegisterDivorceInput, options: CallOptions = {}): Promise<PopulationRegisterDivorceOutput> =>
        send({ method: 'POST', path: '/api/population/register-divorce', input, options }, client) as Promise<PopulationRegisterDivorceOutput>,
      /**
       * 监护登记 · Register a guardianship
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      registerGuardianship: (input: PopulationRegisterGuardianshipInput, options: CallOptions = {}): Promise<PopulationRegisterGuardianshipOutput> =>
        send({ method: 'POST', path: '/api/population/register-guardianship', input, options }, client) as Promise<PopulationRegisterGuardianshipOutput>,
      /**
       * 结婚登记 · Register a marriage
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      registerMarriage: (input: PopulationRegisterMarriageInput, options: CallOptions = {}): Promise<PopulationRegisterMarriageOutput> =>
        send({ method: 'POST', path: '/api/population/register-marriage', input, options }, client) as Promise<PopulationRegisterMarriageOutput>,
      /**
       * 居住登记 · Register a residence
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      registerResidence: (input: PopulationRegisterResidenceInput, options: CallOptions = {}): Promise<PopulationRegisterResidenceOutput> =>
        send({ method: 'POST', path: '/api/population/register-residence', input, options }, client) as Promise<PopulationRegisterResidenceOutput>,
      /**
       * 立户、分户 · Set up a household
       * May: population.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; population.no-such-number; population.not-here (3.4.5a); population.later-entry; population.no-such-village; population.birth-does-not-fit; population.certificate-differs; population.certificate-used; population.numbers-used-up; population.no-such-household; population.household-elsewhere; population.not-of-household; population.two-heads; population.guardian-unfit; population.ward-of-age; population.too-young-to-marry; population.not-man-and-woman; population.already-married; population.near-kin; population.not-married-to-each-other; population.cooling-off; population.judgment-needed; population.below-sixteen; population.credit-code-wrong; population.same-name; population.same-person; population.nothing-said; kernel.not-found.
       */
      setUpHousehold: (input: PopulationSetUpHouseholdInput, options: CallOptions = {}): Promise<PopulationSetUpHouseholdOutput> =>
        send({ method: 'POST', path: '/api/population/set-up-household', input, options }, client) as Promise<PopulationSetUpHouseholdOutput>,
      /**
       * 并档（人口基础信息） · Merge records: Person
       * May: population.merge.
       * Refuses: kernel.merge-with-itself; kernel.already-merged; kernel.states-differ; kernel.simulated-and-real; kernel.not-merged; kernel.survivor-merged; kernel.not-events-of-the-merge; kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; kernel.changed-meanwhile.
       */
      mergePersons: (input: PopulationMergePersonsInput, options: CallOptions = {}): Promise<PopulationMergePersonsOutput> =>
        send({ method: 'POST', path: '/api/population/merge-persons', input, options }, client) as Promise<PopulationMergePersonsOutput>,
      /**
       * 撤销并档（人口基础信息） · Separate records: Person
       * May: population.merge.
       * Refuses: kernel.merge-with-itself; kernel.already-merged; kernel.states-differ; kernel.simulated-and-real; kernel.not-merged; kernel.survivor-merged; kernel.not-events-of-the-merge; kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; kernel.changed-meanwhile.
       */
      separatePersons: (input: PopulationSeparatePersonsInput, options: CallOptions = {}): Promise<PopulationSeparatePersonsOutput> =>
        send({ method: 'POST', path: '/api/population/separate-persons', input, options }, client) as Promise<PopulationSeparatePersonsOutput>,
      /**
       * 检索人口基础信息 · Search: Person
       * May: population.read.
       */
      personSearch: (input: PopulationPersonSearchInput, options: CallOptions = {}): Promise<PopulationPersonSearchOutput> =>
        send({ method: 'POST', path: '/api/population/person-search', input, options }, client) as Promise<PopulationPersonSearchOutput>,
      /**
       * 核验人口基础信息 · Compare: Person
       * May: population.read.
       */
      comparePersons: (input: PopulationComparePersonsInput, options: CallOptions = {}): Promise<PopulationComparePersonsOutput> =>
        send({ method: 'POST', path: '/api/population/compare-persons', input, options }, client) as Promise<PopulationComparePersonsOutput>,
      /**
       * 查看人口基础信息 · Open: Person
       * May: population.read.
       */
      person: (input: PopulationPersonInput, options: CallOptions = {}): Promise<PopulationPersonOutput> =>
        send({ method: 'GET', path: '/api/population/person', input, options }, client) as Promise<PopulationPersonOutput>,
      /**
       * 同户人员 · Household
       * May: population.read.
       */
      household: (input: PopulationHouseholdInput, options: CallOptions = {}): Promise<PopulationHouseholdOutput> =>
        send({ method: 'GET', path: '/api/population/household', input, options }, client) as Promise<PopulationHouseholdOutput>,
      /**
       * 亲属与监护 · Kin
       * May: population.read.
       */
      kin: (input: PopulationKinInput, options: CallOptions = {}): Promise<PopulationKinOutput> =>
        send({ method: 'GET', path: '/api/population/kin', input, options }, client) as Promise<PopulationKinOutput>,
      /**
       * 名下和任职的法人 · Firms of a person
       * May: population.read.
       */
      firms: (input: PopulationFirmsInput, options: CallOptions = {}): Promise<PopulationFirmsOutput> =>
        send({ method: 'GET', path: '/api/population/firms', input, options }, client) as Promise<PopulationFirmsOutput>,
      /**
       * 村（居）名称 · Names of villages
       * May: signed-in.
       */
      places: (input: PopulationPlacesInput, options: CallOptions = {}): Promise<PopulationPlacesOutput> =>
        send({ method: 'GET', path: '/api/population/places', input, options }, client) as Promise<PopulationPlacesOutput>,
    },
    /** 法人单位基础信息库 · Legal persons base */
    legalPersons: {
      /**
       * 设立登记 · Establish a legal person
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.code-malformed (3.4.5b); legal-persons.code-of-other-kind (3.4.5b); legal-persons.code-not-simulated (3.4.5b); legal-persons.registration-item-missing (3.4.5b); legal-persons.shares-exceed-whole (3.4.5b); legal-persons.subscribed-exceeds-capital (3.4.5b); legal-persons.share-differs (3.4.5b); legal-persons.shareholder-twice (3.4.5b); legal-persons.holds-itself (3.4.5b); legal-persons.shareholder-unknown (3.4.5b); legal-persons.shareholder-ended (3.4.5b); legal-persons.shareholder-name-differs (3.4.5b); legal-persons.shareholder-is-branch (3.4.5b); legal-persons.representative-unknown (3.4.5b); legal-persons.representative-dead (3.4.5b); legal-persons.representative-minor (3.4.5b); legal-persons.representative-guarded (3.4.5b); legal-persons.representative-name-differs (3.4.5b); legal-persons.parent-needed (3.4.5b); legal-persons.parent-not-standing (3.4.5b); legal-persons.parent-is-branch (3.4.5b); legal-persons.branch-has-capital (3.4.5b).
       */
      establishLegalPerson: (input: LegalPersonsEstablishLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsEstablishLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/establish-legal-person', input, options }, client) as Promise<LegalPersonsEstablishLegalPersonOutput>,
      /**
       * 建库登记 · Enter a legal person
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.code-malformed (3.4.5b); legal-persons.code-of-other-kind (3.4.5b); legal-persons.code-not-simulated (3.4.5b); legal-persons.shares-exceed-whole (3.4.5b); legal-persons.subscribed-exceeds-capital (3.4.5b); legal-persons.share-differs (3.4.5b); legal-persons.shareholder-twice (3.4.5b); legal-persons.holds-itself (3.4.5b); legal-persons.shareholder-unknown (3.4.5b); legal-persons.shareholder-ended (3.4.5b); legal-persons.shareholder-name-differs (3.4.5b); legal-persons.shareholder-is-branch (3.4.5b); legal-persons.representative-unknown (3.4.5b); legal-persons.representative-dead (3.4.5b); legal-persons.representative-minor (3.4.5b); legal-persons.representative-guarded (3.4.5b); legal-persons.representative-name-differs (3.4.5b); legal-persons.parent-needed (3.4.5b); legal-persons.parent-not-standing (3.4.5b); legal-persons.parent-is-branch (3.4.5b); legal-persons.branch-has-capital (3.4.5b).
       */
      enterLegalPerson: (input: LegalPersonsEnterLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsEnterLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/enter-legal-person', input, options }, client) as Promise<LegalPersonsEnterLegalPersonOutput>,
      /**
       * 变更登记 · Change a registration
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.shares-exceed-whole (3.4.5b); legal-persons.subscribed-exceeds-capital (3.4.5b); legal-persons.share-differs (3.4.5b); legal-persons.shareholder-twice (3.4.5b); legal-persons.holds-itself (3.4.5b); legal-persons.shareholder-unknown (3.4.5b); legal-persons.shareholder-ended (3.4.5b); legal-persons.shareholder-name-differs (3.4.5b); legal-persons.shareholder-is-branch (3.4.5b); legal-persons.shares-out-of-order (3.4.5b); legal-persons.representative-unknown (3.4.5b); legal-persons.representative-dead (3.4.5b); legal-persons.representative-minor (3.4.5b); legal-persons.representative-guarded (3.4.5b); legal-persons.representative-name-differs (3.4.5b); legal-persons.parent-needed (3.4.5b); legal-persons.parent-not-standing (3.4.5b); legal-persons.parent-is-branch (3.4.5b); legal-persons.branch-has-capital (3.4.5b).
       */
      changeLegalPerson: (input: LegalPersonsChangeLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsChangeLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/change-legal-person', input, options }, client) as Promise<LegalPersonsChangeLegalPersonOutput>,
      /**
       * 股权变更 · Transfer shares
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.shares-exceed-whole (3.4.5b); legal-persons.subscribed-exceeds-capital (3.4.5b); legal-persons.share-differs (3.4.5b); legal-persons.shareholder-twice (3.4.5b); legal-persons.holds-itself (3.4.5b); legal-persons.shareholder-unknown (3.4.5b); legal-persons.shareholder-ended (3.4.5b); legal-persons.shareholder-name-differs (3.4.5b); legal-persons.shareholder-is-branch (3.4.5b); legal-persons.shares-out-of-order (3.4.5b).
       */
      transferShares: (input: LegalPersonsTransferSharesInput, options: CallOptions = {}): Promise<LegalPersonsTransferSharesOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/transfer-shares', input, options }, client) as Promise<LegalPersonsTransferSharesOutput>,
      /**
       * 税务登记 · Register for taxes
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b).
       */
      registerTax: (input: LegalPersonsRegisterTaxInput, options: CallOptions = {}): Promise<LegalPersonsRegisterTaxOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/register-tax', input, options }, client) as Promise<LegalPersonsRegisterTaxOutput>,
      /**
       * 清税 · Clear taxes
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b).
       */
      clearTax: (input: LegalPersonsClearTaxInput, options: CallOptions = {}): Promise<LegalPersonsClearTaxOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/clear-tax', input, options }, client) as Promise<LegalPersonsClearTaxOutput>,
      /**
       * 社会保险登记 · Register for social insurance
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b).
       */
      registerInsurance: (input: LegalPersonsRegisterInsuranceInput, options: CallOptions = {}): Promise<LegalPersonsRegisterInsuranceOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/register-insurance', input, options }, client) as Promise<LegalPersonsRegisterInsuranceOutput>,
      /**
       * 登记许可证照 · Record a licence
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.licence-of-other (3.4.5b).
       */
      recordLicence: (input: LegalPersonsRecordLicenceInput, options: CallOptions = {}): Promise<LegalPersonsRecordLicenceOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/record-licence', input, options }, client) as Promise<LegalPersonsRecordLicenceOutput>,
      /**
       * 注销许可证照 · Withdraw a licence
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.licence-unknown (3.4.5b); legal-persons.licence-of-other (3.4.5b).
       */
      withdrawLicence: (input: LegalPersonsWithdrawLicenceInput, options: CallOptions = {}): Promise<LegalPersonsWithdrawLicenceOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/withdraw-licence', input, options }, client) as Promise<LegalPersonsWithdrawLicenceOutput>,
      /**
       * 列入或移出经营异常名录 · List as abnormal, or take off
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.already-so (3.4.5b).
       */
      listAbnormal: (input: LegalPersonsListAbnormalInput, options: CallOptions = {}): Promise<LegalPersonsListAbnormalOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/list-abnormal', input, options }, client) as Promise<LegalPersonsListAbnormalOutput>,
      /**
       * 吊销执照 · Revoke the licence of business
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.already-so (3.4.5b).
       */
      revokeLicence: (input: LegalPersonsRevokeLicenceInput, options: CallOptions = {}): Promise<LegalPersonsRevokeLicenceOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/revoke-licence', input, options }, client) as Promise<LegalPersonsRevokeLicenceOutput>,
      /**
       * 吸收合并 · Absorb a company
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.absorbs-itself (3.4.5b); legal-persons.not-companies (3.4.5b); legal-persons.too-many-branches (3.4.5b); legal-persons.tax-not-cleared (3.4.5b).
       */
      absorbLegalPerson: (input: LegalPersonsAbsorbLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsAbsorbLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/absorb-legal-person', input, options }, client) as Promise<LegalPersonsAbsorbLegalPersonOutput>,
      /**
       * 注销登记 · Deregister a legal person
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.branches-live (3.4.5b); legal-persons.tax-not-cleared (3.4.5b).
       */
      deregisterLegalPerson: (input: LegalPersonsDeregisterLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsDeregisterLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/deregister-legal-person', input, options }, client) as Promise<LegalPersonsDeregisterLegalPersonOutput>,
      /**
       * 迁出省外 · Record a departure
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b).
       */
      recordDeparture: (input: LegalPersonsRecordDepartureInput, options: CallOptions = {}): Promise<LegalPersonsRecordDepartureOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/record-departure', input, options }, client) as Promise<LegalPersonsRecordDepartureOutput>,
      /**
       * 更正 · Correct a record
       * May: legal-persons.record.
       * Refuses: kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; legal-persons.other-registrar (3.4.5b); legal-persons.before-establishment (3.4.5b); legal-persons.code-malformed (3.4.5b); legal-persons.code-of-other-kind (3.4.5b); legal-persons.code-not-simulated (3.4.5b); legal-persons.shares-exceed-whole (3.4.5b); legal-persons.subscribed-exceeds-capital (3.4.5b); legal-persons.share-differs (3.4.5b); legal-persons.shareholder-twice (3.4.5b); legal-persons.holds-itself (3.4.5b); legal-persons.shareholder-unknown (3.4.5b); legal-persons.shareholder-ended (3.4.5b); legal-persons.shareholder-name-differs (3.4.5b); legal-persons.shareholder-is-branch (3.4.5b); legal-persons.representative-unknown (3.4.5b); legal-persons.representative-dead (3.4.5b); legal-persons.representative-minor (3.4.5b); legal-persons.representative-guarded (3.4.5b); legal-persons.representative-name-differs (3.4.5b); legal-persons.parent-needed (3.4.5b); legal-persons.parent-not-standing (3.4.5b); legal-persons.parent-is-branch (3.4.5b); legal-persons.branch-has-capital (3.4.5b).
       */
      correctLegalPerson: (input: LegalPersonsCorrectLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsCorrectLegalPersonOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/correct-legal-person', input, options }, client) as Promise<LegalPersonsCorrectLegalPersonOutput>,
      /**
       * 并档（法人基础信息） · Merge records: Legal person
       * May: legal-persons.merge.
       * Refuses: kernel.merge-with-itself; kernel.already-merged; kernel.states-differ; kernel.simulated-and-real; kernel.not-merged; kernel.survivor-merged; kernel.not-events-of-the-merge; kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; kernel.changed-meanwhile.
       */
      mergeLegalPersons: (input: LegalPersonsMergeLegalPersonsInput, options: CallOptions = {}): Promise<LegalPersonsMergeLegalPersonsOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/merge-legal-persons', input, options }, client) as Promise<LegalPersonsMergeLegalPersonsOutput>,
      /**
       * 撤销并档（法人基础信息） · Separate records: Legal person
       * May: legal-persons.merge.
       * Refuses: kernel.merge-with-itself; kernel.already-merged; kernel.states-differ; kernel.simulated-and-real; kernel.not-merged; kernel.survivor-merged; kernel.not-events-of-the-merge; kernel.not-source; kernel.field-not-of-event; kernel.field-missing; kernel.event-in-future; kernel.event-before-first; kernel.number-taken; kernel.field-changed-meanwhile; kernel.no-such-event; kernel.record-merged; kernel.record-ended; kernel.not-found; kernel.changed-meanwhile.
       */
      separateLegalPersons: (input: LegalPersonsSeparateLegalPersonsInput, options: CallOptions = {}): Promise<LegalPersonsSeparateLegalPersonsOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/separate-legal-persons', input, options }, client) as Promise<LegalPersonsSeparateLegalPersonsOutput>,
      /**
       * 检索法人基础信息 · Search: Legal person
       * May: legal-persons.read.
       */
      legalPersonSearch: (input: LegalPersonsLegalPersonSearchInput, options: CallOptions = {}): Promise<LegalPersonsLegalPersonSearchOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/legal-person-search', input, options }, client) as Promise<LegalPersonsLegalPersonSearchOutput>,
      /**
       * 核验法人基础信息 · Compare: Legal person
       * May: legal-persons.read.
       */
      compareLegalPersons: (input: LegalPersonsCompareLegalPersonsInput, options: CallOptions = {}): Promise<LegalPersonsCompareLegalPersonsOutput> =>
        send({ method: 'POST', path: '/api/legal-persons/compare-legal-persons', input, options }, client) as Promise<LegalPersonsCompareLegalPersonsOutput>,
      /**
       * 查看法人基础信息 · Open: Legal person
       * May: legal-persons.read.
       */
      legalPerson: (input: LegalPersonsLegalPersonInput, options: CallOptions = {}): Promise<LegalPersonsLegalPersonOutput> =>
        send({ method: 'GET', path: '/api/legal-persons/legal-person', input, options }, client) as Promise<LegalPersonsLegalPersonOutput>,
      /**
       * 股权结构 · Shareholding
       * May: legal-persons.read.
       */
      shares: (input: LegalPersonsSharesInput, options: CallOptions = {}): Promise<LegalPersonsSharesOutput> =>
        send({ method: 'GET', path: '/api/legal-persons/shares', input, options }, client) as Promise<LegalPersonsSharesOutput>,
      /**
       * 分支机构 · Branches
       * May: legal-persons.read.
       */
      branches: (input: LegalPersonsBranchesInput, options: CallOptions = {}): Promise<LegalPersonsBranchesOutput> =>
        send({ method: 'GET', path: '/api/legal-persons/branches', input, options }, client) as Promise<LegalPersonsBranchesOutput>,
      /**
       * 法人公示信息查询 · Public entry of a legal person
       * May: anyone.
       */
      publicFirm: (input: LegalPersonsPublicFirmInput = {}, options: CallOptions = {}): Promise<LegalPersonsPublicFirmOutput> =>
        send({ method: 'GET', path: '/api/legal-persons/public-firm', input, options }, client) as Promise<LegalPersonsPublicFirmOutput>,
      /**
       * 法人公示信息清单 · Public list of legal persons
       * May: anyone.
       */
      publicList: (input: LegalPersonsPublicListInput = {}, options: CallOptions = {}): Promise<LegalPersonsPublicListOutput> =>
        send({ method: 'GET', path: '/api/legal-persons/public-list', input, options }, client) as Promise<LegalPersonsPublicListOutput>,
    },
    /** 宏观经济数据库 · Macro-economy base */
    macroEconomy: {
      /**
       * 发布普查数据 · Publish a census
       * May: macro-economy.publish.
       * Refuses: macro-economy.not-the-lead (3.4.5d); macro-economy.already-published (3.4.5d); macro-economy.area-twice.
       */
      publishCensus: (input: MacroEconomyPublishCensusInput, options: CallOptions = {}): Promise<MacroEconomyPublishCensusOutput> =>
        send({ method: 'POST', path: '/api/macro-economy/publish-census', input, options }, client) as Promise<MacroEconomyPublishCensusOutput>,
      /**
       * 发布生产总值 · Publish the gross domestic product
       * May: macro-economy.publish.
       * Refuses: macro-economy.not-the-lead (3.4.5d); macro-economy.already-published (3.4.5d).
       */
      publishGdp: (input: MacroEconomyPublishGdpInput, options: CallOptions = {}): Promise<MacroEconomyPublishGdpOutput> =>
        send({ method: 'POST', path: '/api/macro-economy/publish-gdp', input, options }, client) as Promise<MacroEconomyPublishGdpOutput>,
      /**
       * 分县普查数据 · Census by county
       * May: anyone.
       */
      countyCensus: (input: MacroEconomyCountyCensusInput, options: CallOptions = {}): Promise<MacroEconomyCountyCensusOutput> =>
        send({ method: 'GET', path: '/api/macro-economy/county-census', input, options }, client) as Promise<MacroEconomyCountyCensusOutput>,
      /**
       * 全省生产总值 · Gross domestic product of the province
       * May: anyone.
       */
      gdp: (input: MacroEconomyGdpInput = {}, options: CallOptions = {}): Promise<MacroEconomyGdpOutput> =>
        send({ method: 'GET', path: '/api/macro-economy/gdp', input, options }, client) as Promise<MacroEconomyGdpOutput>,
    },
    /** 政务服务事项 · Matters */
    items: {
      /**
       * 公布办理点 · Publish where a matter is done
       * May: items.publish.
       * Refuses: items.not-whole (3.5.1); items.answer-unknown; items.no-such-division; items.served-by-another; items.version-stands; items.not-your-matter; items.promise-too-long (3.5.1).
       */
      publishService: (input: ItemsPublishServiceInput, options: CallOptions = {}): Promise<ItemsPublishServiceOutput> =>
        send({ method: 'POST', path: '/api/items/publish-service', input, options }, client) as Promise<ItemsPublishServiceOutput>,
      /**
       * 停办 · Withdraw
       * May: items.publish.
       * Refuses: kernel.not-found; kernel.changed-meanwhile.
       */
      withdrawService: (input: ItemsWithdrawServiceInput, options: CallOptions = {}): Promise<ItemsWithdrawServiceOutput> =>
        send({ method: 'POST', path: '/api/items/withdraw-service', input, options }, client) as Promise<ItemsWithdrawServiceOutput>,
      /**
       * 公布事项版本 · Publish a version of a matter
       * May: items.publish.
       * Refuses: items.version-stands; items.not-your-matter.
       */
      publishVersion: (input: ItemsPublishVersionInput, options: CallOptions = {}): Promise<ItemsPublishVersionOutput> =>
        send({ method: 'POST', path: '/api/items/publish-version', input, options }, client) as Promise<ItemsPublishVersionOutput>,
      /**
       * 告诉我们您想办什么 · Tell us what you want to do
       * May: anyone.
       */
      tellWish: (input: ItemsTellWishInput, options: CallOptions = {}): Promise<ItemsTellWishOutput> =>
        send({ method: 'POST', path: '/api/items/tell-wish', input, options }, client) as Promise<ItemsTellWishOutput>,
      /**
       * 查找事项 · Find matters
       * May: anyone.
       */
      matters: (input: ItemsMattersInput = {}, options: CallOptions = {}): Promise<ItemsMattersOutput> =>
        send({ method: 'GET', path: '/api/items/matters', input, options }, client) as Promise<ItemsMattersOutput>,
      /**
       * 事项指南 · Guide to a matter
       * May: anyone.
       */
      matter: (input: ItemsMatterInput, options: CallOptions = {}): Promise<ItemsMatterOutput> =>
        send({ method: 'GET', path: '/api/items/matter', input, options }, client) as Promise<ItemsMatterOutput>,
      /**
       * 一件事 · Life event
       * May: anyone.
       */
      lifeEvent: (input: ItemsLifeEventInput, options: CallOptions = {}): Promise<ItemsLifeEventOutput> =>
        send({ method: 'GET', path: '/api/items/life-event', input, options }, client) as Promise<ItemsLifeEventOutput>,
      /**
       * 情形引导 · Guide
       * May: anyone.
       */
      guide: (input: ItemsGuideInput, options: CallOptions = {}): Promise<ItemsGuideOutput> =>
        send({ method: 'GET', path: '/api/items/guide', input, options }, client) as Promise<ItemsGuideOutput>,
      /**
       * 办事大厅 · Service halls
       * May: anyone.
       */
      halls: (input: ItemsHallsInput = {}, options: CallOptions = {}): Promise<ItemsHallsOutput> =>
        send({ method: 'GET', path: '/api/items/halls', input, options }, client) as Promise<ItemsHallsOutput>,
      /**
       * 事项的一个版本 · One version of a matter
       * May: signed-in.
       */
      versionOf: (input: ItemsVersionOfInput, options: CallOptions = {}): Promise<ItemsVersionOfOutput> =>
        send({ method: 'GET', path: '/api/items/version-of', input, options }, client) as Promise<ItemsVersionOfOutput>,
    },
    /** 领导看板 · Leaders’ board */
    dashboard: {
      /**
       * 批示 · Remark
       * May: dashboard.remark.
       * Refuses: dashboard.gone; dashboard.remarked.
       */
      remarkOn: (input: DashboardRemarkOnInput, options: CallOptions = {}): Promise<DashboardRemarkOnOutput> =>
        send({ method: 'POST', path: '/api/dashboard/remark-on', input, options }, client) as Promise<DashboardRemarkOnOutput>,
      /**
       * 反馈落实情况 · Answer the remark
       * May: dashboard.answer.
       * Refuses: dashboard.not-yours.
       */
      answerRemark: (input: DashboardAnswerRemarkInput, options: CallOptions = {}): Promise<DashboardAnswerRemarkOutput> =>
        send({ method: 'POST', path: '/api/dashboard/answer-remark', input, options }, client) as Promise<DashboardAnswerRemarkOutput>,
      /**
       * 办结督办 · Close
       * May: dashboard.remark.
       * Refuses: kernel.not-found.
       */
      closeRemark: (input: DashboardCloseRemarkInput, options: CallOptions = {}): Promise<DashboardCloseRemarkOutput> =>
        send({ method: 'POST', path: '/api/dashboard/close-remark', input, options }, client) as Promise<DashboardCloseRemarkOutput>,
      /**
       * 退回继续落实 · Send back
       * May: dashboard.remark.
       * Refuses: kernel.not-found.
       */
      returnRemark: (input: DashboardReturnRemarkInput, options: CallOptions = {}): Promise<DashboardReturnRemarkOutput> =>
        send({ method: 'POST', path: '/api/dashboard/return-remark', input, options }, client) as Promise<DashboardReturnRemarkOutput>,
      /**
       * 看板 · Board
       * May: dashboard.read.
       */
      board: (input: DashboardBoardInput = {}, options: CallOptions = {}): Promise<DashboardBoardOutput> =>
        send({ method: 'GET', path: '/api/dashboard/board', input, options }, client) as Promise<DashboardBoardOutput>,
      /**
       * 每月简报 · Monthly brief
       * May: dashboard.read.
       */
      brief: (input: DashboardBriefInput = {}, options: CallOptions = {}): Promise<DashboardBriefOutput> =>
        send({ method: 'GET', path: '/api/dashboard/brief', input, options }, client) as Promise<DashboardBriefOutput>,
    },
    /** 政务公开 · Open government */
    disclosure: {
      /**
       * 登记待公开文件 · Enter a document
       * May: disclosure.edit.
       * Refuses: disclosure.made-later; disclosure.no-such-issuer; disclosure.already-held; disclosure.not-an-interpretation; disclosure.interprets-nothing.
       */
      addDocument: (input: DisclosureAddDocumentInput, options: CallOptions = {}): Promise<DisclosureAddDocumentOutput> =>
        send({ method: 'POST', path: '/api/disclosure/add-document', input, options }, client) as Promise<DisclosureAddDocumentOutput>,
      /**
       * 添加附件 · Attach a file
       * May: disclosure.edit.
       * Refuses: kernel.not-found; disclosure.not-editable; disclosure.attachment-kind; disclosure.too-many-attachments.
       */
      attachFile: (input: DisclosureAttachFileInput, options: CallOptions = {}): Promise<DisclosureAttachFileOutput> =>
        send({ method: 'POST', path: '/api/disclosure/attach-file', input, options }, client) as Promise<DisclosureAttachFileOutput>,
      /**
       * 送保密审查 · Send to review
       * May: disclosure.edit.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; kernel.not-in-state.
       */
      submitDocument: (input: DisclosureSubmitDocumentInput, options: CallOptions = {}): Promise<DisclosureSubmitDocumentOutput> =>
        send({ method: 'POST', path: '/api/disclosure/submit-document', input, options }, client) as Promise<DisclosureSubmitDocumentOutput>,
      /**
       * 审查并公开 · Review and publish
       * May: disclosure.review.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; kernel.not-in-state; disclosure.same-reviewer (3.7.7); disclosure.secret-found (3.7.1); disclosure.finding-missing.
       */
      reviewDocument: (input: DisclosureReviewDocumentInput, options: CallOptions = {}): Promise<DisclosureReviewDocumentOutput> =>
        send({ method: 'POST', path: '/api/disclosure/review-document', input, options }, client) as Promise<DisclosureReviewDocumentOutput>,
      /**
       * 撤下文件 · Withdraw
       * May: disclosure.review.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; disclosure.not-published.
       */
      withdrawDocument: (input: DisclosureWithdrawDocumentInput, options: CallOptions = {}): Promise<DisclosureWithdrawDocumentOutput> =>
        send({ method: 'POST', path: '/api/disclosure/withdraw-document', input, options }, client) as Promise<DisclosureWithdrawDocumentOutput>,
      /**
       * 登记失效或废止 · Say that it ended
       * May: disclosure.edit.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; disclosure.ending-incomplete; disclosure.ended-earlier.
       */
      endDocument: (input: DisclosureEndDocumentInput, options: CallOptions = {}): Promise<DisclosureEndDocumentOutput> =>
        send({ method: 'POST', path: '/api/disclosure/end-document', input, options }, client) as Promise<DisclosureEndDocumentOutput>,
      /**
       * 设主动公开栏目 · Keep a column
       * May: disclosure.edit.
       * Refuses: disclosure.column-kept.
       */
      keepColumn: (input: DisclosureKeepColumnInput, options: CallOptions = {}): Promise<DisclosureKeepColumnOutput> =>
        send({ method: 'POST', path: '/api/disclosure/keep-column', input, options }, client) as Promise<DisclosureKeepColumnOutput>,
      /**
       * 导入文件库 · Import a library
       * May: disclosure.load.
       */
      loadDocuments: (input: DisclosureLoadDocumentsInput, options: CallOptions = {}): Promise<DisclosureLoadDocumentsOutput> =>
        send({ method: 'POST', path: '/api/disclosure/load-documents', input, options }, client) as Promise<DisclosureLoadDocumentsOutput>,
      /**
       * 申请公开 · Apply for disclosure
       * May: anyone.
       * Refuses: disclosure.no-such-organ; disclosure.contact-unusable.
       */
      apply: (input: DisclosureApplyInput, options: CallOptions = {}): Promise<DisclosureApplyOutput> =>
        send({ method: 'POST', path: '/api/disclosure/apply', input, options }, client) as Promise<DisclosureApplyOutput>,
      /**
       * 登记收到的申请 · Enter an application that came in
       * May: disclosure.answer.
       * Refuses: disclosure.contact-unusable; disclosure.receipt-not-possible.
       */
      enterRequest: (input: DisclosureEnterRequestInput, options: CallOptions = {}): Promise<DisclosureEnterRequestOutput> =>
        send({ method: 'POST', path: '/api/disclosure/enter-request', input, options }, client) as Promise<DisclosureEnterRequestOutput>,
      /**
       * 确认收到 · Confirm receipt
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state; disclosure.receipt-not-possible.
       */
      confirmReceipt: (input: DisclosureConfirmReceiptInput, options: CallOptions = {}): Promise<DisclosureConfirmReceiptOutput> =>
        send({ method: 'POST', path: '/api/disclosure/confirm-receipt', input, options }, client) as Promise<DisclosureConfirmReceiptOutput>,
      /**
       * 告知补正 · Ask for a correction
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state; disclosure.correction-late; disclosure.correction-once.
       */
      askCorrection: (input: DisclosureAskCorrectionInput, options: CallOptions = {}): Promise<DisclosureAskCorrectionOutput> =>
        send({ method: 'POST', path: '/api/disclosure/ask-correction', input, options }, client) as Promise<DisclosureAskCorrectionOutput>,
      /**
       * 补正申请 · Correct the application
       * May: anyone.
       * Refuses: disclosure.no-such-request; disclosure.not-now; disclosure.term-over.
       */
      correctRequest: (input: DisclosureCorrectRequestInput, options: CallOptions = {}): Promise<DisclosureCorrectRequestOutput> =>
        send({ method: 'POST', path: '/api/disclosure/correct-request', input, options }, client) as Promise<DisclosureCorrectRequestOutput>,
      /**
       * 撤回申请 · Withdraw the application
       * May: anyone.
       * Refuses: disclosure.no-such-request; disclosure.not-now.
       */
      withdrawRequest: (input: DisclosureWithdrawRequestInput, options: CallOptions = {}): Promise<DisclosureWithdrawRequestOutput> =>
        send({ method: 'POST', path: '/api/disclosure/withdraw-request', input, options }, client) as Promise<DisclosureWithdrawRequestOutput>,
      /**
       * 书面征求意见 · Ask a third party or another organ
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state.
       */
      consult: (input: DisclosureConsultInput, options: CallOptions = {}): Promise<DisclosureConsultOutput> =>
        send({ method: 'POST', path: '/api/disclosure/consult', input, options }, client) as Promise<DisclosureConsultOutput>,
      /**
       * 登记意见 · Record the opinion
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state.
       */
      recordOpinion: (input: DisclosureRecordOpinionInput, options: CallOptions = {}): Promise<DisclosureRecordOpinionOutput> =>
        send({ method: 'POST', path: '/api/disclosure/record-opinion', input, options }, client) as Promise<DisclosureRecordOpinionOutput>,
      /**
       * 批准延长答复期限 · Lengthen the term
       * May: disclosure.lead.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state; disclosure.late-to-extend; disclosure.extended-before.
       */
      extendTerm: (input: DisclosureExtendTermInput, options: CallOptions = {}): Promise<DisclosureExtendTermOutput> =>
        send({ method: 'POST', path: '/api/disclosure/extend-term', input, options }, client) as Promise<DisclosureExtendTermOutput>,
      /**
       * 要求说明理由（申请过频） · Ask for reasons (too many applications)
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state; disclosure.not-frequent.
       */
      askReasons: (input: DisclosureAskReasonsInput, options: CallOptions = {}): Promise<DisclosureAskReasonsOutput> =>
        send({ method: 'POST', path: '/api/disclosure/ask-reasons', input, options }, client) as Promise<DisclosureAskReasonsOutput>,
      /**
       * 答复申请 · Reply
       * May: disclosure.answer.
       * Refuses: kernel.not-found; disclosure.not-now; kernel.not-in-state; disclosure.reply-lacks; disclosure.reply-bars; disclosure.consult-open; disclosure.not-publicly; disclosure.fee-basis.
       */
      reply: (input: DisclosureReplyInput, options: CallOptions = {}): Promise<DisclosureReplyOutput> =>
        send({ method: 'POST', path: '/api/disclosure/reply', input, options }, client) as Promise<DisclosureReplyOutput>,
      /**
       * 登记复议诉讼 · Record a dispute
       * May: disclosure.answer.
       * Refuses: kernel.not-found.
       */
      recordDispute: (input: DisclosureRecordDisputeInput, options: CallOptions = {}): Promise<DisclosureRecordDisputeOutput> =>
        send({ method: 'POST', path: '/api/disclosure/record-dispute', input, options }, client) as Promise<DisclosureRecordDisputeOutput>,
      /**
       * 发布年度报告 · Publish the annual report
       * May: disclosure.lead.
       * Refuses: disclosure.report-of-year; disclosure.report-published.
       */
      publishReport: (input: DisclosurePublishReportInput, options: CallOptions = {}): Promise<DisclosurePublishReportOutput> =>
        send({ method: 'POST', path: '/api/disclosure/publish-report', input, options }, client) as Promise<DisclosurePublishReportOutput>,
      /**
       * 查找公开文件 · Search documents
       * May: anyone.
       */
      search: (input: DisclosureSearchInput = {}, options: CallOptions = {}): Promise<DisclosureSearchOutput> =>
        send({ method: 'GET', path: '/api/disclosure/search', input, options }, client) as Promise<DisclosureSearchOutput>,
      /**
       * 公开文件 · Public document
       * May: anyone.
       */
      document: (input: DisclosureDocumentInput, options: CallOptions = {}): Promise<DisclosureDocumentOutput> =>
        send({ method: 'GET', path: '/api/disclosure/document', input, options }, client) as Promise<DisclosureDocumentOutput>,
      /**
       * 附件 · Attachment
       * May: anyone.
       */
      attachment: (input: DisclosureAttachmentInput, options: CallOptions = {}): Promise<DisclosureAttachmentOutput> =>
        send({ method: 'GET', path: '/api/disclosure/attachment', input, options }, client) as Promise<DisclosureAttachmentOutput>,
      /**
       * 最新公开 · Newest documents
       * May: anyone.
       */
      newest: (input: DisclosureNewestInput = {}, options: CallOptions = {}): Promise<DisclosureNewestOutput> =>
        send({ method: 'GET', path: '/api/disclosure/newest', input, options }, client) as Promise<DisclosureNewestOutput>,
      /**
       * 主动公开栏目 · Columns
       * May: anyone.
       */
      columns: (input: DisclosureColumnsInput = {}, options: CallOptions = {}): Promise<DisclosureColumnsOutput> =>
        send({ method: 'GET', path: '/api/disclosure/columns', input, options }, client) as Promise<DisclosureColumnsOutput>,
      /**
       * 逾期未公开和空栏目 · Overdue documents and empty columns
       * May: disclosure.read.
       */
      owed: (input: DisclosureOwedInput = {}, options: CallOptions = {}): Promise<DisclosureOwedOutput> =>
        send({ method: 'GET', path: '/api/disclosure/owed', input, options }, client) as Promise<DisclosureOwedOutput>,
      /**
       * 查询公开申请 · Follow an application
       * May: anyone.
       */
      track: (input: DisclosureTrackInput, options: CallOptions = {}): Promise<DisclosureTrackOutput> =>
        send({ method: 'POST', path: '/api/disclosure/track', input, options }, client) as Promise<DisclosureTrackOutput>,
      /**
       * 我的公开申请 · My applications
       * May: citizen.
       */
      mine: (input: DisclosureMineInput = {}, options: CallOptions = {}): Promise<DisclosureMineOutput> =>
        send({ method: 'GET', path: '/api/disclosure/mine', input, options }, client) as Promise<DisclosureMineOutput>,
      /**
       * 公开申请的时限和答复范本 · Clocks and templates of an application
       * May: disclosure.read-requests.
       */
      requestCard: (input: DisclosureRequestCardInput, options: CallOptions = {}): Promise<DisclosureRequestCardOutput> =>
        send({ method: 'GET', path: '/api/disclosure/request-card', input, options }, client) as Promise<DisclosureRequestCardOutput>,
      /**
       * 公开的答复 · Replies made public
       * May: anyone.
       */
      publicReplies: (input: DisclosurePublicRepliesInput = {}, options: CallOptions = {}): Promise<DisclosurePublicRepliesOutput> =>
        send({ method: 'GET', path: '/api/disclosure/public-replies', input, options }, client) as Promise<DisclosurePublicRepliesOutput>,
      /**
       * 可以申请的单位 · Organs that answer
       * May: anyone.
       */
      organs: (input: DisclosureOrgansInput = {}, options: CallOptions = {}): Promise<DisclosureOrgansOutput> =>
        send({ method: 'GET', path: '/api/disclosure/organs', input, options }, client) as Promise<DisclosureOrgansOutput>,
      /**
       * 年度报告草稿 · Draft of the annual report
       * May: disclosure.read.
       */
      reportDraft: (input: DisclosureReportDraftInput, options: CallOptions = {}): Promise<DisclosureReportDraftOutput> =>
        send({ method: 'GET', path: '/api/disclosure/report-draft', input, options }, client) as Promise<DisclosureReportDraftOutput>,
      /**
       * 信息公开年度报告 · Annual reports
       * May: anyone.
       */
      reports: (input: DisclosureReportsInput, options: CallOptions = {}): Promise<DisclosureReportsOutput> =>
        send({ method: 'GET', path: '/api/disclosure/reports', input, options }, client) as Promise<DisclosureReportsOutput>,
    },
    /** 举报与留言 · Reports */
    reports: {
      /**
       * 匿名留言 · Say something without a name
       * May: anyone.
       * Refuses: reports.topic-of-kind; reports.no-such-division; reports.picture-unusable (3.7.1); reports.picture-too-large.
       */
      reportAnonymously: (input: ReportsReportAnonymouslyInput, options: CallOptions = {}): Promise<ReportsReportAnonymouslyOutput> =>
        send({ method: 'POST', path: '/api/reports/report-anonymously', input, options }, client) as Promise<ReportsReportAnonymouslyOutput>,
      /**
       * 实名留言 · Say something with one’s name
       * May: anyone.
       * Refuses: reports.topic-of-kind; reports.no-such-division; reports.picture-unusable (3.7.1); reports.picture-too-large.
       */
      reportWithContact: (input: ReportsReportWithContactInput, options: CallOptions = {}): Promise<ReportsReportWithContactOutput> =>
        send({ method: 'POST', path: '/api/reports/report-with-contact', input, options }, client) as Promise<ReportsReportWithContactOutput>,
      /**
       * 登录留言 · Say something signed in
       * May: citizen.
       * Refuses: reports.topic-of-kind; reports.no-such-division; reports.picture-unusable (3.7.1); reports.picture-too-large.
       */
      reportSignedIn: (input: ReportsReportSignedInInput, options: CallOptions = {}): Promise<ReportsReportSignedInOutput> =>
        send({ method: 'POST', path: '/api/reports/report-signed-in', input, options }, client) as Promise<ReportsReportSignedInOutput>,
      /**
       * 凭查询码补充 · Add to it by its secret
       * May: anyone.
       * Refuses: reports.no-such-report; reports.enough-added; reports.over; reports.picture-unusable (3.7.1); reports.picture-too-large.
       */
      addToReport: (input: ReportsAddToReportInput, options: CallOptions = {}): Promise<ReportsAddToReportOutput> =>
        send({ method: 'POST', path: '/api/reports/add-to-report', input, options }, client) as Promise<ReportsAddToReportOutput>,
      /**
       * 补充自己的留言 · Add to one’s own
       * May: citizen.
       * Refuses: reports.no-such-report; reports.enough-added; reports.over; reports.picture-unusable (3.7.1); reports.picture-too-large.
       */
      addToOwn: (input: ReportsAddToOwnInput, options: CallOptions = {}): Promise<ReportsAddToOwnOutput> =>
        send({ method: 'POST', path: '/api/reports/add-to-own', input, options }, client) as Promise<ReportsAddToOwnOutput>,
      /**
       * 受理 · Receive
       * May: reports.handle.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      receiveReport: (input: ReportsReceiveReportInput, options: CallOptions = {}): Promise<ReportsReceiveReportOutput> =>
        send({ method: 'POST', path: '/api/reports/receive-report', input, options }, client) as Promise<ReportsReceiveReportOutput>,
      /**
       * 不予受理 · Do not accept
       * May: reports.handle.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      declineReport: (input: ReportsDeclineReportInput, options: CallOptions = {}): Promise<ReportsDeclineReportOutput> =>
        send({ method: 'POST', path: '/api/reports/decline-report', input, options }, client) as Promise<ReportsDeclineReportOutput>,
      /**
       * 转办 · Send on
       * May: reports.transfer.
       * Refuses: kernel.not-found; kernel.not-in-state; reports.same-organ; reports.nobody-there (3.5.3); reports.sent-too-often.
       */
      transferReport: (input: ReportsTransferReportInput, options: CallOptions = {}): Promise<ReportsTransferReportOutput> =>
        send({ method: 'POST', path: '/api/reports/transfer-report', input, options }, client) as Promise<ReportsTransferReportOutput>,
      /**
       * 答复 · Answer
       * May: reports.handle.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      answerReport: (input: ReportsAnswerReportInput, options: CallOptions = {}): Promise<ReportsAnswerReportOutput> =>
        send({ method: 'POST', path: '/api/reports/answer-report', input, options }, client) as Promise<ReportsAnswerReportOutput>,
      /**
       * 延期 · Take longer
       * May: reports.handle.
       * Refuses: kernel.not-found; kernel.not-in-state; reports.extended-once; reports.too-late-to-extend; reports.no-extension.
       */
      extendReport: (input: ReportsExtendReportInput, options: CallOptions = {}): Promise<ReportsExtendReportOutput> =>
        send({ method: 'POST', path: '/api/reports/extend-report', input, options }, client) as Promise<ReportsExtendReportOutput>,
      /**
       * 办结 · Close
       * May: reports.handle.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      closeReport: (input: ReportsCloseReportInput, options: CallOptions = {}): Promise<ReportsCloseReportOutput> =>
        send({ method: 'POST', path: '/api/reports/close-report', input, options }, client) as Promise<ReportsCloseReportOutput>,
      /**
       * 公开答复 · Publish the reply
       * May: reports.publish.
       * Refuses: kernel.not-found; kernel.not-in-state; reports.not-wanted; reports.own-reply (3.5.3); reports.not-founded; reports.personal-inside; reports.shown-already.
       */
      publishReply: (input: ReportsPublishReplyInput, options: CallOptions = {}): Promise<ReportsPublishReplyOutput> =>
        send({ method: 'POST', path: '/api/reports/publish-reply', input, options }, client) as Promise<ReportsPublishReplyOutput>,
      /**
       * 撤下公开 · Withdraw from the portal
       * May: reports.publish.
       * Refuses: kernel.not-found; reports.not-shown.
       */
      withdrawReply: (input: ReportsWithdrawReplyInput, options: CallOptions = {}): Promise<ReportsWithdrawReplyOutput> =>
        send({ method: 'POST', path: '/api/reports/withdraw-reply', input, options }, client) as Promise<ReportsWithdrawReplyOutput>,
      /**
       * 凭查询码看答复 · Read the answer by its secret
       * May: anyone.
       */
      readAnswer: (input: ReportsReadAnswerInput, options: CallOptions = {}): Promise<ReportsReadAnswerOutput> =>
        send({ method: 'POST', path: '/api/reports/read-answer', input, options }, client) as Promise<ReportsReadAnswerOutput>,
      /**
       * 我的留言 · What I said
       * May: citizen.
       */
      myReports: (input: ReportsMyReportsInput = {}, options: CallOptions = {}): Promise<ReportsMyReportsOutput> =>
        send({ method: 'GET', path: '/api/reports/my-reports', input, options }, client) as Promise<ReportsMyReportsOutput>,
      /**
       * 已公开的答复 · Published replies
       * May: anyone.
       */
      publicReplies: (input: ReportsPublicRepliesInput = {}, options: CallOptions = {}): Promise<ReportsPublicRepliesOutput> =>
        send({ method: 'GET', path: '/api/reports/public-replies', input, options }, client) as Promise<ReportsPublicRepliesOutput>,
      /**
       * 打开留言 · Open a report
       * May: reports.read.
       */
      report: (input: ReportsReportInput, options: CallOptions = {}): Promise<ReportsReportOutput> =>
        send({ method: 'GET', path: '/api/reports/report', input, options }, client) as Promise<ReportsReportOutput>,
      /**
       * 取图片 · Take a picture
       * May: reports.handle.
       */
      picture: (input: ReportsPictureInput, options: CallOptions = {}): Promise<ReportsPictureOutput> =>
        send({ method: 'GET', path: '/api/reports/picture', input, options }, client) as Promise<ReportsPictureOutput>,
      /**
       * 查看留言人身份 · See who sent it
       * May: reports.identify.
       */
      sender: (input: ReportsSenderInput, options: CallOptions = {}): Promise<ReportsSenderOutput> =>
        send({ method: 'GET', path: '/api/reports/sender', input, options }, client) as Promise<ReportsSenderOutput>,
    },
    /** 好差评 · Ratings */
    ratings: {
      /**
       * 评价 · Rate
       * May: citizen.
       * Refuses: ratings.no-such-part; ratings.not-ended (3.5.2); ratings.rated-already (3.5.2); ratings.not-put-right.
       */
      rate: (input: RatingsRateInput, options: CallOptions = {}): Promise<RatingsRateOutput> =>
        send({ method: 'POST', path: '/api/ratings/rate', input, options }, client) as Promise<RatingsRateOutput>,
      /**
       * 凭回执评价 · Rate by a receipt
       * May: anyone.
       * Refuses: ratings.no-such-part; ratings.not-ended (3.5.2); ratings.rated-already (3.5.2); ratings.not-put-right.
       */
      rateByReceipt: (input: RatingsRateByReceiptInput, options: CallOptions = {}): Promise<RatingsRateByReceiptOutput> =>
        send({ method: 'POST', path: '/api/ratings/rate-by-receipt', input, options }, client) as Promise<RatingsRateByReceiptOutput>,
      /**
       * 答复差评 · Reply to a bad rating
       * May: ratings.rectify.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      replyToRating: (input: RatingsReplyToRatingInput, options: CallOptions = {}): Promise<RatingsReplyToRatingOutput> =>
        send({ method: 'POST', path: '/api/ratings/reply-to-rating', input, options }, client) as Promise<RatingsReplyToRatingOutput>,
      /**
       * 登记回访 · Record a call-back
       * May: ratings.record.
       * Refuses: kernel.not-found; kernel.not-in-state; ratings.own-organ.
       */
      recordCallBack: (input: RatingsRecordCallBackInput, options: CallOptions = {}): Promise<RatingsRecordCallBackOutput> =>
        send({ method: 'POST', path: '/api/ratings/record-call-back', input, options }, client) as Promise<RatingsRecordCallBackOutput>,
      /**
       * 评价一件办件 · What may be rated
       * May: citizen.
       */
      toRate: (input: RatingsToRateInput, options: CallOptions = {}): Promise<RatingsToRateOutput> =>
        send({ method: 'GET', path: '/api/ratings/to-rate', input, options }, client) as Promise<RatingsToRateOutput>,
      /**
       * 凭回执评价 · What a receipt may rate
       * May: anyone.
       */
      toRateByReceipt: (input: RatingsToRateByReceiptInput, options: CallOptions = {}): Promise<RatingsToRateByReceiptOutput> =>
        send({ method: 'POST', path: '/api/ratings/to-rate-by-receipt', input, options }, client) as Promise<RatingsToRateByReceiptOutput>,
      /**
       * 各单位评价结果 · Ratings by organ
       * May: anyone.
       */
      results: (input: RatingsResultsInput = {}, options: CallOptions = {}): Promise<RatingsResultsOutput> =>
        send({ method: 'GET', path: '/api/ratings/results', input, options }, client) as Promise<RatingsResultsOutput>,
      /**
       * 取回访电话 · The telephone to call back
       * May: ratings.call-back.
       */
      contact: (input: RatingsContactInput, options: CallOptions = {}): Promise<RatingsContactOutput> =>
        send({ method: 'GET', path: '/api/ratings/contact', input, options }, client) as Promise<RatingsContactOutput>,
    },
    /** 政务服务办件 · Applications */
    applications: {
      /**
       * 为来人开始申请 · Begin for a visitor
       * May: applications.assist.
       * Refuses: applications.barred (3.5.1); applications.question-open; applications.too-many-drafts; applications.outside-agency (3.7.7); applications.not-served (3.5.1); items.answer-unknown; kernel.not-found; applications.visitor-unknown (3.5.1).
       */
      startForVisitor: (input: ApplicationsStartForVisitorInput, options: CallOptions = {}): Promise<ApplicationsStartForVisitorOutput> =>
        send({ method: 'POST', path: '/api/applications/start-for-visitor', input, options }, client) as Promise<ApplicationsStartForVisitorOutput>,
      /**
       * 保存来人的草稿 · Save the visitor’s draft
       * May: applications.assist.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.field-unknown.
       */
      saveForVisitor: (input: ApplicationsSaveForVisitorInput, options: CallOptions = {}): Promise<ApplicationsSaveForVisitorOutput> =>
        send({ method: 'POST', path: '/api/applications/save-for-visitor', input, options }, client) as Promise<ApplicationsSaveForVisitorOutput>,
      /**
       * 为来人选择材料方式 · Choose how a material is given
       * May: applications.assist.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.way-not-offered; applications.no-certificate.
       */
      chooseWayForVisitor: (input: ApplicationsChooseWayForVisitorInput, options: CallOptions = {}): Promise<ApplicationsChooseWayForVisitorOutput> =>
        send({ method: 'POST', path: '/api/applications/choose-way-for-visitor', input, options }, client) as Promise<ApplicationsChooseWayForVisitorOutput>,
      /**
       * 扫描来人的材料 · Scan the visitor’s paper
       * May: applications.assist.
       * Refuses: applications.draft-gone; applications.upload-type; applications.upload-too-large; applications.upload-active (3.7.1); applications.upload-broken; applications.too-many-uploads; applications.way-not-offered.
       */
      uploadForVisitor: (input: ApplicationsUploadForVisitorInput, options: CallOptions = {}): Promise<ApplicationsUploadForVisitorOutput> =>
        send({ method: 'POST', path: '/api/applications/upload-for-visitor', input, options }, client) as Promise<ApplicationsUploadForVisitorOutput>,
      /**
       * 为来人提交申请 · Submit for the visitor
       * May: applications.assist.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.incomplete; applications.not-promised; applications.consent-missing; applications.duplicate; applications.barred (3.5.1); applications.question-open; applications.outside-agency (3.7.7); applications.not-served (3.5.1).
       */
      submitForVisitor: (input: ApplicationsSubmitForVisitorInput, options: CallOptions = {}): Promise<ApplicationsSubmitForVisitorOutput> =>
        send({ method: 'POST', path: '/api/applications/submit-for-visitor', input, options }, client) as Promise<ApplicationsSubmitForVisitorOutput>,
      /**
       * 开始申请 · Begin an application
       * May: citizen.
       * Refuses: applications.barred (3.5.1); applications.question-open; applications.too-many-drafts; applications.outside-agency (3.7.7); applications.not-served (3.5.1); items.answer-unknown; kernel.not-found.
       */
      startDraft: (input: ApplicationsStartDraftInput, options: CallOptions = {}): Promise<ApplicationsStartDraftOutput> =>
        send({ method: 'POST', path: '/api/applications/start-draft', input, options }, client) as Promise<ApplicationsStartDraftOutput>,
      /**
       * 保存草稿 · Save a draft
       * May: citizen.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.field-unknown.
       */
      saveDraft: (input: ApplicationsSaveDraftInput, options: CallOptions = {}): Promise<ApplicationsSaveDraftOutput> =>
        send({ method: 'POST', path: '/api/applications/save-draft', input, options }, client) as Promise<ApplicationsSaveDraftOutput>,
      /**
       * 选择材料提供方式 · Choose how a material is given
       * May: citizen.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.way-not-offered; applications.no-certificate.
       */
      chooseWay: (input: ApplicationsChooseWayInput, options: CallOptions = {}): Promise<ApplicationsChooseWayOutput> =>
        send({ method: 'POST', path: '/api/applications/choose-way', input, options }, client) as Promise<ApplicationsChooseWayOutput>,
      /**
       * 上传材料 · Upload a page
       * May: citizen.
       * Refuses: applications.draft-gone; applications.upload-type; applications.upload-too-large; applications.upload-active (3.7.1); applications.upload-broken; applications.too-many-uploads; applications.way-not-offered.
       */
      addUpload: (input: ApplicationsAddUploadInput, options: CallOptions = {}): Promise<ApplicationsAddUploadOutput> =>
        send({ method: 'POST', path: '/api/applications/add-upload', input, options }, client) as Promise<ApplicationsAddUploadOutput>,
      /**
       * 调整页序或删除 · Order or remove pages
       * May: citizen.
       * Refuses: applications.draft-changed; applications.draft-gone.
       */
      arrangeUploads: (input: ApplicationsArrangeUploadsInput, options: CallOptions = {}): Promise<ApplicationsArrangeUploadsOutput> =>
        send({ method: 'POST', path: '/api/applications/arrange-uploads', input, options }, client) as Promise<ApplicationsArrangeUploadsOutput>,
      /**
       * 删除草稿 · Drop a draft
       * May: citizen.
       * Refuses: applications.draft-gone.
       */
      dropDraft: (input: ApplicationsDropDraftInput, options: CallOptions = {}): Promise<ApplicationsDropDraftOutput> =>
        send({ method: 'POST', path: '/api/applications/drop-draft', input, options }, client) as Promise<ApplicationsDropDraftOutput>,
      /**
       * 提交申请 · Submit the application
       * May: citizen.
       * Refuses: applications.draft-changed; applications.draft-gone; applications.incomplete; applications.not-promised; applications.consent-missing; applications.duplicate; applications.barred (3.5.1); applications.question-open; applications.outside-agency (3.7.7); applications.not-served (3.5.1).
       */
      submit: (input: ApplicationsSubmitInput, options: CallOptions = {}): Promise<ApplicationsSubmitOutput> =>
        send({ method: 'POST', path: '/api/applications/submit', input, options }, client) as Promise<ApplicationsSubmitOutput>,
      /**
       * 受理 · Accept
       * May: applications.receive.
       */
      accept: (input: ApplicationsAcceptInput, options: CallOptions = {}): Promise<ApplicationsAcceptOutput> =>
        send({ method: 'POST', path: '/api/applications/accept', input, options }, client) as Promise<ApplicationsAcceptOutput>,
      /**
       * 逾期视为受理 · Accept by silence
       * May: applications.receive.
       * Refuses: applications.not-silent.
       */
      acceptBySilence: (input: ApplicationsAcceptBySilenceInput, options: CallOptions = {}): Promise<ApplicationsAcceptBySilenceOutput> =>
        send({ method: 'POST', path: '/api/applications/accept-by-silence', input, options }, client) as Promise<ApplicationsAcceptBySilenceOutput>,
      /**
       * 一次告知补正 · Ask for corrections
       * May: applications.receive.
       * Refuses: applications.told-once (3.5.1); applications.notice-late (3.5.1); applications.not-asked; applications.shared-not-asked (3.5.1).
       */
      askCorrections: (input: ApplicationsAskCorrectionsInput, options: CallOptions = {}): Promise<ApplicationsAskCorrectionsOutput> =>
        send({ method: 'POST', path: '/api/applications/ask-corrections', input, options }, client) as Promise<ApplicationsAskCorrectionsOutput>,
      /**
       * 不予受理 · Do not accept
       * May: applications.receive.
       * Refuses: applications.notice-late (3.5.1).
       */
      notAccept: (input: ApplicationsNotAcceptInput, options: CallOptions = {}): Promise<ApplicationsNotAcceptOutput> =>
        send({ method: 'POST', path: '/api/applications/not-accept', input, options }, client) as Promise<ApplicationsNotAcceptOutput>,
      /**
       * 记录现场核查 · Record an on-site check
       * May: applications.decide.
       * Refuses: applications.one-alone (3.5.1).
       */
      recordVisit: (input: ApplicationsRecordVisitInput, options: CallOptions = {}): Promise<ApplicationsRecordVisitOutput> =>
        send({ method: 'POST', path: '/api/applications/record-visit', input, options }, client) as Promise<ApplicationsRecordVisitOutput>,
      /**
       * 暂停时限 · Stop the clock
       * May: applications.decide.
       * Refuses: applications.hearing-by-setting.
       */
      pause: (input: ApplicationsPauseInput, options: CallOptions = {}): Promise<ApplicationsPauseOutput> =>
        send({ method: 'POST', path: '/api/applications/pause', input, options }, client) as Promise<ApplicationsPauseOutput>,
      /**
       * 恢复时限 · Go on
       * May: applications.decide.
       * Refuses: applications.hearing-by-setting.
       */
      resume: (input: ApplicationsResumeInput, options: CallOptions = {}): Promise<ApplicationsResumeOutput> =>
        send({ method: 'POST', path: '/api/applications/resume', input, options }, client) as Promise<ApplicationsResumeOutput>,
      /**
       * 批准延长期限 · Lengthen the term
       * May: applications.lead.
       * Refuses: applications.extended-once; applications.no-extension.
       */
      extend: (input: ApplicationsExtendInput, options: CallOptions = {}): Promise<ApplicationsExtendOutput> =>
        send({ method: 'POST', path: '/api/applications/extend', input, options }, client) as Promise<ApplicationsExtendOutput>,
      /**
       * 告知听证权利 · Offer a hearing
       * May: applications.decide.
       * Refuses: applications.hearing-offered-once.
       */
      offerHearing: (input: ApplicationsOfferHearingInput, options: CallOptions = {}): Promise<ApplicationsOfferHearingOutput> =>
        send({ method: 'POST', path: '/api/applications/offer-hearing', input, options }, client) as Promise<ApplicationsOfferHearingOutput>,
      /**
       * 通知听证 · Set the hearing
       * May: applications.decide.
       * Refuses: applications.hearing-not-asked; applications.hearing-day (3.5.1).
       */
      setHearing: (input: ApplicationsSetHearingInput, options: CallOptions = {}): Promise<ApplicationsSetHearingOutput> =>
        send({ method: 'POST', path: '/api/applications/set-hearing', input, options }, client) as Promise<ApplicationsSetHearingOutput>,
      /**
       * 记录听证 · Record the hearing
       * May: applications.decide.
       * Refuses: applications.hearing-not-set.
       */
      recordHearing: (input: ApplicationsRecordHearingInput, options: CallOptions = {}): Promise<ApplicationsRecordHearingOutput> =>
        send({ method: 'POST', path: '/api/applications/record-hearing', input, options }, client) as Promise<ApplicationsRecordHearingOutput>,
      /**
       * 准予 · Grant
       * May: applications.decide.
       * Refuses: applications.hearing-open (3.5.1); applications.effect-refused.
       */
      grant: (input: ApplicationsGrantInput, options: CallOptions = {}): Promise<ApplicationsGrantOutput> =>
        send({ method: 'POST', path: '/api/applications/grant', input, options }, client) as Promise<ApplicationsGrantOutput>,
      /**
       * 不予许可 · Refuse
       * May: applications.decide.
       * Refuses: applications.hearing-open (3.5.1).
       */
      refuse: (input: ApplicationsRefuseInput, options: CallOptions = {}): Promise<ApplicationsRefuseOutput> =>
        send({ method: 'POST', path: '/api/applications/refuse', input, options }, client) as Promise<ApplicationsRefuseOutput>,
      /**
       * 送达 · Deliver
       * May: applications.receive.
       */
      deliver: (input: ApplicationsDeliverInput, options: CallOptions = {}): Promise<ApplicationsDeliverOutput> =>
        send({ method: 'POST', path: '/api/applications/deliver', input, options }, client) as Promise<ApplicationsDeliverOutput>,
      /**
       * 批量受理 · Accept several
       * May: applications.receive.
       * Refuses: applications.batch-too-mixed; applications.batch-stopped.
       */
      acceptBatch: (input: ApplicationsAcceptBatchInput, options: CallOptions = {}): Promise<ApplicationsAcceptBatchOutput> =>
        send({ method: 'POST', path: '/api/applications/accept-batch', input, options }, client) as Promise<ApplicationsAcceptBatchOutput>,
      /**
       * 批量准予 · Grant several
       * May: applications.decide.
       * Refuses: applications.batch-too-mixed; applications.batch-stopped; applications.checks-open (3.5.1); applications.hearing-open (3.5.1); applications.effect-refused.
       */
      grantBatch: (input: ApplicationsGrantBatchInput, options: CallOptions = {}): Promise<ApplicationsGrantBatchOutput> =>
        send({ method: 'POST', path: '/api/applications/grant-batch', input, options }, client) as Promise<ApplicationsGrantBatchOutput>,
      /**
       * 机器核验 · Check by machine
       * May: applications.read.
       * Refuses: applications.over.
       */
      checkAgain: (input: ApplicationsCheckAgainInput, options: CallOptions = {}): Promise<ApplicationsCheckAgainOutput> =>
        send({ method: 'POST', path: '/api/applications/check-again', input, options }, client) as Promise<ApplicationsCheckAgainOutput>,
      /**
       * 报告超期 · Report an overdue decision
       * May: applications.lead.
       */
      reportOverdue: (input: ApplicationsReportOverdueInput, options: CallOptions = {}): Promise<ApplicationsReportOverdueOutput> =>
        send({ method: 'POST', path: '/api/applications/report-overdue', input, options }, client) as Promise<ApplicationsReportOverdueOutput>,
      /**
       * 已督促 · Looked into
       * May: applications.lead.
       */
      settleOverdue: (input: ApplicationsSettleOverdueInput, options: CallOptions = {}): Promise<ApplicationsSettleOverdueOutput> =>
        send({ method: 'POST', path: '/api/applications/settle-overdue', input, options }, client) as Promise<ApplicationsSettleOverdueOutput>,
      /**
       * 提交补正 · Submit the corrections
       * May: citizen.
       * Refuses: applications.not-correcting; applications.corrections-open; applications.not-yours; applications.field-unknown.
       */
      correct: (input: ApplicationsCorrectInput, options: CallOptions = {}): Promise<ApplicationsCorrectOutput> =>
        send({ method: 'POST', path: '/api/applications/correct', input, options }, client) as Promise<ApplicationsCorrectOutput>,
      /**
       * 上传补正材料 · Upload for a correction
       * May: citizen.
       * Refuses: applications.not-yours; applications.not-correcting; applications.upload-type; applications.upload-too-large; applications.upload-active (3.7.1); applications.upload-broken; applications.too-many-uploads; applications.not-asked.
       */
      addCorrection: (input: ApplicationsAddCorrectionInput, options: CallOptions = {}): Promise<ApplicationsAddCorrectionOutput> =>
        send({ method: 'POST', path: '/api/applications/add-correction', input, options }, client) as Promise<ApplicationsAddCorrectionOutput>,
      /**
       * 撤回申请 · Withdraw the application
       * May: citizen.
       * Refuses: applications.not-yours; applications.over.
       */
      withdraw: (input: ApplicationsWithdrawInput, options: CallOptions = {}): Promise<ApplicationsWithdrawOutput> =>
        send({ method: 'POST', path: '/api/applications/withdraw', input, options }, client) as Promise<ApplicationsWithdrawOutput>,
      /**
       * 催办 · Urge
       * May: citizen.
       * Refuses: applications.not-yours; applications.not-late; applications.urged-lately; applications.over.
       */
      urge: (input: ApplicationsUrgeInput, options: CallOptions = {}): Promise<ApplicationsUrgeOutput> =>
        send({ method: 'POST', path: '/api/applications/urge', input, options }, client) as Promise<ApplicationsUrgeOutput>,
      /**
       * 申请听证 · Ask for a hearing
       * May: citizen.
       * Refuses: applications.not-yours; applications.no-hearing; applications.hearing-late.
       */
      askHearing: (input: ApplicationsAskHearingInput, options: CallOptions = {}): Promise<ApplicationsAskHearingOutput> =>
        send({ method: 'POST', path: '/api/applications/ask-hearing', input, options }, client) as Promise<ApplicationsAskHearingOutput>,
      /**
       * 办件 · Part of an application
       * May: applications.read.
       */
      part: (input: ApplicationsPartInput, options: CallOptions = {}): Promise<ApplicationsPartOutput> =>
        send({ method: 'GET', path: '/api/applications/part', input, options }, client) as Promise<ApplicationsPartOutput>,
      /**
       * 审批办件 · Applications to handle
       * May: applications.read.
       */
      queue: (input: ApplicationsQueueInput, options: CallOptions = {}): Promise<ApplicationsQueueOutput> =>
        send({ method: 'GET', path: '/api/applications/queue', input, options }, client) as Promise<ApplicationsQueueOutput>,
      /**
       * 预览文书 · Preview a paper
       * May: applications.read.
       */
      letterPreview: (input: ApplicationsLetterPreviewInput, options: CallOptions = {}): Promise<ApplicationsLetterPreviewOutput> =>
        send({ method: 'POST', path: '/api/applications/letter-preview', input, options }, client) as Promise<ApplicationsLetterPreviewOutput>,
      /**
       * 打印文书 · Print a paper
       * May: applications.read.
       */
      letter: (input: ApplicationsLetterInput, options: CallOptions = {}): Promise<ApplicationsLetterOutput> =>
        send({ method: 'GET', path: '/api/applications/letter', input, options }, client) as Promise<ApplicationsLetterOutput>,
      /**
       * 下载文书 · Take a paper home
       * May: citizen.
       */
      myLetter: (input: ApplicationsMyLetterInput, options: CallOptions = {}): Promise<ApplicationsMyLetterOutput> =>
        send({ method: 'GET', path: '/api/applications/my-letter', input, options }, client) as Promise<ApplicationsMyLetterOutput>,
      /**
       * 查看上传的材料 · Look at an upload
       * May: applications.read.
       */
      upload: (input: ApplicationsUploadInput, options: CallOptions = {}): Promise<ApplicationsUploadOutput> =>
        send({ method: 'GET', path: '/api/applications/upload', input, options }, client) as Promise<ApplicationsUploadOutput>,
      /**
       * 待平台处理的办件 · Parts that the platform looks after
       * May: applications.lead.
       */
      partsDue: (input: ApplicationsPartsDueInput = {}, options: CallOptions = {}): Promise<ApplicationsPartsDueOutput> =>
        send({ method: 'GET', path: '/api/applications/parts-due', input, options }, client) as Promise<ApplicationsPartsDueOutput>,
      /**
       * 我的办件 · My application
       * May: citizen.
       */
      myApplication: (input: ApplicationsMyApplicationInput, options: CallOptions = {}): Promise<ApplicationsMyApplicationOutput> =>
        send({ method: 'GET', path: '/api/applications/my-application', input, options }, client) as Promise<ApplicationsMyApplicationOutput>,
      /**
       * 我的办件列表 · My applications
       * May: citizen.
       */
      myApplications: (input: ApplicationsMyApplicationsInput = {}, options: CallOptions = {}): Promise<ApplicationsMyApplicationsOutput> =>
        send({ method: 'GET', path: '/api/applications/my-applications', input, options }, client) as Promise<ApplicationsMyApplicationsOutput>,
      /**
       * 查询办件进度 · Track an application
       * May: anyone.
       */
      track: (input: ApplicationsTrackInput, options: CallOptions = {}): Promise<ApplicationsTrackOutput> =>
        send({ method: 'POST', path: '/api/applications/track', input, options }, client) as Promise<ApplicationsTrackOutput>,
      /**
       * 来人的草稿 · The visitor’s draft
       * May: applications.assist.
       */
      visitorDraft: (input: ApplicationsVisitorDraftInput, options: CallOptions = {}): Promise<ApplicationsVisitorDraftOutput> =>
        send({ method: 'GET', path: '/api/applications/visitor-draft', input, options }, client) as Promise<ApplicationsVisitorDraftOutput>,
      /**
       * 回执 · Receipt
       * May: applications.assist.
       */
      visitorReceipt: (input: ApplicationsVisitorReceiptInput, options: CallOptions = {}): Promise<ApplicationsVisitorReceiptOutput> =>
        send({ method: 'GET', path: '/api/applications/visitor-receipt', input, options }, client) as Promise<ApplicationsVisitorReceiptOutput>,
      /**
       * 草稿 · Draft
       * May: citizen.
       */
      draft: (input: ApplicationsDraftInput, options: CallOptions = {}): Promise<ApplicationsDraftOutput> =>
        send({ method: 'GET', path: '/api/applications/draft', input, options }, client) as Promise<ApplicationsDraftOutput>,
      /**
       * 我上传的材料 · A page that I uploaded
       * May: citizen.
       */
      myUpload: (input: ApplicationsMyUploadInput, options: CallOptions = {}): Promise<ApplicationsMyUploadOutput> =>
        send({ method: 'GET', path: '/api/applications/my-upload', input, options }, client) as Promise<ApplicationsMyUploadOutput>,
    },
    /** 电子证照 · Certificates */
    certificates: {
      /**
       * 颁发电子证照 · Issue a certificate
       * May: certificates.issue.
       * Refuses: certificates.not-issuer (3.5.1); certificates.wrong-holder; certificates.no-such-holder; certificates.field-unknown; certificates.field-twice; certificates.field-missing; certificates.field-too-long; certificates.field-no-day; certificates.term-turned; certificates.term-too-long; certificates.already-held.
       */
      issue: (input: CertificatesIssueInput, options: CallOptions = {}): Promise<CertificatesIssueOutput> =>
        send({ method: 'POST', path: '/api/certificates/issue', input, options }, client) as Promise<CertificatesIssueOutput>,
      /**
       * 变更证照 · Change a certificate
       * May: certificates.keep.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; certificates.not-in-force; certificates.field-unknown; certificates.field-twice; certificates.field-missing; certificates.field-too-long; certificates.field-no-day; certificates.term-turned; certificates.term-too-long.
       */
      change: (input: CertificatesChangeInput, options: CallOptions = {}): Promise<CertificatesChangeOutput> =>
        send({ method: 'POST', path: '/api/certificates/change', input, options }, client) as Promise<CertificatesChangeOutput>,
      /**
       * 挂起证照 · Suspend a certificate
       * May: certificates.keep.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; certificates.not-in-force.
       */
      suspend: (input: CertificatesSuspendInput, options: CallOptions = {}): Promise<CertificatesSuspendOutput> =>
        send({ method: 'POST', path: '/api/certificates/suspend', input, options }, client) as Promise<CertificatesSuspendOutput>,
      /**
       * 恢复证照 · Resume a certificate
       * May: certificates.keep.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; certificates.not-in-force.
       */
      resume: (input: CertificatesResumeInput, options: CallOptions = {}): Promise<CertificatesResumeOutput> =>
        send({ method: 'POST', path: '/api/certificates/resume', input, options }, client) as Promise<CertificatesResumeOutput>,
      /**
       * 注销证照 · Cancel a certificate
       * May: certificates.keep.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; certificates.not-in-force.
       */
      cancel: (input: CertificatesCancelInput, options: CallOptions = {}): Promise<CertificatesCancelOutput> =>
        send({ method: 'POST', path: '/api/certificates/cancel', input, options }, client) as Promise<CertificatesCancelOutput>,
      /**
       * 吊销证照 · Revoke a certificate
       * May: certificates.keep.
       * Refuses: kernel.not-found; kernel.changed-meanwhile; certificates.not-in-force.
       */
      revoke: (input: CertificatesRevokeInput, options: CallOptions = {}): Promise<CertificatesRevokeOutput> =>
        send({ method: 'POST', path: '/api/certificates/revoke', input, options }, client) as Promise<CertificatesRevokeOutput>,
      /**
       * 导入已有证照 · Import a certificate
       * May: certificates.import.
       * Refuses: certificates.bad-identifier; certificates.known-identifier; certificates.wrong-holder; certificates.no-such-holder; certificates.field-unknown; certificates.field-twice; certificates.field-too-long; certificates.field-no-day; certificates.term-turned.
       */
      import: (input: CertificatesImportInput, options: CallOptions = {}): Promise<CertificatesImportOutput> =>
        send({ method: 'POST', path: '/api/certificates/import', input, options }, client) as Promise<CertificatesImportOutput>,
      /**
       * 为证照用印 · Seal certificates
       * May: certificates.seal.
       * Refuses: kernel.not-found; certificates.not-in-force; certificates.already-sealed; seals.no-seal (3.6.3); seals.not-enabled (3.6.3); seals.cancelled (3.6.3); seals.out-of-time (3.6.3); seals.certificate-changed (3.6.3); seals.not-holder (3.6.3); seals.approved-by-self (3.6.3); seals.already-sealed (3.6.3); seals.unreadable; seals.not-sealable (3.6.3); seals.too-large; seals.off-page; kernel.in-person; kernel.not-allowed (3.7.7); kernel.not-trained (3.9.3); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7).
       */
      seal: (input: CertificatesSealInput, options: CallOptions = {}): Promise<CertificatesSealOutput> =>
        send({ method: 'POST', path: '/api/certificates/seal', input, options }, client) as Promise<CertificatesSealOutput>,
      /**
       * 出示证照 · Present a certificate
       * May: citizen.
       * Refuses: certificates.not-yours; certificates.not-in-force; certificates.nothing-chosen; certificates.too-many-presented.
       */
      present: (input: CertificatesPresentInput, options: CallOptions = {}): Promise<CertificatesPresentOutput> =>
        send({ method: 'POST', path: '/api/certificates/present', input, options }, client) as Promise<CertificatesPresentOutput>,
      /**
       * 结束出示 · End a presentation
       * May: citizen.
       * Refuses: certificates.not-yours; certificates.presentation-over.
       */
      endPresentation: (input: CertificatesEndPresentationInput, options: CallOptions = {}): Promise<CertificatesEndPresentationOutput> =>
        send({ method: 'POST', path: '/api/certificates/end-presentation', input, options }, client) as Promise<CertificatesEndPresentationOutput>,
      /**
       * 查看出示的证照 · Look at what is presented
       * May: anyone.
       */
      lookAtPresented: (input: CertificatesLookAtPresentedInput, options: CallOptions = {}): Promise<CertificatesLookAtPresentedOutput> =>
        send({ method: 'POST', path: '/api/certificates/look-at-presented', input, options }, client) as Promise<CertificatesLookAtPresentedOutput>,
      /**
       * 证照文件 · File of a certificate
       * May: certificates.read.
       */
      file: (input: CertificatesFileInput, options: CallOptions = {}): Promise<CertificatesFileOutput> =>
        send({ method: 'GET', path: '/api/certificates/file', input, options }, client) as Promise<CertificatesFileOutput>,
      /**
       * 我的证照 · My certificates
       * May: citizen.
       */
      myCertificates: (input: CertificatesMyCertificatesInput = {}, options: CallOptions = {}): Promise<CertificatesMyCertificatesOutput> =>
        send({ method: 'GET', path: '/api/certificates/my-certificates', input, options }, client) as Promise<CertificatesMyCertificatesOutput>,
      /**
       * 我的一份证照 · One of my certificates
       * May: citizen.
       */
      myCertificate: (input: CertificatesMyCertificateInput, options: CallOptions = {}): Promise<CertificatesMyCertificateOutput> =>
        send({ method: 'GET', path: '/api/certificates/my-certificate', input, options }, client) as Promise<CertificatesMyCertificateOutput>,
      /**
       * 下载我的证照 · Download my certificate
       * May: citizen.
       */
      myFile: (input: CertificatesMyFileInput, options: CallOptions = {}): Promise<CertificatesMyFileOutput> =>
        send({ method: 'GET', path: '/api/certificates/my-file', input, options }, client) as Promise<CertificatesMyFileOutput>,
      /**
       * 查验电子证照 · Verify a certificate
       * May: anyone.
       */
      verify: (input: CertificatesVerifyInput, options: CallOptions = {}): Promise<CertificatesVerifyOutput> =>
        send({ method: 'GET', path: '/api/certificates/verify', input, options }, client) as Promise<CertificatesVerifyOutput>,
    },
    /** 公文办理 · Official documents */
    office: {
      /**
       * 拟制公文 · Draft a document
       * May: office.draft.
       * Refuses: office.kind-not-in-force; office.classified (3.2.7); office.matter-holds-more; office.no-addressee; office.unknown-organ; office.addressed-to-itself; office.request-to-many; office.request-of-many-matters; office.request-without-contact; office.report-asks; office.upward-goes-down; office.attachment-punctuated; office.document-too-long.
       */
      draftDocument: (input: OfficeDraftDocumentInput, options: CallOptions = {}): Promise<OfficeDraftDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/draft-document', input, options }, client) as Promise<OfficeDraftDocumentOutput>,
      /**
       * 修改草稿 · Change the draft
       * May: office.draft.
       * Refuses: office.kind-not-in-force; office.classified (3.2.7); office.matter-holds-more; office.no-addressee; office.unknown-organ; office.addressed-to-itself; office.request-to-many; office.request-of-many-matters; office.request-without-contact; office.report-asks; office.upward-goes-down; office.attachment-punctuated; office.document-too-long; kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      changeDraft: (input: OfficeChangeDraftInput, options: CallOptions = {}): Promise<OfficeChangeDraftOutput> =>
        send({ method: 'POST', path: '/api/office/change-draft', input, options }, client) as Promise<OfficeChangeDraftOutput>,
      /**
       * 不再发文 · Abandon
       * May: office.draft.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      abandonDraft: (input: OfficeAbandonDraftInput, options: CallOptions = {}): Promise<OfficeAbandonDraftOutput> =>
        send({ method: 'POST', path: '/api/office/abandon-draft', input, options }, client) as Promise<OfficeAbandonDraftOutput>,
      /**
       * 送审 · Send for review
       * May: office.draft.
       * Refuses: office.kind-not-in-force; office.classified (3.2.7); office.matter-holds-more; office.no-addressee; office.unknown-organ; office.addressed-to-itself; office.request-to-many; office.request-of-many-matters; office.request-without-contact; office.report-asks; office.upward-goes-down; office.attachment-punctuated; office.document-too-long; kernel.not-found; kernel.not-in-state.
       */
      sendForReview: (input: OfficeSendForReviewInput, options: CallOptions = {}): Promise<OfficeSendForReviewOutput> =>
        send({ method: 'POST', path: '/api/office/send-for-review', input, options }, client) as Promise<OfficeSendForReviewOutput>,
      /**
       * 审核 · Review
       * May: office.review.
       * Refuses: office.reviewer-drafted; office.reason-missing; trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      reviewDocument: (input: OfficeReviewDocumentInput, options: CallOptions = {}): Promise<OfficeReviewDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/review-document', input, options }, client) as Promise<OfficeReviewDocumentOutput>,
      /**
       * 签发 · Sign
       * May: office.sign.
       * Refuses: office.signer-took-part; office.not-the-former-signer; office.reason-missing; office.changed-after-signing; trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      signDocument: (input: OfficeSignDocumentInput, options: CallOptions = {}): Promise<OfficeSignDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/sign-document', input, options }, client) as Promise<OfficeSignDocumentOutput>,
      /**
       * 复核修改 · Correct after signing
       * May: office.dispatch.
       * Refuses: office.kind-not-in-force; office.classified (3.2.7); office.matter-holds-more; office.no-addressee; office.unknown-organ; office.addressed-to-itself; office.request-to-many; office.request-of-many-matters; office.request-without-contact; office.report-asks; office.upward-goes-down; office.attachment-punctuated; office.document-too-long; kernel.not-found; kernel.not-in-state; kernel.changed-meanwhile.
       */
      correctDocument: (input: OfficeCorrectDocumentInput, options: CallOptions = {}): Promise<OfficeCorrectDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/correct-document', input, options }, client) as Promise<OfficeCorrectDocumentOutput>,
      /**
       * 登记机关代字 · Register a prefix
       * May: office.dispatch.
       * Refuses: office.prefix-taken; office.prefix-malformed.
       */
      addPrefix: (input: OfficeAddPrefixInput, options: CallOptions = {}): Promise<OfficeAddPrefixOutput> =>
        send({ method: 'POST', path: '/api/office/add-prefix', input, options }, client) as Promise<OfficeAddPrefixOutput>,
      /**
       * 编号并印制 · Number and print
       * May: office.dispatch.
       * Refuses: office.prefix-of-another; office.changed-after-signing; office.document-too-large; kernel.not-found; kernel.not-in-state.
       */
      registerDocument: (input: OfficeRegisterDocumentInput, options: CallOptions = {}): Promise<OfficeRegisterDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/register-document', input, options }, client) as Promise<OfficeRegisterDocumentOutput>,
      /**
       * 用印 · Seal
       * May: office.dispatch.
       * Refuses: office.changed-after-signing; seals.no-seal (3.6.3); seals.not-enabled (3.6.3); seals.cancelled (3.6.3); seals.out-of-time (3.6.3); seals.certificate-changed (3.6.3); seals.not-holder (3.6.3); seals.approved-by-self (3.6.3); seals.already-sealed (3.6.3); seals.unreadable; seals.not-sealable (3.6.3); seals.too-large; seals.off-page; kernel.in-person; kernel.not-allowed (3.7.7); kernel.not-trained (3.9.3); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      sealDocument: (input: OfficeSealDocumentInput, options: CallOptions = {}): Promise<OfficeSealDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/seal-document', input, options }, client) as Promise<OfficeSealDocumentOutput>,
      /**
       * 发送 · Send
       * May: office.dispatch.
       * Refuses: office.changed-after-signing; kernel.not-found; kernel.not-in-state.
       */
      sendDocument: (input: OfficeSendDocumentInput, options: CallOptions = {}): Promise<OfficeSendDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/send-document', input, options }, client) as Promise<OfficeSendDocumentOutput>,
      /**
       * 签收 · Sign for
       * May: office.receive.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      receiveDocument: (input: OfficeReceiveDocumentInput, options: CallOptions = {}): Promise<OfficeReceiveDocumentOutput> =>
        send({ method: 'POST', path: '/api/office/receive-document', input, options }, client) as Promise<OfficeReceiveDocumentOutput>,
      /**
       * 收文登记 · Register what came in
       * May: office.receive.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      registerIncoming: (input: OfficeRegisterIncomingInput, options: CallOptions = {}): Promise<OfficeRegisterIncomingOutput> =>
        send({ method: 'POST', path: '/api/office/register-incoming', input, options }, client) as Promise<OfficeRegisterIncomingOutput>,
      /**
       * 退文 · Return
       * May: office.receive.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      returnIncoming: (input: OfficeReturnIncomingInput, options: CallOptions = {}): Promise<OfficeReturnIncomingOutput> =>
        send({ method: 'POST', path: '/api/office/return-incoming', input, options }, client) as Promise<OfficeReturnIncomingOutput>,
      /**
       * 一份公文 · One document
       * May: office.read.
       */
      one: (input: OfficeOneInput, options: CallOptions = {}): Promise<OfficeOneOutput> =>
        send({ method: 'GET', path: '/api/office/one', input, options }, client) as Promise<OfficeOneOutput>,
      /**
       * 公文版式预览 · How a document looks
       * May: office.read.
       */
      preview: (input: OfficePreviewInput, options: CallOptions = {}): Promise<OfficePreviewOutput> =>
        send({ method: 'GET', path: '/api/office/preview', input, options }, client) as Promise<OfficePreviewOutput>,
      /**
       * 公文文件 · A document’s file
       * May: office.read.
       */
      file: (input: OfficeFileInput, options: CallOptions = {}): Promise<OfficeFileOutput> =>
        send({ method: 'GET', path: '/api/office/file', input, options }, client) as Promise<OfficeFileOutput>,
    },
    /** 电子政务立法 · Legislation */
    legislation: {
      /**
       * 列入立法项目 · Plan a regulation
       * May: legislation.draft.
       * Refuses: legislation.planned-already; legislation.planned-in-future.
       */
      planRegulation: (input: LegislationPlanRegulationInput, options: CallOptions = {}): Promise<LegislationPlanRegulationOutput> =>
        send({ method: 'POST', path: '/api/legislation/plan-regulation', input, options }, client) as Promise<LegislationPlanRegulationOutput>,
      /**
       * 开始起草 · Start drafting
       * May: legislation.draft.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      startDrafting: (input: LegislationStartDraftingInput, options: CallOptions = {}): Promise<LegislationStartDraftingOutput> =>
        send({ method: 'POST', path: '/api/legislation/start-drafting', input, options }, client) as Promise<LegislationStartDraftingOutput>,
      /**
       * 公开征求意见 · Open for comment
       * May: legislation.draft.
       * Refuses: legislation.consultation-too-short (3.8.3); kernel.not-found; kernel.not-in-state.
       */
      openConsultation: (input: LegislationOpenConsultationInput, options: CallOptions = {}): Promise<LegislationOpenConsultationOutput> =>
        send({ method: 'POST', path: '/api/legislation/open-consultation', input, options }, client) as Promise<LegislationOpenConsultationOutput>,
      /**
       * 送合法性审查 · Submit for legal review
       * May: legislation.draft.
       * Refuses: legislation.consultation-open (3.8.3); kernel.not-found; kernel.not-in-state.
       */
      submitForLegality: (input: LegislationSubmitForLegalityInput, options: CallOptions = {}): Promise<LegislationSubmitForLegalityOutput> =>
        send({ method: 'POST', path: '/api/legislation/submit-for-legality', input, options }, client) as Promise<LegislationSubmitForLegalityOutput>,
      /**
       * 出具合法性审查意见 · Give the legal opinion
       * May: legislation.record.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      reviewLegality: (input: LegislationReviewLegalityInput, options: CallOptions = {}): Promise<LegislationReviewLegalityOutput> =>
        send({ method: 'POST', path: '/api/legislation/review-legality', input, options }, client) as Promise<LegislationReviewLegalityOutput>,
      /**
       * 登记公布 · Record the publication
       * May: legislation.record.
       * Refuses: legislation.in-force-too-soon (3.8.3); kernel.not-found; kernel.not-in-state.
       */
      publishRegulation: (input: LegislationPublishRegulationInput, options: CallOptions = {}): Promise<LegislationPublishRegulationOutput> =>
        send({ method: 'POST', path: '/api/legislation/publish-regulation', input, options }, client) as Promise<LegislationPublishRegulationOutput>,
      /**
       * 登记备案 · Record the filing
       * May: legislation.record.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      fileRegulation: (input: LegislationFileRegulationInput, options: CallOptions = {}): Promise<LegislationFileRegulationOutput> =>
        send({ method: 'POST', path: '/api/legislation/file-regulation', input, options }, client) as Promise<LegislationFileRegulationOutput>,
      /**
       * 登记废止 · Record the repeal
       * May: legislation.record.
       * Refuses: legislation.ends-before-it-begins; kernel.not-found; kernel.not-in-state.
       */
      endRegulation: (input: LegislationEndRegulationInput, options: CallOptions = {}): Promise<LegislationEndRegulationOutput> =>
        send({ method: 'POST', path: '/api/legislation/end-regulation', input, options }, client) as Promise<LegislationEndRegulationOutput>,
      /**
       * 国家已立法，终止项目 · Close: national law has come
       * May: legislation.record.
       * Refuses: legislation.other-subject (3.8.3); legislation.law-not-in-force (3.8.3); kernel.not-found; kernel.not-in-state.
       */
      takeOver: (input: LegislationTakeOverInput, options: CallOptions = {}): Promise<LegislationTakeOverOutput> =>
        send({ method: 'POST', path: '/api/legislation/take-over', input, options }, client) as Promise<LegislationTakeOverOutput>,
      /**
       * 登记国家规定 · Record national law
       * May: legislation.record.
       * Refuses: legislation.ends-before-it-begins.
       */
      recordLaw: (input: LegislationRecordLawInput, options: CallOptions = {}): Promise<LegislationRecordLawOutput> =>
        send({ method: 'POST', path: '/api/legislation/record-law', input, options }, client) as Promise<LegislationRecordLawOutput>,
      /**
       * 某日有效的规定 · What is in force on a day
       * May: anyone.
       */
      inForce: (input: LegislationInForceInput = {}, options: CallOptions = {}): Promise<LegislationInForceOutput> =>
        send({ method: 'GET', path: '/api/legislation/in-force', input, options }, client) as Promise<LegislationInForceOutput>,
    },
    /** 公务员培训 · Training of civil servants */
    training: {
      /**
       * 设立课程 · Add a course
       * May: training.record.
       * Refuses: training.course-taken.
       */
      addCourse: (input: TrainingAddCourseInput, options: CallOptions = {}): Promise<TrainingAddCourseOutput> =>
        send({ method: 'POST', path: '/api/training/add-course', input, options }, client) as Promise<TrainingAddCourseOutput>,
      /**
       * 规定职责要求的课程 · Say which course a duty asks for
       * May: training.record.
       * Refuses: training.own-duty (3.9.3); training.no-such-course.
       */
      requireCourse: (input: TrainingRequireCourseInput, options: CallOptions = {}): Promise<TrainingRequireCourseOutput> =>
        send({ method: 'POST', path: '/api/training/require-course', input, options }, client) as Promise<TrainingRequireCourseOutput>,
      /**
       * 登记培训考核或免训 · Record a course passed or waived
       * May: training.record.
       * Refuses: training.own-record (3.9.3); training.no-such-course; training.waiver-without-end (3.9.3); training.waiver-too-long (3.9.3); training.end-before-start.
       */
      recordCourse: (input: TrainingRecordCourseInput, options: CallOptions = {}): Promise<TrainingRecordCourseOutput> =>
        send({ method: 'POST', path: '/api/training/record-course', input, options }, client) as Promise<TrainingRecordCourseOutput>,
      /**
       * 撤销培训记录 · Revoke a record
       * May: training.record.
       * Refuses: training.own-record (3.9.3); training.revoked-already.
       */
      revokeRecord: (input: TrainingRevokeRecordInput, options: CallOptions = {}): Promise<TrainingRevokeRecordOutput> =>
        send({ method: 'POST', path: '/api/training/revoke-record', input, options }, client) as Promise<TrainingRevokeRecordOutput>,
      /**
       * 课程 · Courses
       * May: training.read.
       */
      courses: (input: TrainingCoursesInput = {}, options: CallOptions = {}): Promise<TrainingCoursesOutput> =>
        send({ method: 'GET', path: '/api/training/courses', input, options }, client) as Promise<TrainingCoursesOutput>,
      /**
       * 尚未通过培训考核的人员 · Officials who lack a course
       * May: training.record.
       */
      lacking: (input: TrainingLackingInput = {}, options: CallOptions = {}): Promise<TrainingLackingOutput> =>
        send({ method: 'GET', path: '/api/training/lacking', input, options }, client) as Promise<TrainingLackingOutput>,
      /**
       * 人员培训记录 · The records of an official
       * May: training.record.
       */
      records: (input: TrainingRecordsInput, options: CallOptions = {}): Promise<TrainingRecordsOutput> =>
        send({ method: 'GET', path: '/api/training/records', input, options }, client) as Promise<TrainingRecordsOutput>,
      /**
       * 我的培训考核 · My courses
       * May: signed-in.
       */
      mine: (input: TrainingMineInput = {}, options: CallOptions = {}): Promise<TrainingMineOutput> =>
        send({ method: 'GET', path: '/api/training/mine', input, options }, client) as Promise<TrainingMineOutput>,
    },
    /** 等级保护 · Security grading */
    grading: {
      /**
       * 提出定级 · Propose a grade
       * May: grading.keep.
       * Refuses: grading.grading-open; kernel.not-found.
       */
      proposeGrade: (input: GradingProposeGradeInput, options: CallOptions = {}): Promise<GradingProposeGradeOutput> =>
        send({ method: 'POST', path: '/api/grading/propose-grade', input, options }, client) as Promise<GradingProposeGradeOutput>,
      /**
       * 修改定级 · Change the proposal
       * May: grading.keep.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      changeProposal: (input: GradingChangeProposalInput, options: CallOptions = {}): Promise<GradingChangeProposalOutput> =>
        send({ method: 'POST', path: '/api/grading/change-proposal', input, options }, client) as Promise<GradingChangeProposalOutput>,
      /**
       * 评审定级 · Review a grade
       * May: grading.review.
       * Refuses: grading.experts-missing (3.6.7); grading.expert-twice; grading.reviewer-is-owner (3.6.7); kernel.not-found; kernel.not-in-state.
       */
      reviewGrade: (input: GradingReviewGradeInput, options: CallOptions = {}): Promise<GradingReviewGradeOutput> =>
        send({ method: 'POST', path: '/api/grading/review-grade', input, options }, client) as Promise<GradingReviewGradeOutput>,
      /**
       * 受理备案 · Accept the filing
       * May: grading.file.
       * Refuses: grading.day-in-future; grading.number-taken; kernel.not-found; kernel.not-in-state.
       */
      fileGrade: (input: GradingFileGradeInput, options: CallOptions = {}): Promise<GradingFileGradeOutput> =>
        send({ method: 'POST', path: '/api/grading/file-grade', input, options }, client) as Promise<GradingFileGradeOutput>,
      /**
       * 登记测评报告 · Register an assessment
       * May: grading.file.
       * Refuses: grading.day-in-future; grading.number-taken; grading.due-too-far (3.6.7); kernel.not-found.
       */
      recordAssessment: (input: GradingRecordAssessmentInput, options: CallOptions = {}): Promise<GradingRecordAssessmentOutput> =>
        send({ method: 'POST', path: '/api/grading/record-assessment', input, options }, client) as Promise<GradingRecordAssessmentOutput>,
      /**
       * 提交整改证明 · Show that it is mended
       * May: grading.keep.
       * Refuses: grading.already-closed; kernel.not-found.
       */
      closeFinding: (input: GradingCloseFindingInput, options: CallOptions = {}): Promise<GradingCloseFindingOutput> =>
        send({ method: 'POST', path: '/api/grading/close-finding', input, options }, client) as Promise<GradingCloseFindingOutput>,
      /**
       * 确认整改 · Confirm that it is mended
       * May: grading.review.
       * Refuses: grading.not-closed; grading.reviewer-is-owner (3.6.7); kernel.not-found.
       */
      confirmFinding: (input: GradingConfirmFindingInput, options: CallOptions = {}): Promise<GradingConfirmFindingOutput> =>
        send({ method: 'POST', path: '/api/grading/confirm-finding', input, options }, client) as Promise<GradingConfirmFindingOutput>,
      /**
       * 登记密码评估结果 · Register an assessment of cryptography
       * May: grading.file-crypto.
       * Refuses: grading.day-in-future; grading.number-taken; grading.no-layers; kernel.not-found.
       */
      recordCrypto: (input: GradingRecordCryptoInput, options: CallOptions = {}): Promise<GradingRecordCryptoOutput> =>
        send({ method: 'POST', path: '/api/grading/record-crypto', input, options }, client) as Promise<GradingRecordCryptoOutput>,
      /**
       * 登记安全产品 · Register a security product
       * May: grading.keep.
       * Refuses: kernel.not-found.
       */
      addProduct: (input: GradingAddProductInput, options: CallOptions = {}): Promise<GradingAddProductOutput> =>
        send({ method: 'POST', path: '/api/grading/add-product', input, options }, client) as Promise<GradingAddProductOutput>,
      /**
       * 停用安全产品 · Retire a security product
       * May: grading.keep.
       * Refuses: grading.already-retired; kernel.not-found.
       */
      retireProduct: (input: GradingRetireProductInput, options: CallOptions = {}): Promise<GradingRetireProductOutput> =>
        send({ method: 'POST', path: '/api/grading/retire-product', input, options }, client) as Promise<GradingRetireProductOutput>,
      /**
       * 给予过渡期 · Give a transition
       * May: grading.review.
       * Refuses: grading.transition-too-long (3.6.8); grading.transition-given (3.6.8); grading.reviewer-is-owner (3.6.7); kernel.not-found.
       */
      giveTransition: (input: GradingGiveTransitionInput, options: CallOptions = {}): Promise<GradingGiveTransitionOutput> =>
        send({ method: 'POST', path: '/api/grading/give-transition', input, options }, client) as Promise<GradingGiveTransitionOutput>,
      /**
       * 等级保护一览 · Grades at a glance
       * May: grading.read.
       */
      picture: (input: GradingPictureInput = {}, options: CallOptions = {}): Promise<GradingPictureOutput> =>
        send({ method: 'GET', path: '/api/grading/picture', input, options }, client) as Promise<GradingPictureOutput>,
    },
    /** 电子印章 · Electronic seals */
    seals: {
      /**
       * 制作印章 · Make a seal
       * May: seals.make.
       * Refuses: seals.seal-exists (3.6.3); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found.
       */
      makeSeal: (input: SealsMakeSealInput, options: CallOptions = {}): Promise<SealsMakeSealOutput> =>
        send({ method: 'POST', path: '/api/seals/make-seal', input, options }, client) as Promise<SealsMakeSealOutput>,
      /**
       * 印章备案 · File a seal
       * May: seals.file.
       * Refuses: seals.number-taken (3.6.3); seals.filed-by-another (3.6.3); kernel.not-found; kernel.not-in-state.
       */
      fileSeal: (input: SealsFileSealInput, options: CallOptions = {}): Promise<SealsFileSealOutput> =>
        send({ method: 'POST', path: '/api/seals/file-seal', input, options }, client) as Promise<SealsFileSealOutput>,
      /**
       * 启用印章 · Put a seal in use
       * May: seals.keep.
       * Refuses: seals.out-of-time (3.6.3); kernel.not-found; kernel.not-in-state.
       */
      enableSeal: (input: SealsEnableSealInput, options: CallOptions = {}): Promise<SealsEnableSealOutput> =>
        send({ method: 'POST', path: '/api/seals/enable-seal', input, options }, client) as Promise<SealsEnableSealOutput>,
      /**
       * 停用印章 · Take a seal out of use
       * May: seals.keep.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      disableSeal: (input: SealsDisableSealInput, options: CallOptions = {}): Promise<SealsDisableSealOutput> =>
        send({ method: 'POST', path: '/api/seals/disable-seal', input, options }, client) as Promise<SealsDisableSealOutput>,
      /**
       * 注销印章 · Cancel a seal
       * May: seals.keep.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      cancelSeal: (input: SealsCancelSealInput, options: CallOptions = {}): Promise<SealsCancelSealOutput> =>
        send({ method: 'POST', path: '/api/seals/cancel-seal', input, options }, client) as Promise<SealsCancelSealOutput>,
      /**
       * 登记用印人 · Appoint who may apply a seal
       * May: seals.keep.
       * Refuses: seals.holder-already (3.6.3); seals.not-of-organ (3.6.3); seals.cancelled (3.6.3); kernel.not-found.
       */
      appointHolder: (input: SealsAppointHolderInput, options: CallOptions = {}): Promise<SealsAppointHolderOutput> =>
        send({ method: 'POST', path: '/api/seals/appoint-holder', input, options }, client) as Promise<SealsAppointHolderOutput>,
      /**
       * 终止用印人 · End an appointment
       * May: seals.keep.
       * Refuses: kernel.not-found.
       */
      endHolder: (input: SealsEndHolderInput, options: CallOptions = {}): Promise<SealsEndHolderOutput> =>
        send({ method: 'POST', path: '/api/seals/end-holder', input, options }, client) as Promise<SealsEndHolderOutput>,
      /**
       * 申请用印 · Ask for a seal
       * May: seals.ask.
       * Refuses: seals.not-enabled (3.6.3); seals.too-large; kernel.not-found.
       */
      askUse: (input: SealsAskUseInput, options: CallOptions = {}): Promise<SealsAskUseOutput> =>
        send({ method: 'POST', path: '/api/seals/ask-use', input, options }, client) as Promise<SealsAskUseOutput>,
      /**
       * 审批用印 · Approve or refuse the use
       * May: seals.approve.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      decideUse: (input: SealsDecideUseInput, options: CallOptions = {}): Promise<SealsDecideUseOutput> =>
        send({ method: 'POST', path: '/api/seals/decide-use', input, options }, client) as Promise<SealsDecideUseOutput>,
      /**
       * 用印 · Apply a seal
       * May: seals.apply.
       * Refuses: seals.approval-needed (3.6.3); seals.approved-other (3.6.3); kernel.not-found; seals.no-seal (3.6.3); seals.not-enabled (3.6.3); seals.cancelled (3.6.3); seals.out-of-time (3.6.3); seals.certificate-changed (3.6.3); seals.not-holder (3.6.3); seals.approved-by-self (3.6.3); seals.already-sealed (3.6.3); seals.unreadable; seals.not-sealable (3.6.3); seals.too-large; seals.off-page; kernel.in-person; kernel.not-allowed (3.7.7); kernel.not-trained (3.9.3); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7).
       */
      sealFile: (input: SealsSealFileInput, options: CallOptions = {}): Promise<SealsSealFileOutput> =>
        send({ method: 'POST', path: '/api/seals/seal-file', input, options }, client) as Promise<SealsSealFileOutput>,
      /**
       * 我的用印 · My seals
       * May: seals.apply.
       */
      mine: (input: SealsMineInput = {}, options: CallOptions = {}): Promise<SealsMineOutput> =>
        send({ method: 'GET', path: '/api/seals/mine', input, options }, client) as Promise<SealsMineOutput>,
      /**
       * 印章图样 · How a seal looks
       * May: seals.read.
       */
      picture: (input: SealsPictureInput, options: CallOptions = {}): Promise<SealsPictureOutput> =>
        send({ method: 'GET', path: '/api/seals/picture', input, options }, client) as Promise<SealsPictureOutput>,
      /**
       * 核验盖章文件 · Check a sealed document
       * May: anyone.
       */
      verify: (input: SealsVerifyInput, options: CallOptions = {}): Promise<SealsVerifyOutput> =>
        send({ method: 'POST', path: '/api/seals/verify', input, options }, client) as Promise<SealsVerifyOutput>,
    },
    /** 安全事件与应急 · Incidents */
    incidents: {
      /**
       * 上报安全事件 · Raise an incident
       * May: incidents.raise.
       * Refuses: incidents.found-in-future; kernel.not-found.
       */
      raiseIncident: (input: IncidentsRaiseIncidentInput, options: CallOptions = {}): Promise<IncidentsRaiseIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/raise-incident', input, options }, client) as Promise<IncidentsRaiseIncidentOutput>,
      /**
       * 确认并定级 · Confirm and grade
       * May: incidents.respond.
       * Refuses: incidents.grade-too-low (3.6.5); kernel.not-found; kernel.not-in-state.
       */
      confirmIncident: (input: IncidentsConfirmIncidentInput, options: CallOptions = {}): Promise<IncidentsConfirmIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/confirm-incident', input, options }, client) as Promise<IncidentsConfirmIncidentOutput>,
      /**
       * 调高等级 · Raise the grade
       * May: incidents.respond.
       * Refuses: incidents.grade-too-low (3.6.5); incidents.grade-not-raised (3.6.5); incidents.is-over; kernel.not-found.
       */
      raiseGrade: (input: IncidentsRaiseGradeInput, options: CallOptions = {}): Promise<IncidentsRaiseGradeOutput> =>
        send({ method: 'POST', path: '/api/incidents/raise-grade', input, options }, client) as Promise<IncidentsRaiseGradeOutput>,
      /**
       * 排除误报 · Dismiss
       * May: incidents.respond.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      dismissIncident: (input: IncidentsDismissIncidentInput, options: CallOptions = {}): Promise<IncidentsDismissIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/dismiss-incident', input, options }, client) as Promise<IncidentsDismissIncidentOutput>,
      /**
       * 记录经过 · Add to the timeline
       * May: incidents.respond.
       * Refuses: incidents.is-over; kernel.not-found.
       */
      addEntry: (input: IncidentsAddEntryInput, options: CallOptions = {}): Promise<IncidentsAddEntryOutput> =>
        send({ method: 'POST', path: '/api/incidents/add-entry', input, options }, client) as Promise<IncidentsAddEntryOutput>,
      /**
       * 向省级网信部门报告 · Report to the provincial authority
       * May: incidents.respond.
       * Refuses: incidents.not-reportable; incidents.report-empty; incidents.is-over; kernel.not-found.
       */
      reportIncident: (input: IncidentsReportIncidentInput, options: CallOptions = {}): Promise<IncidentsReportIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/report-incident', input, options }, client) as Promise<IncidentsReportIncidentOutput>,
      /**
       * 已控制 · Contained
       * May: incidents.respond.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      containIncident: (input: IncidentsContainIncidentInput, options: CallOptions = {}): Promise<IncidentsContainIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/contain-incident', input, options }, client) as Promise<IncidentsContainIncidentOutput>,
      /**
       * 已恢复 · Recovered
       * May: incidents.respond.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      recoverIncident: (input: IncidentsRecoverIncidentInput, options: CallOptions = {}): Promise<IncidentsRecoverIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/recover-incident', input, options }, client) as Promise<IncidentsRecoverIncidentOutput>,
      /**
       * 结束处置 · Close
       * May: incidents.respond.
       * Refuses: incidents.report-owed (3.6.5); kernel.not-found; kernel.not-in-state.
       */
      closeIncident: (input: IncidentsCloseIncidentInput, options: CallOptions = {}): Promise<IncidentsCloseIncidentOutput> =>
        send({ method: 'POST', path: '/api/incidents/close-incident', input, options }, client) as Promise<IncidentsCloseIncidentOutput>,
      /**
       * 报送总结 · File the summary
       * May: incidents.respond.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      fileSummary: (input: IncidentsFileSummaryInput, options: CallOptions = {}): Promise<IncidentsFileSummaryOutput> =>
        send({ method: 'POST', path: '/api/incidents/file-summary', input, options }, client) as Promise<IncidentsFileSummaryOutput>,
      /**
       * 安排值班 · Plan a shift
       * May: incidents.lead.
       * Refuses: incidents.shift-reversed; incidents.shift-taken; incidents.not-on-call.
       */
      planShift: (input: IncidentsPlanShiftInput, options: CallOptions = {}): Promise<IncidentsPlanShiftOutput> =>
        send({ method: 'POST', path: '/api/incidents/plan-shift', input, options }, client) as Promise<IncidentsPlanShiftOutput>,
      /**
       * 交班 · Hand over
       * May: incidents.respond.
       * Refuses: incidents.not-on-duty; incidents.not-on-call.
       */
      handOver: (input: IncidentsHandOverInput, options: CallOptions = {}): Promise<IncidentsHandOverOutput> =>
        send({ method: 'POST', path: '/api/incidents/hand-over', input, options }, client) as Promise<IncidentsHandOverOutput>,
      /**
       * 计划演练 · Plan a drill
       * May: incidents.lead.
       */
      planDrill: (input: IncidentsPlanDrillInput, options: CallOptions = {}): Promise<IncidentsPlanDrillOutput> =>
        send({ method: 'POST', path: '/api/incidents/plan-drill', input, options }, client) as Promise<IncidentsPlanDrillOutput>,
      /**
       * 登记演练结果 · Record a drill
       * May: incidents.lead.
       * Refuses: incidents.drill-held; kernel.not-found.
       */
      holdDrill: (input: IncidentsHoldDrillInput, options: CallOptions = {}): Promise<IncidentsHoldDrillOutput> =>
        send({ method: 'POST', path: '/api/incidents/hold-drill', input, options }, client) as Promise<IncidentsHoldDrillOutput>,
      /**
       * 应急值守 · Incident board
       * May: incidents.read.
       */
      board: (input: IncidentsBoardInput = {}, options: CallOptions = {}): Promise<IncidentsBoardOutput> =>
        send({ method: 'GET', path: '/api/incidents/board', input, options }, client) as Promise<IncidentsBoardOutput>,
      /**
       * 事件 · Incident
       * May: incidents.read.
       */
      one: (input: IncidentsOneInput, options: CallOptions = {}): Promise<IncidentsOneOutput> =>
        send({ method: 'GET', path: '/api/incidents/one', input, options }, client) as Promise<IncidentsOneOutput>,
      /**
       * 值班表 · Roster
       * May: incidents.plan.
       */
      roster: (input: IncidentsRosterInput = {}, options: CallOptions = {}): Promise<IncidentsRosterOutput> =>
        send({ method: 'GET', path: '/api/incidents/roster', input, options }, client) as Promise<IncidentsRosterOutput>,
    },
    /** 业务连续性 · Continuity */
    continuity: {
      /**
       * 登记备份 · Record a backup
       * May: continuity.run.
       * Refuses: continuity.measured-only (3.6.6).
       */
      recordBackup: (input: ContinuityRecordBackupInput, options: CallOptions = {}): Promise<ContinuityRecordBackupOutput> =>
        send({ method: 'POST', path: '/api/continuity/record-backup', input, options }, client) as Promise<ContinuityRecordBackupOutput>,
      /**
       * 登记恢复演练 · Record a drill
       * May: continuity.run.
       * Refuses: continuity.measured-only (3.6.6).
       */
      recordDrill: (input: ContinuityRecordDrillInput, options: CallOptions = {}): Promise<ContinuityRecordDrillOutput> =>
        send({ method: 'POST', path: '/api/continuity/record-drill', input, options }, client) as Promise<ContinuityRecordDrillOutput>,
      /**
       * 安排备份或演练 · Order a backup or a drill
       * May: continuity.run.
       * Refuses: continuity.already-ordered (3.6.6).
       */
      orderWork: (input: ContinuityOrderWorkInput, options: CallOptions = {}): Promise<ContinuityOrderWorkOutput> =>
        send({ method: 'POST', path: '/api/continuity/order-work', input, options }, client) as Promise<ContinuityOrderWorkOutput>,
      /**
       * 登记恢复需求 · State a recovery need
       * May: continuity.state.
       * Refuses: continuity.looser-than-level (3.6.6); continuity.need-stands (3.6.6); kernel.not-found; kernel.changed-meanwhile.
       */
      stateNeed: (input: ContinuityStateNeedInput, options: CallOptions = {}): Promise<ContinuityStateNeedOutput> =>
        send({ method: 'POST', path: '/api/continuity/state-need', input, options }, client) as Promise<ContinuityStateNeedOutput>,
      /**
       * 灾难恢复等级和依据 · The recovery level, and the figures behind it
       * May: continuity.read.
       */
      standing: (input: ContinuityStandingInput = {}, options: CallOptions = {}): Promise<ContinuityStandingOutput> =>
        send({ method: 'GET', path: '/api/continuity/standing', input, options }, client) as Promise<ContinuityStandingOutput>,
    },
    /** 机构与人员 · Organs and people */
    people: {
      /**
       * 设立机构 · Establish an organ
       * May: people.manage.
       * Refuses: people.id-taken; people.no-such-division; people.parent-not-there.
       */
      establishOrgan: (input: PeopleEstablishOrganInput, options: CallOptions = {}): Promise<PeopleEstablishOrganOutput> =>
        send({ method: 'POST', path: '/api/people/establish-organ', input, options }, client) as Promise<PeopleEstablishOrganOutput>,
      /**
       * 机构更名 · Rename an organ
       * May: people.manage.
       * Refuses: people.organ-ended; people.changed-later.
       */
      renameOrgan: (input: PeopleRenameOrganInput, options: CallOptions = {}): Promise<PeopleRenameOrganOutput> =>
        send({ method: 'POST', path: '/api/people/rename-organ', input, options }, client) as Promise<PeopleRenameOrganOutput>,
      /**
       * 调整隶属 · Put an organ under another
       * May: people.manage.
       * Refuses: people.organ-ended; people.changed-later; people.parent-not-there; people.ring.
       */
      moveOrgan: (input: PeopleMoveOrganInput, options: CallOptions = {}): Promise<PeopleMoveOrganOutput> =>
        send({ method: 'POST', path: '/api/people/move-organ', input, options }, client) as Promise<PeopleMoveOrganOutput>,
      /**
       * 撤销机构 · End an organ
       * May: people.manage.
       * Refuses: people.organ-ended; people.changed-later; people.parent-not-there; people.has-children; people.own-organ (3.6.2).
       */
      endOrgan: (input: PeopleEndOrganInput, options: CallOptions = {}): Promise<PeopleEndOrganOutput> =>
        send({ method: 'POST', path: '/api/people/end-organ', input, options }, client) as Promise<PeopleEndOrganOutput>,
      /**
       * 设置岗位 · Make a post
       * May: people.manage.
       * Refuses: people.organ-ended; people.no-such-duty; people.duty-of-other-class (3.6.2).
       */
      createPost: (input: PeopleCreatePostInput, options: CallOptions = {}): Promise<PeopleCreatePostOutput> =>
        send({ method: 'POST', path: '/api/people/create-post', input, options }, client) as Promise<PeopleCreatePostOutput>,
      /**
       * 撤销岗位 · End a post
       * May: people.manage.
       * Refuses: people.own-post (3.6.2); people.post-ended.
       */
      endPost: (input: PeopleEndPostInput, options: CallOptions = {}): Promise<PeopleEndPostOutput> =>
        send({ method: 'POST', path: '/api/people/end-post', input, options }, client) as Promise<PeopleEndPostOutput>,
      /**
       * 开设账号 · Open an account
       * May: people.accounts.
       * Refuses: people.account-taken; people.organ-ended.
       */
      createAccount: (input: PeopleCreateAccountInput, options: CallOptions = {}): Promise<PeopleCreateAccountOutput> =>
        send({ method: 'POST', path: '/api/people/create-account', input, options }, client) as Promise<PeopleCreateAccountOutput>,
      /**
       * 任职 · Appoint to a post
       * May: people.accounts.
       * Refuses: people.own-account (3.6.2); people.two-classes (3.6.2); people.acts-for-another (3.6.2); people.held-already; people.waits-already; people.post-ended; people.disabled; people.not-backwards; people.end-before-start.
       */
      appoint: (input: PeopleAppointInput, options: CallOptions = {}): Promise<PeopleAppointOutput> =>
        send({ method: 'POST', path: '/api/people/appoint', input, options }, client) as Promise<PeopleAppointOutput>,
      /**
       * 免职 · End an appointment
       * May: people.accounts.
       * Refuses: people.own-account (3.6.2); people.not-held; people.not-backwards.
       */
      endAppointment: (input: PeopleEndAppointmentInput, options: CallOptions = {}): Promise<PeopleEndAppointmentOutput> =>
        send({ method: 'POST', path: '/api/people/end-appointment', input, options }, client) as Promise<PeopleEndAppointmentOutput>,
      /**
       * 停用账号 · Disable an account
       * May: people.accounts.
       * Refuses: people.own-account (3.6.2); people.disabled.
       */
      disableAccount: (input: PeopleDisableAccountInput, options: CallOptions = {}): Promise<PeopleDisableAccountOutput> =>
        send({ method: 'POST', path: '/api/people/disable-account', input, options }, client) as Promise<PeopleDisableAccountOutput>,
      /**
       * 恢复账号 · Enable an account
       * May: people.accounts.
       * Refuses: people.own-account (3.6.2); people.enabled.
       */
      enableAccount: (input: PeopleEnableAccountInput, options: CallOptions = {}): Promise<PeopleEnableAccountOutput> =>
        send({ method: 'POST', path: '/api/people/enable-account', input, options }, client) as Promise<PeopleEnableAccountOutput>,
      /**
       * 机构名录 · Organs
       * May: anyone.
       */
      organs: (input: PeopleOrgansInput = {}, options: CallOptions = {}): Promise<PeopleOrgansOutput> =>
        send({ method: 'GET', path: '/api/people/organs', input, options }, client) as Promise<PeopleOrgansOutput>,
      /**
       * 机构沿革 · An organ and what it became
       * May: anyone.
       */
      organ: (input: PeopleOrganInput, options: CallOptions = {}): Promise<PeopleOrganOutput> =>
        send({ method: 'GET', path: '/api/people/organ', input, options }, client) as Promise<PeopleOrganOutput>,
      /**
       * 行政区划 · Divisions
       * May: anyone.
       */
      divisions: (input: PeopleDivisionsInput = {}, options: CallOptions = {}): Promise<PeopleDivisionsOutput> =>
        send({ method: 'GET', path: '/api/people/divisions', input, options }, client) as Promise<PeopleDivisionsOutput>,
      /**
       * 机构树 · The organ tree
       * May: people.read.
       */
      tree: (input: PeopleTreeInput = {}, options: CallOptions = {}): Promise<PeopleTreeOutput> =>
        send({ method: 'GET', path: '/api/people/tree', input, options }, client) as Promise<PeopleTreeOutput>,
      /**
       * 机构人员 · The staff of an organ
       * May: people.read.
       */
      staff: (input: PeopleStaffInput, options: CallOptions = {}): Promise<PeopleStaffOutput> =>
        send({ method: 'GET', path: '/api/people/staff', input, options }, client) as Promise<PeopleStaffOutput>,
      /**
       * 职责名录 · Duties by name
       * May: people.read.
       */
      duties: (input: PeopleDutiesInput = {}, options: CallOptions = {}): Promise<PeopleDutiesOutput> =>
        send({ method: 'GET', path: '/api/people/duties', input, options }, client) as Promise<PeopleDutiesOutput>,
      /**
       * 账号 · Accounts
       * May: people.manage.
       */
      accounts: (input: PeopleAccountsInput = {}, options: CallOptions = {}): Promise<PeopleAccountsOutput> =>
        send({ method: 'GET', path: '/api/people/accounts', input, options }, client) as Promise<PeopleAccountsOutput>,
      /**
       * 账号情况 · One account
       * May: people.manage.
       */
      account: (input: PeopleAccountInput, options: CallOptions = {}): Promise<PeopleAccountOutput> =>
        send({ method: 'GET', path: '/api/people/account', input, options }, client) as Promise<PeopleAccountOutput>,
    },
    /** 委托代办 · Delegation */
    delegation: {
      /**
       * 委托他人代办 · Let another act for you
       * May: delegation.give.
       * Refuses: delegation.to-oneself; delegation.taker-gone; delegation.taker-is-administrator (3.6.2); delegation.not-held (3.7.7); delegation.not-to-be-given (3.6.2); delegation.end-before-start; delegation.too-long.
       */
      give: (input: DelegationGiveInput, options: CallOptions = {}): Promise<DelegationGiveOutput> =>
        send({ method: 'POST', path: '/api/delegation/give', input, options }, client) as Promise<DelegationGiveOutput>,
      /**
       * 撤销委托 · Revoke a delegation
       * May: signed-in.
       * Refuses: delegation.over.
       */
      revoke: (input: DelegationRevokeInput, options: CallOptions = {}): Promise<DelegationRevokeOutput> =>
        send({ method: 'POST', path: '/api/delegation/revoke', input, options }, client) as Promise<DelegationRevokeOutput>,
      /**
       * 委托代办 · Delegations
       * May: signed-in.
       */
      mine: (input: DelegationMineInput = {}, options: CallOptions = {}): Promise<DelegationMineOutput> =>
        send({ method: 'GET', path: '/api/delegation/mine', input, options }, client) as Promise<DelegationMineOutput>,
      /**
       * 可受托人员 · Who may take a delegation
       * May: delegation.give.
       */
      takers: (input: DelegationTakersInput = {}, options: CallOptions = {}): Promise<DelegationTakersOutput> =>
        send({ method: 'GET', path: '/api/delegation/takers', input, options }, client) as Promise<DelegationTakersOutput>,
    },
    /** 应急授权 · Break-glass */
    breakGlass: {
      /**
       * 申请应急授权 · Ask for an emergency authorisation
       * May: break-glass.ask.
       * Refuses: break-glass.no-such-duty; break-glass.kept-apart (3.6.2); break-glass.untaught (3.9.3); break-glass.asked-already.
       */
      ask: (input: BreakGlassAskInput, options: CallOptions = {}): Promise<BreakGlassAskOutput> =>
        send({ method: 'POST', path: '/api/break-glass/ask', input, options }, client) as Promise<BreakGlassAskOutput>,
      /**
       * 开启应急授权 · Open an emergency authorisation
       * May: break-glass.open.
       * Refuses: break-glass.own-ask (3.6.2); break-glass.settled; break-glass.lapsed.
       */
      open: (input: BreakGlassOpenInput, options: CallOptions = {}): Promise<BreakGlassOpenOutput> =>
        send({ method: 'POST', path: '/api/break-glass/open', input, options }, client) as Promise<BreakGlassOpenOutput>,
      /**
       * 退回应急授权申请 · Decline an emergency
       * May: break-glass.open.
       * Refuses: break-glass.own-ask (3.6.2); break-glass.settled.
       */
      decline: (input: BreakGlassDeclineInput, options: CallOptions = {}): Promise<BreakGlassDeclineOutput> =>
        send({ method: 'POST', path: '/api/break-glass/decline', input, options }, client) as Promise<BreakGlassDeclineOutput>,
      /**
       * 结束应急授权 · End an emergency
       * May: signed-in.
       * Refuses: break-glass.over.
       */
      end: (input: BreakGlassEndInput, options: CallOptions = {}): Promise<BreakGlassEndOutput> =>
        send({ method: 'POST', path: '/api/break-glass/end', input, options }, client) as Promise<BreakGlassEndOutput>,
      /**
       * 复核应急授权 · Review an emergency
       * May: break-glass.review.
       * Refuses: break-glass.own-ask (3.6.2); break-glass.not-over; break-glass.reviewed-already.
       */
      review: (input: BreakGlassReviewInput, options: CallOptions = {}): Promise<BreakGlassReviewOutput> =>
        send({ method: 'POST', path: '/api/break-glass/review', input, options }, client) as Promise<BreakGlassReviewOutput>,
      /**
       * 应急授权 · Emergency authorisations
       * May: signed-in.
       */
      list: (input: BreakGlassListInput = {}, options: CallOptions = {}): Promise<BreakGlassListOutput> =>
        send({ method: 'GET', path: '/api/break-glass/list', input, options }, client) as Promise<BreakGlassListOutput>,
      /**
       * 开启中和待复核的应急授权 · Emergencies open or to be reviewed
       * May: break-glass.watch.
       */
      openOnes: (input: BreakGlassOpenOnesInput = {}, options: CallOptions = {}): Promise<BreakGlassOpenOnesOutput> =>
        send({ method: 'GET', path: '/api/break-glass/open-ones', input, options }, client) as Promise<BreakGlassOpenOnesOutput>,
      /**
       * 一次应急授权 · One emergency
       * May: break-glass.watch.
       */
      one: (input: BreakGlassOneInput, options: CallOptions = {}): Promise<BreakGlassOneOutput> =>
        send({ method: 'GET', path: '/api/break-glass/one', input, options }, client) as Promise<BreakGlassOneOutput>,
    },
    /** 我的账户 · My account */
    account: {
      /**
       * 结束我的一次登录 · End one of my sessions
       * May: signed-in.
       * Refuses: kernel.not-found.
       */
      endSession: (input: AccountEndSessionInput, options: CallOptions = {}): Promise<AccountEndSessionOutput> =>
        send({ method: 'POST', path: '/api/account/end-session', input, options }, client) as Promise<AccountEndSessionOutput>,
      /**
       * 结束我的其他登录 · End my other sessions
       * May: signed-in.
       */
      endOtherSessions: (input: AccountEndOtherSessionsInput, options: CallOptions = {}): Promise<AccountEndOtherSessionsOutput> =>
        send({ method: 'POST', path: '/api/account/end-other-sessions', input, options }, client) as Promise<AccountEndOtherSessionsOutput>,
      /**
       * 结束一个账号的登录 · End the sessions of an account
       * May: account.sessions.
       * Refuses: kernel.not-found.
       */
      endSessionsOf: (input: AccountEndSessionsOfInput, options: CallOptions = {}): Promise<AccountEndSessionsOfOutput> =>
        send({ method: 'POST', path: '/api/account/end-sessions-of', input, options }, client) as Promise<AccountEndSessionsOfOutput>,
      /**
       * 给通行密钥改名 · Rename a passkey
       * May: signed-in.
       * Refuses: kernel.not-found.
       */
      renamePasskey: (input: AccountRenamePasskeyInput, options: CallOptions = {}): Promise<AccountRenamePasskeyOutput> =>
        send({ method: 'POST', path: '/api/account/rename-passkey', input, options }, client) as Promise<AccountRenamePasskeyOutput>,
      /**
       * 移除通行密钥 · Remove a passkey
       * May: signed-in.
       * Refuses: kernel.not-found; kernel.proof-needed (3.7.7).
       */
      removePasskey: (input: AccountRemovePasskeyInput, options: CallOptions = {}): Promise<AccountRemovePasskeyOutput> =>
        send({ method: 'POST', path: '/api/account/remove-passkey', input, options }, client) as Promise<AccountRemovePasskeyOutput>,
      /**
       * 停用动态码 · Stop one-time codes
       * May: signed-in.
       * Refuses: kernel.not-found; kernel.proof-needed (3.7.7).
       */
      removeOneTimeCode: (input: AccountRemoveOneTimeCodeInput = {}, options: CallOptions = {}): Promise<AccountRemoveOneTimeCodeOutput> =>
        send({ method: 'POST', path: '/api/account/remove-one-time-code', input, options }, client) as Promise<AccountRemoveOneTimeCodeOutput>,
      /**
       * 申请恢复账号 · Open a recovery
       * May: account.open-recovery.
       * Refuses: account.recovers-oneself (3.6.2); kernel.not-found.
       */
      openRecovery: (input: AccountOpenRecoveryInput, options: CallOptions = {}): Promise<AccountOpenRecoveryOutput> =>
        send({ method: 'POST', path: '/api/account/open-recovery', input, options }, client) as Promise<AccountOpenRecoveryOutput>,
      /**
       * 确认恢复账号 · Confirm a recovery
       * May: account.confirm-recovery.
       * Refuses: account.recovers-oneself (3.6.2); account.confirms-oneself (3.6.2); account.recovery-too-old; account.recovery-confirmed; kernel.not-found.
       */
      confirmRecovery: (input: AccountConfirmRecoveryInput, options: CallOptions = {}): Promise<AccountConfirmRecoveryOutput> =>
        send({ method: 'POST', path: '/api/account/confirm-recovery', input, options }, client) as Promise<AccountConfirmRecoveryOutput>,
      /**
       * 我的登录方式 · My ways of signing in
       * May: signed-in.
       */
      credentials: (input: AccountCredentialsInput = {}, options: CallOptions = {}): Promise<AccountCredentialsOutput> =>
        send({ method: 'GET', path: '/api/account/credentials', input, options }, client) as Promise<AccountCredentialsOutput>,
      /**
       * 我的登录 · My sessions
       * May: signed-in.
       */
      sessions: (input: AccountSessionsInput = {}, options: CallOptions = {}): Promise<AccountSessionsOutput> =>
        send({ method: 'GET', path: '/api/account/sessions', input, options }, client) as Promise<AccountSessionsOutput>,
      /**
       * 查看一个账号的登录 · The sessions of an account
       * May: account.sessions.
       */
      sessionsOf: (input: AccountSessionsOfInput, options: CallOptions = {}): Promise<AccountSessionsOfOutput> =>
        send({ method: 'GET', path: '/api/account/sessions-of', input, options }, client) as Promise<AccountSessionsOfOutput>,
      /**
       * 账号恢复 · Recoveries
       * May: account.read-recoveries.
       */
      recoveries: (input: AccountRecoveriesInput = {}, options: CallOptions = {}): Promise<AccountRecoveriesOutput> =>
        send({ method: 'GET', path: '/api/account/recoveries', input, options }, client) as Promise<AccountRecoveriesOutput>,
    },
    /** 统一身份登录 · Sign-in */
    signIn: {
      /**
       * 登记登录客户端 · Register a client
       * May: sign-in.register.
       * Refuses: sign-in.bad-redirect (3.7.7); sign-in.bad-key (3.7.7); sign-in.other-network (3.2.1, 3.7.7); kernel.not-found.
       */
      registerClient: (input: SignInRegisterClientInput, options: CallOptions = {}): Promise<SignInRegisterClientOutput> =>
        send({ method: 'POST', path: '/api/sign-in/register-client', input, options }, client) as Promise<SignInRegisterClientOutput>,
      /**
       * 修改登录客户端 · Change a client
       * May: sign-in.register.
       * Refuses: sign-in.bad-redirect (3.7.7); sign-in.bad-key (3.7.7); sign-in.client-withdrawn (3.7.7); kernel.not-found; kernel.changed-meanwhile.
       */
      changeClient: (input: SignInChangeClientInput, options: CallOptions = {}): Promise<SignInChangeClientOutput> =>
        send({ method: 'POST', path: '/api/sign-in/change-client', input, options }, client) as Promise<SignInChangeClientOutput>,
      /**
       * 更换密钥 · Rotate the secret
       * May: sign-in.register.
       * Refuses: sign-in.client-withdrawn (3.7.7); sign-in.no-secret (3.7.7); kernel.not-found.
       */
      rotateSecret: (input: SignInRotateSecretInput, options: CallOptions = {}): Promise<SignInRotateSecretOutput> =>
        send({ method: 'POST', path: '/api/sign-in/rotate-secret', input, options }, client) as Promise<SignInRotateSecretOutput>,
      /**
       * 停用登录客户端 · Withdraw a client
       * May: sign-in.register.
       * Refuses: sign-in.client-withdrawn (3.7.7); kernel.not-found.
       */
      withdrawClient: (input: SignInWithdrawClientInput, options: CallOptions = {}): Promise<SignInWithdrawClientOutput> =>
        send({ method: 'POST', path: '/api/sign-in/withdraw-client', input, options }, client) as Promise<SignInWithdrawClientOutput>,
      /**
       * 准许调用平台接口 · Allow the use of the API
       * May: sign-in.allow.
       * Refuses: sign-in.client-withdrawn (3.7.7); sign-in.scope-of-people (3.7.7); kernel.not-found; kernel.changed-meanwhile.
       */
      allowScopes: (input: SignInAllowScopesInput, options: CallOptions = {}): Promise<SignInAllowScopesOutput> =>
        send({ method: 'POST', path: '/api/sign-in/allow-scopes', input, options }, client) as Promise<SignInAllowScopesOutput>,
      /**
       * 客户端现状 · How a client stands
       * May: sign-in.read.
       */
      clientStanding: (input: SignInClientStandingInput, options: CallOptions = {}): Promise<SignInClientStandingOutput> =>
        send({ method: 'GET', path: '/api/sign-in/client-standing', input, options }, client) as Promise<SignInClientStandingOutput>,
    },
    /** 公民与代办 · Citizens and their agents */
    citizens: {
      /**
       * 选择替谁办 · Choose whom to act for
       * May: citizen.
       * Refuses: citizens.no-capacity (3.7.7).
       */
      actFor: (input: CitizensActForInput, options: CallOptions = {}): Promise<CitizensActForOutput> =>
        send({ method: 'POST', path: '/api/citizens/act-for', input, options }, client) as Promise<CitizensActForOutput>,
      /**
       * 委托他人代办 · Appoint an agent
       * May: citizen.
       * Refuses: citizens.agents-appoint-none (3.7.7); citizens.agent-not-found; citizens.not-yourself; citizens.agency-too-long (3.7.7); citizens.agency-ends-too-early; citizens.all-stands-alone; citizens.too-many-agents.
       */
      appointAgent: (input: CitizensAppointAgentInput, options: CallOptions = {}): Promise<CitizensAppointAgentOutput> =>
        send({ method: 'POST', path: '/api/citizens/appoint-agent', input, options }, client) as Promise<CitizensAppointAgentOutput>,
      /**
       * 撤回或辞去委托 · End an appointment
       * May: citizen.
       * Refuses: citizens.no-such-agency; citizens.agency-ended; citizens.agents-appoint-none (3.7.7).
       */
      endAgency: (input: CitizensEndAgencyInput, options: CallOptions = {}): Promise<CitizensEndAgencyOutput> =>
        send({ method: 'POST', path: '/api/citizens/end-agency', input, options }, client) as Promise<CitizensEndAgencyOutput>,
      /**
       * 退出所有设备 · Sign out everywhere
       * May: citizen.
       * Refuses: citizens.own-devices-only.
       */
      signOutEverywhere: (input: CitizensSignOutEverywhereInput = {}, options: CallOptions = {}): Promise<CitizensSignOutEverywhereOutput> =>
        send({ method: 'POST', path: '/api/citizens/sign-out-everywhere', input, options }, client) as Promise<CitizensSignOutEverywhereOutput>,
      /**
       * 我的 · My account
       * May: citizen.
       */
      me: (input: CitizensMeInput = {}, options: CallOptions = {}): Promise<CitizensMeOutput> =>
        send({ method: 'GET', path: '/api/citizens/me', input, options }, client) as Promise<CitizensMeOutput>,
      /**
       * 这件事我能不能办 · May I do this matter
       * May: citizen.
       */
      standing: (input: CitizensStandingInput, options: CallOptions = {}): Promise<CitizensStandingOutput> =>
        send({ method: 'GET', path: '/api/citizens/standing', input, options }, client) as Promise<CitizensStandingOutput>,
    },
    /** 人事系统对接 · Staff systems */
    provisioning: {
      /**
       * 开放或关闭岗位 · Open or shut a post
       * May: provisioning.open.
       * Refuses: provisioning.never-open (3.7.7); provisioning.no-post.
       */
      openPost: (input: ProvisioningOpenPostInput, options: CallOptions = {}): Promise<ProvisioningOpenPostOutput> =>
        send({ method: 'POST', path: '/api/provisioning/open-post', input, options }, client) as Promise<ProvisioningOpenPostOutput>,
      /**
       * 由人事系统任命的岗位 · Posts filled by a staff system
       * May: provisioning.open.
       */
      posts: (input: ProvisioningPostsInput, options: CallOptions = {}): Promise<ProvisioningPostsOutput> =>
        send({ method: 'GET', path: '/api/provisioning/posts', input, options }, client) as Promise<ProvisioningPostsOutput>,
    },
    /** 安全审计 · Audit */
    audit: {
      /**
       * 查询审计日志 · Search the audit log
       * May: audit.read.
       */
      lines: (input: AuditLinesInput = {}, options: CallOptions = {}): Promise<AuditLinesOutput> =>
        send({ method: 'GET', path: '/api/audit/lines', input, options }, client) as Promise<AuditLinesOutput>,
      /**
       * 审计日志的分布 · How the lines of the audit log divide
       * May: audit.read.
       */
      facets: (input: AuditFacetsInput = {}, options: CallOptions = {}): Promise<AuditFacetsOutput> =>
        send({ method: 'GET', path: '/api/audit/facets', input, options }, client) as Promise<AuditFacetsOutput>,
      /**
       * 查看一行审计日志 · One line of the audit log
       * May: audit.read.
       */
      line: (input: AuditLineInput, options: CallOptions = {}): Promise<AuditLineOutput> =>
        send({ method: 'GET', path: '/api/audit/line', input, options }, client) as Promise<AuditLineOutput>,
      /**
       * 校验一行审计日志 · Prove a line of the audit log
       * May: audit.read.
       */
      proof: (input: AuditProofInput, options: CallOptions = {}): Promise<AuditProofOutput> =>
        send({ method: 'GET', path: '/api/audit/proof', input, options }, client) as Promise<AuditProofOutput>,
      /**
       * 导出审计证据 · Export audit evidence
       * May: audit.export.
       */
      export: (input: AuditExportInput = {}, options: CallOptions = {}): Promise<AuditExportOutput> =>
        send({ method: 'GET', path: '/api/audit/export', input, options }, client) as Promise<AuditExportOutput>,
      /**
       * 审计日志的最新封存点 · The newest checkpoint of the audit log
       * May: anyone.
       */
      checkpoint: (input: AuditCheckpointInput = {}, options: CallOptions = {}): Promise<AuditCheckpointOutput> =>
        send({ method: 'GET', path: '/api/audit/checkpoint', input, options }, client) as Promise<AuditCheckpointOutput>,
      /**
       * 校验日志只增不改 · Prove that the log only grew
       * May: audit.read.
       */
      consistency: (input: AuditConsistencyInput, options: CallOptions = {}): Promise<AuditConsistencyOutput> =>
        send({ method: 'GET', path: '/api/audit/consistency', input, options }, client) as Promise<AuditConsistencyOutput>,
      /**
       * 见证情况 · The witness of the log
       * May: audit.read.
       */
      witness: (input: AuditWitnessInput = {}, options: CallOptions = {}): Promise<AuditWitnessOutput> =>
        send({ method: 'GET', path: '/api/audit/witness', input, options }, client) as Promise<AuditWitnessOutput>,
    },
    /** 保存的视图 · Saved views */
    views: {
      /**
       * 保存视图 · Save a view
       * May: signed-in.
       */
      saveView: (input: ViewsSaveViewInput, options: CallOptions = {}): Promise<ViewsSaveViewOutput> =>
        send({ method: 'POST', path: '/api/views/save-view', input, options }, client) as Promise<ViewsSaveViewOutput>,
      /**
       * 删除视图 · Remove a view
       * May: signed-in.
       */
      removeView: (input: ViewsRemoveViewInput, options: CallOptions = {}): Promise<ViewsRemoveViewOutput> =>
        send({ method: 'POST', path: '/api/views/remove-view', input, options }, client) as Promise<ViewsRemoveViewOutput>,
      /**
       * 保存的视图 · Saved views
       * May: signed-in.
       */
      mine: (input: ViewsMineInput, options: CallOptions = {}): Promise<ViewsMineOutput> =>
        send({ method: 'GET', path: '/api/views/mine', input, options }, client) as Promise<ViewsMineOutput>,
    },
    /** 权限管理 · Entitlements */
    entitlements: {
      /**
       * 核准申请 · Give what was asked
       * May: entitlements.grant.
       * Refuses: entitlements.settled; entitlements.own-rights (3.6.2); entitlements.not-together (3.6.2); entitlements.too-late.
       */
      admit: (input: EntitlementsAdmitInput, options: CallOptions = {}): Promise<EntitlementsAdmitOutput> =>
        send({ method: 'POST', path: '/api/entitlements/admit', input, options }, client) as Promise<EntitlementsAdmitOutput>,
      /**
       * 退回申请 · Decline what was asked
       * May: entitlements.grant.
       * Refuses: entitlements.settled.
       */
      decline: (input: EntitlementsDeclineInput, options: CallOptions = {}): Promise<EntitlementsDeclineOutput> =>
        send({ method: 'POST', path: '/api/entitlements/decline', input, options }, client) as Promise<EntitlementsDeclineOutput>,
      /**
       * 授予岗位职责 · Give a post a duty
       * May: entitlements.grant.
       * Refuses: entitlements.own-rights (3.6.2); entitlements.duty-of-other-class (3.6.2); entitlements.has-duty.
       */
      giveDuty: (input: EntitlementsGiveDutyInput, options: CallOptions = {}): Promise<EntitlementsGiveDutyOutput> =>
        send({ method: 'POST', path: '/api/entitlements/give-duty', input, options }, client) as Promise<EntitlementsGiveDutyOutput>,
      /**
       * 收回岗位职责 · Take a duty from a post
       * May: entitlements.grant.
       * Refuses: entitlements.own-rights (3.6.2); entitlements.no-duty.
       */
      takeDuty: (input: EntitlementsTakeDutyInput, options: CallOptions = {}): Promise<EntitlementsTakeDutyOutput> =>
        send({ method: 'POST', path: '/api/entitlements/take-duty', input, options }, client) as Promise<EntitlementsTakeDutyOutput>,
      /**
       * 设立职责 · Make a duty
       * May: entitlements.grant.
       * Refuses: entitlements.duty-taken.
       */
      makeDuty: (input: EntitlementsMakeDutyInput, options: CallOptions = {}): Promise<EntitlementsMakeDutyOutput> =>
        send({ method: 'POST', path: '/api/entitlements/make-duty', input, options }, client) as Promise<EntitlementsMakeDutyOutput>,
      /**
       * 授予职责权限 · Give a duty a permission
       * May: entitlements.grant.
       * Refuses: entitlements.own-rights (3.6.2); entitlements.permission-of-other-class (3.6.2).
       */
      givePermission: (input: EntitlementsGivePermissionInput, options: CallOptions = {}): Promise<EntitlementsGivePermissionOutput> =>
        send({ method: 'POST', path: '/api/entitlements/give-permission', input, options }, client) as Promise<EntitlementsGivePermissionOutput>,
      /**
       * 收回职责权限 · Take a permission from a duty
       * May: entitlements.grant.
       * Refuses: entitlements.own-rights (3.6.2); entitlements.not-held.
       */
      takePermission: (input: EntitlementsTakePermissionInput, options: CallOptions = {}): Promise<EntitlementsTakePermissionOutput> =>
        send({ method: 'POST', path: '/api/entitlements/take-permission', input, options }, client) as Promise<EntitlementsTakePermissionOutput>,
      /**
       * 核定密级权限 · Set a clearance
       * May: entitlements.grant.
       * Refuses: entitlements.own-rights (3.6.2); entitlements.secret-outside (3.2.1).
       */
      setClearance: (input: EntitlementsSetClearanceInput, options: CallOptions = {}): Promise<EntitlementsSetClearanceOutput> =>
        send({ method: 'POST', path: '/api/entitlements/set-clearance', input, options }, client) as Promise<EntitlementsSetClearanceOutput>,
      /**
       * 职责与权限 · Duties and permissions
       * May: entitlements.read.
       */
      matrix: (input: EntitlementsMatrixInput = {}, options: CallOptions = {}): Promise<EntitlementsMatrixOutput> =>
        send({ method: 'GET', path: '/api/entitlements/matrix', input, options }, client) as Promise<EntitlementsMatrixOutput>,
      /**
       * 待核准 · Waiting for rights
       * May: entitlements.grant.
       */
      waiting: (input: EntitlementsWaitingInput = {}, options: CallOptions = {}): Promise<EntitlementsWaitingOutput> =>
        send({ method: 'GET', path: '/api/entitlements/waiting', input, options }, client) as Promise<EntitlementsWaitingOutput>,
      /**
       * 密级权限 · Clearances
       * May: entitlements.grant.
       */
      clearances: (input: EntitlementsClearancesInput = {}, options: CallOptions = {}): Promise<EntitlementsClearancesOutput> =>
        send({ method: 'GET', path: '/api/entitlements/clearances', input, options }, client) as Promise<EntitlementsClearancesOutput>,
    },
    /** 数字证书 · Trust service */
    trust: {
      /**
       * 发起密钥仪式 · Begin a ceremony
       * May: trust.hold-ceremony.
       * Refuses: trust.ceremony-open (3.6.3); trust.already-founded (3.6.3); trust.authority-not-ready (3.6.3); trust.authority-needed; trust.authority-over; trust.organ-needed; trust.address-needed; kernel.not-found.
       */
      beginCeremony: (input: TrustBeginCeremonyInput, options: CallOptions = {}): Promise<TrustBeginCeremonyOutput> =>
        send({ method: 'POST', path: '/api/trust/begin-ceremony', input, options }, client) as Promise<TrustBeginCeremonyOutput>,
      /**
       * 作为第二人加入仪式 · Join a ceremony as the second person
       * May: trust.hold-ceremony.
       * Refuses: trust.same-person (3.6.3); trust.ceremony-over (3.6.3); trust.ceremony-done (3.6.3); trust.already-founded (3.6.3); trust.authority-not-ready (3.6.3); trust.authority-over; kernel.not-found.
       */
      joinCeremony: (input: TrustJoinCeremonyInput, options: CallOptions = {}): Promise<TrustJoinCeremonyOutput> =>
        send({ method: 'POST', path: '/api/trust/join-ceremony', input, options }, client) as Promise<TrustJoinCeremonyOutput>,
      /**
       * 核对指纹并签认记录 · Sign the protocol
       * May: trust.hold-ceremony.
       * Refuses: trust.ceremony-not-held (3.6.3); trust.not-present (3.6.3); kernel.not-found.
       */
      signProtocol: (input: TrustSignProtocolInput, options: CallOptions = {}): Promise<TrustSignProtocolOutput> =>
        send({ method: 'POST', path: '/api/trust/sign-protocol', input, options }, client) as Promise<TrustSignProtocolOutput>,
      /**
       * 为信息系统申领证书 · Apply for a system’s certificate
       * May: trust.apply.
       * Refuses: trust.authority-not-ready (3.6.3); trust.request-malformed (3.6.3); trust.key-used (3.6.3); trust.name-needed; trust.name-not-yours (3.6.3, 3.7.7); trust.encryption-is-sm2; kernel.not-found.
       */
      applyForCertificate: (input: TrustApplyForCertificateInput, options: CallOptions = {}): Promise<TrustApplyForCertificateOutput> =>
        send({ method: 'POST', path: '/api/trust/apply-for-certificate', input, options }, client) as Promise<TrustApplyForCertificateOutput>,
      /**
       * 申领本人签名证书 · Take a signing certificate of one’s own
       * May: trust.own.
       * Refuses: trust.authority-not-ready (3.6.3).
       */
      takeOwnCertificate: (input: TrustTakeOwnCertificateInput = {}, options: CallOptions = {}): Promise<TrustTakeOwnCertificateOutput> =>
        send({ method: 'POST', path: '/api/trust/take-own-certificate', input, options }, client) as Promise<TrustTakeOwnCertificateOutput>,
      /**
       * 为单位签发证书 · Issue a certificate to an organ
       * May: trust.issue.
       * Refuses: trust.authority-not-ready (3.6.3); kernel.not-found.
       */
      issueToOrgan: (input: TrustIssueToOrganInput, options: CallOptions = {}): Promise<TrustIssueToOrganOutput> =>
        send({ method: 'POST', path: '/api/trust/issue-to-organ', input, options }, client) as Promise<TrustIssueToOrganOutput>,
      /**
       * 为平台签发证书 · Issue a certificate to the platform
       * May: trust.issue.
       * Refuses: trust.authority-not-ready (3.6.3); trust.request-malformed (3.6.3); trust.key-used (3.6.3); trust.name-needed.
       */
      issueToPlatform: (input: TrustIssueToPlatformInput, options: CallOptions = {}): Promise<TrustIssueToPlatformOutput> =>
        send({ method: 'POST', path: '/api/trust/issue-to-platform', input, options }, client) as Promise<TrustIssueToPlatformOutput>,
      /**
       * 撤销证书 · Revoke a certificate
       * May: trust.revoke.
       * Refuses: trust.already-revoked (3.6.3); kernel.not-found.
       */
      revokeCertificate: (input: TrustRevokeCertificateInput, options: CallOptions = {}): Promise<TrustRevokeCertificateOutput> =>
        send({ method: 'POST', path: '/api/trust/revoke-certificate', input, options }, client) as Promise<TrustRevokeCertificateOutput>,
      /**
       * 巡检证书 · Watch over the certificates
       * May: trust.issue.
       * Refuses: trust.authority-not-ready (3.6.3).
       */
      keepWatch: (input: TrustKeepWatchInput = {}, options: CallOptions = {}): Promise<TrustKeepWatchOutput> =>
        send({ method: 'POST', path: '/api/trust/keep-watch', input, options }, client) as Promise<TrustKeepWatchOutput>,
      /**
       * 签发机构名录 · The authorities
       * May: anyone.
       */
      authorities: (input: TrustAuthoritiesInput = {}, options: CallOptions = {}): Promise<TrustAuthoritiesOutput> =>
        send({ method: 'GET', path: '/api/trust/authorities', input, options }, client) as Promise<TrustAuthoritiesOutput>,
      /**
       * 证书撤销列表 · Revocation list
       * May: anyone.
       */
      revocationList: (input: TrustRevocationListInput, options: CallOptions = {}): Promise<TrustRevocationListOutput> =>
        send({ method: 'GET', path: '/api/trust/revocation-list', input, options }, client) as Promise<TrustRevocationListOutput>,
      /**
       * 证书状态查询（OCSP） · Status answer (OCSP)
       * May: anyone.
       */
      ocsp: (input: TrustOcspInput, options: CallOptions = {}): Promise<TrustOcspOutput> =>
        send({ method: 'POST', path: '/api/trust/ocsp', input, options }, client) as Promise<TrustOcspOutput>,
      /**
       * 时间戳（RFC 3161） · Time stamp (RFC 3161)
       * May: anyone.
       */
      timeStamp: (input: TrustTimeStampInput, options: CallOptions = {}): Promise<TrustTimeStampOutput> =>
        send({ method: 'POST', path: '/api/trust/time-stamp', input, options }, client) as Promise<TrustTimeStampOutput>,
      /**
       * 证书概览 · Overview of trust
       * May: trust.read-authorities.
       */
      overview: (input: TrustOverviewInput = {}, options: CallOptions = {}): Promise<TrustOverviewOutput> =>
        send({ method: 'GET', path: '/api/trust/overview', input, options }, client) as Promise<TrustOverviewOutput>,
    },
    /** 摆渡 · Ferry */
    ferry: {
      /**
       * 登记摆渡通道 · Open a channel
       * May: ferry.keep.
       * Refuses: ferry.name-taken; ferry.same-side.
       */
      openChannel: (input: FerryOpenChannelInput, options: CallOptions = {}): Promise<FerryOpenChannelOutput> =>
        send({ method: 'POST', path: '/api/ferry/open-channel', input, options }, client) as Promise<FerryOpenChannelOutput>,
      /**
       * 停用摆渡通道 · Close a channel
       * May: ferry.keep.
       * Refuses: ferry.channel-closed; kernel.not-found.
       */
      closeChannel: (input: FerryCloseChannelInput, options: CallOptions = {}): Promise<FerryCloseChannelOutput> =>
        send({ method: 'POST', path: '/api/ferry/close-channel', input, options }, client) as Promise<FerryCloseChannelOutput>,
      /**
       * 登记记录格式 · Declare a schema
       * May: ferry.keep.
       * Refuses: ferry.name-taken; ferry.column-twice; ferry.no-key.
       */
      declareSchema: (input: FerryDeclareSchemaInput, options: CallOptions = {}): Promise<FerryDeclareSchemaOutput> =>
        send({ method: 'POST', path: '/api/ferry/declare-schema', input, options }, client) as Promise<FerryDeclareSchemaOutput>,
      /**
       * 停用记录格式 · Withdraw a schema
       * May: ferry.keep.
       * Refuses: kernel.not-found.
       */
      withdrawSchema: (input: FerryWithdrawSchemaInput, options: CallOptions = {}): Promise<FerryWithdrawSchemaOutput> =>
        send({ method: 'POST', path: '/api/ferry/withdraw-schema', input, options }, client) as Promise<FerryWithdrawSchemaOutput>,
      /**
       * 登记发送方根证书 · Propose a sender’s root
       * May: ferry.keep.
       * Refuses: ferry.root-malformed; ferry.same-side.
       */
      proposeSender: (input: FerryProposeSenderInput, options: CallOptions = {}): Promise<FerryProposeSenderOutput> =>
        send({ method: 'POST', path: '/api/ferry/propose-sender', input, options }, client) as Promise<FerryProposeSenderOutput>,
      /**
       * 核对并信任发送方 · Trust a sender
       * May: ferry.approve.
       * Refuses: ferry.same-person (3.2.1); ferry.other-fingerprint; ferry.not-proposed; kernel.not-found.
       */
      trustSender: (input: FerryTrustSenderInput, options: CallOptions = {}): Promise<FerryTrustSenderOutput> =>
        send({ method: 'POST', path: '/api/ferry/trust-sender', input, options }, client) as Promise<FerryTrustSenderOutput>,
      /**
       * 停止信任发送方 · End the trust in a sender
       * May: ferry.keep.
       * Refuses: kernel.not-found.
       */
      endSender: (input: FerryEndSenderInput, options: CallOptions = {}): Promise<FerryEndSenderOutput> =>
        send({ method: 'POST', path: '/api/ferry/end-sender', input, options }, client) as Promise<FerryEndSenderOutput>,
      /**
       * 不再接受一张证书 · Refuse a certificate
       * May: ferry.keep.
       * Refuses: kernel.not-found.
       */
      refuseCertificate: (input: FerryRefuseCertificateInput, options: CallOptions = {}): Promise<FerryRefuseCertificateOutput> =>
        send({ method: 'POST', path: '/api/ferry/refuse-certificate', input, options }, client) as Promise<FerryRefuseCertificateOutput>,
      /**
       * 制作摆渡数据包 · Export files
       * May: ferry.export.
       * Refuses: ferry.needs-release (3.2.1); ferry.type; ferry.schema-needed; ferry.no-schema; ferry.schema; ferry.active; ferry.unreadable; ferry.marked (3.2.1); ferry.not-scannable (3.2.1); ferry.path; ferry.same-name; ferry.too-secret (3.2.1); ferry.files-too-large; ferry.too-many-records; ferry.wrong-direction; ferry.channel-closed; trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found.
       */
      exportFiles: (input: FerryExportFilesInput, options: CallOptions = {}): Promise<FerryExportFilesOutput> =>
        send({ method: 'POST', path: '/api/ferry/export-files', input, options }, client) as Promise<FerryExportFilesOutput>,
      /**
       * 提出解密带出 · Propose a release
       * May: ferry.declassify.
       * Refuses: ferry.release-here; ferry.term-too-long; ferry.term-runs (3.2.1); ferry.basis-missing; ferry.basis-wrong; ferry.type; ferry.schema-needed; ferry.no-schema; ferry.schema; ferry.active; ferry.unreadable; ferry.marked (3.2.1); ferry.not-scannable (3.2.1); ferry.path; ferry.same-name; ferry.too-secret (3.2.1); ferry.files-too-large; ferry.too-many-records; ferry.wrong-direction; ferry.channel-closed; trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found.
       */
      proposeRelease: (input: FerryProposeReleaseInput, options: CallOptions = {}): Promise<FerryProposeReleaseOutput> =>
        send({ method: 'POST', path: '/api/ferry/propose-release', input, options }, client) as Promise<FerryProposeReleaseOutput>,
      /**
       * 审批解密带出 · Decide on a release
       * May: ferry.approve.
       * Refuses: ferry.same-person (3.2.1); ferry.decided; ferry.term-runs (3.2.1); ferry.type; ferry.schema-needed; ferry.no-schema; ferry.schema; ferry.active; ferry.unreadable; ferry.marked (3.2.1); ferry.not-scannable (3.2.1); ferry.path; ferry.same-name; ferry.too-secret (3.2.1); ferry.files-too-large; ferry.too-many-records; ferry.wrong-direction; ferry.channel-closed; trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      decideRelease: (input: FerryDecideReleaseInput, options: CallOptions = {}): Promise<FerryDecideReleaseOutput> =>
        send({ method: 'POST', path: '/api/ferry/decide-release', input, options }, client) as Promise<FerryDecideReleaseOutput>,
      /**
       * 导入摆渡数据包 · Import a package
       * May: ferry.import.
       * Refuses: ferry.too-large; ferry.broken; ferry.too-many; ferry.compressed; ferry.path; ferry.same-name; ferry.link; ferry.two-faced; ferry.manifest; ferry.unsigned (3.2.1); ferry.unknown-sender (3.2.1); ferry.not-the-ferry; ferry.wrong-zone (3.2.1); ferry.not-declassified (3.2.1); ferry.too-secret (3.2.1); ferry.no-channel; ferry.channel-closed; ferry.replayed; ferry.forked; ferry.gap; ferry.unknown-package; ferry.missing; ferry.unlisted; ferry.changed; ferry.miscounted; ferry.type; ferry.schema-needed; ferry.no-schema; ferry.schema; ferry.active; ferry.unreadable; ferry.marked (3.2.1); ferry.not-scannable (3.2.1); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7).
       */
      importPackage: (input: FerryImportPackageInput, options: CallOptions = {}): Promise<FerryImportPackageOutput> =>
        send({ method: 'POST', path: '/api/ferry/import-package', input, options }, client) as Promise<FerryImportPackageOutput>,
      /**
       * 登记核查结论 · Record what was found
       * May: ferry.approve.
       * Refuses: ferry.reviewed; kernel.not-found.
       */
      reviewQuarantine: (input: FerryReviewQuarantineInput, options: CallOptions = {}): Promise<FerryReviewQuarantineOutput> =>
        send({ method: 'POST', path: '/api/ferry/review-quarantine', input, options }, client) as Promise<FerryReviewQuarantineOutput>,
      /**
       * 摆渡概况 · How the ferry stands
       * May: ferry.read.
       */
      standing: (input: FerryStandingInput = {}, options: CallOptions = {}): Promise<FerryStandingOutput> =>
        send({ method: 'GET', path: '/api/ferry/standing', input, options }, client) as Promise<FerryStandingOutput>,
      /**
       * 下载数据包 · Take a package away
       * May: ferry.export.
       */
      packageFile: (input: FerryPackageFileInput, options: CallOptions = {}): Promise<FerryPackageFileOutput> =>
        send({ method: 'GET', path: '/api/ferry/package-file', input, options }, client) as Promise<FerryPackageFileOutput>,
      /**
       * 下载回执 · Take a receipt away
       * May: ferry.import.
       */
      receiptFile: (input: FerryReceiptFileInput, options: CallOptions = {}): Promise<FerryReceiptFileOutput> =>
        send({ method: 'GET', path: '/api/ferry/receipt-file', input, options }, client) as Promise<FerryReceiptFileOutput>,
      /**
       * 待审文件 · A file under review
       * May: ferry.approve.
       */
      releaseFile: (input: FerryReleaseFileInput, options: CallOptions = {}): Promise<FerryReleaseFileOutput> =>
        send({ method: 'GET', path: '/api/ferry/release-file', input, options }, client) as Promise<FerryReleaseFileOutput>,
      /**
       * 到达的记录 · Records that arrived
       * May: ferry.read.
       */
      arrivedRecords: (input: FerryArrivedRecordsInput, options: CallOptions = {}): Promise<FerryArrivedRecordsOutput> =>
        send({ method: 'GET', path: '/api/ferry/arrived-records', input, options }, client) as Promise<FerryArrivedRecordsOutput>,
    },
    /** 用数权与查看记录 · Rights to read, and looks */
    reading: {
      /**
       * 申请用数权 · Apply for a right to read
       * May: reading.apply.
       * Refuses: reading.no-register; reading.no-matter; reading.unknown-field; reading.unmasked-beyond-fields; reading.basis-names-no-article; reading.term-turned; reading.hold-without-law.
       */
      applyRight: (input: ReadingApplyRightInput, options: CallOptions = {}): Promise<ReadingApplyRightOutput> =>
        send({ method: 'POST', path: '/api/reading/apply-right', input, options }, client) as Promise<ReadingApplyRightOutput>,
      /**
       * 同意授权 · Grant the right
       * May: reading.grant.
       * Refuses: reading.own-application (3.7.7).
       */
      grantRight: (input: ReadingGrantRightInput, options: CallOptions = {}): Promise<ReadingGrantRightOutput> =>
        send({ method: 'POST', path: '/api/reading/grant-right', input, options }, client) as Promise<ReadingGrantRightOutput>,
      /**
       * 确认敏感数据项 · Confirm the sensitive fields
       * May: reading.confirm.
       * Refuses: reading.own-application (3.7.7).
       */
      confirmRight: (input: ReadingConfirmRightInput, options: CallOptions = {}): Promise<ReadingConfirmRightOutput> =>
        send({ method: 'POST', path: '/api/reading/confirm-right', input, options }, client) as Promise<ReadingConfirmRightOutput>,
      /**
       * 不予授权 · Decline the right
       * May: reading.grant.
       */
      declineRight: (input: ReadingDeclineRightInput, options: CallOptions = {}): Promise<ReadingDeclineRightOutput> =>
        send({ method: 'POST', path: '/api/reading/decline-right', input, options }, client) as Promise<ReadingDeclineRightOutput>,
      /**
       * 不同意读取敏感信息 · Withhold what is sensitive
       * May: reading.confirm.
       */
      withholdRight: (input: ReadingWithholdRightInput, options: CallOptions = {}): Promise<ReadingWithholdRightOutput> =>
        send({ method: 'POST', path: '/api/reading/withhold-right', input, options }, client) as Promise<ReadingWithholdRightOutput>,
      /**
       * 收回用数权 · Revoke a right
       * May: reading.grant.
       * Refuses: reading.not-in-force.
       */
      revokeRight: (input: ReadingRevokeRightInput, options: CallOptions = {}): Promise<ReadingRevokeRightOutput> =>
        send({ method: 'POST', path: '/api/reading/revoke-right', input, options }, client) as Promise<ReadingRevokeRightOutput>,
      /**
       * 登记办理事项所需数据项 · Register what a matter needs
       * May: reading.grant.
       * Refuses: reading.no-register; reading.unknown-field.
       */
      keepMatter: (input: ReadingKeepMatterInput, options: CallOptions = {}): Promise<ReadingKeepMatterOutput> =>
        send({ method: 'POST', path: '/api/reading/keep-matter', input, options }, client) as Promise<ReadingKeepMatterOutput>,
      /**
       * 解除延后告知 · Release looks
       * May: reading.release.
       * Refuses: reading.nothing-held.
       */
      releaseLooks: (input: ReadingReleaseLooksInput, options: CallOptions = {}): Promise<ReadingReleaseLooksOutput> =>
        send({ method: 'POST', path: '/api/reading/release-looks', input, options }, client) as Promise<ReadingReleaseLooksOutput>,
      /**
       * 复核后继续延后 · Keep the hold after review
       * May: reading.release.
       * Refuses: reading.nothing-held; reading.kept-by-looker (3.7.7).
       */
      keepHold: (input: ReadingKeepHoldInput, options: CallOptions = {}): Promise<ReadingKeepHoldOutput> =>
        send({ method: 'POST', path: '/api/reading/keep-hold', input, options }, client) as Promise<ReadingKeepHoldOutput>,
      /**
       * 暂停登记簿服务 · Say that a register is away
       * May: reading.suspend.
       * Refuses: reading.no-register; reading.not-the-lead (3.4.6); reading.away-already; reading.expected-past.
       */
      suspendRegister: (input: ReadingSuspendRegisterInput, options: CallOptions = {}): Promise<ReadingSuspendRegisterOutput> =>
        send({ method: 'POST', path: '/api/reading/suspend-register', input, options }, client) as Promise<ReadingSuspendRegisterOutput>,
      /**
       * 恢复登记簿服务 · Say that a register is back
       * May: reading.suspend.
       * Refuses: reading.no-register; reading.not-the-lead (3.4.6); reading.not-away.
       */
      resumeRegister: (input: ReadingResumeRegisterInput, options: CallOptions = {}): Promise<ReadingResumeRegisterOutput> =>
        send({ method: 'POST', path: '/api/reading/resume-register', input, options }, client) as Promise<ReadingResumeRegisterOutput>,
      /**
       * 用数权清单 · Rights to read
       * May: reading.watch.
       */
      rights: (input: ReadingRightsInput = {}, options: CallOptions = {}): Promise<ReadingRightsOutput> =>
        send({ method: 'GET', path: '/api/reading/rights', input, options }, client) as Promise<ReadingRightsOutput>,
      /**
       * 本单位的用数权 · The rights of the own organ
       * May: signed-in.
       */
      ownRights: (input: ReadingOwnRightsInput = {}, options: CallOptions = {}): Promise<ReadingOwnRightsOutput> =>
        send({ method: 'GET', path: '/api/reading/own-rights', input, options }, client) as Promise<ReadingOwnRightsOutput>,
      /**
       * 办理事项 · Matters
       * May: signed-in.
       */
      matters: (input: ReadingMattersInput = {}, options: CallOptions = {}): Promise<ReadingMattersOutput> =>
        send({ method: 'GET', path: '/api/reading/matters', input, options }, client) as Promise<ReadingMattersOutput>,
      /**
       * 县（市、区） · Counties
       * May: signed-in.
       */
      counties: (input: ReadingCountiesInput = {}, options: CallOptions = {}): Promise<ReadingCountiesOutput> =>
        send({ method: 'GET', path: '/api/reading/counties', input, options }, client) as Promise<ReadingCountiesOutput>,
      /**
       * 待办的用数权申请 · Applications under way
       * May: signed-in.
       */
      applications: (input: ReadingApplicationsInput = {}, options: CallOptions = {}): Promise<ReadingApplicationsOutput> =>
        send({ method: 'GET', path: '/api/reading/applications', input, options }, client) as Promise<ReadingApplicationsOutput>,
      /**
       * 用数权申请 · An application
       * May: signed-in.
       */
      application: (input: ReadingApplicationInput, options: CallOptions = {}): Promise<ReadingApplicationOutput> =>
        send({ method: 'GET', path: '/api/reading/application', input, options }, client) as Promise<ReadingApplicationOutput>,
      /**
       * 我的登记信息 · My record
       * May: citizen.
       */
      myRecord: (input: ReadingMyRecordInput = {}, options: CallOptions = {}): Promise<ReadingMyRecordOutput> =>
        send({ method: 'GET', path: '/api/reading/my-record', input, options }, client) as Promise<ReadingMyRecordOutput>,
      /**
       * 谁看过我的数据 · Who looked at my data
       * May: citizen.
       */
      myLooks: (input: ReadingMyLooksInput = {}, options: CallOptions = {}): Promise<ReadingMyLooksOutput> =>
        send({ method: 'GET', path: '/api/reading/my-looks', input, options }, client) as Promise<ReadingMyLooksOutput>,
      /**
       * 查看记录 · Looks
       * May: reading.watch.
       */
      looks: (input: ReadingLooksInput = {}, options: CallOptions = {}): Promise<ReadingLooksOutput> =>
        send({ method: 'GET', path: '/api/reading/looks', input, options }, client) as Promise<ReadingLooksOutput>,
      /**
       * 查看统计 · Looks, counted
       * May: reading.watch.
       */
      lookCounts: (input: ReadingLookCountsInput = {}, options: CallOptions = {}): Promise<ReadingLookCountsOutput> =>
        send({ method: 'GET', path: '/api/reading/look-counts', input, options }, client) as Promise<ReadingLookCountsOutput>,
      /**
       * 延后告知的查看记录 · Looks held back
       * May: signed-in.
       */
      holds: (input: ReadingHoldsInput = {}, options: CallOptions = {}): Promise<ReadingHoldsOutput> =>
        send({ method: 'GET', path: '/api/reading/holds', input, options }, client) as Promise<ReadingHoldsOutput>,
      /**
       * 登记簿和服务状态 · Registers and whether they answer
       * May: anyone.
       */
      registers: (input: ReadingRegistersInput = {}, options: CallOptions = {}): Promise<ReadingRegistersOutput> =>
        send({ method: 'GET', path: '/api/reading/registers', input, options }, client) as Promise<ReadingRegistersOutput>,
    },
    /** 数据异议 · Disputes */
    disputes: {
      /**
       * 提出数据异议 · Dispute a field
       * May: disputes.file.
       * Refuses: disputes.no-such-register; disputes.field-not-disputable; disputes.already-claimed; disputes.already-dismissed; kernel.not-found; disputes.never-read.
       */
      fileDispute: (input: DisputesFileDisputeInput, options: CallOptions = {}): Promise<DisputesFileDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/file-dispute', input, options }, client) as Promise<DisputesFileDisputeOutput>,
      /**
       * 对本人数据提出异议 · Dispute one’s own data
       * May: citizen.
       * Refuses: disputes.no-such-register; disputes.field-not-disputable; disputes.already-claimed; disputes.already-dismissed; kernel.not-found; disputes.no-own-record.
       */
      fileOwnDispute: (input: DisputesFileOwnDisputeInput, options: CallOptions = {}): Promise<DisputesFileOwnDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/file-own-dispute', input, options }, client) as Promise<DisputesFileOwnDisputeOutput>,
      /**
       * 答复数据异议 · Answer a dispute
       * May: disputes.answer.
       * Refuses: disputes.correction-missing; disputes.correction-with-dismissal; disputes.remedy-missing; disputes.value-unreadable; kernel.not-found; kernel.not-in-state; kernel.no-such-action; kernel.work-malformed; kernel.not-allowed (3.7.7).
       */
      answerDispute: (input: DisputesAnswerDisputeInput, options: CallOptions = {}): Promise<DisputesAnswerDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/answer-dispute', input, options }, client) as Promise<DisputesAnswerDisputeOutput>,
      /**
       * 申请主管部门协调 · Ask for coordination
       * May: disputes.file.
       * Refuses: disputes.not-a-party; disputes.open-already; kernel.not-found; kernel.not-in-state.
       */
      escalateDispute: (input: DisputesEscalateDisputeInput, options: CallOptions = {}): Promise<DisputesEscalateDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/escalate-dispute', input, options }, client) as Promise<DisputesEscalateDisputeOutput>,
      /**
       * 对答复不服，申请协调 · Ask for coordination of one’s own dispute
       * May: citizen.
       * Refuses: disputes.not-a-party; disputes.open-already; kernel.not-found; kernel.not-in-state.
       */
      escalateOwnDispute: (input: DisputesEscalateOwnDisputeInput, options: CallOptions = {}): Promise<DisputesEscalateOwnDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/escalate-own-dispute', input, options }, client) as Promise<DisputesEscalateOwnDisputeOutput>,
      /**
       * 协调数据异议 · Coordinate a dispute
       * May: disputes.coordinate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      coordinateDispute: (input: DisputesCoordinateDisputeInput, options: CallOptions = {}): Promise<DisputesCoordinateDisputeOutput> =>
        send({ method: 'POST', path: '/api/disputes/coordinate-dispute', input, options }, client) as Promise<DisputesCoordinateDisputeOutput>,
      /**
       * 责令限期答复 · Urge the source organ
       * May: disputes.coordinate.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      urgeSource: (input: DisputesUrgeSourceInput, options: CallOptions = {}): Promise<DisputesUrgeSourceOutput> =>
        send({ method: 'POST', path: '/api/disputes/urge-source', input, options }, client) as Promise<DisputesUrgeSourceOutput>,
      /**
       * 复核更正通知 · Review a correction
       * May: disputes.acknowledge.
       * Refuses: disputes.note-missing; kernel.not-found; kernel.not-in-state.
       */
      acknowledgeNotice: (input: DisputesAcknowledgeNoticeInput, options: CallOptions = {}): Promise<DisputesAcknowledgeNoticeOutput> =>
        send({ method: 'POST', path: '/api/disputes/acknowledge-notice', input, options }, client) as Promise<DisputesAcknowledgeNoticeOutput>,
      /**
       * 数据异议台 · The desk of disputes
       * May: disputes.read.
       */
      desk: (input: DisputesDeskInput, options: CallOptions = {}): Promise<DisputesDeskOutput> =>
        send({ method: 'GET', path: '/api/disputes/desk', input, options }, client) as Promise<DisputesDeskOutput>,
      /**
       * 查看数据异议 · Open a dispute
       * May: disputes.read.
       */
      dispute: (input: DisputesDisputeInput, options: CallOptions = {}): Promise<DisputesDisputeOutput> =>
        send({ method: 'GET', path: '/api/disputes/dispute', input, options }, client) as Promise<DisputesDisputeOutput>,
      /**
       * 准备提出异议 · Before filing a dispute
       * May: disputes.file.
       */
      filing: (input: DisputesFilingInput, options: CallOptions = {}): Promise<DisputesFilingOutput> =>
        send({ method: 'GET', path: '/api/disputes/filing', input, options }, client) as Promise<DisputesFilingOutput>,
      /**
       * 更正通知 · Notices of correction
       * May: disputes.read.
       */
      notices: (input: DisputesNoticesInput = {}, options: CallOptions = {}): Promise<DisputesNoticesOutput> =>
        send({ method: 'GET', path: '/api/disputes/notices', input, options }, client) as Promise<DisputesNoticesOutput>,
      /**
       * 有异议的数据项 · Fields under dispute
       * May: signed-in.
       */
      openOn: (input: DisputesOpenOnInput, options: CallOptions = {}): Promise<DisputesOpenOnOutput> =>
        send({ method: 'GET', path: '/api/disputes/open-on', input, options }, client) as Promise<DisputesOpenOnOutput>,
      /**
       * 我的数据异议 · My disputes
       * May: citizen.
       */
      mine: (input: DisputesMineInput = {}, options: CallOptions = {}): Promise<DisputesMineOutput> =>
        send({ method: 'GET', path: '/api/disputes/mine', input, options }, client) as Promise<DisputesMineOutput>,
    },
    /** 数据入库 · Intake */
    intake: {
      /**
       * 登记一批数据 · Open a batch
       * May: intake.send.
       * Refuses: intake.not-loadable (3.4.6); intake.file-too-large.
       */
      openBatch: (input: IntakeOpenBatchInput, options: CallOptions = {}): Promise<IntakeOpenBatchOutput> =>
        send({ method: 'POST', path: '/api/intake/open-batch', input, options }, client) as Promise<IntakeOpenBatchOutput>,
      /**
       * 收到文件 · File received
       * May: intake.send.
       * Refuses: intake.not-in-state; intake.file-torn; intake.file-differs; kernel.load-unknown-columns; kernel.load-column-twice; kernel.load-column-missing; kernel.load-ragged; kernel.load-no-number; kernel.load-empty; kernel.load-in-future; kernel.load-twice-in-batch; kernel.load-number-taken; kernel.load-no-record; kernel.load-nothing-set; kernel.not-found.
       */
      receiveFile: (input: IntakeReceiveFileInput, options: CallOptions = {}): Promise<IntakeReceiveFileOutput> =>
        send({ method: 'POST', path: '/api/intake/receive-file', input, options }, client) as Promise<IntakeReceiveFileOutput>,
      /**
       * 确认入库 · Let it in
       * May: intake.send.
       * Refuses: intake.not-in-state; kernel.not-found.
       */
      startBatch: (input: IntakeStartBatchInput, options: CallOptions = {}): Promise<IntakeStartBatchOutput> =>
        send({ method: 'POST', path: '/api/intake/start-batch', input, options }, client) as Promise<IntakeStartBatchOutput>,
      /**
       * 暂停 · Pause
       * May: intake.send.
       * Refuses: intake.not-in-state; kernel.not-found.
       */
      pauseBatch: (input: IntakePauseBatchInput, options: CallOptions = {}): Promise<IntakePauseBatchOutput> =>
        send({ method: 'POST', path: '/api/intake/pause-batch', input, options }, client) as Promise<IntakePauseBatchOutput>,
      /**
       * 继续 · Go on
       * May: intake.send.
       * Refuses: intake.not-in-state; kernel.not-found.
       */
      resumeBatch: (input: IntakeResumeBatchInput, options: CallOptions = {}): Promise<IntakeResumeBatchOutput> =>
        send({ method: 'POST', path: '/api/intake/resume-batch', input, options }, client) as Promise<IntakeResumeBatchOutput>,
      /**
       * 停办 · Cancel
       * May: intake.send.
       * Refuses: intake.not-in-state; kernel.not-found.
       */
      cancelBatch: (input: IntakeCancelBatchInput, options: CallOptions = {}): Promise<IntakeCancelBatchOutput> =>
        send({ method: 'POST', path: '/api/intake/cancel-batch', input, options }, client) as Promise<IntakeCancelBatchOutput>,
      /**
       * 可报送的登记事项 · What may be sent
       * May: intake.send.
       */
      forms: (input: IntakeFormsInput = {}, options: CallOptions = {}): Promise<IntakeFormsOutput> =>
        send({ method: 'GET', path: '/api/intake/forms', input, options }, client) as Promise<IntakeFormsOutput>,
      /**
       * 本单位的批次 · Batches of the organ
       * May: intake.send.
       */
      batches: (input: IntakeBatchesInput = {}, options: CallOptions = {}): Promise<IntakeBatchesOutput> =>
        send({ method: 'GET', path: '/api/intake/batches', input, options }, client) as Promise<IntakeBatchesOutput>,
      /**
       * 批次办理情况 · A batch
       * May: intake.send.
       */
      batch: (input: IntakeBatchInput, options: CallOptions = {}): Promise<IntakeBatchOutput> =>
        send({ method: 'GET', path: '/api/intake/batch', input, options }, client) as Promise<IntakeBatchOutput>,
      /**
       * 退回的行 · Rows that came back
       * May: intake.send.
       */
      refusedRows: (input: IntakeRefusedRowsInput, options: CallOptions = {}): Promise<IntakeRefusedRowsOutput> =>
        send({ method: 'GET', path: '/api/intake/refused-rows', input, options }, client) as Promise<IntakeRefusedRowsOutput>,
    },
    /** 基础库变更推送 · Change feeds */
    feeds: {
      /**
       * 订阅变更 · Subscribe
       * May: feeds.use.
       * Refuses: feeds.no-such-base; feeds.too-many; kernel.no-reading-right.
       */
      subscribe: (input: FeedsSubscribeInput, options: CallOptions = {}): Promise<FeedsSubscribeOutput> =>
        send({ method: 'POST', path: '/api/feeds/subscribe', input, options }, client) as Promise<FeedsSubscribeOutput>,
      /**
       * 增减名单 · Change the list
       * May: feeds.use.
       * Refuses: kernel.not-found; feeds.ended; feeds.not-by-list; feeds.list-too-long.
       */
      follow: (input: FeedsFollowInput, options: CallOptions = {}): Promise<FeedsFollowOutput> =>
        send({ method: 'POST', path: '/api/feeds/follow', input, options }, client) as Promise<FeedsFollowOutput>,
      /**
       * 确认收到 · Acknowledge
       * May: feeds.use.
       * Refuses: kernel.not-found; feeds.ended; feeds.no-such-cursor.
       */
      acknowledge: (input: FeedsAcknowledgeInput, options: CallOptions = {}): Promise<FeedsAcknowledgeOutput> =>
        send({ method: 'POST', path: '/api/feeds/acknowledge', input, options }, client) as Promise<FeedsAcknowledgeOutput>,
      /**
       * 终止订阅 · End the subscription
       * May: feeds.use.
       * Refuses: kernel.not-found; feeds.ended.
       */
      end: (input: FeedsEndInput, options: CallOptions = {}): Promise<FeedsEndOutput> =>
        send({ method: 'POST', path: '/api/feeds/end', input, options }, client) as Promise<FeedsEndOutput>,
      /**
       * 取变更 · Take changes
       * May: feeds.use.
       */
      take: (input: FeedsTakeInput, options: CallOptions = {}): Promise<FeedsTakeOutput> =>
        send({ method: 'GET', path: '/api/feeds/take', input, options }, client) as Promise<FeedsTakeOutput>,
      /**
       * 本单位的订阅 · Subscriptions
       * May: feeds.use.
       */
      subscriptions: (input: FeedsSubscriptionsInput = {}, options: CallOptions = {}): Promise<FeedsSubscriptionsOutput> =>
        send({ method: 'GET', path: '/api/feeds/subscriptions', input, options }, client) as Promise<FeedsSubscriptionsOutput>,
    },
    /** 疑似重档比对 · Matching of records */
    matching: {
      /**
       * 提交疑似重档 · Put a pair to the desk
       * May: matching.read.
       * Refuses: matching.no-desk; matching.same-record; kernel.no-reading-right; kernel.not-found.
       */
      proposePair: (input: MatchingProposePairInput, options: CallOptions = {}): Promise<MatchingProposePairOutput> =>
        send({ method: 'POST', path: '/api/matching/propose-pair', input, options }, client) as Promise<MatchingProposePairOutput>,
      /**
       * 提出裁定意见 · Propose a decision
       * May: matching.adjudicate.
       * Refuses: matching.not-of-the-pair; matching.survivor-needed; kernel.changed-meanwhile; matching.machine-alone (3.4.6); matching.not-your-register (3.4.6); matching.not-open; kernel.not-found.
       */
      proposeDecision: (input: MatchingProposeDecisionInput, options: CallOptions = {}): Promise<MatchingProposeDecisionOutput> =>
        send({ method: 'POST', path: '/api/matching/propose-decision', input, options }, client) as Promise<MatchingProposeDecisionOutput>,
      /**
       * 提出撤销并档 · Propose to undo a merge
       * May: matching.adjudicate.
       * Refuses: matching.machine-alone (3.4.6); matching.not-your-register (3.4.6); matching.not-open; kernel.not-found.
       */
      proposeSeparation: (input: MatchingProposeSeparationInput, options: CallOptions = {}): Promise<MatchingProposeSeparationOutput> =>
        send({ method: 'POST', path: '/api/matching/propose-separation', input, options }, client) as Promise<MatchingProposeSeparationOutput>,
      /**
       * 确认裁定 · Confirm a decision
       * May: matching.adjudicate.
       * Refuses: matching.same-decider (3.4.6); matching.not-mergeable; matching.machine-alone (3.4.6); matching.not-your-register (3.4.6); matching.not-open; kernel.not-found.
       */
      confirmDecision: (input: MatchingConfirmDecisionInput, options: CallOptions = {}): Promise<MatchingConfirmDecisionOutput> =>
        send({ method: 'POST', path: '/api/matching/confirm-decision', input, options }, client) as Promise<MatchingConfirmDecisionOutput>,
      /**
       * 不予确认 · Refuse a decision
       * May: matching.adjudicate.
       * Refuses: matching.same-decider (3.4.6); matching.machine-alone (3.4.6); matching.not-your-register (3.4.6); matching.not-open; kernel.not-found.
       */
      refuseDecision: (input: MatchingRefuseDecisionInput, options: CallOptions = {}): Promise<MatchingRefuseDecisionOutput> =>
        send({ method: 'POST', path: '/api/matching/refuse-decision', input, options }, client) as Promise<MatchingRefuseDecisionOutput>,
      /**
       * 撤回裁定意见 · Withdraw a decision
       * May: matching.adjudicate.
       * Refuses: kernel.not-found; matching.not-open.
       */
      withdrawDecision: (input: MatchingWithdrawDecisionInput, options: CallOptions = {}): Promise<MatchingWithdrawDecisionOutput> =>
        send({ method: 'POST', path: '/api/matching/withdraw-decision', input, options }, client) as Promise<MatchingWithdrawDecisionOutput>,
      /**
       * 答复核实 · Answer the desk
       * May: matching.answer.
       * Refuses: matching.not-open; kernel.not-found.
       */
      answerPair: (input: MatchingAnswerPairInput, options: CallOptions = {}): Promise<MatchingAnswerPairOutput> =>
        send({ method: 'POST', path: '/api/matching/answer-pair', input, options }, client) as Promise<MatchingAnswerPairOutput>,
      /**
       * 开始批量比对 · Start a sweep
       * May: matching.adjudicate.
       * Refuses: matching.no-desk; matching.ground-needed; matching.sweep-running; matching.not-your-register (3.4.6).
       */
      startSweep: (input: MatchingStartSweepInput, options: CallOptions = {}): Promise<MatchingStartSweepOutput> =>
        send({ method: 'POST', path: '/api/matching/start-sweep', input, options }, client) as Promise<MatchingStartSweepOutput>,
      /**
       * 停止批量比对 · Stop a sweep
       * May: matching.adjudicate.
       * Refuses: kernel.not-found.
       */
      stopSweep: (input: MatchingStopSweepInput, options: CallOptions = {}): Promise<MatchingStopSweepOutput> =>
        send({ method: 'POST', path: '/api/matching/stop-sweep', input, options }, client) as Promise<MatchingStopSweepOutput>,
      /**
       * 查找疑似重档 · Doubles of a record
       * May: matching.search.
       */
      candidates: (input: MatchingCandidatesInput, options: CallOptions = {}): Promise<MatchingCandidatesOutput> =>
        send({ method: 'GET', path: '/api/matching/candidates', input, options }, client) as Promise<MatchingCandidatesOutput>,
      /**
       * 疑似重档清单 · Pairs on the desk
       * May: matching.read.
       */
      pairs: (input: MatchingPairsInput = {}, options: CallOptions = {}): Promise<MatchingPairsOutput> =>
        send({ method: 'GET', path: '/api/matching/pairs', input, options }, client) as Promise<MatchingPairsOutput>,
      /**
       * 一对疑似重档 · One pair
       * May: matching.read.
       */
      pair: (input: MatchingPairInput, options: CallOptions = {}): Promise<MatchingPairOutput> =>
        send({ method: 'GET', path: '/api/matching/pair', input, options }, client) as Promise<MatchingPairOutput>,
      /**
       * 批量比对 · Sweeps
       * May: matching.adjudicate.
       */
      sweeps: (input: MatchingSweepsInput = {}, options: CallOptions = {}): Promise<MatchingSweepsOutput> =>
        send({ method: 'GET', path: '/api/matching/sweeps', input, options }, client) as Promise<MatchingSweepsOutput>,
    },
    /** 一表通 · One form */
    oneForm: {
      /**
       * 登记新报表 · Register a form
       * May: one-form.register.
       * Refuses: one-form.has-sources (3.4.6, 3.5.1); one-form.nothing-left (3.4.6); one-form.source-unknown; one-form.twice; one-form.no-article; one-form.not-below-prefecture; one-form.filler-unknown.
       */
      registerForm: (input: OneFormRegisterFormInput, options: CallOptions = {}): Promise<OneFormRegisterFormOutput> =>
        send({ method: 'POST', path: '/api/one-form/register-form', input, options }, client) as Promise<OneFormRegisterFormOutput>,
      /**
       * 同意启用 · Approve the form
       * May: one-form.approve.
       * Refuses: one-form.own-form.
       */
      approveForm: (input: OneFormApproveFormInput, options: CallOptions = {}): Promise<OneFormApproveFormOutput> =>
        send({ method: 'POST', path: '/api/one-form/approve-form', input, options }, client) as Promise<OneFormApproveFormOutput>,
      /**
       * 不同意 · Decline the form
       * May: one-form.approve.
       */
      declineForm: (input: OneFormDeclineFormInput, options: CallOptions = {}): Promise<OneFormDeclineFormOutput> =>
        send({ method: 'POST', path: '/api/one-form/decline-form', input, options }, client) as Promise<OneFormDeclineFormOutput>,
      /**
       * 停用报表 · Stop the form
       * May: one-form.register.
       * Refuses: kernel.not-found.
       */
      stopForm: (input: OneFormStopFormInput, options: CallOptions = {}): Promise<OneFormStopFormOutput> =>
        send({ method: 'POST', path: '/api/one-form/stop-form', input, options }, client) as Promise<OneFormStopFormOutput>,
      /**
       * 报送 · Submit
       * May: one-form.fill.
       * Refuses: one-form.not-yours; one-form.wrong-value; one-form.difference-unexplained; kernel.changed-meanwhile.
       */
      submitReturn: (input: OneFormSubmitReturnInput, options: CallOptions = {}): Promise<OneFormSubmitReturnOutput> =>
        send({ method: 'POST', path: '/api/one-form/submit-return', input, options }, client) as Promise<OneFormSubmitReturnOutput>,
      /**
       * 比对已有来源 · Compare with what has a source
       * May: one-form.register.
       */
      compare: (input: OneFormCompareInput, options: CallOptions = {}): Promise<OneFormCompareOutput> =>
        send({ method: 'POST', path: '/api/one-form/compare', input, options }, client) as Promise<OneFormCompareOutput>,
      /**
       * 本单位要填的 · What my organ fills in
       * May: one-form.fill.
       */
      due: (input: OneFormDueInput = {}, options: CallOptions = {}): Promise<OneFormDueOutput> =>
        send({ method: 'GET', path: '/api/one-form/due', input, options }, client) as Promise<OneFormDueOutput>,
      /**
       * 填报 · Fill in
       * May: one-form.fill.
       */
      oneReturn: (input: OneFormOneReturnInput, options: CallOptions = {}): Promise<OneFormOneReturnOutput> =>
        send({ method: 'GET', path: '/api/one-form/one-return', input, options }, client) as Promise<OneFormOneReturnOutput>,
      /**
       * 减负账 · What is saved
       * May: signed-in.
       */
      saved: (input: OneFormSavedInput = {}, options: CallOptions = {}): Promise<OneFormSavedOutput> =>
        send({ method: 'GET', path: '/api/one-form/saved', input, options }, client) as Promise<OneFormSavedOutput>,
    },
    /** 基础库统计与数据质量 · Statistics and quality of the bases */
    statistics: {
      /**
       * 取数并公布 · Take and publish counts
       * May: statistics.take.
       * Refuses: statistics.not-the-lead (3.4.5d); statistics.no-such-period; statistics.period-not-over; statistics.already-taken.
       */
      takeCounts: (input: StatisticsTakeCountsInput, options: CallOptions = {}): Promise<StatisticsTakeCountsOutput> =>
        send({ method: 'POST', path: '/api/statistics/take-counts', input, options }, client) as Promise<StatisticsTakeCountsOutput>,
      /**
       * 评估数据质量 · Measure the quality of the bases
       * May: statistics.take.
       * Refuses: statistics.not-the-lead (3.4.5d).
       */
      takeQuality: (input: StatisticsTakeQualityInput = {}, options: CallOptions = {}): Promise<StatisticsTakeQualityOutput> =>
        send({ method: 'POST', path: '/api/statistics/take-quality', input, options }, client) as Promise<StatisticsTakeQualityOutput>,
      /**
       * 基础库统计表 · Tables of the bases
       * May: anyone.
       */
      tables: (input: StatisticsTablesInput = {}, options: CallOptions = {}): Promise<StatisticsTablesOutput> =>
        send({ method: 'GET', path: '/api/statistics/tables', input, options }, client) as Promise<StatisticsTablesOutput>,
      /**
       * 基础库统计数 · Counts of the bases
       * May: anyone.
       */
      cells: (input: StatisticsCellsInput, options: CallOptions = {}): Promise<StatisticsCellsOutput> =>
        send({ method: 'GET', path: '/api/statistics/cells', input, options }, client) as Promise<StatisticsCellsOutput>,
      /**
       * 基础库数据质量 · Quality of the bases
       * May: statistics.read.
       */
      quality: (input: StatisticsQualityInput = {}, options: CallOptions = {}): Promise<StatisticsQualityOutput> =>
        send({ method: 'GET', path: '/api/statistics/quality', input, options }, client) as Promise<StatisticsQualityOutput>,
    },
    /** 网络变更 · Network changes */
    changes: {
      /**
       * 预演变更 · Rehearse a change
       * May: changes.propose.
       * Refuses: changes.work-unreadable; changes.more-refused; kernel.no-such-action; kernel.work-malformed; kernel.not-allowed (3.7.7).
       */
      rehearseChange: (input: ChangesRehearseChangeInput, options: CallOptions = {}): Promise<ChangesRehearseChangeOutput> =>
        send({ method: 'POST', path: '/api/changes/rehearse-change', input, options }, client) as Promise<ChangesRehearseChangeOutput>,
      /**
       * 提出变更 · Propose a change
       * May: changes.propose.
       * Refuses: changes.day-passed; changes.day-too-far; changes.work-unreadable; changes.more-refused; kernel.no-such-action; kernel.work-malformed; kernel.not-allowed (3.7.7).
       */
      proposeChange: (input: ChangesProposeChangeInput, options: CallOptions = {}): Promise<ChangesProposeChangeOutput> =>
        send({ method: 'POST', path: '/api/changes/propose-change', input, options }, client) as Promise<ChangesProposeChangeOutput>,
      /**
       * 重新预演 · Rehearse again
       * May: changes.approve.
       * Refuses: changes.world-moved (3.7.7); changes.more-refused; kernel.not-found; kernel.not-in-state.
       */
      lookAgain: (input: ChangesLookAgainInput, options: CallOptions = {}): Promise<ChangesLookAgainOutput> =>
        send({ method: 'POST', path: '/api/changes/look-again', input, options }, client) as Promise<ChangesLookAgainOutput>,
      /**
       * 核准变更 · Approve a change
       * May: changes.approve.
       * Refuses: changes.approves-own (3.7.7); changes.world-moved (3.7.7); changes.more-refused; changes.picture-moved (3.7.7); kernel.not-found; kernel.not-in-state.
       */
      approveChange: (input: ChangesApproveChangeInput, options: CallOptions = {}): Promise<ChangesApproveChangeOutput> =>
        send({ method: 'POST', path: '/api/changes/approve-change', input, options }, client) as Promise<ChangesApproveChangeOutput>,
      /**
       * 导入现有表格 · Import an existing sheet
       * May: changes.propose.
       * Refuses: changes.no-such-sheet; changes.sheet-unreadable; changes.unknown-columns; changes.column-twice; changes.too-many-rows; changes.day-passed; changes.day-too-far.
       */
      importSheet: (input: ChangesImportSheetInput, options: CallOptions = {}): Promise<ChangesImportSheetOutput> =>
        send({ method: 'POST', path: '/api/changes/import-sheet', input, options }, client) as Promise<ChangesImportSheetOutput>,
      /**
       * 不予核准 · Decline a change
       * May: changes.approve.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      declineChange: (input: ChangesDeclineChangeInput, options: CallOptions = {}): Promise<ChangesDeclineChangeOutput> =>
        send({ method: 'POST', path: '/api/changes/decline-change', input, options }, client) as Promise<ChangesDeclineChangeOutput>,
      /**
       * 撤回变更 · Withdraw a change
       * May: changes.propose.
       * Refuses: kernel.not-found; kernel.not-in-state.
       */
      withdrawChange: (input: ChangesWithdrawChangeInput, options: CallOptions = {}): Promise<ChangesWithdrawChangeOutput> =>
        send({ method: 'POST', path: '/api/changes/withdraw-change', input, options }, client) as Promise<ChangesWithdrawChangeOutput>,
      /**
       * 变更审核 · A change under review
       * May: changes.read.
       */
      review: (input: ChangesReviewInput, options: CallOptions = {}): Promise<ChangesReviewOutput> =>
        send({ method: 'GET', path: '/api/changes/review', input, options }, client) as Promise<ChangesReviewOutput>,
      /**
       * 变更的操作 · Works of a change
       * May: changes.read.
       */
      works: (input: ChangesWorksInput, options: CallOptions = {}): Promise<ChangesWorksOutput> =>
        send({ method: 'GET', path: '/api/changes/works', input, options }, client) as Promise<ChangesWorksOutput>,
      /**
       * 某时点的网络 · The network as of a moment
       * May: changes.read.
       */
      networkAsOf: (input: ChangesNetworkAsOfInput, options: CallOptions = {}): Promise<ChangesNetworkAsOfOutput> =>
        send({ method: 'GET', path: '/api/changes/network-as-of', input, options }, client) as Promise<ChangesNetworkAsOfOutput>,
      /**
       * 两个时点的差异 · The difference between two moments
       * May: changes.read.
       */
      difference: (input: ChangesDifferenceInput, options: CallOptions = {}): Promise<ChangesDifferenceOutput> =>
        send({ method: 'GET', path: '/api/changes/difference', input, options }, client) as Promise<ChangesDifferenceOutput>,
      /**
       * 可导入的表格 · Sheets that may be imported
       * May: changes.propose.
       */
      sheets: (input: ChangesSheetsInput = {}, options: CallOptions = {}): Promise<ChangesSheetsOutput> =>
        send({ method: 'GET', path: '/api/changes/sheets', input, options }, client) as Promise<ChangesSheetsOutput>,
    },
    /** 网络配置 · Network configuration */
    configuration: {
      /**
       * 提出发布 · Propose a release
       * May: configuration.propose.
       * Refuses: configuration.nothing-to-release; configuration.already-proposed; kernel.not-allowed (3.7.7).
       */
      proposeRelease: (input: ConfigurationProposeReleaseInput, options: CallOptions = {}): Promise<ConfigurationProposeReleaseOutput> =>
        send({ method: 'POST', path: '/api/configuration/propose-release', input, options }, client) as Promise<ConfigurationProposeReleaseOutput>,
      /**
       * 核准发布 · Approve a release
       * May: configuration.approve.
       * Refuses: configuration.approves-own (3.7.7); configuration.other-seen; configuration.moved-on (3.7.7); configuration.not-proposed; kernel.not-found; kernel.not-in-state; kernel.not-allowed (3.7.7); trust.no-certificate (3.6.3); trust.authority-not-ready (3.6.3); trust.not-your-key (3.6.3); trust.too-large; kernel.proof-needed (3.7.7).
       */
      approveRelease: (input: ConfigurationApproveReleaseInput, options: CallOptions = {}): Promise<ConfigurationApproveReleaseOutput> =>
        send({ method: 'POST', path: '/api/configuration/approve-release', input, options }, client) as Promise<ConfigurationApproveReleaseOutput>,
      /**
       * 退回发布 · Decline a release
       * May: configuration.approve.
       * Refuses: configuration.not-proposed; kernel.not-found; kernel.not-in-state.
       */
      declineRelease: (input: ConfigurationDeclineReleaseInput, options: CallOptions = {}): Promise<ConfigurationDeclineReleaseOutput> =>
        send({ method: 'POST', path: '/api/configuration/decline-release', input, options }, client) as Promise<ConfigurationDeclineReleaseOutput>,
      /**
       * 撤回发布 · Withdraw a release
       * May: configuration.propose.
       * Refuses: configuration.not-proposed; kernel.not-found; kernel.not-in-state.
       */
      withdrawRelease: (input: ConfigurationWithdrawReleaseInput, options: CallOptions = {}): Promise<ConfigurationWithdrawReleaseOutput> =>
        send({ method: 'POST', path: '/api/configuration/withdraw-release', input, options }, client) as Promise<ConfigurationWithdrawReleaseOutput>,
      /**
       * 待发布的变动 · What differs from the last release
       * May: configuration.read.
       */
      state: (input: ConfigurationStateInput, options: CallOptions = {}): Promise<ConfigurationStateOutput> =>
        send({ method: 'GET', path: '/api/configuration/state', input, options }, client) as Promise<ConfigurationStateOutput>,
      /**
       * 一个文件的差异 · The difference of one file
       * May: configuration.read.
       */
      diff: (input: ConfigurationDiffInput, options: CallOptions = {}): Promise<ConfigurationDiffOutput> =>
        send({ method: 'GET', path: '/api/configuration/diff', input, options }, client) as Promise<ConfigurationDiffOutput>,
      /**
       * 现在的配置 · The configuration as it is now
       * May: configuration.read.
       */
      filesNow: (input: ConfigurationFilesNowInput, options: CallOptions = {}): Promise<ConfigurationFilesNowOutput> =>
        send({ method: 'GET', path: '/api/configuration/files-now', input, options }, client) as Promise<ConfigurationFilesNowOutput>,
      /**
       * 历次发布 · Releases
       * May: configuration.read.
       */
      releases: (input: ConfigurationReleasesInput, options: CallOptions = {}): Promise<ConfigurationReleasesOutput> =>
        send({ method: 'GET', path: '/api/configuration/releases', input, options }, client) as Promise<ConfigurationReleasesOutput>,
      /**
       * 发布的文件 · Files of a release
       * May: configuration.read.
       */
      filesOfRelease: (input: ConfigurationFilesOfReleaseInput, options: CallOptions = {}): Promise<ConfigurationFilesOfReleaseOutput> =>
        send({ method: 'GET', path: '/api/configuration/files-of-release', input, options }, client) as Promise<ConfigurationFilesOfReleaseOutput>,
      /**
       * 发布的文件内容 · The text of a released file
       * May: configuration.read.
       */
      textOfRelease: (input: ConfigurationTextOfReleaseInput, options: CallOptions = {}): Promise<ConfigurationTextOfReleaseOutput> =>
        send({ method: 'GET', path: '/api/configuration/text-of-release', input, options }, client) as Promise<ConfigurationTextOfReleaseOutput>,
      /**
       * 签名清单 · The signed manifest
       * May: configuration.read.
       */
      manifest: (input: ConfigurationManifestInput, options: CallOptions = {}): Promise<ConfigurationManifestOutput> =>
        send({ method: 'GET', path: '/api/configuration/manifest', input, options }, client) as Promise<ConfigurationManifestOutput>,
    },
    /** 我的工作 · My work */
    cases: {
      /**
       * 我的工作 · My work
       * May: signed-in.
       */
      mine: (input: CasesMineInput = {}, options: CallOptions = {}): Promise<CasesMineOutput> =>
        send({ method: 'GET', path: '/api/cases/mine', input, options }, client) as Promise<CasesMineOutput>,
      /**
       * 待办计数 · Work counters
       * May: signed-in.
       */
      counts: (input: CasesCountsInput = {}, options: CallOptions = {}): Promise<CasesCountsOutput> =>
        send({ method: 'GET', path: '/api/cases/counts', input, options }, client) as Promise<CasesCountsOutput>,
      /**
       * 相关办件 · Related cases
       * May: cases.read.
       */
      related: (input: CasesRelatedInput = {}, options: CallOptions = {}): Promise<CasesRelatedOutput> =>
        send({ method: 'GET', path: '/api/cases/related', input, options }, client) as Promise<CasesRelatedOutput>,
      /**
       * 办件 · Case
       * May: signed-in.
       */
      one: (input: CasesOneInput, options: CallOptions = {}): Promise<CasesOneOutput> =>
        send({ method: 'GET', path: '/api/cases/one', input, options }, client) as Promise<CasesOneOutput>,
    },
    /** 政策条款 · The policy */
    policy: {
      /**
       * 政策条款 · Clauses of the policy
       * May: anyone.
       */
      clauses: (input: PolicyClausesInput = {}, options: CallOptions = {}): Promise<PolicyClausesOutput> =>
        send({ method: 'GET', path: '/api/policy/clauses', input, options }, client) as Promise<PolicyClausesOutput>,
      /**
       * 一条政策 · One clause
       * May: anyone.
       */
      clause: (input: PolicyClauseInput, options: CallOptions = {}): Promise<PolicyClauseOutput> =>
        send({ method: 'GET', path: '/api/policy/clause', input, options }, client) as Promise<PolicyClauseOutput>,
    },
    /** 搜索 · Search */
    search: {
      /**
       * 搜索 · Search
       * May: signed-in.
       */
      everything: (input: SearchEverythingInput, options: CallOptions = {}): Promise<SearchEverythingOutput> =>
        send({ method: 'GET', path: '/api/search/everything', input, options }, client) as Promise<SearchEverythingOutput>,
    },
    /** 权限判定 · Decisions */
    decisions: {
      /**
       * 为什么能／不能 · Why one may or may not
       * May: signed-in.
       */
      explain: (input: DecisionsExplainInput, options: CallOptions = {}): Promise<DecisionsExplainOutput> =>
        send({ method: 'GET', path: '/api/decisions/explain', input, options }, client) as Promise<DecisionsExplainOutput>,
      /**
       * 谁能办、谁能看 · Who can
       * May: decisions.read.
       */
      whoCan: (input: DecisionsWhoCanInput, options: CallOptions = {}): Promise<DecisionsWhoCanOutput> =>
        send({ method: 'GET', path: '/api/decisions/who-can', input, options }, client) as Promise<DecisionsWhoCanOutput>,
      /**
       * 权限判定记录 · The log of decisions
       * May: decisions.read.
       */
      log: (input: DecisionsLogInput = {}, options: CallOptions = {}): Promise<DecisionsLogOutput> =>
        send({ method: 'GET', path: '/api/decisions/log', input, options }, client) as Promise<DecisionsLogOutput>,
    },
    /** One page of a register. */
    list: listRegister(client),
  }
}

export type YueluClient = ReturnType<typeof yueluClient>
