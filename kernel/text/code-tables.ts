/** The code table of villages and neighbourhoods, as fields name it: where it stands, a form lets one find the place by its name. */
export const VILLAGE_CODES = '统计用区划代码（村级）'
