-- Notices of the State Council as they were entered. What counts stands in kernel.calendar_year and calendar_day.
create table calendar.notice (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  title text not null,
  case_number text not null,
  year int not null,
  number text not null,
  noticed_on text not null,
  off jsonb not null,
  worked jsonb not null,
  extra int not null,
  state text not null check (state in ('proposed', 'confirmed', 'declined')),
  proposed_by text not null,
  proposed_on text not null,
  settled_by text,
  settled_on text,
  check ((state = 'proposed') = (settled_by is null))
);
-- One notice of a year waits at a time.
create unique index notice_open on calendar.notice (year) where state = 'proposed';
