// What the pages of one network have in common: the registers behind them at the top, and which of the networks is shown.
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>

/** The head of a page with links to those of the registers that the reader may open. */
export function BooksHead({ title, lead, books }: { title: string; lead: string; books: readonly string[] }) {
  const { w } = useSpeech()
  const { meta } = useHouse()
  const open = books.map((name) => meta.registers.find((one) => one.name === name && one.allowed)).filter((one) => one !== undefined)
  return (
    <PageHead
      title={title}
      lead={lead}
      actions={open.map(({ name, title: said }) => (
        <KitLink key={name} to={`/registers/${name}`}>
          {w(said)}
        </KitLink>
      ))}
    />
  )
}

/** One tab for each network. */
export function NetworkTabs<N extends string>(given: {
  label: string
  networks: readonly N[]
  words: Words | undefined
  here: N
  onChoose: (network: N) => void
}) {
  const { w } = useSpeech()
  const { label, networks, words, here, onChoose } = given
  return (
    <nav className="y-tabs" aria-label={label}>
      {networks.map((one) => (
        <span key={one} className={one === here ? 'y-tab y-tab-here' : 'y-tab'}>
          <button type="button" aria-pressed={one === here} onClick={() => onChoose(one)}>
            {w(words?.[one])}
          </button>
        </span>
      ))}
    </nav>
  )
}
