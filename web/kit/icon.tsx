// Few line icons, drawn here, 16 units square, in the colour of the text. Always beside a word or under an aria-label.
const PATHS = {
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  open: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5l3 3',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  down: 'M4 6l4 4 4-4',
  warn: 'M8 2.5L14 13H2zM8 6.5v3M8 11.2v.3',
  work: 'M2.5 5h11v8h-11zM5.5 5V3h5v2M2.5 8.5h11',
  data: 'M3 4c0-1 2.2-1.5 5-1.5s5 .5 5 1.5-2.2 1.5-5 1.5S3 5 3 4zM3 4v8c0 1 2.2 1.5 5 1.5s5-.5 5-1.5V4M3 8c0 1 2.2 1.5 5 1.5S13 9 13 8',
  projects: 'M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v4.500h-3z',
  planning: 'M3 2.500h10v11H3zM5.500 5.500h5M5.500 8h5M5.500 10.500h3',
  network: 'M6.500 2.500h3v3h-3zM2 10.500h3v3H2zM11 10.500h3v3h-3zM8 5.500v2.500M3.500 10.500V8h9v2.500',
  clauses: 'M4 2.500h6l2.500 2.500v8.500H4zM10 2.500V5h2.500M6 8h4.500M6 10.500h4.500',
  audit: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.800 8l1.700 1.700L10.500 6.500',
  manage: 'M3 4.500h10M3 8h10M3 11.500h10M6 3v3M10.500 6.500v3M5 10v3',
  business: 'M3 13.500v-9l5-2 5 2v9M2 13.500h12M6 7h1M9 7h1M6 10h1M9 10h1',
  table: 'M2.500 3h11v10h-11zM2.500 6.500h11M2.500 10h11M6.500 6.500V13',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="y-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
