// Where an official begins: the first page of their own menu.
import { Navigate } from '@tanstack/react-router'
import { useHouse } from '#web/kit/house.tsx'
import { railOf } from './navigation.ts'

export function Home() {
  const { meta, session } = useHouse()
  const first = railOf(meta, session)[0]?.items[0]?.to ?? '/organs'
  return <Navigate to={first as never} replace />
}
