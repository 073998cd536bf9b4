// Where a record of a register is looked at: most on the generic record page, some on a page of their own.

const OWN: Readonly<Record<string, (id: string, row?: Readonly<Record<string, unknown>>) => string>> = {
  'projects.project': (id) => `/projects/${id}`,
  'changes.change': (id) => `/changes/${id}`,
  'configuration.release': () => '/configuration',
  'reports.report': (id) => `/reports/${id}`,
  'disclosure.request': (id) => `/disclosure-requests/${id}`,
  'ratings.rectification': (id) => `/ratings/${id}`,
  'office.document': (id) => `/documents/${id}`,
  'office.incoming': (id, row) => (typeof row?.document === 'string' ? `/documents/${row.document}` : `/registers/office.incoming/${id}`),
}

export const pageOf = (register: string, id: string, row?: Readonly<Record<string, unknown>>): string =>
  OWN[register]?.(id, row) ?? `/registers/${register}/${id}`
