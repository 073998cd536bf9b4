import { mergeReleases } from './merge-releases.ts'
import type { PublicTender } from './project-and-tender.ts'
import type { Publishing } from './to-oc4ids-project.ts'
import { ocidOf, releasesOf } from './to-ocds-release.ts'

/** The whole story of one contracting process: its releases and what they come to. */
export const toRecordPackage = (tender: PublicTender, { base, publisher, publishedDate, prefix }: Publishing) => ({
  uri: `${base}/open/ocds/${ocidOf(tender, prefix)}.json`,
  version: '1.1',
  publishedDate,
  publisher: { name: publisher },
  records: [mergeReleases(releasesOf(tender, prefix))],
})
