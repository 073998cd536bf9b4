-- Exceptions have a term. One recorded without it names no end and so no longer serves: it counts as run out the day it was
-- granted, and the leading group grants it anew.
alter table registry.exception add column until_day date;
update registry.exception set until_day = granted_on;
alter table registry.exception alter column until_day set not null,
  add constraint exception_has_term check (until_day >= granted_on);

create table registry.vertical_network (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  organ text not null,
  purpose text not null,
  reach text not null check (reach in ('province', 'prefecture', 'county')),
  sites int not null check (sites > 0),
  bandwidth int not null check (bandwidth > 0),
  built_on date not null,
  exception uuid references registry.exception,
  state text not null check (state in ('running', 'suspended', 'migrating', 'closed')),
  migrated_on date,
  closed_on date,
  reason text,
  constraint vertical_in_organ unique (organ, name),
  -- What was built after the policy of that day needs the leading group's exception (3.2.11).
  constraint built_by_exception check (built_on <= '2004-06-09' or exception is not null),
  constraint closed_has_day check ((state = 'closed') = (closed_on is not null) and (migrated_on is null or state = 'closed'))
);
create index vertical_network_state on registry.vertical_network (state);
