-- A system is registered once and stays, whatever happens to its grants.
create table systems.information_system (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  owner_organ text not null,
  zone text not null check (zone in ('extranet', 'intranet', 'internet')), -- exactly one network (3.2.7)
  kind text not null,
  functions jsonb not null,
  users jsonb not null,
  description text not null,
  runs_since date,
  listed_at date,
  constraint name_in_organ unique (owner_organ, name),
  constraint intranet_is_not_listed check (zone <> 'intranet' or listed_at is null)
);
create index information_system_listed on systems.information_system (listed_at) where listed_at is not null;
