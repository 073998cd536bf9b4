-- Incidents, what was said of them, alarms that led to them, who is on duty, drills. An incident's row mirrors the state of
-- its case (kernel.case, same id).
create table incidents.incident (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  number text not null,
  title text not null,
  kind text not null,
  state text not null check (state in ('raised', 'graded', 'contained', 'recovered', 'closed', 'settled', 'dismissed')),
  grade text check (grade in ('extreme', 'major', 'larger', 'ordinary')),
  organ text not null,
  system uuid,
  level int not null,
  source text not null check (source in ('alarm', 'hand')),
  found text not null,
  found_at timestamptz(3) not null,
  critical boolean not null,
  effects jsonb,
  report_due_at timestamptz(3),
  reported_at timestamptz(3),
  closed_at timestamptz(3),
  cause text,
  lessons text,
  assigned_to text,
  assigned_name text,
  constraint handled_is_graded check (grade is not null or state in ('raised', 'dismissed')),
  -- What has a clock is not closed unreported (国家网络安全事件报告管理办法).
  constraint closed_is_reported check (state not in ('closed', 'settled') or report_due_at is null or reported_at is not null)
);
create index incident_open on incidents.incident (found_at) where state not in ('settled', 'dismissed');

-- The timeline only grows.
create table incidents.entry (
  incident uuid not null references incidents.incident,
  seq int not null,
  at timestamptz(3) not null,
  by_name text not null,
  kind text not null,
  text text not null,
  primary key (incident, seq)
);
create table incidents.report (
  incident uuid not null references incidents.incident,
  seq int not null,
  at timestamptz(3) not null,
  by_name text not null,
  late boolean not null,
  onward_due_at timestamptz(3),
  parts jsonb not null,
  primary key (incident, seq)
);
create function incidents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was said of an incident is not changed';
end $$;
create trigger entry_stays before update or delete on incidents.entry for each row execute function incidents.refuse_change();
create trigger report_stays before update or delete on incidents.report for each row execute function incidents.refuse_change();

create table incidents.alarm (
  id uuid primary key,
  kind text not null,
  about text not null,
  raised_at timestamptz(3) not null,
  incident uuid not null references incidents.incident
);
create index alarm_of_trouble on incidents.alarm (kind, about);

create table incidents.shift (
  id uuid primary key,
  official uuid not null,
  account text not null,
  name text not null,
  from_at timestamptz(3) not null,
  to_at timestamptz(3) not null check (to_at > from_at),
  handover text,
  -- One person at a time answers.
  constraint one_on_duty exclude using gist (tstzrange(from_at, to_at) with &&)
);

create table incidents.drill (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  title text not null,
  scenario text not null,
  planned_on date not null,
  state text not null check (state in ('planned', 'held')),
  held_on date,
  findings text,
  next_due date,
  constraint held_has_findings check (state <> 'held' or (held_on is not null and findings is not null))
);
