// Figures of the plan that do not stand in its tables.

/** The province itself: its prefixes serve a division that has none of its own. */
export const PROVINCE = '430000'

/** Shortest, longest and usual prefix that one system is given, by family. */
export const lengths = { ipv6: { min: 48, max: 64, usual: 64 }, ipv4: { min: 20, max: 30, usual: 26 } } as const
