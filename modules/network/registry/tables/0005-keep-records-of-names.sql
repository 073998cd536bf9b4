-- What stands at the names. Rows are never deleted and every change counts up a row's version, so the sum of versions of a
-- part of a zone grows with each committed change in it, whichever writer commits first, and no writer waits for a counter
-- (decision 0030).
create table registry.record (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  domain uuid not null references registry.domain,
  system uuid not null,
  organ text not null,
  zone text not null check (zone in ('intranet', 'extranet', 'internet')),
  name text not null check (name = lower(name) and length(name) <= 253 and position('*' in name) = 0),
  type text not null check (type in ('A', 'AAAA', 'CNAME', 'MX', 'TXT', 'SRV', 'NS', 'CAA', 'PTR')),
  value text not null check (length(value) between 1 and 1000),
  address inet,
  ttl int not null check (ttl between 30 and 3600),
  state text not null check (state in ('held', 'removed')),
  reason text,
  check ((type in ('A', 'AAAA', 'PTR')) = (address is not null)),
  check (case type when 'A' then family(address) = 4 when 'AAAA' then family(address) = 6 else true end)
);
create unique index record_once on registry.record (name, type, md5(value)) where state = 'held';
-- Two aliases never stand at one name, and an address is told to answer with one name.
create unique index record_alias on registry.record (name) where state = 'held' and type = 'CNAME';
create unique index record_pointer on registry.record (address) where state = 'held' and type = 'PTR';
create index record_domain on registry.record (domain) where state = 'held';
create index record_address on registry.record using gist (address inet_ops) where state = 'held';
create index domain_address on registry.domain using gist (address inet_ops) where state = 'registered';

-- Which of the 256 parts of its zone a name stands in, and which part of a reverse zone an address: the parts of IPv4 are
-- its /24, those of IPv6 are even shares of its /40.
create function registry.part_of(name text) returns int language sql immutable parallel safe return hashtext(name) & 255;
create function registry.reverse_block(address inet) returns cidr language sql immutable parallel safe
  return network(set_masklen(address, case family(address) when 4 then 24 else 40 end));
create function registry.reverse_part(address inet) returns int language sql immutable parallel safe
  return case family(address) when 4 then 0 else hashinet(address) & 255 end;
create index domain_part on registry.domain (zone, registry.part_of(name)) where state = 'registered';
create index record_part on registry.record (zone, registry.part_of(name)) where state = 'held';
create index domain_reverse on registry.domain (zone, registry.reverse_block(address), registry.reverse_part(address)) where state = 'registered';
create index record_reverse on registry.record (zone, registry.reverse_block(address), registry.reverse_part(address)) where state = 'held';
create index domain_zone_system on registry.domain (zone, system) where state = 'registered';

-- The tree of names is read from the suffix down.
create function registry.downwards(name text) returns text language sql immutable parallel safe
  return array_to_string(array(select label from unnest(string_to_array(name, '.')) with ordinality as l(label, n) order by n desc), '.') || '.';
create index domain_downwards on registry.domain (zone, (registry.downwards(name) collate "C")) where state = 'registered';

-- How often each part was changed and how many names or addresses stand in it, as a sum of rows that writers add and nobody
-- changes: no writer waits for another, and the sum grows with each committed change, whichever writer commits first
-- (decision 0030). Now and then a reader adds up what has gathered. Forward parts have no block.
create table registry.part_change (
  zone text not null,
  block cidr,
  part int not null,
  changes bigint not null,
  live bigint not null
);
create index part_change_zone on registry.part_change (zone);

create function registry.tell_parts_of_domain() returns trigger language plpgsql as $$
begin
  insert into registry.part_change (zone, block, part, changes, live)
    select zone, null, registry.part_of(name), count(*), count(*) filter (where state = 'registered') from fresh group by 1, 3
    union all
    select zone, registry.reverse_block(address), registry.reverse_part(address), count(*), count(*) filter (where state = 'registered') from fresh
      where address is not null group by 1, 2, 3;
  if tg_op = 'UPDATE' then
    insert into registry.part_change (zone, block, part, changes, live)
      select zone, null, registry.part_of(name), count(*), -count(*) filter (where state = 'registered') from stale group by 1, 3
      union all
      select zone, registry.reverse_block(address), registry.reverse_part(address), count(*), -count(*) filter (where state = 'registered') from stale
        where address is not null group by 1, 2, 3;
  end if;
  return null;
end $$;
create trigger domain_added after insert on registry.domain referencing new table as fresh
  for each statement execute function registry.tell_parts_of_domain();
create trigger domain_changed after update on registry.domain referencing old table as stale new table as fresh
  for each statement execute function registry.tell_parts_of_domain();

create function registry.tell_parts_of_record() returns trigger language plpgsql as $$
begin
  insert into registry.part_change (zone, block, part, changes, live)
    select zone, null, registry.part_of(name), count(*), count(*) filter (where state = 'held') from fresh where type <> 'PTR' group by 1, 3
    union all
    select zone, registry.reverse_block(address), registry.reverse_part(address), count(*), count(*) filter (where state = 'held') from fresh
      where address is not null group by 1, 2, 3;
  if tg_op = 'UPDATE' then
    insert into registry.part_change (zone, block, part, changes, live)
      select zone, null, registry.part_of(name), count(*), -count(*) filter (where state = 'held') from stale where type <> 'PTR' group by 1, 3
      union all
      select zone, registry.reverse_block(address), registry.reverse_part(address), count(*), -count(*) filter (where state = 'held') from stale
        where address is not null group by 1, 2, 3;
  end if;
  return null;
end $$;
create trigger record_added after insert on registry.record referencing new table as fresh
  for each statement execute function registry.tell_parts_of_record();
create trigger record_changed after update on registry.record referencing old table as stale new table as fresh
  for each statement execute function registry.tell_parts_of_record();

-- What was registered before.
insert into registry.part_change (zone, block, part, changes, live)
  select zone, null, registry.part_of(name), count(*), count(*) filter (where state = 'registered') from registry.domain group by 1, 3
  union all
  select zone, registry.reverse_block(address), registry.reverse_part(address), count(*), count(*) filter (where state = 'registered')
    from registry.domain where address is not null group by 1, 2, 3;

-- Serials are kept by zone of names, no longer by network.
update registry.zone_serial set zone = case zone
  when 'intranet' then 'intranet.hunan.internal' when 'extranet' then 'extranet.hunan.internal' when 'internet' then 'hn.gov.cn' else zone end;
