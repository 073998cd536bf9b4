// A day is typed: 2026-11-23, 20261123, 2026.11.23 and 2026年11月23日 are all read. The browser's own calendar opens from
// a button for those who prefer it; nobody has to use it.
import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { Icon } from '#web/kit/icon.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { isRealDay } from './check-values.ts'
import { type ControlProps, tied } from './control-props.ts'
import { readDay } from './read-typed.ts'

const WEEKDAYS = { zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] }

export function DayInput(control: ControlProps) {
  const { value, onChange, disabled } = control
  const { language, t } = useSpeech()
  const [typed, setTyped] = useState<string | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const stored = value === undefined || value === null ? '' : String(value)
  const weekday = isRealDay(stored) ? WEEKDAYS[language][new Date(`${stored}T00:00:00Z`).getUTCDay()] : ''
  const take = (text: string) => {
    setTyped(text)
    onChange(readDay(text) || undefined)
  }
  return (
    <span className="y-day">
      <Input
        {...tied(control)}
        placeholder={t('form.dayHint')}
        value={typed ?? stored}
        suffix={weekday ? <span className="y-faint">{weekday}</span> : undefined}
        onChange={(e) => take(e.target.value)}
        onBlur={() => setTyped(null)}
      />
      <Button
        aria-label={t('form.openCalendar')}
        title={t('form.openCalendar')}
        disabled={disabled ?? false}
        icon={<Icon name="calendar" />}
        onClick={() => calendar.current?.showPicker?.()}
      />
      <input
        ref={calendar}
        type="date"
        className="y-day-native"
        tabIndex={-1}
        aria-hidden="true"
        value={isRealDay(stored) ? stored : ''}
        onChange={(e) => take(e.target.value)}
      />
    </span>
  )
}
