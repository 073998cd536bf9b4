-- What organs ask for; the case of the same id carries its state.
create table registry.application (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  system uuid not null,
  organ text not null,
  asks text not null check (asks in ('block', 'name')),
  zone text,
  family text,
  length int,
  name text,
  address inet,
  reason text not null,
  state text not null check (state in ('asked', 'granted', 'declined')),
  granted text,
  check (case asks when 'block' then zone is not null and length is not null else name is not null end)
);
create index application_organ on registry.application (organ);
