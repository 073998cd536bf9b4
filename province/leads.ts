// Who leads and who takes part in the fourteen business systems (3.3.2) and the four base databases (3.4.5). The part
// after the colon is the name of the module.

type Lead = { readonly duty: string; readonly organs: readonly string[]; readonly source: string }

const led = (duty: string, source: string, by: readonly string[], ...withs: string[]): Lead[] => [
  { duty, organs: by, source },
  ...(withs.length > 0 ? [{ duty: `${duty}:with`, organs: withs, source }] : []),
]

export const leads: readonly Lead[] = [
  ...led(
    'system:office',
    'clause 3.3.2a',
    ['party-general-office', 'government-general-office'],
    'peoples-congress-office',
    'cppcc-office',
  ),
  ...led(
    'system:macro-management',
    'clause 3.3.2b',
    ['ndrc'],
    'finance-department',
    'peoples-bank-changsha',
    'economic-commission',
    'commerce-department',
    'stats-bureau',
    'information-centre',
  ),
  ...led('system:tax', 'clause 3.3.2c (实施主体不变; the body from general knowledge)', ['state-tax-bureau']),
  ...led('system:customs', 'clause 3.3.2c (实施主体不变; the body from general knowledge)', ['changsha-customs']),
  ...led('system:treasury', 'clause 3.3.2d', ['finance-department']),
  ...led('system:finance-supervision', 'clause 3.3.2e', ['peoples-bank-changsha'], 'securities-regulator', 'insurance-regulator'),
  ...led('system:government-audit', 'clause 3.3.2f', ['audit-office']),
  ...led('system:public-security', 'clause 3.3.2g', ['public-security-department'], 'justice-department', 'high-court', 'procuratorate'),
  ...led('system:social-insurance', 'clause 3.3.2h', ['labour-department'], 'civil-affairs-department'),
  ...led('system:agriculture', 'clause 3.3.2i', ['agriculture-department'], 'ndrc', 'grain-bureau', 'rural-work-office'),
  ...led('system:quality', 'clause 3.3.2j', ['quality-bureau']),
  ...led('system:water', 'clause 3.3.2k', ['water-department']),
  ...led('system:education', 'clause 3.3.2l', ['education-department']),
  ...led('system:party-education', 'clause 3.3.2m', ['organisation-department']),
  ...led('base:population', 'clause 3.4.5a', ['public-security-department'], 'labour-department', 'family-planning-commission'),
  ...led(
    'base:legal-persons',
    'clause 3.4.5b',
    ['quality-bureau'],
    'industry-commerce-bureau',
    'state-tax-bureau',
    'local-tax-bureau',
    'civil-affairs-department',
    'staffing-office',
    'stats-bureau',
  ),
  ...led(
    'base:geography',
    'clause 3.4.5c',
    ['ndrc'],
    'land-department',
    'water-department',
    'forestry-department',
    'agriculture-department',
    'transport-department',
  ),
  ...led('base:macro-economy', 'clause 3.4.5d', ['stats-bureau']),
]
